// One pass over the bytes. Runs of plain ASCII are copied whole; everything else goes through a
// table of replacements.
#include "text/normalise.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/utf8.hpp"
#include "text/block.hpp"

namespace claimcheck::text {
namespace {

bool is_white(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

/// How many line ends a white space character counts as: a paragraph separator is two.
int line_ends(char32_t c) {
    if (c == 0x2029) {
        return 2;
    }
    return c == '\n' || c == 0x85 || c == 0x2028 ? 1 : 0;
}

/// Other spellings of ASCII characters; an empty replacement leaves the character out.
std::optional<std::string_view> replacement(char32_t c) {
    switch (c) {
    case 0x2018: // quotation marks
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0x02BC: return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return "\"";
    case 0x2010: // hyphens, dashes, minus
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D: return "-";
    case 0x2026: return "...";
    case 0xFF05:
    case 0xFE6A: return "%";
    case 0xFF04:
    case 0xFE69: return "$";
    case 0x00AD: // invisible
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF: return "";
    default: return std::nullopt;
    }
}

/// Named and numbered characters of HTML that are left over in texts taken from pages.
struct Entity {
    std::string_view written;
    char32_t character;
};
constexpr std::array<Entity, 22> kEntities = {{
    {"&nbsp;", 0xA0},    {"&#160;", 0xA0},    {"&#xa0;", 0xA0},    {"&thinsp;", 0x2009},
    {"&ensp;", 0x2002},  {"&emsp;", 0x2003},  {"&shy;", 0xAD},     {"&#173;", 0xAD},
    {"&pound;", 0xA3},   {"&#163;", 0xA3},    {"&euro;", 0x20AC},  {"&#8364;", 0x20AC},
    {"&yen;", 0xA5},     {"&cent;", 0xA2},    {"&minus;", 0x2212}, {"&ndash;", 0x2013},
    {"&mdash;", 0x2014}, {"&#8211;", 0x2013}, {"&#8212;", 0x2014}, {"&quot;", '"'},
    {"&#39;", '\''},     {"&half;", 0xBD},
}};

/// The entity that a text starts with.
std::optional<Entity> entity_at(std::string_view text) {
    auto const found = std::find_if(kEntities.begin(), kEntities.end(), [text](Entity const& e) {
        return text.starts_with(e.written);
    });
    return found == kEntities.end() ? std::nullopt : std::optional(*found);
}

class Normaliser {
  public:
    explicit Normaliser(std::string_view input) : input_(input) {
        document_.text.reserve(input.size());
    }

    Document run() {
        while (at_ < input_.size()) {
            if (!plain_run()) {
                character();
            }
        }
        return std::move(document_);
    }

  private:
    static bool plain(char byte) { return byte > ' ' && byte < 0x7F && byte != '&'; }

    /// Words of ASCII with single blanks between them: the bulk of any English text.
    bool plain_run() {
        std::size_t end = plain_blocks_end();
        for (; end < input_.size(); ++end) {
            bool const lone_blank = input_[end] == ' ' && end > at_ && end + 1 < input_.size() &&
                                    plain(input_[end + 1]);
            if (!plain(input_[end]) && !lone_blank) {
                break;
            }
        }
        if (end == at_) {
            return false;
        }
        emit(input_.substr(at_, end - at_), end - at_);
        return true;
    }

    /// The end of the blocks from here on that are plain as a whole: wide instructions see to them.
    std::size_t plain_blocks_end() const {
        std::size_t end = at_;
        if (end < input_.size() && input_[end] == ' ') {
            return end;
        }
        for (; end + kBlock < input_.size(); end += kBlock) {
            char const* const block = input_.data() + end;
            if (any_in_block([block](std::size_t i) {
                    auto const two_blanks = mask(block[i] == ' ') & mask(block[i + 1] == ' ');
                    return mask(block[i] < ' ') | mask(block[i] == 0x7F) | mask(block[i] == '&') |
                           two_blanks;
                })) {
                break;
            }
        }
        return end;
    }

    /// The character at an offset; an entity is the character that it stands for.
    CodePoint character_at(std::size_t offset) const {
        if (input_[offset] == '&') {
            if (auto const entity = entity_at(input_.substr(offset))) {
                return {entity->character, entity->written.size(), true};
            }
        }
        return decode(input_.substr(offset));
    }

    void character() {
        CodePoint const c = character_at(at_);
        if (!c.valid) {
            document_.malformed = true;
            emit("\xEF\xBF\xBD", c.length);
        } else if (is_white(c.value)) {
            white_run();
        } else if (auto const other = replacement(c.value)) {
            emit(*other, c.length);
        } else if (input_[at_] == '&' && c.length > 1) {
            std::string text;
            append_utf8(text, c.value);
            emit(text, c.length);
        } else {
            emit(input_.substr(at_, c.length), c.length);
        }
    }

    void white_run() {
        std::size_t end = at_;
        int lines = 0;
        while (end < input_.size()) {
            CodePoint const c = character_at(end);
            if (!c.valid || !is_white(c.value)) {
                break;
            }
            bool const lone_return = c.value == '\r' && input_.substr(end + 1, 1) != "\n";
            lines += lone_return ? 1 : line_ends(c.value);
            end += c.length;
        }
        emit(lines > 1 ? "\n" : " ", end - at_);
    }

    void emit(std::string_view text, std::size_t input) {
        document_.text.append(text);
        document_.offsets.append(text.size(), input);
        at_ += input;
    }

    std::string_view input_;
    std::size_t at_ = 0;
    Document document_;
};

} // namespace

Document normalise(std::string_view input) { return Normaliser(input).run(); }

std::string normalised(std::string_view input) { return normalise(input).text; }

} // namespace claimcheck::text
