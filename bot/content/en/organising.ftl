### What an organiser sees.

organise = { $waiting ->
    [0] No words wait to be read.
    [one] 1 message waits to be read before others see it.
   *[other] { $waiting } messages wait to be read before others see them.
}
organise-questions = { $questions ->
    [0] No question waits for an answer.
    [one] 1 question waits for an answer.
   *[other] { $questions } questions wait for an answer.
}
choice-check-words = Read what waits
choice-questions = Questions
choice-rounds = Votes and lists
organise-rounds = What do you want to do with votes and lists?
choice-people = People
organise-people = What do you want to do?
choice-invite = Invite someone
choice-close = Close a vote or list
choice-export = Export
check-none = Nothing waits to be read.
check-end = That was the last one for now.
check = { $waiting ->
    [one] 1 waits. May others see this?
   *[other] { $waiting } wait. May others see this?
}
check-details = This may tell who it is: { $found }.
check-changed = These words are not the same now. Please read them again.
choice-show = Show
choice-hide = Hide
choice-later = Later
moderated = { $state ->
    [shown] Others can see it now.
    [hidden] Others will not see it.
   *[waiting] It waits to be read again.
}
invite-whom = Who is the invite for?
role-name = { $role ->
    [service_user] Uses services
    [carer] Carer
    [staff] Staff
    [facilitator] Facilitator
   *[organiser] Organiser
}
invite-made = This invite is for 1 { $role ->
    [service_user] person who uses services
    [carer] carer
    [staff] member of staff
    [facilitator] facilitator
   *[organiser] organiser
}. It works once, for { $days } days:
    { $links }
closing-none = Nothing is open now.
closing = Which one do you want to close?
closing-line = { $subject ->
    [vote] Vote
   *[priorities] List
}, { $title }. It closes on { $closes }.
close-sure = { $title }: { $people ->
    [0] nobody has answered.
    [one] 1 person has answered.
   *[other] { $people } people have answered.
} Closing cannot be undone. Everyone gets the result at once.
close-waiting = { $waiting ->
    [one] 1 message for it still waits to be read.
   *[other] { $waiting } messages for it still wait to be read.
}
choice-close-now = Close it now
choice-keep-open = Keep it open
closed-now = It is closed. The result goes to everyone now.
export-board = Board file: results only. It is safe to show to others.
export-working = Working file: checked words and questions, line by line. It is for you alone, for { $days } days.
choice-file-board = Board file
choice-file-working = Working file
export-coming = Your files are coming now.
caption-board = The board file holds results only.
caption-working = The working file is for you alone. Please delete it when its date has passed.
