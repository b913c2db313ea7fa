// What the columns and codes of a file mean: the content of a mapping file.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/lexicon.hpp"
#include "core/series.hpp"
#include "formats/published_number.hpp"

namespace claimcheck::formats {

/// What a figure is described by, besides its value.
enum class Field { indicator, reporter, partner, flow, product, period, unit, status, source };
inline constexpr std::size_t kFields = 9;
inline constexpr std::array<std::string_view, kFields> kFieldNames = {
    "indicator", "reporter", "partner", "flow", "product", "period", "unit", "status", "source"};

/// @return nothing for another word
std::optional<Field> field_of(std::string_view name);

/// Texts for some of the fields.
using Fields = std::array<std::optional<std::string>, kFields>;

/// What one of the file's codes stands for: the field itself and whatever else it settles, as the
/// code of an indicator may settle the unit too.
struct Meaning {
    Fields fields;
    std::optional<double> scale;
};

using Meanings = std::map<std::string, Meaning, std::less<>>;

/// Where a field comes from.
struct FieldRule {
    /// Columns that may hold it: the first that is there and not empty counts.
    std::vector<std::string> columns;
    /// The values stand in several columns, and the field is what these are called.
    bool in_header = false;
    /// What codes stand for; a code that is not among them is taken as it is.
    Meanings codes;
    /// Where no column has it.
    std::optional<std::string> constant;
};

struct ValueRule {
    std::vector<std::string> columns;
    NumberForm form;
    double scale = 1;
    /// Columns that hold a power of ten to multiply with, as UNIT_MULT of SDMX.
    std::vector<std::string> exponent_columns;
};

/// Only rows with one of these values in a column are figures of interest. Where the file has no
/// such column, or the cell is empty, every row is.
struct Condition {
    std::string column;
    std::vector<std::string> values;
};

struct Mapping {
    std::array<FieldRule, kFields> fields;
    ValueRule value;
    std::vector<Condition> where;
    /// Statistics that the database does not know yet, and the words that mean them.
    std::vector<Indicator> indicators;
    std::vector<IndicatorWord> words;
    std::vector<Source> sources;

    FieldRule& rule(Field field) { return fields[static_cast<std::size_t>(field)]; }
    FieldRule const& rule(Field field) const { return fields[static_cast<std::size_t>(field)]; }
};

/// A mapping cannot be used. The message says where in it and why.
class MappingError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Reads a mapping file (docs/import.md describes it).
/// @param base  what holds where the file does not say something else
/// @throws MappingError
Mapping parse_mapping(std::string_view json, Mapping const& base = {});

} // namespace claimcheck::formats
