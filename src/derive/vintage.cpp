// The vintage rule, decided for one source and one date.
#include "derive/vintage.hpp"

#include <limits>

namespace claimcheck::derive {

VintageRank vintage_rank(Source const& source, std::optional<Date> as_of) {
    auto const published = source.vintage_day();
    if (!published) {
        return {false, std::numeric_limits<long>::min()};
    }
    long const day = published->time_since_epoch().count();
    bool const known =
        !as_of || *published <= std::chrono::sys_days(*as_of) + std::chrono::days(kDaysOfGrace);
    return known ? VintageRank{false, -day} : VintageRank{true, day};
}

} // namespace claimcheck::derive
