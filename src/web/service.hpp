// What the server serves.
#pragma once

#include <functional>
#include <memory>
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

/// The service as it is now: each request is answered from one, whatever comes after it. Called by
/// several threads at once.
using CurrentService = std::function<std::shared_ptr<Service const>()>;

/// A service that stays as it is.
CurrentService always(Service service);

} // namespace claimcheck::web
