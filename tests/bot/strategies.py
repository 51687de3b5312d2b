"""What Hypothesis puts into documents: text that tries everything Discord obeys."""

from hypothesis import strategies as st

from knowledge.answer import (
    Answer,
    Asked,
    FactAnswer,
    Mention,
    NamingSection,
    Organization,
    OtherOrganization,
    Quote,
    Relation,
    Verdict,
)
from knowledge.contents import SectionEntry
from knowledge.document import DocumentLabel, Passage, PassageKind, Section, Sentence
from knowledge.reference import Fact, Founding, Members, ReferenceFacts

DANGEROUS = (
    *("@everyone", "@here", "<@123456789012345678>", "<@!1>", "<@&1>", "<#1>", "</ask:1>"),
    *("<t:0:R>", "<:smile:1>", "<a:wave:1>", ":smile:", "<id:guide>"),
    *("**", "*", "_", "__", "~~", "||", "`", "```", "\\", "[", "](", "(", ")"),
    *("# ", "### ", "-# ", "> ", ">>> ", "- ", "* ", "+ ", "1. ", "1) ", "---", "==="),
    *("[click](https://evil.example)", "<https://a.example>", "https://a.example/b_c(d)"),
    *("http://", "steam://run/1", "&amp;", "\n", "\r\n", "\u2028", "    ", "\t"),
    *("\u202e", "\u2066", "\u200d", "\x00", "é", "منظمة", "組織", "word", " ", "…", "."),
)
WILD = st.lists(st.sampled_from(DANGEROUS) | st.text(max_size=8), max_size=12).map("".join)
LONG = st.builds(lambda text, times: text * times, WILD, st.sampled_from([1, 1, 8, 60]))
# A document always has some word in each of its parts.
WORDED = LONG.map(lambda text: f"{text.strip()} word")

LABELS = st.builds(DocumentLabel, name=WORDED, title=WORDED)
SECTIONS = st.builds(
    Section, LABELS, st.lists(WORDED, min_size=1, max_size=6).map(tuple), st.integers(0, 99)
)
KEYS = st.integers(1, 2**53)


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    """A passage of one to six sentences."""
    texts = draw(st.lists(WORDED, min_size=1, max_size=6))
    gap = draw(st.sampled_from([" ", "\n", "\n- ", ""]))
    sentences, end = [], 0
    for number, text in enumerate(texts):
        start = end + len(gap) * bool(number)
        end = start + len(text)
        sentences.append(Sentence(text, start, end))
    return Passage(
        section=draw(SECTIONS),
        ordinal=draw(st.integers(0, 99)),
        kind=draw(st.sampled_from(PassageKind)),
        text=gap.join(texts),
        sentences=tuple(sentences),
    )


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    """A quote with any of its passage's sentences as the deciding one."""
    passage = draw(passages())
    deciding = draw(st.sampled_from(passage.sentences))
    return Quote(draw(KEYS), draw(KEYS), passage, deciding, draw(st.floats(0, 1)))


ENTRIES = st.builds(SectionEntry, KEYS, SECTIONS, st.integers(0, 99))

# A catalogue's texts are an operator's own; its addresses and dates were checked.
SOME_WORDS = st.none() | WORDED
ADDRESSES = st.sampled_from(
    [
        "https://www.who.int",
        f"https://a.example/{'منظمة' * 60}",
        "https://github.com/owner/name/blob/main/file.csv",
        *(f"https://source{number}.example/page?p={number}#here" for number in range(12)),
    ]
)
DATES = st.sampled_from(["1945", "1945-10", "1945-10-24", "2026-01-31"])
FACTS = st.builds(
    ReferenceFacts,
    name=WORDED,
    purpose=WORDED,
    kind=WORDED,
    source=ADDRESSES,
    read=DATES,
    acronyms=st.lists(WORDED, max_size=2).map(tuple),
    arabic=SOME_WORDS,
    french=SOME_WORDS,
    founding=st.none() | st.builds(Founding, DATES, SOME_WORDS),
    headquarters=SOME_WORDS,
    parent=SOME_WORDS,
    related=st.lists(WORDED, max_size=8).map(tuple),
    members=st.none() | st.builds(Members, st.integers(1, 9999), DATES),
    website=st.none() | ADDRESSES,
    sources=st.dictionaries(st.sampled_from(Fact), ADDRESSES),
)
NAMING_SECTIONS = st.builds(NamingSection, ENTRIES, st.integers(1, 9))
OTHERS = st.builds(
    OtherOrganization, WORDED, SOME_WORDS, st.sampled_from(Relation), st.integers(0, 9)
)


@st.composite
def organizations(draw: st.DrawFn, *, known: bool = False) -> Organization:
    """An organization that up to three passages mention, and that the catalogue may know."""
    held = draw(st.lists(passages(), max_size=3))
    return Organization(
        draw(WORDED),
        draw(SOME_WORDS),
        tuple(Mention(draw(KEYS), each, each.sentences[0]) for each in held),
        draw(st.integers(0, 2_000_000)),
        draw(FACTS if known else st.none() | FACTS),
        draw(st.lists(NAMING_SECTIONS, max_size=3).map(tuple)),
        draw(st.lists(OTHERS, max_size=14).map(tuple)),
    )


# One of a list: how often it is named, its name and its kind are shown.
NAMED = st.builds(
    Organization, WORDED, SOME_WORDS, st.just(()), st.integers(0, 9), st.none() | FACTS
)


@st.composite
def fact_answers(draw: st.DrawFn) -> FactAnswer:
    """An answer to a question for any facts."""
    asked = draw(st.sampled_from(Asked))
    listed = st.lists(NAMED, max_size=30).map(tuple)
    lists = asked in {Asked.PARTS, Asked.ORGANIZATIONS}
    return FactAnswer(
        asked,
        about=tuple(draw(st.lists(organizations(known=True), min_size=1, max_size=3))),
        listed=draw(listed) if lists else (),
        related=draw(listed) if asked is Asked.PARTS else (),
    )


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """An answer with any verdict that its quotes allow."""
    quoted = tuple(draw(st.lists(quotes(), max_size=10, unique_by=lambda quote: quote.id)))
    verdicts = list(Verdict) if quoted else [Verdict.NOT_FOUND]
    return Answer(
        question=draw(WILD),
        verdict=draw(st.sampled_from(verdicts)),
        quotes=quoted,
        edition=draw(st.integers(1, 10**6)),
        corrections=draw(st.dictionaries(WORDED, WORDED, max_size=8)),
        organizations=tuple(draw(st.lists(organizations(), max_size=8))),
        nearest=tuple(draw(st.lists(ENTRIES, max_size=8, unique_by=lambda entry: entry.id))),
        facts=draw(st.none() | fact_answers()),
    )
