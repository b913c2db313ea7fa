// Says which rows of a file were not loaded.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

#include "cli/output.hpp"
#include "reference/import.hpp"

namespace claimcheck::cli {

/// Prints the first 20 rejected rows on standard error, and all of them into a CSV file where one
/// is wanted. Several values of one row that are rejected for the same reason are said once.
class RejectLog {
  public:
    /// @param file  empty: none
    /// @throws OutputError where it cannot be written
    explicit RejectLog(std::string const& file);

    void add(reference::Reject const& reject);

    /// To be called once, after the last: says how many more there were, for which reasons.
    void finish();

  private:
    struct Row {
        std::string file;
        std::size_t line = 0;
        std::string why;
        std::size_t values = 0;
    };

    void write_row();

    std::optional<Output> output_;
    std::optional<Row> row_;
    std::size_t rows_ = 0;
    std::map<std::string, std::size_t> reasons_; ///< of the rows that were not printed
};

} // namespace claimcheck::cli
