"""Reference solution for q-alert-rule: a recursive-descent evaluator for alert rules."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z_]+)|(?P<number>\d+)|(?P<op><=|>=|==|!=|<|>)|(?P<paren>[()]))")
COMPARE: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
KEYWORDS = {"and", "or", "not"}


class RuleError(ValueError):
    """The rule is malformed; the message gives the character position."""


def tokens_of(rule: str) -> list[tuple[str, str, int]]:
    """(kind, text, position) for each token, and an end mark. Raises `RuleError` at a stray character."""
    found, at = [], 0
    stripped = rule.rstrip()
    while at < len(stripped):
        match = TOKEN.match(stripped, at)
        if match is None or match.lastgroup is None:
            raise RuleError(f"unexpected character at {at}")
        kind, text = match.lastgroup, match.group(match.lastgroup)
        found.append(
            (text if kind == "paren" or text in KEYWORDS else kind, text, match.start(match.lastgroup))
        )
        at = match.end()
    return [*found, ("end", "", len(stripped))]


class _Parser:
    def __init__(self, rule: str, metrics: Mapping[str, int]) -> None:
        self.tokens, self.at, self.metrics = tokens_of(rule), 0, metrics

    def take(self, kind: str) -> str:
        found, text, position = self.tokens[self.at]
        if found != kind:
            raise RuleError(f"expected {kind} at {position}, found {text or 'the end'}")
        self.at += 1
        return text

    def peek(self) -> str:
        return self.tokens[self.at][0]

    def either(self) -> bool:
        value = self.both()
        while self.peek() == "or":
            self.take("or")
            value = self.both() or value  # both sides are parsed, so a malformed right side is still an error
        return value

    def both(self) -> bool:
        value = self.negation()
        while self.peek() == "and":
            self.take("and")
            value = self.negation() and value
        return value

    def negation(self) -> bool:
        negate = False
        while self.peek() == "not":
            self.take("not")
            negate = not negate
        return self.operand() is not negate

    def operand(self) -> bool:
        if self.peek() == "(":
            self.take("(")
            value = self.either()
            self.take(")")
            return value
        name, compare, number = self.take("word"), COMPARE[self.take("op")], int(self.take("number"))
        return name in self.metrics and compare(self.metrics[name], number)


def evaluate(rule: str, metrics: Mapping[str, int]) -> bool:
    """Whether the rule fires; a comparison on a missing metric is false.

    O(length) time; the call stack is as deep as the parentheses.
    """
    parser = _Parser(rule, metrics)
    value = parser.either()
    parser.take("end")
    return value
