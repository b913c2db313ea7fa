// Words that a number names a thing with, and words that open a range.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

/// "page 3", "No. 1", "Windows 11". In lower case.
constexpr auto kLabels = std::to_array<std::string_view>(
    {"no.",      "nos.",     "nr.",      "page",      "pages",      "room",  "article", "articles",
     "section",  "chapter",  "clause",   "paragraph", "resolution", "law",   "decree",  "route",
     "highway",  "flight",   "channel",  "version",   "phase",      "grade", "windows", "boeing",
     "airbus",   "table",    "act",      "part",      "volume",     "line",  "gate",    "platform",
     "exercise", "lot",      "item",     "rule",      "amendment",  "base",  "unit",    "block",
     "level",    "schedule", "annex",    "protocol",  "p.",         "pp.",   "figure",  "fig.",
     "chart",    "box",      "appendix", "footnote",  "note",       "type",  "model",   "stage",
     "step",     "group",    "zone",     "terminal",  "pier",       "bus",   "train",   "psalm",
     "verse",    "tip"});

constexpr std::array<std::string_view, 2> kRangeOpenings = {"between ", "from "};

} // namespace claimcheck::grammar::en
