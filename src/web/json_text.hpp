// A text to be checked, as JSON: the body of a request to the API, a line of NDJSON.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace claimcheck::web {

/// What {"id", "text", "date"} holds. Other members are ignored.
struct JsonText {
    /// A string, or a whole number as its digits.
    std::optional<std::string> id;
    std::string text;
    std::optional<Date> date;
};

/// The message says what is wrong in a few words and quotes nothing of the text.
class JsonTextError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Reads one JSON object. No tree is built, so that memory stays within a small multiple of the
/// input whatever it holds.
/// @throws JsonTextError where it is not JSON or not UTF-8, where "text" is missing or no string,
/// or
///         where "date" is neither null nor a date
JsonText parse_json_text(std::string_view json);

/// Reads a date that was written for a text.
/// @throws JsonTextError that names the form wanted
Date parse_text_date(std::string_view date);

} // namespace claimcheck::web
