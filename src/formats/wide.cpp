// One record a value.
#include "formats/wide.hpp"

namespace claimcheck::formats {

WideRows::WideRows(Sink& sink, std::vector<std::string> const& names,
                   std::vector<bool> const& is_value, std::string const& called,
                   std::string const& value)
    : sink_(sink), names_(names) {
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < names.size(); ++i) {
        (is_value[i] ? values_ : keys_).push_back(i);
        if (!is_value[i]) {
            columns.push_back(names[i]);
        }
    }
    columns.push_back(called);
    columns.push_back(value);
    record_.resize(columns.size());
    sink.columns(columns);
}

void WideRows::row(Cells cells, std::size_t line) {
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        record_[i] = cells[keys_[i]];
    }
    for (std::size_t const column : values_) {
        record_[keys_.size()] = names_[column];
        record_[keys_.size() + 1] = cells[column];
        sink_.record(record_, line);
    }
}

} // namespace claimcheck::formats
