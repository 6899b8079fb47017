### People who help me, and answering for somebody.

choice-supporters = People who help me
supporters = You can let someone answer for you here. It is your choice. You can end it at any time.
supporters-helped = { $helped ->
    [yes] You told me that you answer with help.
   *[no] You told me that you answer alone.
} Both count the same.
choice-pair-new = Let someone help me
choice-pair-code = I help someone
choice-helped = { $helped ->
    [yes] I answer alone
   *[no] I answer with help
}
helped-set = { $helped ->
    [yes] Saved. I ask you once each time if you had help.
   *[no] Saved. You answer alone.
}
choice-pairs = Who is connected

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] You are connected with { $count } person.
   *[other] You are connected with { $count } people.
}
pairs-none = You are not connected with anyone.
pair-label = { $side ->
    [theirs] I help { $name }
   *[mine] { $name } helps me
}
pair-waiting-label = Nobody yet

## Letting somebody answer for me.
pair-scope = May they answer this for you?
pair-scope-none = You said no to all 4. Please say yes to one or more.
scope-label = { $scope ->
    [votes] Votes
    [priorities] What matters
    [feedback] Feedback on staff
   *[questions] Questions and ideas
}
pair-until = For how long? You can end it sooner.
months-label = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
pair-name = What first name do they call you? Type it. It can have { $most } letters. Only they see it.
pair-name-long = That name is too long. Please type a first name of up to { $most } letters.
# Shown on the phone of the person who is to be helped.
pair-code-shown = Your code is { $code }. It works for { $minutes } minutes. Give it only to the person who helps you.
pair-waiting = Nobody helps you with this yet. They need your code, and then say yes.
pair-mine = { $name } may answer for you:
pair-mine-told = I tell you each time. Your own answer always counts first.
pair-ends = It ends on { $ends }.
pair-news = { $name } said yes. From now on, { $name } may answer for you. You can end this at any time.
choice-pair-see = See it

## Helping somebody.
pair-code-ask = Please type the code of 8 numbers that the person shows you.
pair-gone = This has ended, or the code is for someone else.
pair-agree = { $name } asks you to answer for them:
pair-agree-rules = Say only what you think they would say. I tell them each time. Their own answer always counts first. You keep your own vote.
choice-pair-agree = Yes, I help
choice-pair-no = No, thank you
pair-your-name = What first name does { $name } call you? Type it. It can have { $most } letters.
pair-agreed = Thank you. You can answer for them now.
pair-theirs = You may answer for { $name }:
pair-theirs-told = They are told each time.

## Ending it.
choice-pair-end = End this
pair-end = Do you want to end this? It ends at once. The other person is not told.
choice-pair-end-now = Yes, end it
choice-pair-keep = No, keep it
pair-ended = It has ended.

## As whom somebody answers, and whether with help.
hat = You belong to 2 groups here. Which one do you answer for?
hat-once = You can change this until it closes. You are counted once.
with-help = Do you answer this on your own, or with help?
with-help-same = Both count the same. You can change this later.
as-label = { $answering ->
    [service_user] As a service user
    [carer] As a carer
    [staff] As staff
    [helped] With help
   *[own] On my own
}
as-set = { $answering ->
    [service_user] Saved. You answer as a person who uses services.
    [carer] Saved. You answer as a carer.
    [staff] Saved. You answer as staff.
    [helped] Saved. Somebody helped you.
   *[own] Saved. You answer on your own.
}
choice-was-helped = { $answering ->
    [helped] Somebody helped me
   *[own] Nobody helped me
}
choice-hat = Change my group

## Saying what somebody would say. The name is a first name.
choice-for = For { $name }
choice-for-rounds = Answer for them
choice-what-i-think = What I think
choice-for-begin = What they would say
for-which = What do you want to answer for { $name }?
for-none = There is nothing open that you can answer for { $name }.
for-two = You can say what you think. You can also say what { $name } would say.
for-told = They are kept apart. { $name } is told, sees what you said for them, and can change it.
for-say = What do you think { $name } would say?
for-said = This is what you said for { $name }. If they answer, only their own answer counts.
for-alone = { $name } answers this without anyone else.
# News for the person. It never says what was answered.
for-news = { $name } answered for you: { $title }
for-news-own = You can see it, or say it yourself. Your own answer counts first.

## What was said for me.
choice-said-for-me = Said for me
said-for = { $name } said this for you:
said-for-somebody = This was said for you:
said-for-replaced = You have answered this yourself. Only your answer counts.
said-for-none = Nothing is said for you here.
choice-say-myself = Say it myself
choice-said-drop = Delete it all
said-drop-sure = This deletes what was said for you. Do you want to delete it?
said-dropped = It is deleted. What you said yourself stays.
choice-only-i = Only I answer this
only-i-set = { $alone ->
    [yes] From now on, only you answer this. Nobody is told why.
   *[no] People who help you can answer this again.
}

## When somebody was pressured.
choice-pressured = I was pressured
pressured = Your answer must be your own. I can take back all your answers here. Then you can answer again.
pressured-private = Nobody is told. After that, nobody else can answer here for you.
pressured-which = Where were you pressured?
pressured-none = Nothing is open that you can take back now.
choice-void = Take my answers back
choice-void-not = No, keep them
pressured-voided = Your answers are taken back. You can answer again, now or later.
pressured-late = This has closed. The result can no longer change. But it matters what happened.
pressured-write = You can write to a person who does not organise this.
pressured-call = Please call { $name }: { $phone }. This person does not organise the vote.
choice-write-about-it = Write about it
write-pressure = What happened? A facilitator reads it. Type it in your own words.

## Words said with help, or for somebody.
words-as = Do you say this on your own, or with help?
# Whoever reads words before others sees this beside them.
stamp = { $how ->
    [helped] Said with help.
   *[for_someone] Said by someone who supports them.
}
choice-for-words = Speak for them
for-words-kept = Thank you. { $name } is told, and can change it or delete it.
for-words-news = { $name } said something for you, in words.
