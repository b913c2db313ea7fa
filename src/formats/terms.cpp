// Codes first, then what the text itself says.
#include "formats/terms.hpp"

#include "core/utf8.hpp"
#include "formats/flow_words.hpp"
#include "formats/period_spelling.hpp"
#include "formats/unit_words.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kLongestText = 200;
constexpr std::size_t kShown = 60;

Term flow(std::string_view text) {
    Term term;
    term.text = text;
    if (auto const flow = flow_of(text)) {
        term.flow = *flow;
    } else {
        term.problem =
            "the flow " + quoted(text) + " is none of export, import, total, balance, none";
    }
    return term;
}

Term period(std::string_view text) {
    Term term;
    term.text = text;
    if (auto const period = parse_period_spelling(text)) {
        term.period = *period;
    } else {
        term.problem = quoted(text) + " is no period like 2023, 2023-Q1 or 2023-11";
    }
    return term;
}

} // namespace

std::string quoted(std::string_view cell) {
    if (cell.size() <= kShown) {
        return "'" + std::string(cell) + "'";
    }
    std::size_t end = kShown;
    while (end > 0 && continues_code_point(cell[end])) {
        --end;
    }
    return "'" + std::string(cell.substr(0, end)) + "…'";
}

Terms::Terms(Mapping const& mapping, Lexicon const& lexicon, AreaIndex const& areas)
    : mapping_(mapping), lexicon_(lexicon), areas_(areas) {}

Term const& Terms::understand(Field field, std::string_view text) {
    Memory& memory = memories_[static_cast<std::size_t>(field)];
    if (memory.last && memory.last_text == text) {
        return *memory.last;
    }
    auto const [entry, is_new] = memory.terms.try_emplace(std::string(text));
    if (is_new) {
        auto const& codes = mapping_.rule(field).codes;
        auto const code = codes.find(text);
        entry->second = std::make_unique<Term>(
            code == codes.end() ? by_itself(field, text) : by_code(field, text, code->second));
    }
    memory.last_text = text;
    memory.last = entry->second.get();
    return *memory.last;
}

Term Terms::by_code(Field field, std::string_view text, Meaning const& meaning) {
    auto const& own = meaning.fields[static_cast<std::size_t>(field)];
    Term term = by_itself(field, own ? std::string_view(*own) : text);
    for (std::size_t i = 0; i < kFields; ++i) {
        if (meaning.fields[i] && static_cast<Field>(i) != field) {
            settled_.push_back(
                std::make_unique<Term>(by_itself(static_cast<Field>(i), *meaning.fields[i])));
            term.also[i] = settled_.back().get();
        }
    }
    term.scale = meaning.scale;
    return term;
}

Term Terms::by_itself(Field field, std::string_view text) const {
    Term term;
    term.text = text;
    if (text.size() > kLongestText) {
        term.problem = quoted(text) + " is too long";
        return term;
    }
    switch (field) {
    case Field::indicator: return indicator(text);
    case Field::reporter:
    case Field::partner: return area(text);
    case Field::flow: return flow(text);
    case Field::period: return period(text);
    case Field::unit: term.text = unit_of(text); break;
    case Field::product:
    case Field::status:
    case Field::source: break;
    }
    return term;
}

Term Terms::indicator(std::string_view id) const {
    Term term;
    term.text = id;
    if (Indicator const* known = lexicon_.indicator(id)) {
        term.unit = known->unit;
        term.is_trade = known->concept_id == "trade";
    } else {
        term.problem = "the indicator " + quoted(id) +
                       " is not known; --set indicator=… or a mapping can say which one it is";
    }
    return term;
}

Term Terms::area(std::string_view text) const {
    Term term;
    term.text = areas_.find(text);
    if (term.text.empty() && !text.empty()) {
        term.problem = "the area " + quoted(text) + " is not known";
    }
    return term;
}

} // namespace claimcheck::formats
