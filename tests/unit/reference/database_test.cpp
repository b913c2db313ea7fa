// Opening a database: what is wrong with a file is said, with the way out.
#include <string>

#include <catch2/catch.hpp>
#include <unistd.h>

#include "reference/database.hpp"
#include "small_tables.hpp"

using namespace claimcheck;
using namespace claimcheck::reference;

namespace fs = std::filesystem;

namespace {

/// What a DatabaseError said.
struct Refusal {
    Fault fault;
    std::string message;
};

Refusal refusal(fs::path const& file) {
    try {
        Database const database(file);
        database.figures().find({"trade.goods", Flow::exports, "AAA", "BBB", "", std::nullopt});
    } catch (DatabaseError const& error) {
        return {error.fault(), error.what()};
    }
    FAIL("the database was opened");
    return {};
}

void check_refusal(fs::path const& file, Fault fault, std::string const& finding,
                   std::string const& way_out) {
    Refusal const found = refusal(file);
    CHECK(found.fault == fault);
    CHECK_THAT(found.message,
               Catch::Matchers::StartsWith("reference database " + file.string() + ": "));
    CHECK_THAT(found.message, Catch::Matchers::Contains(finding));
    CHECK_THAT(found.message, Catch::Matchers::Contains(way_out));
}

/// Without the superuser's right to read everything, while it lives.
class OrdinaryUser {
  public:
    OrdinaryUser() : changed_(geteuid() == 0 && seteuid(65534) == 0) {}
    ~OrdinaryUser() {
        if (changed_ && seteuid(0) != 0) {
            std::abort();
        }
    }
    OrdinaryUser(OrdinaryUser const&) = delete;
    OrdinaryUser& operator=(OrdinaryUser const&) = delete;

  private:
    bool changed_;
};

} // namespace

TEST_CASE("a file that is no reference database is refused with the way out") {
    SmallTables const tables;
    fs::path const file = tables.build();
    std::string bytes = read_file(file);

    SECTION("not there") {
        check_refusal(tables.path() / "none.sqlite", Fault::missing, "no such file", "--db");
        check_refusal(file / "none.sqlite", Fault::missing, "no such file", "build it");
    }
    SECTION("a folder") { check_refusal(tables.path(), Fault::folder, "is a folder", "--db"); }
    SECTION("not readable") {
        fs::permissions(tables.path(), fs::perms::all);
        fs::permissions(file, fs::perms::none);
        OrdinaryUser const user;
        check_refusal(file, Fault::unreadable, "Permission denied", "allow reading it");
    }
    SECTION("not SQLite") {
        write_file(file, "These are not the figures that you are looking for.\n");
        check_refusal(file, Fault::not_sqlite, "not an SQLite file", "--db");
        write_file(file, "");
        check_refusal(file, Fault::not_sqlite, "not an SQLite file", "--db");
    }
    SECTION("another program's") {
        bytes.replace(68, 4, 4, '\0');
        write_file(file, bytes);
        check_refusal(file, Fault::other_application, "of another program", "--db");
    }
    SECTION("of an older schema") {
        bytes[63] = 0;
        write_file(file, bytes);
        check_refusal(file, Fault::older_schema, "schema version 0, this program reads version 3",
                      "build the database again");
    }
    SECTION("of a newer schema") {
        bytes[63] = 4;
        write_file(file, bytes);
        check_refusal(file, Fault::newer_schema, "schema version 4, this program reads version 3",
                      "newer claimcheck");
    }
    SECTION("cut short") {
        write_file(file, bytes.substr(0, bytes.size() / 2));
        check_refusal(file, Fault::damaged, "bytes where its header says",
                      "build the database again");
    }
    SECTION("overwritten") {
        std::fill(bytes.begin() + 4096, bytes.end(), 'x');
        write_file(file, bytes);
        check_refusal(file, Fault::damaged, "malformed", "build the database again");
    }
}

TEST_CASE("a path may hold what has a meaning in a URI") {
    SmallTables const tables;
    fs::path const file = tables.path() / "50% of #1? ünder" / "built.sqlite";
    fs::create_directories(file.parent_path());
    fs::copy_file(tables.build(), file);
    CHECK(Database(file).lexicon().areas.size() == 5);
}

