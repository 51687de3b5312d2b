"""Every change of a server is written down, for its moderators to read, and posted."""

import time
from dataclasses import replace

import discord
import pytest
import simcord
from simcord import ChannelHandle, InteractionResult
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.audit import KEPT_DAYS, settings_changed
from bot.cards import ENTRIES_ON_A_PAGE, audit_card, settings_card
from bot.cards.settings import Lack
from bot.languages import LANGUAGES
from bot.question_log import DAY_SECONDS
from bot.servers import ServerSettings
from bot.sweep import sweep
from bot.texts import Texts
from knowledge import AuditEntry
from tests.bot.conftest import World
from tests.bot.messages import buttons, components, response_text, text_of
from tests.bot.test_settings_panel import choose
from tests.bot.test_uploads import GUIDE, LATER, RULES, add, card, other_server, publish

EN = Texts.load("en")


async def audit(world: World) -> InteractionResult:
    return await world.yusuf.slash(world.channel, "knowledge audit")


def kept(world: World) -> list[AuditEntry]:
    return list(world.bot.base.audit.of(world.guild.id, 0, 100))


def log_channel(world: World) -> ChannelHandle:
    return world.guild.create_text_channel("log")


async def posted(world: World, channel: ChannelHandle) -> list[str]:
    await world.bot.audit.posted()
    await world.env.settle()
    return [text_of(each) for each in world.replies(channel)]


def deny(world: World, channel: ChannelHandle, **denied: bool) -> None:
    assert world.bot.user is not None
    value = discord.Permissions(**denied).value
    overwrite = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=value)
    world.env.backend.edit_channel(channel.id, {"overwrites": [overwrite]})


async def test_publications_are_listed_newest_first_with_who_made_them(world: World) -> None:
    assert EN.get("audit-none", days=KEPT_DAYS) in response_text(await audit(world))
    await publish(world, ("guide.md", GUIDE), ("rules.md", RULES))
    await publish(world, ("guide.md", LATER))
    removed = await world.yusuf.slash(world.channel, "knowledge remove", document="rules.md")
    await world.yusuf.click(card(removed), label="Publish")
    asked = await world.yusuf.slash(world.channel, "knowledge restore", number=1)
    await world.yusuf.click(card(asked), label="Restore")
    result = await audit(world)
    assert result.ephemeral
    restored, third, second, first = response_text(result).partition("\n")[2].split("\n\n")
    for told in (restored, third, second, first):
        assert told.startswith("<t:")
        assert f"<@{world.yusuf.id}>" in told
    assert EN.get("audit-restored", edition="4", restored="1") in restored
    assert EN.get("audit-published", edition="3") in third
    assert "**Removed**: rules.md" in third
    assert "**Changed**: guide.md" in second
    assert "**Added**: guide.md, rules.md" in first


async def test_a_refresh_of_the_shared_documents_is_told_from_the_server_s_own(
    world: World,
) -> None:
    documents = world.bot.settings.knowledge.documents[0]
    (documents / "guide.md").write_bytes(GUIDE)
    shown = await world.yusuf.slash(world.channel, "knowledge refresh")
    await world.yusuf.click(card(shown), label="Publish")
    assert EN.get("audit-refreshed", edition="2") in response_text(await audit(world))


async def test_settings_are_told_from_what_to_what_and_only_if_they_changed(world: World) -> None:
    await choose(world, "ask", world.channel)
    await choose(world, "ask", world.channel)
    await choose(world, "silent", world.channel)
    await choose(world, "language", "tr")
    await choose(world, "pings", "ping")
    await choose(world, "shared", "own")
    text = response_text(await audit(world))
    assert len(kept(world)) == 5
    here = f"<#{world.channel.id}>"
    assert f"**Answer every question**: {here} → none" in text
    assert f"**Say nothing**: none → {here}" in text
    assert "**Language**: By the language of who asks → Türkçe" in text
    assert "Name them, ping nobody → Ping whom the answer is for" in text
    assert "Ours, and those that all servers share → Ours alone" in text
    assert "Answer only what is sure" not in text


async def test_what_changed_nothing_is_not_written_down(world: World) -> None:
    await publish(world, ("guide.md", GUIDE))
    discarded = await add(world, ("guide.md", LATER))
    await world.yusuf.click(card(discarded), label="Discard")
    broken = await add(world, ("guide.md", b"\x00\x01"))
    assert "Publish" not in buttons(card(broken))
    assert len(kept(world)) == 1


