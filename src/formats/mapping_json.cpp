// Mapping files are JSON. Every unknown key is an error: a misspelt one would change figures.
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "formats/flow_words.hpp"
#include "formats/mapping.hpp"
#include "formats/source_text.hpp"

namespace claimcheck::formats {
namespace {

using nlohmann::json;

[[noreturn]] void fail(std::string const& path, std::string const& what) {
    throw MappingError((path.empty() ? "the mapping" : "\"" + path + "\"") + " " + what);
}

void check_keys(json const& object, std::string const& path,
                std::initializer_list<std::string_view> known) {
    if (!object.is_object()) {
        fail(path, "must be an object {…}");
    }
    for (auto const& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            std::string names;
            for (std::string_view const name : known) {
                names += (names.empty() ? "" : ", ") + std::string(name);
            }
            fail(path, "has no key \"" + key + "\"; there are " + names);
        }
    }
}

/// A text; numbers are taken as they are written, as codes often are.
std::string text(json const& value, std::string const& path) {
    if (value.is_number_integer()) {
        return value.dump();
    }
    if (!value.is_string()) {
        fail(path, "must be a text");
    }
    return value.get<std::string>();
}

/// One text or several.
std::vector<std::string> texts(json const& value, std::string const& path) {
    if (!value.is_array()) {
        return {text(value, path)};
    }
    std::vector<std::string> found;
    for (json const& element : value) {
        found.push_back(text(element, path));
    }
    return found;
}

std::string optional_text(json const& object, char const* key, std::string const& path,
                          std::string fallback = "") {
    return object.contains(key) ? text(object[key], path + "." + key) : std::move(fallback);
}

double scale(json const& value, std::string const& path) {
    double const number = value.is_number() ? value.get<double>() : 0;
    if (!std::isfinite(number) || number == 0) {
        fail(path, "must be a number other than 0, as 1e9 for billions");
    }
    return number;
}

Meaning meaning(json const& value, Field field, std::string const& path) {
    Meaning found;
    if (!value.is_object()) {
        found.fields[static_cast<std::size_t>(field)] = text(value, path);
        return found;
    }
    for (auto const& [key, part] : value.items()) {
        auto const other = field_of(key);
        if (key == "scale") {
            found.scale = scale(part, path + ".scale");
        } else if (other) {
            found.fields[static_cast<std::size_t>(*other)] = text(part, path + "." + key);
        } else {
            fail(path, "has no key \"" + key + "\"; there are the fields of a figure and scale");
        }
    }
    return found;
}

FieldRule field_rule(json const& value, Field field, std::string const& path) {
    FieldRule rule;
    if (value.is_string()) { // a column
        rule.columns = {value.get<std::string>()};
        return rule;
    }
    check_keys(value, path, {"column", "header", "codes", "constant"});
    if (value.contains("column")) {
        rule.columns = texts(value["column"], path + ".column");
    }
    if (value.contains("header")) {
        if (!value["header"].is_boolean()) {
            fail(path + ".header", "must be true or false");
        }
        rule.in_header = value["header"].get<bool>();
    }
    if (value.contains("constant")) {
        rule.constant = text(value["constant"], path + ".constant");
    }
    if (value.contains("codes")) {
        json const& codes = value["codes"];
        if (!codes.is_object()) {
            fail(path + ".codes", "must be an object {\"code\": …}");
        }
        for (auto const& [code, stands_for] : codes.items()) {
            rule.codes.emplace(code, meaning(stands_for, field, path + ".codes." + code));
        }
    }
    return rule;
}

char character(json const& object, char const* key, std::string const& path, char fallback) {
    std::string const written = optional_text(object, key, path, std::string(1, fallback));
    if (written.size() > 1) {
        fail(path + "." + key, "must be one character");
    }
    return written.empty() ? '\0' : written.front();
}

ValueRule value_rule(json const& value, ValueRule rule) {
    if (value.is_string()) {
        rule.columns = {value.get<std::string>()};
        return rule;
    }
    check_keys(value, "value", {"column", "scale", "decimal", "grouping", "exponent"});
    if (value.contains("column")) {
        rule.columns = texts(value["column"], "value.column");
    }
    if (value.contains("exponent")) {
        rule.exponent_columns = texts(value["exponent"], "value.exponent");
    }
    if (value.contains("scale")) {
        rule.scale = scale(value["scale"], "value.scale");
    }
    rule.form.decimal = character(value, "decimal", "value", rule.form.decimal);
    rule.form.grouping = character(value, "grouping", "value", rule.form.grouping);
    return rule;
}

std::vector<Condition> conditions(json const& value) {
    if (!value.is_object()) {
        fail("where", "must be an object {\"column\": [\"value\", …]}");
    }
    std::vector<Condition> found;
    for (auto const& [column, values] : value.items()) {
        found.push_back({column, texts(values, "where." + column)});
    }
    return found;
}

void add_words(Mapping& mapping, json const& words, std::string const& target,
               std::string const& path) {
    if (!words.is_array()) {
        fail(path, "must be a list of words");
    }
    for (json const& word : words) {
        if (word.is_string()) {
            mapping.words.push_back({word.get<std::string>(), target, Flow::none});
            continue;
        }
        check_keys(word, path, {"word", "flow"});
        std::string const flow = optional_text(word, "flow", path, "none");
        auto const known = flow_of(flow);
        if (!word.contains("word") || !known) {
            fail(path, "must be words or {\"word\": …, \"flow\": \"export\", \"import\", "
                       "\"total\" or \"balance\"}");
        }
        mapping.words.push_back({text(word["word"], path), target, *known});
    }
}

void add_indicator(Mapping& mapping, json const& value) {
    std::string const path = "indicators";
    check_keys(value, path, {"id", "concept", "name", "unit", "measure", "basis", "words"});
    Indicator indicator;
    indicator.id = optional_text(value, "id", path);
    indicator.name = optional_text(value, "name", path);
    indicator.unit = optional_text(value, "unit", path);
    if (indicator.id.empty() || indicator.name.empty() || indicator.unit.empty()) {
        fail(path, "need an id, a name and a unit each");
    }
    indicator.concept_id = optional_text(value, "concept", path, indicator.id);
    indicator.measure = optional_text(value, "measure", path, "level");
    indicator.basis = optional_text(value, "basis", path);
    if (value.contains("words")) {
        add_words(mapping, value["words"], indicator.id, path + ".words");
    }
    mapping.indicators.push_back(std::move(indicator));
}

void add_source(Mapping& mapping, json const& value) {
    std::string const path = "sources";
    check_keys(value, path,
               {"id", "family", "title", "publisher", "short_name", "address", "licence", "vintage",
                "standing", "band", "complete", "rank"});
    SourceText row;
    for (auto const& [key, part] : value.items()) {
        row[key] = part.is_boolean()  ? (part.get<bool>() ? "yes" : "no")
                   : part.is_number() ? part.dump()
                                      : text(part, path + "." + key);
    }
    try {
        mapping.sources.push_back(make_source(row));
    } catch (std::invalid_argument const& error) {
        fail(path, error.what());
    }
}

template <class Add> void each(json const& value, char const* path, Add add) {
    if (!value.is_array()) {
        fail(path, "must be a list […]");
    }
    for (json const& element : value) {
        add(element);
    }
}

void read(Mapping& mapping, json const& document) {
    check_keys(document, "",
               {"indicator", "reporter", "partner", "flow", "product", "period", "unit", "status",
                "source", "value", "where", "indicators", "sources", "about"});
    for (std::size_t i = 0; i < kFields; ++i) {
        std::string const name(kFieldNames[i]);
        if (document.contains(name)) {
            mapping.fields[i] = field_rule(document[name], static_cast<Field>(i), name);
        }
    }
    if (document.contains("value")) {
        mapping.value = value_rule(document["value"], mapping.value);
    }
    if (document.contains("where")) {
        mapping.where = conditions(document["where"]);
    }
    if (document.contains("indicators")) {
        each(document["indicators"], "indicators",
             [&](json const& value) { add_indicator(mapping, value); });
    }
    if (document.contains("sources")) {
        each(document["sources"], "sources",
             [&](json const& value) { add_source(mapping, value); });
    }
}

void check_headers(Mapping const& mapping) {
    auto const in_header = std::count_if(mapping.fields.begin(), mapping.fields.end(),
                                         [](FieldRule const& rule) { return rule.in_header; });
    if (in_header > 1) {
        fail("header", "can be said of one field only");
    }
}

} // namespace

std::optional<Field> field_of(std::string_view name) {
    auto const found = std::find(kFieldNames.begin(), kFieldNames.end(), name);
    return found == kFieldNames.end()
               ? std::nullopt
               : std::optional(static_cast<Field>(found - kFieldNames.begin()));
}

Mapping parse_mapping(std::string_view text, Mapping const& base) {
    json document;
    try {
        document = json::parse(text);
    } catch (json::parse_error const& error) {
        auto const line = 1 + std::count(text.begin(),
                                         text.begin() + static_cast<std::ptrdiff_t>(
                                                            std::min(error.byte, text.size())),
                                         '\n');
        fail("", "is not JSON: look at line " + std::to_string(line));
    }
    Mapping mapping = base;
    read(mapping, document);
    check_headers(mapping);
    return mapping;
}

} // namespace claimcheck::formats
