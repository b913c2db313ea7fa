// What goes back to a client, before it is HTTP.
#pragma once

#include <string>

namespace claimcheck::web {

struct Answer {
    int status = 200;
    std::string content_type;
    std::string body;
    /// The Allow header of a 405; else empty.
    std::string allow{};
};

} // namespace claimcheck::web
