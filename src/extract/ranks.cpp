// A rank is a superlative with a noun of trade behind it, or an ordinal behind a verb; whose it is
// and who has it stand around them.
#include "extract/ranks.hpp"

#include <algorithm>
#include <optional>

#include "extract/new_candidate.hpp"
#include "extract/period_choice.hpp"
#include "extract/rank_parties.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class RankReader {
  public:
    RankReader(Extraction& extraction, std::size_t index, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), parties_(sentence_, lexicon), periods_(sentence_),
          begin_(sentence_.tokens.data()), end_(begin_ + sentence_.tokens.size()) {}

    void run() {
        for (Token const* at = begin_; at != end_;) {
            auto const words = grammar::rank_at(at, end_);
            if (words) {
                read_attribute(among(*words));
            } else if (auto const rank = grammar::ordinal(*at)) {
                read_place({*rank, at, at + 1});
            }
            at = words ? words->end : at + 1;
        }
    }

  private:
    using Words = grammar::RankWords;

    /// "Among the five largest": the fifth at most.
    Words among(Words words) const {
        Token const* const count = words.begin - 1;
        bool const counted = words.begin - begin_ > 1 && words.rank == 1 &&
                             count->token_class == TokenClass::quantity;
        if (counted) {
            auto const value = extraction_.findings.quantities[count->index].value.value;
            words.rank = value >= 1 && value <= 100 ? static_cast<unsigned>(value) : words.rank;
            words.at_most = true;
            words.begin = count;
        }
        return words;
    }

    /// "The second-largest export market", "a top-five partner"; without a noun, what the rank
    /// before was of: "and Pakistan was the largest".
    void read_attribute(Words const& words) {
        auto ranked = parties_.noun_behind(words.end);
        if (!words.at_most && is_vague(words.begin)) {
            return;
        }
        if (!ranked) {
            if (last_ && ends_phrase(words.end)) {
                follow(words);
            }
            return;
        }
        Token const* const owner = parties_.owner_of(words.begin, *ranked);
        Token const* const part = parties_.part_of(words.begin, *ranked, owner);
        add(words, *ranked, owner, part);
    }

    /// "Ranks third among", "held second place", "Thailand is second".
    void read_place(Words words) {
        Token const* const verb = verb_before(words.begin);
        bool const place = words.end != end_ && grammar::is_place(*words.end);
        words.end += place ? 1 : 0;
        bool const group = words.end != end_ && is_word(*words.end, "among");
        if (verb == nullptr) {
            return;
        }
        auto ranked = group || grammar::is_ranking_verb(*verb)
                          ? parties_.noun_around(words.begin, words.end)
                          : std::nullopt;
        if (ranked) {
            Token const* const owner = parties_.owner_of(words.begin, *ranked);
            add(words, *ranked, owner, parties_.party_before(verb));
        } else if (last_ && (place || ends_phrase(words.end))) {
            follow(words);
        }
    }

    /// The verb of "slipped to third", "still ranks second".
    Token const* verb_before(Token const* ordinal) const {
        constexpr int kWords = 3;
        Token const* at = ordinal;
        for (int i = 0; i < kWords && at != begin_; ++i) {
            --at;
            if (grammar::is_rank_verb(*at)) {
                return at;
            }
            bool const small = is_word(*at, "to") || is_word(*at, "in") || is_word(*at, "the") ||
                               is_word(*at, "as") || grammar::helps_verb(*at);
            if (!small) {
                break;
            }
        }
        return nullptr;
    }

    /// Nothing that is ranked stands behind.
    bool ends_phrase(Token const* at) const {
        return at == end_ || at->token_class == TokenClass::punctuation ||
               at->token_class == TokenClass::period ||
               grammar::role_of(*at) == grammar::Role::listed;
    }

    /// "One of the largest", "among the top": no rank.
    bool is_vague(Token const* at) const {
        constexpr int kWords = 3;
        for (int i = 0; i < kWords && at != begin_; ++i) {
            --at;
            if (is_word(*at, "among") ||
                (is_word(*at, "of") && at != begin_ && is_word(at[-1], "one"))) {
                return true;
            }
        }
        return false;
    }

    /// The same as the rank before, of another party.
    void follow(Words const& words) {
        Token const* verb = words.begin;
        while (verb != begin_ && words.begin - verb < 4 && !grammar::is_rank_verb(*verb)) {
            --verb;
        }
        Token const* const part =
            grammar::is_rank_verb(*verb) ? parties_.party_before(verb) : nullptr;
        Candidate next = extraction_.candidates[*last_];
        bool const world = next.part == nullptr;
        if (part == nullptr || part == (world ? next.subject->owner : next.part)) {
            return;
        }
        next.span = {words.begin->span.begin, (words.end - 1)->span.end};
        if (world) { // "Brazil is the world's largest exporter, and Vietnam is the second-largest"
            Subject& subject = sentence_.made_subjects.emplace_back(*next.subject);
            subject.owner = part;
            next.subject = &subject;
        } else {
            next.part = part;
        }
        next.rank = words.rank;
        next.at_most = words.at_most;
        extraction_.candidates.push_back(next);
    }

    bool is_world(Token const* owner) const {
        return lexicon_.area_names[owner->index].area == "WLD";
    }

    bool same_area(Token const& a, Token const& b) const {
        return lexicon_.area_names[a.index].area == lexicon_.area_names[b.index].area;
    }

    void add(Words const& words, Ranked const& ranked, Token const* owner, Token const* part) {
        if (owner == nullptr || part == nullptr || same_area(*owner, *part)) {
            return;
        }
        bool const world = is_world(owner);
        auto const measure = parties_.measure_of(ranked, world);
        if (!measure) {
            return;
        }
        Token& made = sentence_.made_tokens.emplace_back();
        made.token_class = TokenClass::measure;
        made.index = *measure;
        made.flow = lexicon_.indicator_words[*measure].flow;
        Subject& subject = sentence_.made_subjects.emplace_back();
        subject.range = {words.begin, words.end};
        subject.measure = &made;
        subject.owner = world ? part : owner;
        last_ = extraction_.candidates.size();
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.rule = rule::kRank;
        candidate.subject = &subject;
        candidate.kind = ClaimKind::rank;
        candidate.span = {words.begin->span.begin, (words.end - 1)->span.end};
        candidate.part = world ? nullptr : part;
        candidate.part_product = ranked.goods;
        candidate.rank = words.rank;
        candidate.at_most = words.at_most;
        candidate.periods = periods_.around(words.end);
        Candidate const rank = candidate;
        add_level(rank, part);
    }

    /// "The main export market was Uganda ($1.02 billion)"
    void add_level(Candidate const& rank, Token const* part) {
        bool const figure = end_ - part > 2 && is_mark(part[1], "(") &&
                            part[2].quantity_kind == QuantityKind::money;
        if (!figure || rank.part == nullptr) {
            return;
        }
        Candidate& level = new_candidate(extraction_, index_, *rank.subject, part[2],
                                         ClaimKind::level, periods_, rule::kRank);
        level.part = part;
        level.part_product = rank.part_product;
        level.periods = rank.periods;
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence& sentence_;
    Lexicon const& lexicon_;
    RankParties parties_;
    PeriodChoice periods_;
    Token const* begin_;
    Token const* end_;
    std::optional<std::size_t> last_; ///< the sentence's last rank with parties of its own
};

} // namespace

void add_ranks(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    if (grammar::may_rank(extraction.sentences[sentence].contents)) {
        RankReader(extraction, sentence, lexicon).run();
    }
}

} // namespace claimcheck::extract
