// Bodies to texts.
#include "web/submission.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/utf8.hpp"
#include "web/guard.hpp"
#include "web/json_text.hpp"
#include "web/limits.hpp"

namespace claimcheck::web {
namespace {

std::string decode_percent(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        unsigned byte = 0;
        bool const is_escape =
            text.size() >= 3 && text[0] == '%' &&
            std::from_chars(text.data() + 1, text.data() + 3, byte, 16).ptr == text.data() + 3;
        if (is_escape) {
            result += static_cast<char>(byte);
        } else {
            result += text[0] == '+' ? ' ' : text[0];
        }
        text.remove_prefix(is_escape ? 3 : 1);
    }
    return result;
}

std::string with_unix_line_ends(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const is_half_a_break = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!is_half_a_break) {
            result += text[i];
        }
    }
    return result;
}

Submission within_limit(Submission submission) {
    if (submission.text.size() > kTextBytes) {
        throw too_large(submission.text.size());
    }
    return submission;
}

} // namespace

Fields decode_form(std::string_view body) {
    Fields fields;
    while (!body.empty()) {
        std::string_view const field = body.substr(0, body.find('&'));
        body.remove_prefix(std::min(field.size() + 1, body.size()));
        std::size_t const equals = std::min(field.find('='), field.size());
        std::string_view const value = field.substr(std::min(equals + 1, field.size()));
        fields.emplace(decode_percent(field.substr(0, equals)), decode_percent(value));
    }
    return fields;
}

Submission submission_from_json(std::string_view body) {
    try {
        JsonText json = parse_json_text(body);
        return within_limit({std::move(json.text), json.date});
    } catch (JsonTextError const& error) {
        throw Refusal(400, error.what());
    }
}

Submission submission_from_form(Fields const& fields) {
    auto const text = fields.find("text");
    if (text == fields.end()) {
        throw Refusal(400, "the form has no field \"text\"");
    }
    if (!is_valid_utf8(text->second)) {
        throw Refusal(400, "the text is not valid UTF-8");
    }
    Submission submission{with_unix_line_ends(text->second), std::nullopt};
    auto const date = fields.find("date");
    if (date != fields.end() && !date->second.empty()) {
        submission.date = parse_date(date->second);
        if (!submission.date) {
            throw Refusal(400, "the date must be a day of the calendar, written YYYY-MM-DD");
        }
    }
    return within_limit(std::move(submission));
}

} // namespace claimcheck::web
