### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = The organisers say:
broadcast-new = This is new. You can take part until { $closes }.
choice-broadcast-open = Open it
choice-broadcast-ask = Answer or ask
choice-notices = What I was told
typed-notices = what i was told | announcements
notice = You were told this on { $told }:
choice-notices-more = An earlier one
notices-none = The organisers have not told you anything yet.

## Writing and sending it.
choice-tell-people = Tell people
typed-tell-people = tell people
tell-people = You can tell many people something at once.
choice-announce = Write a message
choice-broadcasts = What was sent
announce = What do you want to tell people? Use { $most } words or fewer.
announce-was = Before this it said:
announce-whom = Who is this for?
choice-announce-whom = Change who it is for
announce-see = People see this:
announce-sure = People it reaches now: { $count }. Do you want to send it?
announce-late = Whoever joins in the next { $days } days gets it too.
choice-announce-send = Send it now

## How far it is.
broadcasts = Messages so far: { $count }. The newest is first.
broadcasts-none = There are no more messages.
broadcast-state = { $state ->
    [going] It is on its way.
    [paused] It is paused. Nobody else gets it for now.
    [stopped] It is stopped. Nobody else gets it.
    [ended] Its time is over. Nobody else gets it.
   *[done] Everyone who can get it has it.
}
broadcast-came = { $came ->
    [withdrawn] People hear that this is withdrawn:
   *[result] People hear the result of this:
}
broadcast-count = { $what ->
    [sent] Have it: { $count }.
    [queued] Wait in line: { $count }.
    [waiting] Get it later, after quiet hours or a rest: { $count }.
    [blocked] Cannot be reached now: { $count }.
    [refused] Could not be sent: { $count }.
    [needless] Did not need it any more: { $count }.
   *[unsure] May have it twice: { $count }.
}
choice-look-now = Look again
choice-broadcast-see = See the message
choice-broadcast-back = Back to the numbers
choice-broadcast-to = { $state ->
    [paused] Pause
    [stopped] Stop the rest
   *[going] Go on
}
broadcast-is = { $state ->
    [thrown] I threw it away. You can still undo that.
    [written] It is here again. Nobody has it.
    [paused] It is paused. A few more may still get it.
    [stopped] The rest is stopped. A few more may still get it.
   *[going] It goes on.
}
