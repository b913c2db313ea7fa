// Building a database: always the same bytes, never half, every fault with its place.
#include <string>

#include <catch2/catch.hpp>

#include "reference/builder.hpp"
#include "reference/database.hpp"
#include "reference/table.hpp"
#include "small_tables.hpp"

using namespace claimcheck::reference;

namespace fs = std::filesystem;

namespace {

std::size_t files_in(fs::path const& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("the same tables give the same bytes") {
    SmallTables const tables;
    std::string const first = read_file(tables.build());
    CHECK(read_file(tables.build()) == first);

    SECTION("also where the rows of figures stand in another order") {
        tables.write(kFigures, std::string(kFiguresHeader) +
                                   "trade.goods,AAA,BBB,export,2023,USD,12300\n"
                                   "trade.goods,AAA,BBB,export,2022,USD,120.5\n");
        CHECK(read_file(tables.build()) == first);
    }
    SECTION("another figure gives others") {
        tables.write(kFigures, std::string(kFiguresHeader) +
                                   "trade.goods,AAA,BBB,export,2022,USD,120.5\n"
                                   "trade.goods,AAA,BBB,export,2023,USD,12400\n");
        CHECK(read_file(tables.build()) != first);
    }
}

TEST_CASE("a malformed row stops the build with its file and line") {
    struct Case {
        std::string table;
        std::string text;
        std::string message;
    };
    std::string const figures = kFiguresHeader;
    std::string const areas = "code,kind,name,in_sentence,currency,iso2,m49,answers_for\n";
    auto const c = GENERATE_COPY(values<Case>({
        {"edition.txt", "30 June 2024\n", "edition.txt:1: '30 June 2024' is no date"},
        {"areas.csv", areas + "AAA,planet,A,A,,,,\n", "areas.csv:2: CHECK constraint failed"},
        {"areas.csv", areas + "AAA,country,A,A,,,,\nAAA,country,B,B,,,,\n",
         "areas.csv:3: UNIQUE constraint failed: area.code"},
        {"areas.csv", areas + "AAA,country,A,A,ZZZ,,,\n",
         "areas.csv:2: a code of this row is in no table of codes"},
        {"area_names.csv", "name,area,kind,lang\nNowhere,NNN,name,en\n",
         "area_names.csv:2: a code of this row is in no table of codes"},
        {"area_names.csv", "name,area,kind,lang\nA,AAA,name,en\nA,BBB,name,en\n",
         "area_names.csv:3: UNIQUE constraint failed"},
        {"memberships.csv", "bloc,area,from,to\nUNI,AAA,2015-02-30,\n",
         "memberships.csv:2: '2015-02-30' is no date"},
        {"memberships.csv", "bloc,area,from,to\nUNI,AAA,2015-01-02,2015-01-02\n",
         "memberships.csv:2: CHECK constraint failed"},
        {"currencies.csv", "code,name,minor_unit\nALD,Allish dollar,two\n",
         "currencies.csv:2: 'two' is no number"},
        {"indicator_words.csv", "word,target,flow,lang\nhappiness,joy,none,en\n",
         "indicator_words.csv:2: 'joy' is neither an indicator nor a concept"},
        {"indicator_words.csv", "word,target,flow,lang\nexports,trade,exports,en\n",
         "indicator_words.csv:2: CHECK constraint failed"},
        {kFigures, figures + "trade.goods,AAA,BBB,export,2023,USD,n/a\n",
         "yearly.csv: a row has no value"},
        {kFigures, figures + "trade.goods,AAA,BBB,export,last year,USD,1\n",
         "yearly.csv:2: 'last year' is no period"},
        {kFigures, figures + "trade.goods,AAA,BBB,export,2023,USD,1.2.3\n",
         "yearly.csv:2: '1.2.3' is no number"},
        {kFigures, figures + "trade.goods,AAA,NNN,export,2023,USD,1\n",
         "yearly.csv:2: the area 'NNN' is not known"},
        {kFigures, figures + "trade.silk,AAA,BBB,export,2023,USD,1\n",
         "yearly.csv:2: the indicator 'trade.silk' is not known"},
        {kFigures, figures + "trade.goods,AAA,BBB,outward,2023,USD,1\n",
         "yearly.csv:2: the flow 'outward' is none of"},
        {kFigures,
         figures + "trade.goods,AAA,BBB,export,2023,USD,1\ntrade.goods,AAA,BBB,export,2023,USD,2\n",
         "yearly.csv:3: it contradicts line 2"},
        {"figures/office/office-2024/more.csv",
         figures + "trade.goods,AAA,BBB,export,2023,USD,12400\n",
         "yearly.csv:3: it contradicts an earlier file"},
        {"figures/office/unknown/yearly.csv", figures + "trade.goods,AAA,BBB,export,2023,USD,1\n",
         "unknown/yearly.csv:2: the source 'unknown' is not known"},
        {"figures/office/notes.txt", "look here\n", "notes.txt: is no folder"},
    }));
    CAPTURE(c.table, c.text);
    SmallTables const tables;
    tables.write(c.table, c.text);
    CHECK_THROWS_AS(tables.build(), TableError);
    CHECK_THROWS_WITH(tables.build(), Catch::Matchers::Contains(c.message));
}

TEST_CASE("a source with a word for a number or no vintage that counts is refused") {
    auto const [vintage, band, complete] =
        GENERATE(values<std::tuple<std::string, std::string, std::string>>({
            {"May 2024", "0", "yes"},
            {"2024-05", "little", "yes"},
            {"2024-05", "0", "maybe"},
            {"2024-05", "101", "yes"},
        }));
    CAPTURE(vintage, band, complete);
    SmallTables const tables;
    tables.write("sources.csv", "id,family,title,publisher,short_name,address,licence,vintage,"
                                "standing,band,complete,rank\n"
                                "office-2024,office,T,P,S,,free," +
                                    vintage + ",official," + band + "," + complete + ",10\n");
    CHECK_THROWS_WITH(tables.build(), Catch::Matchers::Contains("sources.csv:2: "));
}

TEST_CASE("a build that fails leaves the old database whole and nothing beside it") {
    SmallTables const tables;
    fs::path const target = tables.build();
    std::string const before = read_file(target);
    std::size_t const files = files_in(tables.path());

    tables.write(kFigures, std::string(kFiguresHeader) + "trade.goods,AAA,BBB\n");
    CHECK_THROWS_AS(tables.build(), TableError);

    CHECK(read_file(target) == before);
    CHECK(files_in(tables.path()) == files);
}

TEST_CASE("a place that cannot be written to is named") {
    SmallTables const tables;
    CHECK_THROWS_WITH(build_database(tables.path(), "/nowhere/built.sqlite"),
                      Catch::Matchers::Contains("/nowhere/built.sqlite"));
}
