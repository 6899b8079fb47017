### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = At y cyfarfod nesaf
coming-none = Does dim cyfarfod newydd wedi'i drefnu eto. Gallwch ysgrifennu at berson unrhyw bryd.
coming = Ar gyfer pa gyfarfod?
prepare = Gallwch anfon geiriau i'w darllen allan yno. Gallwch ddweud beth sydd ei angen arnoch i gymryd rhan.
meeting-begun = Mae'r cyfarfod hwn wedi dechrau, felly ni all hwn newid nawr. I siarad amdano, gofynnwch i { $name }.
choice-read-out = Darllen hwn allan
choice-needs = Beth sydd ei angen arnaf

point-ask = Beth ddylai gael ei ddarllen allan yn y cyfarfod? Teipiwch yn eich geiriau eich hun.
point-kept = Diolch. Mae trefnydd yn ei ddarllen yn gyntaf.
point-name = Gawn ni ddweud eich enw cyntaf gyda hwn?
point-naming = Pa enw cyntaf gawn ni ei ddweud? Teipiwch ef.
choice-no-name = Dim enw
choice-say-name = Dweud fy enw cyntaf
choice-point-name = Newid yr enw
point-name-long = Dim ond enw cyntaf sydd ei angen arnaf. Teipiwch ef eto, os gwelwch yn dda.
point-named = Diolch. Byddwn yn dweud yr enw hwn.
point-unnamed = Ni fyddwn yn dweud enw.
point-by = Enw i'w ddweud: { $name }.
point-by-nobody = Does dim enw'n cael ei ddweud.
point-state = { $state ->
    [waiting] Mae trefnydd yn darllen hwn cyn y cyfarfod.
    [shown] Bydd hwn yn cael ei ddarllen allan yn y cyfarfod.
    [hidden] Ni fydd hwn yn cael ei ddarllen allan. I ofyn pam, holwch { $name }.
   *[begun] Mae'r cyfarfod wedi dechrau. Gallwch weld beth ddaeth ohono dan Beth ddigwyddodd.
}

needs-ask = Beth sydd ei angen arnoch i gymryd rhan yn y cyfarfod? Gallwch ddewis mwy nag 1.
needs-who = Dim ond trefnwyr sy'n gweld hwn. Nid ydynt yn gweld eich enw. Gallwch ei ysgrifennu yma.
needs-now = Gofynnoch chi am:
need = { $need ->
    [transport] Cludiant
    [interpreter] Cyfieithydd
   *[break] Saib
}
need-none = Dim byd.
choice-need = { $need ->
    [transport] Cludiant
    [interpreter] Cyfieithydd
   *[break] Saib
}
choice-need-not = { $need ->
    [transport] Dim cludiant
    [interpreter] Dim cyfieithydd
   *[break] Dim saib
}
choice-need-other = Rhywbeth arall
need-noted = Rwyf wedi'i nodi.
need-not-noted = Rwyf wedi tynnu hwnnw i ffwrdd.
need-say = Beth arall sydd ei angen arnoch? Teipiwch yn eich geiriau eich hun.
need-kept = Diolch. Bydd trefnydd yn ei ddarllen.

## What organisers see.
check-read-out = I'w ddarllen allan mewn cyfarfod:
moderated-point = { $state ->
    [shown] Gall gael ei ddarllen allan nawr.
    [hidden] Ni fydd yn cael ei ddarllen allan.
   *[waiting] Mae'n aros i gael ei ddarllen eto.
}
choice-for-meetings = Cyn cyfarfod
for-meetings = Pa gyfarfod ydych chi eisiau ei baratoi?
for-points = { $points ->
    [0] Does dim byd i'w ddarllen allan eto.
    [one] Mae 1 peth i'w ddarllen allan.
   *[other] Mae { $points } o bethau i'w darllen allan.
} { $waiting ->
    [0] Does dim byd yn aros i gael ei wirio.
    [one] Mae 1 arall yn aros i gael ei wirio.
   *[other] Mae { $waiting } arall yn aros i gael eu gwirio.
}
for-need = { $need ->
    [transport] Angen cludiant
    [interpreter] Angen cyfieithydd
   *[break] Angen saib
}: { $people }.
choice-for-points = Geiriau i'w darllen
choice-for-needs = Beth sydd ei angen
for-point = { $number } o { $total }, i'w ddarllen allan:
for-person = Beth sydd ei angen ar berson { $number } o { $total }:
