### Results.

# Under news that everybody gets.
news-later = To see this later, type Back. Then type News.

results = { $count ->
    [0] There are no results yet.
    [one] There is 1 result.
   *[other] There are { $count } results.
}
result-label = { $subject ->
    [vote] Vote { $number }
   *[priorities] List { $number }
}
result-not-yet = There is no result yet. It comes after { $closes }.
choice-next-result = Next result
choice-apart = See groups apart
choice-whole-list = See the whole list
choice-next-audience = Next group
result-missing = We did not hear from { $role ->
    [service_user] people who use services
    [carer] carers
   *[staff] staff
}.
voice-gap = People who use services and staff want different things here.
voice-gap-help = Only facilitators hear this from me. Please help people talk about it.

# How many people answered with help, in the whole round.
result-helped = { $people ->
    [one] { $people } person answered with help.
   *[other] { $people } people answered with help.
}
vote-outcome = Result: { $outcome ->
    [yes] Yes
    [no] No
    [chosen] This was chosen
    [none] Nothing was chosen
    [agreed] Nobody objected, so it goes ahead
    [objected] Somebody objected, so it does not go ahead yet
    [tie] A tie
   *[no_quorum] Not enough people voted to decide
}.
vote-totals = { $people } people voted. Yes: { $yes }. Not sure: { $unsure }. No: { $no }.
vote-too-few = { $people ->
    [0] Nobody voted.
   *[other] Fewer than 5 people voted, so the numbers are not shown.
}
result-audience = { $role ->
    [service_user] People who use services
    [carer] Carers
    [for_someone] Said by someone for another person
   *[staff] Staff
}: { $people } people.
answer-name = { $choice ->
    [yes] Yes
    [unsure] Not sure
    [fine] Fine with me
    [worry] I have a worry
    [object] I object
    [none] None of these
   *[no] No
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] few or none
    [some] some
    [most] most
   *[nearly_all] nearly all or all
}.
audience-top = What mattered most to them:
result-not-apart = The groups are too small to show apart.

priorities-took-part = { $people ->
    [0] Fewer than 5 people took part.
   *[other] { $people } people took part.
}
priorities-no-quorum = That is fewer than were needed, so nothing is settled.
priorities-no-order = Too few people took part to put the list in order.
priorities-top = These mattered most:
priorities-top-more = The whole list shows { $count } more.
priorities-order-mattered = The order on the screen may have changed what people chose.
result-list = The whole list:
# A line of the list. Counts under 3 are not shown.
priority-line = { $tier ->
    [top] Mattered most
    [middle] In the middle
    [lower] Mattered less
   *[none] On the list
}: { $text }
    { $picked ->
        [-1] A few people, or nobody, chose it.
       *[other] { $picked } people chose it.
    }
# How often it is chosen over another, out of 10, with the range that is sure.
priority-score = It is put before another { $tenths } times out of 10 (from { $low } to { $high }).
priority-share = It was picked by { $tenths } out of 10 people (from { $low } to { $high }).
priorities-tied = The next one did just as well. It is a tie.
priorities-close = The next one is too close to call.
chart-line = { $text }: { $people ->
    [-1] a few, or nobody
   *[other] { $people }
}.
chart-few = A few, or nobody
