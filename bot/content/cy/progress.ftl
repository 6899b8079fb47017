### Results.

news-later = I weld hwn wedyn, teipiwch Nôl. Yna teipiwch Newyddion.

results = { $count ->
    [0] Does dim canlyniadau eto.
    [one] Mae 1 canlyniad.
   *[other] Mae { $count } o ganlyniadau.
}
result-label = { $subject ->
    [vote] Pleidlais { $number }
   *[priorities] Rhestr { $number }
}
result-not-yet = Does dim canlyniad eto. Mae'n dod ar ôl { $closes }.
choice-next-result = Canlyniad nesaf
choice-apart = Gweld grwpiau ar wahân
choice-whole-list = Gweld y rhestr gyfan
choice-next-audience = Grŵp nesaf
result-missing = Ni chlywsom gan { $role ->
    [service_user] bobl sy'n defnyddio gwasanaethau
    [carer] ofalwyr
   *[staff] staff
}.
voice-gap = Mae pobl sy'n defnyddio gwasanaethau a staff eisiau pethau gwahanol yma.
voice-gap-help = Dim ond hwyluswyr sy'n clywed hyn gen i. Helpwch bobl i siarad amdano.

result-helped = { $people ->
    [one] Atebodd { $people } person gyda help.
   *[other] Atebodd { $people } o bobl gyda help.
}
vote-outcome = Canlyniad: { $outcome ->
    [yes] Ie
    [no] Na
    [chosen] Cafodd hwn ei ddewis
    [none] Ni chafodd dim ei ddewis
    [agreed] Ni wnaeth neb wrthwynebu, felly mae'n mynd yn ei flaen
    [objected] Gwnaeth rhywun wrthwynebu, felly nid yw'n mynd yn ei flaen eto
    [tie] Cyfartal
   *[no_quorum] Ni phleidleisiodd digon o bobl i benderfynu
}.
vote-totals = Pleidleisiodd { $people } o bobl. Ie: { $yes }. Ddim yn siŵr: { $unsure }. Na: { $no }.
vote-too-few = { $people ->
    [0] Ni phleidleisiodd neb.
   *[other] Pleidleisiodd llai na 5 o bobl, felly nid yw'r rhifau'n cael eu dangos.
}
result-audience = { $role ->
    [service_user] Pobl sy'n defnyddio gwasanaethau
    [carer] Gofalwyr
    [for_someone] Wedi'i ddweud gan rywun dros berson arall
   *[staff] Staff
}: { $people } o bobl.
answer-name = { $choice ->
    [yes] Ie
    [unsure] Ddim yn siŵr
    [fine] Iawn gen i
    [worry] Mae gen i bryder
    [object] Rwy'n gwrthwynebu
    [none] Dim un o'r rhain
   *[no] Na
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] ychydig neu neb
    [some] rhai
    [most] y rhan fwyaf
   *[nearly_all] bron pawb neu bawb
}.
audience-top = Beth oedd bwysicaf iddyn nhw:
result-not-apart = Mae'r grwpiau'n rhy fach i'w dangos ar wahân.

priorities-took-part = { $people ->
    [0] Cymerodd llai na 5 o bobl ran.
   *[other] Cymerodd { $people } o bobl ran.
}
priorities-no-quorum = Mae hynny'n llai nag oedd ei angen, felly nid oes dim wedi'i benderfynu.
priorities-no-order = Cymerodd rhy ychydig o bobl ran i roi'r rhestr mewn trefn.
priorities-top = Y rhain oedd bwysicaf:
priorities-top-more = Mae'r rhestr gyfan yn dangos { $count } arall.
priorities-order-mattered = Efallai fod y drefn ar y sgrin wedi newid beth ddewisodd pobl.
result-list = Y rhestr gyfan:
priority-line = { $tier ->
    [top] Y pwysicaf
    [middle] Yn y canol
    [lower] Llai pwysig
   *[none] Ar y rhestr
}: { $text }
    { $picked ->
        [-1] Dewisodd ychydig o bobl hwn, neu neb.
        [one] Dewisodd { $picked } person hwn.
       *[other] Dewisodd { $picked } o bobl hwn.
    }
priority-score = Mae'n dod o flaen un arall { $tenths } gwaith o bob 10 (o { $low } i { $high }).
priority-share = Cafodd ei ddewis gan { $tenths } o bob 10 person (o { $low } i { $high }).
priorities-tied = Gwnaeth yr un nesaf yr un mor dda. Mae'n gyfartal.
priorities-close = Mae'r un nesaf yn rhy agos i ddweud.
chart-line = { $text }: { $people ->
    [-1] ychydig, neu neb
   *[other] { $people }
}.
chart-few = Ychydig, neu neb
