// A checked document made by hand, for the tests of every format.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/checked.hpp"

namespace claimcheck::test {

/// The first place of `part` in `text`, which must have it.
inline Span span_of(std::string_view text, std::string_view part) {
    std::size_t const begin = text.find(part);
    return {begin, begin + part.size()};
}

inline CheckedClaim claim_at(Span span) {
    CheckedClaim checked;
    checked.claim.span = span;
    return checked;
}

inline Verdict verdict_of(Judgement judgement, Reason reason = Reason::none) {
    Verdict verdict;
    verdict.judgement = judgement;
    verdict.reason = reason;
    return verdict;
}

inline std::shared_ptr<Source const> sample_source() {
    Source source;
    source.id = "statland-2024-05";
    source.family = "statland";
    source.title = "External trade by country";
    source.publisher = "Statistical Office of Statland";
    source.short_name = "Statland";
    source.address = "https://stat.example/trade";
    source.vintage = "2024-05";
    return std::make_shared<Source const>(std::move(source));
}

/// One claim that differs and has everything a verdict can have.
inline CheckedClaim sample_claim(std::string_view text) {
    CheckedClaim checked;
    Claim& claim = checked.claim;
    claim.span = span_of(text, "14 times");
    claim.sentence = {0, text.find('.') + 1};
    claim.kind = ClaimKind::change_multiple;
    claim.value = make_decimal(14);
    claim.unit = "x";
    claim.direction = Direction::up;
    claim.indicator = "trade";
    claim.flow = Flow::trade;
    claim.reporter = "ARM";
    claim.partner = "EAEU";
    claim.period = Period::span(Period::year(2015), Period::year(2024));
    claim.baseline = Period::year(2015);
    claim.speaker = "A. Speaker";

    Verdict& verdict = checked.verdict.emplace();
    verdict.judgement = Judgement::differs;
    verdict.reason = Reason::reference;
    verdict.explanation = "6.2 times, not 14.";
    verdict.compared_period = Period::year(2023);
    verdict.compared_baseline = Period::year(2015);
    verdict.arithmetic = TextArithmetic{Judgement::supported, "The sums in the text agree."};
    ReferenceFigure& reference = verdict.reference.emplace();
    reference.value = 6.25;
    reference.interval = {6.2, 6.3};
    reference.unit = "x";
    reference.formula = "7.5 bn USD (2023) / 1.2 bn USD (2015)";
    for (auto const& [year, value] : {std::pair{2023, 7.5e9}, std::pair{2015, 1.2e9}}) {
        reference.observations.push_back({.source = sample_source(),
                                          .series = "trade.goods ARM>EAEU trade",
                                          .period = Period::year(year),
                                          .value = value,
                                          .unit = "USD",
                                          .derived = true});
    }
    verdict.by_source = {{"statland-2024-05", Judgement::differs, 6.25, sample_source()}};
    verdict.readings = {
        {"flow", "would be right of exports: 14.1 times", 14.1, Judgement::supported}};
    verdict.notes = {"since revised to 6.7 times (Statland, February 2025)"};
    return checked;
}

inline CheckedDocument sample_document() {
    CheckedDocument document;
    document.id = "article.txt";
    document.text = "Trade has increased 14 times since 2015, A. Speaker said. Good night.";
    document.date = Date{std::chrono::year{2024}, std::chrono::May, std::chrono::day{8}};
    document.date_from = DateFrom::dateline;
    Quantity& quantity = document.quantities.emplace_back();
    quantity.span = span_of(document.text, "14 times");
    quantity.kind = QuantityKind::multiple;
    quantity.value = make_decimal(14);
    quantity.unit = "x";
    document.claims = {sample_claim(document.text)};
    return document;
}

} // namespace claimcheck::test
