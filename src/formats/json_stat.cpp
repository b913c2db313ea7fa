// JSON-stat: dimensions with their codes, and all values in row-major order or by position.
#include <istream>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "formats/json.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kMostDimensions = 100; ///< each is looked up with every value

[[noreturn]] void fail(std::string const& what) { throw FormatError(0, what); }

struct Dimension {
    std::string id;
    std::vector<std::string> codes;
    std::vector<std::string> labels; ///< empty texts where there are none
    bool has_labels = false;
};

std::vector<std::string> texts(JsonValue const& array) {
    std::vector<std::string> found;
    for (JsonValue const& item : array.items) {
        found.push_back(item.text);
    }
    return found;
}

/// The codes of a dimension by position: a list, an object code → position, or, of a single one,
/// its label alone.
std::vector<std::string> codes(std::string const& id, JsonValue const& category, std::size_t size) {
    std::string const named = "the dimension \"" + id + "\" ";
    JsonValue const& index = category["index"];
    if (index.is_array()) {
        auto const found = texts(index);
        if (found.size() != size) {
            fail(named + "has " + std::to_string(found.size()) +
                 " categories where its size says " + std::to_string(size));
        }
        return found;
    }
    JsonValue const& positions = index.is_object() ? index : category["label"];
    if (positions.keys.size() != size || (!index.is_object() && size != 1)) {
        fail(named + "has no list of as many categories as its size says");
    }
    std::vector<std::string> found(size);
    std::vector<bool> is_taken(size);
    for (std::size_t i = 0; i < size; ++i) {
        auto const at = index.is_object() ? positions.items[i].position() : 0;
        if (!at || *at >= size || is_taken[*at]) {
            fail(named + "has categories whose positions are not 0, 1, 2, …");
        }
        is_taken[*at] = true;
        found[*at] = positions.keys[i];
    }
    return found;
}

Dimension dimension(JsonValue const& all, std::string const& id, std::size_t size) {
    JsonValue const& category = all[id]["category"];
    if (!category.is_object()) {
        fail("the dimension \"" + id + "\" has no categories");
    }
    Dimension found{id, codes(id, category, size), std::vector<std::string>(size), false};
    JsonValue const& labels = category["label"];
    std::map<std::string_view, std::string_view> by_code;
    for (std::size_t i = 0; i < labels.keys.size(); ++i) {
        by_code.emplace(labels.keys[i], labels.items[i].text);
    }
    for (std::size_t i = 0; i < size; ++i) {
        auto const label = by_code.find(found.codes[i]);
        found.labels[i] = label == by_code.end() ? "" : std::string(label->second);
        found.has_labels |= !found.labels[i].empty();
    }
    return found;
}

/// A dataset's cells, value by value.
class Dataset {
  public:
    explicit Dataset(JsonValue const& dataset)
        : values_(dataset["value"]), status_(dataset["status"]) {
        JsonValue const& all = dataset["dimension"];
        // In 1.x the two stand among the dimensions.
        JsonValue const& ids = dataset["id"].is_array() ? dataset["id"] : all["id"];
        JsonValue const& sizes = dataset["size"].is_array() ? dataset["size"] : all["size"];
        if (!all.is_object() || !ids.is_array() || ids.items.empty() ||
            ids.items.size() != sizes.items.size()) {
            fail("a dataset needs its dimensions, and their ids and sizes");
        }
        if (ids.items.size() > kMostDimensions) {
            fail("a dataset of more than " + std::to_string(kMostDimensions) + " dimensions");
        }
        for (std::size_t i = 0; i < ids.items.size(); ++i) {
            auto const size = sizes.items[i].position();
            if (!size || *size == 0 || total_ > std::numeric_limits<std::size_t>::max() / *size) {
                fail("the size of the dimension \"" + ids.items[i].text + "\" is no size");
            }
            total_ *= *size;
            dimensions_.push_back(dimension(all, ids.items[i].text, *size));
        }
        if (values_.is_array() && values_.items.size() != total_) {
            fail(std::to_string(values_.items.size()) +
                 " values where the dimensions have room for " + std::to_string(total_));
        }
        if (!values_.is_array() && !values_.is_object()) {
            fail("a dataset needs values");
        }
    }

    /// @param count  the number of the last value before this dataset's
    std::size_t read(Sink& sink, std::size_t count) {
        hand_on_columns(sink);
        for (std::size_t i = 0; i < values_.items.size(); ++i) {
            ++count;
            auto const at = values_.is_array() ? std::optional(i) : position_of(values_.keys[i]);
            if (!at || *at >= total_) {
                sink.reject(count, "its position is outside the dimensions");
                continue;
            }
            find_cells(*at);
            *(record_.end() - 2) = values_.items[i].text;
            record_.back() = status(*at, i);
            sink.record(record_, count);
        }
        return count;
    }

  private:
    void hand_on_columns(Sink& sink) {
        std::vector<std::string> columns;
        for (Dimension const& d : dimensions_) {
            columns.push_back(d.id);
            if (d.has_labels) {
                columns.push_back(d.id + ".label");
            }
        }
        columns.insert(columns.end(), {"value", "status"});
        record_.assign(columns.size(), "");
        sink.columns(columns);
        for (std::size_t i = 0; status_.is_object() && i < status_.keys.size(); ++i) {
            statuses_.emplace(status_.keys[i], status_.items[i].text);
        }
    }

    /// The categories of a position, the last dimension the fastest.
    void find_cells(std::size_t position) {
        auto cell = record_.end() - 2;
        for (std::size_t d = dimensions_.size(); d > 0; --d) {
            Dimension const& dimension = dimensions_[d - 1];
            std::size_t const at = position % dimension.codes.size();
            position /= dimension.codes.size();
            if (dimension.has_labels) {
                *--cell = dimension.labels[at];
            }
            *--cell = dimension.codes[at];
        }
    }

    std::string_view status(std::size_t position, std::size_t item) const {
        if (status_.is_array()) {
            bool const has_one = values_.is_array() && item < status_.items.size();
            return has_one ? std::string_view(status_.items[item].text) : std::string_view();
        }
        if (status_.is_object()) {
            auto const found = statuses_.find(std::to_string(position));
            return found == statuses_.end() ? std::string_view() : found->second;
        }
        return status_.text;
    }

    JsonValue const& values_;
    JsonValue const& status_;
    std::vector<Dimension> dimensions_;
    std::size_t total_ = 1;
    std::vector<std::string_view> record_;
    std::map<std::string, std::string_view> statuses_;
};

/// 2.0 says its class; in 1.x the datasets are the members of an object.
std::vector<JsonValue const*> datasets(JsonValue const& document) {
    if (document["dimension"].is_object()) {
        return {&document};
    }
    JsonValue const& items =
        document["class"].text == "collection" ? document["link"]["item"] : document;
    std::vector<JsonValue const*> found;
    for (JsonValue const& item : items.items) {
        if (item["dimension"].is_object()) {
            found.push_back(&item);
        }
    }
    return found;
}

} // namespace

void read_json_stat(std::istream& input, Sink& sink) {
    JsonValue const document = parse_json(input);
    auto const all = datasets(document);
    if (all.empty()) {
        fail(document["class"].text == "collection"
                 ? "the collection only links to its datasets; fetch these"
                 : "there is no dataset with dimensions in it; is it another format?");
    }
    std::size_t count = 0;
    for (JsonValue const* dataset : all) {
        count = Dataset(*dataset).read(sink, count);
    }
}

} // namespace claimcheck::formats
