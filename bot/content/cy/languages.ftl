### A text in several languages, as an organiser writes it.

choice-draft-langs = Ieithoedd eraill
draft-langs = Ym mha iaith arall ydych chi eisiau ei ysgrifennu?
draft-lang = { $language ->
    [cy] Cymraeg
    [pl] Pwyleg
    [ro] Rwmaneg
    [ur] Wrdw
    [bn] Bengaleg
    [ar] Arabeg
    [es] Sbaeneg
   *[en] Saesneg
}: { $count ->
    [0] mae'r cyfan yno.
    [one] mae 1 testun ar goll o hyd.
   *[other] mae { $count } testun ar goll o hyd.
}
draft-lang-name = { $language ->
    [cy] Cymraeg
    [pl] Pwyleg
    [ro] Rwmaneg
    [ur] Wrdw
    [bn] Bengaleg
    [ar] Arabeg
    [es] Sbaeneg
   *[en] Saesneg
}:
draft-lang-falls = Mae pobl yn darllen beth sydd ar goll fel yr ysgrifennwyd ef gyntaf.
choice-draft-whole = Anfon y cyfan
choice-draft-one = Un testun ar y tro
choice-draft-out = Ei dynnu allan
choice-draft-skip = Ei adael am nawr
draft-lang-all = Anfonwch y testun cyfan. Cadwch yr un llinellau, yn yr un drefn.
draft-lang-lines = Llinellau yn eich testun: { $count }. Llinellau yn y testun cyntaf: { $total }. Rhaid iddynt fod yr un fath.
draft-lang-unlike = { $count ->
    [one] Mae gan 1 llinell nifer arall o frawddegau. Rwy'n gofyn amdani ar ei phen ei hun.
   *[other] Mae gan { $count } llinell nifer arall o frawddegau. Rwy'n gofyn amdanynt bob yn un.
}
draft-lang-other = Mae'r testun hwnnw mewn iaith arall.
draft-lang-one = Sut ydych chi'n dweud hyn?
draft-lang-count = { $count ->
    [one] 1 frawddeg yw hi. Ysgrifennwch 1 hefyd.
   *[other] Mae ynddo { $count } brawddeg. Ysgrifennwch yr un nifer.
}
draft-lang-gone = Mae'r iaith honno wedi ei thynnu allan.
draft-one-sentence = Ysgrifennwch hi fel 1 frawddeg, fel yn yr iaith gyntaf.
draft-in = Ym mha iaith ysgrifennoch chi'r testun hwn?
draft-langs-left = { $count ->
    [one] Mae 1 iaith heb ei gorffen. Mae pobl yn darllen y gweddill fel yr ysgrifennwyd ef gyntaf.
   *[other] Mae { $count } iaith heb eu gorffen. Mae pobl yn darllen y gweddill fel yr ysgrifennwyd ef gyntaf.
}
