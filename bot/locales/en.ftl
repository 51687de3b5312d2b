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

remove-not-allowed = Only who asked, whom it is for, or a moderator can remove this answer.
vote-helpful = Thank you! I counted: **helpful**. To change it, press the other sign.
vote-not-helpful = Thank you. I counted: **not helpful**. To change it, press the other sign.
select-reason = Why? (if you like)…
reason-beside = It does not answer my question
reason-outdated = It is outdated
reason-unclear = It is hard to understand
reason-other = Something else
reason-kept = I noted the reason. You can change it here.
reason-without-vote = Your vote is no longer **not helpful**, so it needs no reason.

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

## Gaps, reports and privacy

gaps-heading = ### Gaps in the documents
gaps-text = What was asked in the last { $days } days and was not found, not sure or not helpful. **Questions**: { $questions } · **gaps**: { $gaps }
gaps-none = None: of all that was asked here in the last { $days } days, nothing was left without an answer.
gaps-off = No questions are kept here: whoever runs me has set `questions_kept_days = 0`.
gap-nearest = -# Nearest: { $place }
gap-asked = asked: { $times }
gap-times = × { $times }
gap-not-found = not found: { $count }
gap-unsure = unsure: { $count }
gap-not-helpful = 👎 { $count }
gap-period = { $first } – { $last }
select-gap = Open a gap…
button-export = Export as CSV
gap-nearest-heading = **Nearest passages**
gap-no-passage = No passage came near it.
gap-gone = These questions are no longer kept. Use `/knowledge gaps` to see what there is now.
gaps-exported = The questions, without who asked them: { $questions }
insight-heading = ### Report on { $days ->
        [one] one day
       *[other] { $days } days
    }
insight-none = No question was asked here.
insight-questions = **Questions**: { $questions }
insight-verdicts =
    🟩 answered: **{ $answered }**
    🟨 unsure: **{ $unsure }**
    ⬜ not found: **{ $silent }**
insight-votes = 👍 helpful: **{ $helpful }** · 👎 not helpful: **{ $unhelpful }**
insight-days = **By day**
insight-no-picture = -# Whoever runs me can add a picture here: `pip install "daleel[report]"`
insight-sections = **Most read sections**, by questions answered from them
insight-no-section = No question was answered from a section.
insight-unreached = **Documents that no question reached**
insight-all-reached = -# Questions reached every document.
plot-days = Questions by day
plot-weeks = Questions by week
plot-answered = Answered
plot-unsure = Unsure
plot-not-found = Not found
privacy-heading = ### What I keep of you
privacy-text = Only you see this.
privacy-answers = **Messages of yours that I answered** in the last seven days: { $answers }. I keep their ids, the channel and the time, so that the answer changes with your message and goes with it. After seven days they are deleted.
privacy-answer = - { $moment }, { $channel }, { $question }
privacy-votes = **Your votes** 👍 👎: { $votes }. A vote holds neither your name nor your id, so no list tells whose it is; it takes your id, tried on each vote, to find yours, as I just did.
privacy-questions = **Questions** asked in servers are kept for { $days } days without who asked them, so that moderators see what the documents lack. Questions in direct messages are not kept.
privacy-no-questions = **Questions** are not kept.
privacy-linked = Through the ids above, { $questions } of them can still be tied to you; after seven days none can.
privacy-memory = Your last question in each channel stays in memory for ten minutes, for follow-ups, and is never written down.
button-forget-me = Delete what is mine
privacy-forgotten = Deleted: the ids of your messages, the questions that they led to, your votes and your last questions. The answers themselves stay in Discord; they no longer change with your messages.

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
upload-none = This message holds no file.
upload-too-many = Give at most { $most ->
        [one] one file
       *[other] { $most } files
    } at once.
upload-too-large = **{ $name }** is larger than { $megabytes } MB. Split it, or ask whoever runs me for a higher limit.
upload-same-name = Two files are called **{ $name }**. Rename one of them.
upload-gone = Discord no longer has this file. Send it again.
no-own-document = This server has no document of its own called **{ $name }**. Choose one from the list that appears while you type.
no-own-documents = This server has no documents of its own yet. Add some with `/knowledge add`.
draft-gone = This draft is no longer kept: it was published or discarded, or it is older than a day. Add the documents again.
shared-not-yours = The documents that all servers share belong to whoever runs me; only servers that they name may refresh them. Add your own with `/knowledge add`.
discarded-first = Discarded. Nothing was published.

