"""What members ask of the documents over a period: how it was answered, and from where."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from knowledge.answer import Verdict
from knowledge.asked import AskedQuestion
from knowledge.contents import Contents, SectionEntry, SectionText
from knowledge.document import DocumentLabel, Section


@dataclass(frozen=True, slots=True)
class Tally:
    """How questions were answered, and what members said of it.

    Attributes:
        answered: Those that the documents answered, or the catalogue of organizations.
        unsure: Those answered with the closest passages.
        not_found: Those that were not.
        helpful: Votes that found an answer helpful.
        not_helpful: Votes that did not.
    """

    answered: int = 0
    unsure: int = 0
    not_found: int = 0
    helpful: int = 0
    not_helpful: int = 0

    @classmethod
    def of(cls, questions: Iterable[AskedQuestion]) -> "Tally":
        """The tally of some questions."""
        asked = list(questions)
        counts = Counter(Verdict.ANSWERED if q.by_catalogue else q.verdict for q in asked)
        return cls(
            answered=counts[Verdict.ANSWERED],
            unsure=counts[Verdict.UNSURE],
            not_found=counts[Verdict.NOT_FOUND],
            helpful=sum(each.helpful for each in asked),
            not_helpful=sum(each.not_helpful for each in asked),
        )

    @property
    def questions(self) -> int:
        """How many questions there were."""
        return self.answered + self.unsure + self.not_found


@dataclass(frozen=True, slots=True)
class ReadSection:
    """A section that questions were answered from.

    Attributes:
        key: Its key in the knowledge base.
        section: The section.
        tally: The questions whose best quote stands in it.
    """

    key: int
    section: Section
    tally: Tally


@dataclass(frozen=True, slots=True)
class Report:
    """The questions of a period.

    Attributes:
        tally: All of them.
        days: Each day of the period (UTC), the first one first.
        sections: The sections that questions reached, the most often answered from first;
            those that are no longer kept are left out.
        unreached: The documents in force that no question reached.
    """

    tally: Tally
    days: tuple[tuple[date, Tally], ...]
    sections: tuple[ReadSection, ...]
    unreached: tuple[DocumentLabel, ...]


def first_moment(days: int, now: datetime) -> int:
    """When a period that ends now begins, in seconds since 1970: at midnight (UTC).

    Args:
        days: How many days it has, today among them; 1 or more.
        now: The moment, with its time zone.
    """
    first = now.astimezone(UTC).date() - timedelta(days=days - 1)
    return int(datetime.combine(first, time(), UTC).timestamp())


def report_on(
    questions: Sequence[AskedQuestion],
    contents: Contents,
    read_section: Callable[[int], SectionText | None],
    *,
    days: int,
    now: datetime,
) -> Report:
    """What was asked over a period that ends now.

    Args:
        questions: Those of the period; see :func:`first_moment`.
        contents: The documents in force.
        read_section: Gives a section by its key, of whatever edition it is.
        days: How many days the period has, today among them.
        now: The moment, with its time zone.
    """
    sections = _sections(questions, contents, read_section)
    reached = {each.section.document.name for each in sections}
    return Report(
        tally=Tally.of(questions),
        days=_by_day(questions, now.astimezone(UTC).date(), days),
        sections=sections,
        unreached=tuple(each for each in contents.documents if each.name not in reached),
    )


def _by_day(
    questions: Iterable[AskedQuestion], last: date, days: int
) -> tuple[tuple[date, Tally], ...]:
    by_day: dict[date, list[AskedQuestion]] = defaultdict(list)
    for each in questions:
        by_day[datetime.fromtimestamp(each.asked_at, UTC).date()].append(each)
    period = (last - timedelta(days=back) for back in reversed(range(days)))
    return tuple((day, Tally.of(by_day[day])) for day in period)


def _sections(
    questions: Iterable[AskedQuestion],
    contents: Contents,
    read_section: Callable[[int], SectionText | None],
) -> tuple[ReadSection, ...]:
    """The sections that questions reached; what changed since counts for what it is now."""
    by_key: dict[int, list[AskedQuestion]] = defaultdict(list)
    for each in questions:
        if each.verdict is not Verdict.NOT_FOUND and each.section:
            by_key[each.section].append(each)
    in_force = {_place(entry.section): entry for entry in contents.sections}
    known = {entry.id: entry for entry in contents.sections}
    by_place: dict[tuple[str, tuple[str, ...]], list[AskedQuestion]] = defaultdict(list)
    found: dict[tuple[str, tuple[str, ...]], tuple[int, Section]] = {}
    for key, asked in sorted(by_key.items()):
        entry: SectionEntry | SectionText | None = known.get(key) or read_section(key)
        if entry is not None:
            place = _place(entry.section)
            now = in_force.get(place, entry)
            found[place] = (now.id, now.section)
            by_place[place] += asked
    read = [ReadSection(*found[place], Tally.of(asked)) for place, asked in by_place.items()]
    read.sort(key=lambda each: (-each.tally.answered, -each.tally.questions, each.key))
    return tuple(read)


def _place(section: Section) -> tuple[str, tuple[str, ...]]:
    return section.document.name, section.path
