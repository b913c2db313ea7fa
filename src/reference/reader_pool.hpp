// Database connections, lent to one thread at a time.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "reference/series_reader.hpp"

namespace claimcheck::reference {

/// As many connections as there are threads that read at the same moment; no two threads share one.
class ReaderPool {
  public:
    /// A connection on loan; it goes back to the pool with the end of the loan's life.
    class Loan {
      public:
        Loan(ReaderPool& pool, std::unique_ptr<SeriesReader> reader)
            : pool_(pool), reader_(std::move(reader)) {}
        ~Loan() { pool_.give_back(std::move(reader_)); }
        Loan(Loan const&) = delete;
        Loan& operator=(Loan const&) = delete;

        SeriesReader& operator*() const { return *reader_; }
        SeriesReader* operator->() const { return reader_.get(); }

      private:
        ReaderPool& pool_;
        std::unique_ptr<SeriesReader> reader_;
    };

    /// Opens the first connection.
    /// @param file  must outlive the pool
    explicit ReaderPool(DatabaseFile const& file);

    /// Lends an idle connection, or a new one. Where the file's name has gone to another file, a
    /// new connection would read that one: then this waits for a connection to come back.
    /// @throws SQLite::Exception where a connection cannot be opened
    Loan borrow();

  private:
    void give_back(std::unique_ptr<SeriesReader> reader);

    DatabaseFile const& file_;
    std::mutex mutex_;
    std::condition_variable came_back_;
    std::vector<std::unique_ptr<SeriesReader>> idle_;
};

} // namespace claimcheck::reference
