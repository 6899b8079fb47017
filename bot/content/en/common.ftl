### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = English
## How dates and times are written (Babel patterns).
pattern-moment = EEEE d MMMM y 'at' h:mm a
pattern-day = d MMMM y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = help | ?
typed-stop = stop
typed-back = back
typed-undo = undo
typed-menu = menu | main menu | start | home
typed-listen = listen | read it to me | speak
typed-language = language
typed-safe = i do not feel safe | i don't feel safe | not safe | i am not safe
typed-meetings = what happened
typed-matters = what matters to me | what matters
typed-votes = vote | votes
typed-progress = progress
typed-results = results
typed-promises = you said we did | promises
typed-goals = goals
typed-feedback = feedback on staff | feedback
typed-about-me = about my work
typed-news = news
typed-more = more things
typed-supporters = people who help me | helpers
typed-data = my data | data
typed-privacy = privacy
typed-settings = how i work for you | settings | preferences
typed-slow = slow down | slower | too fast
typed-another = say it another way | another way | say it differently
typed-unwell = i am unwell | i feel unwell | i am not well | i am ill | i feel ill | pause
typed-buttons = buttons
typed-ring = please ring me | ring me
typed-coming = for the next meeting | next meeting
typed-propose = propose something | propose
typed-organise = organise
# A choice by its number, as people say it.
typed-1 = one | the first | the first one | number one | number 1 | option one | choice one
typed-2 = two | the second | the second one | number two | number 2 | option two | choice two
typed-3 = three | the third | the third one | number three | number 3 | option three | choice three
typed-4 = four | the fourth | the fourth one | number four | number 4 | option four | choice four
typed-5 = five | the fifth | the fifth one | number five | number 5 | option five | choice five
typed-6 = six | the sixth | the sixth one | number six | number 6 | option six | choice six
typed-7 = seven | the seventh | the seventh one | number seven | number 7 | option seven | choice seven
typed-8 = eight | the eighth | the eighth one | number eight | number 8 | option eight | choice eight
typed-9 = nine | the ninth | the ninth one | number nine | number 9 | option nine | choice nine

## On every screen.
choice-back = Back
choice-stop = Stop
choice-help = Help
choice-listen = Listen
choice-undo = Undo
choice-more = More
choice-menu = Main menu
choice-go-on = Go on
choice-skip = Skip this
choice-not-safe = I do not feel safe
# One choice with the number to type for it.
choice-numbered = { $number }. { $label }
# A line of a list, with its number.
line-numbered = { $number }: { $line }
# Before the choices, where they are written out in the message.
choices-written = Type a number:
choices-always = You can also type: { $words }.
# A choice when it is read aloud.
choices-spoken = { $number }: { $label }.

## When something does not work.
old-button = That button is from an earlier message. Nothing has changed. Here is where you are now.
not-understood = I did not understand that. You can pick a choice, or type its number.
not-for-you = That is not for you to open. Here is what you can do.
only-words = I can only read words here. Please type what you want to say.
not-in-groups = I only talk to one person at a time. Please write to me in a private chat.
nothing-to-undo = There is nothing to undo.
undone = I have undone that.
went-wrong = Sorry, something went wrong. Nothing is lost, but your last message did not work. Please try again.
sound-failed = Sorry, I could not make the sound. The words are still above.
picture-in-words = A picture shows this: { $caption }
picture-credit = Picture by { $by }.
file-failed = Sorry, I could not make the file. Please try again.
not-printed = I could not make the report to print. Please print the page.
file-too-large = This file is too large to send here. Whoever runs Sayso can make it with: sayso export --to folder.
# In front of a published text that is not in the reader's language.
only-in-language = This text is only in { $language ->
    [ar] Arabic
    [bn] Bengali
    [cy] Welsh
    [en] English
    [es] Spanish
    [pl] Polish
    [ro] Romanian
    [ur] Urdu
   *[other] another language
}.

## When somebody writes in another language.
language-which = Which language do you want?
language-offer = You wrote in English. Do you want me to use English?
choice-keep-language = Keep my language
language-set = I will use English from now on.
choice-language = Language

## Free text.
words-none = I did not get any words. Please type them again.
words-too-long = Your words are { $over } signs too long. Please send them in 2 or more messages.
