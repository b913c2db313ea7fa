// Where a reader of published statistics puts what it finds.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck::formats {

/// Takes the values of a file one by one, each with what it belongs to, under the file's own names.
/// What they mean is a mapping's business.
class Sink {
  public:
    virtual ~Sink() = default;

    /// Says what the cells of the records to come are called: before the first record, and again
    /// where that changes. A code's label has its column's name with ".label" behind it.
    virtual void columns(std::vector<std::string> const& names) = 0;

    /// One value with everything it belongs to.
    /// @param cells  as many as there are columns, as text; valid during the call only
    /// @param line   of the file, from 1; for JSON the position of the value, from 1
    virtual void record(std::span<std::string_view const> cells, std::size_t line) = 0;

    /// A row that cannot be read; the rest of the file goes on.
    virtual void reject(std::size_t line, std::string_view why) = 0;

  protected:
    Sink() = default;
    Sink(Sink const&) = default;
    Sink& operator=(Sink const&) = default;
};

} // namespace claimcheck::formats
