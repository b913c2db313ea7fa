// Asks the grammar of dates for the whole date, and that of periods for the month.
#include "extract/day.hpp"

#include "core/ascii.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {

std::optional<PeriodPhrase> month_of_day(std::string_view date) {
    if (auto const found = grammar::date_at(date, 0); found && found->date) {
        unsigned const month = static_cast<unsigned>(found->date->month());
        PeriodPhrase phrase;
        phrase.year = static_cast<int>(found->date->year());
        phrase.part = {Frequency::month, month, month};
        return phrase;
    }
    for (std::size_t at = 0; at < date.size(); ++at) {
        bool const word = is_letter(date[at]) && (at == 0 || !is_letter(date[at - 1]));
        auto const phrase = word ? grammar::period_at(date, at) : std::nullopt;
        if (phrase && phrase->part.frequency == Frequency::month) {
            return phrase;
        }
    }
    return std::nullopt;
}

} // namespace claimcheck::extract
