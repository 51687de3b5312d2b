"""Tantivy, a search library in Rust, through its Python binding."""

import re
from pathlib import Path

import tantivy

from benchmarks.data import Collection
from benchmarks.peers.peer import Found, Peer

FIELDS = ["title", "text"]
SHORTEST_MISSPELLING = 4
FUZZY_SCORE = 6.0
_WORD = re.compile(r"\w+")


class Tantivy(Peer):
    """Its BM25 over its English stems, any of the question's words."""

    def index(self, collection: Collection, folder: Path) -> None:
        """Write an index."""
        builder = tantivy.SchemaBuilder()
        for field in FIELDS:
            builder.add_text_field(field, stored=False, tokenizer_name="en_stem")
        builder.add_unsigned_field("place", stored=True)
        writer = tantivy.Index(builder.build(), path=str(folder)).writer()
        for place, (title, text) in enumerate(collection.passages()):
            writer.add_document(tantivy.Document(title=title, text=text, place=place))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, collection: Collection, folder: Path) -> None:  # noqa: ARG002  # a Peer's
        """Open the index."""
        self._index = tantivy.Index.open(str(folder))
        self._searcher = self._index.searcher()

    def _query(self, words: str) -> tantivy.Query:
        return self._index.parse_query(words, FIELDS)

    def search(self, question: str, limit: int) -> list[Found]:
        """Ask for any of the words."""
        words = " ".join(_WORD.findall(question)).lower()
        try:
            query = self._query(words)
        except ValueError:  # its analyser leaves nothing of some questions in other scripts
            return []
        hits = self._searcher.search(query, limit, count=False).hits
        return [Found(self._searcher.doc(at)["place"][0], score) for score, at in hits]


class FuzzyTantivy(Tantivy):
    """The same; a word that no passage holds also reaches words at one edit from it.

    Fuzzy queries score each match alike, so one among known words drowns their BM25: asked
    for every word they find a quarter fewer passages than without. Their score is raised to
    about that of a rare word.
    """

    def _query(self, words: str) -> tantivy.Query:
        parts = [super()._query(words), *map(self._near, filter(self._is_unknown, words.split()))]
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, part) for part in parts])

    def _is_unknown(self, word: str) -> bool:
        if len(word) < SHORTEST_MISSPELLING:
            return False
        return not self._searcher.search(super()._query(word), 1, count=False).hits

    def _near(self, word: str) -> tantivy.Query:
        one_edit = {"text": (False, 1, True)}
        query = self._index.parse_query(word, ["text"], fuzzy_fields=one_edit)
        return tantivy.Query.boost_query(query, FUZZY_SCORE)
