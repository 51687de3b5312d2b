"""Every message that members see, laid out with Discord's components.

Only this package knows their layout. Each function takes the language to speak and what
the knowledge base gave, and returns a card to send.
"""

from bot.cards.answers import answer_card, more_card, search_card
from bot.cards.layout import (
    ASK_AGAIN_ID,
    CHOICE_ID,
    CONTENTS_ID,
    MORE_ID,
    ORGANIZATION_CHOICE_ID,
    ORGANIZATION_ID,
    ORGANIZATIONS_ID,
    REMOVE_ID,
    SECTION_ID,
    SETTING_ID,
    Accent,
    Card,
)
from bot.cards.lookups import contents_card, help_card, notice_card, section_card
from bot.cards.moderation import refresh_card, refresh_failed_card, report_card, status_card
from bot.cards.organizations import organization_card, organizations_card
from bot.cards.settings import settings_card

__all__ = [
    "ASK_AGAIN_ID",
    "CHOICE_ID",
    "CONTENTS_ID",
    "MORE_ID",
    "ORGANIZATIONS_ID",
    "ORGANIZATION_CHOICE_ID",
    "ORGANIZATION_ID",
    "REMOVE_ID",
    "SECTION_ID",
    "SETTING_ID",
    "Accent",
    "Card",
    "answer_card",
    "contents_card",
    "help_card",
    "more_card",
    "notice_card",
    "organization_card",
    "organizations_card",
    "refresh_card",
    "refresh_failed_card",
    "report_card",
    "search_card",
    "section_card",
    "settings_card",
    "status_card",
]
