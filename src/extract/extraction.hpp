// What a document says, before anybody asks which country "its" is.
#pragma once

#include <cstddef>
#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/claim.hpp"
#include "core/clause.hpp"
#include "extract/name_index.hpp"
#include "extract/scan.hpp"
#include "text/document.hpp"

namespace claimcheck::extract {

struct Sentence {
    Span span;
    std::span<Token> tokens; ///< of Extraction::tokens
    /// What there was among them before any was made another.
    Contents contents;
    /// Points into `tokens`, those of the sentence before, and what is made below.
    std::vector<Phrase> phrases;
    /// "As a share of GDP, ...": percentages are of that.
    bool in_gdp = false;
    /// Whether there is a subject among the phrases.
    bool has_subject = false;
    /// Those of class period, and those of class measure, in order.
    std::vector<Token const*> period_tokens;
    std::vector<Token const*> measure_tokens;
    /// What is spoken of without a noun for it ("its largest partner"); the tokens are no words of
    /// the text.
    std::list<Token> made_tokens;
    std::list<Subject> made_subjects;
};

/// What made a candidate, by the name that explanations use: each is a file of this folder.
namespace rule {
constexpr std::string_view kPredicate = "candidates";
constexpr std::string_view kTransitive = "transitives";
constexpr std::string_view kAttachment = "attachments";
constexpr std::string_view kOpening = "openings";
constexpr std::string_view kOfWhich = "of_which";
constexpr std::string_view kGappedShare = "gapped_shares";
constexpr std::string_view kMoreThanBought = "more_than_bought";
constexpr std::string_view kGoodsMoved = "goods_moved";
constexpr std::string_view kEnds = "ends";
constexpr std::string_view kJoint = "respective";
constexpr std::string_view kRank = "ranks";
constexpr std::string_view kRecord = "records";
} // namespace rule

/// A figure, or a record, that belongs to a subject: a claim in words.
struct Candidate {
    std::size_t sentence = 0; ///< index into Extraction::sentences
    std::string_view rule;    ///< of namespace rule
    Subject const* subject = nullptr;
    ClaimKind kind = ClaimKind::level;
    Span span;
    /// Index into the findings' quantities; nothing for a record or a rank.
    std::optional<std::size_t> quantity;
    /// The later end of "$1.2 billion in 2007 to $11.2 billion in 2022", where `quantity` is the
    /// earlier one.
    std::optional<std::size_t> second;
    /// Of a share or a rank: who is the part ("Germany bought a quarter of Czech exports").
    Token const* part = nullptr;
    /// Or what is: "rice made up a tenth of exports".
    TokenRange part_product;
    /// Or the partner of the claim before: "they made up a tenth of exports".
    bool part_of_last = false;
    /// Whose the figure is, where it is not the subject's owner's: "in Uzbekistan 6%".
    Token const* owner = nullptr;
    /// With several partners together, named behind the figure.
    bool group = false;
    /// "2.4% of GDP", of the subject.
    bool of_gdp = false;
    /// "second-largest" is 2.
    std::optional<unsigned> rank;
    /// Of a rank: "top-five".
    bool at_most = false;
    Direction direction = Direction::none;
    bool exceeds = false;
    /// "Has since risen": from the period that the text named before.
    bool since_then = false;
    bool unreal = false;
    /// Indices into the findings' periods, in the order in which they are likely to be meant.
    std::vector<std::size_t> periods;
};

/// Holds pointers into itself and views into the document it was made from: not to be copied, and
/// not to outlive the document.
struct Extraction {
    Findings findings;
    std::vector<std::vector<Token>> tokens; ///< those of some sentences each, which point there
    std::vector<Sentence> sentences;
    std::vector<Candidate> candidates; ///< by sentence, and there by rule

    Extraction() = default;
    Extraction(Extraction const&) = delete;
    Extraction& operator=(Extraction const&) = delete;
    Extraction(Extraction&&) = default;
    Extraction& operator=(Extraction&&) = default;
};

/// Finds figures, tokens, clauses and candidates for claims.
/// @param document  must outlive the result
Extraction extract(text::Document const& document, NameIndex const& names);

} // namespace claimcheck::extract
