// Lines for editors: claims come in text order, so that the text is walked once.
#include "report/line.hpp"

#include <string_view>

#include "core/names.hpp"
#include "core/utf8.hpp"
#include "report/wrap.hpp"

namespace claimcheck::report {
namespace {

// Where a walk through a text has come to.
class Position {
  public:
    explicit Position(std::string_view text) : text_(text) {}

    // Goes on to a byte, which must not be before the last one.
    void advance(std::size_t byte) {
        while (byte_ < byte && byte_ < text_.size()) {
            bool const line_end = text_[byte_] == '\n';
            byte_ += decode(text_.substr(byte_)).length;
            line_ += line_end ? 1 : 0;
            column_ = line_end ? 1 : column_ + 1;
        }
    }

    std::string in_words() const { return std::to_string(line_) + ':' + std::to_string(column_); }

  private:
    std::string_view text_;
    std::size_t byte_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

class LineWriter : public Writer {
  public:
    void document(CheckedDocument const& document, std::string& out) override {
        std::string const path = printable(document.id);
        for (std::string const& error : document.errors) {
            out += path + ":1:1: error: " + printable(error) + '\n';
        }
        Position position(document.text);
        for (CheckedClaim const& checked : document.claims) {
            position.advance(checked.claim.span.begin);
            out += path + ':' + position.in_words() + ": " + message(document, checked) + " [" +
                   std::string(name(checked.claim.kind)) + "]\n";
        }
    }

  private:
    static std::string message(CheckedDocument const& document, CheckedClaim const& checked) {
        if (checked.verdict) {
            return std::string(name(checked.verdict->judgement)) + ": " +
                   printable(checked.verdict->explanation);
        }
        Span const span = checked.claim.span;
        return "claim: " +
               printable(std::string_view(document.text).substr(span.begin, span.size()));
    }
};

} // namespace

std::unique_ptr<Writer> make_line_writer(Settings) { return std::make_unique<LineWriter>(); }

} // namespace claimcheck::report
