"""What buttons and lists carry: patterns of their ``custom_id``, and what makes one.

An id holds keys of passages and sections, never a word of a question, so that what it
stands on goes on working after a restart.
"""

from collections.abc import Iterable
from hashlib import sha256

from knowledge import Quote

LONGEST_CUSTOM_ID = 100

_PASSAGES = r"(?P<passages>[0-9]+\.[0-9]+(?:,[0-9]+\.[0-9]+)*)"
MORE_ID = rf"more:(?:(?P<page>[0-9]+):)?{_PASSAGES}"
PASSAGE_ID = rf"passage:(?P<page>[0-9]+):{_PASSAGES}"
PICK_ID = r"pick-passage"
WHY_ID = r"why:(?P<passages>[0-9]+(?:,[0-9]+)*)"
AS_WRITTEN_ID = r"as-written"
VOTE_ID = r"vote:(?P<vote>up|down):(?P<passage>[0-9]+)"
REASON_ID = r"vote-reason:(?P<answer>[0-9]+)"
GAPS_ID = r"gaps(?::(?P<page>[0-9]+))?"
GAP_ID = r"gap:(?P<question>[0-9]+):(?P<page>[0-9]+)"
GAP_CHOICE_ID = r"choose-gap"
AUDIT_ID = r"audit:(?P<page>[0-9]+)"
GAPS_EXPORT_ID = r"export-gaps"
FORGET_ME_ID = r"forget-me"
SECTION_ID = r"section:(?P<section>[0-9]+)(?::(?P<page>[0-9]+))?"
CONTENTS_ID = r"contents(?::(?P<page>[0-9]+))?"
CHOICE_ID = r"choose-section"
WALK_ID = r"walk-to-section"
ORGANIZATION_ID = r"organization:(?P<name>.+?)(?:#[0-9a-f]{8})?"
ORGANIZATIONS_ID = r"organizations(?::(?P<page>[0-9]+))?"
ORGANIZATION_CHOICE_ID = r"choose-organization"
SETTING_ID = r"settings:(?P<setting>ask|help|silent|private|threads|log|language|pings|shared)"
SHOW_ANSWER_ID = r"show-answer"
ASK_AGAIN_ID = r"ask-again"
REMOVE_ID = r"remove:(?P<asker>[0-9]+)(?::(?P<addressee>[0-9]+))?"
HISTORY_ID = r"history(?::(?P<page>[0-9]+))?"
EDITION_ID = r"edition:(?P<edition>[0-9]+):(?P<page>[0-9]+)"
EDITION_CHOICE_ID = r"choose-edition"
COMPARE_ID = r"compare:(?P<old>[0-9]+):(?P<new>[0-9]+)(?::(?P<page>[0-9]+))?"
RESTORE_ID = r"restore:(?P<edition>[0-9]+)"
RESTORE_NOW_ID = r"restore:(?P<edition>[0-9]+):(?P<force>[0-9]+)"
CANCEL_ID = r"cancel-restore"
_DRAFT = r"(?:#(?P<draft>[0-9]+))?"
PREVIEW_ID = rf"preview:(?P<digest>[0-9a-f]{{16}}):(?P<page>[0-9]+){_DRAFT}"
PUBLISH_ID = rf"publish:(?P<digest>[0-9a-f]{{16}}){_DRAFT}"
DISCARD_ID = rf"discard-preview{_DRAFT}"


def fitting(beginning: str, quotes: Iterable[Quote]) -> list[Quote]:
    """The first passages, as many as an id has room for; see :func:`passages_id`."""
    room = LONGEST_CUSTOM_ID - len(f"{beginning}:99:")
    held: list[Quote] = []
    for quote in quotes:
        room -= len(f"{passage_key(quote)},")
        if room < -1:  # the last one has no comma
            break
        held.append(quote)
    return held


def passages_id(beginning: str, page: int, quotes: Iterable[Quote]) -> str:
    """The ``custom_id`` that turns to a page of passages.

    Args:
        beginning: ``more`` or ``passage``: how many stand on a page.
        page: 0 to 99.
        quotes: The passages of all pages, those that fit; each is written as
            ``<passage>.<number of the deciding sentence>``.
    """
    return f"{beginning}:{page}:{','.join(map(passage_key, quotes))}"


