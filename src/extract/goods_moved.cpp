// An adjective of an area, goods, an amount of money and a party, in a few orders.
#include "extract/goods_moved.hpp"

#include <algorithm>
#include <set>

#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_adjective(Token const& token) {
    return is_area(token) && token.name_kind == NameKind::adjective;
}

bool is_goods(Token const& token) {
    return token.token_class == TokenClass::word &&
           (names_goods(token) || grammar::is_any_goods(token));
}

class GoodsReader {
  public:
    GoodsReader(Extraction& extraction, std::size_t index, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), begin_(sentence_.tokens.data()),
          end_(begin_ + sentence_.tokens.size()) {}

    void read(Token const& figure) {
        Token const* const origin = origin_of(figure);
        if (origin == nullptr) {
            return;
        }
        Token const* const behind = std::max(origin + 2, &figure + 1);
        if (Token const* const party = gone_to(behind)) {
            add(figure, Flow::exports, origin, party, origin + 1);
        } else if (&figure - begin_ > 1 && grammar::moves_money((&figure)[-1]) &&
                   is_word((&figure)[1], "on")) {
            Token const* const payer = party_before(&figure - 1, begin_);
            add(figure, Flow::imports, payer, origin, origin + 1);
        }
    }

  private:
    /// "(€90 million) worth of Irish goods", "(spent $2bn) on Australian wheat", "Irish goods to
    /// the value of", "Irish goods worth".
    Token const* origin_of(Token const& figure) const {
        constexpr std::ptrdiff_t kNear = 7; // tokens
        Token const* at = &figure + 1;
        at += at != end_ && is_word(*at, "'") ? 1 : 0;
        at += at != end_ && is_word(*at, "worth") ? 1 : 0;
        bool const linked = end_ - at > 2 && (is_word(*at, "of") || is_word(*at, "on"));
        if (linked && is_adjective(at[1]) && is_goods(at[2])) {
            return at + 1;
        }
        bool const value = &figure - begin_ > 2 &&
                           (is_word((&figure)[-1], "worth") ||
                            (is_word((&figure)[-1], "of") && is_word((&figure)[-2], "value")));
        for (Token const* back = &figure; value && back - begin_ > 1 && &figure - back < kNear;) {
            --back;
            if (is_goods(*back) && is_adjective(back[-1])) {
                return back - 1;
            }
        }
        return nullptr;
    }

    /// "Went to Slovenia", "were exported to the US", right behind.
    Token const* gone_to(Token const* at) const {
        constexpr int kWords = 4;
        bool moved = false;
        for (int i = 0; i < kWords && end_ - at > 1; ++i, ++at) {
            bool const verb = at->token_class == TokenClass::measure && at->flow == Flow::exports &&
                              grammar::form_of(*at) == grammar::MeasureForm::verb;
            moved |= verb || is_word(*at, "went") || is_word(*at, "go") || is_word(*at, "goes");
            Token const* const party = behind_the(at + 1, end_);
            if (moved && is_word(*at, "to") && party != end_ && is_party(*party)) {
                return party;
            }
        }
        return nullptr;
    }

    void add(Token const& figure, Flow flow, Token const* owner, Token const* other,
             Token const* goods) {
        auto const row = lexicon_.word_for("trade", flow);
        if (!row || owner == nullptr) {
            return;
        }
        Token& measure = sentence_.made_tokens.emplace_back();
        measure.token_class = TokenClass::measure;
        measure.index = *row;
        measure.flow = flow;
        Subject& subject = sentence_.made_subjects.emplace_back();
        subject.range = {goods, goods + 1};
        subject.measure = &measure;
        subject.owner = owner;
        subject.other = other;
        PeriodChoice const periods(sentence_);
        Candidate& candidate = new_candidate(extraction_, index_, subject, figure, ClaimKind::level,
                                             periods, rule::kGoodsMoved);
        candidate.unreal = unreal_before(figure, begin_);
        if (!grammar::is_any_goods(*goods)) {
            candidate.part_product = {goods, goods + 1};
        }
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence& sentence_;
    Lexicon const& lexicon_;
    Token const* begin_;
    Token const* end_;
};

} // namespace

void add_goods_moved(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon) {
    auto const is_money = [](Token const& token) {
        return token.token_class == TokenClass::quantity &&
               token.quantity_kind == QuantityKind::money;
    };
    auto const& tokens = extraction.sentences[sentence].tokens;
    auto at = std::find_if(tokens.begin(), tokens.end(), is_money);
    if (at == tokens.end()) {
        return;
    }
    std::set<std::size_t> const taken = taken_figures(extraction, first);
    GoodsReader reader(extraction, sentence, lexicon);
    for (; at != tokens.end(); at = std::find_if(at + 1, tokens.end(), is_money)) {
        if (!taken.contains(at->index)) {
            reader.read(*at);
        }
    }
}

} // namespace claimcheck::extract
