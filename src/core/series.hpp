// Published statistics: series of observations and where they come from.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/claim.hpp"
#include "core/interval.hpp"
#include "core/period.hpp"

namespace claimcheck {

/// How far a source may contradict a claim: the reporter's own statistics, or a compilation.
enum class Standing { official, compiled };

/// One vintage of a family of statistics, as it was published at one time.
struct Source {
    std::string id;     ///< "armstat-2024-05"
    std::string family; ///< "armstat"
    std::string title;
    std::string publisher;
    /// How a sentence names it: "Armstat".
    std::string short_name;
    std::string address;
    std::string licence;
    /// "2024-05-11", "2024-05" or "2024" (a part counts as its last day); empty: always known, and
    /// after every dated one.
    std::string vintage;
    Standing standing = Standing::official;
    /// Percent within which its figures are known to stand off from official ones.
    double band = 0;
    /// Leaves out what is zero: a partner missing in a period that the source has for others is 0.
    bool complete = false;
    /// Smaller comes first.
    int rank = 0;

    /// The last day of `vintage`; nothing where it is empty.
    std::optional<std::chrono::sys_days> vintage_day() const;
    /// "May 2024" for a sentence; empty where the vintage is.
    std::string vintage_in_words() const;
};

struct Observation {
    Period period;
    double value = 0;
    /// The published value stands for value +- rounding: half a unit of its last non-zero digit.
    double rounding = 0;
    std::string status;

    Interval interval() const { return around(value, rounding); }
};

/// One measure of one reporter in one source, in order of period.
struct Series {
    std::string indicator; ///< id, "trade.goods"
    Flow flow = Flow::none;
    std::string reporter;
    std::string partner; ///< "WLD" is the world; empty where the measure has no partner
    std::string product;
    std::string unit;
    Frequency frequency = Frequency::year;
    std::shared_ptr<Source const> source;
    std::vector<Observation> observations;

    /// @return the observation of exactly that period, or nothing
    Observation const* at(Period const& period) const;
    /// "trade.goods ARM>RUS export", for a list of parts.
    std::string key() const;
};

} // namespace claimcheck
