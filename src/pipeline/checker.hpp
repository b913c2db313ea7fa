// The whole way for one document: text in, checked document out.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/checked.hpp"
#include "core/date.hpp"
#include "core/figures.hpp"
#include "core/lexicon.hpp"

namespace claimcheck {

/// A text to be checked. Any bytes are a text.
struct Input {
    std::string id;
    std::string text;
    /// Against which "last year" is read. Nothing: the text's own dateline is looked for.
    std::optional<Date> date;
    /// Who gave `date`.
    DateFrom date_from = DateFrom::none;
};

struct CheckOptions {
    /// Relative distance that is still called close, in percent.
    double tolerance = 5;
    /// Whether documents say which words gave which slot of a claim.
    bool explain = false;
};

/// Finds the claims of a document and judges them. Keeps references to the lexicon and the figures,
/// which must outlive it; holds no other state, so that one Checker may serve any number of
/// threads.
class Checker {
  public:
    Checker(Lexicon const& lexicon, Figures const& figures, CheckOptions options = {});
    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;

    /// @return the document with its quantities, claims and verdicts, spans in bytes of the input
    /// @throws std::runtime_error where the figures cannot be read
    CheckedDocument check(Input input) const;

    /// The same without verdicts.
    CheckedDocument extract(Input input) const;

  private:
    struct Parts;
    std::unique_ptr<Parts const> parts_;
};

} // namespace claimcheck
