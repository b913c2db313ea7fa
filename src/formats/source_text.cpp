// Fills in what is not said.
#include "formats/source_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "core/ascii.hpp"
#include "formats/csv.hpp"
#include "formats/published_number.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr int kRank = 50; // behind offices and the large compilations
constexpr std::array<std::string_view, 12> kParts = {
    "id",      "family",  "title",    "publisher", "short_name", "address",
    "licence", "vintage", "standing", "band",      "complete",   "rank"};

std::string part(SourceText const& text, std::string_view name, std::string const& fallback) {
    auto const found = text.find(name);
    return found == text.end() || found->second.empty() ? fallback : found->second;
}

template <class Number>
Number number(SourceText const& text, std::string_view name, Number fallback, Number least,
              Number most) {
    std::string const written = part(text, name, "");
    if (written.empty()) {
        return fallback;
    }
    Number value{};
    char const* const end = written.data() + written.size();
    auto const [stop, error] = std::from_chars(written.data(), end, value);
    if (error != std::errc{} || stop != end || !(value >= least && value <= most)) {
        throw std::invalid_argument(std::string(name) + " '" + written + "' is no number from " +
                                    std::to_string(static_cast<int>(least)) + " to " +
                                    std::to_string(static_cast<int>(most)));
    }
    return value;
}

/// One of two words.
bool choice(SourceText const& text, std::string_view name, std::string_view no,
            std::string_view yes) {
    std::string const written = part(text, name, std::string(no));
    if (written != no && written != yes) {
        throw std::invalid_argument(std::string(name) + " must be " + std::string(no) + " or " +
                                    std::string(yes) + ", not '" + written + "'");
    }
    return written == yes;
}

bool is_vintage(std::string const& text) {
    Source source;
    source.vintage = text;
    return source.vintage_day().has_value();
}

/// Where a date at the end of an id begins, behind its dash; nothing where there is none.
std::optional<std::size_t> date_at_end(std::string const& id) {
    for (std::size_t const size : {10U, 7U, 4U}) { // 2026-11-26, 2026-11, 2026
        if (id.size() > size + 1 && id[id.size() - size - 1] == '-' &&
            is_vintage(id.substr(id.size() - size))) {
            return id.size() - size;
        }
    }
    return std::nullopt;
}

void check_id(std::string const& id) {
    bool const good =
        !id.empty() && id.size() <= 100 && std::all_of(id.begin(), id.end(), [](char c) {
            return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.';
        });
    if (!good) {
        throw std::invalid_argument("a source needs an id of letters, digits and dashes, as in "
                                    "gas-desk-2026-11; '" +
                                    id + "' is none");
    }
}

} // namespace

Source make_source(SourceText const& text) {
    for (auto const& [name, value] : text) {
        if (std::find(kParts.begin(), kParts.end(), name) == kParts.end()) {
            throw std::invalid_argument("a source has no '" + name + "'");
        }
    }
    Source source;
    source.id = part(text, "id", "");
    check_id(source.id);
    auto const date = date_at_end(source.id);
    source.family = part(text, "family", date ? source.id.substr(0, *date - 1) : source.id);
    source.vintage = part(text, "vintage", date ? source.id.substr(*date) : "");
    if (!source.vintage.empty() && !is_vintage(source.vintage)) {
        throw std::invalid_argument("vintage '" + source.vintage +
                                    "' is no date like 2026-11-26, 2026-11 or 2026");
    }
    source.title = part(text, "title", source.id);
    source.publisher = part(text, "publisher", source.title);
    source.short_name = part(text, "short_name", source.publisher);
    source.address = part(text, "address", "");
    source.licence = part(text, "licence", "not stated");
    source.standing =
        choice(text, "standing", "official", "compiled") ? Standing::compiled : Standing::official;
    source.band = number<double>(text, "band", 0, 0, 100);
    source.complete = choice(text, "complete", "no", "yes");
    source.rank = number<int>(text, "rank", kRank, 0, 1000);
    return source;
}

std::vector<Source> read_sources(std::istream& input) {
    std::vector<std::string> names;
    std::vector<Source> sources;
    read_csv(input, ',', [&](std::span<std::string_view const> cells, std::size_t line) {
        if (names.empty()) {
            names.assign(cells.begin(), cells.end());
            std::replace(names.begin(), names.end(), std::string("source_id"), std::string("id"));
            return;
        }
        if (cells.size() > names.size()) {
            throw FormatError(line, "this row has more cells than the header");
        }
        SourceText text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            text[names[i]] = trimmed(cells[i]);
        }
        try {
            sources.push_back(make_source(text));
        } catch (std::invalid_argument const& error) {
            throw FormatError(line, error.what());
        }
    });
    return sources;
}

} // namespace claimcheck::formats
