// A table for each family of sources, a column for each of its vintages.
#include "cli/figure_listing.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/amount.hpp"
#include "core/names.hpp"
#include "report/describe.hpp"
#include "report/number.hpp"
#include "report/table.hpp"

namespace claimcheck::cli {
namespace {

using derive::ListedFigure;
using Group = std::span<ListedFigure const>;

// What stands in one table: figures of one measure, in one unit, of one family of sources.
bool belong_together(ListedFigure const& a, ListedFigure const& b) {
    return a.figure.measure == b.figure.measure && a.figure.unit == b.figure.unit &&
           a.sources.front()->family == b.sources.front()->family;
}

// "Trade in goods, exports: Armenia and Russia, USD"
std::string title(Lexicon const& lexicon, derive::Figure const& figure) {
    derive::Measure const& measure = figure.measure;
    Indicator const* const indicator = lexicon.indicator(measure.indicator);
    std::string text = indicator ? indicator->name : measure.indicator;
    if (measure.flow != Flow::none && measure.flow != Flow::trade) {
        text += ", " + std::string(name(measure.flow)) + (measure.flow == Flow::balance ? "" : "s");
    }
    text += ": " + lexicon.in_sentence(measure.reporter);
    if (!measure.partner.empty()) {
        text += " and " + lexicon.in_sentence(measure.partner);
    }
    text += ", " + figure.unit;
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string column_of(ListedFigure const& listed) {
    if (listed.sources.size() > 1) {
        return "several vintages";
    }
    std::string const vintage = listed.sources.front()->vintage_in_words();
    return vintage.empty() ? "undated" : vintage;
}

// Vintages from old to new, then undated ones, then what needs several.
std::pair<int, std::string> order_of(ListedFigure const& listed) {
    std::string const& vintage = listed.sources.front()->vintage;
    int const place = listed.sources.size() > 1 ? 2 : vintage.empty() ? 1 : 0;
    return {place, place == 0 ? vintage : ""};
}

template <typename Describe> std::vector<std::string> in_order(Group group, Describe describe) {
    std::map<std::pair<int, std::string>, std::string> described;
    for (ListedFigure const& listed : group) {
        described.try_emplace(order_of(listed), describe(listed));
    }
    std::vector<std::string> result;
    std::ranges::transform(described, std::back_inserter(result),
                           [](auto const& entry) { return entry.second; });
    return result;
}

report::Table table_of(Group group) {
    std::vector<std::string> const vintages = in_order(group, column_of);
    report::Table table;
    table.columns.push_back({"Period"});
    for (std::string const& vintage : vintages) {
        table.columns.push_back({vintage, report::Align::right});
    }
    table.columns.push_back({"How"});

    std::string period;
    for (ListedFigure const& listed : group) {
        if (to_string(listed.figure.period) != period) {
            period = to_string(listed.figure.period);
            table.rows.emplace_back(table.columns.size());
            table.rows.back().front() = period;
        }
        auto const column = std::ranges::find(vintages, column_of(listed)) - vintages.begin();
        auto& row = table.rows.back();
        row[static_cast<std::size_t>(column) + 1] =
            report::grouped_number(listed.figure.value) + (listed.judged ? " *" : "  ");
        if (listed.judged || row.back().empty()) {
            row.back() = listed.figure.formula.empty() ? "published" : listed.figure.formula;
        }
    }
    return table;
}

// Credit and address; nothing for a figure whose several sources stand by themselves elsewhere.
std::string source_of(ListedFigure const& listed) {
    Source const& source = *listed.sources.front();
    return listed.sources.size() > 1
               ? ""
               : report::short_credit(source) + ": " + report::long_credit(source) + "\n  " +
                     source.address + '\n';
}

std::string sources_of(Group group) {
    std::string text;
    for (std::string const& source : in_order(group, source_of)) {
        text += source;
    }
    return text;
}

template <typename Take> void for_each_group(Listing const& listing, Take take) {
    for (auto first = listing.begin(); first != listing.end();) {
        auto const last = std::find_if_not(first, listing.end(), [first](auto const& listed) {
            return belong_together(*first, listed);
        });
        take(Group(first, last));
        first = last;
    }
}

report::Cell text_cell(std::string text) {
    return text.empty() ? report::Cell() : report::Cell(std::move(text));
}

std::vector<report::Cell> cells_of(ListedFigure const& listed) {
    derive::Figure const& figure = listed.figure;
    derive::Measure const& measure = figure.measure;
    std::string sources;
    for (auto const& source : listed.sources) {
        sources += (sources.empty() ? "" : " ") + source->id;
    }
    return {measure.indicator,
            text_cell(std::string(name(measure.flow))),
            measure.reporter,
            text_cell(measure.partner),
            text_cell(measure.product),
            to_string(figure.period),
            figure.value,
            figure.interval.lo,
            figure.interval.hi,
            figure.unit,
            sources,
            text_cell(listed.sources.size() > 1 ? "" : listed.sources.front()->vintage),
            figure.derived,
            text_cell(figure.formula),
            listed.judged};
}

double middle_of(Period const& period) {
    auto const year = static_cast<double>(static_cast<int>(period.first.year()));
    double const month = static_cast<unsigned>(period.first.month()) - 1.0;
    return year + (month + period.months() / 2.0) / 12 - (period.months() == 12 ? 0.5 : 0);
}

report::ChartLine line_of(Group group) {
    report::ChartLine line;
    ListedFigure const& first = group.front();
    line.label = first.sources.front()->short_name;
    line.step = first.figure.period.months() / 12.0;
    for (ListedFigure const& listed : group) {
        if (listed.judged) {
            derive::Figure const& figure = listed.figure;
            line.points.push_back(
                {middle_of(figure.period), figure.value,
                 to_words(figure.period) + ": " + amount_in_words(figure.value, figure.unit)});
        }
    }
    return line;
}

} // namespace

std::string listing_text(Lexicon const& lexicon, Listing const& listing) {
    std::string text;
    for_each_group(listing, [&](Group group) {
        text += title(lexicon, group.front().figure) + "\n\n" + to_text(table_of(group)) + '\n' +
                sources_of(group) + '\n';
    });
    return text + "* what a claim is judged by\n";
}

report::Sheet listing_sheet(Listing const& listing) {
    report::Sheet sheet{{"indicator", "flow", "reporter", "partner", "product", "period", "value",
                         "low", "high", "unit", "sources", "vintage", "derived", "formula",
                         "judged"},
                        {}};
    for (ListedFigure const& listed : listing) {
        sheet.rows.push_back(cells_of(listed));
    }
    return sheet;
}

report::Chart listing_chart(Lexicon const& lexicon, Listing const& listing) {
    report::Chart chart;
    derive::Figure const& first = listing.front().figure;
    chart.title = title(lexicon, first);
    for_each_group(listing, [&](Group group) {
        derive::Figure const& figure = group.front().figure;
        // One measure in one unit: another one is another chart.
        if (figure.measure == first.measure && figure.unit == first.unit) {
            chart.lines.push_back(line_of(group));
            Source const& source = *group.back().sources.back();
            chart.credits.push_back(report::short_credit(source) + ": " +
                                    report::long_credit(source));
        }
    });
    chart.description = chart.title + ", a line for each source";
    return chart;
}

} // namespace claimcheck::cli
