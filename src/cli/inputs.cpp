// One reader for each kind of input.
#include "cli/inputs.hpp"

#include <string_view>
#include <utility>

#include "cli/file_reader.hpp"
#include "web/json_text.hpp"

namespace claimcheck::cli {
namespace {

bool ends_with_one_of(std::string_view path, std::initializer_list<std::string_view> endings) {
    for (std::string_view const ending : endings) {
        if (path.ends_with(ending)) {
            return true;
        }
    }
    return false;
}

// What a file's name says of its content.
// @throws ReadError for what cannot be read yet
InputKind kind_of(std::string_view path) {
    if (ends_with_one_of(path, {".ndjson", ".jsonl"})) {
        return InputKind::ndjson;
    }
    if (ends_with_one_of(path, {".html", ".htm", ".xhtml"})) {
        throw ReadError("HTML cannot be read yet; save the page as text, or give --input text to "
                        "check the file as it is");
    }
    return InputKind::text;
}

Input to_input(std::string id, std::string text, std::optional<Date> own_date,
               InputOptions const& options) {
    if (options.date) {
        return {std::move(id), std::move(text), options.date, DateFrom::option};
    }
    DateFrom const from = own_date ? DateFrom::input : DateFrom::none;
    return {std::move(id), std::move(text), own_date, from};
}

Item line_item(std::string const& line, std::string place, InputOptions const& options) {
    try {
        web::JsonText json = web::parse_json_text(line);
        return to_input(json.id.value_or(std::move(place)), std::move(json.text), json.date,
                        options);
    } catch (web::JsonTextError const& error) {
        return Unread{std::move(place), error.what()};
    }
}

void read_ndjson(FileReader& file, std::string const& path, InputOptions const& options,
                 std::function<void(Item)> const& receive) {
    std::size_t number = 0;
    while (auto const line = file.read_line()) {
        ++number;
        if (!line->empty()) {
            receive(line_item(*line, path + ':' + std::to_string(number), options));
        }
    }
}

void read_file(std::string const& path, InputOptions const& options,
               std::function<void(Item)> const& receive) {
    FileReader file(path);
    InputKind const kind = options.kind ? *options.kind : kind_of(path);
    if (kind == InputKind::ndjson) {
        read_ndjson(file, path, options, receive);
    } else {
        receive(to_input(path, file.read_all(), std::nullopt, options));
    }
}

} // namespace

void read_inputs(std::vector<std::string> const& files, InputOptions const& options,
                 std::function<void(Item)> const& receive) {
    for (std::string const& path : files.empty() ? std::vector<std::string>{"-"} : files) {
        try {
            read_file(path, options, receive);
        } catch (ReadError const& error) {
            receive(Unread{path, error.what()});
        }
    }
}

} // namespace claimcheck::cli
