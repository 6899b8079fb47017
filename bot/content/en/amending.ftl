### What is published already: corrected, withdrawn.

choice-published = What is published
published = Which text do you want to look at?
published-votes = You can change the cards. What people vote on stays as it is: some may have answered.
choice-correct-one = Correct a sentence
choice-withdraw-one = Withdraw a vote
choice-withdraw-all = Withdraw the text
choice-correct-was = What it said before

## A sentence of a card.
correct-cards = On which card is the sentence?
choice-card = Card { $number }
correct-card = Which sentence do you want to change?
correct-sure = Do you want it to say this from now on?
correct-languages = In the other languages the old words can stay. Or people read these words there.
choice-correct-now = Yes, change it
choice-correct-here = This language only
choice-correct-all = All languages
correct-done = It is changed now. You can undo that until { $until }. Then I tell those who read it before.
correct-changed = Somebody changed this sentence before you. Please look at it again.
correct-late = It is too late to undo that. You can correct the sentence once more.
correct-was = Until { $day }, card { $number } said:
# What those hear who had read it. The card says on which day it was changed.
correct-news = Something you read has changed.
choice-correct-see = See what it says now
card-changed = Changed on { $day }.

## The whole text, or a vote or list of it.
withdraw-which = Which one do you want to withdraw?
withdraw-asks = Things asked in it: { $count }. All of them go.
withdraw-why = Why is it withdrawn? People read your reason. Use { $most } words or fewer.
withdraw-reason = People will read this reason:
withdraw-round-sure = { $subject ->
    [vote] Do you want to withdraw this vote?
   *[priorities] Do you want to withdraw this list?
} { $people ->
    [0] Nobody has answered.
    [one] 1 person has answered.
   *[other] { $people } people have answered.
} Answers are deleted. They are not counted.
withdraw-text-sure = Do you want to withdraw this text? Nobody can read it then. { $rounds ->
    [0] Nothing is voted on in it.
    [one] 1 vote or list goes with it. Its answers are deleted.
   *[other] { $rounds } votes and lists go with it. Their answers are deleted.
}
choice-withdraw-now = Yes, withdraw it
withdraw-done = Nobody sees it now. You can undo that until { $until }. Then I tell people the reason.
withdraw-closed = That one has closed, or is gone. What came of it stays.
withdraw-told = People have been told already. Nothing brings it back.
withdrawn-text = This text was withdrawn. The reason is:
withdrawn-round = { $subject ->
    [vote] This vote was withdrawn.
   *[priorities] This list was withdrawn.
} No answer to it counts. The reason is:
withdrawn-deleted = All answers to it are deleted.

## Votes and lists counted by hand.
choice-tally = Votes from the room
tally-which = Which one did you count by hand?
tally-none = Nothing that is open can be counted this way.
tally-so-far = { $people ->
    [0] Nobody is counted by hand yet.
    [one] 1 person is counted by hand.
   *[other] { $people } people are counted by hand.
}
tally-ways = How did these answers come?
tally-way = { $way ->
    [room] In the room
    [paper] On paper
   *[telephone] By telephone
}
tally-whom = Whose answers are these? Leave out people who answered here by themselves.
tally-people = How many people answered?
tally-picked = How many people picked this?
tally-said = { answer-name }: how many people?
tally-number = Type a number. 0 is fine.
tally-now = The number now: { $people }.
tally-no-number = I need a number from 0 to { $most }, in digits.
tally-too-many = That is more people than answered: { $people }.
tally-orders = Type 1 line for each person. Put the first choice first, like 2 1 3.
tally-orders-wrong = I did not understand line { $line }. Use each number once, and { $places } numbers at most.
tally-picks = Type 1 line for each person, with the numbers they picked, like 2 5 9. Type 0 where somebody picked nothing.
tally-picks-wrong = I did not understand line { $line }. Use each number once, from 1 to { $most }.
tally-list-changed = The list has changed. Please look at it and type again.
tally-took-part = People: { $people }.
tally-sure = Is this right? I count it together with the answers from phones.
choice-tally-right = Yes, this is right
choice-tally-again = Type it again
tally-kept = I count this too now. You can change it until it closes.
# How a result says it.
result-way = { $way ->
    [room] Of these, in the room: { $people }.
    [paper] Of these, on paper: { $people }.
   *[telephone] Of these, by telephone: { $people }.
}
result-by-hand = Some of these answers were counted by hand.
vote-too-few-left = Too few people answered in one of the ways, so the numbers are not shown.
