### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = For the next meeting
coming-none = No new meeting is planned yet. You can write to a person at any time.
coming = Which meeting is it for?
prepare = You can send words that are read out there. You can say what you need to take part.
meeting-begun = This meeting has begun, so this cannot change now. To talk about it, ask { $name }.
choice-read-out = Read this out
choice-needs = What I need

point-ask = What should be read out at the meeting? Type it in your own words.
point-kept = Thank you. An organiser reads it first.
point-name = May we say your first name with it?
point-naming = Which first name may we say? Type it.
choice-no-name = No name
choice-say-name = Say my first name
choice-point-name = Change the name
point-name-long = I need a first name only. Please type it again.
point-named = Thank you. We will say this name.
point-unnamed = We will say no name.
point-by = Name to say: { $name }.
point-by-nobody = No name is said.
point-state = { $state ->
    [waiting] An organiser reads this before the meeting.
    [shown] This will be read out at the meeting.
    [hidden] This will not be read out. To ask why, talk to { $name }.
   *[begun] The meeting has begun. You can find what came of it under What happened.
}

needs-ask = What do you need to take part in the meeting? You can pick more than 1.
needs-who = Only organisers see this. They do not see your name. You can write it here.
needs-now = You asked for:
need = { $need ->
    [transport] Transport
    [interpreter] An interpreter
   *[break] A break
}
need-none = Nothing.
choice-need = { $need ->
    [transport] Transport
    [interpreter] An interpreter
   *[break] A break
}
choice-need-not = { $need ->
    [transport] No transport
    [interpreter] No interpreter
   *[break] No break
}
choice-need-other = Something else
need-noted = I have noted it.
need-not-noted = I have taken that off.
need-say = What else do you need? Type it in your own words.
need-kept = Thank you. An organiser will read it.

## What organisers see.
check-read-out = To be read out at a meeting:
moderated-point = { $state ->
    [shown] It can be read out now.
    [hidden] It will not be read out.
   *[waiting] It waits to be read again.
}
choice-for-meetings = Before a meeting
for-meetings = Which meeting do you want to prepare?
for-points = { $points ->
    [0] There is nothing to read out yet.
    [one] There is 1 thing to read out.
   *[other] There are { $points } things to read out.
} { $waiting ->
    [0] Nothing waits to be checked.
    [one] 1 more waits to be checked.
   *[other] { $waiting } more wait to be checked.
}
for-need = { $need ->
    [transport] Need transport
    [interpreter] Need an interpreter
   *[break] Need a break
}: { $people }.
choice-for-points = Words to read out
choice-for-needs = What people need
for-point = { $number } of { $total }, to read out:
for-person = Person { $number } of { $total } needs:
