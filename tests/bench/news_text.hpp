// News-like text to measure on, made the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace claimcheck::bench {

/// Writes articles: a dateline, then paragraphs of sentences about trade and the economy, most of
/// them without a figure. About every 150 bytes there is one, worded in the ways of real news; the
/// figures are drawn by chance and true of nothing.
class NewsText {
  public:
    explicit NewsText(std::uint64_t seed = 1) : state_(seed) {}

    /// One article of at least `bytes`, by less than a paragraph.
    std::string article(std::size_t bytes);

  private:
    std::size_t below(std::size_t bound);
    std::string filled(char const* sentence);
    std::string slot(char name);
    std::string amount();
    std::string percentage();

    std::uint64_t state_;
};

/// Articles of 3 kB, together at least `bytes`.
std::vector<std::string> articles(std::size_t bytes);

} // namespace claimcheck::bench
