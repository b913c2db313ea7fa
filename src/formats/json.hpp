// JSON as a tree that keeps numbers as they are written: their digits tell how they were rounded.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck::formats {

class JsonValue {
  public:
    enum class Kind { null, boolean, number, text, array, object };

    Kind kind = Kind::null;
    /// Of a text; of a number its digits; "true" or "false".
    std::string text;
    /// Of an array or an object.
    std::vector<JsonValue> items;
    /// Of an object, as many as items.
    std::vector<std::string> keys;

    bool is_object() const { return kind == Kind::object; }
    bool is_array() const { return kind == Kind::array; }
    bool is_null() const { return kind == Kind::null; }

    /// The member of an object; null where there is none or this is no object. Linear in its
    /// members.
    JsonValue const& operator[](std::string_view key) const;
    /// A number that is a position: 0, 1, 2, ...
    std::optional<std::size_t> position() const;
};

/// @throws FormatError where the stream is not JSON, nests deeper than 64 levels or is not UTF-8
JsonValue parse_json(std::istream& input);

/// A text that is a position: "0", "17".
std::optional<std::size_t> position_of(std::string_view digits);

} // namespace claimcheck::formats
