// Importing: what is merged, what is refused, and that the old database is never half.
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "formats/built_in_mapping.hpp"
#include "reference/database.hpp"
#include "reference/import.hpp"
#include "small_tables.hpp"

using namespace claimcheck;
using namespace claimcheck::reference;

namespace fs = std::filesystem;

namespace {

constexpr char const* kHeader = "indicator,reporter,partner,flow,period,unit,value,source_id\n";
constexpr char const* kSources = "source_id,title,publisher\ndesk-2024-05,Gas by month,Desk\n";

/// A built database, and a folder for files to import into it.
struct Import {
    SmallTables tables;
    fs::path database = tables.build();
    TemporaryFolder folder;
    ImportOptions options;
    std::vector<std::string> rejects;

    Import() {
        options.format = formats::find_format("tidy");
        options.mapping = formats::parse_mapping(formats::mapping_file("tidy.json"));
        options.code_lists = database;
        options.date = "2026-11-26";
        options.on_reject = [this](Reject const& reject) {
            rejects.push_back(reject.file.filename().string() + ":" + std::to_string(reject.line) +
                              ": " + std::string(reject.why));
        };
    }

    void add(std::string const& name, std::string const& rows) {
        options.files.push_back(folder.path() / name);
        write_file(options.files.back(), kHeader + rows);
    }
    ImportResult load() { return import_figures(database, options); }

    /// Values of AAA's exports to BBB, by source and period.
    std::vector<std::string> exports() const {
        Database const opened(database);
        std::vector<std::string> found;
        for (auto const& series :
             opened.figures().find({"trade.goods", Flow::exports, "AAA", "BBB", "", {}})) {
            for (Observation const& o : series->observations) {
                found.push_back(series->source->id + " " + to_string(o.period) + " " +
                                std::to_string(o.value));
            }
        }
        return found;
    }
};

using Lines = std::vector<std::string>;

std::size_t files_in(fs::path const& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("an import replaces what it has too, and leaves the rest") {
    Import import;
    Lines const before = import.exports();
    REQUIRE(before == Lines{"office-2024 2022 120.500000", "office-2024 2023 12300.000000"});
    import.add("a.csv", "trade.goods,AAA,BBB,export,2023,USD,12400,office-2024\n"
                        "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
    ImportResult const result = import.load();
    CHECK(result.read == 2);
    CHECK(result.added == 1);
    CHECK(result.replaced == 1);
    CHECK(result.series == 0);
    CHECK(result.sources == Lines{"office-2024"});
    CHECK(import.exports() == Lines{"office-2024 2022 120.500000", "office-2024 2023 12400.000000",
                                    "office-2024 2024 1.000000"});
    CHECK(Database(import.database).stamp().built == "2026-11-26");
}

TEST_CASE("--replace removes what the database has of the files' sources") {
    Import import;
    import.options.replace = true;
    import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
    CHECK(import.load().removed > 0);
    CHECK(import.exports() == Lines{"office-2024 2024 1.000000"});
}

TEST_CASE("a new source stands in a sources.csv beside the file") {
    Import import;
    write_file(import.folder.path() / "sources.csv", kSources);
    import.add("a.csv", "trade.goods,AAA,BBB,export,2023,USD,5,\n"
                        "trade.goods,AAA,BBB,export,2023,USD,6,office-2024\n");
    CHECK(import.load().series == 1);
    CHECK(import.exports().size() == 3);
    Database const opened(import.database);
    auto const& sources = opened.sources();
    auto const desk = std::find_if(sources.begin(), sources.end(),
                                   [](auto const& source) { return source->id == "desk-2024-05"; });
    REQUIRE(desk != sources.end());
    CHECK((*desk)->family == "desk");
    CHECK((*desk)->vintage == "2024-05");
    CHECK((*desk)->publisher == "Desk");
}

TEST_CASE("a database that does not exist starts with the code lists and no figures") {
    Import import;
    fs::path const fresh = import.folder.path() / "fresh.sqlite";
    write_file(import.folder.path() / "sources.csv", kSources);
    import.add("a.csv", "trade.goods,AAA,BBB,export,2023,USD,5,\n");
    ImportResult const result = import_figures(fresh, import.options);
    CHECK(result.is_new);
    Database const opened(fresh);
    CHECK(opened.sources().size() == 1);
    CHECK(opened.lexicon().areas.size() == Database(import.database).lexicon().areas.size());
    CHECK(opened.figures().find({"trade.goods", Flow::exports, "AAA", {}, "", {}}).size() == 1);
}

TEST_CASE("the same files make the same database, whatever their rows' order") {
    Import import;
    write_file(import.folder.path() / "sources.csv", kSources);
    fs::path const one = import.folder.path() / "one.sqlite";
    fs::path const other = import.folder.path() / "other.sqlite";
    std::string const a = "trade.goods,AAA,BBB,export,2023,USD,5,\n";
    std::string const b = "trade.goods,AAA,BBB,import,2022,USD,7,\n";
    import.add("a.csv", a + b);
    import_figures(one, import.options);
    import.options.files.clear();
    import.add("b.csv", b + a);
    import_figures(other, import.options);
    CHECK(read_file(one) == read_file(other));
}

TEST_CASE("repeats count once, contradictions are rejected, a later file replaces") {
    Import import;
    import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n"
                        "trade.goods,AAA,BBB,export,2024,USD,1.0,office-2024\n"
                        "trade.goods,AAA,BBB,export,2024,USD,2,office-2024\n");
    SECTION("in one file") {
        ImportResult const result = import.load();
        CHECK(result.repeated == 1);
        CHECK(result.rejected == 1);
        CHECK(result.added == 1);
        CHECK(import.rejects == Lines{"a.csv:4: it contradicts line 2"});
        CHECK(import.exports().back() == "office-2024 2024 1.000000");
    }
    SECTION("in two") {
        import.add("b.csv", "trade.goods,AAA,BBB,export,2024,USD,3,office-2024\n");
        ImportResult const result = import.load();
        CHECK(result.replaced == 1);
        CHECK(result.read == 4);
        CHECK(import.exports().back() == "office-2024 2024 3.000000");
    }
}

TEST_CASE("every value of the files is counted once") {
    Import import;
    import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n"
                        "trade.goods,AAA,BBB,export,2023,USD,2,office-2024\n"
                        "trade.goods,AAA,BBB,export,2022,USD,..,office-2024\n"
                        "trade.goods,AAA,QQQ,export,2022,USD,1,office-2024\n"
                        "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n"
                        "trade.goods,AAA,BBB,export,2024,USD,1,nobody\n");
    ImportResult const r = import.load();
    CHECK(r.read == 6);
    CHECK(r.added + r.replaced + r.empty + r.rejected + r.repeated + r.left_out == r.read);
    CHECK(import.rejects ==
          Lines{"a.csv:5: the area 'QQQ' is not known",
                "a.csv:7: the source 'nobody' is not known; describe it in a sources.csv beside "
                "the file"});
}

TEST_CASE("what cannot be imported changes nothing and leaves nothing behind") {
    Import import;
    std::string const before = read_file(import.database);
    std::size_t const files = files_in(import.tables.path());
    auto const refused = [&](std::string const& message) {
        CHECK_THROWS_WITH(import.load(), Catch::Matchers::Contains(message));
        CHECK(read_file(import.database) == before);
        CHECK(files_in(import.tables.path()) == files);
    };
    SECTION("no such file") {
        import.options.files = {"/nowhere/a.csv"};
        refused("/nowhere/a.csv: cannot be read");
    }
    SECTION("a folder") {
        import.options.files = {import.folder.path()};
        refused("cannot be read");
    }
    SECTION("not of the format") {
        import.add("a.csv", "\"never closed\n");
        refused("a.csv:2: ");
    }
    SECTION("nothing to load") {
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,,office-2024\n");
        refused("there are no figures to load");
    }
    SECTION("--strict") {
        import.options.strict = true;
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n"
                            "trade.goods,AAA,BBB,export,when,USD,1,office-2024\n");
        refused("with --strict nothing is loaded");
        CHECK(import.rejects.size() == 1);
    }
    SECTION("a source that nobody describes") {
        import.options.source = "ghost-2024";
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,\n");
        refused("the source ghost-2024 is not known");
    }
    SECTION("a word that means something else") {
        import.options.mapping = formats::parse_mapping(
            R"({"indicators": [{"id": "gas", "name": "gas", "unit": "m3", "words": ["exports"]}]})",
            import.options.mapping);
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
        refused("the word \"exports\" means trade already");
    }
    SECTION("a measure that the schema does not have") {
        import.options.mapping = formats::parse_mapping(
            R"({"indicators": [{"id": "gas", "name": "gas", "unit": "m3", "measure": "odd"}]})",
            import.options.mapping);
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
        refused("the indicator gas: CHECK constraint failed");
    }
    SECTION("a sources.csv that is wrong") {
        write_file(import.folder.path() / "sources.csv", "source_id,band\nx,much\n");
        import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,x\n");
        refused("sources.csv:2: band 'much' is no number");
    }
}

