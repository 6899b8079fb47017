### Publishing in chat, as an organiser sees it.

choice-publish = Publish something
typed-publish = publish
publish = { $drafts ->
    [0] What do you want to publish?
    [one] What do you want to publish? 1 text is not published yet.
   *[other] What do you want to publish? { $drafts } texts are not published yet.
}
choice-draft-new = A new text
choice-drafts = Go on with a text
draft-new = Send me what happened, as 1 message or several. Nobody else sees it yet.
draft-how = Put each heading on a line by itself, with no full stop.
draft-more = { $count ->
    [one] I have 1 word. Send more, or go on.
   *[other] I have { $count } words. Send more, or go on.
}
choice-draft-enough = That is all of it
draft-language = I am not sure which language this is. I take it as { $language ->
    [cy] Welsh
    [pl] Polish
    [ro] Romanian
    [ur] Urdu
    [bn] Bengali
    [ar] Arabic
    [es] Spanish
   *[en] English
}.
draft-holds = { $parts ->
    [one] It has 1 part
   *[other] It has { $parts } parts
}, and { $votes ->
    [0] nothing to vote on.
    [one] 1 thing to vote on.
   *[other] { $votes } things to vote on.
}
draft-holds-list = { $count ->
    [one] 1 choice is on its list.
   *[other] { $count } choices are on its list.
}
draft-missing = { $count ->
    [one] 1 thing is still to be said.
   *[other] { $count } things are still to be said.
}
draft-ask = { $field ->
    [title] What is it called? Type a short title.
    [date] When does the meeting start? Type a day and a time, like 1 March 14:00.
    [place] Where is the meeting?
    [access] How do people get in, and what helps them there?
    [run-by] Who runs it? Type a name that everyone can read.
    [closes] On which day does it close? Type it like 1 March.
   *[quorum] How many people must answer, for it to count? Type a number.
}
draft-no-time = I need a day and a time. Type it like 1 March 14:00.
draft-no-number = I did not understand that number. Type digits only.
draft-change = What do you want to change?
choice-draft-add = Add something
draft-add = What do you want to add?
choice-draft-change = Change it
choice-draft-more = Add more text
choice-draft-vote = Add a vote
choice-draft-list = Add a list
choice-draft-picture = Add a picture
choice-draft-outs = Take something out
choice-draft-field = { $field ->
    [title] Title
    [date] Day and time
    [place] Place
    [access] Getting in
    [run-by] Who runs it
    [closes] Closing day
   *[quorum] How many must vote
}
choice-draft-whom = Who is asked
draft-whom = Who is asked to vote and to choose? Everyone can read the text.
choice-draft-all = Everyone
choice-draft-throw = Throw it away
draft-thrown = The text is thrown away. You can still undo that.
draft-back = I undid that.
draft-gone = That text is not there any more.
draft-vote = How do people vote on it?
choice-draft-yes = Yes or no
choice-draft-consent = Does anyone object?
choice-draft-approval = All you can accept
choice-draft-ranked = Which come first
draft-vote-ask = What do you ask? Use { $most } words or fewer, on the first line.
draft-vote-more = Below that you can say more, in { $most } words or fewer.
draft-votes-full = There are { $most } things to vote on already. Make another text for more.
draft-choices-how = Put each choice on a line by itself. Type a short name, a colon, and what it means.
draft-choice-name = This line has no short name with a colon after it:
draft-choices-count = I need { $fewest } to { $most } choices, each on a line by itself.
draft-list-more = Send more choices for the list.

## Pictures, and taking something out.
draft-pictures = Beside which part shall the picture stand?
draft-picture = Send me the picture, as a photo or a file.
draft-picture-here = This is your picture.
draft-symbol-how = Or type a word, like bus. I look for a symbol.
draft-picture-only = Please send a picture here, as a photo or a file.
draft-symbols = Which symbol do you want?
draft-symbols-none = I found no symbol for that. Please try another word.
draft-caption = What does it show? Say it for people who cannot see it, in { $most } words or fewer.
draft-credit = On a second line you can say who made it.
draft-picture-gone = That picture is not there any more. Please send it again.
draft-pictured = The picture is in the text now. It says:
draft-outs = What do you want to take out?
choice-draft-out-of = { $what ->
    [picture] Picture { $number }
    [vote] Vote { $number }
    [list] List { $number }
   *[part] Text { $number }
}
draft-out = It is taken out.
draft-out-last = A text needs at least 1 part. You can throw the whole text away.

## What is hard to read.
draft-hard = { $count ->
    [one] 1 place is hard to read.
   *[other] { $count } places are hard to read.
}
draft-plain = Nothing in it is hard to read now.
draft-too-long = { $rule ->
    [long-label] This does not fit a button. Use { $most } letters or fewer.
    [long-heading] This heading is long. Use { $most } words or fewer.
   *[long-item] There is too much text under this. Use { $most } words or fewer.
}
choice-draft-check = Check the words
choice-draft-take = Use that word
choice-draft-rewrite = Write it again
choice-draft-explain = Explain the word
choice-draft-keep = Keep it
draft-rewrite = How do you want to say it? Type the whole sentence.
draft-explain = What does "{ $word }" mean? Use { $most } words or fewer.
draft-why = Why must it stay? The reason is kept with the text. Use { $most } words or fewer.
draft-stays = It stays as it is.
draft-now = It says now:
draft-not-found = I cannot change that here. Throw the text away, and send it again.

## Looking at it, and publishing.
choice-draft-see = See it
draft-see = Screen { $number } of { $total }, as people see it:
choice-draft-back = Back to the text
choice-draft-publish = Publish
draft-sure = Do you want to publish this? Everyone can read it then. { $cards ->
    [one] It has 1 card.
   *[other] It has { $cards } cards.
}
draft-closes = People can vote or choose until { $closes }.
draft-asks = { $role ->
    [service_user] People who use services: { $count }.
    [carer] Carers: { $count }.
   *[staff] Staff: { $count }.
}
choice-draft-now = Publish it now
choice-draft-wait = Not yet
draft-published = It is published now.

## What goes wrong.
draft-changed = Somebody changed this text before you. Nothing of theirs is lost. Here it is now.
draft-your-words = Your words are not in it. You can copy them:
draft-there = This is published already.
draft-bad = { $problem ->
    [pack-only-text] Only words reach people. Please take out pictures, tables and lines.
    [pack-no-picture] Please take the pictures out of this text. You can add them here later.
    [pack-closes-in-past] It closes on a day that is over. Please change the closing day.
    [pack-name-taken] Another text has the same name. Please give it another one.
    [pack-unknown-language] I do not speak the language "{ $found }".
   *[other] I cannot read this text yet. Please look at: { $found }
}
