// Two passes: first the full names, then who says what in order, so that "he" is known. Look-ups
// are by bisection, whatever the length of a sentence or a paragraph.
#include "resolve/speakers.hpp"

#include <algorithm>
#include <iterator>

namespace claimcheck::resolve {
namespace {

std::string_view last_word(std::string_view name) {
    return name.substr(name.find_last_of(' ') + 1);
}

std::size_t distance(Span a, Span b) {
    if (a.overlaps(b)) {
        return 0;
    }
    return a.end <= b.begin ? b.begin - a.end : a.begin - b.end;
}

/// Persons are named with capitals and nothing else; offices mostly with a noun among them.
bool is_person(TokenRange name) {
    return std::all_of(name.begin, name.end, [](Token const& token) {
        return token.token_class == TokenClass::word && token.text.front() >= 'A' &&
               token.text.front() <= 'Z';
    });
}

bool speaks_of_person(TokenRange pronoun_said) {
    return std::any_of(pronoun_said.begin, pronoun_said.end, [](Token const& token) {
        return token.text == "he" || token.text == "she" || token.text == "He" ||
               token.text == "She";
    });
}

std::vector<std::size_t> offsets_of(char wanted, std::string_view text) {
    std::vector<std::size_t> offsets;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos;
         at = text.find(wanted, at + 1)) {
        offsets.push_back(at);
    }
    return offsets;
}

} // namespace

Speakers::Speakers(text::Document const& document, extract::Extraction const& extraction)
    : text_(document.text), quotation_marks_(offsets_of('"', text_)),
      paragraph_ends_(offsets_of('\n', text_)) {
    learn_names(extraction);
    read_attributions(extraction);
}

/// The first longest name that ends in each surname: "Vladimir Putin" for "Putin".
void Speakers::learn_names(extract::Extraction const& extraction) {
    for (extract::Sentence const& sentence : extraction.sentences) {
        for (Phrase const& phrase : sentence.phrases) {
            if (auto const* person = std::get_if<PersonName>(&phrase)) {
                persons_.push_back(person);
                std::string_view const name = words(person->name.span());
                std::string_view& known = by_surname_[last_word(name)];
                if (name.size() > known.size()) {
                    known = name;
                }
            }
        }
    }
}

void Speakers::read_attributions(extract::Extraction const& extraction) {
    std::string_view speaker;
    std::string_view person; // the last speaker who may be a "he" or a "she"
    for (extract::Sentence const& sentence : extraction.sentences) {
        for (Phrase const& phrase : sentence.phrases) {
            auto const* attribution = std::get_if<Attribution>(&phrase);
            if (attribution == nullptr) {
                continue;
            }
            if (!attribution->name.empty()) {
                speaker = full_name(words(name_alone(*attribution).span()));
                person = is_person(attribution->name) ? speaker : person;
            } else if (speaks_of_person(attribution->range)) {
                speaker = person;
            }
            if (!speaker.empty()) {
                said_.push_back({attribution->range.span(), speaker});
            }
        }
    }
}

/// The person at the end of "Moldovan Prime Minister Dorin Recean"; the whole name of an office.
TokenRange Speakers::name_alone(Attribution const& attribution) const {
    auto const person = std::lower_bound(
        persons_.begin(), persons_.end(), attribution.name.end,
        [](PersonName const* named, Token const* end) { return named->name.end < end; });
    if (person == persons_.end() || (*person)->name.end != attribution.name.end) {
        return attribution.name;
    }
    bool const titled = (*person)->range.begin < (*person)->name.begin;
    bool const within = titled && (*person)->name.begin > attribution.name.begin;
    return within ? (*person)->name : attribution.name;
}

std::string_view Speakers::full_name(std::string_view name) const {
    bool const surname = name.find(' ') == std::string_view::npos;
    auto const known = by_surname_.find(name);
    return surname && known != by_surname_.end() ? known->second : name;
}

std::string_view Speakers::words(Span span) const { return text_.substr(span.begin, span.size()); }

Span Speakers::paragraph_of(Span claim) const {
    auto const end = std::lower_bound(paragraph_ends_.begin(), paragraph_ends_.end(), claim.begin);
    return {end == paragraph_ends_.begin() ? 0 : *std::prev(end),
            end == paragraph_ends_.end() ? text_.size() : *end};
}

/// Whether an odd number of quotation marks stands between the paragraph's start and the claim.
bool Speakers::quoted(Span paragraph, Span claim) const {
    auto const before = [this](std::size_t offset) {
        return std::lower_bound(quotation_marks_.begin(), quotation_marks_.end(), offset);
    };
    return (before(claim.begin) - before(paragraph.begin)) % 2 == 1;
}

/// Of the attributions before and behind a claim the nearer one that lies within a span.
Speakers::Said const* Speakers::nearest(Span within, Span claim) const {
    auto const behind = std::lower_bound(
        said_.begin(), said_.end(), claim.begin,
        [](Said const& said, std::size_t offset) { return said.span.begin < offset; });
    Said const* found = nullptr;
    auto const look_at = [&](Said const& said) {
        bool const nearer =
            found == nullptr || distance(said.span, claim) < distance(found->span, claim);
        if (said.span.overlaps(within) && nearer) {
            found = &said;
        }
    };
    if (behind != said_.begin()) {
        look_at(*std::prev(behind));
    }
    if (behind != said_.end()) {
        look_at(*behind);
    }
    return found;
}

std::string Speakers::of(Span sentence, Span claim) const {
    Said const* said = nearest(sentence, claim);
    Span const paragraph = paragraph_of(claim);
    if (said == nullptr && quoted(paragraph, claim)) {
        said = nearest(paragraph, claim);
    }
    return said == nullptr ? std::string() : std::string(said->speaker);
}

} // namespace claimcheck::resolve
