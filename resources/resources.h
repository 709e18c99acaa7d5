#pragma once

namespace lictor {

/// Makes `:/catalog` and the other built-in files readable. A static library's resources are only linked in when somebody asks
/// for them, so every program and test calls this first.
void initResources();

} // namespace lictor
