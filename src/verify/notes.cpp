// The notes.
#include "verify/notes.hpp"

#include <algorithm>
#include <iterator>

#include "core/names.hpp"
#include "verify/explain.hpp"
#include "verify/phrases.hpp"

namespace claimcheck::verify {
namespace {

using derive::Desk;

std::optional<Finding> as_known_today(Finding const& finding, Desk const& today) {
    return find(today, finding.line, finding.question).finding;
}

std::string verdict_in_words(Judgement judgement) {
    return judgement == Judgement::differs
               ? "by that the claim would differ."
               : "by that the claim would be " + std::string(name(judgement)) + ".";
}

std::vector<std::string> in_sentences(std::vector<std::string> const& codes,
                                      Lexicon const& lexicon) {
    std::vector<std::string> names;
    for (std::string const& code : codes) {
        names.push_back(lexicon.in_sentence(code));
    }
    return names;
}

std::vector<std::string> without(std::vector<std::string> const& from,
                                 std::vector<std::string> const& what) {
    std::vector<std::string> rest;
    std::set_difference(from.begin(), from.end(), what.begin(), what.end(),
                        std::back_inserter(rest));
    return rest;
}

} // namespace

void note_understatement(Opinion const& opinion, ClaimedNumbers const& claimed,
                         std::vector<std::string>& notes) {
    if (claimed.statement && understates(*claimed.statement, counted(opinion.finding))) {
        notes.push_back("The wording understates it: “" + claimed_in_words(*claimed.statement) +
                        "” for " + result_in_words(opinion.finding) + ".");
    }
}

void note_revision(Opinion const& opinion, std::vector<FoundReading> const& readings,
                   ClaimedNumbers const& claimed, Desk const& today, double tolerance,
                   std::vector<std::string>& notes) {
    auto const revised = as_known_today(opinion.finding, today);
    if (!revised) {
        return;
    }
    std::vector<std::string> changes;
    if (std::string number = result_in_words(*revised);
        number != result_in_words(opinion.finding)) {
        changes.push_back("to " + number);
    }
    for (FoundReading const& found : readings) {
        auto const other = as_known_today(found.finding, today);
        if (other && result_in_words(*other) != result_in_words(found.finding)) {
            changes.push_back(found.words + " to " + result_in_words(*other));
        }
    }
    Judgement const now = verdict(*revised, claimed, tolerance);
    if (changes.empty() && now == opinion.verdict) {
        return;
    }
    notes.push_back(
        "Since revised" + (changes.empty() ? "" : " " + listed(changes)) + " (" +
        sources_in_words({&revised->figure}) + "); " +
        (now == opinion.verdict ? "the verdict would be the same." : verdict_in_words(now)));
}

void note_membership(Finding const& finding, Lexicon const& lexicon,
                     std::vector<std::string>& notes) {
    if (!finding.base || !finding.figure.derived) {
        return;
    }
    std::string const& bloc = finding.question.measure.partner;
    auto const before = lexicon.members(bloc, finding.base->period.last_day());
    auto const after = lexicon.members(bloc, finding.figure.period.last_day());
    std::vector<std::string> changes;
    if (auto const joined = without(after, before); !joined.empty()) {
        changes.push_back("with " + listed(in_sentences(joined, lexicon)));
    }
    if (auto const left = without(before, after); !left.empty()) {
        changes.push_back("without " + listed(in_sentences(left, lexicon)));
    }
    if (!changes.empty()) {
        notes.push_back("Members differ between the two ends: " + to_words(finding.figure.period) +
                        " is " + listed(changes) + ", other than " +
                        to_words(finding.base->period) + ".");
    }
}

void note_record(Finding const& finding, std::vector<std::string>& notes) {
    if (!finding.rivals) {
        return;
    }
    Rivals const& rivals = *finding.rivals;
    if (!rivals.gaps.empty()) {
        std::vector<std::string> periods;
        for (Period const& gap : rivals.gaps) {
            periods.push_back(to_words(gap));
        }
        notes.push_back("The series has no figure for " + listed(periods) + ".");
    }
    if (rivals.at_start && !beats(*rivals.at_start, finding.figure, finding.question.downwards)) {
        notes.push_back(to_words(rivals.at_start->period) + " itself was not " +
                        (finding.question.downwards ? "lower: " : "higher: ") +
                        figure_in_words(*rivals.at_start) + ".");
    }
}

} // namespace claimcheck::verify