def passage_key(quote: Quote) -> str:
    """A passage and its deciding sentence: ``<passage>.<number of the sentence>``."""
    return f"{quote.id}.{quote.passage.sentences.index(quote.deciding)}"


def why_id(quotes: Iterable[Quote]) -> str:
    """The ``custom_id`` that tells why passages, one at least, were chosen."""
    return f"why:{','.join(str(quote.id) for quote in quotes)}"


def vote_id(*, helpful: bool, passage: int) -> str:
    """The ``custom_id`` that says whether an answer helped, by its first passage's key or 0."""
    return f"vote:{'up' if helpful else 'down'}:{passage}"


def reason_id(answer: int) -> str:
    """The ``custom_id`` of the list of reasons why an answer did not help, by its message."""
    return f"vote-reason:{answer}"


def gaps_id(page: int) -> str:
    """The ``custom_id`` that turns to a page of the gaps, 0 and up."""
    return f"gaps:{page}"


def audit_id(page: int) -> str:
    """The ``custom_id`` that turns to a page of the audit log, 0 and up."""
    return f"audit:{page}"


def gap_id(question: int, page: int) -> str:
    """The ``custom_id`` that turns to a page of a gap, by the key of one of its questions."""
    return f"gap:{question}:{page}"


def section_id(key: int, page: int | None = None) -> str:
    """The ``custom_id`` that opens a section or, with a page (0 and up), turns to it."""
    return f"section:{key}" if page is None else f"section:{key}:{page}"


def contents_id(page: int | None = None) -> str:
    """The ``custom_id`` that opens the contents or, with a page (0 and up), turns to it."""
    return "contents" if page is None else f"contents:{page}"


def organization_id(name: str) -> str:
    """The ``custom_id`` that opens the card of an organization."""
    custom_id = f"organization:{' '.join(name.split())}"
    if len(custom_id) <= LONGEST_CUSTOM_ID:
        return custom_id
    # Long names may begin alike, but no two buttons of a message may have the same id.
    digest = sha256(name.encode(errors="replace")).hexdigest()[:8]
    return f"{custom_id[: LONGEST_CUSTOM_ID - 9]}#{digest}"


def organizations_id(page: int | None = None) -> str:
    """The ``custom_id`` that lists the organizations or, with a page (0 and up), turns to it."""
    return "organizations" if page is None else f"organizations:{page}"


def remove_id(asker: int, addressee: int | None = None) -> str:
    """The ``custom_id`` that removes an answer: who asked, and whom they asked for, if anybody."""
    return f"remove:{asker}" if addressee is None else f"remove:{asker}:{addressee}"


def history_id(page: int | None = None) -> str:
    """The ``custom_id`` that lists the editions or, with a page (0 and up), turns to it."""
    return "history" if page is None else f"history:{page}"


def edition_id(edition: int, page: int = 0) -> str:
    """The ``custom_id`` that turns to a page of what an edition changed."""
    return f"edition:{edition}:{page}"


def compare_id(old: int, new: int, page: int | None = None) -> str:
    """The ``custom_id`` that opens what differs between two editions, or turns its pages."""
    return f"compare:{old}:{new}" if page is None else f"compare:{old}:{new}:{page}"


def restore_id(edition: int, in_force: int | None = None) -> str:
    """The ``custom_id`` that asks whether to restore an edition.

    Args:
        edition: Its number.
        in_force: The edition that is in force; with it the id restores at once.
    """
    return f"restore:{edition}" if in_force is None else f"restore:{edition}:{in_force}"


def preview_id(digest: str, page: int, draft: int | None = None) -> str:
    """The ``custom_id`` that turns to a page of a preview, of a draft or of the files."""
    return f"preview:{digest}:{page}{_of_draft(draft)}"


def publish_id(digest: str, draft: int | None = None) -> str:
    """The ``custom_id`` that publishes what was previewed."""
    return f"publish:{digest}{_of_draft(draft)}"


def discard_id(draft: int | None = None) -> str:
    """The ``custom_id`` that discards a preview, and the draft that it is of."""
    return f"discard-preview{_of_draft(draft)}"


def _of_draft(draft: int | None) -> str:
    return "" if draft is None else f"#{draft}"
