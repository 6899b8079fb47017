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
typed-progress = progress | results
typed-news = news
typed-more = more things
typed-privacy = privacy
typed-buttons = buttons
typed-organise = organise

## On every screen.
choice-back = Back
choice-stop = Stop
choice-help = Help
choice-listen = Listen
choice-undo = Undo
choice-more = More
choice-menu = Main menu
choice-go-on = Go on
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
no-voice-yet = I cannot listen to voice messages yet. Please type your words.
not-in-groups = I only talk to one person at a time. Please write to me in a private chat.
nothing-to-undo = There is nothing to undo.
undone = I have undone that.
went-wrong = Sorry, something went wrong. Nothing is lost, but your last message did not work. Please try again.
sound-failed = Sorry, I could not make the sound. The words are still above.
file-failed = Sorry, I could not make the file. Please try again.
# In front of a published text that is not in the reader's language.
only-in-language = This text is only in { $language ->
    [en] English
    [pl] Polish
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
