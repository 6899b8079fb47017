### Publishing later, as an organiser sees it.

choice-draft-later = Publicarlo más tarde
draft-when = ¿Desde cuándo puede verlo la gente? Escribe el día y la hora, como 1 de marzo 9:00.
draft-when-over = Eso ya pasó. Por favor, escribe un día y una hora más tarde.
draft-when-closed = Se cierra el { $closes }. La gente tiene que verlo antes.
draft-opens = La gente lo ve desde el { $starts }.
choice-draft-unplan = Quitar el día
draft-unplanned = Ya no se publica solo.
draft-opened = Este texto ya está publicado, como lo planeaste:
draft-not-opened = Este texto no pudo publicarse solo. Falta algo, o es difícil de leer:
