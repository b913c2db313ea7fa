// Which pesos: the currency of a name that several countries use.
#pragma once

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::resolve {

/// Gives every figure whose currency is named by a shared name ("pounds") the currency of the
/// country that the text speaks of: of the nearest one before it in its sentence that has a
/// currency of this name, else the nearest behind it there, else the last one before. Where no
/// country fits, the usual currency of the name stays.
void settle_currencies(extract::Extraction& extraction, Lexicon const& lexicon);

} // namespace claimcheck::resolve
