"""Text of documents and members, made safe for Discord's markdown and its limits.

Nothing that a document holds may act in a message: no mention, link that hides its
address, heading, list, spoiler, emoji or timestamp. What readers see is what the source
has, letter for letter. A plain web address stays one, in the angle brackets that keep
Discord from unfurling it.

Discord escapes any punctuation with a backslash, as CommonMark does, but only the
places below need it.
"""

import re
import unicodedata

LABEL_LIMIT = 80
ELLIPSIS = "…"
ZERO_WIDTH_SPACE = "\u200b"
_NO_BREAK_SPACE = "\u00a0"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, and those that turn the direction of the text behind them around.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
# Addresses with other characters than these would need escapes, which would break them.
_ADDRESS = re.compile(
    r"https?://[a-z0-9][a-z0-9\-._:/?#!$&'()+,;=%]*+(?![\w@*~|`\\^{}\[\]…])", re.IGNORECASE
)
_SPECIAL = re.compile(r"[\\*_~|`<\[]|&(?=#?\w+;)|:(?=//|[\w+\-]+:)")
_ESCAPED = re.compile(r"\\(.)")
_SHOWN_ADDRESS = re.compile(r"<(https?://[^\s<>]+)>")
_MENTION = re.compile(r"@(?=everyone|here|[!&]?[0-9])", re.IGNORECASE)
_LINE_START = re.compile(r"^([^\S\n]*)(?:(-#|[#>+=-])|([0-9]+)([.)])(?=\s|$))?", re.MULTILINE)


def clean(text: str) -> str:
    r"""A text without control characters and overrides of its direction.

    Every kind of line end comes back as ``\n``, a tab as a space.
    """
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def escape(text: str) -> str:
    """A text as markup that shows it letter for letter, whatever it holds.

    Args:
        text: Plain text; may have several lines.

    Returns:
        Markup of at least the same length, once the text is cleaned.
    """
    text, parts, end = clean(text), [], 0
    for address in _ADDRESS.finditer(text):
        shown = _without_punctuation(address.group())
        parts += [_escape_inline(text[end : address.start()]), f"<{shown}>"]
        end = address.start() + len(shown)
    parts.append(_escape_inline(text[end:]))
    return _LINE_START.sub(_escape_line_start, "".join(parts))


def _without_punctuation(address: str) -> str:
    """An address without the punctuation of the sentence that it stands in."""
    while address[-1] in ".,:;!?'" or (
        address[-1] == ")" and address.count("(") < address.count(")")
    ):
        address = address[:-1]
    return address


def _escape_inline(text: str) -> str:
    return break_mentions(_SPECIAL.sub(r"\\\g<0>", text))


def break_mentions(text: str) -> str:
    """A text whose mentions mention nobody; it looks the same."""
    return _MENTION.sub("@" + ZERO_WIDTH_SPACE, text)


def _escape_line_start(match: re.Match[str]) -> str:
    indent = _NO_BREAK_SPACE * len(match[1])
    if match[2] == "-#":  # the backslash is enough for Discord, but not for its preview
        return f"{indent}\\-{ZERO_WIDTH_SPACE}#"
    if match[2]:
        return f"{indent}\\{match[2]}"
    return f"{indent}{match[3]}\\{match[4]}" if match[3] else indent


def unescape(escaped: str) -> str:
    """The text that markup of :func:`escape` shows, as plain text."""
    plain = _SHOWN_ADDRESS.sub(r"\1", escaped.replace(ZERO_WIDTH_SPACE, ""))
    return _ESCAPED.sub(r"\1", plain).replace(_NO_BREAK_SPACE, " ")


def cut(text: str, limit: int) -> str:
    """A text of at most ``limit`` characters, cut at the end of a word.

    Args:
        text: Plain text, not markup.
        limit: 1 or more characters; the ellipsis counts.

    Returns:
        The text itself if it is short enough; else its beginning and ``…``. A single
        word that is longer than the limit is cut between two letters.
    """
    if len(text) <= limit:
        return text
    return text[: word_end(text, limit - len(ELLIPSIS))].rstrip() + ELLIPSIS


def word_end(text: str, room: int) -> int:
    """The last place of a text, up to ``room``, where a word ends; else where a letter does."""
    if room >= len(text) or text[room].isspace():
        return min(room, len(text))
    spaces = [match.start() for match in re.finditer(r"\s+", text[:room])]
    return spaces[-1] if spaces and spaces[-1] > 0 else _letter_end(text, room)


def _letter_end(text: str, position: int) -> int:
    """The last place up to ``position`` that does not part a letter from its marks."""
    while position > 0 and (
        unicodedata.combining(text[position])
        or text[position] in "\u200d\ufe0e\ufe0f"
        or text[position - 1] == "\u200d"
    ):
        position -= 1
    return position


def fit(text: str, limit: int) -> str:
    """A text as markup of at most ``limit`` (2 or more) characters, cut at the end of a word."""
    text = clean(text)
    room = limit
    while len(escaped := escape(cut(text, room))) > limit and room > 1:
        room = max(1, min(room - 1, room * limit // len(escaped)))
    return escaped


def line(text: str, limit: int) -> str:
    """A text as markup in one line of at most ``limit`` characters."""
    return fit(" ".join(clean(text).split()), limit)


def label(text: str, limit: int = LABEL_LIMIT) -> str:
    """A text for a button or an option: one plain line, never empty.

    Labels show no markup, so nothing in them is escaped.
    """
    return cut(" ".join(clean(text).split()) or ELLIPSIS, limit)


def bold(escaped: str) -> str:
    """Markup with each of its lines in bold, the white space around them outside."""
    return _marked(escaped, "**")


def struck(escaped: str) -> str:
    """Markup with each of its lines struck through, the white space around them outside."""
    return _marked(escaped, "~~")


def _marked(escaped: str, sign: str) -> str:
    return "\n".join(_marked_line(each, sign) for each in escaped.split("\n"))


def _marked_line(escaped: str, sign: str) -> str:
    core = escaped.strip()
    if not core:
        return escaped
    start = escaped.index(core)
    return f"{escaped[:start]}{sign}{core}{sign}{escaped[start + len(core) :]}"


_REFERENCE = re.compile(
    r"<(?:@[!&]?[0-9]+|#[0-9]+|/[^:>]+:[0-9]+|a?:\w+:[0-9]+|t:[^>]*|id:\w+)>|@(?:everyone|here)\b"
)
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
_WEB_ADDRESS = re.compile(r"<?\bhttps?://[^\s>]+>?", re.IGNORECASE)
_QUESTION_LINE_START = re.compile(r"^\s*(?:>>>|>|-#|#{1,3}|[*+-]|[0-9]+\.)\s+", re.MULTILINE)
# Only at the edges of words: 2*3 and snake_case stay.
_MARKS = re.compile(r"(?<!\w)[*_~|`\\]+|[*_~|`\\]+(?!\w)")


def plain_question(content: str) -> str:
    """What a member asked, without Discord's markup, in one line.

    Mentions of members, roles, channels and commands, emoji of servers, timestamps and
    web addresses are left out: no document answers by them. Of a link its words stay.

    Args:
        content: The message as Discord gives it.

    Returns:
        The question; empty if the message holds no word.
    """
    text = _REFERENCE.sub(" ", clean(content))
    text = _WEB_ADDRESS.sub(" ", _LINK.sub(r"\1", text))
    text = _MARKS.sub("", _QUESTION_LINE_START.sub("", text))
    return " ".join(text.split()) if re.search(r"\w", text) else ""
