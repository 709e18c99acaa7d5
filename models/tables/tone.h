#pragma once

#include "order/state_word.h"
