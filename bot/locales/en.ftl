### What members see, in English. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

question = -# Question: { $question }
corrected = -# Showing results for { $words }
corrected-word = **{ $found }** instead of { $asked }
question-cut =
    -# That was a long question: I read its first { $characters ->
        [one] character
       *[other] { $characters } characters
    }.
unsure-heading = ### Closest passages
unsure-text = The documents may not answer this. { $passages ->
        [one] This passage comes nearest:
       *[other] These passages come nearest:
    }
not-found-heading = ### Not in the documents
not-found-text = The documents do not answer this question.
not-found-sections = These sections may be near it:
not-found-hint = Try other words, or look through the contents.
more-heading = ### More passages
organization-fact = -# **{ $name }** · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
acronym-fact = -# **{ $acronym }** · { $name } · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
footer = -# { $title } · edition { $edition }
footer-edition = -# Edition { $edition }

## Buttons and selects

button-more = More passages
button-section = Read the section
button-contents = Contents
button-back = Back
button-next = Next
select-section = Read a section…
select-part = Read a part of it…

## Sections, organizations, contents

page = -# Page { $page } of { $pages }
section-empty = Nothing stands directly under this heading.
organization-heading = ### { $name }
organization-mentions = Named in { $passages ->
        [one] one passage
       *[other] { $passages } passages
    } of the documents:
contents-heading = ### Contents
contents-footer = -# { $documents ->
        [one] One document
       *[other] { $documents } documents
    } · { $sections ->
        [one] one section
       *[other] { $sections } sections
    } · edition { $edition }
no-section =
    I know no section like **{ $name }**.
    Choose one from the list that appears while you type, or look at the contents.
no-organization =
    The documents name no organization like **{ $name }**.
    Choose one from the list that appears while you type.
gone = The documents have changed since: this passage is no longer kept. Ask again to see what they say now.

## Help

help-heading = ### Ask the documents
help-text = I answer with passages from the documents here, word for word, and tell you where each stands. Where they are silent I say so.
help-ways = **How to ask**
    - Mention **@{ $bot }** with your question.
    - Reply to one of my answers.
    - Send me a direct message.
    - Use `/ask`; with **private**, only you see the answer.
    - On somebody's message: **Apps**, then **Find the answer**.
help-examples = **Try**
help-example-organization = What do the documents say about { $name }?
help-more = **More**: `/section`, `/organization`, `/contents`
mention-unreadable = Discord lets me read your message only if you mention **@{ $bot }** itself, not its role. You can also use `/ask`.
nothing-to-ask = That message holds no words that I could look up.

## Moderators

status-heading = ### Knowledge base
status-edition = **Edition { $edition }**, published { $published }
status-counts =
    { $documents ->
        [one] One document
       *[other] { $documents } documents
    } · { $sections ->
        [one] one section
       *[other] { $sections } sections
    } · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
status-details =
    { $words ->
        [one] One word
       *[other] { $words } different words
    } · { $organizations ->
        [one] one organization
       *[other] { $organizations } organizations
    } · { $size } on disk
status-refreshing = A refresh is under way; this edition answers until it is done.
and-more = … and { $count } more
refresh-heading = ### Reading the documents
refresh-started = The edition in force goes on answering meanwhile.
refresh-progress = { $bar } { $done } of { $total }
refresh-document = -# { $name }
refresh-indexing = -# Indexing the edition
published-heading = ### Edition { $edition } is published
unchanged-heading = ### Nothing has changed
unchanged-text = Edition { $edition } stays in force.
report-added = **Added**: { $names }
report-changed = **Changed**: { $names }
report-removed = **Removed**: { $names }
report-footer = -# { $passages ->
        [one] One passage
       *[other] { $passages } passages
    } · { $seconds } s
refresh-failed-heading = ### The refresh failed
refresh-failed-footer = Edition { $edition } goes on answering. Nothing was lost.

## Errors

error-unexpected = Something went wrong on my side. Please try again. If it happens again, tell a moderator this reference: `{ $reference }`
error-not-allowed = This command is for members with the permission **Manage Server**.
error-cooldown = Please wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } and try again.
error-unknown-command = This command has changed. Restart Discord and try again.
error-knowledge = I cannot read the documents at the moment. Please tell a moderator. { $problem }

## Commands: at most 100 characters each

command-ask = Ask the documents a question
option-question = Your question, in your own words
option-ask-private = Show the answer to me alone
command-section = Read a section of the documents
option-section = Words of its heading
option-private = Show it to me alone (the default), or to everybody here
command-organization = What the documents say about an organization
option-organization = Its name or acronym
command-contents = The documents and their sections
command-help = What I can do, and how to ask
command-knowledge = The documents that answers come from
command-knowledge-status = Which edition answers, and what it holds
command-knowledge-refresh = Read the documents again and publish what has changed
