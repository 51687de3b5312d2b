"""Moderators choose where the bot listens, and in which language it answers."""

import discord
import pytest
import simcord
from simcord import InteractionResult
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.servers import Listening, Servers, ServerSettings
from bot.texts import Texts
from tests.bot.conftest import MakeBot, World
from tests.bot.messages import response_text, text_of

EN = Texts.load("en")
QUESTION = "What do Islamic nations do with UNESCO?"


async def choose(world: World, setting: str, *values: object) -> InteractionResult:
    panel = await world.yusuf.slash(world.channel, "settings")
    assert panel.response is not None
    return await world.yusuf.select(panel.response, list(values), custom_id=f"settings:{setting}")


async def test_the_panel_is_for_moderators_alone(world: World) -> None:
    assert "settings" not in world.amina.available_commands(world.channel)
    panel = await world.yusuf.slash(world.channel, "settings")
    assert panel.ephemeral
    assert "Settings of this server" in response_text(panel)


async def test_who_is_no_moderator_any_more_changes_nothing(world: World) -> None:
    panel = await world.yusuf.slash(world.channel, "settings")
    assert panel.response is not None
    role = world.guild.roles["Moderators"]
    world.env.backend.remove_member_role(world.guild.id, world.yusuf.id, role.id)
    result = await world.yusuf.select(panel.response, ["tr"], custom_id="settings:language")
    assert "Manage Server" in response_text(result)
    assert world.bot.servers.of(world.guild.id) == ServerSettings()


@pytest.mark.reads_all_messages
async def test_in_an_ask_channel_questions_are_answered_and_chatter_is_not(
    world: World,
) -> None:
    await choose(world, "ask", world.channel)
    await world.amina.send(world.channel, QUESTION)
    assert len(world.replies()) == 1
    for chatter in (
        "good morning all",
        "hello? is anyone there?",
        "thanks!",
        "https://example.org/?q=1",
        "I will be there at nine, as always, with my boat",
    ):
        await world.amina.send(world.channel, chatter)
    await world.amina.send(world.channel, f"{world.yusuf.mention} what do you think?")
    message = await world.yusuf.send(world.channel, "no idea")
    await world.amina.send(world.channel, "really?", reply_to=message)
    assert len(world.replies()) == 1


@pytest.mark.reads_all_messages
async def test_what_is_no_sure_question_is_answered_only_surely(world: World) -> None:
    await choose(world, "ask", world.channel)
    await world.amina.send(world.channel, "what do islamic nations do with unesco")
    assert len(world.replies()) == 1
    await world.amina.send(world.channel, "what a lovely pizza that was")
    assert len(world.replies()) == 1


@pytest.mark.reads_all_messages
async def test_in_an_ask_channel_follow_ups_need_no_mention(world: World) -> None:
    await choose(world, "ask", world.channel)
    await world.amina.send(world.channel, QUESTION)
    await world.amina.send(world.channel, "and the WTO?")
    assert "WTO" in text_of(world.replies()[1])
    await world.amina.send(world.channel, "tell me more")
    assert len(world.replies()) == 3
    await world.yusuf.send(world.channel, "tell me more")
    assert len(world.replies()) == 3


@pytest.mark.reads_all_messages
async def test_in_a_help_channel_only_sure_answers_are_given(world: World) -> None:
    await choose(world, "help", world.channel)
    await world.amina.send(world.channel, "What is the best pizza in town?")
    assert world.replies() == []
    await world.amina.send(world.channel, QUESTION)
    assert len(world.replies()) == 1


async def test_a_silent_channel_gets_nothing_not_even_when_the_bot_is_mentioned(
    world: World,
) -> None:
    await choose(world, "silent", world.channel)
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    assert world.replies() == []


@pytest.mark.reads_all_messages
async def test_a_thread_is_listened_to_like_its_channel(world: World) -> None:
    await choose(world, "ask", world.channel)
    made = world.env.backend.create_thread(world.channel.id, "talk", world.amina.id)
    thread = next(each for each in world.channel.threads if each.id == made.id)
    await world.amina.send(thread, QUESTION)
    assert len(world.replies(thread)) == 1


async def test_without_the_intent_the_panel_says_what_is_missing(world: World) -> None:
    assert "message content intent" not in response_text(await choose(world, "language", "fr"))
    result = await choose(world, "ask", world.channel)
    assert "message content intent" in response_text(result)
    assert "read_messages = true" in response_text(result)


async def test_without_the_intent_the_panel_says_what_threads_need(world: World) -> None:
    need = "Follow-ups in threads without a mention need the message content intent"
    assert need not in response_text(await world.yusuf.slash(world.channel, "settings"))
    assert need in response_text(await choose(world, "threads", world.channel))


@pytest.mark.reads_all_messages
async def test_with_the_intent_the_panel_asks_for_none(world: World) -> None:
    assert "intent" not in response_text(await choose(world, "threads", world.channel))


async def test_the_panel_tells_what_is_missing_in_a_thread(world: World) -> None:
    made = world.env.backend.create_thread(world.channel.id, "talk", world.amina.id)
    thread = next(each for each in world.channel.threads if each.id == made.id)
    assert world.bot.user is not None
    denied = discord.Permissions(send_messages_in_threads=True).value
    overwrite = Overwrite(world.bot.user.id, OverwriteType.MEMBER, deny=denied)
    world.env.backend.edit_channel(world.channel.id, {"overwrites": [overwrite]})
    told = f"In <#{thread.id}> I lack permissions: Send Messages in Threads"
    assert told in response_text(await choose(world, "ask", thread))


