"""What holds for every document, whatever it was read from."""

import re

from knowledge.document import Document, Passage, PassageKind
from knowledge.reading.blocks import is_visible

# A hyphen, or a number in digits or letters.
_MARKERS = re.compile(r"(?:\s*(?:-|-?\(?[\w.]{1,12}[.)]?)(?=\s))*\s*")
_BETWEEN = {
    PassageKind.LIST: _MARKERS,
    PassageKind.QUOTE: _MARKERS,
}
_WHITE_SPACE = re.compile(r"\s*")


def check_document(document: Document) -> None:
    assert document.title
    assert [section.ordinal for section in document.sections] == [*range(len(document.sections))]
    assert document.sections[0].path == (document.title,)
    for section in document.sections:
        assert section.document == document.label
        assert section.path[0] == document.title
        assert all(is_visible(heading) and "\n" not in heading for heading in section.path)
    assert [passage.ordinal for passage in document.passages] == [*range(len(document.passages))]
    assert document.passages
    for passage in document.passages:
        assert passage.section in document.sections
        check_passage(passage)


def check_passage(passage: Passage) -> None:
    assert is_visible(passage.text)
    assert passage.sentences
    end = 0
    for sentence in passage.sentences:
        assert passage.text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        assert sentence.start >= end
        assert _BETWEEN.get(passage.kind, _WHITE_SPACE).fullmatch(
            passage.text[end : sentence.start]
        )
        end = sentence.end
    assert not passage.text[end:].strip()
