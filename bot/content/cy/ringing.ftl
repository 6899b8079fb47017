### Please ring me.

choice-ring = Ffoniwch fi
ring-steps = Mae 2 gam byr.
ring-when = Pryd mae amser da i'ch ffonio chi?
choice-ring-when = { $when ->
    [morning] Yn y bore
    [afternoon] Yn y prynhawn
    [evening] Gyda'r nos
   *[any] Unrhyw bryd
}
ring-number = { $when ->
    [morning] Dewisoch chi'r bore.
    [afternoon] Dewisoch chi'r prynhawn.
    [evening] Dewisoch chi gyda'r nos.
   *[any] Dewisoch chi unrhyw bryd.
} Pa rif gallwn ni ei ffonio? Teipiwch ef a'i anfon. Dim ond trefnwyr sy'n ei weld.
ring-number-wrong = Mae angen 1 rhif ffôn arnaf, gydag o leiaf 6 digid. Teipiwch ef eto.
ring-kept = Diolch. Rydych chi ar y rhestr. Bydd person o { $name } yn eich ffonio.
ring-you = { $when ->
    [morning] Byddwn yn ffonio'r rhif hwn yn y bore:
    [afternoon] Byddwn yn ffonio'r rhif hwn yn y prynhawn:
    [evening] Byddwn yn ffonio'r rhif hwn gyda'r nos:
   *[any] Byddwn yn ffonio'r rhif hwn unrhyw bryd:
}
ring-state = { $state ->
    [waiting] Rydych chi ar y rhestr. { $tries ->
        [0] Gallwch ddweud am beth mae'n sôn, os ydych eisiau.
        [one] Ffoniom ni 1 tro, ac ni atebodd neb. Byddwn yn ffonio eto.
        [two] Ffoniom ni { $tries } waith, ac ni atebodd neb. Byddwn yn ffonio eto.
       *[other] Ffoniom ni { $tries } o weithiau, ac ni atebodd neb. Byddwn yn ffonio eto.
    }
   *[done] Rydym wedi siarad ar y ffôn. Gallwch ofyn i ni ffonio eto.
}
choice-ring-about = Dweud am beth
ring-news = { $how ->
    [talked] Diolch am siarad gyda ni.
   *[none] Ceisiom ni eich ffonio. Byddwn yn ceisio eto.
}
organise-rings = { $rings ->
    [one] Mae 1 person yn aros am alwad ffôn.
   *[other] Mae { $rings } o bobl yn aros am alwad ffôn.
}
choice-rings = Pobl i'w ffonio
rings = Galwad ffôn { $number } o { $total }. Ffoniwch:
rings-when = Amser da: { $when ->
    [morning] y bore
    [afternoon] y prynhawn
    [evening] gyda'r nos
   *[any] unrhyw bryd
}. Gofynnwyd: { $asked }.
rings-tries = { $tries ->
    [one] Ffoniodd rhywun 1 tro. Ni atebodd neb.
    [two] Ffoniodd rhywun { $tries } waith. Ni atebodd neb.
   *[other] Ffoniodd rhywun { $tries } o weithiau. Ni atebodd neb.
}
rings-about = Mae'n sôn am:
choice-rang-talked = Ffonio, a siarad
choice-rang-none = Ffonio, dim ateb
choice-next-call = Galwad ffôn nesaf
rang = { $how ->
    [talked] Rwy'n nodi eich bod wedi siarad. Rwy'n diolch i'r person am hynny.
   *[none] Mae'n aros ar y rhestr. Rwy'n dweud wrth y person y byddwch yn ffonio eto.
}
