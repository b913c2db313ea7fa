// `claimcheck import` on the command line.
#pragma once

#include <string>
#include <vector>

#include "formats/format.hpp"
#include "formats/source_text.hpp"

namespace CLI {
class App;
}

namespace claimcheck::cli {

struct ImportArguments {
    std::vector<std::string> files;
    std::string database;
    std::string format;
    /// A mapping file; empty: the format's own mapping alone.
    std::string map;
    /// FIELD=VALUE, for every figure.
    std::vector<std::string> constants;
    formats::SourceText source;
    bool strict = false;
    bool replace = false;
    /// Where to write all rejected rows; empty: nowhere.
    std::string rejects;
    /// Print the format's mapping and do nothing else.
    bool print_map = false;
};

/// Adds the command to the program; `arguments` must outlive the parsing.
CLI::App* add_import(CLI::App& program, ImportArguments& arguments);

/// What the options lack together; empty where nothing.
std::string import_problem(ImportArguments const& arguments);

} // namespace claimcheck::cli
