### Publishing later, as an organiser sees it.

choice-draft-later = Publish it later
draft-when = When can people see it first? Type a day and a time, like 1 March 9:00.
draft-when-over = That is over already. Please type a later day and time.
draft-when-closed = It closes on { $closes }. People must see it before that.
draft-opens = People see it from { $starts }.
choice-draft-unplan = Take the day back
draft-unplanned = It is not published by itself any more.
draft-opened = This text is published now, as you planned:
draft-not-opened = This text could not be published by itself. Something is missing, or hard to read:
