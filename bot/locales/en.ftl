### What members see, in English. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

answer-for = -# For **{ $name }**
answer-ping = { $member }, the answer above is for you.
question = -# Question: { $question }
read-as = -# Understood as: { $question }
corrected = -# Showing results for { $words }
corrected-word = **{ $found }** instead of { $asked }
searched-as-written = -# Searched as it is written
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
tied-heading = ### Two passages fit this equally well
tied-text = Pick the one that you mean:
not-found-heading = ### Not in the documents
not-found-text = The documents do not answer this question.
not-found-sections = These sections may be near it:
not-found-hint = Try other words, or look through the contents.
search-heading = ### Passages for “{ $words }”
search-nothing = No passage holds anything like “{ $words }”.
more-heading = ### More passages
passage-number = -# Passage { $page } of { $pages }
why-heading = ### Why this passage
why-exact = **Words of the question**: { $words }
why-form = **Other forms of them**: { $words }
why-corrected = **Taken for misspelt**: { $words }
why-related = **Related words**: { $words }
why-no-word = Its heading was asked for.
why-confidence = -# Of 100 passages that fit as well as this one, { $percent } answer their question.
small = -# { $text }
organization-counted = **{ $name }** · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
acronym-counted = **{ $acronym }** · { $name } · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
never-mentioned = The documents never mention { $names }.
footer-edition = -# Edition { $edition }

## Reference facts, which are not from the documents

facts-heading = **Reference facts**
facts-note = -# From the catalogue of organizations, not from the documents.
facts-note-short = -# From the catalogue, not from the documents: { $facts }
facts-instead = The documents do not tell this. The catalogue of organizations does:
facts-unsure = I found no passage that surely tells this. The catalogue of organizations does:
facts-of-silent = The catalogue of organizations knows:
facts-short = { $name }: { $facts }
fact-sources = -# Read { $date }: { $sources }
fact-kind = **Kind**: { $value }
fact-founded = **Founded**: { $value }
fact-headquarters = **Headquarters**: { $value }
fact-parent = **Part of**: { $value }
fact-related = **Works by agreement with**: { $value }
fact-members = **Members**: { $value }
fact-arabic = **In Arabic**: { $value }
fact-french = **In French**: { $value }
founded-value = { $date } ({ $act })
members-value = { $count } (as of { $date })
short-founded = founded { $year }
answer-headquarters = **{ $name }** has its headquarters in **{ $value }**.
answer-founded = **{ $name }** was founded: **{ $value }**.
answer-members = Members of **{ $name }**: **{ $value }**.
answer-parent = **{ $name }** is part of: **{ $value }**.
answer-related = **{ $name }** is part of no other organization. It works by agreement with: **{ $value }**.
answer-website = The website of **{ $name }**: { $value }
answer-acronym = **{ $name }** stands for **{ $value }**.
answer-arabic = **{ $name }** in Arabic: **{ $value }**.
answer-french = **{ $name }** in French: **{ $value }**.
answer-purpose = **{ $name }**: { $value }
date-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
organizations-named = { $organizations ->
        [one] The documents name **one organization**:
       *[other] The documents name **{ $organizations } organizations**:
    }
parts-heading = Part of **{ $name }**: { $count ->
        [one] one organization
       *[other] { $count } organizations
    }
parts-kind = - **{ $kind }**: { $names }
parts-related = - Works with it by agreement, without being part of it: { $names }
parts-note = -# From the catalogue, not from the documents, which name those in bold. Each has a card of its own.

## Buttons and selects

button-more = More passages
button-why = Why this?
button-as-written = Search for { $words }
button-section = Read the section
button-contents = Contents
button-back = Back
button-up = Up
button-ask-again = Ask again
button-show-answer = Show me the answer
ask-again-title = Ask the documents
ask-again-label = Your question
button-remove = Remove
button-next = Next
select-section = Read a section…
select-passage = Pick a passage…
select-organization = Read about an organization…
select-related = Go on to…
button-closest = Closest passages
button-about = About { $name }
button-organizations = All organizations
button-website = Website
select-part = Read a part of it…

## Sections, organizations, contents

page = -# Page { $page } of { $pages }
section-empty = Nothing stands directly under this heading.
organization-heading = ### { $name }
organizations-heading = ### Organizations
organizations-count = { $organizations ->
        [0] The documents name no organization that I could tell.
        [one] The documents name one:
       *[other] The documents name { $organizations }, the most mentioned first:
    }
