// The formats that checked documents can be reported in: a table from name to writer.
//
// A new format is one file with a make_..._writer() and one line in the table of format.cpp.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/checked.hpp"

namespace claimcheck::report {

/// What a report depends on besides its documents.
struct Settings {
    /// False where only extraction was asked for: nothing is said of verdicts.
    bool verdicts = true;
    std::string version{};
    ReferenceStamp reference{};
    /// Columns of a line, for formats that are read on a terminal.
    std::size_t width = 80;
    /// Whether such formats may use terminal colours.
    bool colour = false;
};

/// Writes one report, document by document, so that a batch never has to be held in memory. Each
/// call appends to `out`.
class Writer {
  public:
    virtual ~Writer() = default;
    virtual void begin(std::string& out);
    virtual void document(CheckedDocument const& document, std::string& out) = 0;
    virtual void end(std::string& out);
};

struct Format {
    std::string_view name;
    /// For a list of the formats: "one JSON document".
    std::string_view summary;
    std::unique_ptr<Writer> (*make)(Settings settings);
    /// Whether Settings::reference is used, which costs reading the whole database.
    bool names_reference = false;
};

/// Every format, the default first.
std::span<Format const> formats();

/// @return nothing where there is no such format
Format const* find_format(std::string_view name);

} // namespace claimcheck::report
