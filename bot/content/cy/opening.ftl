### Publishing later, as an organiser sees it.

choice-draft-later = Ei gyhoeddi wedyn
draft-when = Pryd gall pobl ei weld gyntaf? Teipiwch ddiwrnod ac amser, fel 1 Mawrth 9:00.
draft-when-over = Mae hynny drosodd yn barod. Teipiwch ddiwrnod ac amser hwyrach, os gwelwch yn dda.
draft-when-closed = Mae'n cau ar { $closes }. Rhaid i bobl ei weld cyn hynny.
draft-opens = Mae pobl yn ei weld o { $starts }.
choice-draft-unplan = Tynnu'r diwrnod
draft-unplanned = Nid yw'n cael ei gyhoeddi ar ei ben ei hun mwyach.
draft-opened = Mae'r testun hwn wedi ei gyhoeddi nawr, fel y trefnoch:
draft-not-opened = Ni ellid cyhoeddi'r testun hwn ar ei ben ei hun. Mae rhywbeth ar goll, neu'n anodd ei ddarllen:
