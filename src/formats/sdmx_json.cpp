// SDMX-JSON 1.0 and 2.0: a structure lists the values of dimensions and attributes, and keys of
// positions in these lists stand before the observations.
#include <array>
#include <istream>
#include <string>
#include <vector>

#include "formats/json.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kMostComponents = 100; ///< of a level; each is looked at with every value

[[noreturn]] void fail(std::string const& what) { throw FormatError(0, what); }

/// A text in one language or several: the English one, else the first.
std::string const& in_english(JsonValue const& value) {
    static std::string const none;
    if (!value.is_object()) {
        return value.text;
    }
    JsonValue const& english = value["en"];
    return !english.is_null()    ? english.text
           : value.items.empty() ? none
                                 : value.items.front().text;
}

/// A dimension or an attribute: what its positions mean.
struct Component {
    std::string id;
    std::vector<std::string> codes;
    std::vector<std::string> labels;
    bool has_labels = false;
};

using Components = std::vector<Component>;

Component component(JsonValue const& written) {
    Component found;
    found.id = written["id"].text;
    if (found.id.empty()) {
        fail("a dimension or attribute has no id");
    }
    for (JsonValue const& value : written["values"].items) {
        std::string const& label =
            in_english(value["name"].is_null() ? value["names"] : value["name"]);
        std::string code = value.is_object() ? value["id"].text : value.text;
        for (auto const* key : {"value", "start"}) {
            code = code.empty() ? value[key].text : code;
        }
        found.codes.push_back(code.empty() ? label : code);
        found.labels.push_back(label);
        found.has_labels |= !label.empty();
    }
    return found;
}

Components components(JsonValue const& list) {
    if (list.items.size() > kMostComponents) {
        fail("there are more than " + std::to_string(kMostComponents) +
             " dimensions or attributes");
    }
    Components found;
    for (JsonValue const& written : list.items) {
        found.push_back(component(written));
    }
    return found;
}

/// Dimensions and attributes of the dataset, of its series and of its observations.
struct Structure {
    static constexpr std::array<char const*, 3> kLevels = {"dataSet", "series", "observation"};

    explicit Structure(JsonValue const& structure) {
        for (std::size_t level = 0; level < kLevels.size(); ++level) {
            dimensions[level] = components(structure["dimensions"][kLevels[level]]);
            attributes[level] = components(structure["attributes"][kLevels[level]]);
        }
        if (dimensions[1].empty() && dimensions[2].empty()) {
            fail("the structure has no dimensions");
        }
    }

    std::array<Components, 3> dimensions;
    std::array<Components, 3> attributes;
};

/// One record in the making: cells for every dimension with its label, every attribute, the value.
class Record {
  public:
    Record(Structure const& structure, Sink& sink) : structure_(structure), sink_(sink) {
        std::vector<std::string> columns;
        for (std::size_t level = 0; level < 3; ++level) {
            first_dimension_[level] = columns.size();
            for (Component const& d : structure.dimensions[level]) {
                columns.push_back(d.id);
                columns.push_back(d.id + ".label");
            }
        }
        for (std::size_t level = 0; level < 3; ++level) {
            first_attribute_[level] = columns.size();
            for (Component const& a : structure.attributes[level]) {
                columns.push_back(a.id);
            }
        }
        columns.emplace_back("value");
        cells_.assign(columns.size(), "");
        sink.columns(columns);
    }

