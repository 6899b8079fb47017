### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = Read texts first
typed-readers = read texts first | readers
readers = You can read texts before others do. You tell us what is not clear.
readers-name = Your name can stand beside texts that you found clear. Everyone sees it.
readers-seen = Organisers see what you say about a text.
choice-reader-begin = I want to read first
choice-reader-no-name = Show no name
reader-name = Which name may people see beside a text? Type it, with at most { $most } letters.
reader-named = You read texts first. People see this name: { $name }.
reader-unnamed = You read texts first. Your name is not shown.
choice-reader-name = Change my name
choice-reader-stop = Stop reading first
reader-stopped = You do not read texts first any more. Nobody sees your name on texts now.
reader-hidden = An organiser took away the name you show beside texts. You can choose another.

## Reading a text.
choice-texts-first = Texts to read
texts-first = Which text do you want to read?
texts-first-none = No text waits for you now. I tell you when one does.
reader-asked = Please read this text before it goes out. Say of each part if it is clear:
choice-read-text = Read the text
read-part = Part { $number } of { $total }.
read-again = The text has changed since you read it. Please read it again.
read-changed = The text has changed just now. This is how it is:
choice-clear = It is clear
choice-read-unclear = It is not clear
read-why = Why is it not clear? Type it if you like. Organisers read it.
read-thanks = Thank you. That helps to write it better.
read-done = You have read all of it. Thank you.
choice-read-again = Read it again
read-gone = This text does not wait any more. It is out now, or nobody needs it. Thank you.
read-taken-back = An organiser took this text back. Thank you for reading.
read-not-now = An organiser is changing this text. Please look again later.
meeting-read-by = { $count ->
    [0] Read beforehand by { $name }.
    [one] Read beforehand by { $name } and 1 other.
   *[other] Read beforehand by { $name } and { $count } others.
}
meeting-read = { $count ->
    [one] Read beforehand by 1 person.
   *[other] Read beforehand by { $count } people.
}

## What organisers see.
choice-draft-readers = Readers
draft-readers = Readers who do not have this text yet: { $count }.
draft-readers-none = Nobody reads texts first yet. Anyone can begin. They type: read texts first.
choice-readers-ask = Ask the readers
readers-asked = Readers who have the text now: { $count }.
readers-all-asked = All readers have this text already.
draft-read = Readers say: clear { $clear }, not clear { $unclear }, not read yet { $left }.
draft-read-old = The text has changed since some read it. Please ask them again.
choice-readers-said = What readers say
reader-name-is = Reader: { $name }
reader-no-name = A reader who shows no name:
reader-says = { $verdict ->
    [clear] All of it is clear.
    [unclear] This is not clear:
    [old] They said this before the text changed.
   *[waiting] They have not read all of it yet.
}
reader-why = Why:
choice-reader-hide = Take the name away
reader-hidden-now = Nobody sees that name now. The reader knows.
reader-read = { $clear ->
    [yes] A reader says that all of it is clear:
   *[no] A reader says what is not clear:
}
draft-unread = No reader has said that this is clear. Do you want to publish it anyway?
choice-unread-now = Publish anyway
choice-unread-later = Choose a time
choice-invite-reader = Reader of texts
invite-reader-whom = A reader sees texts before others do. Who is the invite for?
invite-reader = I also ask them to read texts before others do. They can say no.
reader-invited = An organiser asks you to read texts before others do. You can say no.
