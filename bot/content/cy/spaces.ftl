### A space of one audience's own: they talk, choose, and decide who may see what they settled.

space-who = { $role ->
    [service_user] Dim ond pobl sy'n defnyddio gwasanaethau sy'n gweld beth sy'n cael ei ysgrifennu yma.
    [carer] Dim ond gofalwyr sy'n gweld beth sy'n cael ei ysgrifennu yma.
   *[staff] Dim ond staff sy'n gweld beth sy'n cael ei ysgrifennu yma.
} Mae trefnydd yn darllen pob gair yn gyntaf, i'w gwirio. Does dim enwau'n cael eu dangos.
space-talk = Dyma eich lle eich hun. Gallwch siarad yma tan { $until }. Yna byddwch yn dewis beth sydd bwysicaf.
choice-space-say = Dweud rhywbeth
choice-space-words = Gweld geiriau eraill
space-say = Beth ydych chi eisiau ei ddweud wrth y lleill? Teipiwch yn eich geiriau eich hun.
space-kept = Diolch. Mae person yn ei ddarllen yn gyntaf. Yna mae'r lleill yn ei weld.
space-word = { $number } o { $total }:
space-agree = { $picked ->
    [-1] Mae ychydig o bobl, neu neb eto, yn cytuno â hyn.
    [one] Mae { $picked } person yn cytuno â hyn.
   *[other] Mae { $picked } o bobl yn cytuno â hyn.
}
choice-space-agree = Rwy'n cytuno
choice-space-disagree = Ddim yn cytuno nawr
choice-space-reply = Ateb hwn
choice-space-answers = Gweld yr atebion
choice-space-next = Yr un nesaf
space-answers = { $answers ->
    [one] Atebodd 1 person:
   *[other] { $answers } o atebion:
}
space-agreed = Rwyf wedi nodi eich bod yn cytuno.
space-reply = Beth ydych chi eisiau ei ateb? Teipiwch yn eich geiriau eich hun.
space-word-gone = Nid yw'r geiriau hyn yma mwyach.
space-talked = Mae'r siarad wedi dod i ben yma. Dyma beth sy'n dod nesaf.
space-ask = Mae eich lle eich hun wedi penderfynu beth sydd bwysicaf. Gaiff y lleill ei weld?
choice-open-space = Agor ein lle ni
space-inside = Dim ond eich grŵp eich hun sy'n gweld hwn:
space-decide = Gaiff y lleill weld beth benderfynoch chi? Gallwch ateb tan { $until }. Nid yw'r lleill yn cael gwybod beth rydych yn ei ddweud.
space-answered = Os bydd 1 person yn dweud na, mae'n aros yma. Eich ateb nawr: { $answer ->
    [yes] Cânt
    [no] Na
   *[none] dim eto
}.
choice-space-result = Beth benderfynom ni
choice-space-may = Cânt weld
choice-space-may-not = Na, ei gadw yma
space-answer-kept = Diolch. Rwyf wedi cadw eich ateb.
space-settled = { $state ->
    [released] Gall pawb weld beth benderfynoch chi.
    [inside] Mae beth benderfynoch chi yn aros yma. Dim ond eich grŵp eich hun sy'n ei weld.
   *[counting] Mae hwn yn cael ei gyfrif nawr.
}
space-from = { $role ->
    [service_user] Penderfynodd pobl sy'n defnyddio gwasanaethau hyn yn eu lle eu hunain:
    [carer] Penderfynodd gofalwyr hyn yn eu lle eu hunain:
   *[staff] Penderfynodd staff hyn yn eu lle eu hunain:
}

## What organisers see.
choice-spaces = Lleoedd i grwpiau
check-response = Wedi'i ddweud yn lle un grŵp, fel ateb i:
space-new = Yn eu lle eu hunain, mae 1 grŵp yn siarad ac yn dewis. Rydych yn gwirio'r geiriau, ac yn gweld dim byd arall.
space-new-whom = I bwy mae'r lle newydd?
space-for = { $role ->
    [service_user] Beth ydych chi eisiau ei ofyn i bobl sy'n defnyddio gwasanaethau?
    [carer] Beth ydych chi eisiau ei ofyn i ofalwyr?
   *[staff] Beth ydych chi eisiau ei ofyn i staff?
} Teipiwch 1 cwestiwn byr.
space-sure = { $role ->
    [service_user] Mae hwn yn agor i bobl sy'n defnyddio gwasanaethau, ac i neb arall.
    [carer] Mae hwn yn agor i ofalwyr, ac i neb arall.
   *[staff] Mae hwn yn agor i staff, ac i neb arall.
}
space-days = Maen nhw'n siarad am { $talk } diwrnod, ac yn dewis am { $choose } diwrnod. Yna mae ganddyn nhw { $decide } diwrnod i ddweud pwy gaiff ei weld.
choice-space-open = Ei agor
choice-space-rewrite = Ei ysgrifennu eto
space-opened = Mae gan eich grŵp chi le i siarad nawr.
space-is-open = { $role ->
    [service_user] Mae'r lle ar agor nawr. Rwy'n dweud wrth bobl sy'n defnyddio gwasanaethau.
    [carer] Mae'r lle ar agor nawr. Rwy'n dweud wrth ofalwyr.
   *[staff] Mae'r lle ar agor nawr. Rwy'n dweud wrth staff.
}
choice-spaces-now = Lleoedd nawr
spaces-none = Does dim lle ar agor nawr.
space-now = { $phase ->
    [talk] Maen nhw'n siarad tan { $until }.
   *[choose] Maen nhw'n dewis tan { $until }.
}
choice-space-end = { $phase ->
    [talk] Gorffen y siarad
   *[choose] Gorffen y dewis
}
space-end = { $phase ->
    [talk] Ydych chi eisiau gorffen y siarad yn gynt? Yna maen nhw'n dewis.
   *[choose] Ydych chi eisiau gorffen y dewis yn gynt? Yna maen nhw'n dweud pwy gaiff ei weld.
}
choice-space-end-now = Ie, gorffen
space-ends = Mae'n gorffen ar { $until }. Gallwch ei ddadwneud tan hynny.
