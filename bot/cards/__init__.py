"""Every message that members see, laid out with Discord's components.

Only this package knows their layout. Each function takes the language to speak and what
the knowledge base gave, and returns a card to send.
"""

from bot.cards.answers import answer_card, is_silent, passages_shown
from bot.cards.custom_ids import (
    AS_WRITTEN_ID,
    ASK_AGAIN_ID,
    CHOICE_ID,
    CONTENTS_ID,
    MORE_ID,
    ORGANIZATION_CHOICE_ID,
    ORGANIZATION_ID,
    ORGANIZATIONS_ID,
    PASSAGE_ID,
    PICK_ID,
    REMOVE_ID,
    SECTION_ID,
    SETTING_ID,
    SHOW_ANSWER_ID,
    VOTE_ID,
    WALK_ID,
    WHY_ID,
)
from bot.cards.layout import Accent, Card, Part, find_button, find_id, shown_parts
from bot.cards.lookups import (
    Here,
    contents_card,
    help_card,
    notice_card,
    ping_card,
    private_card,
    section_card,
)
from bot.cards.moderation import refresh_card, refresh_failed_card, report_card, status_card
from bot.cards.notes import Asking, Noted, noted
from bot.cards.organizations import organization_card, organizations_card
from bot.cards.passages import (
    LISTED,
    ONE_BY_ONE,
    Pages,
    more_card,
    passages_to_pick,
    search_card,
    shows,
    turned_card,
)
from bot.cards.settings import settings_card
from bot.cards.why import why_card

__all__ = [
    "ASK_AGAIN_ID",
    "AS_WRITTEN_ID",
    "CHOICE_ID",
    "CONTENTS_ID",
    "LISTED",
    "MORE_ID",
    "ONE_BY_ONE",
    "ORGANIZATIONS_ID",
    "ORGANIZATION_CHOICE_ID",
    "ORGANIZATION_ID",
    "PASSAGE_ID",
    "PICK_ID",
    "REMOVE_ID",
    "SECTION_ID",
    "SETTING_ID",
    "SHOW_ANSWER_ID",
    "VOTE_ID",
    "WALK_ID",
    "WHY_ID",
    "Accent",
    "Asking",
    "Card",
    "Here",
    "Noted",
    "Pages",
    "Part",
    "answer_card",
    "contents_card",
    "find_button",
    "find_id",
    "help_card",
    "is_silent",
    "more_card",
    "noted",
    "notice_card",
    "organization_card",
    "organizations_card",
    "passages_shown",
    "passages_to_pick",
    "ping_card",
    "private_card",
    "refresh_card",
    "refresh_failed_card",
    "report_card",
    "search_card",
    "section_card",
    "settings_card",
    "shown_parts",
    "shows",
    "status_card",
    "turned_card",
    "why_card",
]
