// What a reader hands over, written down.
#pragma once

#include <string>
#include <vector>

#include "formats/sink.hpp"

namespace claimcheck::formats {

/// Each call as one line of text: "columns: a | b", "2: x | y", "3: rejected: why".
class Collected : public Sink {
  public:
    void columns(std::vector<std::string> const& names) override;
    void record(std::span<std::string_view const> cells, std::size_t line) override;
    void reject(std::size_t line, std::string_view why) override;

    std::vector<std::string> lines;
    std::size_t records = 0;
    std::size_t rejects = 0;
};

/// What a reader makes of a text.
Collected read(void (*reader)(std::istream&, Sink&), std::string const& text);

} // namespace claimcheck::formats
