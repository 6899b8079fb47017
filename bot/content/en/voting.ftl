### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = Fine with me
choice-worry = I have a worry
choice-object = I object
choice-accept = I could live with it
choice-refuse = Not for me
choice-none-of-these = None of these
choice-no-more = No more

## Before and while it is asked.
item-acceptance = There are { $options } choices, one at a time. Pick all that you could live with.
item-ranked = There are { $options } choices. Say what you want most, then second, then third. You can stop sooner.
acceptance-ask = { $number } of { $total }. Could you live with this?
ranked-ask = { $place ->
    [first] Which do you want most?
    [second] Which do you want second?
   *[third] Which do you want third?
}
review-acceptance = { $text }
    You said: { $accepted ->
        [yes] I could live with it
       *[no] Not for me
    }.
review-ranked = { $place ->
    [first] First
    [second] Second
   *[third] Third
}: { $text }
review-ranked-none = { $place ->
    [first] First
    [second] Second
   *[third] Third
}: nothing

## Worries.
# The same screen follows each answer, so that where somebody is does not tell what they answered.
worry-invite = { $answer ->
    [fine] Is there still something you want to say about it?
   *[worry] Do you want to write what worries you?
} You do not have to.
choice-write-worry = Write a worry
choice-my-worry = What I wrote
choice-worries = Worries ({ $count })
worry-ask = What worries you? Type it in your own words.
worry-linked = Your vote stays secret. But whoever reads your words can tell that you have a worry.
worry-kept = Thank you. A person will read this and answer you.
worry-state = { $state ->
    [waiting] A person will read this before others see it.
    [shown] Others who may vote can see this.
    [hidden] An organiser did not show this to others.
   *[private] Only organisers see this.
}
choice-who-sees-it = Who can see it
worries-none = Nobody has a worry here that others can read.
worries = Worry { $number } of { $total }. Somebody wrote:
worries-answer = { $name } answers:
choice-next-worry = Next worry
choice-answer-all = Answer for everyone
desk-write-all = Type your answer. Everyone who may vote can read it.

## How it is counted.
choice-vote-count = How we count
choice-next-count = Next way to vote
# In front of how one kind of question is counted, where a vote has several kinds.
vote-count-which = { $kind ->
    [acceptance] Where you pick all you could live with:
    [ranked] Where you say first, second and third:
    [consent] Where we ask if anyone objects:
   *[yes_no] Where you say yes or no:
}
vote-count-yes_no = More Yes than No means yes. The same number is a tie.
vote-count-acceptance = We count how many people could live with each choice. The choice with the most wins. The same number is a tie.
vote-count-ranked = We count what each person wants most. More than half wins. Otherwise the last choice drops out. Its votes go to what those people want next. If several are last, we try each way. Different winners mean a tie. Everyone sees each step.
vote-count-consent = If nobody objects, it goes ahead. If 1 person objects, it does not go ahead yet. A worry does not stop it. You can write your worry. If you agree, others can read it, with an answer.
vote-count-tie = { $tie ->
    [next_meeting] If it is a tie, the next meeting decides.
   *[stays] If it is a tie, all stays as it is.
}

## Results.
vote-tie = { $tie ->
    [next_meeting] The next meeting decides.
   *[stays] So all stays as it is.
}
vote-people = { $people } people voted.
consent-totals = { $people } people voted. Fine with me: { $fine }. I have a worry: { $worry }. I object: { $object }.
acceptance-line = { $text }
    { $people ->
        [0] Nobody could live with it.
        [one] 1 person could live with it.
       *[other] { $people } people could live with it.
    }
audience-accepts = How many could live with each choice:
audience-first-choices = How many want each choice most:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] few or none
    [some] some
    [most] most
   *[nearly_all] nearly all or all
}.
choice-count = See the count
count-head = This is how we counted:
count-step = Step { $number }.
# A choice, and how many votes it has in this step.
count-line = { $text }: { $people }.
count-either = Several are last. Whichever drops out, the result is the same.
count-dropped = This drops out: { $text }.
count-end = { $winners ->
    [0] Too few people voted, so this decides nothing.
    [one] Now 1 choice has more than half.
   *[other] From here it is a tie.
}
