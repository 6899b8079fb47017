### The menu, settings, help, privacy, stopping.

menu = What do you want to do?
choice-meetings = What happened
choice-matters-to-me = What matters to me
choice-vote = Vote
choice-progress = Progress
choice-organise = Organise
choice-more-things = More things

more = Here you can change how I work for you.
choice-buttons = Buttons
choice-phones = Another phone
choice-privacy = Privacy
buttons = How do you want to see your choices? Now: { $now ->
    [inline] buttons under each message
    [keyboard] big buttons where you type
   *[words] no buttons, only words
}. You can always type a number too.
choice-buttons-inline = Under the message
choice-buttons-keyboard = Where I type
choice-buttons-words = Only words
buttons-set = I will do that from now on.

## Help. The first part depends on where somebody is.
help-here = { $where ->
    [ask] Pick the answer that is right for you. There are no wrong answers. You can change it until it closes.
    [card] Pick More to read on. Pick Listen to hear this card.
    [say] Type what matters to you, and send it. Short or long, both are fine.
    [question] Type your question, and send it. A person reads it.
    [share] If you say yes, others can see your words. Your name is never shown.
    [code] The code is on your other phone, under More things, Another phone.
    [check] Show lets everyone see these words. Hide keeps them from others.
   *[other] Pick a choice, or type its number.
}
help = You can always type Help, Stop, Back or Undo. Type Menu to start again.
help-human = To talk to a person, call { $name }: { $phone }.

privacy = { $house } keeps what you say here. It is locked with a key on our own computer. Others see counts and checked words, never your name.
privacy-contact = To see, change or delete what we keep, ask { $name }. To leave, type Stop.
choice-privacy-more = Tell me more
privacy-votes = Votes are secret. Until a vote closes, whoever runs the computer could link a vote to you. At closing, that link is destroyed.
privacy-telegram = If you use Telegram, that company can hold these messages too.

stop = Do you want to stop for now? All your answers are kept.
stop-early = You can stop here. Write to me when you want to go on.
choice-rest = Stop for now
choice-leave = Leave Sayso
welcome-back = Welcome back.
resting = You have stopped for now. I send nothing more, only answers to what you asked. Write to me when you want to come back.
choice-come-back = Come back now
leave = Leaving deletes your answers, your words and your place here. It cannot be undone.
leave-stays = Results that are out stay, because they name nobody. Messages about safety stay too. Do you want to leave?
choice-stay = No, stay
choice-leave-now = Yes, leave
left = You have left. What you told me is deleted.
