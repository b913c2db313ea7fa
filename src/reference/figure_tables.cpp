// The project's own tables are tidy files whose source is their folder's name; any rejected row
// stops the build.
#include "reference/figure_tables.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "formats/built_in_mapping.hpp"
#include "formats/mapper.hpp"
#include "formats/readers.hpp"
#include "reference/figure_collector.hpp"
#include "reference/figure_writer.hpp"
#include "reference/lexicon_reader.hpp"
#include "reference/table.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sorted_entries(fs::path const& folder) {
    if (!fs::is_directory(folder)) {
        throw TableError({folder, 0}, "is no folder; tables stand in figures/PUBLISHER/SOURCE/");
    }
    std::vector<fs::path> paths;
    for (auto const& entry : fs::directory_iterator(folder)) {
        paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::vector<fs::path> all_tables(fs::path const& figures) {
    std::vector<fs::path> tables;
    for (fs::path const& publisher : sorted_entries(figures)) {
        for (fs::path const& source : sorted_entries(publisher)) {
            auto const found = sorted_entries(source);
            tables.insert(tables.end(), found.begin(), found.end());
        }
    }
    return tables;
}

std::vector<std::string> source_ids(SQLite::Database& database) {
    std::vector<std::string> ids;
    for (auto const& source : read_sources(database)) {
        ids.push_back(source->id);
    }
    return ids;
}

void read_table_of_figures(fs::path const& table, formats::Mapper& mapper) {
    std::ifstream input(table, std::ios::binary);
    if (!input) {
        throw TableError({table, 0}, "cannot be opened");
    }
    try {
        formats::read_tidy(input, mapper);
    } catch (formats::FormatError const& error) {
        throw TableError({table, error.line()}, error.what());
    }
}

} // namespace

void load_figure_tables(SQLite::Database& database, fs::path const& figures) {
    std::vector<fs::path> const tables = all_tables(figures);
    std::vector<std::string> const sources = source_ids(database);
    Lexicon const lexicon = read_lexicon(database, "en");
    formats::AreaIndex const areas(lexicon);
    formats::Mapping const mapping = formats::parse_mapping(formats::mapping_file("tidy.json"));
    FigureCollector collector(LaterFile::must_agree,
                              [&](std::size_t file, std::size_t line, std::string_view why) {
                                  throw TableError({tables.at(file), line}, std::string(why));
                              });
    formats::Mapper mapper(mapping, lexicon, areas, collector);
    for (fs::path const& table : tables) {
        collector.begin_file(table.parent_path().filename().string(), sources);
        read_table_of_figures(table, mapper);
        if (collector.counts().empty > 0) {
            throw TableError({table, 0}, "a row has no value");
        }
    }
    collector.finish();
    write_figures(database, collector, [](std::size_t) {});
}

} // namespace claimcheck::reference