async def test_answers_that_everybody_sees_are_in_the_language_of_the_server(
    world: World,
) -> None:
    await choose(world, "language", "tr")
    await world.amina.send(world.channel, f"{world.mention} What is the best pizza in town?")
    assert Texts.load("tr").get("not-found-heading") in text_of(world.replies()[0])
    await choose(world, "language", "by-asker")
    await world.amina.send(world.channel, f"{world.mention} What is the best pizza in town?")
    assert EN.get("not-found-heading") in text_of(world.replies()[1])


@pytest.mark.parametrize(
    ("command", "options", "key"),
    [
        ("ask", {"question": "What is the best pizza in town?"}, "not-found-heading"),
        ("contents", {}, "contents-heading"),
    ],
)
async def test_commands_answer_all_in_the_language_of_the_server_and_one_in_their_own(
    world: World, command: str, options: dict[str, str], key: str
) -> None:
    await choose(world, "language", "tr")
    for private, language in ((False, "tr"), (True, "en")):
        result = await world.amina.slash(world.channel, command, private=private, **options)
        assert Texts.load(language).get(key) in response_text(result)


async def test_what_was_chosen_holds_after_a_restart_and_in_this_server_only(
    world: World, make_bot: MakeBot
) -> None:
    await choose(world, "ask", world.channel)
    again = Servers(make_bot().base)
    await again.load()
    assert again.of(world.guild.id).ask == (world.channel.id,)
    assert again.of(world.guild.id + 1) == ServerSettings()
    assert again.of(None) == ServerSettings()


def test_a_channel_has_one_setting_at_a_time() -> None:
    settings = ServerSettings(ask=(1, 2), silent=(3,)).with_channels("silent", [2, 4])
    assert settings == ServerSettings(ask=(1,), silent=(2, 4))
    assert settings.listening([9, 1]) is Listening.QUESTIONS
    assert settings.listening([4]) is Listening.NOTHING
    assert settings.listening([9]) is Listening.MENTIONS


@pytest.mark.reads_all_messages
async def test_help_says_how_the_bot_listens_in_the_channel(world: World) -> None:
    for setting, key in (
        ("ask", "help-here-questions"),
        ("help", "help-here-sure"),
        ("silent", "help-here-nothing"),
    ):
        before = response_text(await world.amina.slash(world.channel, "help"))
        await choose(world, setting, world.channel)
        after = response_text(await world.amina.slash(world.channel, "help"))
        assert EN.get(key) in after
        assert EN.get(key) not in before


async def test_help_promises_nothing_that_the_bot_cannot_read(world: World) -> None:
    await choose(world, "ask", world.channel)
    text = response_text(await world.amina.slash(world.channel, "help"))
    assert EN.get("help-here-questions") not in text


async def post(
    world: World, monkeypatch: pytest.MonkeyPatch, title: str, text: str
) -> simcord.ChannelHandle:
    """A member's post in a forum where every question is answered; its channel."""
    forum = world.guild.create_forum_channel("questions")
    await choose(world, "ask", forum)
    made = world.env.backend.create_thread(forum.id, title, world.amina.id)
    with monkeypatch.context() as patch:
        # In Discord a post's opening message has the id of the post.
        patch.setattr(world.env.backend, "snowflake", lambda: made.id)
        world.env.backend.create_message(made.id, world.amina.id, text)
    await world.env.settle()
    return next(each for each in forum.threads if each.id == made.id)


@pytest.mark.reads_all_messages
async def test_a_post_in_a_forum_is_answered_by_its_title_and_its_opening_message(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = await post(world, monkeypatch, "UNESCO", "What do Islamic nations do there?")
    (answer,) = world.replies(thread)
    assert "UNESCO" in text_of(answer)
    await world.amina.send(thread, "And what about pizza?")
    assert len(world.replies(thread)) == 1


@pytest.mark.reads_all_messages
async def test_a_post_that_is_no_question_is_answered_as_well(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = await post(world, monkeypatch, "Heritage", "I am looking for what UNESCO preserves.")
    assert "cultural heritage" in text_of(world.replies(thread)[0])


async def test_without_the_intent_the_title_of_a_post_is_the_question(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = await post(world, monkeypatch, QUESTION, "I need it for school.")
    assert "UNESCO" in text_of(world.replies(thread)[0])


async def test_a_server_chooses_whether_it_sees_the_shared_documents(world: World) -> None:
    world.bot.bases.of(world.guild.id).change({"ours.md": b"# Ours\n\nOur club meets on Monday.\n"})
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    await choose(world, "shared", "own")
    await world.amina.send(world.channel, f"{world.mention} {QUESTION}")
    await world.amina.send(world.channel, f"{world.mention} When does our club meet?")
    shared, silent, own = (text_of(each) for each in world.replies())
    assert "Islamic Nations cooperating" in shared
    assert EN.get("not-found-heading") in silent
    assert "Monday" in own
    await choose(world, "shared", "shared")
    assert world.bot.servers.of(world.guild.id).shared


async def test_the_answer_to_a_post_is_found_by_its_title_as_well(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = await post(world, monkeypatch, QUESTION, "See the title, please!")
    (opening, *_) = thread.history()
    result = await world.amina.context_menu(thread, "Find the answer", opening)
    assert "Islamic Nations cooperating" in response_text(result)
