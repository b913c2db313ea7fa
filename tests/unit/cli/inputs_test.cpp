// Texts from files, and what is said of those that cannot be read.
#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/inputs.hpp"
#include "tests/unit/cli/folder.hpp"

using namespace claimcheck;
using namespace claimcheck::cli;
using test::Folder;

namespace {

std::vector<Item> read(std::vector<std::string> const& files, InputOptions const& options = {}) {
    std::vector<Item> items;
    read_inputs(files, options, [&items](Item item) { items.push_back(std::move(item)); });
    return items;
}

// "id|text|date|from", or "id!reason".
std::vector<std::string> written(std::vector<Item> const& items) {
    std::vector<std::string> result;
    for (Item const& item : items) {
        if (auto const* const unread = std::get_if<Unread>(&item)) {
            result.push_back(unread->id + '!' + unread->reason);
            continue;
        }
        auto const& input = std::get<Input>(item);
        std::string const date = input.date ? to_string(*input.date) : "";
        char const* const from = input.date_from == DateFrom::option  ? "option"
                                 : input.date_from == DateFrom::input ? "input"
                                                                      : "none";
        result.push_back(input.id + '|' + input.text + '|' + date + '|' + from);
    }
    return result;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a text is read byte for byte") {
    Folder const folder;
    std::string const bytes = std::string("\xEF\xBB\xBF"
                                          "a\r\n\0\xFF",
                                          8) +
                              std::string(100'000, 'x');
    std::string const path = folder.write("a.txt", bytes);
    auto const items = read({path});
    REQUIRE(items.size() == 1);
    CHECK(std::get<Input>(items[0]).id == path);
    CHECK(std::get<Input>(items[0]).text == bytes);
}

TEST_CASE("what cannot be read is named with its reason, and the rest goes on") {
    Folder const folder;
    std::string const good = folder.write("good.txt", "good");
    std::string const page = folder.write("page.html", "<p>");
    std::filesystem::create_directory(folder / "sub");
    CHECK(written(read({folder / "gone.txt", folder / "sub", page, good})) ==
          Lines{folder / "gone.txt" + "!there is no such file",
                folder / "sub" + "!is a folder; name the files in it",
                page + "!HTML cannot be read yet; save the page as text, or give --input text to "
                       "check the file as it is",
                good + "|good||none"});
    CHECK(written(read({page}, {.kind = InputKind::text, .date = {}})) ==
          Lines{page + "|<p>||none"});
}

TEST_CASE("NDJSON is a text a line; a line that is none is named and passed over") {
    Folder const folder;
    std::string const path = folder.write("a.ndjson", R"({"id":"one","text":"first"})"
                                                      "\n"
                                                      R"({"text":"second","date":"2024-05-08"})"
                                                      "\r\n\n"
                                                      "broken\n"
                                                      R"({"id":7,"text":"\u0434"})");
    CHECK(written(read({path})) == Lines{"one|first||none", path + ":2|second|2024-05-08|input",
                                         path + ":4!malformed JSON near byte 1", "7|д||none"});
}

TEST_CASE("the kind is known by the file's name, or by option") {
    Folder const folder;
    std::string const line = R"({"id":"x","text":"t"})";
    struct Case {
        std::string name;
        std::optional<InputKind> kind;
        bool is_ndjson;
    };
    auto const [name, kind, is_ndjson] = GENERATE(values<Case>({
        {"a.ndjson", std::nullopt, true},
        {"a.jsonl", std::nullopt, true},
        {"a.txt", std::nullopt, false},
        {"ndjson", std::nullopt, false},
        {"a.txt", InputKind::ndjson, true},
        {"a.ndjson", InputKind::text, false},
    }));
    std::string const path = folder.write(name, line);
    CHECK(written(read({path}, {.kind = kind, .date = {}})) ==
          Lines{is_ndjson ? "x|t||none" : path + '|' + line + "||none"});
}

TEST_CASE("a date given as an option is every text's date") {
    Folder const folder;
    InputOptions const options{.kind = {}, .date = parse_date("2020-01-02")};
    std::string const text = folder.write("a.txt", "t");
    std::string const lines =
        folder.write("a.ndjson", R"({"id":"x","text":"t","date":"2024-05-08"})");
    CHECK(written(read({text, lines}, options)) ==
          Lines{text + "|t|2020-01-02|option", "x|t|2020-01-02|option"});
}
