// A document after its way through the house: what every report is made from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/claim.hpp"
#include "core/date.hpp"
#include "core/quantity.hpp"
#include "core/verdict.hpp"

namespace claimcheck {

/// Where a document's date was taken from.
enum class DateFrom { none, option, dateline, input };

struct CheckedClaim {
    Claim claim;
    /// Nothing where only extraction was asked for.
    std::optional<Verdict> verdict;
};

/// A piece of a sentence that the grammar found.
struct Part {
    Span span;
    std::string_view name; ///< "subject", "predicate", "attribution", "period", "area"
};

/// What a sentence was read as.
struct ReadSentence {
    Span span;
    std::vector<Part> parts; ///< in text order
};

/// Claims and quantities are in text order; their spans are bytes of `text`.
struct CheckedDocument {
    /// File name, "-" for standard input, or the id that the input gave.
    std::string id;
    /// The input exactly as given: any bytes. Use valid_utf8() on what is shown of it.
    std::string text;
    std::optional<Date> date;
    DateFrom date_from = DateFrom::none;
    std::vector<Quantity> quantities;
    std::vector<CheckedClaim> claims;
    /// In text order; only where a Checker is asked to explain itself.
    std::vector<ReadSentence> sentences;
    /// Why the input could not be read; then there are no claims.
    std::vector<std::string> errors;
    /// What the reader of messages should know ("invalid UTF-8 was replaced"); not in reports.
    std::vector<std::string> warnings;
};

/// The reference database that a check used.
struct ReferenceStamp {
    std::string sha256;
    std::string built; ///< date
};

} // namespace claimcheck
