### The menu, settings, help, privacy, stopping.

menu = What do you want to do?
choice-meetings = What happened
choice-matters-to-me = What matters to me
choice-vote = Vote
choice-progress = Progress
choice-organise = Organise
choice-more-things = More things

more = What do you want to do?
choice-preferences = How I work for you
choice-speak = Talk to a person
speak = A person can answer you here.
choice-privacy = Privacy

## Help. The first part depends on where somebody is.
help-here = { $where ->
    [ask] Pick the answer that is right for you. There are no wrong answers. You can change it until it closes.
    [card] Pick More to read on. Pick Listen to hear this card.
    [say] Type what matters to you, and send it. Short or long, both are fine.
    [feedback-ask] Type your words, or pick a choice. Nothing is sent yet.
    [question] Type your question, and send it. A person reads it.
    [share] If you say yes, others can see your words. Your name is never shown.
    [code] The code is on your other phone. Look there under How I work for you.
    [check] Show lets everyone see these words. Hide keeps them from others.
   *[other] Pick a choice, or type its number.
}
help = You can always type Help, Stop, Back or Undo. Type Menu to start again.
help-human = To talk to a person, call { $name }: { $phone }.

privacy = { $house } keeps what you say here. It is locked with a key on our own computer. Others see counts and checked words, never your name.
privacy-contact = To see, change or delete what we keep, type My data. You can also ask { $name }. To leave, type Stop.
choice-privacy-more = Tell me more
privacy-votes = Votes are secret. Until a vote closes, whoever runs the computer could link a vote to you. At closing, that link is destroyed.
privacy-telegram = If you use Telegram, that company can hold these messages too.

stop = Do you want to stop for now? All your answers are kept.
stop-early = You can stop here. Write to me when you want to go on.
choice-rest = Stop for now
choice-leave = Leave Sayso
welcome-back = Welcome back.
where-you-are = Here is where you were. To see the main menu, type Menu.
resting = You have stopped for now. I send nothing more, only answers to what you asked. Write to me when you want to come back.
choice-come-back = Come back now
leave = Leaving deletes your answers, your words and your place here. It cannot be undone.
leave-stays = Results that are out stay, without your name. Messages about safety stay too. Do you want to leave?
choice-stay = No, stay
choice-leave-now = Yes, leave
left = You have left. What you told me is deleted.
