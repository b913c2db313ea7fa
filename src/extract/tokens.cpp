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
              NameIndex const& names)
        : text_(std::string_view(document.text).substr(0, sentence.end)), at_(sentence.begin),
          findings_(findings), names_(names),
          quantity_(first_behind(findings.quantities, sentence.begin)),
          period_(first_behind(findings.periods, sentence.begin)),
          date_(first_behind(findings.dates, sentence.begin)) {}

    std::vector<Token> run() {
        while (at_ < text_.size()) {
            if (!finding() && !skip() && !name() && !word()) {
                emit(make(TokenClass::punctuation, at_ + 1));
            }
        }
        return std::move(tokens_);
    }

  private:
    bool finding() {
        return next(findings_.quantities, quantity_, TokenClass::quantity) ||
               next(findings_.periods, period_, TokenClass::period) ||
               next(findings_.dates, date_, TokenClass::date);
    }

    template <class Row>
    bool next(std::vector<Row> const& rows, std::size_t& index, TokenClass token_class) {
        if (index == rows.size() || span_of(rows[index]).begin != at_) {
            return false;
        }
        Token token = make(token_class, std::min(span_of(rows[index]).end, text_.size()));
        token.index = index;
        if (token_class == TokenClass::quantity) {
            token.quantity_kind = findings_.quantities[index].kind;
        }
        emit(token);
        ++index;
        return true;
    }

    bool skip() {
        char const c = text_[at_];
        if (c != ' ' && c != '\n' && c != '[' && c != ']') {
            return false;
        }
        ++at_;
        return true;
    }

    bool name() {
        bool const starts = is_word_byte(text_[at_]) && (at_ == 0 || !is_word_byte(text_[at_ - 1]));
        auto const found = starts ? names_.find(text_, at_) : std::nullopt;
        if (found) {
            emit(*found);
        }
        return found.has_value();
    }

    bool word() {
        std::size_t end = at_;
        if (text_[at_] == '\'') {
            end = word_end(text_, at_ + 1);
            bool const suffix = at_ > 0 && is_word_byte(text_[at_ - 1]) && end > at_ + 1;
            if (!suffix) {
                return false;
            }
        } else {
            end = hyphenated_end();
        }
        if (end == at_) {
            return false;
        }
        emit(make(TokenClass::word, end));
        return true;
    }

    /// The end of a word with its hyphens, and with the full stops of initials and abbreviations.
    std::size_t hyphenated_end() const {
        std::size_t end = word_end(text_, at_);
        while (end > at_ && end + 1 < text_.size() && (text_[end] == '-' || text_[end] == '.') &&
               is_word_byte(text_[end + 1]) && !starts_finding(end + 1)) {
            end = word_end(text_, end + 1);
        }
        return end;
    }

    bool starts_finding(std::size_t offset) const {
        auto const starts = [offset](auto const& rows, std::size_t index) {
            return index < rows.size() && span_of(rows[index]).begin == offset;
        };
        return starts(findings_.quantities, quantity_) || starts(findings_.periods, period_) ||
               starts(findings_.dates, date_);
    }

    Token make(TokenClass token_class, std::size_t end) const {
        Token token;
        token.span = {at_, end};
        token.token_class = token_class;
        token.text = text_.substr(at_, end - at_);
        return token;
    }

    void emit(Token const& token) {
        tokens_.push_back(token);
        tokens_.back().word_lists = grammar::word_lists(token.text);
        at_ = token.span.end;
    }

    std::string_view text_;
    std::size_t at_;
    Findings const& findings_;
    NameIndex const& names_;
    std::size_t quantity_;
    std::size_t period_;
    std::size_t date_;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokens(text::Document const& document, Span sentence, Findings const& findings,
                          NameIndex const& names) {
    return Tokeniser(document, sentence, findings, names).run();
}

} // namespace claimcheck::extract