TEST_CASE("a new indicator comes with its words") {
    Import import;
    import.options.mapping = formats::parse_mapping(
        R"({"indicators": [{"id": "gas.deliveries", "name": "gas deliveries", "unit": "m3",
                            "words": ["Gas deliveries"]}]})",
        import.options.mapping);
    import.add("a.csv", "gas.deliveries,AAA,BBB,,2024-03,,1,office-2024\n");
    CHECK(import.load().added == 1);
    Database const opened(import.database);
    REQUIRE(opened.lexicon().indicator("gas.deliveries"));
    CHECK(opened.lexicon().word_for("gas.deliveries", Flow::none));
    auto const series = opened.figures().find({"gas.deliveries", Flow::none, "AAA", "BBB", "", {}});
    REQUIRE(series.size() == 1);
    CHECK(series[0]->unit == "m3");
}

TEST_CASE("what an import that was killed left behind is removed by the next") {
    Import import;
    fs::path const leftover = import.database.string() + ".part-1";
    write_file(leftover, "half");
    import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
    import.load();
    CHECK_FALSE(fs::exists(leftover));
}

TEST_CASE("a database behind a link is replaced, the link stays") {
    Import import;
    fs::path const link = import.folder.path() / "link.sqlite";
    fs::create_symlink(import.database, link);
    import.add("a.csv", "trade.goods,AAA,BBB,export,2024,USD,1,office-2024\n");
    import_figures(link, import.options);
    CHECK(fs::is_symlink(link));
    CHECK(import.exports().size() == 3);
}
