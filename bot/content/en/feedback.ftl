### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = Feedback on staff
feedback = Tell us what somebody who works here does well, and what would be better.
feedback-read-by = An organiser reads it first. That is never the person, or their manager.
feedback-guess = They hear what several people said, never your name. They may still guess it was you.
feedback-emergency = This is not for emergencies. In danger, call { $emergency }.
feedback-no-staff = There is no list of staff here yet. You can talk to a person instead.
choice-choose-worker = Choose a person
choice-my-feedback = My feedback
staff-which = Who is it about?
# Somebody on the staff list: first name, job, team.
worker-line = { $name }, { $job }, { $team }
worker-what = What do you want to say about { $name }?
worker-left = { $name } does not work here now. Your words cannot reach them. You can talk to a person instead.
worker-yourself = You cannot give feedback on yourself. You can choose somebody else.
feedback-nobody = Nobody here may read words about { $about } now. You can talk to { $name }: { $phone }.
choice-give-feedback = Give feedback
choice-thank = Say thank you

## Writing. Each part can be skipped.
feedback-ask-well = What does { $name } do well? Type it in your own words.
feedback-ask-better = What would make it better? Type it in your own words.
feedback-ask-times = Is this about 1 time, or does it happen often?
feedback-ask-quote = Your words can be read out, without your name. Who may read them?
feedback-ask-way = How do you want your feedback to go on?
feedback-so-far = You wrote this. To change it, type it again:
choice-keep = Keep it
choice-times = { $choice ->
    [once] It is about 1 time
   *[often] It happens often
}
choice-quote = { $choice ->
    [worker] The person
    [supervisor] Their manager
    [board] The board
   *[nobody] Nobody
}
choice-way = { $choice ->
    [supervisor] Only to the manager
    [advocate] With an advocate
   *[group] With what others say
}
feedback-part = { $part ->
    [better] What would be better:
   *[well] What goes well:
}
feedback-empty = You have not written anything yet.
feedback-chosen = { $times ->
    [once] It is about 1 time.
    [often] It happens often.
   *[none] You did not say how often.
} { $way ->
    [supervisor] Your words go to the manager, who may guess it was you.
    [advocate] It goes to an advocate, who writes back to you.
   *[group] It goes on with what others say.
} { $quote ->
    [worker] The person may read your words.
    [supervisor] Their manager may read your words.
    [board] The board may read your words.
   *[nobody] Nobody else may read your words.
}
choice-send = Send it
choice-change-it = Change it
feedback-change = What do you want to change?
feedback-part-name = { $part ->
    [better] What would be better
    [times] How often
    [quote] Who may read it
    [way] How it goes on
   *[well] What goes well
}

## Sent.
feedback-sent = Thank you. A person reads it first. It goes on after the quarter of the year has ended.
feedback-held = You can change it now. Nobody reads it until you send it again.
feedback-read-already = Somebody has read it already. It cannot be changed now.
feedback-way-gone = It cannot go on that way now. Please choose another way.
feedback-out = It has gone on already. It cannot be taken back now.
feedback-drop = This deletes your feedback. Do you want to delete it?
choice-delete = Delete it
feedback-none = You have not given any feedback yet.
feedback-mine = { $count ->
    [one] You have given feedback 1 time.
   *[other] You have given feedback { $count } times.
} Which one do you want to see?
feedback-stage = { $stage ->
    [read] A person has read it. It waits until enough people have written.
    [hidden] An organiser did not pass it on. To ask why, talk to { $name }.
    [released] It has gone on. Thank you.
   *[waiting] Nobody has read it yet. You can still change it.
}
feedback-worker-left = { $name } does not work here now. Your words go on only if they come back.
choice-staff-answer = { $purpose ->
    [staff_change] What has changed
   *[staff_reply] A reply
}
staff-answered = { $purpose ->
    [staff_change] { $name } says what has changed:
   *[staff_reply] { $name } replies to people who wrote:
}

## Thanks.
thank = What do you want to thank { $name } for? Type it in your own words.
thank-guess = Somebody else reads it first. Your name is not shown. They may guess it was you.
thanks-may = May { $name } and their manager read this?
thanks-sent = Thank you. A person reads it first. Then it goes to { $name }.
thanks-state = { $state ->
    [shown] { $about } and their manager can read this.
    [hidden] An organiser did not pass it on. To ask why, talk to { $name }.
   *[waiting] A person reads this first. Then it goes to { $about }.
}

