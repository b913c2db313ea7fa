// A stack of idle connections: the one used last, whose pages are warm, is lent first.
#include "reference/reader_pool.hpp"

#include <utility>

#include "reference/database_file.hpp"

namespace claimcheck::reference {

ReaderPool::ReaderPool(DatabaseFile const& file) : file_(file) {
    idle_.push_back(std::make_unique<SeriesReader>(file_));
}

ReaderPool::Loan ReaderPool::borrow() {
    std::unique_lock lock(mutex_);
    if (idle_.empty() && !file_.replaced()) {
        lock.unlock();
        return {*this, std::make_unique<SeriesReader>(file_)};
    }
    came_back_.wait(lock, [this] { return !idle_.empty(); });
    std::unique_ptr<SeriesReader> reader = std::move(idle_.back());
    idle_.pop_back();
    return {*this, std::move(reader)};
}

void ReaderPool::give_back(std::unique_ptr<SeriesReader> reader) {
    {
        std::lock_guard const lock(mutex_);
        idle_.push_back(std::move(reader));
    }
    came_back_.notify_one();
}

} // namespace claimcheck::reference
