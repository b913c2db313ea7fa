// The sentences and lists that the report on a terminal and the page on the web have in common.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/checked.hpp"

namespace claimcheck::report {

/// "8 May 2024, from the text's dateline"; says so where there is no date.
std::string date_in_words(CheckedDocument const& document);

/// The sources of the figures that a verdict rests on, each once, in their order of use.
std::vector<std::shared_ptr<Source const>> sources_of(Verdict const& verdict);

/// How sentences name a source: "Armstat, May 2024".
std::string short_credit(Source const& source);

/// What the source is: "Statistical Committee of Armenia, External trade by country".
std::string long_credit(Source const& source);

/// A verdict's explanation without the readings that it ends with, for reports that list them.
std::string explanation_alone(Verdict const& verdict);

/// How a source's own verdict reads: "Armstat, May 2024: differs (6.2 times)".
/// @param verdict  the verdict that `by_source` belongs to, for the unit
std::string in_words(SourceVerdict const& by_source, Verdict const& verdict);

/// What the claim was taken to mean, slot by slot: "change_multiple = 14 x up; trade of ARM with
/// EAEU; 2015/2024 against 2015".
std::string read_as(Claim const& claim);

} // namespace claimcheck::report
