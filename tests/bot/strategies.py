"""What Hypothesis puts into documents: text that tries everything Discord obeys."""

from hypothesis import strategies as st

from knowledge.answer import Answer, Mention, Organization, Quote, SectionEntry, Verdict
from knowledge.document import DocumentLabel, Passage, PassageKind, Section, Sentence

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


@st.composite
def organizations(draw: st.DrawFn) -> Organization:
    """An organization that one to three passages mention."""
    held = draw(st.lists(passages(), min_size=1, max_size=3))
    mentions = tuple(Mention(draw(KEYS), each, each.sentences[0]) for each in held)
    return Organization(
        draw(WORDED), draw(st.none() | WORDED), mentions, draw(st.integers(0, 2_000_000))
    )


ENTRIES = st.builds(SectionEntry, KEYS, SECTIONS, st.integers(0, 99))


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
    )
