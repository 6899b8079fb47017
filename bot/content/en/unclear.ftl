### What was not clear to people, as an organiser sees it.

choice-not-clear = Not clear to people
choice-not-clear-on = Next sentence
not-clear = This was not clear to somebody. It is { $number } of { $total }:
not-clear-people = { $how ->
    [few] Fewer than 3 people said so.
   *[several] 3 people or more said so.
}
not-clear-none = Nobody has said any more that a sentence is not clear.
