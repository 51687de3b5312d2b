"""Members look sections and organizations up, misspelt as they are typed."""

import pytest
from simcord import InteractionResult

from tests.bot.conftest import World
from tests.bot.messages import buttons, choices, response_text

INSTANCES = "### Practical Instances"


async def section(world: World, name: str, **options: bool) -> InteractionResult:
    return await world.amina.slash(world.channel, "section", name=name, **options)


async def test_a_search_lists_the_passages_for_some_words(world: World) -> None:
    result = await world.amina.slash(world.channel, "search", words="helth trade")
    text = response_text(result)
    assert result.ephemeral
    assert text.startswith("### Passages for “helth trade”")
    assert "World Health Organization" in text
    assert "World Trade Organization" in text


async def test_a_search_for_what_is_nowhere_says_so(world: World) -> None:
    result = await world.amina.slash(world.channel, "search", words="*pizza*")
    assert response_text(result) == r"No passage holds anything like “\*pizza\*”."


@pytest.mark.parametrize(
    "name", ["Practical Instances", "practical instance", "pratical instnaces"]
)
async def test_a_section_is_found_by_words_of_its_heading(world: World, name: str) -> None:
    text = response_text(await section(world, name))
    assert INSTANCES in text
    assert "For example, we’ve seen Islamic Nations" in text
    assert "International Atomic Energy Agency (IAEA)" in text


async def test_what_is_looked_up_is_private_unless_it_is_to_be_shown(world: World) -> None:
    assert (await section(world, "In Summary")).ephemeral
    assert not (await section(world, "In Summary", private=False)).ephemeral


async def test_typing_offers_sections_and_a_choice_opens_one(world: World) -> None:
    offered = await world.amina.autocomplete(world.channel, "section", "name", "practcal")
    assert offered[0]["name"] == "Practical Instances"
    assert INSTANCES in response_text(await section(world, offered[0]["value"]))


async def test_before_anything_is_typed_the_first_sections_are_offered(world: World) -> None:
    offered = await world.amina.autocomplete(world.channel, "section", "name", "")
    assert [each["name"] for each in offered][1:] == [
        "Interpreting the Concept",
        "Why Engagement with International Organizations Matters",
        "Practical Instances",
        "In Summary",
    ]


async def test_offers_keep_discords_limits(world: World) -> None:
    parts = "\n\n".join(f"## Part {number} {'of it ' * 40}\n\nText." for number in range(40))
    world.learn(f"# Guide\n\n{parts}\n")
    offered = await world.amina.autocomplete(world.channel, "section", "name", "part")
    assert len(offered) == 25
    assert all(len(each["name"]) <= 100 and len(each["value"]) <= 100 for each in offered)


async def test_an_unknown_section_is_told_with_what_was_typed(world: World) -> None:
    text = response_text(await section(world, "**pizza** @everyone"))
    assert "I know no section like **\\*\\*pizza\\*\\* @\u200beveryone**." in text


async def test_a_choice_whose_section_is_gone_is_told_as_unknown(world: World) -> None:
    assert "I know no section" in response_text(await section(world, "#99999"))


@pytest.mark.parametrize("name", ["WHO", "W.H.O.", "world health organisation", "Wrold Health Org"])
async def test_an_organization_is_found_by_its_name_or_acronym(world: World, name: str) -> None:
    result = await world.amina.slash(world.channel, "organization", name=name)
    assert result.ephemeral
    text = response_text(result)
    assert "### World Health Organization (WHO)" in text
    assert "Named in 2 passages" in text
    assert "**Active involvement with global health organizations like the WHO" in text
    assert result.response is not None
    assert list(choices(result.response))[:2] == [
        "Interpreting the Concept",
        "Why Engagement with International Organizations Matters",
    ]


async def test_typing_offers_organizations_and_a_choice_opens_one(world: World) -> None:
    offered = await world.amina.autocomplete(world.channel, "organization", "name", "unseco")
    assert "(UNESCO)" in offered[0]["name"]
    result = await world.amina.slash(world.channel, "organization", name=offered[0]["value"])
    assert "(UNESCO)" in response_text(result)


async def test_an_unknown_organization_is_told(world: World) -> None:
    result = await world.amina.slash(world.channel, "organization", name="Pizza Society")
    told = "Neither the documents nor the catalogue know an organization like **Pizza Society**."
    assert told in response_text(result)


async def test_the_contents_list_the_sections_to_choose_from(world: World) -> None:
    result = await world.amina.slash(world.channel, "contents")
    assert result.response is not None
    assert "- Practical Instances" in response_text(result)
    assert "Practical Instances" in choices(result.response)


async def test_all_the_parts_of_a_section_can_be_walked_to(world: World) -> None:
    parts = "\n\n".join(f"### Part {number}\n\nTale {number}." for number in range(30))
    world.learn(f"# Tales\n\n## One\n\nOf thirty.\n\n{parts}\n\n## Two\n\nAn end.\n")
    opened = await world.amina.slash(world.channel, "contents")
    assert opened.response is not None
    await world.amina.select(opened.response, [choices(opened.response)["One"]])
    assert "Of thirty." in response_text(opened)
    assert "-# Page 1 of 2" in response_text(opened)
    assert "Part 24" in choices(opened.response)
    await world.amina.click(opened.response, label="Next")
    assert list(choices(opened.response)) == [f"Part {number}" for number in range(25, 30)]
    await world.amina.select(opened.response, [choices(opened.response)["Part 29"]])
    assert "Tale 29." in response_text(opened)


async def test_help_gives_examples_of_the_documents(world: World) -> None:
    result = await world.amina.slash(world.channel, "help")
    assert result.ephemeral
    assert result.response is not None
    assert "> Interpreting the Concept" in response_text(result)
    assert buttons(result.response) == {"Contents": "contents"}


async def test_looking_up_works_in_direct_messages(world: World) -> None:
    user = world.amina.user
    assert INSTANCES in response_text(await user.slash("section", name="practical instances"))
    assert (await user.autocomplete("organization", "name", "WTO"))[0][
        "value"
    ] == "World Trade Organization"
