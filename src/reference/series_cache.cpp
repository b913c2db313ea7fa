// A list in order of use, and an index into it.
#include "reference/series_cache.hpp"

#include <utility>

namespace claimcheck::reference {
namespace {

/// Short texts live inside their strings, so that the sizes of the structures tell nearly all.
std::size_t size_of(Series const& series) {
    return sizeof(Series) + series.observations.capacity() * sizeof(Observation);
}

} // namespace

std::shared_ptr<Series const> SeriesCache::get(std::int64_t id) {
    std::lock_guard const lock(mutex_);
    auto const found = by_id_.find(id);
    if (found == by_id_.end()) {
        return nullptr;
    }
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->series;
}

void SeriesCache::put(std::int64_t id, std::shared_ptr<Series const> series) {
    std::size_t const size = size_of(*series);
    std::lock_guard const lock(mutex_);
    if (size > capacity_ || by_id_.contains(id)) {
        return;
    }
    entries_.push_front({id, std::move(series), size});
    by_id_.emplace(id, entries_.begin());
    bytes_ += size;
    while (bytes_ > capacity_) {
        bytes_ -= entries_.back().bytes;
        by_id_.erase(entries_.back().id);
        entries_.pop_back();
    }
}

std::size_t SeriesCache::bytes() const {
    std::lock_guard const lock(mutex_);
    return bytes_;
}

} // namespace claimcheck::reference
