### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = Gall enwau gael eu dangos. Byddaf yn gofyn yn gyntaf.
vote-rules-open = Mae eich pleidlais yn gyfrinachol nes i hon gau. Tan hynny, gallai pwy bynnag sy'n rhedeg y cyfrifiadur ei chysylltu â chi. Yna gall enwau gael eu dangos.
choice-open = Fy enw i
choice-open-rules = Am enwau
open-ask = Ar ôl y bleidlais, gall pawb sy'n cymryd rhan weld eich enw wrth eich atebion.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = Os bydd 1 person am ei chadw'n gyfrinachol, mae'n aros felly i bawb. Does neb yn cael gwybod pwy.
open-fine = A yw hynny'n iawn gennych chi?
choice-open-secret = Ei chadw'n gyfrinach
choice-open-other = Rhoi enw arall
open-now = Eich enw wrth ymyl eich atebion: { $name }
open-name = Pa enw gaiff fod wrth ymyl eich atebion? Teipiwch ef.
open-name-long = Teipiwch enw â hyd at 4 gair a { $most } llythyren, os gwelwch yn dda.
open-sure = Gall yr enw hwn fod wrth ymyl eich atebion. Ydy e'n iawn?
choice-open-yes = Ie, yr enw hwn
choice-open-again = Ei deipio eto
open-kept = Diolch. Dim ond os bydd pawb sy'n pleidleisio'n cytuno y caiff eich enw ei ddangos.
open-secret = Diolch. Mae'r bleidlais hon yn aros yn gyfrinachol. Does neb yn cael gwybod pwy oedd am hynny.
# In place of both on a phone that others use too.
open-noted = Diolch. Rwyf wedi nodi hynny.
open-rules-all = Dim ond os bydd pawb sy'n pleidleisio'n rhoi enw y caiff enwau eu dangos. Rhaid i 5 o bobl o leiaf bleidleisio.
open-rules-for = Does dim enw wrth beth mae rhywun yn ei ddweud dros berson arall. Yna mae'r bleidlais yn aros yn gyfrinachol.
open-rules-stay = Os caiff enwau eu dangos, mae eich enw chi'n aros yno nes i chi adael.

## Afterwards.
vote-named = Mae'r enwau'n cael eu dangos. Roedd pawb a bleidleisiodd yn cytuno.
vote-stayed-secret = Mae'r bleidlais hon yn gyfrinachol.
choice-names = Pwy ddywedodd beth
named-head = { $kind ->
    [acceptance] Beth allai pob person fyw gydag ef:
    [ranked] Beth mae pob person ei eisiau fwyaf:
   *[yes_no] Beth ddywedodd pob person:
}
named-answer = { $name }: { $choice ->
    [yes] Ie
    [unsure] Ddim yn siŵr
    [none] Dim un o'r rhain
   *[no] Na
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] Nid yw 1 enw yma mwyach.
    [two] Nid yw { $people } enw yma mwyach.
   *[other] Nid yw { $people } o enwau yma mwyach.
}
# For organisers.
choice-names-out = Tynnu enw
names-out = Pa enw ddylai fynd? Mae'r ateb yn aros.
name-out = Mae'r enw hwn yn mynd, ac ni all ddod yn ôl:
choice-name-out = Ie, ei dynnu
name-out-done = Mae'r enw wedi mynd.

## The list of receipts.
choice-receipts = Pob derbynneb
receipts = { $count ->
    [one] Cafodd 1 dderbynneb ei chyfrif.
    [two] Cafodd { $count } dderbynneb eu cyfrif.
   *[other] Cafodd { $count } o dderbynebau eu cyfrif.
} Nid ydynt yn dangos pwy bleidleisiodd, na sut.
receipts-few = Pleidleisiodd llai na 5 o bobl, felly does dim rhestr. Gallwch wirio eich derbynneb o hyd.
receipts-later = Bydd rhestr y derbynebau'n dod pan fydd y bleidlais yn cau.
receipts-where = Pan fydd pleidlais wedi cau, mae rhestr o bob derbynneb gyda'r canlyniad.
