"""Passages as Discord shows them: block quotations, code blocks, pages of a section."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from bot.markup import (
    ELLIPSIS,
    ZERO_WIDTH_SPACE,
    bold,
    break_mentions,
    clean,
    cut,
    escape,
    fit,
    word_end,
)
from knowledge import Passage, PassageKind, Sentence


def quote(passage: Passage, deciding: Sentence, limit: int) -> str:
    """A passage as a block quotation with its deciding sentence in bold.

    Args:
        passage: The passage.
        deciding: One of its sentences.
        limit: The most characters of markup; 10 or more.

    Returns:
        The whole passage if it fits; else the deciding sentence with as many whole
        sentences around it as fit, those behind it first, and ``…`` where others are left
        out. A deciding sentence that does not fit alone is cut at the end of a word. Code
        comes as a code block instead, which can hold no bold.
    """
    if passage.kind is PassageKind.CODE:
        return code_block(passage.text, limit)
    sentences = passage.sentences
    first = last = sentences.index(deciding)
    shown = _quote_sentences(passage, deciding, first, last)
    if len(shown) > limit:
        return _block_quote(bold(_fit_in_lines(deciding.text, limit)))
    while wider := next(
        (
            (start, end, wider_quote)
            for start, end in ((first, last + 1), (first - 1, last))
            if start >= 0 and end < len(sentences)
            if len(wider_quote := _quote_sentences(passage, deciding, start, end)) <= limit
        ),
        None,
    ):
        first, last, shown = wider
    return shown


def _fit_in_lines(text: str, limit: int) -> str:
    """Markup that is still within the limit as bold lines of a block quotation."""
    room = limit
    while len(_block_quote(bold(escaped := fit(text, room)))) > limit and room > 2:
        room = max(2, room - max(1, len(_block_quote(bold(escaped))) - limit))
    return escaped


def _quote_sentences(passage: Passage, deciding: Sentence, first: int, last: int) -> str:
    """The sentences from ``first`` to ``last``, with what stands between them."""
    sentences = passage.sentences
    start = _start_of(passage, first)
    end = sentences[last].end if last + 1 < len(sentences) else len(passage.text)
    before = ELLIPSIS + " " if first > 0 else ""
    after = " " + ELLIPSIS if last + 1 < len(sentences) else ""
    return _block_quote(
        before
        + escape(passage.text[start : deciding.start])
        + bold(escape(deciding.text))
        + _escape_rest(passage.text[deciding.end : end])
        + after
    )


def _escape_rest(text: str) -> str:
    """What goes on in the same line: the space at its start indents nothing."""
    rest = text.lstrip(" ")
    return text[: len(text) - len(rest)] + escape(rest)


def _start_of(passage: Passage, number: int) -> int:
    """Where a sentence begins, the marker of its list item included."""
    start = passage.sentences[number].start
    if number == 0:
        return 0
    gap = passage.text[passage.sentences[number - 1].end : start]
    return start - len(gap.rpartition("\n")[2]) if "\n" in gap else start


def _block_quote(markup: str) -> str:
    return "\n".join(f"> {each}" for each in markup.split("\n") if each.strip())


def code_block(text: str, limit: int) -> str:
    """Code as a code block of at most ``limit`` (20 or more) characters."""
    return _fenced(cut(_code(text), limit - len(_fenced(""))))


def _code(text: str) -> str:
    """Code that cannot end its block; markup does nothing inside."""
    safe = clean(text).replace("``", f"`{ZERO_WIDTH_SPACE}`").strip("\n")
    return break_mentions(safe)


def _fenced(code: str) -> str:
    return f"```\n{code}\n```"


def pages(passages: Iterable[Passage], limit: int) -> list[str]:
    """Passages as markup, in pages of at most ``limit`` characters.

    Nothing is left out: a passage that is too long for a page is parted between two
    sentences, a sentence that is too long for one between two words.

    Args:
        passages: The passages in order.
        limit: The most characters of a page; 100 or more.

    Returns:
        The pages; none if there are no passages.
    """
    filled: list[str] = []
    for block in (block for passage in passages for block in _blocks(passage, limit)):
        if filled and len(filled[-1]) + len("\n\n") + len(block) <= limit:
            filled[-1] += "\n\n" + block
        else:
            filled.append(block)
    return filled


def _blocks(passage: Passage, limit: int) -> list[str]:
    """A passage as pieces of markup within the limit."""
    if passage.kind is PassageKind.CODE:
        return [_fenced(part) for part in _code_parts(passage.text, limit - len(_fenced("")))]
    return [escape(part.strip()) for part in _parts(passage, limit) if part.strip()]


def _parts(passage: Passage, limit: int) -> Iterator[str]:
    text, start = passage.text, 0
    ends = [sentence.end for sentence in passage.sentences[:-1]] + [len(text)]
    while start < len(text):
        end = _last_fitting(text, start, ends, limit) or (
            start + _fitting_words(text[start:], limit)
        )
        yield text[start:end]
        start = end


def _last_fitting(text: str, start: int, ends: Sequence[int], limit: int) -> int:
    """The last of the ends up to which the text fits; 0 if it fits up to none."""
    following = bisect_right(ends, start)
    too_far = bisect_left(ends, 1, lo=following, key=lambda end: not _fits(text[start:end], limit))
    return ends[too_far - 1] if too_far > following else 0


def _fits(text: str, limit: int) -> bool:
    return len(text) <= limit and len(escape(text)) <= limit


def _fitting_words(text: str, limit: int) -> int:
    """How many characters fit once they are escaped, up to the end of a word."""
    end = word_end(text, limit)
    while not _fits(text[:end], limit):
        end = word_end(text, min(end - 1, end * limit // len(escape(text[:end]))))
    return end


def _code_parts(text: str, limit: int) -> list[str]:
    parts = [""]
    for each in _code(text).split("\n"):
        for start in range(0, len(each) or 1, limit):
            piece = each[start : start + limit]
            if parts[-1] and len(parts[-1]) + len("\n") + len(piece) <= limit:
                parts[-1] += "\n" + piece
            else:
                parts.append(piece)
    return [part for part in parts if part.strip()]
