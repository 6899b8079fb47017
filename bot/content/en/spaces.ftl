### A space of one audience's own: they talk, choose, and decide who may see what they settled.

# Who sees what is written in a space. Said before anybody writes there.
space-who = { $role ->
    [service_user] Only people who use services see what is written here.
    [carer] Only carers see what is written here.
   *[staff] Only staff see what is written here.
} An organiser reads all words first, to check them. No names are shown.
space-talk = This is your own space. You can talk here until { $until }. Then you choose what matters most.
choice-space-say = Say something
choice-space-words = See what others say
space-say = What do you want to say to the others? Type it in your own words.
space-kept = Thank you. A person reads it first. Then the others see it.
space-word = { $number } of { $total }:
space-agree = { $picked ->
    [-1] A few people, or nobody yet, agree with this.
   *[other] { $picked } people agree with this.
}
choice-space-agree = I agree
choice-space-disagree = I do not agree now
choice-space-reply = Answer this
choice-space-answers = See the answers
choice-space-next = Next one
space-answers = { $answers ->
    [one] 1 person answered:
   *[other] { $answers } answers:
}
space-agreed = I have noted that you agree.
space-reply = What do you want to answer? Type it in your own words.
space-word-gone = These words are not here any more.
space-talked = The talking has ended here. Here is what comes next.
space-ask = Your own space has settled what matters most. May the others see it?
choice-open-space = Open our space
space-inside = Only your own group sees this:
space-decide = May the others see what you settled? You can answer until { $until }. The others do not learn what you say.
space-answered = If 1 person says no, it stays here. Your answer now: { $answer ->
    [yes] Yes
    [no] No
   *[none] none yet
}.
choice-space-result = What we settled
choice-space-may = Yes, they may
choice-space-may-not = No, keep it here
space-answer-kept = Thank you. I have kept your answer.
space-settled = { $state ->
    [released] Everyone can see what you settled.
    [inside] What you settled stays here. Only your own group sees it.
   *[counting] This is being counted now.
}
space-from = { $role ->
    [service_user] People who use services settled this in their own space:
    [carer] Carers settled this in their own space:
   *[staff] Staff settled this in their own space:
}

## What organisers see.
choice-spaces = Own spaces
check-response = Said in a space of one group, as an answer to:
space-new = In a space, 1 group talks and chooses. You check the words, and see nothing else.
space-new-whom = Who is the new space for?
space-for = { $role ->
    [service_user] What do you want to ask people who use services?
    [carer] What do you want to ask carers?
   *[staff] What do you want to ask staff?
} Type 1 short question.
space-sure = { $role ->
    [service_user] This opens for people who use services, and for nobody else.
    [carer] This opens for carers, and for nobody else.
   *[staff] This opens for staff, and for nobody else.
}
space-days = They talk for { $talk } days, and choose for { $choose } days. Then they have { $decide } days to say who may see it.
choice-space-open = Open it
choice-space-rewrite = Write it again
space-opened = Your own group has a space to talk now.
space-is-open = { $role ->
    [service_user] The space is open now. I tell people who use services.
    [carer] The space is open now. I tell carers.
   *[staff] The space is open now. I tell staff.
}
choice-spaces-now = Spaces now
spaces-none = No space is open now.
space-now = { $phase ->
    [talk] They talk until { $until }.
   *[choose] They choose until { $until }.
}
choice-space-end = { $phase ->
    [talk] End the talking
   *[choose] End the choosing
}
space-end = { $phase ->
    [talk] Do you want to end the talking sooner? Then they choose.
   *[choose] Do you want to end the choosing sooner? Then they say who may see it.
}
choice-space-end-now = Yes, end it
space-ends = It ends on { $until }. You can undo it until then.
