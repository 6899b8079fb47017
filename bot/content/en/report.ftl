### The report for a meeting or a board.

report-title = { $house }: what people said
report-made = Made on { $made }. It says what everybody who took part was told.
report-rules = Numbers are left out where they could tell what 1 person said.
report-nothing = There are no results yet.
report-closed = This closed on { $closed }.
# What stands above a table: the question first.
report-everybody = { $title } All people together.
report-apart = { $title } Each group.
report-list = { $title } The whole list.
report-answer = Answer
report-people = People
report-audience = { $role ->
    [service_user] People who use services
    [carer] Carers
   *[staff] Staff
} ({ $people })
report-what-matters = What matters
report-place = How much
report-chosen-by = Chosen by
report-note = Note
report-few = A few, or nobody
report-tier = { $tier ->
    [top] Mattered most
    [middle] In the middle
    [lower] Mattered less
   *[none] On the list
}
report-line-note = { $note ->
    [tie] A tie with the next
    [close] Too close to the next to call
   *[none] Nothing to add
}
report-none = None
report-day = { $day }
report-promises = What we promised
report-promise = Promise
report-owner = Who looks after it
report-due = Due
report-state = { $state ->
    [heard] Heard
    [planned] Planned
    [doing] We do it now
    [done] Done
    [late] Late
   *[will_not] No
}
report-standing = How it stands
report-said = What was said last
report-feedback = Feedback on staff
report-theme = What it is about
report-about = Part
report-part = { $part ->
    [well] What goes well
   *[better] What would be better
}
report-words = Words that people let a board read
report-said-words = Words
