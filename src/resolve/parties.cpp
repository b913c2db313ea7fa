// Roles by the measure's flow and the preposition.
#include "resolve/parties.hpp"

#include <utility>

namespace claimcheck::resolve {
namespace {

std::string code(Token const* area, Lexicon const& lexicon) {
    return area == nullptr ? std::string() : lexicon.area_names[area->index].area;
}

/// "exports from A", "imports to A", "remittances to A": the only party named is the one that
/// reports; "remittances from A" are somebody's.
bool names_reporter(Link link, Flow flow) {
    return (flow == Flow::none && link != Link::from) ||
           (flow == Flow::exports && link == Link::from) ||
           (flow == Flow::imports && link == Link::to);
}

} // namespace

Parties parties(Subject const& subject, Lexicon const& lexicon, Parties const& before) {
    Parties found{code(subject.owner, lexicon), code(subject.other, lexicon)};
    if (found.reporter.empty() && names_reporter(subject.link, subject.measure->flow)) {
        std::swap(found.reporter, found.partner);
    }
    if (found.reporter.empty() && found.partner.empty()) {
        bool const alone = subject.measure->flow == Flow::none; // "trade with Iran ...; GDP growth"
        return alone ? Parties{before.reporter, {}} : before;
    }
    if (found.reporter.empty()) {
        found.reporter = before.reporter;
    }
    return found;
}

} // namespace claimcheck::resolve
