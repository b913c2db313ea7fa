// The routes and what they answer. Knows nothing of sockets: a request in, an answer out.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/answer.hpp"
#include "web/guard.hpp"
#include "web/refusal.hpp"
#include "web/service.hpp"
#include "web/submission.hpp"

namespace claimcheck::web {

/// A request that was let in and read.
struct Request {
    std::string media_type;
    std::string body;
    /// Of a multipart form, which then has no `body`.
    Fields fields{};
};

struct Route {
    RouteRule rule;
    Answer (*answer)(Service const& service, Request const& request);
};

/// Every route of the public contract that there is.
std::span<Route const> routes();

/// @return nothing where nothing is at that path
Route const* find_route(std::string_view path);

/// What the route answers; what it refuses is an answer too.
Answer answer(Service const& service, Route const& route, Request const& request);

/// The one shape of errors: JSON under /api/, else a page.
Answer error_answer(Service const& service, std::string_view path, Refusal const& refusal);

/// The headers that every answer carries.
std::vector<std::pair<std::string, std::string>> const& security_headers();

} // namespace claimcheck::web