async def test_the_attempt_of_who_is_no_moderator_any_more_changes_and_logs_nothing(
    world: World,
) -> None:
    panel = await world.yusuf.slash(world.channel, "settings")
    preview = await add(world, ("guide.md", GUIDE))
    for _ in range(ENTRIES_ON_A_PAGE + 1):
        world.bot.base.audit.keep(
            AuditEntry(
                world.guild.id,
                int(time.time()),
                5,
                "publish",
                {
                    "edition": 1,
                    "added": [],
                    "changed": [],
                    "removed": [],
                },
            )
        )
    before = kept(world)
    opened = await audit(world)
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)
    await world.yusuf.select(card(panel), ["tr"], custom_id="settings:language")
    await world.yusuf.click(card(preview), label="Publish")
    turned = await world.yusuf.click(card(opened), label="Next")
    assert "Manage Server" in response_text(turned)
    assert "Page 2" not in text_of(card(opened))
    assert kept(world) == before


async def test_members_see_no_audit_log(world: World) -> None:
    assert "knowledge audit" not in world.amina.available_commands(world.channel)
    with pytest.raises(simcord.SetupError, match="default-member-permissions"):
        await world.amina.slash(world.channel, "knowledge audit")
    (group,) = [each for each in await world.bot.tree.fetch_commands() if each.name == "knowledge"]
    world.guild.set_command_permissions(group, {world.amina: True})
    result = await world.amina.slash(world.channel, "knowledge audit")
    assert world.env.errors
    assert "members with the permission **Manage Server**" in response_text(result)


async def test_another_server_s_changes_are_not_seen(world: World) -> None:
    guild, omar = other_server(world)
    elsewhere = guild.create_text_channel("general")
    await publish(world, ("guide.md", GUIDE))
    text = response_text(await omar.slash(elsewhere, "knowledge audit"))
    assert EN.get("audit-none", days=KEPT_DAYS) in text
    assert "guide.md" not in text


async def test_pages_turn_in_place_and_speak_the_moderator_s_language(world: World) -> None:
    for number in range(2 * ENTRIES_ON_A_PAGE):
        entry = AuditEntry(
            world.guild.id, 1000 + number, 5, "restore", {"edition": number + 1, "restored": 1}
        )
        world.bot.base.audit.keep(entry)
    result = await world.yusuf.slash(world.channel, "knowledge audit")
    assert f"edition {2 * ENTRIES_ON_A_PAGE}**" in response_text(result)
    await world.yusuf.click(card(result), label="Next")
    assert "**edition 1**" in text_of(card(result))
    assert "Next" not in buttons(card(result))
    await world.yusuf.click(card(result), label="Back")
    assert f"edition {2 * ENTRIES_ON_A_PAGE}**" in text_of(card(result))


async def test_names_of_documents_are_shown_as_they_are_and_long_lists_are_cut(
    world: World,
) -> None:
    await publish(world, ("**loud** <@1>.md", GUIDE))
    many = [f"{'long' * 30}{number}.md" for number in range(40)]
    details = {
        "edition": 2,
        "changed": [],
        "added": many,
        "removed": many,
        "added_count": 40,
        "removed_count": 40,
    }
    for _ in range(ENTRIES_ON_A_PAGE - 1):
        world.bot.base.audit.keep(AuditEntry(world.guild.id, 5, 5, "publish", details))
    result = await audit(world)
    assert "and 37 more" in response_text(result)
    assert "<@1>" not in response_text(result)
    assert len(response_text(result)) < 4000


async def test_changes_are_posted_to_the_log_channel_and_ping_nobody(world: World) -> None:
    channel = log_channel(world)
    await choose(world, "log", channel)
    await publish(world, ("guide.md", GUIDE))
    chosen, published = await posted(world, channel)
    assert f"**Log channel**: none → <#{channel.id}>" in chosen
    assert EN.get("audit-published", edition="1") in published
    assert f"<@{world.yusuf.id}>" in published
    assert all(body["allowed_mentions"] == {"parse": []} for body in world.posts())
    assert len(kept(world)) == 2


