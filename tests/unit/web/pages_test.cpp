// What is put into pages, and that none of it is markup.
#include <string>

#include <catch2/catch.hpp>

#include "tests/unit/report/sample.hpp"
#include "web/pages.hpp"
#include "web/templates.hpp"

using namespace claimcheck;
using Catch::Contains;

namespace {

web::Service service() {
    return {.check = {},
            .extract = {},
            .version = "1.2.3",
            .reference = {.sha256 = "0123456789abcdef", .built = "2024-06-01"}};
}

std::string page_of(CheckedDocument const& document) {
    return web::result_page(service(), document);
}

std::shared_ptr<Source const> with_address(std::string const& address) {
    Source source = *test::sample_source();
    source.address = address;
    return std::make_shared<Source const>(source);
}

} // namespace

TEST_CASE("escaping leaves nothing that HTML could take for markup") {
    struct Case {
        std::string text;
        std::string html;
    };
    auto const [text, html] = GENERATE(values<Case>({
        {"plain – д \U0001F600\n\t", "plain – д \U0001F600\n\t"},
        {"<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"},
        {std::string("a\0b\x1b\x7f", 5), "a\uFFFDb\uFFFD\uFFFD"},
        {"\xC2\x85\xFF", "\uFFFD\uFFFD"},
    }));
    CHECK(web::escape_html(text) == html);
}

TEST_CASE("the answer has the text with its claims marked, by word and not by colour alone") {
    std::string const page = page_of(test::sample_document());
    CHECK_THAT(page, Contains("<h1>1 claim: 1 differs</h1>"));
    CHECK_THAT(page, Contains("Text of 8 May 2024, from the text&#39;s dateline."));
    CHECK_THAT(page, Contains("claims\">Trade has increased <mark class=\"differs\">14 times"
                              "<a class=\"label differs\" href=\"#claim-1\"><span>1</span> "
                              "differs</a></mark> since 2015, A. Speaker said. Good night."
                              "</section>"));
}

TEST_CASE("under the text each claim has its reasons and sources") {
    std::string const page = page_of(test::sample_document());
    for (char const* const part :
         {"<article class=\"claim differs\" id=\"claim-1\">",
          "<p>Trade has increased <b>14 times</b> since 2015, A.</p>", "Said by A. Speaker",
          "6.2 times, not 14.", "The sums in the text agree.",
          "<p class=\"reading\">would be right of exports: 14.1 times</p>",
          "<p class=\"note\">since revised to 6.7 times (Statland, February 2025)</p>",
          "<p class=\"formula\">7.5 bn USD (2023) / 1.2 bn USD (2015)</p>",
          "<tr><td>trade.goods ARM&gt;EAEU trade</td><td>2023</td><td class=\"value\">$7.5 bn</td>"
          "<td>Statland, May 2024, derived</td></tr>",
          "Statland, May 2024: <a href=\"https://stat.example/trade\" rel=\"noopener noreferrer\">"
          "Statistical Office of Statland, External trade by country</a>"}) {
        CHECK_THAT(page, Contains(part));
    }
    CHECK_THAT(page, Contains("claimcheck 1.2.3 · figures of 2024-06-01 · database "
                              "<code>0123456789ab</code>"));
}

TEST_CASE("what a claim does not have leaves no trace") {
    CheckedDocument document = test::sample_document();
    CheckedClaim& checked = document.claims[0];
    checked.claim.speaker.clear();
    checked.verdict = test::verdict_of(Judgement::unchecked, Reason::no_series);
    std::string const page = page_of(document);
    for (char const* const part : {"Said by", "class=\"reading\"", "class=\"note\"", "<details>",
                                   "class=\"source\"", "class=\"explanation\"", "by-source"}) {
        CHECK_THAT(page, !Contains(part));
    }
    CHECK_THAT(page, Contains("<mark class=\"unchecked\">"));
}