## What staff hear.
choice-about-me = About my work
about-me = What do you want to see?
about-me-how = You hear what several people said, never who wrote. It comes every 3 months.
about-me-unknown = I do not know yet where you are on the staff list. Show an organiser your code.
staff-code = Your code is { $code }. It works for { $minutes } minutes. Read it to an organiser.
staff-news = There is something new for you.
choice-said-of-me = What people said
choice-thanks = Thanks
choice-my-answers = My replies
choice-my-team = My team
my-team = Who do you want to hear about?
heard-from = { $level ->
    [team] { $people ->
        [one] { $people } person wrote about the team.
       *[other] { $people } people wrote about the team.
    }
   *[worker] { $people ->
        [one] { $people } person wrote.
       *[other] { $people } people wrote.
    }
} This is up to { $day }.
heard-too-few = Somebody wants you to read their own words. This is up to { $day }.
heard-part = { $part ->
    [well] What goes well:
    [better] What would be better:
   *[none] Nobody wrote about this.
}
heard-theme = { $theme ->
    [listens] Listening
    [on_time] Being on time
    [explains] Explaining things
    [respectful] Respect
   *[other] Something else
}: { $people ->
    [0] a few people
    [one] { $people } person
   *[other] { $people } people
}.
heard-none = There is nothing to read here yet.
choice-their-words = Their words
choice-earlier = Earlier
choice-staff-reply = Reply to people
choice-staff-change = Say what I changed
staff-write-reply = What do you want to say to the people who wrote?
staff-write-change = What have you changed? Say it in your own words.
staff-write-who = You do not learn who they are. Somebody reads your words before they do. Your manager can read them too.
staff-said = Thank you. A person reads it first. Then it goes to those who wrote.
staff-answers-none = You have not replied yet.
staff-answer-yours = { $purpose ->
    [staff_change] You said what has changed:
   *[staff_reply] You replied:
}
staff-answer-state = { $state ->
    [shown] The people who wrote can read this.
    [hidden] An organiser did not pass it on. To ask why, talk to { $name }.
   *[waiting] A person reads this first.
}
thanks-none = There are no thanks yet.
thanks-for-you = Somebody wants to thank you:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] Feedback, what goes well:
    [better] Feedback, what would be better:
    [thanks] Thanks for:
    [staff_reply] A reply to those who wrote, from:
   *[staff_change] What has changed, from:
}
choice-edit = Write it another way
choice-themes = What it is about
edit = Type it as others may read it. What was said is kept, locked away.
edit-names = Praise keeps a first name. In criticism, write the job instead.
edit-suggested = Without what may tell who it is:
choice-edit-take = Use this
edit-late = Somebody has decided about these words already.
choice-as-said = As it was said
themes = What is this about? You can choose several.
theme = { $theme ->
    [listens] Listening
    [on_time] On time
    [explains] Explaining
    [respectful] Respect
   *[other] Other
}{ $on ->
    [yes] , chosen
   *[no] {""}
}
prepared = Saved.
moderated-staff = { $state ->
    [shown] It can go on now.
    [hidden] It will not go on.
   *[waiting] It waits to be read again.
}

## The staff list.
choice-staff-list = Staff list
staff-list = { $count ->
    [0] Nobody is on the staff list yet.
    [one] { $count } person is on the staff list.
   *[other] { $count } people are on the staff list.
}
choice-add-worker = Add a person
worker-ask = { $detail ->
    [job] What is their job? For example: care worker.
    [team] Which team are they in?
   *[first_name] What is their first name?
}
worker-too-long = That is too long for the list. Please use at most { $most } signs.
worker-saved = Saved.
worker-manager = Their manager is { $name }.
worker-no-manager = Their manager is not on the list yet.
worker-known = { $known ->
    [left] They have left.
    [linked] They take part in this chat.
   *[unknown] I do not know who they are in this chat.
}
worker-change = What do you want to change?
worker-detail = { $detail ->
    [job] Job
    [team] Team
   *[first_name] First name
}
choice-manager = Their manager
choice-link-worker = Who they are here
choice-worker-left = { $left ->
    [yes] They have left
   *[no] They are back
}
managers = Who is the manager of { $name }? Managers never check feedback on their own staff.
choice-no-manager = Nobody on the list
worker-not-you = This keeps feedback fair. Another organiser must change it.
worker-link = Ask { $name } for a code: More things, About my work. Type the 8 numbers here.
choice-this-is-me = This is me
choice-unlink = Not this person
