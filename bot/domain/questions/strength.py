"""The strength of options that were compared two at a time, and the chance that one beats a random other.

Bradley & Terry, Rank Analysis of Incomplete Block Designs (Biometrika, 1952), fitted by the
minorisation-maximisation steps of Hunter, MM Algorithms for Generalized Bradley-Terry Models (Annals of
Statistics, 2004). Before anybody answers, every pair holds one tie shared among an option's pairs: so that
options never compared with each other still have a place, and one win is not taken for certainty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

STEPS = 500
CLOSE_ENOUGH = 1e-10


def chance_against_random_other(wins: Floats) -> Floats:
    """Return each option's chance of beating a random other, for a stack of win counts.

    `wins` has the shape (stack, options, options): how often the row's option beat the column's, a `Same` as
    half a win each. The answer has the shape (stack, options), from 0 to 1.
    """
    import numpy as np

    size = wins.shape[-1]
    if size < 2:
        return np.ones(wins.shape[:-1])
    others = 1 - np.eye(size)
    wins = (wins + 0.5 / (size - 1)) * others
    met = wins + np.swapaxes(wins, -1, -2)
    won = wins.sum(-1)
    strength = np.ones(won.shape)
    for _ in range(STEPS):
        pairs = strength[..., :, None] + strength[..., None, :]
        following = won / (met / pairs).sum(-1)
        following /= np.exp(np.log(following).mean(-1, keepdims=True))
        moved = np.abs(np.log(following / strength)).max()
        strength = following
        if moved < CLOSE_ENOUGH:
            break
    beats = strength[..., :, None] / (strength[..., :, None] + strength[..., None, :])
    chances: Floats = (beats * others).sum(-1) / (size - 1)
    return chances
