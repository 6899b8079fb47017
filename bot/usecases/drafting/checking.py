"""What is hard to read in a draft, told one sentence at a time: fix it, explain it, or keep it with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.drafts import Draft, Written
from bot.domain.screens import Choice, Screen, step
from bot.domain.words import Line, Quoted, Text, say
from bot.usecases import publishing
from bot.usecases.contributing import checked
from bot.usecases.drafting import at_hand, packing
from bot.usecases.drafting.body import with_other, with_word
from bot.usecases.outcomes import Outcome, Refused
from bot.usecases.packs import Pack
from bot.usecases.ports import Hard
from bot.usecases.promising.wording import BLOCKER, LONG
from bot.usecases.visit import Visit

BY_TAKING_IT = frozenset({"hard-word", "latin", "contraction", "number-word", "metaphor"})
"""Rules whose advice is what to write, not how."""
BY_EXPLAINING = frozenset({"hard-word", "initials"})
WORDS_OF_A_MEANING, WORDS_OF_A_REASON = 25, 25
ADVICE_KEPT = "-"
"""The reason for keeping what was only advice: none is asked."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence, or a label, in one of a draft's languages, and what is hard in it."""

    sentence: str
    hard: Hard
    language: str

    @property
    def fits_no_screen(self) -> bool:
        """Whether it must be shorter: people could not see all of it."""
        return isinstance(self.hard, publishing.TooLong)

    @property
    def blocks(self) -> bool:
        """Whether it keeps the draft from being published."""
        return self.hard.weight == BLOCKER


def findings(visit: packing.Around, draft: Draft) -> list[Found]:
    """Return what is hard to read and was not kept, in the order it stands there."""
    pack = packing.read(visit, draft)
    others = (packing.translated(visit, pack, each) for each in draft.written.others)
    found = [each for written in (pack, *others) for each in _findings(visit, draft, written)]
    return sorted(found, key=lambda each: not each.blocks)


def _findings(visit: packing.Around, draft: Draft, pack: Pack) -> list[Found]:
    kept = {sentence for sentence, _ in draft.written.kept}
    explained = publishing.explained_in(pack)
    found = [
        Found(sentence, hard, pack.language)
        for piece in pack.texts()
        for sentence in visit.writing.sentences(piece.text)
        if sentence not in kept
        for hard in visit.writing.hard(sentence, pack.language, explained)
    ]
    return [*found, *(Found(each.found, each, pack.language) for each in publishing.too_long(pack))]


async def check(visit: Visit, draft: Draft) -> Screen:
    """Show what is hard to read, the first of it with what can be done."""
    found = findings(visit, draft)
    if not found:
        raise Refused(say("draft-plain"), goto=step("draft", draft.id))
    first = found[0]
    choices = []
    if first.hard.rule in BY_TAKING_IT and first.hard.instead:
        choices.append(Choice(say("choice-draft-take"), step("draft-take", draft.id, draft.revision)))
    choices.append(Choice(say("choice-draft-rewrite"), step("draft-rewrite", draft.id)))
    if first.hard.rule in BY_EXPLAINING and first.language == draft.written.language:
        choices.append(Choice(say("choice-draft-explain"), step("draft-explain", draft.id)))
    if first.blocks and not first.fits_no_screen:
        choices.append(Choice(say("choice-draft-keep"), step("draft-why", draft.id)))
    elif not first.blocks:
        choices.append(Choice(say("choice-draft-keep"), step("draft-keep", draft.id, draft.revision)))
    lines: list[Line] = [say("draft-hard", count=len(found)), Quoted(first.sentence), _why(first)]
    if first.language != draft.written.language:
        lines.insert(1, say("draft-lang-name", language=first.language))
    return Screen(tuple(lines), tuple(choices))


def _why(found: Found) -> Text:
    """Say what is hard about a sentence, and what would be plainer."""
    hard = found.hard
    if found.fits_no_screen:
        return say("draft-too-long", rule=hard.rule, most=int(hard.instead))
    if hard.rule == LONG:
        return say("plain-blocked" if found.blocks else "plain-long", count=int(hard.instead))
    if hard.rule in BY_TAKING_IT and hard.instead:
        return say("plain-instead", found=hard.found, instead=hard.instead)
    return say("plain-hard", found=hard.found)


def _first(visit: Visit, draft: Draft) -> Found:
    found = findings(visit, draft)
    if not found:
        raise Refused(say("draft-plain"), goto=step("draft", draft.id))
    return found[0]


async def take(visit: Visit, draft: Draft) -> Outcome:
    """Write what was suggested: the first of it, where there are several."""
    first = _first(visit, draft)
    if first.hard.rule not in BY_TAKING_IT or not first.hard.instead:
        raise Refused(say("old-button"), goto=step("draft-check", draft.id))
    instead = first.hard.instead.split(",")[0].strip()
    if first.hard.found[:1].isupper():
        instead = instead[:1].upper() + instead[1:]
    return _reworded(visit, draft, first, first.sentence.replace(first.hard.found, instead, 1))


