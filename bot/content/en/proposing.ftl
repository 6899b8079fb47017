### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = Propose something
propose = You can propose what a meeting talks about.
propose-steps = There are 2 short steps: what, and why. An organiser answers you.
choice-propose-write = Make a proposal
choice-proposed = What others propose
propose-write = What should a meeting talk about? Type it in 1 short sentence.
propose-kept = Thank you. I have kept your proposal.
propose-more = Do you want to say why?
choice-propose-why = Say why
choice-propose-done = That is all
propose-why = Why does this matter? Type it in your own words.
propose-why-kept = Thank you. I have kept why.
proposal-decided = This proposal is decided already. Here is what came of it.
proposal-why = Why: { $why }
proposal-state = { $state ->
    [agenda] Yes: this is on the agenda.
    [later] Not now. It is kept for later.
    [no] No. You can read why.
   *[open] An organiser has not decided yet.
}
proposed = Proposal { $number } of { $total }:
choice-next-proposal = Next proposal

## What organisers see.
check-proposal = Somebody proposes this for a meeting:
organise-proposals = { $proposals ->
    [one] 1 proposal waits for you.
   *[other] { $proposals } proposals wait for you.
}
choice-proposals = Proposals
proposals-none = There are no proposals.
choice-agenda = On the agenda
choice-keep-for-later = Later
choice-no-because = No, because
choice-decide-again = Decide again
decide-no = Why not? Type the reason. Whoever proposed it reads your words.
decided = { $decision ->
    [agenda] It is on the agenda. I tell whoever proposed it.
    [later] It is kept for later. I tell whoever proposed it.
   *[no] I pass on your reason.
}
choice-give-round = Give them a round
run-given = They can run a round about this now. I tell them.
choice-see-round = See their round
run-see = Please look at this round. It opens for everyone when you say so.
choice-run-open = Open the round
choice-run-return = Send it back
run-return = What should change? Type it. Whoever runs the round reads your words.
run-opened = The round is open now.

## Whoever runs a round.
choice-run = Run a round
run = { $state ->
    [offered] You can run a round about your proposal. There are 3 steps. An organiser opens it.
    [sent] An organiser looks at your round. Then it opens.
   *[draft] You can change your round until you send it.
}
run-kind = { $kind ->
    [yes_no] People answer yes, not sure or no.
   *[priorities] People say what matters most.
}
run-days = { $days ->
    [7] It is open for 1 week.
    [14] It is open for 2 weeks.
   *[28] It is open for 4 weeks.
}
choice-run-kind = How people answer
choice-run-question = The question
choice-run-days = How long
choice-run-send = Send it
choice-run-no = No, thank you
choice-run-back = Change something
run-kinds = How do people answer?
choice-run-yes-no = Yes or no
choice-run-priorities = What matters most
run-write = { $kind ->
    [yes_no] What do you want to ask? It can be answered with yes or no.
   *[priorities] What do you want to ask? People answer in their own words, then choose.
} Type 1 short question.
run-lengths = How long do people have to answer?
choice-run-length = { $days ->
    [7] 1 week
    [14] 2 weeks
   *[28] 4 weeks
}
run-kept = I have kept that.
run-sent = Thank you. An organiser looks at it now.
run-declined = That is fine. You can find your proposal under What I said.
run-open = Your round is open until { $closes }. { $people ->
    [0] Nobody has answered yet.
    [one] 1 person has answered so far.
   *[other] { $people } people have answered so far.
}
run-closed = This round is closed. Everyone can see the result.
