"""How the weights in `bot/content/worrying_weights.txt` are learnt, from the phrases of `worrying_development.tsv`.

`python -m tests.content.worrying.learning` checks first: it learns from one half and prints recall and false alarms of
the other, both ways, for several least scores. With `--write` it learns from all, and writes the table with the least
scores in `CHOSEN`. The held-out phrases are never read here.
"""

from __future__ import annotations

import argparse
import base64
import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.content import word_weights
from bot.content.word_weights import PLACES, places
from bot.content.worrying_words import listed, words_of

PHRASES = Path(__file__).parents[1] / "worrying_development.tsv"
STRENGTH = 10.0
"""How far weights may go: more fits these phrases better, and others worse."""
ROUNDS = 400
LARGEST = 127
SCORES = tuple(each / 10 for each in range(-2, 11, 2))
CHOSEN = {"en": 0.6, "pl": 0.8} | dict.fromkeys(("cy", "ro", "ur", "bn", "ar", "es"), 1.6)
"""By language: the least score that counts. The fewer phrases were learnt from, the more harmless ones look new."""

Example = tuple[bool, str, str]
"""Whether it is worrying, its language, its text."""


def examples() -> list[Example]:
    """Return the development phrases."""
    rows = [row.split("\t") for row in PHRASES.read_text(encoding="utf-8").splitlines()[1:]]
    return [(answer == "yes", language, phrase) for answer, language, phrase in rows]


class Weights:
    """Logistic regression on which pieces a text has, each text of length one, with accelerated gradient steps."""

    def __init__(self, learnt_from: Sequence[Example]) -> None:
        found = [list(places(words_of(text))) for _, _, text in learnt_from]
        self.rows = np.repeat(np.arange(len(found)), [len(each) for each in found])
        self.columns = np.concatenate([np.array(each, dtype=np.int64) for each in found])
        self.values = 1 / np.sqrt(np.repeat([len(each) for each in found], [len(each) for each in found]))
        signs = np.array([1.0 if worrying else -1.0 for worrying, _, _ in learnt_from])
        point = self.weights = np.zeros(PLACES + 1)
        step = 1 / (len(found) / 4 + 1 / STRENGTH)
        for count in range(ROUNDS):
            slope = -signs / (1 + np.exp(np.clip(signs * self._scores(point, len(found)), -50, 50)))
            change = np.append(np.bincount(self.columns, self.values * slope[self.rows], PLACES), slope.sum())
            change[:-1] += point[:-1] / STRENGTH
            nearer = point - step * change
            point = nearer + count / (count + 3) * (nearer - self.weights)
            self.weights = nearer

    def _scores(self, weights: NDArray[np.float64], texts: int) -> NDArray[np.float64]:
        return np.bincount(self.rows, self.values * weights[self.columns], texts) + weights[-1]

    def score(self, text: str) -> float:
        """Return how much a text resembles what was worrying: 0 is as likely as not, among the phrases learnt from."""
        found = list(places(words_of(text)))
        return float(self.weights[found].sum() / np.sqrt(max(len(found), 1)) + self.weights[-1])

    def write(self) -> None:
        """Write the table, with the least that counts in each language."""
        scale = LARGEST / np.abs(self.weights[:-1]).max()
        table = np.rint(self.weights[:-1] * scale).astype(np.int8).tobytes()
        leasts = " ".join(f"{language}={(least - self.weights[-1]) * scale:.2f}" for language, least in CHOSEN.items())
        path = Path(word_weights.__file__).with_name(word_weights.TABLE)
        path.write_text(f"{leasts}\n{base64.b85encode(zlib.compress(table, 9)).decode()}\n", encoding="ascii")


def check(all_of_them: list[Example]) -> None:
    """Print, for each half, what weights learnt from the other find beside the lists."""
    random.Random(11).shuffle(all_of_them)
    halves = all_of_them[::2], all_of_them[1::2]
    for learnt_from, tried in (halves, halves[::-1]):
        weights = Weights(learnt_from)
        for language in ("en", "pl"):
            some = [(answer, listed(text), weights.score(text)) for answer, known, text in tried if known == language]
            for least in SCORES:
                shares = [
                    np.mean([by_list or score >= least for answer, by_list, score in some if answer is wanted])
                    for wanted in (True, False)
                ]
                print(f"{language}  score {least:4.1f}  noticed {shares[0]:.3f}  false alarms {shares[1]:.3f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    if parser.parse_args().write:
        Weights(examples()).write()
    else:
        check(examples())
