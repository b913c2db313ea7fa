// From kinds of claims to operations.
#include "verify/operation.hpp"

#include "verify/written.hpp"

namespace claimcheck::verify {
namespace {

Operation operation_of_range(Claim const& claim) {
    if (claim.direction == Direction::none) {
        return Operation::level;
    }
    if (claim.unit == "x") {
        return Operation::ratio;
    }
    return is_percentage(claim.unit) && claim.unit != "pp" ? Operation::percent
                                                           : Operation::difference;
}

} // namespace

Operation operation_of(Claim const& claim) {
    switch (claim.kind) {
    case ClaimKind::change_percent: return Operation::percent;
    case ClaimKind::change_multiple: return Operation::ratio;
    case ClaimKind::change_absolute: return Operation::difference;
    case ClaimKind::from_to: return Operation::ends;
    case ClaimKind::record: return Operation::record;
    case ClaimKind::range: return operation_of_range(claim);
    case ClaimKind::rank: return Operation::rank;
    case ClaimKind::share:
        return claim.unit == "percent_gdp" ? Operation::level : Operation::partner_share;
    case ClaimKind::level:
    case ClaimKind::balance: break;
    }
    return Operation::level;
}

bool is_change(Operation operation) {
    return operation == Operation::ratio || operation == Operation::percent ||
           operation == Operation::difference || operation == Operation::increase ||
           operation == Operation::ratio_in_percent;
}

bool needs_baseline(Operation operation) {
    return is_change(operation) || operation == Operation::ends;
}

bool is_among_others(Operation operation) {
    return operation == Operation::partner_share || operation == Operation::gdp_share ||
           operation == Operation::rank;
}

} // namespace claimcheck::verify
