### Working on a computer, and what organisers did.

typed-computer = computer | use a computer | laptop
choice-computer = Use a computer
computer = You can work on a computer too. I send you a link. It works once.
choice-send-link = Send me a link
computer-link = Open this link on your computer:
    { $links }
    It works once, until { $closes }. It opens your work, so please do not pass it on.
computer-none = The pages for computers are not switched on here.
computer-here = What do you want to do?
choice-waits = What waits
choice-log = What was done
log-none = Nothing was done yet.
log-end = That is all that was done.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] You
    [command] Whoever runs Sayso
    [itself] Sayso
    [manager] Manager { $mark }
   *[organiser] Organiser { $mark }
}: { $deed ->
    [read] words read before others see them
    [edited] words made clearer
    [answered] a question answered
    [invited] an invite made
    [closed] a vote or list closed
    [exported] files made
    [backed_up] a backup made
    [restored] a backup put in place
    [written] a meeting written
    [published] a meeting published
    [unread] a meeting published that no reader found clear
    [asked_readers] readers asked about a text
    [corrected] a published text corrected
    [counted] votes counted by hand
    [withdrawn] something withdrawn
    [told] people told something
    [promised] a promise changed
    [staff] the staff list changed
    [supervised] a file made for a talk about work
    [proposal] a proposal dealt with
    [space] a space changed
    [voice] a voice message dealt with
    [name] a name taken away
    [computer] signing in on a computer
    [to_remove] rows to remove from a file
    [removed] rows removed from a file
   *[other] another thing
}. Number { $about }.

# What waits, beside a place to go on a computer.
work-waits = Waiting: { $waiting }.
work-oldest = { $days ->
    [0] The oldest came today.
    [1] The oldest came yesterday.
   *[other] The oldest came { $days } days ago.
}
work-open = Open now: { $rounds }.
work-closes = The next closes on { $day }.
work-late = Late: { $late }.
work-drafts = Not published yet: { $drafts }.

# The pages on a computer
page-work = Your work in Sayso
page-work-in = Work in Sayso on this computer
page-work-about = Pick Sign in to begin. The link works once. Please sign out when you are done.
page-sign-in = Sign in
page-sign-out = Sign out
page-work-refused = You are not signed in here. For a new link, type { $words } in your chat. Or call { $name }: { $phone }.
page-work-places = Where to go
page-work-again = Look again
page-work-help = Help: call { $name }: { $phone }.
page-work-skip = Go to what is asked now
page-work-closing = This page closes after 30 minutes without use.
page-work-new = Something new came.
page-work-show = Show it
page-work-over = You are signed out now.
