// One walk over a sentence, with the findings beside it.
#include "extract/tokens.hpp"

#include <algorithm>

#include "extract/characters.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

template <class Row> Span span_of(Row const& row) { return row.span; }
Span span_of(Span span) { return span; }

/// The first row that ends behind `offset`.
template <class Row> std::size_t first_behind(std::vector<Row> const& rows, std::size_t offset) {
    auto const found =
        std::upper_bound(rows.begin(), rows.end(), offset,
                         [](std::size_t o, Row const& row) { return o < span_of(row).end; });
    return static_cast<std::size_t>(found - rows.begin());
}

class Tokeniser {
  public:
    Tokeniser(text::Document const& document, Span sentence, Findings const& findings,
              NameIndex const& names, std::vector<Token>& row)
        : text_(std::string_view(document.text).substr(0, sentence.end)), at_(sentence.begin),
          findings_(findings), names_(names),
          quantity_(first_behind(findings.quantities, sentence.begin)),
          period_(first_behind(findings.periods, sentence.begin)),
          date_(first_behind(findings.dates, sentence.begin)), tokens_(row) {}

    void run() {
        find_next();
        while (at_ < text_.size()) {
            if (at_ >= next_finding_) {
                finding();
            } else if (!skip() && !word()) {
                emit(TokenClass::punctuation, at_ + 1);
            }
        }
    }

  private:
    static constexpr std::size_t kNone = std::string_view::npos;

    /// Where the next finding begins.
    void find_next() {
        next_finding_ =
            std::min({begin_of(findings_.quantities, quantity_),
                      begin_of(findings_.periods, period_), begin_of(findings_.dates, date_)});
    }

    template <class Row>
    static std::size_t begin_of(std::vector<Row> const& rows, std::size_t index) {
        return index < rows.size() ? span_of(rows[index]).begin : kNone;
    }

    /// Takes what begins here; what began within a name is part of it.
    void finding() {
        bool const here = at_ == next_finding_;
        if (begin_of(findings_.quantities, quantity_) == next_finding_) {
            take(findings_.quantities, quantity_, TokenClass::quantity, here);
        } else if (begin_of(findings_.periods, period_) == next_finding_) {
            take(findings_.periods, period_, TokenClass::period, here);
        } else {
            take(findings_.dates, date_, TokenClass::date, here);
        }
        find_next();
    }

    template <class Row>
    void take(std::vector<Row> const& rows, std::size_t& index, TokenClass token_class, bool here) {
        if (here) {
            std::size_t const end = std::min(span_of(rows[index]).end, text_.size());
            Token& token = emit(token_class, end);
            token.index = index;
            if (token_class == TokenClass::quantity) {
                token.quantity_kind = findings_.quantities[index].kind;
            }
            if (token_class == TokenClass::period) {
                token.is_base = findings_.periods[index].role == PeriodRole::base;
            }
            if (token.quantity_kind == QuantityKind::multiple) {
                token.word_lists = grammar::word_lists(token.text); // "multiplied"
            }
        }
        ++index;
    }

    bool skip() {
        char const c = text_[at_];
        if (c != ' ' && c != '\n' && c != '[' && c != ']') {
            return false;
        }
        ++at_;
        return true;
    }

    /// A name of the lexicon, or a word of the text.
    bool word() {
        if (!is_word_byte(text_[at_])) {
            return suffix();
        }
        bool const inside = at_ > 0 && is_word_byte(text_[at_ - 1]); // "km" of "5km"
        std::size_t const letters = word_end(text_, at_);
        HashedWord const run(text_.substr(at_, letters - at_));
        NameIndex::Entry const* const known = inside ? nullptr : names_.look_up(run);
        if (known != nullptr && !known->names.empty()) {
            if (auto const name = names_.find(text_, at_, known)) {
                tokens_.push_back(*name);
                at_ = name->span.end;
                return true;
            }
        }
        std::size_t const end = hyphenated_end(letters);
        bool const whole = end == letters;
        HashedWord const word = whole ? run : HashedWord(text_.substr(at_, end - at_));
        emit(TokenClass::word, word,
             whole && !inside ? NameIndex::lists_of(known) : grammar::word_lists(word.text));
        return true;
    }

    /// The "'s" behind a word.
    bool suffix() {
        if (text_[at_] != '\'' || at_ == 0 || !is_word_byte(text_[at_ - 1])) {
            return false;
        }
        std::size_t const end = word_end(text_, at_ + 1);
        if (end == at_ + 1) {
            return false;
        }
        emit(TokenClass::word, end);
        return true;
    }

    /// The end of a word with its hyphens, and with the full stops of initials and abbreviations.
    /// @param end  of its first letters
    std::size_t hyphenated_end(std::size_t end) const {
        while (end > at_ && end + 1 < text_.size() && (text_[end] == '-' || text_[end] == '.') &&
               is_word_byte(text_[end + 1]) && !starts_finding(end + 1)) {
            end = word_end(text_, end + 1);
        }
        return end;
    }

    bool starts_finding(std::size_t offset) const {
        return begin_of(findings_.quantities, quantity_) == offset ||
               begin_of(findings_.periods, period_) == offset ||
               begin_of(findings_.dates, date_) == offset;
    }

    Token& emit(TokenClass token_class, std::size_t end) {
        return emit(token_class, HashedWord(text_.substr(at_, end - at_)), 0);
    }

    Token& emit(TokenClass token_class, HashedWord const& word, std::uint64_t lists) {
        Token& token = tokens_.emplace_back();
        token.span = {at_, at_ + word.text.size()};
        token.token_class = token_class;
        token.text = word.text;
        token.word_lists = lists;
        token.hash = static_cast<std::uint32_t>(word.hash);
        at_ = token.span.end;
        return token;
    }

    std::string_view text_;
    std::size_t at_;
    Findings const& findings_;
    NameIndex const& names_;
    std::size_t quantity_;
    std::size_t period_;
    std::size_t date_;
    std::size_t next_finding_ = kNone;
    std::vector<Token>& tokens_;
};

} // namespace

void add_tokens(text::Document const& document, Span sentence, Findings const& findings,
                NameIndex const& names, std::vector<Token>& row) {
    Tokeniser(document, sentence, findings, names, row).run();
}

} // namespace claimcheck::extract