    /// "0:3:1", a position for each dimension of a level.
    /// @return whether it fits
    bool set_key(std::size_t level, std::string_view key) {
        Components const& dimensions = structure_.dimensions[level];
        std::size_t cell = first_dimension_[level];
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            auto const colon = key.find(':');
            bool const is_last = i + 1 == dimensions.size();
            auto const at = position_of(key.substr(0, colon));
            if (!at || *at >= dimensions[i].codes.size() ||
                is_last != (colon == std::string_view::npos)) {
                return false;
            }
            cells_[cell++] = dimensions[i].codes[*at];
            cells_[cell++] = dimensions[i].labels[*at];
            key.remove_prefix(is_last ? key.size() : colon + 1);
        }
        return key.empty();
    }

    /// The dataset's own dimensions have one value each.
    void set_dataset_dimensions() {
        std::size_t cell = first_dimension_[0];
        for (Component const& d : structure_.dimensions[0]) {
            cells_[cell++] = d.codes.empty() ? std::string_view() : d.codes.front();
            cells_[cell++] = d.labels.empty() ? std::string_view() : d.labels.front();
        }
    }

    /// @param first  the index of the first attribute in `values`
    void set_attributes(std::size_t level, JsonValue const& values, std::size_t first) {
        Components const& attributes = structure_.attributes[level];
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            std::string_view& cell = cells_[first_attribute_[level] + i];
            cell = "";
            if (first + i < values.items.size()) {
                JsonValue const& value = values.items[first + i];
                auto const at = value.position();
                bool const is_position = at && !attributes[i].codes.empty();
                cell = !is_position                       ? std::string_view(value.text)
                       : *at < attributes[i].codes.size() ? attributes[i].codes[*at]
                                                          : std::string_view();
            }
        }
    }

    void hand_on(std::string_view value, std::size_t count) {
        cells_.back() = value;
        sink_.record(cells_, count);
    }

  private:
    Structure const& structure_;
    Sink& sink_;
    std::array<std::size_t, 3> first_dimension_{};
    std::array<std::size_t, 3> first_attribute_{};
    std::vector<std::string_view> cells_;
};

class DatasetReader {
  public:
    DatasetReader(Structure const& structure, Sink& sink, std::size_t count)
        : sink_(sink), record_(structure, sink), count_(count) {}

    std::size_t read(JsonValue const& dataset) {
        record_.set_dataset_dimensions();
        record_.set_attributes(0, dataset["attributes"], 0);
        JsonValue const& series = dataset["series"];
        for (std::size_t i = 0; i < series.keys.size(); ++i) {
            bool const fits = record_.set_key(1, series.keys[i]);
            record_.set_attributes(1, series.items[i]["attributes"], 0);
            read_observations(series.items[i]["observations"], fits);
        }
        read_observations(dataset["observations"], true);
        return count_;
    }

  private:
    void read_observations(JsonValue const& observations, bool series_fits) {
        for (std::size_t i = 0; i < observations.keys.size(); ++i) {
            JsonValue const& observation = observations.items[i];
            ++count_;
            if (!series_fits || !record_.set_key(2, observations.keys[i])) {
                sink_.reject(count_, "its key is outside the dimensions");
            } else if (!observation.is_array() || observation.items.empty()) {
                sink_.reject(count_, "its observation is no list with a value");
            } else {
                record_.set_attributes(2, observation, 1);
                record_.hand_on(observation.items.front().text, count_);
            }
        }
    }

    Sink& sink_;
    Record record_;
    std::size_t count_;
};

} // namespace

void read_sdmx_json(std::istream& input, Sink& sink) {
    JsonValue const document = parse_json(input);
    JsonValue const& data = document["data"].is_object() ? document["data"] : document;
    JsonValue const& datasets = data["dataSets"];
    JsonValue const& structures = data["structures"];
    if (!datasets.is_array()) {
        fail("there are no dataSets in it; is it another format?");
    }
    std::size_t count = 0;
    for (JsonValue const& dataset : datasets.items) {
        std::size_t const at = dataset["structure"].position().value_or(0);
        if (structures.is_array() && at >= structures.items.size()) {
            fail("a dataset has a structure that is not there");
        }
        Structure const structure(structures.is_array() ? structures.items[at] : data["structure"]);
        count = DatasetReader(structure, sink, count).read(dataset);
    }
}

} // namespace claimcheck::formats
