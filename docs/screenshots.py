"""``python -m docs.screenshots``: the pictures of the documentation, from the preview.

Needs the extra ``screenshots`` and Chromium on the PATH (Debian: ``chromium``).
"""

import asyncio
import shutil
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.async_api import Browser, async_playwright
from simcord import ChannelHandle, MemberActor
from simcord.preview import Preview

from bot.preview import preview_session
from bot.settings import KnowledgeSettings, Settings
from knowledge import AskedQuestion, KnowledgeBase, Vote

IMAGES = Path(__file__).parent / "images"
DESKTOP, PHONE = 900, 412
COLOURS = 160
# No connection is wanted but the one to this machine.
CHROMIUM_OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
CONVERSATION = "#channel-message-list"
HISTORY = "/knowledge history"
MODERATORS_COMMANDS = (
    *("/knowledge refresh", HISTORY, "/knowledge gaps", "/knowledge report", "/settings"),
)
SHIPPED = files("knowledge") / "documents" / "engagement-with-international-organizations.txt"
# What the operator edits, so that there is something to see.
EDITS = (
    ("**In Summary**", "**To Sum Up**"),
    ("active participation in UN-run", "steady part in UN-run"),
    ("cooperating tediously with", "cooperating closely with"),
)


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        sys.exit("Install Chromium first; on Debian: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=CHROMIUM_OPTIONS)
        yield browser
        await browser.close()


async def _picture(browser: Browser, preview: Preview, name: str, width: int, viewer: str) -> None:
    """Photograph the last question with its answer, as a viewer sees them."""
    # On a narrow page SimCord's own bars take no room beside the conversation.
    page = await browser.new_page(viewport={"width": width, "height": 1500}, device_scale_factor=2)
    await page.goto(preview.url)
    await page.locator("#viewer-picker").select_option(label=viewer)
    await page.wait_for_timeout(1500)
    taken = await page.locator(CONVERSATION).screenshot()
    await page.close()
    # Few colours are left after this, and a fifth of the bytes.
    Image.open(BytesIO(taken)).convert("RGB").quantize(COLOURS).save(
        IMAGES / f"{name}.png", optimize=True
    )


async def _conversation(
    settings: Settings, name: str, width: int, question: str | None, pressed: str | None
) -> None:
    """A conversation of its own, so that a picture holds one question and its answer."""
    with KnowledgeBase.open(settings.knowledge.database) as base:
        if question is not None and question.startswith("/knowledge"):
            settings = _edited(settings, base, published=question == HISTORY)
        async with preview_session(settings, base) as preview, _browser() as browser:
            channel, member, moderator = _scene(preview)
            viewer = member
            if question is not None:
                for message in list(channel.history()):
                    preview.env.backend.delete_message(channel.id, message.id)
            if question in MODERATORS_COMMANDS:
                viewer = moderator
                keep_questions(base, moderator.guild.id)
                await moderator.slash(channel, question[1:])
            elif question is not None and question.startswith("/"):
                command, _, asked = question[1:].partition(" ")
                await member.slash(channel, command, **({"name": asked} if asked else {}))
            elif question is not None:
                await member.send(channel, question)
            if pressed is not None:
                await _press(viewer, channel, pressed)
            await preview.refresh()
            await _picture(browser, preview, name, width, viewer.user.global_name or viewer.name)


def _edited(settings: Settings, base: KnowledgeBase, *, published: bool) -> Settings:
    """Settings that name a copy of the shipped document, edited since edition 2.

    Args:
        settings: The settings before.
        base: Their knowledge base.
        published: Whether what was edited is published, as edition 3.
    """
    document = settings.knowledge.database.parent / "engagement.txt"
    text = SHIPPED.read_text(encoding="utf-8")
    document.write_text(text, encoding="utf-8")
    base.refresh([document])
    for before, after in EDITS:
        text = text.replace(before, after)
    document.write_text(text, encoding="utf-8")
    if published:
        base.refresh([document])
    return replace(settings, knowledge=replace(settings.knowledge, documents=(document,)))


async def _press(viewer: MemberActor, channel: ChannelHandle, pressed: str) -> None:
    """Press a button, or choose an edition from the list."""
    card = channel.history(viewer=viewer)[-1]
    if pressed.isdecimal():
        await viewer.select(card, [pressed])
    else:
        await viewer.click(card, label=pressed)


def keep_questions(base: KnowledgeBase, server: int) -> None:
    """Keep a month of questions, as members of a server may have asked them."""
    chance, now = Random(6), int(time.time())  # noqa: S311  # seeded, not secret
    kept: list[AskedQuestion] = []
    for text, weight in ASKED.items():
        answer = base.ask(text)
        for day in range(30):
            for _ in range(chance.choices((0, 1, 2), (30 - weight, weight, weight / 3))[0]):
                moment = now - day * 24 * 3600 - chance.randrange(3600)
                kept.append(
                    AskedQuestion.answered_by(
                        answer, server=server, asked_at=moment, key=len(kept) + 1
                    )
                )
    base.questions.keep(kept)
    for number, asked in enumerate(kept):
        if number % 3 == 0 and asked.passage:
            base.host.vote(Vote(asked.answer, "voter", asked.passage, number % 4 > 0, now))


def _scene(preview: Preview) -> tuple[ChannelHandle, MemberActor, MemberActor]:
    member, moderator = preview.viewers
    return preview.channel, member, moderator


# What members ask in a month, and how often.
ASKED = {
    "What do Islamic nations do with UNESCO?": 28,
    "wat does UNSECO do?": 14,
    "Why does engagement matter?": 20,
    "How do they fight diseases with the WHO?": 18,
    "Tell me about peacekeeping": 12,
    "What is the role of the WTO?": 10,
    "Are they against nuclear bombs?": 8,
    "How do Islamic nations help refugees?": 10,
    "help for refugees by islamic nations": 5,
    "islamic nations, how do they help refugess": 3,
    "How can my child become a Scout leader?": 6,
    "become scout leader, how": 3,
    "Who is the next secretary of the league?": 5,
    "What is the best pizza in town?": 2,
}

# Name, width, what is asked (None: what the preview asks by itself), what is pressed then.
PICTURES: tuple[tuple[str, int, str | None, str | None], ...] = (
    ("answer", DESKTOP, None, None),
    ("answer-phone", PHONE, None, None),
    ("unsure", DESKTOP, "Are they against nuclear bombs?", None),
    ("paging", DESKTOP, "Why does engagement matter?", "More passages"),
    ("why", DESKTOP, None, "Why this?"),
    ("tied", DESKTOP, "How does the UN keep peace with their help?", None),
    ("contents", DESKTOP, "/contents", None),
    ("not-found", DESKTOP, "What is the best pizza in town?", None),
    ("organization", DESKTOP, "/organization WHO", None),
    ("organization-phone", PHONE, "/organization UNESCO", None),
    ("organizations", DESKTOP, "/organizations", None),
    ("fact", DESKTOP, "Where is the WHO based?", None),
    ("parts", DESKTOP, "Which are part of the UN?", None),
    ("mentioned", DESKTOP, "Which organizations does it mention?", None),
    ("never-mentioned", DESKTOP, "How do Islamic nations work with NATO?", None),
    ("help", DESKTOP, "/help", None),
    ("preview", DESKTOP, "/knowledge refresh", None),
    ("refresh", DESKTOP, "/knowledge refresh", "Publish"),
    ("history", DESKTOP, HISTORY, None),
    ("difference", DESKTOP, HISTORY, "3"),
    ("settings", DESKTOP, "/settings", None),
    ("gaps", DESKTOP, "/knowledge gaps", None),
    ("report", PHONE, "/knowledge report", None),
    ("privacy", DESKTOP, "/privacy", None),
    ("section", DESKTOP, "/section Practical Instances", None),
    ("arabic", DESKTOP, "ما هي منظمة اليونسكو؟", None),
)


def main() -> None:
    """Take all pictures anew."""
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        settings = Settings(knowledge=KnowledgeSettings(database=Path(folder) / "daleel.db"))
        for name, width, question, pressed in PICTURES:
            asyncio.run(_conversation(settings, name, width, question, pressed))
            print(IMAGES.name, name)  # noqa: T201


if __name__ == "__main__":
    main()