async def test_who_moves_the_log_or_switches_it_off_is_told_of_where_it_was(world: World) -> None:
    first, second = log_channel(world), world.guild.create_text_channel("other-log")
    await choose(world, "log", first)
    await choose(world, "log", second)
    assert len(await posted(world, first)) == 2
    assert len(await posted(world, second)) == 1
    await choose(world, "log")
    assert f"<#{second.id}> → none" in (await posted(world, second))[-1]
    await publish(world, ("guide.md", GUIDE))
    assert len(await posted(world, second)) == 2
    assert world.bot.servers.of(world.guild.id).log is None


async def test_the_log_channel_is_written_to_in_the_language_of_the_server(world: World) -> None:
    channel = log_channel(world)
    await choose(world, "language", "fr")
    await choose(world, "log", channel)
    (chosen,) = await posted(world, channel)
    assert Texts.load("fr").get("audit-log") in chosen


@pytest.mark.parametrize("denied", ["send_messages", "view_channel"])
async def test_without_permission_the_panel_and_the_log_say_so_and_all_goes_on(
    world: World, caplog: pytest.LogCaptureFixture, denied: str
) -> None:
    channel = log_channel(world)
    deny(world, channel, **{denied: True})
    panel = await choose(world, "log", channel)
    assert f"In <#{channel.id}> I lack permissions: " in response_text(panel)
    result = await publish(world, ("guide.md", GUIDE))
    assert await posted(world, channel) == []
    assert "### Edition 1 is published" in response_text(result)
    assert f"No permission to post to the log channel {channel.id}" in caplog.text
    assert len(kept(world)) == 2


async def test_a_log_channel_that_is_gone_stops_nothing(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    settings = replace(world.bot.servers.of(world.guild.id), log=1)
    await world.bot.servers.change(world.guild.id, settings)
    result = await publish(world, ("guide.md", GUIDE))
    await world.bot.audit.posted()
    assert "### Edition 1 is published" in response_text(result)
    assert "is gone" in caplog.text


async def test_the_panel_takes_one_log_channel_at_most_and_remembers_it(world: World) -> None:
    channel = log_channel(world)
    panel = await choose(world, "log", channel)
    assert panel.response is not None
    (select,) = [
        each for each in components(panel.response) if each.get("custom_id") == "settings:log"
    ]
    assert (select["min_values"], select["max_values"]) == (0, 1)
    again = type(world.bot.servers)(world.bot.base)
    await again.load()
    assert again.of(world.guild.id).log == channel.id


async def test_changes_are_kept_for_a_year(world: World) -> None:
    now = int(time.time())
    for age in (KEPT_DAYS * DAY_SECONDS + 60, KEPT_DAYS * DAY_SECONDS - 60):
        details = {"edition": 2, "restored": 1}
        world.bot.base.audit.keep(AuditEntry(world.guild.id, now - age, 5, "restore", details))
    await sweep(world.bot)
    assert [now - each.made_at for each in kept(world)] == [KEPT_DAYS * DAY_SECONDS - 60]


async def test_what_a_later_release_wrote_is_told_by_its_name(world: World) -> None:
    world.bot.base.audit.keep(AuditEntry(world.guild.id, 5, 5, "te*ch", {}))
    assert r"te\*ch" in response_text(await audit(world))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_page_and_the_fullest_panel_fit_into_a_message(language: str) -> None:
    texts, here = Texts.load(language), 10**18
    some, others = (tuple(range(first, first + 25)) for first in (here, 2 * here))
    swapped = settings_changed(
        here,
        here,
        ServerSettings(ask=some, help=others, silent=some),
        ServerSettings(ask=others, help=some, silent=others),
    )
    assert swapped is not None
    told: dict[str, object] = {"edition": 1000}
    for name in ("added", "changed", "removed"):
        told |= {name: ["*" * 200] * 25, f"{name}_count": 1000}
    for entry in (swapped, AuditEntry(here, 1, here, "publish", told)):
        page = audit_card(texts, [entry] * ENTRIES_ON_A_PAGE, 1, 3, KEPT_DAYS)
        assert page.content_length() <= 4000
    lacking = [Lack(f"<#{here}>", ("Send Messages",))] * 5
    full = ServerSettings(ask=some, threads=some, log=here)
    assert settings_card(texts, full, reads_all=False, lacking=lacking).total_children_count <= 40
