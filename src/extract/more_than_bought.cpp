// A verb of trade, a figure with "more" or "less", "than", and a verb the other way; or one flow
// that exceeds the other.
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

bool are_opposite(Flow a, Flow b) {
    return (a == Flow::exports && b == Flow::imports) || (a == Flow::imports && b == Flow::exports);
}

/// Adds a balance whose parties are those of a subject.
Candidate& add_balance(Extraction& extraction, std::size_t sentence, Subject const& whose,
                       Token const& figure, std::size_t row, Direction way) {
    Sentence& words = extraction.sentences[sentence];
    Token& measure = words.made_tokens.emplace_back(*whose.measure);
    measure.index = row;
    measure.flow = Flow::balance;
    Subject& subject = words.made_subjects.emplace_back(whose);
    subject.measure = &measure;
    subject.balance = way;
    subject.parties_of = &whose;
    PeriodChoice const periods(words);
    Candidate& candidate = new_candidate(extraction, sentence, subject, figure, ClaimKind::balance,
                                         periods, rule::kMoreThanBought);
    candidate.direction = way;
    candidate.unreal = unreal_before(figure, words.tokens.data());
    return candidate;
}

/// The money of "exceeded its exports by $3 billion"; null for other words.
Token const* exceeded_by(Token const* verb, Flow flow, Token const* end) {
    constexpr std::ptrdiff_t kNear = 8; // tokens
    bool other = false;
    for (Token const* at = verb + 1; end - at > 1 && at - verb < kNear; ++at) {
        other |= at->token_class == TokenClass::measure && are_opposite(flow, at->flow);
        bool const money =
            at[1].token_class == TokenClass::quantity && at[1].quantity_kind == QuantityKind::money;
        if (is_word(*at, "by")) {
            return other && money ? at + 1 : nullptr;
        }
        if (is_mark(*at, ";") || at->token_class == TokenClass::quantity) {
            break;
        }
    }
    return nullptr;
}

} // namespace

void add_more_than_bought(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    auto const row = lexicon.word_for("trade", Flow::balance);
    if (!row) {
        return;
    }
    Sentence const& words = extraction.sentences[sentence];
    Token const* const end = words.tokens.data() + words.tokens.size();
    for (Token const* at = words.tokens.data(); end - at > 2; ++at) {
        Direction const than =
            at->quantity_kind == QuantityKind::money && at->token_class == TokenClass::quantity
                ? grammar::compares_size(at[1])
                : Direction::none;
        bool const exceeds = grammar::role_of(*at) == grammar::Role::exceeding;
        if (than == Direction::none && !exceeds) {
            continue;
        }
        Subject const* const subject = subject_before(words, at);
        if (subject == nullptr) {
            continue;
        }
        Flow const flow = subject->measure->flow;
        if (than != Direction::none && subject->verb &&
            are_opposite(flow, compared_flow(at + 1, end))) {
            Direction const way = is_surplus(flow, than) ? Direction::up : Direction::down;
            Candidate& candidate = add_balance(extraction, sentence, *subject, *at, *row, way);
            find_traded(candidate, *subject, *at, words);
            candidate.part_product = {};
        } else if (Token const* const figure =
                       exceeds && !subject->verb ? exceeded_by(at, flow, end) : nullptr) {
            add_balance(extraction, sentence, *subject, *figure, *row,
                        flow == Flow::exports ? Direction::up : Direction::down);
        }
    }
}

} // namespace claimcheck::extract
