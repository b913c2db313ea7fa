// The rule of the public contract.
#include "cli/exit_status.hpp"

namespace claimcheck::cli {

int exit_status(report::Tally const& tally, bool exit_zero) {
    if (tally.unread() > 0) {
        return kFailed;
    }
    bool const differs = tally.of(Judgement::differs) > 0;
    return differs && !exit_zero ? kClaimDiffers : kNothingDiffers;
}

} // namespace claimcheck::cli
