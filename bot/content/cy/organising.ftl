### What an organiser sees.

organise = { $waiting ->
    [0] Does dim geiriau'n aros i gael eu darllen.
    [one] Mae 1 neges yn aros i gael ei darllen cyn i eraill ei gweld.
   *[other] Mae { $waiting } o negeseuon yn aros i gael eu darllen cyn i eraill eu gweld.
}
organise-questions = { $questions ->
    [0] Does dim cwestiwn yn aros am ateb.
    [one] Mae 1 cwestiwn yn aros am ateb.
   *[other] Mae { $questions } o gwestiynau'n aros am ateb.
}
choice-check-words = Darllen beth sy'n aros
choice-questions = Cwestiynau
choice-rounds = Pleidleisiau a rhestrau
organise-rounds = Beth ydych chi eisiau ei wneud gyda phleidleisiau a rhestrau?
choice-people = Pobl
organise-people = Beth ydych chi eisiau ei wneud?
choice-invite = Gwahodd rhywun
choice-close = Cau pleidlais neu restr
choice-export = Allforio
check-none = Does dim byd yn aros i gael ei ddarllen.
check-end = Dyna'r un olaf am nawr.
check = { $waiting ->
    [one] Mae 1 yn aros. Gaiff eraill weld hwn?
   *[other] Mae { $waiting } yn aros. Gaiff eraill weld hwn?
}
check-details = Gall hyn ddangos pwy yw'r person: { $found }.
check-changed = Mae'r geiriau hyn wedi newid. Darllenwch nhw eto.
choice-show = Dangos
choice-hide = Cuddio
choice-later = Yn nes ymlaen
moderated = { $state ->
    [shown] Gall eraill ei weld nawr.
    [hidden] Ni fydd eraill yn ei weld.
   *[waiting] Mae'n aros i gael ei ddarllen eto.
}
invite-whom = I bwy mae'r gwahoddiad?
role-name = { $role ->
    [service_user] Defnyddio gwasanaethau
    [carer] Gofalwr
    [staff] Staff
    [facilitator] Hwylusydd
   *[organiser] Trefnydd
}
invite-made = Mae'r gwahoddiad hwn i 1 { $role ->
    [service_user] person sy'n defnyddio gwasanaethau
    [carer] gofalwr
    [staff] aelod o staff
    [facilitator] hwylusydd
   *[organiser] trefnydd
}. Mae'n gweithio un waith, am { $days } diwrnod:
    { $links }
closing-none = Does dim byd ar agor nawr.
closing = Pa un ydych chi eisiau ei gau?
closing-line = { $subject ->
    [vote] Pleidlais
   *[priorities] Rhestr
}, { $title }. Mae ar agor tan { $closes }.
close-sure = { $title }: { $people ->
    [0] does neb wedi ateb.
    [one] mae 1 person wedi ateb.
   *[other] mae { $people } o bobl wedi ateb.
} Ni ellir dadwneud cau. Bydd pawb yn cael y canlyniad ar unwaith.
close-waiting = { $waiting ->
    [one] Mae 1 neges ar ei gyfer yn dal i aros i gael ei darllen.
   *[other] Mae { $waiting } o negeseuon ar ei gyfer yn dal i aros i gael eu darllen.
}
choice-close-now = Ei gau nawr
choice-keep-open = Ei gadw ar agor
closed-now = Mae wedi cau. Mae'r canlyniad yn mynd at bawb nawr.
export-board = Ffeil y bwrdd: canlyniadau yn unig. Mae'n ddiogel i'w dangos i eraill.
export-working = Ffeil waith: geiriau a chwestiynau wedi'u gwirio, fesul llinell. Mae hi i chi yn unig, am { $days } diwrnod.
choice-file-board = Ffeil y bwrdd
choice-file-working = Ffeil waith
export-coming = Mae eich ffeiliau'n dod nawr.
caption-board = Canlyniadau yn unig sydd yn ffeil y bwrdd.
caption-working = Mae'r ffeil waith i chi yn unig. Dilëwch hi pan fydd ei dyddiad wedi mynd heibio.
