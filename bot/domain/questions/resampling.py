"""How sure a count is: resample the people, not their answers, and see how far the scores move.

Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapters 6 and 13 (percentile intervals). People
are resampled because one person's answers belong together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot.domain.questions.kind import Score

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RESAMPLES = 400
AT_ONCE = 40
COVERAGE = 0.95


def scored(
    options: Sequence[str],
    times: Sequence[int],
    score: Callable[[Floats], Floats],
    seed: int,
) -> tuple[Score, ...]:
    """Score options with an interval each, the best first; equal scores stay in the order of `options`.

    `times` says how many people gave each distinct set of answers. `score` takes a stack of such numbers, of
    shape (resamples, sets of answers), and returns scores from 0 to 1 of shape (resamples, options).
    """
    import numpy as np

    weights = np.asarray(times, dtype=np.float64)
    if not options or not weights.sum():
        return ()
    total = int(weights.sum())
    chance = np.random.default_rng(seed)
    values = score(weights[np.newaxis, :])[0]
    drawn = []
    for _ in range(0, RESAMPLES, AT_ONCE):
        sample = chance.multinomial(total, weights / total, size=AT_ONCE).astype(np.float64)
        drawn.append(score(sample))
    tail = (1 - COVERAGE) / 2
    low, high = np.quantile(np.concatenate(drawn), [tail, 1 - tail], axis=0)
    found = [
        Score(option, float(value), float(min(least, value)), float(max(most, value)))
        for option, value, least, most in zip(options, values, low, high, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: -round(each.value, 9)))
