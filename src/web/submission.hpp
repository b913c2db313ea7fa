// A text as it was sent to be checked, by the form or through the API: one way in for both.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace claimcheck::web {

struct Submission {
    std::string text;
    std::optional<Date> date;
};

/// The fields of a form.
using Fields = std::map<std::string, std::string>;

/// Reads application/x-www-form-urlencoded.
Fields decode_form(std::string_view body);

/// {"text", "date"}
/// @throws Refusal
Submission submission_from_json(std::string_view body);

/// The fields "text" and, if it is not empty, "date". Browsers send every line break as CR LF
/// whatever was pasted; a text gets its LF back, so that it shows and counts as it was.
/// @throws Refusal
Submission submission_from_form(Fields const& fields);

} // namespace claimcheck::web
