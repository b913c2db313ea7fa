// A rank is a superlative and a noun of trade behind it; whose it is stands before it or behind
// "of".
#include "extract/ranks.hpp"

#include <algorithm>
#include <optional>

#include "extract/parts.hpp"
#include "extract/period_choice.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::ptrdiff_t kFar = 40; // tokens; no party stands farther from its rank

class RankReader {
  public:
    RankReader(Extraction& extraction, std::size_t index, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), periods_(sentence_), begin_(sentence_.tokens.data()),
          end_(begin_ + sentence_.tokens.size()) {}

    void run() {
        for (Token const* at = begin_; at != end_;) {
            auto const words = grammar::rank_at(at, end_);
            if (words) {
                read(at, *words);
            }
            at = words ? words->end : at + 1;
        }
    }

  private:
    void read(Token const* at, grammar::RankWords const& words) {
        auto const ranked = noun_behind(words.end);
        if (!ranked || is_vague(at)) {
            return;
        }
        Token const* const owner = owner_of(at, ranked->end);
        Token const* const part = part_of(at, ranked->end, owner);
        if (owner == nullptr || part == nullptr || same_area(*owner, *part)) {
            return;
        }
        add(at, words, *ranked, owner, part);
    }

    struct Ranked {
        Flow flow = Flow::none;
        Token const* end = nullptr;
    };

    /// "export market", "trading partner", "supplier": a word of trade says which way.
    std::optional<Ranked> noun_behind(Token const* at) const {
        constexpr int kWords = 3;
        Flow stated = Flow::none;
        for (int i = 0; i < kWords && at != end_; ++i, ++at) {
            if (at->token_class == TokenClass::measure) {
                stated = at->flow;
            } else if (auto const flow = grammar::ranked_flow(*at)) {
                bool const told = stated != Flow::none && stated != Flow::trade;
                return Ranked{told ? stated : *flow, at + 1};
            }
        }
        return std::nullopt;
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

    Token const* owner_of(Token const* at, Token const* behind) const {
        Token const* before = at;
        while (before != begin_ && is_possessive_mark(before[-1])) {
            --before;
        }
        if (before != begin_ && is_area(before[-1])) {
            return before - 1;
        }
        if (behind != end_ && (is_word(*behind, "of") || is_word(*behind, "for"))) {
            Token const* const next = behind_the(behind + 1, end_);
            return next != end_ && is_area(*next) ? next : nullptr;
        }
        return nullptr;
    }

    /// Who has the rank: before "is" or "was", else behind it.
    Token const* part_of(Token const* at, Token const* behind, Token const* owner) const {
        Token const* verb = owner != nullptr && owner < at ? owner : at;
        bool stands = false;
        while (verb != begin_ && at - verb < kFar && !stands) {
            --verb;
            stands = grammar::role_of(*verb) == grammar::Role::level || is_word(*verb, "remains") ||
                     is_word(*verb, "as") || is_word(*verb, "became") || is_word(*verb, "become");
        }
        for (Token const* token = verb; stands && token != begin_ && at - token < kFar;) {
            --token;
            if (is_area(*token)) {
                return token;
            }
        }
        constexpr int kWords = 4;
        for (int i = 0; i < kWords && behind != end_; ++i, ++behind) {
            if (is_area(*behind) && behind != owner) {
                return behind;
            }
        }
        return nullptr;
    }

    /// "the largest buyer of Australian beef"
    TokenRange goods_behind(Token const* at) const {
        if (at == end_ || !is_word(*at, "of")) {
            return {};
        }
        at = behind_the(at + 1, end_);
        at += at != end_ && is_area(*at) ? 1 : 0;
        bool const goods = at != end_ && names_goods(*at) && !is_upper(at->text.front());
        return goods ? TokenRange{at, at + 1} : TokenRange{};
    }

    bool same_area(Token const& a, Token const& b) const {
        return lexicon_.area_names[a.index].area == lexicon_.area_names[b.index].area;
    }

    /// The row of a word for the flow of trade.
    std::optional<std::size_t> row_of(Flow flow) const {
        auto const& rows = lexicon_.indicator_words;
        auto const row = std::find_if(rows.begin(), rows.end(), [flow](IndicatorWord const& word) {
            return word.target == "trade" && word.flow == flow;
        });
        return row == rows.end() ? std::nullopt : std::optional(std::size_t(row - rows.begin()));
    }

    void add(Token const* at, grammar::RankWords const& words, Ranked const& ranked,
             Token const* owner, Token const* part) {
        auto const row = row_of(ranked.flow);
        if (!row) {
            return;
        }
        Token& measure = sentence_.made_tokens.emplace_back();
        measure.token_class = TokenClass::measure;
        measure.index = *row;
        measure.flow = ranked.flow;
        Subject& subject = sentence_.made_subjects.emplace_back();
        subject.range = {at, words.end};
        subject.measure = &measure;
        subject.owner = owner;
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.subject = &subject;
        candidate.kind = ClaimKind::rank;
        candidate.span = subject.range.span();
        candidate.part = part;
        candidate.part_product = goods_behind(ranked.end);
        candidate.rank = words.rank;
        candidate.periods = periods_.around(words.end);
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence& sentence_;
    Lexicon const& lexicon_;
    PeriodChoice periods_;
    Token const* begin_;
    Token const* end_;
};

} // namespace

void add_ranks(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    std::vector<Token> const& tokens = extraction.sentences[sentence].tokens;
    if (std::any_of(tokens.begin(), tokens.end(), grammar::may_rank)) {
        RankReader(extraction, sentence, lexicon).run();
    }
}

} // namespace claimcheck::extract
