"""What members asked over a period."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from knowledge import AskedQuestion, KnowledgeBase, Report, Tally, Verdict, first_moment, report_on

NOW = datetime(2026, 8, 6, 15, 0, tzinfo=UTC)
TEXT = "# {title}\n\n## Stripes\n\n{animal} wear stripes.\n\n## Food\n\n{animal} eat {food}.\n"


def taught(folder: Path) -> KnowledgeBase:
    documents = folder / "documents"
    documents.mkdir(exist_ok=True)
    for animal, food in (("Zebras", "grass"), ("Tigers", "meat")):
        text = TEXT.format(title=animal, animal=animal, food=food)
        (documents / f"{animal}.md").write_text(text, encoding="utf-8")
    base = KnowledgeBase.open(folder / "daleel.db")
    base.refresh([documents])
    return base


def asked(base: KnowledgeBase, text: str, day: int, key: int = 1) -> AskedQuestion:
    moment = int(datetime(2026, 8, day, 12, tzinfo=UTC).timestamp())
    return AskedQuestion.answered_by(base.ask(text), server=1, asked_at=moment, key=key)


def report(base: KnowledgeBase, *questions: AskedQuestion, days: int = 3) -> Report:
    return report_on(questions, base.contents(), base.section_by_id, days=days, now=NOW)


def test_a_period_begins_at_midnight() -> None:
    assert first_moment(1, NOW) == datetime(2026, 8, 6, tzinfo=UTC).timestamp()
    assert first_moment(30, NOW) == datetime(2026, 7, 8, tzinfo=UTC).timestamp()


def test_questions_are_counted_by_day_and_by_section(tmp_path: Path) -> None:
    base = taught(tmp_path)
    grass = asked(base, "What do zebras eat?", 6)
    told = report(
        base,
        replace(grass, helpful=2),
        asked(base, "Do zebras eat grass?", 4),
        replace(asked(base, "Do zebras wear stripes?", 6), not_helpful=1),
        asked(base, "What is the best pizza in town?", 5),
    )
    assert told.tally == Tally(answered=3, not_found=1, helpful=2, not_helpful=1)
    assert told.tally.questions == 4
    assert [(day, tally.questions) for day, tally in told.days] == [
        (date(2026, 8, 4), 1),
        (date(2026, 8, 5), 1),
        (date(2026, 8, 6), 2),
    ]
    assert [(each.section.path, each.tally.answered) for each in told.sections] == [
        (("Zebras", "Food"), 2),
        (("Zebras", "Stripes"), 1),
    ]
    assert [each.name for each in told.unreached] == ["Tigers.md"]


def test_what_the_catalogue_answers_counts_as_answered(tmp_path: Path) -> None:
    base = taught(tmp_path)
    silent = replace(asked(base, "pizza", 6), by_catalogue=True, verdict=Verdict.NOT_FOUND)
    assert report(base, silent).tally == Tally(answered=1)


def test_a_section_of_an_older_edition_counts_for_what_it_is_now(tmp_path: Path) -> None:
    base = taught(tmp_path)
    before = asked(base, "What do zebras eat?", 5)
    changed = TEXT.format(title="Zebras", animal="Zebras", food="grass and hay")
    (tmp_path / "documents" / "Zebras.md").write_text(changed, encoding="utf-8")
    base.refresh([tmp_path / "documents"])
    after = asked(base, "What do zebras eat?", 6)
    assert before.section != after.section
    (read,) = report(base, before, after).sections
    assert (read.key, read.tally.answered) == (after.section, 2)


def test_a_period_without_questions_has_its_days_all_the_same(tmp_path: Path) -> None:
    told = report(taught(tmp_path), days=2)
    assert told.tally == Tally()
    assert len(told.days) == 2
    assert len(told.unreached) == 2
