// A superlative, perhaps its noun, and a period that it reaches back to.
#include "extract/records.hpp"

#include <algorithm>

#include "extract/period_choice.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class RecordReader {
  public:
    RecordReader(Extraction& extraction, std::size_t index)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          periods_(sentence_) {}

    /// "a record trade surplus of $9 billion"
    void add_of_figures(std::size_t first) {
        std::size_t const end = extraction_.candidates.size();
        Subject const* last = nullptr;
        for (std::size_t i = first; i < end; ++i) {
            Candidate record = extraction_.candidates[i];
            auto const [begin, stop] = record.subject->range;
            Token const* const word = std::find_if(begin, stop, grammar::is_record_adjective);
            bool const level = record.kind == ClaimKind::level || record.kind == ClaimKind::balance;
            if (word == stop || !level || record.of_gdp || record.subject == last) {
                continue;
            }
            last = record.subject;
            record.kind = ClaimKind::record;
            record.rule = rule::kRecord;
            record.span = word->span;
            record.quantity.reset();
            record.direction = Direction::up;
            record.exceeds = false;
            extraction_.candidates.push_back(record);
        }
    }

    void run() {
        Token const* const end = sentence_.tokens.data() + sentence_.tokens.size();
        auto phrase = sentence_.phrases.begin();
        for (Token const* at = sentence_.tokens.data(); at != end; ++at) {
            for (; phrase != sentence_.phrases.end() && ends_before(*phrase, at); ++phrase) {
                auto const* subject = std::get_if<Subject>(&*phrase);
                subject_ = subject != nullptr ? subject : subject_;
            }
            Direction const direction = grammar::superlative(*at);
            if (direction != Direction::none) {
                read(at, end, direction);
            }
        }
    }

  private:
    void read(Token const* at, Token const* end, Direction direction) {
        constexpr std::ptrdiff_t kNoun = 2; // "highest level since", "highest since"
        Token const* period = at + 1;
        while (period != end && period - at < kNoun && period->token_class == TokenClass::word) {
            ++period;
        }
        if (period == end || period->token_class != TokenClass::period || subject_ == nullptr ||
            !reaches_back(extraction_.findings.periods[period->index])) {
            return;
        }
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.rule = rule::kRecord;
        candidate.subject = subject_;
        candidate.kind = ClaimKind::record;
        candidate.span = {at->span.begin, (period - 1)->span.end};
        candidate.direction = direction;
        candidate.periods = {period->index};
        for (std::size_t const index : periods_.around(period + 1)) {
            candidate.periods.push_back(index); // "5.8 percent in December, its highest since 2022"
        }
    }

    static bool ends_before(Phrase const& phrase, Token const* token) {
        return std::visit([token](auto const& p) { return p.range.end <= token; }, phrase);
    }

    static bool reaches_back(PeriodPhrase const& phrase) {
        return phrase.role == PeriodRole::since || phrase.role == PeriodRole::past;
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence const& sentence_;
    PeriodChoice periods_;
    Subject const* subject_ = nullptr; ///< the nearest before
};

} // namespace

void add_records(Extraction& extraction, std::size_t sentence, std::size_t first) {
    if (grammar::may_be_record(extraction.sentences[sentence].contents)) {
        RecordReader reader(extraction, sentence);
        reader.add_of_figures(first);
        reader.run();
    }
}

} // namespace claimcheck::extract
