### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = Shall I ask you { $count } short things about how you like it? It takes 1 minute.
choice-set-up = Yes, ask me
choice-not-now = Not now
set-up-done = That was everything. To change it, go to More things, then How I work for you.

## Half a year later, on the menu.
menu-look-again = Half a year ago you told me how you like it.
choice-look-again = Is this still right?

## The list. Each line says how it is now.
preferences = This is how I work for you. What do you want to change?
preference-language = Language: English.
preference-sound = Sound: { $now ->
    [always] with every message
   *[asked] when you ask
}.
preference-speed = How fast I speak: { $now ->
    [slow] slower
    [quick] faster
   *[usual] as usual
}.
preference-voice = Voice: { $now ->
    [higher] the higher one
   *[lower] the lower one
}.
preference-texts = Long texts: { $now ->
    [small] in small pieces
    [whole] all at once
   *[cards] a card at a time
}.
preference-pictures = Pictures: { $now ->
    [none] in words only
   *[shown] yes
}.
preference-buttons = Choices: { $now ->
    [keyboard] big buttons where you type
    [words] no buttons, only words
   *[inline] buttons under each message
}.
preference-questions = Questions: { $now ->
    [three] 3, then a break
   *[all] as many as there are
}.
preference-reminders = Reminders: { $now ->
    [on] yes
   *[off] none
}.
preference-quiet = No news: { $now ->
    [long] from 6 in the evening to 10 in the morning
    [never] any time is fine
   *[night] from 10 in the evening to 8 in the morning
}.
preference-phone = This phone: { $now ->
    [shared] others use it too
   *[own] only you use it
}.
preference-pace = News of what you said: { $now ->
    [weekly] I tell you 1 time a week
    [looking] you look for yourself
   *[soon] I tell you soon, at most 1 time a day
}.
choice-preference-language = Language
choice-preference-phones = Another phone
choice-preference-sound = Sound
choice-preference-speed = How fast I speak
choice-preference-voice = Voice
choice-preference-texts = Long texts
choice-preference-pictures = Pictures
choice-preference-buttons = Buttons
choice-preference-questions = Questions
choice-preference-reminders = Reminders
choice-preference-quiet = Quiet hours
choice-preference-phone = Who uses this phone
choice-preference-pace = How soon I hear

## Asking for one.
preference-sound-ask = When do you want to hear my messages?
choice-sound-asked = Only when I ask
choice-sound-always = Every message
preference-speed-ask = How fast do you want me to speak?
choice-speed-usual = As usual
choice-speed-slow = Slower
choice-speed-quick = Faster
preference-voice-ask = Which voice do you like better?
choice-voice-lower = The lower voice
choice-voice-higher = The higher voice
preference-texts-ask = How do you want long texts?
choice-texts-cards = A card at a time
choice-texts-small = In small pieces
choice-texts-whole = All at once
preference-pictures-ask = Do you want to see pictures? If not, I say in words what they show.
choice-pictures-shown = Show pictures
choice-pictures-none = Only words
preference-buttons-ask = How do you want to see your choices? You can always type a number too.
choice-buttons-inline = Under the message
choice-buttons-keyboard = Where I type
choice-buttons-words = Only words
preference-questions-ask = Do you want a break after every 3 questions?
choice-questions-all = No, go on
choice-questions-three = Yes, a break
preference-reminders-ask = Do you want 1 reminder the day before a vote or a list closes? It comes only if you have not answered.
choice-reminders-off = No reminders
choice-reminders-on = Yes, remind me
preference-quiet-ask = When do you want no news? News waits until later. When you write, I always answer.
choice-quiet-night = 10 pm to 8 am
choice-quiet-long = 6 pm to 10 am
choice-quiet-never = Any time is fine
preference-phone-ask = Do other people use this phone too? If so, my news does not say what it is about.
choice-phone-own = No, only me
choice-phone-shared = Yes, others too
preference-pace-ask = How soon do you want to hear what came of what you said?
choice-pace-soon = Soon
choice-pace-weekly = Each week
choice-pace-looking = Only when I look
preference-set = I will do that from now on.

## A break after a few questions.
enough = Enough for now? Your place is kept.
choice-enough-for-now = Enough for now

## Easier at once, wherever somebody is.
choice-slow = Slow down
choice-another = Say it another way
choice-unwell = I am unwell
slow-down = I will go slower now. Long texts come in small pieces, and I speak slower.
slow-already = I am as slow as I can be. You can take all the time you want.
unwell = I am sorry that you are not well. I stop now, and your place is kept. I send only answers to what you asked.
unwell-call = In danger, call { $emergency }. To talk to a person, call { $name }: { $phone }. Write to me when you feel better.
# What can be done here, in other words than the screen has.
another = { $where ->
    [menu] These are the things you can do here. Pick one. You can always come back.
    [meetings] Each line is 1 meeting. Pick the one you want to know about.
    [meeting] There was a meeting. I can tell you in short what people said there.
    [votes] People are deciding something. Pick what you want to decide on.
    [vote] You help decide. I ask you 1 thing after another. You say yes or no.
    [voted] We have your answers. Nobody is told what you said. The numbers are your proof.
    [review] These are your answers. If one is wrong, pick it and answer again.
    [matters] Here you say what is important in your life. Pick a list to begin.
    [matter] There is a list of ideas. You say which are important to you.
    [say] Tell me what is important to you. Use your own words. Nothing you write is wrong.
    [result] Many people answered. Here you see what most of them said.
   *[other] I show you what you can do. Each thing has a number. Type that number.
}
another-ask = { $kind ->
    [yes_no] This is an idea. Say Yes if you want it. Say No if you do not. Say Not sure if you do not know.
    [approval] I show you 1 idea after another. If it is important to you, say so. If not, that is fine too.
    [acceptance] I show you 1 choice after another. If it would be all right for you, say so. You can pick several.
    [pairwise] I show you 2 ideas. Which one is more important to you? If you do not know, say so.
    [ranked] Which of these is the most important to you? Pick that one first, then the next one.
    [consent] This is an idea. If it could harm you or someone else, say so. If it is fine, say so.
   *[other] Read it slowly. Then pick what is nearest to what you think. You can change it later.
}
another-word = { $word } means: { $meaning }

## A phone that others use too.
shared-telegram = To delete this chat, hold your finger on it in the list of chats. Then pick Delete.
shared-web = To delete what this page shows, go to the top of it. There, pick Clear what this page shows.
# News on such a phone: not a word of what it is about.
news-neutral = There is something new for you.
answer-kept = Saved.
alone = The next part is private. Is it you, and are you alone?
choice-alone = Yes, show it

## The day before something closes, for those who want to be reminded.
reminder = You asked me to remind you. This closes on { $closes }. If you have answered, all is done.
choice-answer-now = Answer now