organization-never-mentioned = The documents never mention it.
organization-together = -# Named together with: { $names }
relation-together = Named together in { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
relation-parent = What it is part of
relation-part = One of its parts
relation-related = Related by agreement
organization-mentions = Named in { $passages ->
        [one] one passage
       *[other] { $passages } passages
    } of the documents:
contents-heading = ### Contents
contents-under = { $sections ->
        [one] one section
       *[other] { $sections } sections
    }
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
    Neither the documents nor the catalogue know an organization like **{ $name }**.
    Choose one from the list that appears while you type.
no-more = That was all I found to your last question.
gone = The documents have changed since: this passage is no longer kept. Ask again to see what they say now.
question-gone = I can no longer see the question that this answered. Please ask again.

remove-not-allowed = Only who asked can remove this answer, or a moderator.
vote-helpful = Thank you! I counted: **helpful**. To change it, press the other sign.
vote-not-helpful = Thank you. I counted: **not helpful**. To change it, press the other sign.

## Help

help-heading = ### Ask the documents
help-text = I answer with passages from the documents here, word for word, and tell you where each stands. Where they are silent I say so.
help-here-questions = **Here** I answer every question, without a mention.
help-here-sure = **Here** I answer questions by myself where I am sure; otherwise mention me.
help-here-nothing = **Here** I answer no messages, only commands. Elsewhere:
help-here-private = **Here** only who asked sees my answers.
help-here-thread = **Here** you may ask on without mentioning me.
help-here-opens = **Here** each of my answers opens a thread: ask on in there.
help-ways = **How to ask**
    - Mention **@{ $bot }** with your question.
    - Reply to one of my answers.
    - Send me a direct message.
    - Use `/ask`; with **private**, only you see the answer.
    - On somebody's message: **Apps**, then **Find the answer**.
help-examples = **Try**
help-example-organization = What do the documents say about { $name }?
help-more = **More**: `/search`, `/section`, `/organization`, `/organizations`, `/contents`
mention-unreadable = Discord lets me read your message only if you mention **@{ $bot }** itself, not its role. You can also use `/ask`.
nothing-to-ask = That message holds no words that I could look up.
private-here = In this channel only you see my answers to you.
private-unreadable = Here only you would see my answer, but I cannot show it: I lack the permission **{ $permission }**. Use `/ask`, and tell a moderator.

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

settings-heading = ### Settings of this server
settings-ask = **Answer every question** in these channels; of a forum, its posts:
settings-help = **Answer only what is sure** in these channels:
settings-silent = **Say nothing** in these channels:
settings-private = **Show answers privately**, to who asked alone, in these channels:
settings-threads = **Open a thread for each answer** in these channels:
settings-language = **Language** of answers that everybody sees:
settings-elsewhere = -# Everywhere else I answer mentions, replies to my answers and commands. Changes hold at once.
settings-unread = ⚠️ I cannot read messages that do not mention me: whoever runs me must switch on the message content intent on the Bot page of the Discord Developer Portal and set `read_messages = true`.
settings-unread-threads = ⚠️ Follow-ups in threads without a mention need the message content intent: whoever runs me must switch it on on the Bot page of the Discord Developer Portal and set `read_messages = true`.
settings-lacking = ⚠️ In { $channel } I lack permissions: { $permissions }
settings-choose-channels = Choose channels…
settings-by-asker = By the language of who asks
settings-pings = **Answers that are asked for somebody else** (`/ask` with *for*):
settings-ping-nobody = Name them, ping nobody
settings-ping-addressee = Ping whom the answer is for
settings-shared = **Documents** that answers come from:
settings-shared-too = Ours, and those that all servers share
settings-own-alone = Ours alone

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
option-ask-for = The member that the answer is for
option-ask-private = Show the answer to me alone
command-search = List the passages that hold some words
option-search = Words to look for, misspelt ones too
command-section = Read a section of the documents
option-section = Words of its heading
option-private = Show it to me alone (the default), or to everybody here
command-organization = What the documents say about an organization, and facts about it
command-organizations = The organizations that the documents name
option-organization = Its name or acronym
command-contents = The documents and their sections
command-help = What I can do, and how to ask
command-knowledge = The documents that answers come from
command-knowledge-status = Which edition answers, and what it holds
command-settings = Where I listen, and how I answer
command-knowledge-refresh = Read the documents again and publish what has changed
