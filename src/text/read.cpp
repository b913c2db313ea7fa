// Input bytes to Document.
#include "text/document.hpp"
#include "text/normalise.hpp"
#include "text/sentences.hpp"

namespace claimcheck::text {

Document read(std::string_view input) {
    Document document = normalise(input);
    document.sentences = sentences(document.text);
    return document;
}

} // namespace claimcheck::text
