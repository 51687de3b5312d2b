"""What a section is for, and what a question asks for.

A question for examples is answered by the section headed *Practical instances* even
where the two share no word. The cues are general: they know no document.
"""

import re
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.folding import fold


class Role(IntEnum):
    """What a section is for, or a question asks for."""

    NONE = 0
    DEFINITION = 1
    REASON = 2
    EXAMPLES = 3
    SUMMARY = 4
    INSTRUCTIONS = 5


def _cues(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


# The first role whose cue is found is taken, so the narrow ones come first.
_HEADING_CUES = (
    (
        Role.SUMMARY,
        _cues(
            "summar(?:y|ies|i[sz]ing)", "conclusions?", "concluding", "recap", "in short",
            "in brief", "takeaways?", "tl ?dr", "key points", "at a glance", "abstract",
            "wrapping up", "closing",
        ),
    ),
    (
        Role.EXAMPLES,
        _cues(
            "examples?", "instances?", "case stud(?:y|ies)", "cases", "use cases?",
            "illustrations?", "in practice", "practical", "samples?", "demonstrations?",
        ),
    ),
    (
        Role.REASON,
        _cues(
            "why", "importance", "important", "matters", "benefits?", "advantages?", "purpose",
            "reasons?", "rationale", "motivation", "significance", "value", "goals?", "aims?",
        ),
    ),
    (
        Role.INSTRUCTIONS,
        _cues(
            "how to", "steps?", "instructions?", "guide", "tutorial", "getting started",
            "installation", "installing", "set ?up", "usage", "procedure",
        ),
    ),
    (
        Role.DEFINITION,
        _cues(
            "what (?:is|are)", "definitions?", "defin(?:e|ing)", "concepts?", "meaning",
            "interpret(?:ing|ation)", "understanding", "introduction", "overview", "about",
            "basics", "background", "explained", "terminology", "glossary",
        ),
    ),
)  # fmt: skip

_QUESTION_CUES = (
    (
        Role.SUMMARY,
        _cues(
            "summar(?:y|ies|i[sz]e|i[sz]ing)", "sum(?: \\w+){0,2} up", "conclusions?", "conclude",
            "recap", "in short", "in brief", "in a nutshell", "takeaways?", "tl ?dr", "gist",
            "main (?:points?|ideas?)", "key points", "bottom line", "overall",
        ),
    ),
    (
        Role.EXAMPLES,
        _cues("examples?", "instances?", "for instance", "cases", "case stud(?:y|ies)", "e g"),
    ),
    (
        Role.REASON,
        _cues(
            "why", "importan(?:ce|t)", "benefits?", "advantages?", "reasons?", "purpose",
            "matters?", "upsides?", "pros", "point of", "good for", "rationale",
        ),
    ),
    (
        Role.INSTRUCTIONS,
        _cues("how (?:to|do i|do we|can i|can we|should i)", "steps?", "instructions?", "guide"),
    ),
    (
        Role.DEFINITION,
        _cues(
            "defin(?:e|ition)", "mean(?:s|ing)?", "concepts?", "explain", "idea behind",
            "what (?:is|are|s) (?:it|this|that|meant)", "notion", "introduction", "overview",
        ),
    ),
)  # fmt: skip


# The cues that are long words of their own: they are known when misspelt, too.
CUE_WORDS = (
    "summary", "summarize", "conclusion", "examples", "example", "instances", "importance",
    "important", "benefits", "benefit", "advantages", "advantage", "reasons", "purpose",
    "instructions", "definition", "meaning", "concept", "explain", "introduction", "overview",
)  # fmt: skip
_ONE_MISTAKE: Mapping[str, Any] = {"scorer": OSA.distance, "score_cutoff": 1}


def _role(text: str, cues: tuple[tuple[Role, re.Pattern[str]], ...]) -> tuple[Role, frozenset[str]]:
    plain = re.sub(r"[^\w]+", " ", fold(text))
    for role, pattern in cues:
        if found := [match.group() for match in pattern.finditer(plain)]:
            return role, frozenset(" ".join(found).split())
    return Role.NONE, frozenset()


def section_role(heading: str) -> Role:
    """What the section under a heading is for; ``NONE`` where the heading does not say."""
    return _role(heading, _HEADING_CUES)[0]


def question_role(question: str, *, corrected: bool = True) -> tuple[Role, frozenset[str]]:
    """What kind of section a question asks for.

    Args:
        question: The question as asked.
        corrected: Whether the words that say so may be misspelt.

    Returns:
        The role, and the folded words that say so: they name the kind of the answer, not
        its subject. ``NONE`` and no words where the question does not say.
    """
    role, cue = _role(question, _QUESTION_CUES)
    if role is not Role.NONE or not corrected:
        return role, cue
    words = re.findall(r"\w+", fold(question))
    meant = {word: process.extractOne(word, CUE_WORDS, **_ONE_MISTAKE) for word in words}
    read = {word: found[0] for word, found in meant.items() if found}
    role, cue = _role(" ".join(read.get(word, word) for word in words), _QUESTION_CUES)
    return role, cue | {word for word, cue_word in read.items() if cue_word in cue}
