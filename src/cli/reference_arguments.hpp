// `claimcheck reference …` on the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/period.hpp"

namespace CLI {
class App;
}

namespace claimcheck::cli {

enum class ListFormat { text, csv, json, svg };

/// `reference show`
struct ShowArguments {
    std::string database;
    std::string reporter;
    std::string partner; ///< empty: none, or the world
    std::string measure;
    Frequency frequency = Frequency::year;
    std::optional<Date> date;
    ListFormat format = ListFormat::text;
    /// Empty: standard output.
    std::string output;
};

/// `reference list`
struct ListArguments {
    std::string database;
    std::string what = "figures"; ///< or "areas", "indicators"
    // Filters of figures, as written; what is empty is not asked for.
    std::string measure;
    std::string reporter;
    std::string partner;
    std::string source; ///< an id or a family
    std::optional<Frequency> frequency;
    ListFormat format = ListFormat::text;
    std::string output;
};

/// `reference sources`
struct SourcesArguments {
    std::string database;
    ListFormat format = ListFormat::text;
    std::string output;
};

/// The three commands, as they are written; must outlive the parsing.
struct ReferenceArguments {
    ShowArguments show;
    ListArguments list;
    SourcesArguments sources;
    // Of `show` and `list`, still to be understood.
    std::vector<std::string> words;
    std::string date;
    std::string show_frequency = "year";
    std::string list_frequency;
    std::string show_format = "text";
    std::string list_format = "text";
    std::string sources_format = "text";
    CLI::App* show_command = nullptr;
    CLI::App* list_command = nullptr;
    CLI::App* sources_command = nullptr;
};

/// Adds the commands to the program.
void add_reference(CLI::App& program, ReferenceArguments& arguments);

/// Understands what was written.
/// @return what is wrong with it; empty: nothing
std::string finish(ReferenceArguments& arguments);

} // namespace claimcheck::cli
