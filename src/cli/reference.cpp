// `claimcheck reference show`: the figures behind a verdict, a table for each family of sources, a
// column for each of its vintages.
#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"
#include "core/names.hpp"
#include "derive/listing.hpp"
#include "reference/database.hpp"
#include "report/describe.hpp"
#include "report/number.hpp"
#include "report/table.hpp"

namespace claimcheck::cli {
namespace {

using derive::ListedFigure;
using Listing = std::vector<ListedFigure>;
using Group = std::span<ListedFigure const>;

bool same_letters(std::string_view a, std::string_view b) {
    return std::ranges::equal(
        a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

// The code of an area that was given by code or name.
std::string area_code(Lexicon const& lexicon, std::string const& area) {
    for (Area const& known : lexicon.areas) {
        if (same_letters(known.code, area) || same_letters(known.name, area)) {
            return known.code;
        }
    }
    for (AreaName const& known : lexicon.area_names) {
        if (known.kind == NameKind::name && same_letters(known.name, area)) {
            return known.area;
        }
    }
    throw std::runtime_error("no country or bloc is called \"" + area +
                             "\"; give its name or its code, as in ARM");
}

derive::ListingQuery query_of(ShowArguments const& arguments, Lexicon const& lexicon) {
    derive::ListingQuery query;
    query.reporter = area_code(lexicon, arguments.reporter);
    if (!arguments.partner.empty()) {
        query.partner = area_code(lexicon, arguments.partner);
    }
    query.what = arguments.measure;
    query.frequency = arguments.frequency;
    query.as_of = arguments.date;
    return query;
}

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

std::string listing_text(Lexicon const& lexicon, Listing const& listing) {
    std::string text;
    for (auto first = listing.begin(); first != listing.end();) {
        auto const last = std::find_if_not(first, listing.end(), [first](auto const& listed) {
            return belong_together(*first, listed);
        });
        Group const group(first, last);
        text += title(lexicon, first->figure) + "\n\n" + to_text(table_of(group)) + '\n' +
                sources_of(group) + '\n';
        first = last;
    }
    return text + "* what a claim is judged by\n";
}

} // namespace

int show(ShowArguments const& arguments) {
    reference::Database const database(database_file(arguments.database));
    Lexicon const& lexicon = database.lexicon();
    derive::ListingQuery const query = query_of(arguments, lexicon);
    Listing const listing = derive::list_figures(lexicon, database.figures(), query);
    if (listing.empty()) {
        say("there are no figures for " + arguments.measure + " of " +
            lexicon.in_sentence(query.reporter) +
            (query.partner.empty() ? "" : " and " + lexicon.in_sentence(query.partner)));
        return kFailed;
    }
    Output output("");
    output.write(listing_text(lexicon, listing));
    output.commit();
    return kNothingDiffers;
}

} // namespace claimcheck::cli
