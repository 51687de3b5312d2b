"""A question may use another word than the documents do."""

from knowledge.aliases import Alias, Aliases, general_aliases
from knowledge.language.words import stem


def test_an_alias_holds_for_every_form_of_a_word_and_one_way_only() -> None:
    aliases = Aliases([Alias("epidemics", "pandemic", 0.8)], "english")
    assert dict(aliases.of(stem("epidemic"))) == {stem("pandemic"): 0.8}
    assert not dict(aliases.of(stem("pandemic")))


def test_the_heavier_of_two_aliases_counts() -> None:
    aliases = Aliases([Alias("a", "b", 0.3), Alias("a", "b", 0.6), Alias("a", "b", 0.5)], None)
    assert dict(aliases.of("a")) == {"b": 0.6}


def test_a_word_is_no_alias_of_its_own_forms() -> None:
    assert not dict(Aliases([Alias("rule", "rules", 0.5)], "english").of("rule"))


def test_the_general_thesaurus_works_both_ways() -> None:
    aliases = general_aliases("english")
    assert stem("purchase") in dict(aliases.of(stem("buying")))
    assert stem("buy") in dict(aliases.of(stem("purchases")))
    assert "three" in dict(aliases.of("3"))


def test_a_language_without_a_thesaurus_has_no_aliases() -> None:
    assert not dict(general_aliases("turkish").of("al"))
    assert not dict(general_aliases(None).of("buy"))


def test_words_that_mean_nearly_the_same_count_less_the_farther_they_are() -> None:
    aliases = Aliases([Alias("ship", "boat", 0.9)], "english", {"ship": "vessel 80 boat 50"})
    found = dict(aliases.of("ship"))
    assert 0 < found["vessel"] < 0.8
    assert found["boat"] == 0.9


def test_what_was_learnt_is_near_in_meaning() -> None:
    related = dict(general_aliases("english").of(stem("monuments")))
    assert stem("statues") in related
    assert all(0 < weight < 1 for weight in related.values())
