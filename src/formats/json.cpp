// nlohmann's parser calls back; the tree is built with a stack, so that nesting costs no recursion.
#include "formats/json.hpp"

#include <charconv>
#include <istream>
#include <utility>

#include <nlohmann/json.hpp>

#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kDeepest = 64;

class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    JsonValue take() { return std::move(root_); }
    std::string const& problem() const { return problem_; }

    bool null() override { return put(JsonValue::Kind::null, ""); }
    bool boolean(bool value) override {
        return put(JsonValue::Kind::boolean, value ? "true" : "false");
    }
    bool number_integer(number_integer_t value) override {
        return put(JsonValue::Kind::number, std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override {
        return put(JsonValue::Kind::number, std::to_string(value));
    }
    bool number_float(number_float_t, string_t const& written) override {
        return put(JsonValue::Kind::number, written);
    }
    bool string(string_t& value) override { return put(JsonValue::Kind::text, std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Kind::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::array); }
    bool key(string_t& value) override {
        open_.back()->keys.push_back(std::move(value));
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, std::string const&,
                     nlohmann::detail::exception const&) override {
        problem_ = "this is not JSON, or it is cut short: look at byte " + std::to_string(position);
        return false;
    }

  private:
    JsonValue& add(JsonValue::Kind kind) {
        JsonValue& value = open_.empty() ? root_ : open_.back()->items.emplace_back();
        value.kind = kind;
        return value;
    }
    bool put(JsonValue::Kind kind, std::string text) {
        add(kind).text = std::move(text);
        return true;
    }
    bool open(JsonValue::Kind kind) {
        if (open_.size() == kDeepest) {
            problem_ = "this JSON nests deeper than " + std::to_string(kDeepest) + " levels";
            return false;
        }
        open_.push_back(&add(kind)); // stays where it is until it is closed
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    JsonValue root_;
    std::vector<JsonValue*> open_;
    std::string problem_;
};

} // namespace

JsonValue const& JsonValue::operator[](std::string_view key) const {
    static JsonValue const none;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] == key) {
            return items[i];
        }
    }
    return none;
}

std::optional<std::size_t> JsonValue::position() const {
    return kind == Kind::number ? position_of(text) : std::nullopt;
}

std::optional<std::size_t> position_of(std::string_view digits) {
    std::size_t value = 0;
    char const* const end = digits.data() + digits.size();
    auto const [stop, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

JsonValue parse_json(std::istream& input) {
    Builder builder;
    if (!nlohmann::json::sax_parse(input, &builder)) {
        throw FormatError(0, builder.problem());
    }
    return builder.take();
}

} // namespace claimcheck::formats
