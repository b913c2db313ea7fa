// Who speaks: "President Vladimir Putin said", "he went on", "according to Geostat".
#pragma once

#include "core/clause.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using AttributionRule = x3::rule<struct AttributionClass, Attribution>;
BOOST_SPIRIT_DECLARE(AttributionRule)

using PersonRule = x3::rule<struct PersonClass, PersonName>;
BOOST_SPIRIT_DECLARE(PersonRule)

/// A speaker with a verb of speech. The attribution's range is left empty.
AttributionRule const& attribution();

/// A name of one to four words behind its titles.
PersonRule const& person();

} // namespace claimcheck::grammar
