### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = My data
data = What we keep about you is yours to see, change and delete.
choice-data-kept = See what is kept
choice-data-file = Get it as a file
choice-data-change = Change or delete
data-kept = We keep this about you:
data-subject = { $subject ->
    [people] What you take part as, your language, and how I work for you.
    [addresses] Phones and web chats you use: { $count }.
    [places] Where you are in our talk.
    [consents] Times you said yes or no to taking part: { $count }.
    [link_codes] Codes you asked for: { $count }.
    [pairings] People you help, or who help you: { $count }.
    [turnout] Votes you took part in: { $count }.
    [answers] What you picked in lists: { $count }.
    [proxy_answers] What someone said for you in lists: { $count }.
    [answered_alone] Lists that only you answer: { $count }.
    [contributions] What you wrote: { $count }.
    [replies] Answers, and what you wrote later: { $count }.
    [checked] Words of others that you checked: { $count }.
    [edits] Words that were made clearer before others read them: { $count }.
    [feedback] Feedback on staff that you gave: { $count }.
    [staff_links] That you are on the staff list.
    [workers] Your name and job on the staff list.
    [shown_names] Names you show beside votes: { $count }.
    [agreements] Words of others that you agree with: { $count }.
    [space_answers] What you said about showing results to all: { $count }.
    [reads] Cards you opened: { $count }.
    [unclear] Sentences you found not clear: { $count }.
    [correction_news] News about changed texts that waits for you: { $count }.
    [promise_links] Promises that answer what you wrote: { $count }.
    [promise_fixes] Times you told us if something is fixed: { $count }.
    [promise_news] News about promises that waits for you: { $count }.
    [promise_tellings] When you last had news about promises.
    [promise_keepers] Promises that you hear of when they are late: { $count }.
    [voice_notes] Voice messages that become words: { $count }.
    [voice_sounds] Sounds of them, until they are words: { $count }.
    [acts] What you did as an organiser: { $count }.
    [sign_in_links] Links to sign in on a computer: { $count }.
    [workplaces] That you are signed in on a computer.
    [exports] Files that you asked for: { $count }.
    [drafts] Texts you have begun to publish: { $count }.
    [readers] That you read texts before others do.
    [sign_offs] Texts you were asked to read first: { $count }.
    [read_before] Texts you found clear before they went out: { $count }.
    [broadcast_people] Messages to many people that came to you: { $count }.
   *[outbox] Messages on their way to you: { $count }.
}
data-file = You get 2 files: 1 to read, 1 for other programs. Whoever uses this phone can open them.
data-file-votes = They say that you voted, not how. Your choice is on your screen while the vote is open.
data-file-safety = Do you want what you wrote about safety in them too?
choice-data-all = Yes, all of it
choice-data-part = No, leave that out
data-coming = Your files are on their way. Delete them here when you have kept them.
data-change = What do you want to change or delete?
choice-data-words = My words
choice-data-told = Words about safety
caption-my-data = All that we keep about you. Please keep it safe.
caption-my-data-part = What we keep about you, without what you wrote about safety.

## In the file itself.
data-title = What Sayso keeps about you
data-made = Made on { $made }, for you alone.
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = Change my words
words-change = Type your new words. They take the place of these.
words-changed = I have changed your words.
words-checked = Somebody has checked these words already. You can still take them back.
