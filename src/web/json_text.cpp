// Through nlohmann-json's event interface.
#include "web/json_text.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/utf8.hpp"

namespace claimcheck::web {
namespace {

using Json = nlohmann::json;

// Keeps the members of the outermost object that are asked for and lets everything else pass.
class Events : public nlohmann::json_sax<Json> {
  public:
    JsonText result() && {
        if (!has_text_) {
            throw JsonTextError(R"("text" is missing)");
        }
        return std::move(text_);
    }

    bool null() override {
        // A null date is no date, a null id no id.
        return is_member("text") ? wrong("text", "a string") : value();
    }
    bool boolean(bool) override { return no_string(); }
    bool number_integer(number_integer_t number) override { return whole(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override {
        return whole(std::to_string(number));
    }
    bool number_float(number_float_t, string_t const&) override { return no_string(); }
    bool binary(binary_t&) override { return no_string(); }

    bool string(string_t& string) override {
        if (is_member("text")) {
            text_.text = std::move(string);
            has_text_ = true;
        } else if (is_member("date")) {
            text_.date = parse_text_date(string);
        } else if (is_member("id")) {
            text_.id = std::move(string);
        }
        return value();
    }

    bool start_object(std::size_t) override {
        if (depth_ > 0) {
            no_string();
        }
        ++depth_;
        return true;
    }
    bool key(string_t& key) override {
        if (depth_ == 1) {
            member_ = std::move(key);
        }
        return true;
    }
    bool end_object() override {
        --depth_;
        return true;
    }

    bool start_array(std::size_t) override {
        no_string();
        ++depth_;
        return true;
    }
    bool end_array() override { return end_object(); }

    bool parse_error(std::size_t position, std::string const&,
                     nlohmann::detail::exception const&) override {
        throw JsonTextError("malformed JSON near byte " + std::to_string(position));
    }

  private:
    bool is_member(std::string_view name) const { return depth_ == 1 && member_ == name; }

    // Any value but a string or a whole number.
    bool no_string() {
        for (char const* const name : {"text", "date", "id"}) {
            if (is_member(name)) {
                wrong(name, "a string");
            }
        }
        return value();
    }

    bool whole(std::string digits) {
        if (!is_member("id")) {
            return no_string();
        }
        text_.id = std::move(digits);
        return true;
    }

    // A value came where one is allowed at all: inside of an object.
    bool value() const {
        if (depth_ == 0) {
            throw JsonTextError("a JSON object is wanted");
        }
        return true;
    }

    [[noreturn]] static bool wrong(std::string const& name, std::string const& wanted) {
        throw JsonTextError('"' + name + "\" must be " + wanted);
    }

    JsonText text_;
    bool has_text_ = false;
    std::size_t depth_ = 0;
    std::string member_;
};

} // namespace

JsonText parse_json_text(std::string_view json) {
    if (!is_valid_utf8(json)) {
        throw JsonTextError("not valid UTF-8");
    }
    Events events;
    Json::sax_parse(json, &events);
    return std::move(events).result();
}

Date parse_text_date(std::string_view date) {
    if (auto const parsed = parse_date(date)) {
        return *parsed;
    }
    throw JsonTextError(R"("date" must be a day of the calendar, written YYYY-MM-DD)");
}

} // namespace claimcheck::web