TEST_CASE("a text without claims says so") {
    CheckedDocument document;
    document.text = "Nothing here.";
    std::string const page = page_of(document);
    CHECK_THAT(page, Contains("<h1>No claim about trade or the economy was found</h1>"));
    CHECK_THAT(page, !Contains("<mark"));
    CHECK_THAT(page, Contains("The text has no date; "));
}

TEST_CASE("only web addresses become links") {
    auto const [address, link] = GENERATE(table<std::string, bool>({
        {"https://stat.example/a?b=1&c=2", true},
        {"http://stat.example/", true},
        {"javascript:alert(1)", false},
        {"data:text/html,x", false},
        {"HTTPS//stat.example", false},
        {" https://stat.example", false},
    }));
    CheckedDocument document = test::sample_document();
    for (UsedObservation& used : document.claims[0].verdict->reference->observations) {
        used.source = with_address(address);
    }
    std::string const page = page_of(document);
    CHECK((page.find("href=\"" + web::escape_html(address) + '"') != std::string::npos) == link);
    CHECK_THAT(page, Contains(web::escape_html(address)));
}

TEST_CASE("markup stays text wherever it comes from") {
    std::string const evil = "</textarea></section><script>alert(1)</script>{{text}}\"'&";
    CheckedDocument document = test::sample_document();
    document.text = evil + " 14 times " + evil;
    CheckedClaim& checked = document.claims[0];
    checked.claim.span = test::span_of(document.text, "14 times");
    checked.claim.sentence = {0, document.text.size()};
    checked.claim.speaker = evil;
    Verdict& verdict = *checked.verdict;
    verdict.explanation = evil;
    verdict.arithmetic->explanation = evil;
    verdict.readings[0].explanation = evil;
    verdict.notes = {evil};
    verdict.reference->formula = evil;
    verdict.by_source = {{evil, Judgement::differs, {}}, {evil, Judgement::close, {}}};
    Source source;
    source.id = source.publisher = source.title = source.short_name = source.licence = evil;
    source.address = "https://x/" + evil;
    for (UsedObservation& used : verdict.reference->observations) {
        used.source = std::make_shared<Source const>(source);
        used.series = evil;
        used.unit = evil;
    }
    for (std::string const& page :
         {page_of(document), web::form_page(service(), {{"text", evil}, {"date", evil}}, evil),
          web::error_page(service(), 400, evil)}) {
        CHECK_THAT(page, !Contains("<script"));
        CHECK_THAT(page, !Contains("{{text}}\"") && !Contains("alert(1)<"));
        CHECK_THAT(page, Contains("&lt;script&gt;alert(1)&lt;/script&gt;{{text}}&quot;&#39;&amp;"));
    }
}

TEST_CASE("the form keeps what was typed") {
    std::string const page = web::form_page(service(), {{"text", "\nkept"}, {"date", "2024-13-01"}},
                                            "The date is none.");
    CHECK_THAT(page, Contains("<p class=\"problem\" role=\"alert\">The date is none.</p>"));
    // HTML drops the first line break after the tag.
    CHECK_THAT(page, Contains("statement.\">\n\nkept</textarea>"));
    CHECK_THAT(page, Contains("value=\"2024-13-01\""));
    CHECK_THAT(web::form_page(service(), {}, ""), !Contains("class=\"problem\""));
}

TEST_CASE("pages ask for nothing from elsewhere and have neither script nor inline style") {
    for (std::string const& page :
         {page_of(test::sample_document()), web::form_page(service(), {}, ""),
          web::error_page(service(), 404, "gone")}) {
        CHECK_THAT(page, !Contains("<script") && !Contains(" style=") && !Contains("<img") &&
                             !Contains(" src="));
        CHECK_THAT(page, Contains("<link rel=\"stylesheet\" href=\"/style.css\">"));
    }
    std::string const& style = web::template_file("style.css");
    CHECK_THAT(style, !Contains("url(") && !Contains("@import"));
}
