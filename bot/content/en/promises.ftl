### Promises and goals: 'You said, we did'.

progress = What do you want to see?
choice-promises = You said, we did
choice-goals = Goals

promises = { $count ->
    [0] There are no promises yet.
    [one] There is 1 promise.
   *[other] There are { $count } promises.
}
promises-mine = { $mine ->
    [one] 1 answers what you said. It comes first.
   *[other] { $mine } answer what you said. They come first.
}
choice-promise = Promise { $number }
promise-line = { $state ->
    [draft] Not published
    [heard] Heard
    [planned] Planned
    [doing] We do it now
    [done] Done
    [late] Late
   *[will_not] No
}: { $title }
promise-now = { $state ->
    [draft] { $owner } looks after this.
    [heard] We have heard this. { $owner } looks after it.
    [planned] This is planned. { $owner } looks after it.
    [doing] We do this now. { $owner } looks after it.
    [done] This is done. { $owner } looked after it.
   *[will_not] We will not do this. { $owner } can say more. Here is why:
}
promise-due-on = It is due on { $due }.
promise-late = It is late.
# 0 stands for a few people; other numbers are whole fives.
promise-not-fixed = { $people ->
    [0] A few people say: not fixed for me.
   *[other] { $people } or more people say: not fixed for me.
}
choice-history = What happened so far
choice-comes-from = Where it comes from
choice-promise-work = Work on it
promise-then = { $day }: { $state ->
    [heard] heard
    [planned] planned
    [doing] we do it now
    [done] done
   *[will_not] no
}
promise-then-owner = { $day }: { $owner } looks after it now.
promise-then-due = { $day }: it is due on { $due } now.
promise-reopened = { $day }: opened again. It was not fixed for somebody.
comes-from-round = It comes from this:
comes-from-own = You said:
comes-from-others = { $mine ->
    [yes] Other people said this too.
   *[no] It answers what people said.
}
choice-came = What came of it
came = { $count ->
    [one] 1 promise answers what you said.
   *[other] { $count } promises answer what you said.
}
came-heard = We have kept what you said. There is no promise about it yet. To ask more, talk to { $name }.
came-result = This came of the result:
choice-see-result = See the result

## Is it fixed?
choice-fixed = Is it fixed for me?
fixed-ask = Is it fixed for you? Your name is not shown. Others may guess it was you.
fixed-now = Your answer now: { $answer ->
    [yes] Yes
    [not_yet] Not yet
   *[unsure] Not sure
}.
choice-fixed-answer = { $answer ->
    [yes] Yes
    [not_yet] Not yet
   *[unsure] Not sure
}
choice-fixed-words = Say what is wrong
fixed-thanks = { $answer ->
    [yes] Thank you. I am glad.
    [not_yet] Thank you. We open this promise again, and an organiser hears of it.
    [unsure] Thank you. You can say later.
   *[none] I have taken your answer back.
}
fixed-words = What is still wrong? Type it in your own words. An organiser reads it.
fixed-words-kept = Thank you. An organiser will read it and answer you.
promise-reopened-news = A promise is not fixed for somebody. It is open again.

## Something new.
promise-news = There is something new for you.
choice-see-promises = See what is new

## Goals.
goals = { $count ->
    [0] There are no goals yet.
    [one] There is 1 goal.
   *[other] There are { $count } goals.
}
choice-goal = Goal { $number }
goal = { $count ->
    [0] There are no promises for this goal yet.
    [one] There is 1 promise for this goal.
   *[other] There are { $count } promises for this goal.
}
choice-goal-make = Make a goal
goal-new = What is the goal? Type it in { $most } words at the most.
goal-kept = The goal is there now.
goal-dropped = I have thrown that goal away.
goal-stays = This goal has promises, so it stays.

