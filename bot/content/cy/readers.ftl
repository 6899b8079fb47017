### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = Darllen testun gyntaf
typed-readers = darllen testun gyntaf | darllenwyr
readers = Gallwch ddarllen testunau cyn pobl eraill. Rydych yn dweud wrthym beth nad yw'n glir.
readers-name = Gall eich enw fod wrth ymyl testunau sy'n glir i chi. Mae pawb yn ei weld.
readers-seen = Mae trefnwyr yn gweld beth rydych yn ei ddweud am destun.
choice-reader-begin = Rwyf am ddarllen
choice-reader-no-name = Dangos dim enw
reader-name = Pa enw gaiff pobl ei weld wrth ymyl testun? Teipiwch ef, â hyd at { $most } llythyren.
reader-named = Rydych yn darllen testunau gyntaf. Mae pobl yn gweld yr enw hwn: { $name }.
reader-unnamed = Rydych yn darllen testunau gyntaf. Nid yw eich enw yn cael ei ddangos.
choice-reader-name = Newid fy enw
choice-reader-stop = Peidio â darllen
reader-stopped = Nid ydych yn darllen testunau gyntaf mwyach. Does neb yn gweld eich enw ar destunau nawr.
reader-hidden = Tynnodd trefnydd yr enw rydych yn ei ddangos wrth ymyl testunau. Gallwch ddewis un arall.

## Reading a text.
choice-texts-first = Testunau i'w darllen
texts-first = Pa destun ydych chi eisiau ei ddarllen?
texts-first-none = Does dim testun yn aros amdanoch nawr. Dywedaf wrthych pan fydd un.
reader-asked = Darllenwch y testun hwn cyn iddo fynd allan. Dywedwch am bob rhan a yw'n glir:
choice-read-text = Darllen y testun
read-part = Rhan { $number } o { $total }.
read-again = Mae'r testun wedi newid ers i chi ei ddarllen. Darllenwch ef eto.
read-changed = Mae'r testun newydd newid. Fel hyn y mae nawr:
choice-clear = Mae'n glir
choice-read-unclear = Nid yw'n glir
read-why = Pam nad yw'n glir? Teipiwch os hoffech. Mae trefnwyr yn ei ddarllen.
read-thanks = Diolch. Mae hynny'n helpu i'w ysgrifennu'n well.
read-done = Rydych wedi darllen y cyfan. Diolch.
choice-read-again = Ei ddarllen eto
read-gone = Nid yw'r testun hwn yn aros mwyach. Mae allan nawr, neu does dim ei angen. Diolch.
read-taken-back = Tynnodd trefnydd y testun hwn yn ôl. Diolch am ddarllen.
read-not-now = Mae trefnydd yn newid y testun hwn. Edrychwch eto wedyn.
meeting-read-by = { $count ->
    [0] Darllenwyd ymlaen llaw gan { $name }.
    [one] Darllenwyd ymlaen llaw gan { $name } ac 1 arall.
   *[other] Darllenwyd ymlaen llaw gan { $name } a { $count } arall.
}
meeting-read = { $count ->
    [one] Darllenwyd ymlaen llaw gan 1 person.
   *[other] Darllenwyd ymlaen llaw gan { $count } o bobl.
}

## What organisers see.
choice-draft-readers = Darllenwyr
draft-readers = Darllenwyr heb y testun hwn eto: { $count }.
draft-readers-none = Does neb yn darllen testunau gyntaf eto. Gall unrhyw un ddechrau. Maen nhw'n teipio: darllen testun gyntaf.
choice-readers-ask = Gofyn i'r darllenwyr
readers-asked = Darllenwyr sydd â'r testun nawr: { $count }.
readers-all-asked = Mae'r testun gan bob darllenydd yn barod.
draft-read = Darllenwyr: clir { $clear }, ddim yn glir { $unclear }, heb ei ddarllen eto { $left }.
draft-read-old = Mae'r testun wedi newid ers i rai ei ddarllen. Gofynnwch iddyn nhw eto.
choice-readers-said = Barn y darllenwyr
reader-name-is = Darllenydd: { $name }
reader-no-name = Darllenydd sy'n dangos dim enw:
reader-says = { $verdict ->
    [clear] Mae'r cyfan yn glir.
    [unclear] Nid yw hyn yn glir:
    [old] Dywedwyd hyn cyn i'r testun newid.
   *[waiting] Nid yw wedi darllen y cyfan eto.
}
reader-why = Pam:
choice-reader-hide = Tynnu'r enw
reader-hidden-now = Does neb yn gweld yr enw hwnnw nawr. Mae'r darllenydd yn gwybod.
reader-read = { $clear ->
    [yes] Mae darllenydd yn dweud bod y cyfan yn glir:
   *[no] Mae darllenydd yn dweud beth nad yw'n glir:
}
draft-unread = Does dim darllenydd wedi dweud bod hyn yn glir. Ydych chi am ei gyhoeddi beth bynnag?
choice-unread-now = Cyhoeddi beth bynnag
choice-unread-later = Dewis amser
choice-invite-reader = Darllenydd testunau
invite-reader-whom = Mae darllenydd yn gweld testunau cyn pobl eraill. I bwy mae'r gwahoddiad?
invite-reader = Rwyf hefyd yn gofyn iddynt ddarllen testunau cyn pobl eraill. Gallant ddweud na.
reader-invited = Mae trefnydd yn gofyn i chi ddarllen testunau cyn pobl eraill. Gallwch ddweud na.
