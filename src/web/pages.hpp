// The pages for people: HTML from templates, which escape everything that is put into them.
#pragma once

#include <string>
#include <string_view>

#include "core/checked.hpp"
#include "web/service.hpp"
#include "web/submission.hpp"

namespace claimcheck::web {

/// Text for HTML, between tags and in quoted attributes: markup characters as references, control
/// characters and malformed bytes as U+FFFD.
std::string escape_html(std::string_view text);

/// The form, filled in with what was sent before.
/// @param problem  what was wrong with that; empty: nothing
std::string form_page(Service const& service, Fields const& fields, std::string const& problem);

/// The text with its claims marked, and under it each claim with verdict, reasons and sources.
std::string result_page(Service const& service, CheckedDocument const& document);

/// A page for an error that no form can help with.
std::string error_page(Service const& service, int status, std::string const& message);

} // namespace claimcheck::web
