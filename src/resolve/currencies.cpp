// One walk over the tokens. A figure waits until its sentence names a fitting country behind it.
#include "resolve/currencies.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "core/ascii.hpp"
#include "extract/token_words.hpp"

namespace claimcheck::resolve {
namespace {

/// Whether the official name of a currency has the shared name in it: "Egyptian Pound".
bool has_name(Currency const& currency, std::string_view shared_name) {
    return std::search(currency.name.begin(), currency.name.end(), shared_name.begin(),
                       shared_name.end(),
                       [](char a, char b) { return to_lower(a) == b; }) != currency.name.end();
}

/// What the text has said so far of one shared name.
struct SharedName {
    std::string_view here;          ///< code, of the nearest country before in the sentence
    std::string_view before;        ///< the same of earlier sentences
    std::vector<Quantity*> waiting; ///< figures of the sentence without a country so far
};

class Settler {
  public:
    Settler(extract::Extraction& extraction, Lexicon const& lexicon)
        : extraction_(extraction), lexicon_(lexicon) {
        for (Quantity const& figure : extraction.findings.quantities) {
            if (!figure.shared_currency.empty()) {
                names_[figure.shared_currency];
            }
        }
    }

    void run() {
        if (names_.empty()) {
            return;
        }
        for (extract::Sentence const& sentence : extraction_.sentences) {
            bool const any = sentence.contents.has(TokenClass::area) ||
                             sentence.contents.has(TokenClass::quantity);
            if (!any) {
                end_sentence();
                continue;
            }
            Token const* before = nullptr;
            for (Token const& token : sentence.tokens) {
                bool const led = before != nullptr && extract::leads_to_party(*before);
                before = &token;
                if (token.token_class == TokenClass::area) {
                    read_area(lexicon_.area_names[token.index].area, led);
                } else if (token.token_class == TokenClass::quantity) {
                    settle(extraction_.findings.quantities[token.index]);
                }
            }
            end_sentence();
        }
    }

  private:
    /// @param led  by a preposition: "Kenya's exports to Uganda" are counted in Kenya's shillings
    void read_area(std::string_view code, bool led) {
        Area const* const area = lexicon_.area(code);
        Currency const* const currency = area ? lexicon_.currency(area->currency) : nullptr;
        if (currency == nullptr) {
            return;
        }
        for (auto& [name, shared] : names_) {
            if (has_name(*currency, name) && (!led || shared.here.empty())) {
                shared.here = currency->code;
                for (Quantity* const figure : shared.waiting) {
                    figure->unit = shared.here;
                }
                shared.waiting.clear();
            }
        }
    }

    void settle(Quantity& figure) {
        auto const shared = names_.find(figure.shared_currency);
        if (shared == names_.end()) {
            return;
        }
        if (shared->second.here.empty()) {
            shared->second.waiting.push_back(&figure);
        } else {
            figure.unit = shared->second.here;
        }
    }

    void end_sentence() {
        for (auto& [name, shared] : names_) {
            for (Quantity* const figure : shared.waiting) {
                if (!shared.before.empty()) {
                    figure->unit = shared.before;
                }
            }
            shared.waiting.clear();
            shared.before = shared.here.empty() ? shared.before : shared.here;
            shared.here = {};
        }
    }

    extract::Extraction& extraction_;
    Lexicon const& lexicon_;
    std::map<std::string_view, SharedName> names_;
};

} // namespace

void settle_currencies(extract::Extraction& extraction, Lexicon const& lexicon) {
    Settler(extraction, lexicon).run();
}

} // namespace claimcheck::resolve