## What organisers do.
choice-promises-made = Promises
promise-desk = { $late ->
    [0] No promise is late.
    [one] 1 promise is late.
   *[other] { $late } promises are late.
}
promise-drafts = { $drafts ->
    [one] 1 promise is not published yet.
   *[other] { $drafts } promises are not published yet.
}
choice-all-promises = See all promises
choice-promise-make = Make a promise
promise-list = { $count ->
    [0] There are no promises yet.
    [one] There is 1 promise.
   *[other] There are { $count } promises. Late ones come first.
}
promise-make = What does the promise come from?
choice-from-words = What people said
choice-from-results = A result
choice-from-nothing = Something else
sources = What does the new promise answer?
sources-link = What does this promise answer?
sources-none = There is nothing here yet.
choice-pick = Number { $number }
choice-unpick = Not number { $number }
promise-new = What do you promise? Type it in { $most } words at the most. Everyone can read it.
promise-owner = Who looks after this? Type the name that everyone will read.
promise-owner-long = That name is too long. Use { $most } signs at the most.
promise-due = Is there a day when it is due?
choice-type-date = Yes, type a day
promise-day = Until when? Type a day, such as 1 March.
choice-no-date = No date
date-not-understood = I did not understand that day. Type it like 1 March, or 1 March 2027.
date-over = { $due } is over already. Please type a day that is still to come.
date-far = { $due } is too far away. Please type a nearer day.
date-sure = I understood { $due }. Is that right?
choice-date-right = Yes, that day
choice-date-wrong = No, another day
promise-state = How does it stand now?
choice-state = { $state ->
    [heard] Heard
    [planned] Planned
    [doing] We do it now
    [done] Done
   *[will_not] No, because
}
promise-will-be = It will say: { $state ->
    [heard] heard
    [planned] planned
    [doing] we do it now
    [done] done
   *[will_not] no, because
}.
promise-note = What is there to say about it? Type it in { $most } words at the most.
promise-why = Why? Type the reason in { $most } words at the most. Everyone can read it.
choice-note = Say something more
choice-no-note = Without words
promise-cannot = It cannot say that now.
promise-needs-date = First say until when.
promise-published = Everyone can see this promise now. { $told ->
    [yes] Those it is about hear of it soon.
   *[no] It answers nobody yet, so I tell nobody.
}
promise-kept = I have kept that.
promise-draft = Only organisers see this so far.
promise-dropped = I have thrown that away.
promise-stays = Everyone can see this promise, so it stays.
promise-ended = This has ended, so it has no date.
promise-told = People know of this already. Say what is new instead.
promise-answers = { $said ->
    [one] It answers 1 thing that somebody said.
   *[other] It answers { $said } things that people said.
}
choice-promise-state = Say how it stands
choice-promise-terms = Change the promise
choice-promise-link = What it answers
choice-promise-goal = Goal
choice-take-back = Take the last back
choice-promise-drop = Throw it away
choice-another-owner = Another owner
choice-another-date = Another date
choice-another-title = Other words
promise-was = Before, it said: { $title }
choice-promise-nudge = Who hears if late
promise-nudge = { $known ->
    [me] If this is late, you hear of it.
    [other] If this is late, somebody else hears of it.
   *[nobody] If this is late, nobody hears of it.
} Who should hear of it? It is once a week at most.
choice-nudge = { $who ->
    [me] I should
   *[nobody] Nobody
}
promise-late-news = { $count ->
    [one] A promise that you look after is late:
   *[other] { $count } promises that you look after are late:
}
promise-link = Where is what it answers?
promise-tied = { $tied ->
    [yes] The promise answers that now.
   *[no] The promise does not answer that any more.
}
goal-which = Which goal does this promise belong to?
choice-no-goal = No goal

## Plain words, at the moment of writing.
plain-too-many = That is { $count } words. Please say it in { $most } or fewer.
plain-blocked = There is 1 sentence of { $count } words. Please make 2 sentences of it.
plain-long = 1 sentence has { $count } words. 15 or fewer are easier to read.
plain-instead = "{ $found }" is hard to read. You could write: { $instead }
plain-hard = "{ $found }" is hard to read. You could use other words.
