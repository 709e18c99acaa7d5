#include "fleet/agent_state.h"

namespace lictor {

AgentState::AgentState() = default;
AgentState::AgentState(const AgentState &) = default;
AgentState::AgentState(AgentState &&) noexcept = default;
AgentState &AgentState::operator=(const AgentState &) = default;
AgentState &AgentState::operator=(AgentState &&) noexcept = default;
AgentState::~AgentState() = default;

} // namespace lictor
