### Promises and goals: 'You said, we did'.

progress = Beth ydych chi eisiau ei weld?
choice-promises = Dywedoch, fe wnaethom
choice-goals = Nodau

promises = { $count ->
    [0] Does dim addewidion eto.
    [one] Mae 1 addewid.
   *[other] Mae { $count } o addewidion.
}
promises-mine = { $mine ->
    [one] Mae 1 yn ateb beth ddywedoch chi. Mae'n dod yn gyntaf.
   *[other] Mae { $mine } yn ateb beth ddywedoch chi. Maen nhw'n dod yn gyntaf.
}
choice-promise = Addewid { $number }
promise-line = { $state ->
    [draft] Heb ei gyhoeddi
    [heard] Wedi'i glywed
    [planned] Wedi'i gynllunio
    [doing] Rydym yn ei wneud nawr
    [done] Wedi'i wneud
    [late] Yn hwyr
   *[will_not] Na
}: { $title }
promise-now = { $state ->
    [draft] { $owner } sy'n gofalu am hwn.
    [heard] Rydym wedi clywed hyn. { $owner } sy'n gofalu amdano.
    [planned] Mae hwn wedi'i gynllunio. { $owner } sy'n gofalu amdano.
    [doing] Rydym yn gwneud hwn nawr. { $owner } sy'n gofalu amdano.
    [done] Mae hwn wedi'i wneud. { $owner } oedd yn gofalu amdano.
   *[will_not] Ni fyddwn yn gwneud hwn. Gall { $owner } ddweud mwy. Dyma pam:
}
promise-due-on = Dylai fod yn barod erbyn { $due }.
promise-late = Mae'n hwyr.
promise-not-fixed = { $people ->
    [0] Mae ychydig o bobl yn dweud: heb ei drwsio i mi.
   *[other] Mae { $people } neu fwy o bobl yn dweud: heb ei drwsio i mi.
}
choice-history = Beth sydd wedi digwydd
choice-comes-from = O ble mae'n dod
choice-promise-work = Gweithio arno
promise-then = { $day }: { $state ->
    [heard] wedi'i glywed
    [planned] wedi'i gynllunio
    [doing] rydym yn ei wneud nawr
    [done] wedi'i wneud
   *[will_not] na
}
promise-then-owner = { $day }: { $owner } sy'n gofalu amdano nawr.
promise-then-due = { $day }: dylai fod yn barod erbyn { $due } nawr.
promise-reopened = { $day }: wedi'i agor eto. Nid oedd wedi'i drwsio i rywun.
comes-from-round = Mae'n dod o hyn:
comes-from-own = Dywedoch chi:
comes-from-others = { $mine ->
    [yes] Dywedodd pobl eraill hyn hefyd.
   *[no] Mae'n ateb beth ddywedodd pobl.
}
choice-came = Beth ddaeth ohono
came = { $count ->
    [one] Mae 1 addewid yn ateb beth ddywedoch chi.
   *[other] Mae { $count } o addewidion yn ateb beth ddywedoch chi.
}
came-heard = Rydym wedi cadw beth ddywedoch chi. Does dim addewid amdano eto. I holi mwy, gofynnwch i { $name }.
came-result = Daeth hyn o'r canlyniad:
choice-see-result = Gweld y canlyniad

## Is it fixed?
choice-fixed = Ydy e wedi'i drwsio i mi?
fixed-ask = Ydy e wedi'i drwsio i chi? Nid yw eich enw'n cael ei ddangos. Efallai bydd eraill yn dyfalu mai chi oedd.
fixed-now = Eich ateb nawr: { $answer ->
    [yes] Ydy
    [not_yet] Ddim eto
   *[unsure] Ddim yn siŵr
}.
choice-fixed-answer = { $answer ->
    [yes] Ydy
    [not_yet] Ddim eto
   *[unsure] Ddim yn siŵr
}
choice-fixed-words = Dweud beth sydd o'i le
fixed-thanks = { $answer ->
    [yes] Diolch. Rwy'n falch.
    [not_yet] Diolch. Rydym yn agor yr addewid hwn eto, ac mae trefnydd yn cael gwybod.
    [unsure] Diolch. Gallwch ddweud wedyn.
   *[none] Rwyf wedi tynnu eich ateb yn ôl.
}
fixed-words = Beth sydd o'i le o hyd? Teipiwch yn eich geiriau eich hun. Mae trefnydd yn ei ddarllen.
fixed-words-kept = Diolch. Bydd trefnydd yn ei ddarllen ac yn eich ateb.
promise-reopened-news = Nid yw addewid wedi'i drwsio i rywun. Mae ar agor eto.

