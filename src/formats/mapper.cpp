// A field of a record is, in this order: what its column says, what another field's code settles,
// the mapping's constant.
#include "formats/mapper.hpp"

#include <algorithm>
#include <cmath>

#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

using Cells = std::span<std::string_view const>;

constexpr std::string_view kWorld = "WLD"; // a figure of trade without a partner
constexpr std::size_t kLongestList = 300;
constexpr double kLargestExponent = 30;
constexpr std::array<Field, 3> kNeeded = {Field::indicator, Field::reporter, Field::period};

constexpr std::size_t index_of(Field field) { return static_cast<std::size_t>(field); }

std::string name_of(Field field) { return std::string(kFieldNames[index_of(field)]); }

/// Where the wanted columns are, in the order in which they are wanted.
std::vector<std::size_t> find_all(std::vector<std::string> const& names,
                                  std::vector<std::string> const& wanted) {
    std::vector<std::size_t> found;
    for (std::string const& name : wanted) {
        auto const place = std::find(names.begin(), names.end(), name);
        if (place != names.end()) {
            found.push_back(static_cast<std::size_t>(place - names.begin()));
        }
    }
    return found;
}

std::string list(std::vector<std::string> const& names) {
    std::string text;
    for (std::string const& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text.size() > kLongestList ? text.substr(0, kLongestList) + "…" : text;
}

std::string_view first_text(std::vector<std::size_t> const& columns, Cells cells) {
    for (std::size_t const column : columns) {
        std::string_view const text = trimmed(cells[column]);
        if (!text.empty()) {
            return text;
        }
    }
    return {};
}

/// A factor as a power of ten, which multiplies exactly, and what is left of it.
std::pair<int, double> split(double scale) {
    if (scale == 1) {
        return {0, 1.0};
    }
    int const exponent = static_cast<int>(std::lround(std::log10(std::abs(scale))));
    return std::pow(10.0, exponent) == scale ? std::pair(exponent, 1.0) : std::pair(0, scale);
}

bool may_be_settled_by_code(Mapping const& mapping, Field field) {
    return std::any_of(mapping.fields.begin(), mapping.fields.end(), [&](FieldRule const& rule) {
        return std::any_of(rule.codes.begin(), rule.codes.end(), [&](auto const& code) {
            return code.second.fields[index_of(field)].has_value();
        });
    });
}

} // namespace

Mapper::Mapper(Mapping const& mapping, Lexicon const& lexicon, AreaIndex const& areas,
               FigureSink& sink)
    : mapping_(mapping), terms_(mapping, lexicon, areas), sink_(sink) {
    for (std::size_t i = 0; i < kFields; ++i) {
        FieldRule const& rule = mapping.fields[i];
        if (rule.in_header) {
            header_field_ = static_cast<Field>(i);
        }
        if (rule.constant) {
            constants_[i] = &terms_.understand(static_cast<Field>(i), *rule.constant);
        }
    }
}

void Mapper::columns(std::vector<std::string> const& names) {
    find_columns(names);
    find_value_columns(names);
    for (Field const field : kNeeded) {
        bool const has_source = !columns_[index_of(field)].empty() || constants_[index_of(field)] ||
                                header_field_ == field || may_be_settled_by_code(mapping_, field);
        if (!has_source) {
            throw FormatError(0, "no column says the " + name_of(field) + "; --set " +
                                     name_of(field) +
                                     "=… or a mapping can. The columns are: " + list(names));
        }
    }
}

void Mapper::find_columns(std::vector<std::string> const& names) {
    for (std::size_t i = 0; i < kFields; ++i) {
        columns_[i] = find_all(names, mapping_.fields[i].columns);
    }
    exponents_ = find_all(names, mapping_.value.exponent_columns);
    where_.clear();
    for (Condition const& condition : mapping_.where) {
        for (std::size_t const column : find_all(names, {condition.column})) {
            where_.emplace_back(column, &condition);
        }
    }
}

void Mapper::find_value_columns(std::vector<std::string> const& names) {
    values_.clear();
    if (header_field_) {
        auto const& codes = mapping_.rule(*header_field_).codes;
        for (std::size_t i = 0; i < names.size(); ++i) {
            bool const means = codes.empty()
                                   ? terms_.understand(*header_field_, names[i]).problem.empty()
                                   : codes.contains(names[i]);
            if (means && !names[i].empty()) {
                values_.push_back({i, names[i]});
            }
        }
    } else if (auto const found = find_all(names, mapping_.value.columns); !found.empty()) {
        values_.push_back({found.front(), ""});
    }
    if (values_.empty()) {
        throw FormatError(0, "no column holds the values; the columns are: " + list(names));
    }
}

