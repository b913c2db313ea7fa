// Look-ups in series, and vintages as days.
#include "core/series.hpp"

#include <algorithm>

#include "core/names.hpp"

namespace claimcheck {
namespace {

std::optional<Period> vintage_period(std::string const& vintage) {
    return vintage.size() == 10 ? parse_period(vintage.substr(0, 7)) : parse_period(vintage);
}

} // namespace

std::optional<std::chrono::sys_days> Source::vintage_day() const {
    if (auto const day = parse_date(vintage)) {
        return std::chrono::sys_days(*day);
    }
    auto const period = vintage_period(vintage);
    return period ? std::optional(period->last_day()) : std::nullopt;
}

std::string Source::vintage_in_words() const {
    auto const period = vintage_period(vintage);
    return period ? to_words(*period) : std::string();
}

Observation const* Series::at(Period const& period) const {
    auto const found = std::lower_bound(
        observations.begin(), observations.end(), period,
        [](Observation const& o, Period const& p) { return o.period.first < p.first; });
    return found != observations.end() && found->period == period ? &*found : nullptr;
}

std::string Series::key() const {
    std::string text = indicator + " " + reporter;
    if (!partner.empty()) {
        text += ">" + partner;
    }
    if (flow != Flow::none) {
        text += " " + std::string(name(flow));
    }
    return product.empty() ? text : text + " " + product;
}

} // namespace claimcheck
