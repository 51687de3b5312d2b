"""What sections are for and what questions ask for, in whatever words."""

import pytest

from knowledge.roles import Role, question_role, section_role


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("In Summary", Role.SUMMARY),
        ("Conclusion", Role.SUMMARY),
        ("Case studies", Role.EXAMPLES),
        ("Practical instances", Role.EXAMPLES),
        ("Why it matters", Role.REASON),
        ("Benefits of membership", Role.REASON),
        ("What is a guild?", Role.DEFINITION),
        ("Getting started", Role.INSTRUCTIONS),
        ("Opening hours", Role.NONE),
    ],
)
def test_a_heading_tells_what_its_section_is_for(heading: str, role: Role) -> None:
    assert section_role(heading) is role


@pytest.mark.parametrize(
    ("question", "role", "cue"),
    [
        ("Any examples?", Role.EXAMPLES, {"examples"}),
        ("Sum it up for me", Role.SUMMARY, {"sum", "it", "up"}),
        ("What are the advantages?", Role.REASON, {"advantages"}),
        ("Explain the idea behind it", Role.DEFINITION, {"explain", "idea", "behind"}),
        ("how do i join", Role.INSTRUCTIONS, {"how", "do", "i"}),
        ("When does it open?", Role.NONE, set()),
        ("summry pls", Role.SUMMARY, {"summry", "summary"}),
        ("any exampels of it", Role.EXAMPLES, {"exampels", "examples"}),
    ],
)
def test_a_question_tells_what_it_asks_for(question: str, role: Role, cue: set[str]) -> None:
    assert question_role(question) == (role, frozenset(cue))
