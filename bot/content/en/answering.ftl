### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = Yes
choice-unsure = Not sure
choice-no = No
choice-matters = This matters
choice-matters-less = This matters less
choice-first = The first one
choice-second = The second one
choice-same = Both the same
choice-undecided = I cannot decide
choice-enough = I have done enough
answer-now = Your answer now: { $choice ->
    [yes] Yes
    [unsure] Not sure
    [no] No
    [fine] Fine with me
    [worry] I have a worry
    [object] I object
    [accepted] I could live with it
    [refused] Not for me
    [nothing] Nothing
    [picked] This matters
    [passed] This matters less
    [pair-1] The first one
    [pair-2] The second one
    [pair-same] Both the same
   *[other] I cannot decide
}.
answer-now-text = Your answer now: { $text }.
# What was chosen follows on a line of its own.
answer-saved = Saved. You chose:
question-progress = { $number } of { $total }.
question-changed = This list has changed since then. Nothing is lost.
round-closed = { $when ->
    [now] This closed a moment ago.
   *[before] This has closed.
} You can see what came of it here.
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] This closed a moment ago.
   *[before] This has closed.
} Your words are not kept. You can copy them, and write to a person. You wrote:

## Picking and comparing.
approval-progress = { $number } of { $total }. Does this matter to you?
pairwise-which = Which matters more to you?
pairwise-first = First: { $text }
pairwise-second = Second: { $text }

## Reading over what one has given.
review = You can change this until { $closes }.
review-yes-no = { $title }
    You said: { $choice ->
    [yes] Yes
    [unsure] Not sure
    [no] No
    [fine] Fine with me
    [worry] I have a worry
    [object] I object
   *[none] nothing yet
    }.
review-approval = { $text }
    You said: { $picked ->
        [yes] This matters
       *[no] This matters less
    }.
review-pairwise = { $outcome ->
    [pair-1] You put this first: { $first }
    [pair-2] You put this first: { $second }
    [pair-same] Both the same to you: { $first } / { $second }
   *[other] You could not decide: { $first } / { $second }
}
voted = { $left ->
    [0] That was everything. Thank you for voting.
    [one] Your votes are saved. { $left } question is left.
   *[other] Your votes are saved. { $left } questions are left.
}
receipt = Your receipt: { $receipt }. It proves your vote counts. It does not show what you said.
choice-change = Change { $number }
choice-vote-on = Vote on { $number }

## Votes.
votes = { $count ->
    [0] There is nothing to vote on now.
    [one] There is 1 vote open. Which one?
   *[other] There are { $count } votes open. Which one?
}
vote-label = Vote { $number }
vote-intro = { $items ->
    [one] There is 1 thing to vote on.
   *[other] There are { $items } things to vote on, one at a time.
} You can vote, and change your vote, until { $closes }.
vote-turnout = { $people ->
    [0] Nobody has voted yet.
    [one] 1 person has voted so far.
   *[other] { $people } people have voted so far.
}
choice-start = Start
choice-see-votes = See my votes
choice-vote-rules = How votes count
choice-vote-rules-more = What others will see
choice-my-receipt = My receipt
choice-check-receipt = Check a receipt
vote-rules = Each person has 1 vote on each question. The last one you give counts.
vote-rules-quorum = { $quorum ->
    [0] The vote counts however many people vote.
    [one] At least 1 person must vote.
   *[other] At least { $quorum } people must vote, or nothing is decided.
}
vote-rules-secret = Your vote is secret. Until it closes, whoever runs the computer could link it to you. Then that link is destroyed.
vote-rules-shown = When the vote closes, everyone sees the result at the same time. If everyone says the same, people will know. If fewer than 5 people vote, only the outcome is shown.
vote-rules-apart = Service users, carers and staff are counted apart. That is shown only for groups of 5 or more.
vote-sealed = Your vote is safe and counts. It can no longer be changed, because we had to repair our records.
receipt-ask = Please type the 8 numbers of your receipt.
receipt-wrong = A receipt has { $digits } numbers. Please look again.
receipt-open = Yes. We have this vote for: { $title }
receipt-closed = Yes. This vote was counted for: { $title }
receipt-unknown = I cannot find this receipt. Please look at the numbers again, or ask { $name }.

## What matters.
matters-none = There is nothing open about what matters right now.
matters = Which one do you want to answer?
matters-label = List { $number }
matter-closes = This is open until { $closes }. { $quorum ->
    [0] It counts however many people answer.
    [one] At least 1 person must answer.
   *[other] At least { $quorum } people must answer.
}
matter-how = { $options ->
    [0] There is no list yet. You can say what matters first.
    [one] There is 1 thing on the list.
   *[other] There are { $options } things on the list.
} { $compare ->
    [yes] You compare 2 at a time.
   *[no] You pick all that matter.
}
matter-done = You have answered everything on the list. Thank you.
choice-say-own = Say it my own way
choice-choose = Choose
choice-go-on-choosing = Go on choosing
choice-what-is-there = See the list
choice-my-choices = See my choices
choice-what-i-said = What I said
options = { $total ->
    [one] There is 1 thing on the list.
   *[other] There are { $total } things on the list.
}
say-ask = What matters most to you? Type it in your own words.
said-thanks = Thank you. I have kept your words.
share-ask = May others see these words?
share-guess = A person reads them first. Your name is not shown. Others may guess it was you.
choice-share = Yes, others may see
choice-share-not = No, only organisers
choice-withdraw = Take it back
share-yes = Thank you. A person will read your words first. Then others can see them.
share-no = Only organisers will see your words.
withdraw-sure = This deletes your words. Do you want to delete them?
withdrawn = I have deleted your words.
mine-none = You have not said anything in your own words yet.
mine = { $count ->
    [one] You have said 1 thing in your own words.
   *[other] You have said { $count } things in your own words.
}
mine-label = { $purpose ->
    [question] Question
    [safety] Message
    [second_safety] Message
    [talk] Message
    [advocate] Asked for help
    [ring] Phone call
    [read_out] To read out
    [needs] What I need
    [not_fixed] Not fixed
    [worry] Worry
    [thanks] Thanks
    [proposal] Proposal
    [response] My answer
    [pressure] Message
   *[priority] What matters
} { $number }
mine-state = { $state ->
    [waiting] A person will read this before others see it.
    [shown] Others can see this and choose it.
    [late] The list closed before others could see this.
    [hidden] An organiser did not show this to others. To ask why, talk to { $name }.
   *[private] Only organisers see this.
}
mine-edited = Others read it like this:
