"""Every act there is: how somebody comes to it and takes it back, or why it offers no Undo."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.contributions import Purpose
from bot.domain.people import Role

NO_UNDO = {
    "agree-answer": "Leaving takes a yes back, asked twice; a no is changed by 'I changed my mind'.",
    "code-new": "A code that nobody types ends by itself after minutes.",
    "look-again": "It only notes that somebody was asked how it works for them.",
    "data-make": "The file is on its way to whose data it holds.",
    "understood": "What was read cannot be unread.",
    "rest": "Whatever somebody writes next wakes it: nothing else changed.",
    "unwell": "Whatever somebody writes next wakes it: nothing else changed.",
    "alone-yes": "It ends by itself after 10 minutes.",
    "leave-now": "It is asked twice, and what is deleted is gone.",
    "withdraw": "It is asked twice, and deleted words are gone at once.",
    "pair-show": "A code that nobody types ends by itself after minutes.",
    "staff-code": "A code that nobody types ends by itself after minutes.",
    "run-close-now": "It is asked twice: everybody gets the result at the same moment.",
    "run-open": "Everybody is told at once; it stands on a screen that shows the whole round first.",
    "space-open": "Everybody is told at once; it is asked twice.",
    "open-secret": "It is nobody's: an Undo would have to know who kept a vote secret.",
    "close-now": "It is asked twice: everybody gets the result at the same moment.",
    "voice-let": "Its Undo deletes the sound too, which may have been the mistake.",
    "voice-drop": "A deleted sound is gone at once.",
    "heard-yes": "What was said is taken by the step that asked for it, with the Undo of that step.",
    "heard-again": "A deleted sound is gone at once; the same step asks again.",
    "heard-type": "A deleted sound is gone at once; the same step asks again, with what was heard to copy.",
    "voice-hear": "It changes nothing: a sound is sent.",
    "voice-none": "The sound is deleted, and whoever said it is told at once.",
    "for-begin": "It keeps only whom somebody answers for next.",
    "said-drop": "It is asked twice, and what was said for somebody is gone at once.",
    "pressured-void": "It is asked twice; Undo would give what was said under pressure to whoever holds the phone.",
    "feedback-hold": "It is the Undo of sending, and Send stands on the next screen.",
    "feedback-gone": "It is asked twice, and deleted words are gone at once.",
    "edit-drop": "The words stand as they were said, and can be edited again.",
    "worker-me": "Only another organiser may take back who somebody is.",
    "worker-unlink": "The worker shows another code.",
    "name-gone": "It is asked twice, and the name is gone at once.",
    "invite-make": "The link is shown at once, and ends by itself.",
    "export-make": "The file is sent at once, and its making is logged.",
    "easy-page": "It changes nothing: a file is sent.",
    "supervision-make": "The file is sent at once, and its making is logged.",
    "promise-drop": "Only a draft that nobody has seen is thrown away.",
    "draft-symbol": "A symbol that nothing is said of yet stands nowhere, and is deleted after a day.",
    "draft-publish": "It is asked twice: everybody can read it from that moment.",
    "publish-unread": "It is asked twice: everybody can read it from that moment.",
    "readers-ask": "Readers are told at once; what they have not read yet can be changed or thrown away.",
    "reader-hide": "A name that should not be read is gone at once; its owner can choose another.",
    "announce-send": "It is asked twice: it is on its way, and what nobody has yet can be stopped.",
    "computer-link": "A link that nobody opens ends by itself; a new one ends it at once.",
    "goal-drop": "It is the Undo of making a goal.",
}
"""Acts without Undo, each with the reason."""

UNDOING = {
    "preference-undo",
    "words-back",
    "slow-undo",
    "unclear-unmark",
    "answer-undo",
    "answer-undo-for",
    "desk-wait",
    "pair-resumed",
    "point-rename",
    "run-change",
    "run-back",
    "run-take",
    "thanks-hold",
    "open-undo",
    "space-end-undo",
    "promise-undo",
    "draft-undo",
    "correct-undo",
    "tally-undo",
    "withdraw-undo",
    "rows-back",
    "reader-back",
    "read-undo",
    "announce-undo",
}
"""Acts that take another one back."""

TRIED_ELSEWHERE = {
    "correct-now": "tests/usecases/test_correcting.py",
    "tally-now": "tests/usecases/test_tallying.py",
    "withdraw-now": "tests/usecases/test_withdrawing.py",
    "broadcast-to": "tests/usecases/test_broadcasting.py",
    "draft-for": "tests/usecases/test_drafting.py",
    "draft-take": "tests/usecases/test_drafting.py",
    "draft-keep": "tests/usecases/test_drafting.py",
    "draft-throw": "tests/usecases/test_drafting.py",
    "draft-lang-out": "tests/usecases/test_drafts_in_languages.py",
    "draft-in-set": "tests/usecases/test_drafts_in_languages.py",
    "draft-out": "tests/usecases/test_parts_of_drafts.py",
    "draft-unplan": "tests/usecases/test_opening_later.py",
    "reader-no-name": "tests/usecases/test_being_a_reader.py",
    "reader-stop": "tests/usecases/test_being_a_reader.py",
    "read-clear": "tests/usecases/test_reading_first.py",
    "read-unclear": "tests/usecases/test_reading_first.py",
    "space-agree": "tests/transcripts/our-own-space.md",
    "space-may": "tests/transcripts/our-own-space.md",
    "space-end-now": "tests/usecases/test_running_spaces.py",
    "open-yes": "tests/transcripts/names-are-shown.md",
    "rows-removed": "tests/exports/test_rows_to_remove.py",
    "fixed-answer": "tests/transcripts/you-said-we-did.md",
}
"""Acts whose Undo needs a long way to come to: the conversation that goes it."""

RUNS = "question Warm lunches? kind yes_no language en days 7 decision agenda"


@dataclass(frozen=True, slots=True)
class Way:
    """How a person with a role comes to an act. `said` is what they, or somebody else, said before: `{said}` in codes.

    A `/` opens a screen by its code, `:` says words, anything else picks the first choice whose code begins so, `*`
    for what it is about; the last one is the act.
    """

    act: str
    role: Role
    path: tuple[str, ...]
    said: Purpose | None = None
    details: str = ""
    words: str = "A garden bench"


P, B = Role.CARER, Role.ORGANISER
WAYS = (
    Way("language-set", P, ("/language", "language-set pl")),
    Way("preference-set", P, ("/preference texts 0", "preference-set * whole")),
    Way("slow", P, ("/menu", ":slow down")),
    Way("unclear-mark", P, ("/unclear 1 1 0", "unclear-mark")),
    Way("answer", P, ("/ask 1 1 -", "answer 1 1 - yes")),
    Way("as-set", P, ("/ask 1 1 -", "answer 1 1 - yes", "/review 1 0", "as-set")),
    Way("share-answer", P, ("/say 2", ":A garden bench", "share-answer")),
    Way("helped", P, ("/supporters", "helped")),
    Way("only-i", P, ("/said-for-me 1 0", "only-i")),
    Way("pair-ended", P, ("/pair-end {mine}", "pair-ended")),
    Way("answer-for", P, ("/for {theirs} 1", "for-begin", "answer-for")),
    Way("rang", B, ("/rings 0", "rang * talked"), Purpose.RING),
    Way("rang", B, ("/rings 0", "rang * none"), Purpose.RING),
    Way("point-unname", P, ("/point-naming {said}", ":Ana", "point-name", "point-unname"), Purpose.READ_OUT),
    Way("need", P, ("/needs {meeting}", "need")),
    Way("decide", B, ("/proposals 0", "decide"), Purpose.PROPOSAL),
    Way("run-kind", P, ("/run-kinds {said}", "run-kind"), Purpose.PROPOSAL, "run offered"),
    Way("run-kind", P, ("/run-kinds {said}", "run-kind"), Purpose.PROPOSAL, f"run draft {RUNS}"),
    Way("run-length", P, ("/run-lengths {said}", "run-length"), Purpose.PROPOSAL, f"run draft {RUNS}"),
    Way("run-send", P, ("/run {said}", "run-send"), Purpose.PROPOSAL, f"run draft {RUNS}"),
    Way("run-no", P, ("/run {said}", "run-no"), Purpose.PROPOSAL, f"run draft {RUNS}"),
    Way("run-give", B, ("/proposals 0", "run-give"), Purpose.PROPOSAL, "decision agenda"),
    Way("feedback-start", P, ("/worker {worker}", "feedback-start")),
    Way("feedback-set", P, ("/worker {worker}", "feedback-start", "feedback-ask", "feedback-ask", "feedback-set")),
    Way(
        "feedback-send",
        P,
        (
            "/worker {worker}",
            "feedback-start",
            ":She knocks first",
            "feedback-ask",
            *["feedback-set"] * 3,
            "feedback-send",
        ),
    ),
    Way("thanks-send", P, ("/thank {worker}", ":Thank you", "thanks-send")),
    Way("theme", B, ("/themes {said}", "theme"), Purpose.WELL),
    Way("edit-take", B, ("/edit {said}", "edit-take"), Purpose.PRIORITY, words="Ring me on 01632 960 101"),
    Way("manager-set", B, ("/managers {worker} 0", "manager-set * none")),
    Way("worker-left", B, ("/worker-edit {worker}", "worker-left")),
    Way("moderate", B, ("/check-one {said}", "moderate {said} shown"), Purpose.PRIORITY),
    Way("moderate", B, ("/check-one {said}", "moderate {said} hidden"), Purpose.PRIORITY),
    Way("desk-read", B, ("/desk organiser 0", "desk-read"), Purpose.QUESTION),
    Way("promise-set", B, ("/promise-state {promise}", "promise-say", "promise-set")),
    Way("promise-date-set", B, ("/promise-day {promise}", ":1 March 2027", "promise-date-set")),
    Way(
        "promise-tie",
        B,
        ("/promise-work {promise}", "promise-link", "promise-from words", "promise-tie"),
        Purpose.QUESTION,
    ),
    Way("promise-nudged", B, ("/promise-nudge {promise} 0", "promise-nudged")),
    Way("promise-goal-set", B, ("/promise-goal {promise} 0", "promise-goal-set")),
)
