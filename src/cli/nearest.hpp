// What there is where figures that were asked for are not there.
#pragma once

#include <string>
#include <vector>

#include "derive/listing.hpp"
#include "reference/database.hpp"

namespace claimcheck::cli {

/// A sentence that begins with what is not there and names the nearest that is: other frequencies,
/// the partner's own figures, other partners, other measures.
/// @param ids  the indicators that the query means
std::string nearest_there(reference::Database const& database, derive::ListingQuery const& query,
                          std::vector<std::string> const& ids);

} // namespace claimcheck::cli
