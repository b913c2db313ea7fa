// `claimcheck reference list` and `claimcheck reference sources`: what the database holds.
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>

#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"
#include "cli/reference_names.hpp"
#include "core/names.hpp"
#include "reference/database.hpp"
#include "report/describe.hpp"
#include "report/number.hpp"
#include "report/sheet.hpp"
#include "report/table.hpp"

namespace claimcheck::cli {
namespace {

using reference::SeriesOverview;

std::string frequency_name(Frequency frequency) {
    switch (frequency) {
    case Frequency::year: return "year";
    case Frequency::half: return "half";
    case Frequency::quarter: return "quarter";
    case Frequency::month: break;
    }
    return "month";
}

/// What stands in one row: an indicator of a family of sources.
struct Covered {
    std::set<std::string> reporters;
    std::set<std::string> partners;
    std::set<std::string> flows;
    std::set<std::string> vintages;
    std::string source;
    int first_year = 9999;
    int last_year = 0;
    std::size_t figures = 0;

    void add(SeriesOverview const& series) {
        reporters.insert(series.reporter);
        partners.insert(series.partner);
        if (series.flow != Flow::none) {
            flows.emplace(name(series.flow));
        }
        vintages.insert(series.source->vintage);
        source = series.source->short_name;
        first_year = std::min(first_year, static_cast<int>(series.first.first.year()));
        last_year = std::max(last_year, static_cast<int>(series.last.last.year()));
        figures += series.observations;
    }
};

using Key = std::tuple<std::string, int, std::string, Frequency, std::string>;

std::string joined(std::set<std::string> const& texts) {
    std::string text;
    for (std::string const& part : texts) {
        text += (text.empty() ? "" : " ") + part;
    }
    return text;
}

/// One name, or how many there are.
std::string few(std::set<std::string> const& codes) {
    return codes.size() == 1 ? *codes.begin() : std::to_string(codes.size());
}

double number(std::size_t count) { return static_cast<double>(count); }

report::Sheet coverage(reference::Database const& database, reference::OverviewFilter const& filter,
                       std::string const& family) {
    std::map<Key, Covered> rows;
    for (SeriesOverview const& series : database.overview(filter)) {
        Source const& source = *series.source;
        if (family.empty() || family == source.family || family == source.id) {
            rows[{series.indicator, source.rank, source.family, series.frequency, series.unit}].add(
                series);
        }
    }
    report::Sheet sheet{{"indicator", "flows", "source", "family", "vintages", "frequency", "unit",
                         "reporters", "partners", "first_year", "last_year", "figures"},
                        {}};
    for (auto const& [key, row] : rows) {
        auto const& [indicator, rank, source_family, frequency, unit] = key;
        sheet.rows.push_back({indicator, joined(row.flows), row.source, source_family,
                              joined(row.vintages), frequency_name(frequency), unit,
                              few(row.reporters), few(row.partners),
                              static_cast<double>(row.first_year),
                              static_cast<double>(row.last_year), number(row.figures)});
    }
    return sheet;
}

report::Sheet areas(Lexicon const& lexicon) {
    report::Sheet sheet{{"code", "name", "kind", "iso2", "m49"}, {}};
    for (Area const& area : lexicon.areas) {
        std::string const kind = area.kind == AreaKind::country ? "country"
                                 : area.kind == AreaKind::bloc  ? "bloc"
                                                                : "world";
        sheet.rows.push_back(
            {area.code, area.name, kind, area.iso2,
             area.m49 == 0 ? report::Cell() : report::Cell(static_cast<double>(area.m49))});
    }
    return sheet;
}

report::Sheet indicators(Lexicon const& lexicon) {
    report::Sheet sheet{{"id", "concept", "name", "unit", "words"}, {}};
    for (Indicator const& indicator : lexicon.indicators) {
        std::string words;
        for (IndicatorWord const& row : lexicon.indicator_words) {
            if (row.target == indicator.id || row.target == indicator.concept_id) {
                words += (words.empty() ? "" : "; ") + row.word;
            }
        }
        sheet.rows.push_back(
            {indicator.id, indicator.concept_id, indicator.name, indicator.unit, words});
    }
    return sheet;
}

report::Sheet all_sources(reference::Database const& database) {
    std::map<std::string, std::size_t> figures;
    for (SeriesOverview const& series : database.overview()) {
        figures[series.source->id] += series.observations;
    }
    report::Sheet sheet{{"id", "family", "publisher", "title", "vintage", "licence", "address",
                         "standing", "band", "complete", "rank", "figures"},
                        {}};
    for (auto const& source : database.sources()) {
        sheet.rows.push_back(
            {source->id, source->family, source->publisher, source->title, source->vintage,
             source->licence, source->address,
             std::string(source->standing == Standing::official ? "official" : "compiled"),
             source->band, source->complete, static_cast<double>(source->rank),
             number(figures[source->id])});
    }
    return sheet;
}

std::string cell_text(report::Cell const& cell, bool is_year) {
    if (auto const* text = std::get_if<std::string>(&cell)) {
        constexpr std::size_t kWidest = 60;
        return text->size() > kWidest ? text->substr(0, text->rfind(' ', kWidest)) + " …" : *text;
    }
    if (auto const* value = std::get_if<double>(&cell)) {
        return is_year ? std::to_string(static_cast<int>(*value)) : report::grouped_number(*value);
    }
    return "";
}

std::string as_text(report::Sheet const& sheet) {
    report::Table table;
    for (std::string const& column : sheet.columns) {
        bool const is_number = !sheet.rows.empty() && std::holds_alternative<double>(
                                                          sheet.rows.front()[table.columns.size()]);
        std::string title = column;
        std::replace(title.begin(), title.end(), '_', ' ');
        table.columns.push_back({title, is_number ? report::Align::right : report::Align::left});
    }
    for (auto const& row : sheet.rows) {
        table.rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            bool const is_plain = sheet.columns[i].ends_with("_year") || sheet.columns[i] == "m49";
            table.rows.back().push_back(cell_text(row[i], is_plain));
        }
    }
    return to_text(table);
}

std::string credits(reference::Database const& database) {
    std::string text;
    for (auto const& source : database.sources()) {
        text += source->id + "\n  " + report::short_credit(*source) + ": " +
                report::long_credit(*source) + "\n  " + source->licence + "\n  " +
                (source->address.empty() ? "no address" : source->address) + "\n";
    }
    return text;
}

std::string rendered(report::Sheet const& sheet, ListFormat format) {
    return format == ListFormat::csv    ? to_csv(sheet)
           : format == ListFormat::json ? to_json(sheet)
                                        : as_text(sheet);
}

void write(std::string const& text, std::string const& file) {
    Output output(file);
    output.write(text);
    output.commit();
}

} // namespace

