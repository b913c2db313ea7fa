// A verb of trade, a figure with "more" or "less", "than", and a verb the other way.
#include "extract/more_than_bought.hpp"

#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// The flow of the verb in "more (in goods) than it bought"; none for other words.
Flow compared_flow(Token const* at, Token const* end) {
    constexpr std::ptrdiff_t kNear = 8; // tokens
    bool than = false;
    for (Token const* const start = at; at != end && at - start < kNear; ++at) {
        than |= is_word(*at, "than");
        if (than && at->token_class == TokenClass::measure) {
            return at->flow;
        }
        if (at->token_class == TokenClass::quantity || is_mark(*at, ";")) {
            break;
        }
    }
    return Flow::none;
}

/// "$2.6 billion more": more of the first flow than of the second.
bool is_surplus(Flow flow, Direction than) {
    return (flow == Flow::exports) == (than == Direction::up);
}

} // namespace

void add_more_than_bought(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    Sentence& words = extraction.sentences[sentence];
    Token const* const end = words.tokens.data() + words.tokens.size();
    for (Token const* at = words.tokens.data(); end - at > 2; ++at) {
        Direction const than =
            at->quantity_kind == QuantityKind::money && at->token_class == TokenClass::quantity
                ? grammar::compares_size(at[1])
                : Direction::none;
        Subject const* const verb = than == Direction::none ? nullptr : subject_before(words, at);
        Flow const other = verb == nullptr ? Flow::none : compared_flow(at + 1, end);
        bool const turned = verb != nullptr && verb->verb &&
                            ((verb->measure->flow == Flow::exports && other == Flow::imports) ||
                             (verb->measure->flow == Flow::imports && other == Flow::exports));
        auto const row = turned ? lexicon.word_for("trade", Flow::balance) : std::nullopt;
        if (!row) {
            continue;
        }
        Direction const way =
            is_surplus(verb->measure->flow, than) ? Direction::up : Direction::down;
        Token& measure = words.made_tokens.emplace_back(*verb->measure);
        measure.index = *row;
        measure.flow = Flow::balance;
        Subject& subject = words.made_subjects.emplace_back(*verb);
        subject.measure = &measure;
        subject.balance = way;
        subject.parties_of = verb;
        PeriodChoice const periods(words);
        Candidate& candidate = new_candidate(extraction, sentence, subject, *at, ClaimKind::balance,
                                             periods, rule::kMoreThanBought);
        candidate.direction = way;
        candidate.unreal = unreal_before(*at, words.tokens.data());
        find_traded(candidate, *verb, *at, words);
        candidate.part_product = {};
    }
}

} // namespace claimcheck::extract
