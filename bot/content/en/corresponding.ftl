### Words that somebody answers: questions, and messages about safety.

choice-tell = Write about it
choice-tell-second = About an organiser
choice-what-i-told = What I wrote
tell = Write what happened, in your own words. It goes to { $name }.
tell-kept = I keep it word for word. It stays, even if you leave.
tell-nobody-now = Nobody can read this now. Please call { $name }: { $phone }.
tell-emergency = Nobody reads it at once. In danger, call { $emergency }. To talk, call { $name }: { $phone }.

letter-answer = { $purpose ->
    [advocate] An answer from an advocate:
    [pressure] An answer from a facilitator:
   *[other] An answer from { $name }:
}
letter-more = You wrote later:
letter-state = { $state ->
    [waiting] Nobody has read this yet. { $purpose ->
        [advocate] It goes to an advocate.
        [pressure] It goes to a facilitator.
       *[other] It goes to { $name }.
    }
    [answered] You can write again.
   *[read] Somebody has read this for you.
}
letter-write = { $purpose ->
    [advocate] What do you want to tell the advocate?
    [pressure] What do you want to tell the facilitator?
   *[other] What do you want to tell { $name }?
} Type it in your own words.
letter-kept = Thank you. { $purpose ->
    [advocate] I keep it for an advocate.
    [pressure] I keep it for a facilitator.
   *[other] I keep it for { $name }.
}
choice-talk = Write to a person
choice-advocate = Ask for an advocate
write-talk = What do you want to say to { $name }? Type it in your own words.
write-advocate = An advocate is on your side and speaks up for you. They are not an organiser. What do you want help with?
# Said on a phone that others may see: not a word of what it is about.
letter-news = You have an answer.
choice-read-it = Read it
news = Here is what is new for you.
news-none = There is nothing new for you.
choice-news-answer = Answer { $number }
choice-results = Results
choice-write-again = Write again

choice-duties = What I do for others
duties = What do you want to do for others?
choice-desk = { $role ->
    [second_safety] Safety (second)
    [facilitator] Asked an advocate
   *[safety] Safety messages
}
desk-news = A message waits for you.
choice-open-desk = Open it
desk-none = No message waits for you.
desk-end = There are no more messages.
desk = Message { $number } of { $total }. { $waiting ->
    [0] None waits for an answer.
    [one] 1 waits for an answer.
   *[other] { $waiting } wait for an answer.
}
desk-asked = Written on { $asked }. { $state ->
    [waiting] It waits for you.
   *[done] Somebody has read it.
}
check-worrying = Please look: this may be about safety.
desk-more = They wrote later:
desk-answered = The answer was:
desk-write = Type your answer. They see your words, not your phone number.
desk-sent = Thank you. Your answer is on its way.
desk-read = I note that it is read.
desk-gone = They have left. An answer cannot reach them.
choice-answer = Answer
choice-correct = Write a correction
choice-no-answer = No answer needed
choice-next-message = Next message
