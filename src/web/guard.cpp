// Checks in the order in which a client would want to hear of them. Everything unclear about where
// a body ends is refused: a proxy in front may see the end elsewhere.
#include "web/guard.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

#include "web/limits.hpp"

namespace claimcheck::web {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

// "localhost:8080" is "localhost", "[::1]:8080" is "[::1]".
std::string_view without_port(std::string_view host) {
    std::size_t const colon = host.find(':', host.starts_with('[') ? host.find(']') : 0);
    return host.substr(0, colon);
}

// 2.1 MB for anything just over 2 MB: rounded up, so that it never looks like the limit.
std::string in_megabytes(std::size_t bytes) {
    double const tenths = std::ceil(static_cast<double>(bytes) / 1e5);
    auto const whole = static_cast<long long>(tenths) / 10;
    auto const rest = static_cast<long long>(tenths) % 10;
    bool const is_coarse = whole >= 10 || rest == 0;
    return std::to_string(whole) + (is_coarse ? "" : '.' + std::to_string(rest)) + " MB";
}

std::optional<std::size_t> parse_length(std::string_view digits) {
    std::size_t length = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    bool const is_number = error == std::errc() && end == digits.data() + digits.size();
    return is_number ? std::optional(length) : std::nullopt;
}

std::optional<Refusal> refuse_host(RequestHead const& head,
                                   std::vector<std::string> const& allowed_hosts) {
    if (head.hosts.size() != 1) {
        return Refusal(400, "the request must name one Host");
    }
    if (!is_allowed_host(head.hosts.front(), allowed_hosts)) {
        return Refusal(403, "this server is not to be asked for under that name; start it with "
                            "--allow-host to allow it");
    }
    return std::nullopt;
}

std::optional<Refusal> refuse_framing(RequestHead const& head) {
    std::size_t const chunked = head.transfer_encodings.size();
    std::size_t const lengths = head.content_lengths.size();
    if (chunked + lengths > 1 ||
        (chunked == 1 && lower(head.transfer_encodings.front()) != "chunked") ||
        (lengths == 1 && !parse_length(head.content_lengths.front()))) {
        return Refusal(400, "it is not clear where the request's body ends");
    }
    if (head.method != "POST" && (chunked > 0 || (lengths > 0 && head.content_lengths[0] != "0"))) {
        return Refusal(400, "a " + head.method + " request must not have a body");
    }
    return std::nullopt;
}

std::optional<Refusal> refuse_body(RequestHead const& head, RouteRule const& rule) {
    for (std::string const& encoding : head.content_encodings) {
        if (lower(encoding) != "identity") {
            return Refusal(415, "the body must not be compressed");
        }
    }
    bool const is_known =
        head.content_types.size() == 1 &&
        std::ranges::count(rule.media_types, media_type(head.content_types.front())) > 0;
    if (!is_known) {
        std::string message = "the Content-Type must be ";
        for (std::string_view const& type : rule.media_types) {
            message += (type == rule.media_types.front() ? "" : " or ") + std::string(type);
        }
        return Refusal(415, message);
    }
    if (!head.content_lengths.empty()) {
        auto const length = parse_length(head.content_lengths.front());
        if (*length > kBodyBytes) {
            return too_large(length);
        }
    }
    return std::nullopt;
}

} // namespace

std::string allowed_methods(RouteRule const& rule) {
    return rule.method == "GET" ? "GET, HEAD" : std::string(rule.method);
}

std::string media_type(std::string_view content_type) {
    std::string_view type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ') || type.ends_with('\t')) {
        type.remove_suffix(1);
    }
    return lower(type);
}

bool is_allowed_host(std::string_view host, std::vector<std::string> const& allowed) {
    std::string const name = lower(without_port(host));
    if (name == "localhost" || name == "127.0.0.1" || name == "[::1]") {
        return true;
    }
    return std::ranges::any_of(allowed,
                               [&name](std::string const& other) { return lower(other) == name; });
}

std::optional<Refusal> refuse(RequestHead const& head, RouteRule const* rule,
                              std::vector<std::string> const& allowed_hosts) {
    if (auto refusal = refuse_host(head, allowed_hosts)) {
        return refusal;
    }
    if (!rule) {
        return Refusal(404, "there is nothing at this address");
    }
    bool const is_head = head.method == "HEAD" && rule->method == "GET";
    if (head.method != rule->method && !is_head) {
        return Refusal(405, "this address takes " + allowed_methods(*rule) + " only");
    }
    if (auto refusal = refuse_framing(head)) {
        return refusal;
    }
    return rule->method == "POST" ? refuse_body(head, *rule) : std::nullopt;
}

Refusal too_large(std::optional<std::size_t> bytes) {
    std::string const size = bytes ? in_megabytes(*bytes) : "more than " + in_megabytes(kBodyBytes);
    return Refusal(413, "text too large: " + size + ", the limit is " + in_megabytes(kTextBytes));
}

} // namespace claimcheck::web