## Something new.
promise-news = Mae rhywbeth newydd i chi.
choice-see-promises = Gweld beth sy'n newydd

## Goals.
goals = { $count ->
    [0] Does dim nodau eto.
    [one] Mae 1 nod.
   *[other] Mae { $count } o nodau.
}
choice-goal = Nod { $number }
goal = { $count ->
    [0] Does dim addewidion ar gyfer y nod hwn eto.
    [one] Mae 1 addewid ar gyfer y nod hwn.
   *[other] Mae { $count } o addewidion ar gyfer y nod hwn.
}
choice-goal-make = Gwneud nod
goal-new = Beth yw'r nod? Teipiwch ef mewn { $most } gair ar y mwyaf.
goal-kept = Mae'r nod yno nawr.
goal-dropped = Rwyf wedi taflu'r nod hwnnw.
goal-stays = Mae gan y nod hwn addewidion, felly mae'n aros.

## What organisers do.
choice-promises-made = Addewidion
promise-desk = { $late ->
    [0] Does dim addewid yn hwyr.
    [one] Mae 1 addewid yn hwyr.
   *[other] Mae { $late } o addewidion yn hwyr.
}
promise-drafts = { $drafts ->
    [one] Mae 1 addewid heb ei gyhoeddi eto.
   *[other] Mae { $drafts } o addewidion heb eu cyhoeddi eto.
}
choice-all-promises = Gweld pob addewid
choice-promise-make = Gwneud addewid
promise-list = { $count ->
    [0] Does dim addewidion eto.
    [one] Mae 1 addewid.
   *[other] Mae { $count } o addewidion. Rhai hwyr sy'n dod gyntaf.
}
promise-make = O beth mae'r addewid yn dod?
choice-from-words = Beth ddywedodd pobl
choice-from-results = Canlyniad
choice-from-nothing = Rhywbeth arall
sources = Beth mae'r addewid newydd yn ei ateb?
sources-link = Beth mae'r addewid hwn yn ei ateb?
sources-none = Does dim byd yma eto.
choice-pick = Rhif { $number }
choice-unpick = Nid rhif { $number }
promise-new = Beth ydych chi'n ei addo? Teipiwch mewn { $most } gair ar y mwyaf. Gall pawb ei ddarllen.
promise-owner = Pwy sy'n gofalu am hwn? Teipiwch yr enw bydd pawb yn ei ddarllen.
promise-owner-long = Mae'r enw hwnnw'n rhy hir. Defnyddiwch { $most } nod ar y mwyaf.
promise-due = Oes diwrnod pan ddylai fod yn barod?
choice-type-date = Oes, teipio diwrnod
promise-day = Erbyn pryd? Teipiwch ddiwrnod, fel 1 Mawrth.
choice-no-date = Dim dyddiad
date-not-understood = Doeddwn i ddim yn deall y diwrnod hwnnw. Teipiwch fel 1 Mawrth, neu 1 Mawrth 2027.
date-over = Mae { $due } wedi bod yn barod. Teipiwch ddiwrnod sydd eto i ddod.
date-far = Mae { $due } yn rhy bell i ffwrdd. Teipiwch ddiwrnod sy'n agosach.
date-sure = Deallais i { $due }. Ydy hynny'n iawn?
choice-date-right = Ydy, y diwrnod hwnnw
choice-date-wrong = Na, diwrnod arall
promise-state = Sut mae pethau nawr?
choice-state = { $state ->
    [heard] Wedi'i glywed
    [planned] Wedi'i gynllunio
    [doing] Yn ei wneud nawr
    [done] Wedi'i wneud
   *[will_not] Na, achos
}
promise-will-be = Bydd yn dweud: { $state ->
    [heard] wedi'i glywed
    [planned] wedi'i gynllunio
    [doing] rydym yn ei wneud nawr
    [done] wedi'i wneud
   *[will_not] na, achos
}.
promise-note = Beth sydd i'w ddweud amdano? Teipiwch mewn { $most } gair ar y mwyaf.
promise-why = Pam? Teipiwch y rheswm mewn { $most } gair ar y mwyaf. Gall pawb ei ddarllen.
choice-note = Dweud rhywbeth mwy
choice-no-note = Heb eiriau
promise-cannot = Ni all ddweud hynny nawr.
promise-needs-date = Dywedwch erbyn pryd yn gyntaf.
promise-published = Gall pawb weld yr addewid hwn nawr. { $told ->
    [yes] Bydd y rhai mae'n ymwneud â nhw yn clywed yn fuan.
   *[no] Nid yw'n ateb neb eto, felly nid wyf yn dweud wrth neb.
}
promise-kept = Rwyf wedi cadw hynny.
promise-draft = Dim ond trefnwyr sy'n gweld hwn hyd yn hyn.
promise-dropped = Rwyf wedi taflu hwnnw.
promise-stays = Gall pawb weld yr addewid hwn, felly mae'n aros.
promise-ended = Mae hwn wedi dod i ben, felly does dim dyddiad.
promise-told = Mae pobl yn gwybod am hwn yn barod. Dywedwch beth sy'n newydd yn lle hynny.
promise-answers = { $said ->
    [one] Mae'n ateb 1 peth ddywedodd rhywun.
   *[other] Mae'n ateb { $said } o bethau ddywedodd pobl.
}
choice-promise-state = Dweud sut mae pethau
choice-promise-terms = Newid yr addewid
choice-promise-link = Beth mae'n ei ateb
choice-promise-goal = Nod
choice-take-back = Tynnu'r olaf yn ôl
choice-promise-drop = Ei daflu
choice-another-owner = Perchennog arall
choice-another-date = Dyddiad arall
choice-another-title = Geiriau eraill
promise-was = Cyn hyn, roedd yn dweud: { $title }
choice-promise-nudge = Pwy sy'n clywed
promise-nudge = { $known ->
    [me] Os bydd hwn yn hwyr, chi sy'n clywed.
    [other] Os bydd hwn yn hwyr, rhywun arall sy'n clywed.
   *[nobody] Os bydd hwn yn hwyr, does neb yn clywed.
} Pwy ddylai glywed? Mae hyn unwaith yr wythnos ar y mwyaf.
choice-nudge = { $who ->
    [me] Fi
   *[nobody] Neb
}
promise-late-news = { $count ->
    [one] Mae addewid rydych chi'n gofalu amdano yn hwyr:
   *[other] Mae { $count } o addewidion rydych chi'n gofalu amdanynt yn hwyr:
}
promise-link = Ble mae'r peth mae'n ei ateb?
promise-tied = { $tied ->
    [yes] Mae'r addewid yn ateb hwnnw nawr.
   *[no] Nid yw'r addewid yn ateb hwnnw mwyach.
}
goal-which = I ba nod mae'r addewid hwn yn perthyn?
choice-no-goal = Dim nod

## Plain words, at the moment of writing.
plain-too-many = Mae hynny'n { $count } gair. Dywedwch ef mewn { $most } neu lai.
plain-blocked = Mae 1 frawddeg o { $count } gair. Gwnewch 2 frawddeg ohoni, os gwelwch yn dda.
plain-long = Mae gan 1 frawddeg { $count } gair. Mae 15 neu lai yn haws i'w darllen.
plain-instead = Mae "{ $found }" yn anodd ei ddarllen. Gallech ysgrifennu: { $instead }
plain-hard = Mae "{ $found }" yn anodd ei ddarllen. Gallech ddefnyddio geiriau eraill.
