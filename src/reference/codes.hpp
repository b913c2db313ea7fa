// The words that the reference database and its tables use for the core's enumerations.
#pragma once

#include <optional>
#include <string_view>

#include "core/lexicon.hpp"
#include "core/series.hpp"

namespace claimcheck::reference {

/// What the periods of a series are counted in. Fiscal years are a series of their own, because
/// they are no sum of the calendar's months.
struct Counting {
    Frequency frequency = Frequency::year;
    bool fiscal = false;

    friend bool operator==(Counting, Counting) = default;
};

/// The value for a word of the tables ("export", "demonym", "fiscal_year").
/// @return nothing for an unknown word
template <class Value> std::optional<Value> from_word(std::string_view word);

/// The word of the tables for a value.
template <class Value> std::string_view to_word(Value value);

} // namespace claimcheck::reference
