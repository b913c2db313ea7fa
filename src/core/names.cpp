// The contract's words; each switch is complete, which the compiler checks.
#include "core/names.hpp"

namespace claimcheck {

std::string_view name(QuantityKind kind) {
    switch (kind) {
    case QuantityKind::money: return "money";
    case QuantityKind::percent: return "percent";
    case QuantityKind::percentage_point: return "percentage_point";
    case QuantityKind::multiple: return "multiple";
    case QuantityKind::count: return "count";
    case QuantityKind::duration: return "duration";
    case QuantityKind::other: break;
    }
    return "other";
}

std::string_view name(Comparator comparator) {
    switch (comparator) {
    case Comparator::equal: return "=";
    case Comparator::about: return "~";
    case Comparator::more: return ">";
    case Comparator::at_least: return ">=";
    case Comparator::less: return "<";
    case Comparator::at_most: break;
    }
    return "<=";
}

std::string_view name(Direction direction) {
    switch (direction) {
    case Direction::up: return "up";
    case Direction::down: return "down";
    case Direction::none: break;
    }
    return "";
}

std::string_view name(ClaimKind kind) {
    switch (kind) {
    case ClaimKind::level: return "level";
    case ClaimKind::change_percent: return "change_percent";
    case ClaimKind::change_multiple: return "change_multiple";
    case ClaimKind::change_absolute: return "change_absolute";
    case ClaimKind::share: return "share";
    case ClaimKind::rank: return "rank";
    case ClaimKind::record: return "record";
    case ClaimKind::from_to: return "from_to";
    case ClaimKind::balance: return "balance";
    case ClaimKind::range: break;
    }
    return "range";
}

std::string_view name(Flow flow) {
    switch (flow) {
    case Flow::exports: return "export";
    case Flow::imports: return "import";
    case Flow::trade: return "trade";
    case Flow::balance: return "balance";
    case Flow::none: break;
    }
    return "";
}

std::string_view name(Coverage coverage) {
    switch (coverage) {
    case Coverage::goods: return "goods";
    case Coverage::services: return "services";
    case Coverage::goods_services: return "goods_services";
    case Coverage::unstated: break;
    }
    return "";
}

std::string_view name(Judgement judgement) {
    switch (judgement) {
    case Judgement::supported: return "supported";
    case Judgement::close: return "close";
    case Judgement::differs: return "differs";
    case Judgement::disputed: return "disputed";
    case Judgement::unchecked: break;
    }
    return "unchecked";
}

std::string_view name(Reason reason) {
    switch (reason) {
    case Reason::no_series: return "no_series";
    case Reason::no_period: return "no_period";
    case Reason::no_date: return "no_date";
    case Reason::no_area: return "no_area";
    case Reason::not_comparable: return "not_comparable";
    case Reason::forecast: return "forecast";
    case Reason::reference: return "reference";
    case Reason::text_arithmetic: return "text_arithmetic";
    case Reason::none: break;
    }
    return "";
}

std::string_view name(DateFrom from) {
    switch (from) {
    case DateFrom::option: return "option";
    case DateFrom::dateline: return "dateline";
    case DateFrom::input: return "input";
    case DateFrom::none: break;
    }
    return "none";
}

} // namespace claimcheck