TEST_CASE("the stamp is the file's SHA-256 and the tables' date") {
    SmallTables const tables;
    fs::path const file = tables.build();
    ReferenceStamp const stamp = Database(file).stamp();
    CHECK(stamp.built == "2024-06-30");

    TemporaryFolder const folder;
    std::string const answer = (folder.path() / "sum").string();
    REQUIRE(std::system(("sha256sum < " + file.string() + " > " + answer).c_str()) == 0);
    CHECK(stamp.sha256 == read_file(answer).substr(0, 64));
}

TEST_CASE("the lexicon holds the tables, in one language") {
    SmallTables const tables;
    Database const database(tables.build());
    Lexicon const& lexicon = database.lexicon();

    REQUIRE(lexicon.area("BBB"));
    CHECK(lexicon.area("BBB")->name == "Bestan");
    CHECK(lexicon.area("BBB")->in_sentence == "the Bestan");
    CHECK(lexicon.area("AAA")->currency == "ALD");
    CHECK(lexicon.area("UNI")->currency.empty());
    REQUIRE(lexicon.currency("ALD") != nullptr);
    CHECK(lexicon.currency("ALD")->name == "Allish dollar");
    CHECK(lexicon.area("BBB")->kind == AreaKind::country);
    CHECK(lexicon.area("UNI")->kind == AreaKind::bloc);
    CHECK(lexicon.area("WLD")->kind == AreaKind::world);

    REQUIRE(lexicon.area_names.size() == 3);
    CHECK(lexicon.area_names[0].name == "Alland");
    CHECK(lexicon.area_names[0].kind == NameKind::name);
    CHECK(lexicon.area_names[1].kind == NameKind::adjective);
    CHECK(lexicon.area_names[2].name == "Costria, Republic of");
    CHECK(lexicon.area_names[2].area == "CCC");
    CHECK(lexicon.area_names[2].kind == NameKind::former);

    REQUIRE(lexicon.indicator("trade.goods"));
    CHECK(lexicon.indicator("trade.goods")->basis == "goods");
    REQUIRE(lexicon.indicator_words.size() == 3);
    CHECK(lexicon.indicator_words[0].word == "exports");
    CHECK(lexicon.indicator_words[0].flow == Flow::exports);
    CHECK(lexicon.indicator_words[1].flow == Flow::none);
    CHECK(lexicon.indicator_words[2].flow == Flow::trade);

    Database const german(tables.path() / "built.sqlite", "de");
    REQUIRE(german.lexicon().area_names.size() == 1);
    CHECK(german.lexicon().area_names[0].name == "Alleland");
    CHECK(german.lexicon().indicator_words[0].word == "Handel");
}

TEST_CASE("a membership counts from its first day to the day before it ends") {
    SmallTables const tables;
    Database const database(tables.build());
    struct Case {
        std::string day;
        std::vector<std::string> members;
    };
    auto const c = GENERATE(values<Case>({
        {"2014-12-31", {}},
        {"2015-01-01", {"BBB"}},
        {"2015-01-02", {"AAA", "BBB"}},
        {"2020-01-31", {"AAA", "BBB"}},
        {"2020-02-01", {"AAA"}},
        {"2024-01-01", {"AAA", "BBB"}},
    }));
    CAPTURE(c.day);
    CHECK(database.lexicon().members("UNI", std::chrono::sys_days(*parse_date(c.day))) ==
          c.members);
}

TEST_CASE("sources come by rank, then by vintage, undated ones last") {
    SmallTables const tables;
    Database const database(tables.build());
    auto const& sources = database.sources();
    REQUIRE(sources.size() == 4);
    CHECK(sources[0]->id == "office-2024-05");
    CHECK(sources[1]->id == "office-2024");
    CHECK(sources[2]->id == "office");
    CHECK(sources[3]->id == "compiler");

    CHECK(sources[0]->family == "office");
    CHECK(sources[0]->title == "Trade of Alland");
    CHECK(sources[0]->publisher == "Office of Alland");
    CHECK(sources[0]->short_name == "Office");
    CHECK(sources[0]->licence == "free");
    CHECK(sources[0]->vintage == "2024-05");
    CHECK(sources[0]->standing == Standing::official);
    CHECK(sources[0]->complete);
    CHECK(sources[3]->standing == Standing::compiled);
    CHECK(sources[3]->band == 12.5);
    CHECK_FALSE(sources[3]->complete);
    CHECK(sources[3]->rank == 20);
}
