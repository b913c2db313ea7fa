// A table of words and phrases that is walked byte by byte, forwards from a place in a text or
// backwards to it, so that a text costs no more than its own letters.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "core/ascii.hpp"

namespace claimcheck::grammar {

/// How a text must agree with an entry.
struct Matching {
    bool any_case = true;    ///< entries are in lower case then
    bool whole_words = true; ///< no word goes on behind an entry that ends in a letter or digit
};

/// Entries with a value each; of two equal entries the first one counts.
template <class Value> class WordTrie {
  public:
    explicit WordTrie(Matching matching) : matching_(matching) { roots_.fill(kNone); }

    /// @throws std::length_error where there are more letters than the table can number
    void add(std::string_view entry, Value value) { add(entry.begin(), entry.end(), value); }

    /// For walks through reversed iterators: from the last letter of an entry to the first.
    void add_reversed(std::string_view entry, Value value) {
        add(entry.rbegin(), entry.rend(), value);
    }

    /// The value of the longest entry at `first`, which is moved behind it; null where there is
    /// none.
    template <class It> Value const* longest(It& first, It const last) const {
        Value const* found = nullptr;
        It at = first;
        std::uint16_t next = at == last ? kNone : roots_[folded(*at)];
        while (next != kNone) {
            Node const& node = nodes_[next];
            ++at;
            if (node.value != kNone && ends_well(*std::prev(at), at, last)) {
                found = std::addressof(values_[node.value]);
                first = at;
            }
            next = at == last ? kNone : child(node, folded(*at));
        }
        return found;
    }

    /// The same for a walk that only asks.
    template <class It> bool holds(It first, It const last) const {
        return longest(first, last) != nullptr;
    }

  private:
    static constexpr std::uint16_t kNone = std::numeric_limits<std::uint16_t>::max();

    struct Node {
        unsigned char byte = 0;
        std::uint16_t child = kNone;
        std::uint16_t sibling = kNone;
        std::uint16_t value = kNone;
    };

    template <class It> void add(It at, It const last, Value value) {
        if (at == last) {
            return;
        }
        auto const byte_of = [](char c) { return static_cast<unsigned char>(c); };
        std::uint16_t node = roots_[byte_of(*at)];
        if (node == kNone) {
            node = make(byte_of(*at));
            roots_[byte_of(*at)] = node;
        }
        for (++at; at != last; ++at) {
            std::uint16_t next = child(nodes_[node], byte_of(*at));
            if (next == kNone) {
                next = make(byte_of(*at));
                nodes_[next].sibling = nodes_[node].child;
                nodes_[node].child = next;
            }
            node = next;
        }
        if (nodes_[node].value == kNone) {
            nodes_[node].value = static_cast<std::uint16_t>(values_.size());
            values_.push_back(value);
        }
    }

    std::uint16_t make(unsigned char byte) {
        if (nodes_.size() >= kNone) {
            throw std::length_error("a table of words is too large");
        }
        nodes_.push_back({byte, kNone, kNone, kNone});
        return static_cast<std::uint16_t>(nodes_.size() - 1);
    }

    std::uint16_t child(Node const& node, unsigned char byte) const {
        std::uint16_t next = node.child;
        while (next != kNone && nodes_[next].byte != byte) {
            next = nodes_[next].sibling;
        }
        return next;
    }

    unsigned char folded(char c) const {
        return static_cast<unsigned char>(matching_.any_case ? to_lower(c) : c);
    }

    template <class It> bool ends_well(char last_byte, It const at, It const last) const {
        return !matching_.whole_words || !is_word_byte(last_byte) || at == last ||
               !is_word_byte(*at);
    }

    Matching matching_;
    std::array<std::uint16_t, 256> roots_{};
    std::vector<Node> nodes_;
    std::vector<Value> values_;
};

} // namespace claimcheck::grammar
