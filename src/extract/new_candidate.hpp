// A candidate from its subject and its figure.
#pragma once

#include <cstddef>
#include <set>

#include "extract/extraction.hpp"
#include "extract/period_choice.hpp"

namespace claimcheck::extract {

/// "From $2bn to $7bn" has two ends, "$2bn to $3bn" is a range, whatever it measures.
/// @param single  the kind of a figure with one end
inline ClaimKind kind_of_figure(Token const& figure, Quantity const& written, ClaimKind single) {
    bool const opened = figure.text.starts_with("from") || figure.text.starts_with("From");
    return !written.value_hi ? single : opened ? ClaimKind::from_to : ClaimKind::range;
}

/// The figures that a sentence's candidates have, as indices into the findings' quantities.
/// @param first  index of the sentence's first candidate
inline std::set<std::size_t> taken_figures(Extraction const& extraction, std::size_t first) {
    std::set<std::size_t> taken;
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        if (auto const& figure = extraction.candidates[i].quantity) {
            taken.insert(*figure);
        }
    }
    return taken;
}

/// Adds a candidate for a figure.
/// @param periods  of the sentence
/// @param rule     of namespace rule
/// @return the candidate, to be completed
inline Candidate& new_candidate(Extraction& extraction, std::size_t sentence,
                                Subject const& subject, Token const& figure, ClaimKind kind,
                                PeriodChoice const& periods, std::string_view rule) {
    Candidate& candidate = extraction.candidates.emplace_back();
    candidate.sentence = sentence;
    candidate.rule = rule;
    candidate.subject = &subject;
    candidate.kind = kind_of_figure(figure, extraction.findings.quantities[figure.index], kind);
    candidate.quantity = figure.index;
    candidate.span = figure.span;
    candidate.periods = periods.around(&figure + 1);
    if (candidate.kind == ClaimKind::from_to) {
        Quantity const& ends = extraction.findings.quantities[figure.index];
        bool const down = ends.value_hi->value < ends.value.value;
        candidate.direction = down ? Direction::down : Direction::up;
    }
    return candidate;
}

} // namespace claimcheck::extract
