// The swaps, and the words for them.
#include "verify/readings.hpp"

#include <algorithm>
#include <array>

#include "verify/explain.hpp"
#include "verify/phrases.hpp"

namespace claimcheck::verify {
namespace {

using derive::Desk;

constexpr std::size_t kMostShown = 3;

/// The claim with one thing changed.
struct Swap {
    std::string name;
    /// How the sentence goes on after "It would be right ": "of exports".
    std::string words;
    Question question;
    ClaimedNumbers claimed;
};

using Swaps = std::vector<Swap>;

/// "of exports"; by the partner's figures they are the partner's exports.
std::string of_flow(Opinion const& opinion, Question const& other, Lexicon const& lexicon) {
    return "of " + (opinion.mirror ? measure_in_words(other.measure, lexicon)
                                   : flow_in_words(other.measure.flow));
}

void swap_flow(Opinion const& opinion, ClaimedNumbers const& claimed, Lexicon const& lexicon,
               Swaps& swaps) {
    Question const& question = opinion.finding.question;
    for (Flow const flow : {Flow::exports, Flow::imports, Flow::trade, Flow::balance}) {
        bool const comparable = flow != Flow::balance || (question.operation != Operation::record &&
                                                          !is_among_others(question.operation));
        if (question.measure.flow != Flow::none && question.measure.flow != flow && comparable) {
            Question other = question;
            other.measure.flow = flow;
            swaps.push_back({"flow", of_flow(opinion, other, lexicon), other, claimed});
        }
    }
}

void swap_coverage(Question const& question, ClaimedNumbers const& claimed, Lexicon const& lexicon,
                   Swaps& swaps) {
    if (question.measure.flow == Flow::none) {
        return;
    }
    for (auto const& [coverage, words] :
         {std::pair(Coverage::goods, "of goods alone"),
          std::pair(Coverage::goods_services, "of goods and services together")}) {
        auto const other = with_coverage(question, coverage, lexicon);
        if (other && other->measure != question.measure) {
            swaps.push_back({"coverage", words, *other, claimed});
        }
    }
}

void swap_mirror(Question const& question, ClaimedNumbers const& claimed, Lexicon const& lexicon,
                 Swaps& swaps) {
    if (question.measure.flow == Flow::none || question.measure.partner == derive::kWorld ||
        is_among_others(question.operation)) {
        return;
    }
    Question const other = mirrored(question);
    swaps.push_back({"mirror",
                     "by " + possessive(lexicon.in_sentence(other.measure.reporter)) + " figures",
                     other, claimed});
}

void swap_percent_or_ratio(Question const& question, ClaimedNumbers const& claimed, Swaps& swaps) {
    Question other = question;
    if (question.operation == Operation::percent) {
        other.operation = Operation::ratio_in_percent;
        swaps.push_back({"percent_or_ratio", "of the ratio", other, claimed});
    } else if (question.operation == Operation::ratio) {
        other.operation = Operation::increase;
        swaps.push_back({"percent_or_ratio", "of what was added", other, claimed});
    }
}

bool was_over(Period const& period, Desk const& desk) {
    return !desk.as_of() || period.last_day() <= std::chrono::sys_days(*desk.as_of());
}

/// The year before or after. A base of one year earlier moves along.
void swap_period(Question const& question, ClaimedNumbers const& claimed, Desk const& desk,
                 Swaps& swaps) {
    bool const moves_along = question.baseline && question.operation != Operation::record &&
                             *question.baseline == question.period.shifted(-1);
    for (int const years : {-1, 1}) {
        Question other = question;
        other.period = question.period.shifted(years);
        if (moves_along) {
            other.baseline = question.baseline->shifted(years);
        }
        bool const in_order = !other.baseline || other.baseline->first < other.period.first;
        if (in_order && was_over(other.period, desk)) {
            swaps.push_back({"period", "for " + to_words(other.period), other, claimed});
        }
    }
}

void swap_baseline(Question const& question, ClaimedNumbers const& claimed, Swaps& swaps) {
    if (!question.baseline || question.operation == Operation::record) {
        return;
    }
    for (int const years : {-1, 1}) {
        Question other = question;
        other.baseline = question.baseline->shifted(years);
        if (other.baseline->first < other.period.first) {
            swaps.push_back({"baseline", "against " + to_words(*other.baseline), other, claimed});
        }
    }
}

/// A thousand times as much, or a thousandth: the same digits with "billion" for "million". A bound
/// is taken as about that figure, as everything is less than a thousand times what it is.
ClaimedNumbers times_thousand(ClaimedNumbers claimed, int power) {
    auto const scale = [power](Decimal& number) {
        number.value *= power > 0 ? 1000 : 0.001;
        number.last_digit += 3 * power;
        number.last_nonzero_digit += 3 * power;
    };
    for (auto* statement : {&claimed.statement, &claimed.start}) {
        if (*statement) {
            bool const equal = (*statement)->comparator == Comparator::equal;
            (*statement)->comparator = equal ? Comparator::equal : Comparator::about;
            scale((*statement)->value);
            if ((*statement)->value_hi) {
                scale(*(*statement)->value_hi);
            }
        }
    }
    return claimed;
}

/// "with billion for million", of an amount in millions.
std::string scale_words(double amount, int power) {
    constexpr std::array<char const*, 4> kScales{"thousand", "million", "billion", "trillion"};
    int const fitting = amount >= 1e12 ? 3 : amount >= 1e9 ? 2 : amount >= 1e6 ? 1 : 0;
    int const written = power > 0 ? std::min(fitting, 2) : std::max(fitting, 1);
    return std::string("with ") + kScales.at(static_cast<std::size_t>(written + power)) + " for " +
           kScales.at(static_cast<std::size_t>(written));
}

void swap_unit(Question const& question, ClaimedNumbers const& claimed, Swaps& swaps) {
    bool const of_amounts = question.operation == Operation::level ||
                            question.operation == Operation::difference ||
                            question.operation == Operation::ends;
    if (!of_amounts || question.unit.starts_with("percent")) {
        return;
    }
    for (int const power : {1, -1}) {
        swaps.push_back({"unit", scale_words(claimed.statement->value.value, power), question,
                         times_thousand(claimed, power)});
    }
}

/// Every swap, fewest changes first.
Swaps swaps_of(Opinion const& opinion, ClaimedNumbers const& claimed, Desk const& desk) {
    Question const& question = opinion.finding.question;
    Swaps swaps;
    swap_flow(opinion, claimed, desk.lexicon(), swaps);
    swap_coverage(question, claimed, desk.lexicon(), swaps);
    swap_mirror(question, claimed, desk.lexicon(), swaps);
    swap_percent_or_ratio(question, claimed, swaps);
    swap_period(question, claimed, desk, swaps);
    swap_baseline(question, claimed, swaps);
    swap_unit(question, claimed, swaps);
    return swaps;
}

/// The first line that answers, the family of the verdict before others.
std::optional<Finding> answer(Swap const& swap, derive::Line const& preferred, Desk const& desk) {
    auto lines = desk.lines(swap.question.measure);
    std::erase_if(lines, [&](derive::Line const& line) { return line.unit != preferred.unit; });
    std::stable_partition(lines.begin(), lines.end(), [&](derive::Line const& line) {
        return line.family == preferred.family;
    });
    for (derive::Line const& line : lines) {
        if (auto outcome = find(desk, line, swap.question); outcome.finding) {
            return std::move(outcome.finding);
        }
    }
    return std::nullopt;
}

FoundReading read(Swap const& swap, Finding finding, Judgement judgement) {
    std::string const verdict = judgement == Judgement::supported ? "right " : "close, not right, ";
    Reading reading{swap.name, "It would be " + verdict + swap.words + ": " + brief(finding) + ".",
                    counted(finding), judgement};
    return {std::move(reading), swap.words, std::move(finding)};
}

} // namespace

std::vector<FoundReading> other_readings(Opinion const& opinion, ClaimedNumbers const& claimed,
                                         Desk const& desk, double tolerance) {
    std::vector<FoundReading> supported;
    std::vector<FoundReading> close;
    for (Swap const& swap : swaps_of(opinion, claimed, desk)) {
        auto finding = answer(swap, opinion.finding.line, desk);
        if (!finding) {
            continue;
        }
        Judgement const judgement = verdict(*finding, swap.claimed, tolerance);
        if (judgement == Judgement::supported) {
            supported.push_back(read(swap, std::move(*finding), judgement));
        } else if (judgement == Judgement::close) {
            close.push_back(read(swap, std::move(*finding), judgement));
        }
    }
    auto& shown = supported.empty() ? close : supported;
    shown.erase(shown.begin() + static_cast<std::ptrdiff_t>(std::min(shown.size(), kMostShown)),
                shown.end());
    return std::move(shown);
}

} // namespace claimcheck::verify
