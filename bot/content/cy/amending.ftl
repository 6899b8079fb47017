### What is published already: corrected, withdrawn.

choice-published = Beth sydd allan
published = Pa destun ydych chi eisiau edrych arno?
published-votes = Gallwch newid y cardiau. Mae'r hyn y mae pobl yn pleidleisio arno'n aros: efallai fod rhai wedi ateb.
choice-correct-one = Cywiro brawddeg
choice-withdraw-one = Tynnu pleidlais yn ôl
choice-withdraw-all = Tynnu'r testun yn ôl
choice-correct-was = Beth oedd yno o'r blaen

## A sentence of a card.
correct-cards = Ar ba gerdyn mae'r frawddeg?
choice-card = Cerdyn { $number }
correct-card = Pa frawddeg ydych chi eisiau ei newid?
correct-sure = Ydych chi eisiau iddo ddweud hyn o hyn ymlaen?
correct-languages = Yn yr ieithoedd eraill gall yr hen eiriau aros. Neu bydd pobl yn darllen y geiriau hyn yno.
choice-correct-now = Ie, ei newid
choice-correct-here = Yr iaith hon yn unig
choice-correct-all = Pob iaith
correct-done = Mae wedi newid nawr. Gallwch ddadwneud hynny tan { $until }. Wedyn rwy'n dweud wrth y rhai a'i darllenodd o'r blaen.
correct-changed = Newidiodd rhywun y frawddeg hon cyn chi. Edrychwch arni eto, os gwelwch yn dda.
correct-late = Mae'n rhy hwyr i ddadwneud hynny. Gallwch gywiro'r frawddeg unwaith eto.
correct-was = Tan { $day }, roedd cerdyn { $number } yn dweud:
# What those hear who had read it. The card says on which day it was changed.
correct-news = Mae rhywbeth a ddarllenoch chi wedi newid.
choice-correct-see = Beth mae'n ei ddweud nawr
card-changed = Newidiwyd ar { $day }.

## The whole text, or a vote or list of it.
withdraw-which = Pa un ydych chi eisiau ei dynnu'n ôl?
withdraw-asks = Pethau a ofynnir ynddi: { $count }. Mae pob un yn mynd.
withdraw-why = Pam mae'n cael ei dynnu'n ôl? Mae pobl yn darllen eich rheswm. Defnyddiwch { $most } gair neu lai.
withdraw-reason = Bydd pobl yn darllen y rheswm hwn:
withdraw-round-sure = { $subject ->
    [vote] Ydych chi eisiau tynnu'r bleidlais hon yn ôl?
   *[priorities] Ydych chi eisiau tynnu'r rhestr hon yn ôl?
} { $people ->
    [0] Does neb wedi ateb.
    [one] Mae 1 person wedi ateb.
   *[other] Mae { $people } o bobl wedi ateb.
} Caiff yr atebion eu dileu. Ni chânt eu cyfrif.
withdraw-text-sure = Ydych chi eisiau tynnu'r testun hwn yn ôl? Ni all neb ei ddarllen wedyn. { $rounds ->
    [0] Does dim pleidlais ynddo.
    [one] Mae 1 bleidlais neu restr yn mynd gydag ef. Caiff ei hatebion eu dileu.
   *[other] Mae { $rounds } pleidlais a rhestr yn mynd gydag ef. Caiff eu hatebion eu dileu.
}
choice-withdraw-now = Ie, ei dynnu'n ôl
withdraw-done = Does neb yn ei weld nawr. Gallwch ddadwneud hynny tan { $until }. Wedyn rwy'n dweud y rheswm wrth bobl.
withdraw-closed = Mae hwnnw wedi cau, neu wedi mynd. Mae'r hyn ddaeth ohono'n aros.
withdraw-told = Mae pobl wedi clywed yn barod. Ni all dim ddod ag ef yn ôl.
withdrawn-text = Tynnwyd y testun hwn yn ôl. Y rheswm yw:
withdrawn-round = { $subject ->
    [vote] Tynnwyd y bleidlais hon yn ôl.
   *[priorities] Tynnwyd y rhestr hon yn ôl.
} Nid yw unrhyw ateb iddi'n cyfrif. Y rheswm yw:
withdrawn-deleted = Mae pob ateb iddi wedi ei ddileu.

## Votes and lists counted by hand.
choice-tally = Pleidleisiau'r ystafell
tally-which = Pa un wnaethoch chi ei gyfrif â llaw?
tally-none = Ni ellir cyfrif dim sydd ar agor fel hyn.
tally-so-far = { $people ->
    [0] Does neb wedi ei gyfrif â llaw eto.
    [one] Mae 1 person wedi ei gyfrif â llaw.
   *[other] Mae { $people } o bobl wedi eu cyfrif â llaw.
}
tally-ways = Sut daeth yr atebion hyn?
tally-way = { $way ->
    [room] Yn yr ystafell
    [paper] Ar bapur
   *[telephone] Ar y ffôn
}
tally-whom = Atebion pwy yw'r rhain? Gadewch allan bobl a atebodd yma eu hunain.
tally-people = Faint o bobl atebodd?
tally-picked = Faint o bobl ddewisodd hwn?
tally-said = { answer-name }: faint o bobl?
tally-number = Teipiwch rif. Mae 0 yn iawn.
tally-now = Y rhif nawr: { $people }.
tally-no-number = Mae angen rhif o 0 i { $most } arnaf, mewn digidau.
tally-too-many = Mae hynny'n fwy o bobl nag a atebodd: { $people }.
tally-orders = Teipiwch 1 llinell i bob person. Rhowch y dewis cyntaf yn gyntaf, fel 2 1 3.
tally-orders-wrong = Ni ddeallais linell { $line }. Defnyddiwch bob rhif unwaith, a { $places } rhif ar y mwyaf.
tally-picks = Teipiwch 1 llinell i bob person, gyda'r rhifau a ddewisodd, fel 2 5 9. Teipiwch 0 os na ddewisodd rhywun ddim.
tally-picks-wrong = Ni ddeallais linell { $line }. Defnyddiwch bob rhif unwaith, o 1 i { $most }.
tally-list-changed = Mae'r rhestr wedi newid. Edrychwch arni a theipiwch eto.
tally-took-part = Pobl: { $people }.
tally-sure = Ydy hyn yn iawn? Rwy'n ei gyfrif gyda'r atebion o'r ffonau.
choice-tally-right = Ydy, mae'n iawn
choice-tally-again = Ei deipio eto
tally-kept = Rwy'n cyfrif hwn hefyd nawr. Gallwch ei newid nes iddo gau.
# How a result says it.
result-way = { $way ->
    [room] O'r rhain, yn yr ystafell: { $people }.
    [paper] O'r rhain, ar bapur: { $people }.
   *[telephone] O'r rhain, ar y ffôn: { $people }.
}
result-by-hand = Cafodd rhai o'r atebion hyn eu cyfrif â llaw.
vote-too-few-left = Atebodd rhy ychydig o bobl yn un o'r ffyrdd. Felly nid yw'r rhifau'n cael eu dangos.
