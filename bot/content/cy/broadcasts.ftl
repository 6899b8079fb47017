### Dweud rhywbeth wrth lawer o bobl. Heb ei ddarllen eto gan siaradwr brodorol.

## What people are told.
broadcast-words = Mae'r trefnwyr yn dweud:
broadcast-new = Mae hyn yn newydd. Gallwch gymryd rhan tan { $closes }.
choice-broadcast-open = Ei agor
choice-broadcast-ask = Ateb neu ofyn
choice-notices = Beth ddywedwyd wrthyf
typed-notices = beth ddywedwyd wrthyf | cyhoeddiadau
notice = Dyma a ddywedwyd wrthych ar { $told }:
choice-notices-more = Un cynharach
notices-none = Nid yw'r trefnwyr wedi dweud dim wrthych eto.

## Writing and sending it.
choice-tell-people = Dweud wrth bobl
typed-tell-people = dweud wrth bobl
tell-people = Gallwch ddweud rhywbeth wrth lawer o bobl ar unwaith.
choice-announce = Ysgrifennu neges
choice-broadcasts = Beth anfonwyd
announce = Beth ydych chi eisiau ei ddweud wrth bobl? Defnyddiwch { $most } gair neu lai.
announce-was = Cyn hyn roedd yn dweud:
announce-whom = I bwy mae hwn?
choice-announce-whom = Newid i bwy mae hwn
announce-see = Mae pobl yn gweld hyn:
announce-sure = Pobl sy'n ei gael nawr: { $count }. Ydych chi eisiau ei anfon?
announce-late = Bydd pwy bynnag sy'n ymuno yn y { $days } diwrnod nesaf yn ei gael hefyd.
choice-announce-send = Ei anfon nawr

## How far it is.
broadcasts = Negeseuon hyd yn hyn: { $count }. Y diweddaraf sydd gyntaf.
broadcasts-none = Nid oes mwy o negeseuon.
broadcast-state = { $state ->
    [going] Mae ar ei ffordd.
    [paused] Mae wedi oedi. Nid oes neb arall yn ei gael am nawr.
    [stopped] Mae wedi stopio. Nid oes neb arall yn ei gael.
    [ended] Mae ei amser ar ben. Nid oes neb arall yn ei gael.
   *[done] Mae gan bawb sy'n gallu ei gael.
}
broadcast-came = { $came ->
    [withdrawn] Mae pobl yn clywed bod hwn wedi'i dynnu'n ôl:
   *[result] Mae pobl yn clywed canlyniad hyn:
}
broadcast-count = { $what ->
    [sent] Wedi ei gael: { $count }.
    [queued] Yn aros eu tro: { $count }.
    [waiting] Yn ei gael wedyn, ar ôl oriau tawel neu orffwys: { $count }.
    [blocked] Ni ellir eu cyrraedd nawr: { $count }.
    [refused] Ni ellid ei anfon: { $count }.
    [needless] Nid oedd ei angen arnynt mwyach: { $count }.
   *[unsure] Gall fod ganddynt ddwywaith: { $count }.
}
choice-look-now = Edrych eto
choice-broadcast-see = Gweld y neges
choice-broadcast-back = Yn ôl i'r rhifau
choice-broadcast-to = { $state ->
    [paused] Oedi
    [stopped] Stopio'r gweddill
   *[going] Ymlaen
}
broadcast-is = { $state ->
    [thrown] Mae wedi ei daflu. Gallwch ddadwneud hynny o hyd.
    [written] Mae yma eto. Nid oes neb wedi ei gael.
    [paused] Mae wedi oedi. Gall ambell un ei gael o hyd.
    [stopped] Mae'r gweddill wedi stopio. Gall ambell un ei gael o hyd.
   *[going] Mae'n mynd ymlaen.
}
