// A bounded store of series that were read before.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "core/series.hpp"

namespace claimcheck::reference {

/// Keeps the most recently used series up to a number of bytes, as far as they can be counted. What
/// it holds is immutable, so that results never depend on what is in it. Safe to use from several
/// threads.
class SeriesCache {
  public:
    explicit SeriesCache(std::size_t capacity_bytes) : capacity_(capacity_bytes) {}

    /// @return nothing where the series is not held
    std::shared_ptr<Series const> get(std::int64_t id);

    /// Holds a series, and lets go of others as far as there is no room for it.
    void put(std::int64_t id, std::shared_ptr<Series const> series);

    std::size_t bytes() const;

  private:
    struct Entry {
        std::int64_t id;
        std::shared_ptr<Series const> series;
        std::size_t bytes;
    };

    mutable std::mutex mutex_;
    std::size_t const capacity_;
    std::size_t bytes_ = 0;
    std::list<Entry> entries_; // the most recently used first
    std::unordered_map<std::int64_t, std::list<Entry>::iterator> by_id_;
};

} // namespace claimcheck::reference
