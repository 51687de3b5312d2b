"""Questions that a number answers: when, how many, how long."""

import re

from knowledge.language.folding import fold

# By language: English, French, German, Spanish, Italian, Portuguese, Dutch, Indonesian,
# Turkish, Russian, Arabic, Chinese. What a phrase may mean beside is rare in a question.
_PHRASES = (
    "when", "how (?:many|much|long|old|far|tall|high|large|big|deep|fast|often)",
    "(?:what|which) (?:year|date|day|month|century|decade|percent\\w*|number|amount)",
    "combien", "quand", "quelle annee", "quelle date",
    "wann", "wie ?(?:viele?|lange?|alt|hoch|gross|weit)", "welche[ms]? jahr",
    "cuant[oa]s?", "cuando", "que ano", "quant[eio]", "quando", "che anno", "em que ano",
    "hoeveel", "wanneer", "hoe (?:lang|oud|groot|hoog)", "berapa", "kapan", "bilakah?",
    "kac", "ne zaman", "hangi yil", "сколько", "когда", "каком году",
    "كم", "متى", "اي عام", "اي سنه",
)  # fmt: skip
_SPACED = re.compile(rf"\b(?:{'|'.join(_PHRASES)})\b")
_UNSPACED = re.compile("多少|几|幾|哪年|哪一年|何时|何時|什么时候|什麼時候|いつ|いくつ|何年|何人")


def asks_for_a_number(question: str) -> bool:
    """Whether a number is likely part of the answer.

    Args:
        question: The question as asked.
    """
    return bool(_SPACED.search(fold(question)) or _UNSPACED.search(question))