async def ask_rewrite(visit: Visit, draft: Draft) -> Screen:
    """Ask for a sentence in other words."""
    first = _first(visit, draft)
    lines: tuple[Line, ...] = (Quoted(first.sentence), say("draft-rewrite"))
    return Screen(lines, words=step("draft-rewritten", draft.id, draft.revision))


async def rewrite(visit: Visit, words: str, draft: Draft) -> Outcome:
    """Keep a sentence in other words, to be looked at again."""
    return _reworded(visit, draft, _first(visit, draft), " ".join(checked(words).split()))


def _reworded(visit: Visit, draft: Draft, found: Found, instead: str) -> Outcome:
    original = found.language == draft.written.language
    if original:
        changed = with_original(draft.written, found.sentence, instead)
    else:
        changed = _with_translation(draft.written, found, instead)
    if changed is None:
        raise Refused(say("draft-not-found"), goto=step("draft-check", draft.id))
    if not original and len(visit.writing.sentences(instead)) != len(visit.writing.sentences(found.sentence)):
        raise Refused(say("draft-one-sentence"))
    return at_hand.kept(visit, draft, changed, step("draft-check", draft.id), say("draft-now"), Quoted(instead))


def with_original(written: Written, sentence: str, instead: str) -> Written | None:
    """Return a text with a sentence in other words, or None where it does not stand there as it is."""
    for name, value in written.fields:
        if sentence in value:
            return written.having(**{name: value.replace(sentence, instead, 1)})
    body = with_other(written.body, sentence, instead)
    return None if body is None else replace(written, body=body)


def _with_translation(written: Written, found: Found, instead: str) -> Written | None:
    translation = written.within(found.language)
    texts = {key: text for key, text in translation.texts if found.sentence in text}
    changed = {key: text.replace(found.sentence, instead, 1) for key, text in texts.items()}
    return written.saying(translation.having(changed)) if changed else None


async def ask_meaning(visit: Visit, draft: Draft) -> Screen:
    """Ask what a hard word means."""
    word = _to_explain(visit, draft)
    lines = (say("draft-explain", word=word, most=WORDS_OF_A_MEANING),)
    return Screen(lines, words=step("draft-explained", draft.id, draft.revision))


async def explain(visit: Visit, words: str, draft: Draft) -> Outcome:
    """Keep what a hard word means: readers open it from where the word stands."""
    meaning = " ".join(_at_most(words, WORDS_OF_A_MEANING).split())
    body = with_word(draft.written.body, _to_explain(visit, draft), meaning)
    return at_hand.kept(visit, draft, replace(draft.written, body=body), step("draft-check", draft.id))


def _to_explain(visit: Visit, draft: Draft) -> str:
    """Return a hard word. Words are explained in the language a text was first written in, and translated then."""
    first = _first(visit, draft)
    if first.language != draft.written.language:
        raise Refused(say("old-button"), goto=step("draft-check", draft.id))
    return first.hard.found


async def keep(visit: Visit, draft: Draft) -> Outcome:
    """Keep a sentence although there is advice about it."""
    first = _first(visit, draft)
    if first.blocks:
        raise Refused(goto=step("draft-why", draft.id))
    return _kept(visit, draft, first, ADVICE_KEPT)


async def ask_why(visit: Visit, draft: Draft) -> Screen:
    """Ask why a sentence has to stay."""
    first = _first(visit, draft)
    lines: tuple[Line, ...] = (Quoted(first.sentence), say("draft-why", most=WORDS_OF_A_REASON))
    return Screen(lines, words=step("draft-stays", draft.id, draft.revision))


async def keep_because(visit: Visit, words: str, draft: Draft) -> Outcome:
    """Keep a sentence that would not be published, with the reason."""
    first = _first(visit, draft)
    if first.fits_no_screen:
        raise Refused(_why(first), goto=step("draft-check", draft.id))
    return _kept(visit, draft, first, _at_most(words, WORDS_OF_A_REASON))


def _kept(visit: Visit, draft: Draft, found: Found, reason: str) -> Outcome:
    written: Written = replace(draft.written, kept=(*draft.written.kept, (found.sentence, reason)))
    return at_hand.kept(visit, draft, written, step("draft-check", draft.id), say("draft-stays"))


def _at_most(words: str, most: int) -> str:
    text = checked(words)
    if len(text.split()) > most:
        raise Refused(say("plain-too-many", count=len(text.split()), most=most))
    return text


def overruled(draft: Draft) -> str | None:
    """Return why sentences were published although they are too long, or None where none were."""
    reasons = dict.fromkeys(reason for _, reason in draft.written.kept if reason != ADVICE_KEPT)
    return " / ".join(reasons) or None
