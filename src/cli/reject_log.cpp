// One row is held back until the next one is another.
#include "cli/reject_log.hpp"

#include <algorithm>
#include <vector>

#include "cli/message.hpp"
#include "report/number.hpp"

namespace claimcheck::cli {
namespace {

constexpr std::size_t kPrinted = 20;
constexpr std::size_t kReasons = 5;
constexpr std::size_t kMostReasons = 10000; ///< kept apart; hostile files have one a row

std::string csv_cell(std::string const& text) {
    std::string cell = "\"";
    for (char const c : text) {
        cell += c == '"' ? "\"\"" : std::string(1, c);
    }
    return cell + '"';
}

} // namespace

RejectLog::RejectLog(std::string const& file) {
    if (!file.empty()) {
        output_.emplace(file);
        output_->write("file,line,reason,values\n");
    }
}

void RejectLog::add(reference::Reject const& reject) {
    if (row_ && row_->line == reject.line && row_->why == reject.why &&
        row_->file == reject.file.string()) {
        ++row_->values;
        return;
    }
    write_row();
    row_ = Row{reject.file.string(), reject.line, std::string(reject.why), 1};
}

void RejectLog::write_row() {
    if (!row_) {
        return;
    }
    Row const& row = *row_;
    std::string const line = row.line == 0 ? "" : std::to_string(row.line);
    if (output_) {
        output_->write(csv_cell(row.file) + ',' + line + ',' + csv_cell(row.why) + ',' +
                       std::to_string(row.values) + '\n');
    }
    if (++rows_ <= kPrinted) {
        say(row.file + (line.empty() ? "" : ":" + line) + ": rejected, " + row.why +
            (row.values > 1 ? " (" + std::to_string(row.values) + " values)" : ""));
    } else if (reasons_.size() < kMostReasons || reasons_.contains(row.why)) {
        ++reasons_[row.why];
    }
    row_.reset();
}

void RejectLog::finish() {
    write_row();
    if (rows_ > kPrinted) {
        std::vector<std::pair<std::string, std::size_t>> reasons(reasons_.begin(), reasons_.end());
        std::stable_sort(reasons.begin(), reasons.end(),
                         [](auto const& a, auto const& b) { return a.second > b.second; });
        say("… and " + report::grouped_number(static_cast<double>(rows_ - kPrinted)) +
            " more rejected rows" + (output_ ? "" : "; --rejects FILE writes all of them"));
        for (std::size_t i = 0; i < std::min(kReasons, reasons.size()); ++i) {
            say("  " + report::grouped_number(static_cast<double>(reasons[i].second)) +
                " times: " + reasons[i].first);
        }
    }
    if (output_) {
        output_->commit();
    }
}

} // namespace claimcheck::cli
