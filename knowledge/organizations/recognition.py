"""Known organizations, recognised in running text and in what people type."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from knowledge.language.folding import fold
from knowledge.language.stopwords import STOPWORDS
from knowledge.language.words import Word, fold_words, split_words
from knowledge.organizations.context import (
    POSSESSIVE,
    counts_something,
    has_article,
    has_possessive,
    is_part_of_longer_name,
    is_shouted,
    is_used_as_name,
    is_written_so,
    may_be_ordinary,
    names_something_else,
    small_words,
)
from knowledge.organizations.forms import Form, NameForms, unjoined
from knowledge.organizations.names import organization_sign, plain_acronym
from knowledge.organizations.naming import Naming

# Words that tell a French or Spanish sentence, in which *l'OMS* or *la ONU* may stand.
_ROMANCE = frozenset(
    """
    de la le les des du et el los las y que por pour dans en
    """.split()  # noqa: SIM905
)

# What acronyms mean in one document: a place among the organizations, or none of them.
Acronyms = Mapping[str, int]
NO_ACRONYMS: Acronyms = MappingProxyType({})
NO_ORGANIZATION = -1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text names an organization.

    Attributes:
        numbers: Whose name it may be: one organization, or several that share it.
        words: Which words name it.
        certain: Whether the name means this organization and nothing else.
        article: Whether it is used as names of bodies are: *the ICC*, *ICC's*.
        acronym: Whether it is an acronym.
    """

    numbers: tuple[int, ...]
    words: slice
    certain: bool
    article: bool = False
    acronym: bool = False


