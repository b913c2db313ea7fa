// How many claims came out how.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "core/checked.hpp"

namespace claimcheck::report {

/// Counts over any number of documents.
class Tally {
  public:
    void add(CheckedDocument const& document);

    std::size_t claims() const { return claims_; }
    std::size_t documents() const { return documents_; }
    /// Documents that could not be read.
    std::size_t unread() const { return unread_; }
    std::size_t of(Judgement judgement) const;

    /// "3 claims: 2 supported, 1 differs"; without verdicts "3 claims"; "No claim about trade or
    /// the economy was found" where there is none. No full stop.
    std::string in_words() const;

  private:
    std::array<std::size_t, 5> by_judgement_{};
    std::size_t claims_ = 0;
    std::size_t documents_ = 0;
    std::size_t unread_ = 0;
};

} // namespace claimcheck::report
