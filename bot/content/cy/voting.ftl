### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = Iawn gen i
choice-worry = Mae gen i bryder
choice-object = Rwy'n gwrthwynebu
choice-accept = Gallwn fyw gyda hyn
choice-refuse = Ddim i mi
choice-none-of-these = Dim un o'r rhain
choice-no-more = Dim mwy

## Before and while it is asked.
item-acceptance = Mae { $options } o ddewisiadau, un ar y tro. Dewiswch bob un y gallech fyw gydag ef.
item-ranked = Mae { $options } o ddewisiadau. Dywedwch beth rydych ei eisiau fwyaf, yna'n ail, yna'n drydydd. Gallwch stopio'n gynt.
acceptance-ask = { $number } o { $total }. Allech chi fyw gyda hyn?
ranked-ask = { $place ->
    [first] Pa un ydych chi ei eisiau fwyaf?
    [second] Pa un ydych chi ei eisiau'n ail?
   *[third] Pa un ydych chi ei eisiau'n drydydd?
}
review-acceptance = { $text }
    Eich ateb chi: { $accepted ->
        [yes] Gallwn fyw gyda hyn
       *[no] Ddim i mi
    }.
review-ranked = { $place ->
    [first] Cyntaf
    [second] Ail
   *[third] Trydydd
}: { $text }
review-ranked-none = { $place ->
    [first] Cyntaf
    [second] Ail
   *[third] Trydydd
}: dim byd

## Worries.
worry-invite = { $answer ->
    [fine] Oes rhywbeth rydych eisiau ei ddweud amdano o hyd?
   *[worry] Ydych chi eisiau ysgrifennu beth sy'n eich poeni?
} Does dim rhaid i chi.
choice-write-worry = Ysgrifennu pryder
choice-my-worry = Beth ysgrifennais i
choice-worries = Pryderon ({ $count })
worry-ask = Beth sy'n eich poeni? Teipiwch yn eich geiriau eich hun.
worry-linked = Mae eich pleidlais yn aros yn gyfrinachol. Ond gall pwy bynnag sy'n darllen eich geiriau weld bod gennych bryder.
worry-kept = Diolch. Bydd person yn darllen hwn ac yn eich ateb.
worry-state = { $state ->
    [waiting] Bydd person yn darllen hwn cyn i eraill ei weld.
    [shown] Gall eraill sy'n cael pleidleisio weld hwn.
    [hidden] Ni ddangosodd trefnydd hwn i eraill.
   *[private] Dim ond trefnwyr sy'n gweld hwn.
}
choice-who-sees-it = Pwy sy'n gallu ei weld
worries-none = Does gan neb bryder yma gall eraill ei ddarllen.
worries = Pryder { $number } o { $total }. Ysgrifennodd rhywun:
worries-answer = Mae { $name } yn ateb:
choice-next-worry = Pryder nesaf
choice-answer-all = Ateb i bawb
desk-write-all = Teipiwch eich ateb. Gall pawb sy'n cael pleidleisio ei ddarllen.

## How it is counted.
choice-vote-count = Sut rydym yn cyfrif
choice-next-count = Ffordd nesaf
vote-count-which = { $kind ->
    [acceptance] Lle rydych yn dewis popeth y gallech fyw gydag ef:
    [ranked] Lle rydych yn dweud cyntaf, ail a thrydydd:
    [consent] Lle rydym yn gofyn a oes rhywun yn gwrthwynebu:
   *[yes_no] Lle rydych yn dweud ie neu na:
}
vote-count-yes_no = Mae mwy o Ie na Na yn golygu ie. Mae'r un nifer yn gyfartal.
vote-count-acceptance = Rydym yn cyfrif faint o bobl allai fyw gyda phob dewis. Y dewis gyda'r mwyaf sy'n ennill. Mae'r un nifer yn gyfartal.
vote-count-ranked = Rydym yn cyfrif dewis cyntaf pawb. Mae mwy na hanner yn ennill. Fel arall mae'r dewis olaf yn mynd allan. Mae ei bleidleisiau'n mynd i ddewis nesaf y bobl. Os oes sawl un yn olaf, rydym yn trio pob ffordd. Mae enillwyr gwahanol yn golygu cyfartal. Mae pawb yn gweld pob cam.
vote-count-consent = Os nad oes neb yn gwrthwynebu, mae'n mynd yn ei flaen. Os bydd 1 person yn gwrthwynebu, mae'n aros. Nid yw pryder yn ei stopio. Gallwch ysgrifennu eich pryder. Os ydych yn cytuno, gall eraill ei ddarllen, gydag ateb.
vote-count-tie = { $tie ->
    [next_meeting] Os yw'n gyfartal, y cyfarfod nesaf sy'n penderfynu.
   *[stays] Os yw'n gyfartal, mae popeth yn aros fel y mae.
}

## Results.
vote-tie = { $tie ->
    [next_meeting] Y cyfarfod nesaf sy'n penderfynu.
   *[stays] Felly mae popeth yn aros fel y mae.
}
vote-people = Pleidleisiodd { $people } o bobl.
consent-totals = Pleidleisiodd { $people } o bobl. Iawn gen i: { $fine }. Mae gen i bryder: { $worry }. Rwy'n gwrthwynebu: { $object }.
acceptance-line = { $text }
    { $people ->
        [0] Ni allai neb fyw gyda hyn.
        [one] Gallai 1 person fyw gyda hyn.
       *[other] Gallai { $people } o bobl fyw gyda hyn.
    }
audience-accepts = Faint allai fyw gyda phob dewis:
audience-first-choices = Faint sydd eisiau pob dewis fwyaf:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] ychydig neu neb
    [some] rhai
    [most] y rhan fwyaf
   *[nearly_all] bron pawb neu bawb
}.
choice-count = Gweld y cyfrif
count-head = Dyma sut gwnaethom gyfrif:
count-step = Cam { $number }.
count-line = { $text }: { $people }.
count-either = Mae sawl un yn olaf. Pa un bynnag sy'n mynd allan, mae'r canlyniad yr un fath.
count-dropped = Mae hwn yn mynd allan: { $text }.
count-end = { $winners ->
    [0] Pleidleisiodd rhy ychydig o bobl, felly nid yw hyn yn penderfynu dim.
    [one] Nawr mae gan 1 dewis fwy na hanner.
   *[other] O fan hyn mae'n gyfartal.
}