class Recognizer:
    """Recognises organizations.

    Args:
        namings: Their names; an organization is known by its place among them. A name that
            two of them have belongs to the first.
        forms: How texts write them; None to find out.
    """

    def __init__(self, namings: Sequence[Naming], forms: NameForms | None = None) -> None:
        self.namings = namings
        self._forms = forms or NameForms(dict(enumerate(namings)))
        # Whether a text may name an organization: asked of every sentence, so without a detour.
        self.may_be_named = self._forms.may_be_in
        self._by_key = {each.key: number for number, each in enumerate(namings) if each.key}

    def with_names(self, namings: Mapping[int, Naming]) -> "Recognizer":
        """Recognise some by other names, and more of them.

        Args:
            namings: By their places, those beyond the last without a gap; each has all of the
                names that it had. A name that another one has, too, belongs to these.
        """
        count = max(len(self.namings), *(number + 1 for number in namings), 0)
        kept = dict(enumerate(self.namings))
        every = [namings.get(number) or kept[number] for number in range(count)]
        return Recognizer(every, NameForms(namings, self._forms))

    def written(self, key: str) -> str | None:
        """How an organization is called in short, by its key; None for an unknown key."""
        number = self._by_key.get(key)
        if number is None:
            return None
        naming = self.namings[number]
        return naming.acronym or naming.name

    def signed(self, words: Sequence[Word]) -> list[Word]:
        """The words of a question, each name of an organization as one word, its sign.

        Organizations without a key stay as they were written.
        """
        signed, last = list[Word](), 0
        for place in self.places_in(words, typed=True):
            key = self.namings[place.numbers[0]].key
            if key is None:
                continue
            first, end = words[place.words.start], words[place.words.stop - 1]
            text = " ".join(word.text for word in words[place.words])
            signed += words[last : place.words.start]
            signed.append(Word(organization_sign(key), text, first.start, end.end))
            last = place.words.stop
        return [*signed, *words[last:]]

    def named_in(
        self, text: str, *, corrections: Mapping[str, str] | None = None, typed: bool = False
    ) -> tuple[int, ...]:
        """The organizations that a text names, for certain or perhaps.

        Args:
            text: Any text.
            corrections: Misspelt folded words and what to read in their place.
            typed: Whether a person typed it in haste: acronyms count in small letters,
                too, unless they are common words (``who``).

        Returns:
            Their places, each once, in the order they are named.
        """
        if not (typed or corrections or self.may_be_named(text, fold_words(text))):
            return ()
        words = split_words(text)
        places = self.places_in(words, corrections=corrections, typed=typed)
        return tuple(dict.fromkeys(place.numbers[0] for place in places))

    def places_in(
        self,
        words: Sequence[Word],
        *,
        corrections: Mapping[str, str] | None = None,
        typed: bool = False,
        acronyms: Acronyms = NO_ACRONYMS,
    ) -> Iterator[Place]:
        """Where the words of a text name organizations.

        Args:
            words: Its words.
            corrections: As for :meth:`named_in`.
            typed: As for :meth:`named_in`.
            acronyms: What acronyms mean in this very document.

        Yields:
            Each place, in order. None lies inside another one.
        """
        readings = _readings(words, corrections or {})
        end = 0
        for position in self._forms.openings(readings):
            if position < end:  # inside the name before
                continue
            place = self._named_at(readings, words, position, typed=typed)
            place = place or self._acronym_at(readings, words, position, acronyms, typed=typed)
            places = [place] if place else self._pair_at(readings[0], position)
            yield from places
            end = places[-1].words.stop if places else end

    def _named_at(
        self,
        readings: Sequence[Sequence[str]],
        words: Sequence[Word],
        position: int,
        *,
        typed: bool,
    ) -> Place | None:
        """The longest name that begins at a word, as it is written or as it is corrected."""
        for read in readings:
            for form, length in self._forms.names_at(read, position):
                here = slice(position, position + length)
                if self._is_name(form, words, here, typed=typed):
                    certain = form.certain and not may_be_ordinary(form, words[here], typed=typed)
                    article = has_article(words, position)
                    return Place((form.number,), here, certain, article)
        return None

    def _pair_at(self, read: Sequence[str], position: int) -> list[Place]:
        """Two organizations that share the rest of their names; none where there is no such pair.

        *The Islamic and African Development Banks* are two.
        """
        pair = self._forms.pair_at(read, position)
        return [Place((form.number,), here, form.certain) for form, here in pair]

    def misspelt(self, name: str) -> int | None:
        """The organization whose full name differs in one letter; None where none does."""
        return self._forms.misspelt.organization(name)

    def _is_name(self, form: Form, words: Sequence[Word], here: slice, *, typed: bool) -> bool:
        """Whether words that are a name's are one here, and no part of a longer one."""
        if typed:
            # "General Assembly" where the documents speak of no such one
            if not form.certain and self.namings[form.number].key is None:
                return False
        elif form.capital and not is_written_so(form, words, here):
            return False
        if here.stop - here.start == 1:
            return True
        # "The UN's Human Rights Council" names two; "United Nations Day" names none.
        inside = words[here.start : here.stop - 1]
        if any(word.text.endswith(POSSESSIVE) for word in inside) and not has_possessive(form):
            return False
        return not is_part_of_longer_name(words, here)

    def _acronym_at(
        self,
        readings: Sequence[Sequence[str]],
        words: Sequence[Word],
        position: int,
        acronyms: Acronyms,
        *,
        typed: bool,
    ) -> Place | None:
        """The acronym that a word is, in this document or in general."""
        here = slice(position, position + 1)
        word = words[position]
        joined = "'" in word.text or "’" in word.text
        acronym = plain_acronym(unjoined(word.text)) if joined or "." in word.text else word.text
        if (number := acronyms.get(acronym)) is not None:
            told = Place((number,), here, certain=True, acronym=True)
            return None if number == NO_ORGANIZATION else told
        if not typed and names_something_else(words, position):
            return None
        forms = self._meanings(acronym, readings, words, position, typed=typed)
        if not (typed or joined) and _ROMANCE.isdisjoint(readings[0]):
            forms = [form for form in forms if not form.foreign]
        if forms and forms[0].certain:
            return Place((forms[0].number,), here, certain=True, acronym=True)
        if not forms or is_shouted(words) or counts_something(words, position):
            return None
        numbers = tuple(form.number for form in forms)
        article = has_article(words, position) or word.text.endswith(POSSESSIVE)
        return Place(numbers, here, certain=False, article=article, acronym=True)

    def _meanings(
        self,
        acronym: str,
        readings: Sequence[Sequence[str]],
        words: Sequence[Word],
        position: int,
        *,
        typed: bool,
    ) -> Sequence[Form]:
        """What an acronym may mean, as it is written or, where it was typed, in haste."""
        common = words[position].folded in STOPWORDS
        if common and is_shouted(words) and not is_used_as_name(words, position):
            return ()
        forms = self._forms.acronym(acronym)
        return forms or (self._in_haste(readings, words, position) if typed else ())

    def _in_haste(
        self, readings: Sequence[Sequence[str]], words: Sequence[Word], position: int
    ) -> list[Form]:
        """What a word in small letters means, as it was typed or as it is corrected.

        It is told from an ordinary word only where it is none, or is used as a name.
        """
        for read in readings:
            if read[position] not in small_words() or is_used_as_name(words, position):
                hasty = self._forms.acronym_in_haste(read[position])
                if certain := [form for form in hasty if form.certain]:
                    return certain
        return []


def _readings(words: Sequence[Word], corrections: Mapping[str, str]) -> list[list[str]]:
    """The folded words as they are written, without what is joined to them, and corrected."""
    written = [word.folded for word in words]
    readings = [written]
    if any("'" in word.text or "’" in word.text for word in words):
        readings.append([_unjoined(word) for word in words])
    if corrections:
        readings.append([corrections.get(word, word) for word in written])
    return readings


def _unjoined(word: Word) -> str:
    if word.text.isalnum():  # most words: nothing is joined to them
        return word.folded
    return fold(plain_acronym(unjoined(word.text)))