bool Mapper::is_wanted(Cells cells) const {
    return std::all_of(where_.begin(), where_.end(), [&](auto const& condition) {
        std::string_view const cell = trimmed(cells[condition.first]);
        auto const& values = condition.second->values;
        return cell.empty() || std::find(values.begin(), values.end(), cell) != values.end();
    });
}

void Mapper::record(Cells cells, std::size_t line) {
    if (!is_wanted(cells)) {
        sink_.left_out();
        return;
    }
    for (ValueColumn const& column : values_) {
        value(cells, column, line);
    }
}

Mapper::Record Mapper::record_of(Cells cells, ValueColumn const& column) {
    Record said{};
    for (std::size_t i = 0; i < kFields; ++i) {
        auto const field = static_cast<Field>(i);
        std::string_view const text =
            field == header_field_ ? column.name : first_text(columns_[i], cells);
        said[i] = text.empty() ? nullptr : &terms_.understand(field, text);
    }
    Record record = said;
    for (Term const* term : said) {
        for (std::size_t i = 0; term && i < kFields; ++i) {
            record[i] = record[i] ? record[i] : term->also[i];
        }
    }
    for (std::size_t i = 0; i < kFields; ++i) {
        record[i] = record[i] ? record[i] : constants_[i];
    }
    return record;
}

std::string Mapper::problem_of(Record const& record) const {
    for (Term const* term : record) {
        if (term && !term->problem.empty()) {
            return term->problem;
        }
    }
    for (Field const field : kNeeded) {
        if (!record[index_of(field)]) {
            return "it has no " + name_of(field);
        }
    }
    Term const* flow = record[index_of(Field::flow)];
    bool const has_flow = flow && flow->flow != Flow::none;
    return record[index_of(Field::indicator)]->is_trade && !has_flow
               ? "a figure of trade needs a flow: export, import, total or balance"
               : "";
}

std::optional<PublishedNumber> Mapper::number(Cells cells, std::string_view written,
                                              Record const& record) const {
    double scale = mapping_.value.scale;
    for (Term const* term : record) {
        scale *= term && term->scale ? *term->scale : 1;
    }
    auto [exponent, factor] = split(scale);
    if (std::string_view const text = first_text(exponents_, cells); !text.empty()) {
        auto const power = parse_number(text);
        if (!power || std::abs(power->value) > kLargestExponent) {
            return std::nullopt;
        }
        exponent += static_cast<int>(std::lround(power->value));
    }
    auto number = parse_number(written, mapping_.value.form, exponent);
    if (number) {
        number->value *= factor;
        number->rounding *= std::abs(factor);
    }
    return number;
}

void Mapper::value(Cells cells, ValueColumn const& column, std::size_t line) {
    std::string_view const written = cells[column.index];
    if (is_missing(written)) {
        sink_.empty();
        return;
    }
    Record const record = record_of(cells, column);
    std::string const problem = problem_of(record);
    if (!problem.empty()) {
        sink_.reject(line, problem);
        return;
    }
    auto const number = this->number(cells, written, record);
    if (!number) {
        sink_.reject(line, quoted(written) + " is no number like -1234.5");
        return;
    }
    auto const text = [&](Field field) {
        Term const* term = record[index_of(field)];
        return term ? std::string_view(term->text) : std::string_view();
    };
    Term const& indicator = *record[index_of(Field::indicator)];
    MappedFigure figure;
    figure.indicator = indicator.text;
    figure.reporter = text(Field::reporter);
    figure.partner = text(Field::partner);
    figure.partner = indicator.is_trade && figure.partner.empty() ? kWorld : figure.partner;
    figure.product = text(Field::product);
    figure.unit = record[index_of(Field::unit)] ? text(Field::unit) : indicator.unit;
    figure.status = text(Field::status);
    figure.source = text(Field::source);
    figure.flow = record[index_of(Field::flow)] ? record[index_of(Field::flow)]->flow : Flow::none;
    figure.period = record[index_of(Field::period)]->period;
    figure.value = number->value;
    figure.rounding = number->rounding;
    figure.line = line;
    sink_.figure(figure);
}

} // namespace claimcheck::formats
