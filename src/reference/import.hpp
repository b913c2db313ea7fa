// Loading published statistics into a reference database.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/series.hpp"
#include "formats/format.hpp"
#include "formats/mapping.hpp"

namespace claimcheck::reference {

/// A row of a file that was not loaded.
struct Reject {
    std::filesystem::path const& file;
    std::size_t line = 0; ///< from 1; 0 where there is none
    std::string_view why;
};

enum class ImportStage { reading, writing, checking };

struct ImportOptions {
    std::vector<std::filesystem::path> files;
    formats::Format const* format = nullptr;
    formats::Mapping mapping;
    /// Described by options; those of the mapping and of a sources.csv beside a file come on top.
    std::vector<Source> sources;
    /// The id of the source of figures that name none; empty: the only one that is described.
    std::string source;
    /// Any rejected row fails the whole import.
    bool strict = false;
    /// Figures that the database has of the sources of the files are removed first.
    bool replace = false;
    /// The database whose code lists a new one starts with.
    std::filesystem::path code_lists;
    /// What the database says it was built on: "2026-11-26".
    std::string date;

    std::function<void(Reject const&)> on_reject = [](Reject const&) {};
    /// @param done, total  bytes, figures or nothing (0 of 0), by the stage
    std::function<void(ImportStage, std::size_t done, std::size_t total)> on_progress =
        [](ImportStage, std::size_t, std::size_t) {};
    /// Another import is under way in that folder and is waited for.
    std::function<void()> on_wait = [] {};
};

struct ImportResult {
    std::size_t read = 0; ///< values: all that follow together
    std::size_t added = 0;
    std::size_t replaced = 0;
    std::size_t repeated = 0; ///< said more than once with the same value
    std::size_t empty = 0;
    std::size_t left_out = 0;
    std::size_t rejected = 0;
    std::size_t removed = 0; ///< by `replace`, besides
    std::size_t series = 0;  ///< new ones
    std::vector<std::string> sources;
    bool is_new = false; ///< whether the database did not exist
};

/// Nothing was changed. The message says why, naming the file.
class ImportError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Loads files into a database: a new one is written beside it, checked, flushed to the disk and
/// put in its place in one step, so that whatever happens the database is whole, the old one or the
/// new one. Imports into one folder wait for each other.
/// @throws ImportError; DatabaseError where the database or the one with the code lists is unusable
ImportResult import_figures(std::filesystem::path const& database, ImportOptions const& options);

} // namespace claimcheck::reference
