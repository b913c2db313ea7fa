// Tables with several values a row.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "formats/csv.hpp"
#include "formats/sink.hpp"

namespace claimcheck::formats {

/// Hands a row with several value columns on as several records: the cells of the other columns,
/// then the name of the value's column, then the value.
class WideRows {
  public:
    /// @param is_value  which of the columns hold values
    /// @param called    what the last two columns of the records are called: "period" and "value"
    WideRows(Sink& sink, std::vector<std::string> const& names, std::vector<bool> const& is_value,
             std::string const& called, std::string const& value);

    void row(Cells cells, std::size_t line);

  private:
    Sink& sink_;
    std::vector<std::string> names_;
    std::vector<std::size_t> keys_;   ///< columns
    std::vector<std::size_t> values_; ///< columns
    std::vector<std::string_view> record_;
};

} // namespace claimcheck::formats
