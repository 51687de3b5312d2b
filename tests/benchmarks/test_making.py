"""Collections made here look like natural text where it matters to an index."""

from collections import Counter

from benchmarks.crowding import crowd
from benchmarks.data import Article
from benchmarks.making import FUNCTION_WORDS, make_articles


def test_the_same_seed_makes_the_same_articles() -> None:
    assert list(make_articles(50, 10)) == list(make_articles(50, 10))
    assert list(make_articles(50, 10)) != list(make_articles(50, 10, seed=2))


def test_there_are_as_many_passages_and_questions_as_wanted() -> None:
    articles = list(make_articles(1_234, 40))
    assert sum(len(article.passages) for article in articles) == 1_234
    assert sum(len(article.questions) for article in articles) == 40


def test_passages_and_questions_have_natural_lengths() -> None:
    articles = list(make_articles(400, 100))
    lengths = [len(text.split()) for article in articles for text in article.passages]
    assert 60 < sum(lengths) / len(lengths) < 70
    asked = [question for article in articles for question, _ in article.questions]
    assert all(7 <= len(question.split()) <= 15 for question in asked)


def test_words_come_as_often_as_in_natural_text() -> None:
    text = " ".join(text for article in make_articles(400, 0) for text in article.passages)
    counts = Counter(text.lower().replace(".", "").split())
    function_words = sum(counts[word] for word in FUNCTION_WORDS) / counts.total()
    assert 0.37 < function_words < 0.47
    assert counts.most_common(1)[0][0] == "the"
    once = sum(count == 1 for count in counts.values())
    assert 0.25 < once / len(counts) < 0.75


def test_a_question_shares_words_with_its_passage() -> None:
    for article in make_articles(100, 50):
        for question, place in article.questions:
            words = set(question.lower().rstrip("?").split()) - set(FUNCTION_WORDS)
            text = article.passages[place].lower().replace(".", "").split()
            assert len(words & set(text)) >= 2


def test_a_crowd_is_short_passages_of_the_same_words() -> None:
    own = Article("A", ("Gardens open early. Gardens close late.",), (("When?", 0),))
    first, *others = crowd([own], 600)
    assert first == own
    texts = [text for article in others for text in article.passages]
    assert len(texts) == 600
    assert all(5 <= len(text.split()) <= 25 for text in texts)
    counts = Counter(word for text in texts for word in text.lower().rstrip(".").split())
    assert counts.most_common(1)[0][0] == "gardens"
    shared = sum(counts[word] for word in ("gardens", "open", "early", "close", "late"))
    assert 0.8 < shared / counts.total() < 0.9
