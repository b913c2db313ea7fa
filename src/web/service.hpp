// What the server serves.
#pragma once

#include <functional>
#include <string>

#include "core/checked.hpp"
#include "pipeline/checker.hpp"

namespace claimcheck::web {

/// The two questions that can be asked of a text, and what the answers say they rest on. The
/// functions are called by several threads at once; what they throw becomes a 500.
struct Service {
    std::function<CheckedDocument(Input)> check;
    std::function<CheckedDocument(Input)> extract;
    std::string version;
    ReferenceStamp reference;
};

} // namespace claimcheck::web
