// Goes through the figures of a sentence from left to right.
#include "extract/attachments.hpp"

#include "extract/attach_before.hpp"
#include "extract/attach_behind.hpp"
#include "extract/bare_figures.hpp"
#include "extract/figure_adder.hpp"
#include "extract/figure_words.hpp"
#include "extract/respective.hpp"
#include "extract/subjects.hpp"

namespace claimcheck::extract {

void add_attachments(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon) {
    Subjects const subjects(extraction.sentences[sentence]);
    if (subjects.empty()) {
        return;
    }
    FigureAdder adder(extraction, sentence, first, lexicon);
    for (Token const& token : adder.sentence().tokens) {
        if (token.token_class != TokenClass::quantity || adder.is_taken(token)) {
            continue;
        }
        take_unit_before(extraction.findings.quantities, token, adder.end());
        Quantity const& written = adder.quantity(token);
        bool const other = is_price(written, token, adder.end()) || written.converted ||
                           is_of_deal(token, adder.end());
        if (!other && !attach_behind(adder, subjects, token)) {
            attach_before(adder, subjects, token);
        }
    }
    tell_apart(extraction, sentence, first, subjects.all());
}

} // namespace claimcheck::extract
