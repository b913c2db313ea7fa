// Sources as somebody writes them down: in a sources.csv, a mapping file or options.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "core/series.hpp"

namespace claimcheck::formats {

/// Parts of a source by name: id, family, title, publisher, short_name, address, licence, vintage,
/// standing (official or compiled), band (percent), complete (yes or no), rank. An empty part is
/// not said.
using SourceText = std::map<std::string, std::string, std::less<>>;

/// Only the id must be said. It may end in a date, "gas-desk-2026-11": that is the vintage then,
/// and the rest the family. The title is the id, the publisher the title, the short name the
/// publisher; standing is official, band 0, complete no, rank 50.
/// @throws std::invalid_argument with what is wrong with which part
Source make_source(SourceText const& text);

/// Reads a sources.csv: the parts as columns, in any order; "source_id" is the id.
/// @throws FormatError, with the line
std::vector<Source> read_sources(std::istream& input);

} // namespace claimcheck::formats
