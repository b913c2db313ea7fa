// Numbers have all their digits in both.
#include "report/sheet.hpp"

#include <cmath>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "core/utf8.hpp"
#include "report/number.hpp"

namespace claimcheck::report {
namespace {

std::string csv_text(std::string const& text) {
    // What spreadsheets run: owasp.org/www-community/attacks/CSV_Injection.
    bool const is_formula = text.find_first_of("=+-@\t\r") == 0;
    std::string const cell = (is_formula ? "'" : "") + text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string quoted = "\"";
    for (char const c : cell) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

std::string csv_cell(Cell const& cell) {
    if (auto const* text = std::get_if<std::string>(&cell)) {
        return csv_text(*text);
    }
    if (auto const* number = std::get_if<double>(&cell)) {
        return std::isfinite(*number) ? exact_number(*number) : "";
    }
    if (auto const* flag = std::get_if<bool>(&cell)) {
        return *flag ? "yes" : "no";
    }
    return "";
}

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer& out, std::string const& text) {
    std::string const valid = valid_utf8(text);
    out.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
}

void write(Writer& out, Cell const& cell) {
    if (auto const* text = std::get_if<std::string>(&cell)) {
        write(out, *text);
    } else if (auto const* number = std::get_if<double>(&cell); number && std::isfinite(*number)) {
        std::string const digits = exact_number(*number);
        out.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
    } else if (auto const* flag = std::get_if<bool>(&cell)) {
        out.Bool(*flag);
    } else {
        out.Null();
    }
}

} // namespace

std::string to_csv(Sheet const& sheet) {
    std::string text;
    auto const line = [&text](auto const& cells, auto to_cell) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            text += (i == 0 ? "" : ",") + to_cell(cells[i]);
        }
        text += '\n';
    };
    line(sheet.columns, csv_text);
    for (auto const& row : sheet.rows) {
        line(row, csv_cell);
    }
    return text;
}

std::string to_json(Sheet const& sheet) {
    std::string text = "[";
    for (auto const& row : sheet.rows) {
        rapidjson::StringBuffer buffer;
        Writer out(buffer);
        out.StartObject();
        for (std::size_t i = 0; i < row.size(); ++i) {
            out.Key(sheet.columns[i].c_str());
            write(out, row[i]);
        }
        out.EndObject();
        text +=
            (text.size() == 1 ? "\n" : ",\n") + std::string(buffer.GetString(), buffer.GetSize());
    }
    return text + "\n]\n";
}

} // namespace claimcheck::report