int list(ListArguments const& arguments) {
    reference::Database const database(database_file(arguments.database));
    Lexicon const& lexicon = database.lexicon();
    if (arguments.what != "figures") {
        write(rendered(arguments.what == "areas" ? areas(lexicon) : indicators(lexicon),
                       arguments.format),
              arguments.output);
        return kNothingDiffers;
    }
    reference::OverviewFilter filter;
    filter.frequency = arguments.frequency;
    if (!arguments.measure.empty()) {
        filter.indicators = indicator_ids(lexicon, arguments.measure);
    }
    if (!arguments.reporter.empty()) {
        filter.reporter = area_code(lexicon, arguments.reporter);
    }
    if (!arguments.partner.empty()) {
        filter.partner = area_code(lexicon, arguments.partner);
    }
    report::Sheet const sheet = coverage(database, filter, arguments.source);
    if (sheet.rows.empty()) {
        say("there is nothing of that kind; leave an option out, or see all with claimcheck "
            "reference list");
        return kFailed;
    }
    write(rendered(sheet, arguments.format), arguments.output);
    return kNothingDiffers;
}

int sources(SourcesArguments const& arguments) {
    reference::Database const database(database_file(arguments.database));
    write(arguments.format == ListFormat::text ? credits(database)
                                               : rendered(all_sources(database), arguments.format),
          arguments.output);
    return kNothingDiffers;
}

} // namespace claimcheck::cli
