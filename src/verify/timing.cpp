// Periods and baselines of claims.
#include "verify/timing.hpp"

#include "verify/operation.hpp"

namespace claimcheck::verify {
namespace {

bool is_change(Claim const& claim) { return needs_baseline(operation_of(claim)); }

bool over(Period const& period, std::optional<Date> date) {
    return !date || period.last_day() <= std::chrono::sys_days(*date);
}

Unchecked not_over(Period const& period, Date date) {
    return {Reason::no_period, to_words(period) + " was not over when the text was written, on " +
                                   to_words(date) + "."};
}

/// Whether the period is a way from one end to the other ("since 2015", "between 2010 and 2020")
/// and not a sum ("January-November").
bool is_way(Claim const& claim) {
    Period const& period = *claim.period;
    if (period.single()) {
        return false;
    }
    bool const of_years = period.frequency == Frequency::year &&
                          (is_change(claim) || claim.kind == ClaimKind::record);
    return claim.baseline ? claim.baseline->first == period.first : of_years;
}

std::variant<Compared, Unchecked> ends_of_way(Claim const& claim, std::optional<Date> date) {
    Period const start = claim.baseline.value_or(claim.period->front());
    Period end = claim.period->back();
    if (!over(end, date)) {
        end = last_complete(claim.period->frequency, *date);
    }
    if (end.first <= start.first) {
        return not_over(claim.period->back(), *date);
    }
    return Compared{end, is_change(claim) ? std::optional(start) : std::nullopt};
}

/// What a change to `period` is measured from.
Period base_of(Claim const& claim, Period const& period) {
    if (!claim.baseline) {
        return period.shifted(-1);
    }
    bool const year_for_part =
        claim.baseline->months() == 12 && period.months() < 12 && !claim.baseline->fiscal;
    if (year_for_part) {
        return period.shifted(static_cast<int>(claim.baseline->first.year()) -
                              static_cast<int>(period.first.year()));
    }
    return *claim.baseline;
}

} // namespace

std::variant<Compared, Unchecked> compared_periods(Claim const& claim, std::optional<Date> date) {
    if (!claim.period) {
        return date ? Unchecked{Reason::no_period, "The text does not say of what time this is."}
                    : Unchecked{Reason::no_date,
                                "The period of this claim cannot be told without the text's date."};
    }
    if (is_way(claim)) {
        return ends_of_way(claim, date);
    }
    if (!over(*claim.period, date)) {
        return not_over(*claim.period, *date);
    }
    Compared compared{*claim.period, std::nullopt};
    if (is_change(claim)) {
        compared.baseline = base_of(claim, *claim.period);
        if (compared.baseline->months() != compared.period.months()) {
            return Unchecked{Reason::not_comparable, to_words(compared.period) +
                                                         " cannot be held against " +
                                                         to_words(*compared.baseline) +
                                                         ", which is not of the same length."};
        }
    }
    return compared;
}

} // namespace claimcheck::verify
