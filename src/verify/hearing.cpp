// Opinions and how they are weighed.
#include "verify/hearing.hpp"

#include <algorithm>

namespace claimcheck::verify {
namespace {

using derive::Desk;
using derive::Line;

Opinion opinion_of(Finding finding, ClaimedNumbers const& claimed, double tolerance, bool mirror) {
    Opinion opinion{std::move(finding), Judgement::unchecked, true, mirror};
    double band = 0;
    for (derive::Figure const* figure : figures_of(opinion.finding)) {
        for (auto const& source : derive::sources(*figure)) {
            opinion.official = opinion.official && source->standing == Standing::official;
            band = std::max(band, source->band);
        }
    }
    opinion.verdict = verdict(opinion.finding, claimed, tolerance);
    if (opinion.verdict == Judgement::differs && band > 0 &&
        verdict(widened(opinion.finding, band), claimed, tolerance) != Judgement::differs) {
        opinion.verdict = Judgement::unchecked;
    }
    return opinion;
}

bool is_currency(std::string const& unit, Lexicon const& lexicon) {
    return lexicon.currency(unit) != nullptr;
}

/// The same question of figures in another currency.
/// @return nothing where it is no question of one amount of money
std::optional<Question> in_other_currency(Question question, Lexicon const& lexicon) {
    if (question.operation != Operation::level || !is_currency(question.unit, lexicon)) {
        return std::nullopt;
    }
    question.operation = Operation::converted;
    return question;
}

void hear_question(Desk const& desk, Question const& question, ClaimedNumbers const& claimed,
                   double tolerance, bool mirror, Hearing& hearing) {
    std::vector<std::string> heard;
    bool const converts = question.operation == Operation::converted;
    for (Line const& line : desk.lines(question.measure)) {
        if (converts ? !is_currency(line.unit, desk.lexicon())
                     : !question.unit.empty() && line.unit != question.unit) {
            if (!mirror) {
                hearing.other_units.push_back(line);
            }
            continue;
        }
        // A change may be measured in any unit, but one family speaks once.
        if (std::find(heard.begin(), heard.end(), line.family) != heard.end()) {
            continue;
        }
        Outcome outcome = find(desk, line, question);
        if (outcome.finding) {
            heard.push_back(line.family);
            hearing.opinions.push_back(
                opinion_of(std::move(*outcome.finding), claimed, tolerance, mirror));
        } else if (!mirror) {
            hearing.gaps.push_back({line, std::move(outcome.missing)});
        }
    }
}

bool has_partner(Question const& question) {
    auto const& measure = question.measure;
    return !is_among_others(question.operation) && measure.flow != Flow::none &&
           measure.partner != derive::kWorld && measure.partner != measure.reporter;
}

/// The opinions that may decide: own ones, else, of two-way trade, the partner's first; the
/// official ones among them, else the compiled ones.
std::vector<std::size_t> bench(std::vector<Opinion> const& opinions, bool two_way) {
    auto const where = [&](auto&& wanted) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < opinions.size(); ++i) {
            if (wanted(opinions[i])) {
                found.push_back(i);
            }
        }
        return found;
    };
    bool const has_own = std::any_of(opinions.begin(), opinions.end(),
                                     [](Opinion const& opinion) { return !opinion.mirror; });
    bool const by_mirror = !has_own && two_way;
    auto const speaks = [&](Opinion const& opinion) { return opinion.mirror == by_mirror; };
    auto found = where([&](Opinion const& opinion) { return speaks(opinion) && opinion.official; });
    if (found.empty()) {
        found = where(speaks);
    }
    return by_mirror && !found.empty() ? std::vector{found.front()} : found;
}

void weigh(Hearing& hearing) {
    bool const two_way = hearing.question.measure.flow == Flow::trade;
    hearing.bench = bench(hearing.opinions, two_way);
    hearing.reason = Reason::not_comparable;
    if (hearing.bench.empty()) {
        return;
    }
    hearing.deciding = hearing.bench.front();
    for (std::size_t const i : hearing.bench) {
        Judgement const verdict = hearing.opinions[i].verdict;
        if (verdict == Judgement::unchecked || verdict == hearing.judgement) {
            continue;
        }
        if (hearing.judgement != Judgement::unchecked) {
            hearing.judgement = Judgement::disputed;
            break;
        }
        hearing.judgement = verdict;
        hearing.deciding = i;
    }
    if (hearing.judgement != Judgement::unchecked) {
        hearing.reason = hearing.judgement == Judgement::differs ? Reason::reference : Reason::none;
    }
}

} // namespace

Hearing hear(Desk const& desk, std::vector<Question> const& asked, ClaimedNumbers const& claimed,
             double tolerance) {
    Hearing hearing;
    hearing.question = asked.front();
    std::vector<Question> all = asked;
    for (Question const& question : asked) { // what is converted comes last
        if (auto other = in_other_currency(question, desk.lexicon())) {
            all.push_back(std::move(*other));
        }
    }
    for (Question const& question : all) {
        hear_question(desk, question, claimed, tolerance, false, hearing);
        if (!hearing.opinions.empty()) {
            hearing.question = question;
            break;
        }
    }
    if (has_partner(hearing.question)) {
        hear_question(desk, mirrored(hearing.question), claimed, tolerance, true, hearing);
    }
    weigh(hearing);
    return hearing;
}

} // namespace claimcheck::verify
