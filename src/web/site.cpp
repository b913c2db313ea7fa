// One function for each route.
#include "web/site.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "report/json.hpp"
#include "web/pages.hpp"
#include "web/templates.hpp"

namespace claimcheck::web {
namespace {

using Json = nlohmann::ordered_json;

constexpr char const* kHtml = "text/html; charset=utf-8";
constexpr char const* kJson = "application/json; charset=utf-8";
constexpr char const* kCss = "text/css; charset=utf-8";

Input to_input(Submission submission) {
    DateFrom const from = submission.date ? DateFrom::input : DateFrom::none;
    return {"-", std::move(submission.text), submission.date, from};
}

Fields fields_of(Request const& request) {
    return request.media_type == "multipart/form-data" ? request.fields : decode_form(request.body);
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

Answer form(Service const& service, Request const&) {
    return {200, kHtml, form_page(service, {}, "")};
}

Answer check_form(Service const& service, Request const& request) {
    Fields const fields = fields_of(request);
    try {
        Submission submission = submission_from_form(fields);
        if (is_blank(submission.text)) {
            return {200, kHtml, form_page(service, fields, "There is no text to check yet.")};
        }
        return {200, kHtml, result_page(service, service.check(to_input(std::move(submission))))};
    } catch (Refusal const& refusal) {
        if (refusal.status() != 400) {
            throw;
        }
        // What was typed is not lost.
        std::string const problem =
            "This could not be checked: " + std::string(refusal.what()) + '.';
        return {400, kHtml, form_page(service, fields, problem)};
    }
}

std::string documents_json(CheckedDocument const& document, bool verdicts) {
    std::string body = R"({"ok":true,"schema":")";
    body += report::kJsonSchema;
    body += R"(","documents":[)";
    report::append_json(body, document, {.verdicts = verdicts, .utf16_offsets = true});
    return body + "]}\n";
}

Answer check_json(Service const& service, Request const& request) {
    Submission submission = submission_from_json(request.body);
    return {200, kJson, documents_json(service.check(to_input(std::move(submission))), true)};
}

Answer extract_json(Service const& service, Request const& request) {
    Submission submission = submission_from_json(request.body);
    return {200, kJson, documents_json(service.extract(to_input(std::move(submission))), false)};
}

Answer health(Service const& service, Request const&) {
    Json const body = {
        {"ok", true},
        {"version", service.version},
        {"reference", {{"sha256", service.reference.sha256}, {"built", service.reference.built}}}};
    return {200, kJson, body.dump() + '\n'};
}

Answer style(Service const&, Request const&) { return {200, kCss, template_file("style.css")}; }

} // namespace

std::span<Route const> routes() {
    static std::array const all = {
        Route{{"/", "GET", {}}, form},
        Route{{"/check", "POST", {"multipart/form-data", "application/x-www-form-urlencoded"}},
              check_form},
        Route{{"/api/v1/check", "POST", {"application/json"}}, check_json},
        Route{{"/api/v1/extract", "POST", {"application/json"}}, extract_json},
        Route{{"/healthz", "GET", {}}, health},
        Route{{"/style.css", "GET", {}}, style},
    };
    return all;
}

Route const* find_route(std::string_view path) {
    auto const found = std::ranges::find_if(
        routes(), [path](Route const& route) { return route.rule.path == path; });
    return found == routes().end() ? nullptr : &*found;
}

Answer answer(Service const& service, Route const& route, Request const& request) {
    try {
        return route.answer(service, request);
    } catch (Refusal const& refusal) {
        return error_answer(service, route.rule.path, refusal);
    }
}

Answer error_answer(Service const& service, std::string_view path, Refusal const& refusal) {
    Answer answer{refusal.status(), kHtml, ""};
    if (path.starts_with("/api/")) {
        Json const body = {{"ok", false}, {"status", refusal.status()}, {"error", refusal.what()}};
        answer.content_type = kJson;
        answer.body = body.dump() + '\n';
    } else {
        answer.body = error_page(service, refusal.status(), refusal.what());
    }
    Route const* const route = find_route(path);
    if (refusal.status() == 405 && route) {
        answer.allow = allowed_methods(route->rule);
    }
    return answer;
}

std::vector<std::pair<std::string, std::string>> const& security_headers() {
    static std::vector<std::pair<std::string, std::string>> const headers = {
        {"Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; "
                                    "base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Frame-Options", "DENY"},
        {"Cache-Control", "no-store"},
        // A page elsewhere cannot read or embed what is answered here.
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
    };
    return headers;
}

} // namespace claimcheck::web
