// Which requests are let in, judged by their head alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/refusal.hpp"

namespace claimcheck::web {

/// What is looked at of a request's head. Headers that may come more than once, although they must
/// not, are lists.
struct RequestHead {
    std::string method;
    std::string path;
    std::vector<std::string> hosts;
    std::vector<std::string> content_types{};
    std::vector<std::string> content_lengths{};
    std::vector<std::string> transfer_encodings{};
    std::vector<std::string> content_encodings{};
};

/// What a path answers to.
struct RouteRule {
    std::string_view path;
    /// "GET" (which HEAD is allowed with) or "POST".
    std::string_view method;
    /// Of a body, without parameters; none for GET.
    std::vector<std::string_view> media_types;
};

/// The methods of a route as an Allow header lists them.
std::string allowed_methods(RouteRule const& rule);

/// "text/html; charset=utf-8" is "text/html"; in lower case.
std::string media_type(std::string_view content_type);

/// Whether a Host header names this machine's loopback or one of `allowed`, with any port.
bool is_allowed_host(std::string_view host, std::vector<std::string> const& allowed);

/// @param rule  of the request's path; nothing where there is none
/// @return why the request is refused, before any of its body is read; nothing where it is let in
std::optional<Refusal> refuse(RequestHead const& head, RouteRule const* rule,
                              std::vector<std::string> const& allowed_hosts);

/// "text too large: 12 MB, the limit is 2 MB"
/// @param bytes  nothing where only is known that it is too large
Refusal too_large(std::optional<std::size_t> bytes);

} // namespace claimcheck::web
