#include "resources/resources.h"

#include <QtGlobal>

// The macro declares a function of the global namespace.
static void initEveryFolder()
{
#define LICTOR_RESOURCE_FOLDER(name) Q_INIT_RESOURCE(name);
#include "resource_folders.inc"
#undef LICTOR_RESOURCE_FOLDER
}

void lictor::initResources() { initEveryFolder(); }
