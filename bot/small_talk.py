"""Words that ask nothing: *thanks!* deserves no answer, a sign at the most."""

import re

# How people thank, in the languages that Daleel is written in and their neighbours.
_THANKS = frozenset(
    """
    thanks thank you thx ty tysm cheers thankyou much many so a lot very great perfect nice cool
    awesome helpful got it ok okay that helps helped appreciated appreciate it
    merci beaucoup bien gracias muchas danke vielen dank sehr
    tesekkurler teşekkürler teşekkür ederim sağ sagol sağol ol
    terima kasih makasih banyak syukran
    شكرا شكراً جزيلا جزيلاً لك لكم مشكور مشكورين
    """.split()  # noqa: SIM905
)
_SURELY = frozenset(
    """
    thanks thank thx ty tysm cheers thankyou appreciated appreciate
    merci gracias danke dank tesekkurler teşekkürler teşekkür sagol sağol sağ
    terima makasih syukran شكرا شكراً مشكور مشكورين
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"\w+")


def is_thanks(question: str) -> bool:
    """Whether a message only thanks: *thanks a lot!*, *merci beaucoup*."""
    words = {word.casefold() for word in _WORD.findall(question)}
    return bool(words) and words <= _THANKS and not words.isdisjoint(_SURELY)