preview-heading = ### This would be published
preview-document = - **{ $title }** · { $sections ->
        [one] one section
       *[other] { $sections } sections
    } · { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
preview-organizations = **Organizations found**: { $names }
preview-renamed = The catalogue of organizations has changed: they will be found by its new names.
preview-problems = **Nothing can be published until this is mended:**
preview-changed = **The documents have changed since you saw the preview, so nothing was published.** This is how they are now:
preview-footer = -# Edition { $edition } answers until you publish. Read { $read }; if the documents change after that, you will see the new preview first.
warning-few-headings = ⚠️ **{ $name }** has hardly any headings: answers can hardly tell where they stand.
warning-long-passages = ⚠️ **{ $name }** has { $passages ->
        [one] one passage
       *[other] { $passages } passages
    } of more than 2,000 characters: too long to be quoted whole.
button-publish = Publish
button-discard = Discard
discarded = Nothing was published. Edition { $edition } stays in force.
difference-counts = **Passages** added: { $added } · changed: { $changed } · removed: { $removed } · moved: { $moved }
difference-renamed = **Renamed**: { $before } → { $after }
difference-reordered = The documents stand in another order.
difference-heading = - Heading: { $heading }
difference-heading-moved = - Heading in another place: { $heading }
difference-moved = - { $passages ->
        [one] One passage stands
       *[other] { $passages } passages stand
    } elsewhere, word for word the same.
difference-no-text = Its text is the same.
history-heading = ### Editions
history-edition = **Edition { $edition }**
history-in-force = **Edition { $edition }**, in force
edition-name = Edition { $edition }
edition-by = { $published } · by { $member }
edition-by-operator = { $published } · by whoever runs me
edition-heading = ### Edition { $edition }
edition-against = What it changed against edition { $edition }:
edition-oldest = This is the oldest edition that is kept: there is none before to compare it with.
compare-heading = ### From edition { $old } to edition { $new }
compare-same = The text is the same, word for word.
select-edition = Open an edition…
button-history = All editions
button-restore = Restore this edition
button-restore-now = Restore
button-cancel = Cancel
button-difference = What would change
restore-heading = ### Restore edition { $edition }?
restore-text = Its documents will be published anew, as the next edition. Edition { $edition }, which is in force, stays in the history.
restore-changed = **Another edition has been published meanwhile, so nothing was restored.** Please look again:
restore-in-force = Edition { $edition } is in force already.
restored-text = It holds what edition { $edition } held.
no-edition = There is no edition { $edition }, or it is no longer kept. Choose one from the list that appears while you type.

audit-heading = ### Audit log
audit-none = In the last { $days } days nothing was changed here.
audit-entry = { $moment } · { $member }
audit-published = Published **edition { $edition }** of this server’s documents
audit-refreshed = Refreshed the shared documents: **edition { $edition }**
audit-restored = Restored edition { $restored } as **edition { $edition }**
audit-setting = **{ $setting }**: { $before } → { $after }
audit-no-channel = none
audit-ask = Answer every question
audit-help = Answer only what is sure
audit-silent = Say nothing
audit-private = Show answers privately
audit-threads = Open a thread for each answer
audit-log = Log channel
audit-language = Language
audit-pings = Answers that are asked for somebody else
audit-shared = Documents that answers come from

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
settings-choose-channel = Choose a channel…
settings-by-asker = By the language of who asks
settings-pings = **Answers that are asked for somebody else** (`/ask` with *for*):
settings-ping-nobody = Name them, ping nobody
settings-ping-addressee = Ping whom the answer is for
settings-shared = **Documents** that answers come from:
settings-shared-too = Ours, and those that all servers share
settings-own-alone = Ours alone
settings-log = **Post changes** of documents and settings in this channel:

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
command-privacy = What I keep of you, and how to delete it
command-knowledge-gaps = What members asked and the documents do not answer
command-knowledge-report = What was asked, how it was answered, and from which sections
command-knowledge-audit = Who changed the documents or the settings, when, and how
option-days = How many days, today among them (30, if you do not say)
command-knowledge = The documents that answers come from
command-knowledge-status = Which edition answers, and what it holds
command-settings = Where I listen, and how I answer
command-knowledge-refresh = Read the documents again, see what would change, and publish it
command-knowledge-add = Add documents to this server’s own, after a preview
command-knowledge-remove = Remove one of this server’s own documents, after a preview
option-file = A document: Markdown, text, or another format that I read
option-file-more = One more document
option-document = The name of the document
command-knowledge-history = The editions: who published what, when, and what it changed
command-knowledge-compare = What differs between two editions
command-knowledge-restore = Publish an old edition anew
option-edition = The number of the edition
option-edition-old = The edition to compare from
option-edition-new = The edition to compare to

## Names of commands: lower case, no spaces, at most 32 characters; the last two may have both

name-ask = ask
name-find-the-answer = Find the answer
name-privacy = privacy
name-knowledge-report = report
name-knowledge-audit = audit
name-settings = settings
name-knowledge-status = status
name-knowledge-refresh = refresh
name-knowledge = knowledge
name-knowledge-add = add
name-add-to-knowledge = Add to the knowledge base
name-knowledge-remove = remove
name-knowledge-history = history
name-knowledge-compare = compare
name-knowledge-restore = restore
name-search = search
name-section = section
name-organization = organization
name-organizations = organizations
name-contents = contents
name-help = help
name-knowledge-gaps = gaps
