### Please ring me.

choice-ring = Please ring me
ring-steps = There are 2 short steps.
ring-when = When is a good time to ring you?
choice-ring-when = { $when ->
    [morning] In the morning
    [afternoon] In the afternoon
    [evening] In the evening
   *[any] Any time
}
ring-number = { $when ->
    [morning] You picked the morning.
    [afternoon] You picked the afternoon.
    [evening] You picked the evening.
   *[any] You picked any time.
} Which number can we ring? Type it and send it. Only organisers see it.
ring-number-wrong = I need 1 phone number, with at least 6 digits. Please type it again.
ring-kept = Thank you. You are on the list. A person at { $name } will ring you.
ring-you = { $when ->
    [morning] We will ring this number in the morning:
    [afternoon] We will ring this number in the afternoon:
    [evening] We will ring this number in the evening:
   *[any] We will ring this number at any time:
}
# On the list, or rung already. Tries are calls that nobody answered.
ring-state = { $state ->
    [waiting] You are on the list. { $tries ->
        [0] You can say what it is about, if you want.
        [one] We rang 1 time, and nobody answered. We will ring again.
       *[other] We rang { $tries } times, and nobody answered. We will ring again.
    }
   *[done] We have talked on the phone. You can ask us to ring again.
}
choice-ring-about = Say what about
# Said on a phone that others may see: not a word of what it is about.
ring-news = { $how ->
    [talked] Thank you for talking with us.
   *[none] We tried to reach you. We will try again.
}
organise-rings = { $rings ->
    [one] 1 person waits for a phone call.
   *[other] { $rings } people wait for a phone call.
}
choice-rings = People to ring
rings = Phone call { $number } of { $total }. Please ring:
rings-when = Good time: { $when ->
    [morning] the morning
    [afternoon] the afternoon
    [evening] the evening
   *[any] any time
}. Asked on { $asked }.
rings-tries = { $tries ->
    [one] Somebody rang 1 time. Nobody answered.
   *[other] Somebody rang { $tries } times. Nobody answered.
}
rings-about = It is about:
choice-rang-talked = Rang, talked
choice-rang-none = Rang, no answer
choice-next-call = Next phone call
rang = { $how ->
    [talked] I note that you talked. I thank them for it.
   *[none] It stays on the list. I tell them that you will ring again.
}
