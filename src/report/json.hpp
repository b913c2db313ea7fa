// Checked documents as JSON, the shape that other programs rely on.
//
// Every key is always there, in a fixed order; what has no value is null.
#pragma once

#include <memory>
#include <string>

#include "core/checked.hpp"
#include "report/format.hpp"

namespace claimcheck::report {

/// The name of this shape, which the outermost object carries.
inline constexpr char const* kJsonSchema = "claimcheck/1";

struct JsonFields {
    /// False leaves out the fields of a claim from "verdict" on.
    bool verdicts = true;
    /// Adds start_utf16 and end_utf16 beside each start and end, for programs whose strings are
    /// UTF-16 (JavaScript, Java).
    bool utf16_offsets = false;
};

/// Appends one document as one JSON object, without a line break.
void append_json(std::string& out, CheckedDocument const& document, JsonFields fields);

/// {"schema", "version", "reference", "documents": [...]}
std::unique_ptr<Writer> make_json_writer(Settings settings);

/// One document a line.
std::unique_ptr<Writer> make_ndjson_writer(Settings settings);

} // namespace claimcheck::report
