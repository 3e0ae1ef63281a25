"""How does a template become text, without being able to do anything else, or to run or grow without end?

Templates are Jinja2 in its immutable sandbox, and of its language only what `_ALLOWED` lists: no calls, no macros, no
includes. An error names the line.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from types import FrameType
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2 import Template as Compiled
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from reader.errors import ReaderError
from reader.export.escape import escape
from reader.export.front_matter import scalar
from reader.say import say

LONGEST = 10.0  # seconds for one file
LARGEST = 20_000_000  # code points of one file, and of any value
_NAME = "<template>"
_WIDEST = 40  # columns of an indent
_MOST_BITS = 256  # of a number

_ALLOWED = (
    *(nodes.Template, nodes.Block, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Assign, nodes.Scope),
    *(nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter),
    *(nodes.Test, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr, nodes.Neg),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Keyword),
)
_BUILT_IN = ("default", "first", "last", "join", "length", "lower", "upper", "title", "capitalize", "trim", "sort")
_TROUBLE = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class BadTemplate(ReaderError):
    """The template cannot be used; the words name the line."""


class _TooMuch(SecurityError):
    """It took too long, or became too large."""


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"+", "-", "*"})

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, keep_trailing_newline=True, trim_blocks=True, lstrip_blocks=True)
        self.globals.clear()
        built_in = {name: self.filters[name] for name in (*_BUILT_IN, "unique", "reverse", "list", "string", "int")}
        own: dict[str, Callable[..., Any]] = {"escape": escape, "yaml": scalar, "indent": _indent}
        self.filters.clear()
        self.filters.update({name: _measured(made) for name, made in (built_in | own).items()})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        if operator == "*":
            for one, times in ((left, right), (right, left)):
                if isinstance(one, str | list | tuple) and isinstance(times, int) and len(one) * times > LARGEST:
                    raise _TooMuch(say("this becomes too large"))
        return _fits(super().call_binop(context, operator, left, right))


def _fits(value: Any) -> Any:  # noqa: ANN401
    is_large = isinstance(value, str | list | tuple) and len(value) > LARGEST
    if is_large or (isinstance(value, int) and value.bit_length() > _MOST_BITS):
        raise _TooMuch(say("this becomes too large"))
    return value


def _measured(made: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that refuses to give back more than fits."""

    def filtered(*values: Any, **named: Any) -> Any:  # noqa: ANN401
        return _fits(made(*values, **named))

    if hasattr(made, "jinja_pass_arg"):  # it wants the environment first
        filtered.jinja_pass_arg = made.jinja_pass_arg  # type: ignore[attr-defined]
    return filtered


def _indent(text: str, width: int = 2) -> str:
    """Return lines after the first one moved to the right."""
    margin = " " * max(0, min(int(width), _WIDEST))
    return "\n".join(margin + line if number and line else line for number, line in enumerate(text.split("\n")))


class Template:
    """A checked template: its blocks by name. Raises BadTemplate."""

    def __init__(self, source: str) -> None:
        self._template = _compiled(source)
        self._size = 0

    @property
    def names(self) -> frozenset[str]:
        """Return the names of its blocks."""
        return frozenset(self._template.blocks)

    def render(self, block: str, values: Mapping[str, object]) -> str:
        """Return the text of a block, "" when there is none of that name. Raises BadTemplate."""
        make = self._template.blocks.get(block)
        if make is None:
            return ""
        parts = []
        try:
            for part in make(self._template.new_context(dict(values))):
                parts.append(part)
                self._size += len(part)
                if self._size > LARGEST:
                    raise _TooMuch(say("the text becomes too large"))
        except _TROUBLE as error:
            raise BadTemplate(
                say("Line {number} of the template: {reason}.", number=self._line(error), reason=str(error).rstrip("."))
            ) from error
        return "".join(parts)

    def _line(self, error: BaseException) -> int:
        """Return the line of the template in which an error came up."""
        line, trace = 1, error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == _NAME:
                line = self._template.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        return line


@lru_cache(maxsize=8)
def _compiled(source: str) -> Compiled:
    environment = _Sandbox()
    try:
        for node in _nodes(environment.parse(source, _NAME)):
            if not isinstance(node, _ALLOWED) or (isinstance(node, nodes.For) and node.recursive):
                raise TemplateSyntaxError(
                    say("“{word}” cannot be used here", word=type(node).__name__.lower()), node.lineno
                )
        return environment.from_string(source)
    except RecursionError as error:
        raise BadTemplate(say("The template is nested too deeply.")) from error
    except TemplateSyntaxError as error:
        raise BadTemplate(
            say("Line {number} of the template: {reason}.", number=error.lineno, reason=error.message)
        ) from error


def _nodes(tree: nodes.Node) -> Iterator[nodes.Node]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.iter_child_nodes()


@contextmanager
def limited(seconds: float = LONGEST) -> Iterator[None]:
    """End what templates do within the block after some time, also a loop that writes nothing."""
    end = time.monotonic() + seconds

    def watch(frame: FrameType, event: str, value: object) -> Any:  # noqa: ANN401
        if frame.f_code.co_filename != _NAME:
            return None
        if time.monotonic() > end:
            raise _TooMuch(say("this takes longer than {seconds:.0f} seconds", seconds=seconds))
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        yield
    finally:
        sys.settrace(before)
