// Widens the question step by step.
#include "cli/nearest.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/names.hpp"

namespace claimcheck::cli {
namespace {

using reference::OverviewFilter;
using reference::SeriesOverview;
using Rows = std::vector<SeriesOverview>;

constexpr std::size_t kNamed = 4; ///< things of one kind in a sentence

std::string adverb(Frequency frequency) {
    switch (frequency) {
    case Frequency::year: return "yearly";
    case Frequency::half: return "half-yearly";
    case Frequency::quarter: return "quarterly";
    case Frequency::month: break;
    }
    return "monthly";
}

/// "exports, "; empty for a measure without flows.
std::string plural(Flow flow) {
    bool const is_way = flow == Flow::exports || flow == Flow::imports;
    return flow == Flow::none ? "" : std::string(name(flow)) + (is_way ? "s, " : ", ");
}

template <class Items> std::string list(Items const& items) {
    std::string text;
    std::size_t n = 0;
    for (auto const& item : items) {
        if (++n > kNamed) {
            return text + " and " + std::to_string(items.size() - kNamed) + " more";
        }
        text += (n == 1 ? "" : ", ") + item;
    }
    return text;
}

/// "exports, yearly 2005–2021 (CEPII BACI)", for each flow, frequency and family.
std::string coverage(Rows const& rows) {
    struct Stretch {
        Period first;
        Period last;
    };
    std::map<std::tuple<std::string, Frequency, std::string>, Stretch> stretches;
    for (SeriesOverview const& row : rows) {
        auto const [entry, is_new] =
            stretches.try_emplace({plural(row.flow), row.frequency, row.source->short_name},
                                  Stretch{row.first, row.last});
        Stretch& stretch = entry->second;
        stretch.first = std::min(stretch.first, row.first,
                                 [](auto const& a, auto const& b) { return a.first < b.first; });
        stretch.last = std::max(stretch.last, row.last,
                                [](auto const& a, auto const& b) { return a.last < b.last; });
    }
    std::vector<std::string> texts;
    for (auto const& [key, stretch] : stretches) {
        auto const first = static_cast<int>(stretch.first.first.year());
        auto const last = static_cast<int>(stretch.last.last.year());
        std::string years = std::to_string(first);
        years += first == last ? "" : "–" + std::to_string(last);
        auto const& [flow, frequency, source] = key;
        texts.push_back(flow + adverb(frequency) + " " + years + " (" + source + ")");
    }
    return list(texts);
}

std::string names_of_partners(Lexicon const& lexicon, Rows const& rows) {
    std::set<std::string> names;
    for (SeriesOverview const& row : rows) {
        names.insert(row.partner.empty() ? "no partner" : lexicon.in_sentence(row.partner));
    }
    return list(names);
}

std::string names_of_indicators(Lexicon const& lexicon, Rows const& rows) {
    std::set<std::string> names;
    for (SeriesOverview const& row : rows) {
        Indicator const* indicator = lexicon.indicator(row.indicator);
        names.insert(indicator ? indicator->name : row.indicator);
    }
    return list(names);
}

/// Trade without a partner is trade with the world.
std::string partner_of(derive::ListingQuery const& query, Lexicon const& lexicon,
                       std::vector<std::string> const& ids) {
    Indicator const* indicator = ids.empty() ? nullptr : lexicon.indicator(ids.front());
    bool const is_trade = indicator && indicator->concept_id == "trade";
    return query.partner.empty() && is_trade ? "WLD" : query.partner;
}

} // namespace

std::string nearest_there(reference::Database const& database, derive::ListingQuery const& query,
                          std::vector<std::string> const& ids) {
    Lexicon const& lexicon = database.lexicon();
    std::string const reporter = lexicon.in_sentence(query.reporter);
    std::string const partner = partner_of(query, lexicon, ids);
    std::string const pair =
        partner.empty() ? reporter : reporter + " with " + lexicon.in_sentence(partner);
    std::string const lack = "there are no " + adverb(query.frequency) + " figures of " +
                             query.what + " for " + pair + "; ";
    OverviewFilter filter{ids, query.reporter, partner, std::nullopt};
    if (Rows const same = database.overview(filter); !same.empty()) {
        return lack + "there are " + coverage(same);
    }
    filter = {ids, partner, query.reporter, std::nullopt};
    if (Rows const mirror = database.overview(filter); !partner.empty() && !mirror.empty()) {
        return lack + lexicon.in_sentence(partner) + " has figures for " + reporter + ": " +
               coverage(mirror);
    }
    filter = {ids, query.reporter, "", std::nullopt};
    if (Rows const others = database.overview(filter); !others.empty()) {
        return lack + "there are figures with " + names_of_partners(lexicon, others);
    }
    filter = {{}, query.reporter, "", std::nullopt};
    if (Rows const any = database.overview(filter); !any.empty()) {
        return lack + "of " + reporter + " there are " + names_of_indicators(lexicon, any);
    }
    return lack + "there are no figures of " + reporter + " at all";
}

} // namespace claimcheck::cli
