### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = Names may be shown. I ask you first.
vote-rules-open = Your vote is secret until this closes. Until then, whoever runs the computer could link it to you. Then names may be shown.
choice-open = My name
choice-open-rules = About names
open-ask = After this vote, everyone who takes part may see your name beside your answers.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = If 1 person wants the vote secret, it stays secret for everyone. Nobody learns who that was.
open-fine = Is that all right for you?
choice-open-secret = I want it secret
choice-open-other = Use another name
open-now = Your name beside your answers: { $name }
open-name = Which name may stand beside your answers? Type it.
open-name-long = Please type a name of at most 4 words and { $most } letters.
open-sure = This name may stand beside your answers. Is it right?
choice-open-yes = Yes, use this name
choice-open-again = Type it again
open-kept = Thank you. Your name is only shown if everyone who votes agrees.
open-secret = Thank you. This vote stays secret. Nobody learns who wanted that.
# In place of both on a phone that others use too.
open-noted = Thank you. I have noted that.
open-rules-all = Names are only shown if everyone who votes gives a name. At least 5 people must vote.
open-rules-for = What someone says for another person has no name. Then the vote stays secret.
open-rules-stay = If names are shown, yours stays there until you leave.

## Afterwards.
vote-named = Names are shown. Everyone who voted agreed to that.
vote-stayed-secret = This vote is secret.
choice-names = Who said what
named-head = { $kind ->
    [acceptance] What each person could live with:
    [ranked] What each person wants most:
   *[yes_no] What each person said:
}
named-answer = { $name }: { $choice ->
    [yes] Yes
    [unsure] Not sure
    [none] None of these
   *[no] No
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] 1 name is not here any more.
   *[other] { $people } names are not here any more.
}
# For organisers.
choice-names-out = Remove a name
names-out = Which name should go? The answer stays.
name-out = This name goes, and cannot come back:
choice-name-out = Yes, remove it
name-out-done = The name is gone.

## The list of receipts.
choice-receipts = All receipts
receipts = { $count ->
    [one] 1 receipt was counted.
   *[other] { $count } receipts were counted.
} They do not show who voted, or how.
receipts-few = Fewer than 5 people voted, so there is no list. You can still check your receipt.
receipts-later = The list of receipts comes when the vote closes.
receipts-where = When a vote has closed, its result has a list of all receipts.
