"""Tables of questions and answers (CSV): a section for each row."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice

from knowledge.document import PassageKind
from knowledge.errors import DamagedDocument, DocumentTooLarge, UnsupportedFormat
from knowledge.reading.blocks import Block, Heading, Line, TextBlock, is_visible
from knowledge.reading.inline import one_line
from knowledge.reading.markdown import blocks_of
from knowledge.reading.parsing import parse_plain_text

_SEPARATORS = (",", ";", "\t")
_ROWS_TO_JUDGE_BY = 100
# In the languages that Daleel speaks.
_QUESTION = frozenset({"question", "questions", "q", "سؤال", "السؤال", "pertanyaan", "soru"})
_ANSWER = frozenset(
    {"answer", "answers", "a", "réponse", "reponse", "جواب", "الجواب", "إجابة", "الإجابة"}
    | {"jawaban", "cevap", "yanıt"}
)
_LEVEL = 2


def read_answers(name: str, text: str) -> Iterator[Block]:
    """Read the rows of a table: the question is a heading, the answer what stands under it.

    The columns are those headed "question" and "answer", else the first two. They are
    separated by commas, semicolons or tabs, whichever fits the first rows best.

    Args:
        name: The file's name, for the errors.
        text: Its text.

    Raises:
        DamagedDocument: Quotation marks are not closed, or an answer has no question.
        DocumentTooLarge: One field is too long to be an answer.
        UnsupportedFormat: There are no two columns.
        DocumentError: An answer is nested too deeply.
    """
    rows = _rows(name, text, _separator(text))
    first = next((row for _, row in rows), [])
    if sum(map(bool, first)) < 2:
        problem = "it has no two columns. Put the questions in the first, the answers in the second"
        raise UnsupportedFormat(name, f"{problem}, with commas, semicolons or tabs between.")
    header = _header(first)
    question, answer = header or (0, 1)
    rows = _rows(name, text, _separator(text))
    for line, row in islice(rows, 1 if header else 0, None):
        padded = [*row, "", ""]
        if max(question, answer) >= len(padded):
            continue
        yield from _section(name, line, one_line(padded[question]), padded[answer])


def _section(name: str, line: int, question: str, answer: str) -> Iterator[Block]:
    if is_visible(question):
        yield Heading(question, _LEVEL)
    elif is_visible(answer):
        problem = f"the answer in line {line} has no question. Write one, or delete the row."
        raise DamagedDocument(name, problem)
    for tokens in parse_plain_text(name, answer):
        for block in blocks_of(tokens):
            # What looks like a heading in an answer is a part of the answer.
            if isinstance(block, Heading):
                yield TextBlock(PassageKind.PARAGRAPH, (Line(block.text),))
            else:
                yield block


def _separator(text: str) -> str:
    return max(_SEPARATORS, key=lambda separator: _fitness(text, separator))


def _fitness(text: str, separator: str) -> tuple[bool, int, int]:
    """How well a separator fits: a header, rows with as many columns each, and few of them."""
    rows: list[list[str]] = []
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        rows.extend(row for row in islice(reader, _ROWS_TO_JUDGE_BY) if row)
    except csv.Error:
        return False, 0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    header = bool(rows) and _header(rows[0]) is not None
    columns, alike = widths.most_common(1)[0] if widths else (0, 0)
    return header, alike, -columns


def _rows(name: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "field limit" in str(error):
                problem = f"a field before line {reader.line_num} is too long. Split it up, or "
                problem += "close the quotation mark that it begins with."
                raise DocumentTooLarge(name, problem) from error
            problem = f"the quotation marks in line {reader.line_num} do not fit ({error}). "
            problem += "Put a field with quotation marks between them, and double those in it."
            raise DamagedDocument(name, problem) from error
        if any(map(is_visible, row)):
            yield reader.line_num, row


def _header(row: Sequence[str]) -> tuple[int, int] | None:
    names = [field.strip().casefold() for field in row]
    question = next((n for n, name in enumerate(names) if name in _QUESTION), None)
    answer = next((n for n, name in enumerate(names) if name in _ANSWER), None)
    return None if question is None or answer is None else (question, answer)
