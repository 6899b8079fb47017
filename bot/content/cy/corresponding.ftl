### Words that somebody answers: questions, and messages about safety.

choice-tell = Ysgrifennu amdano
choice-tell-second = Am drefnydd
choice-what-i-told = Beth ysgrifennais i
tell = Ysgrifennwch beth ddigwyddodd, yn eich geiriau eich hun. Mae'n mynd at { $name }.
tell-kept = Rwy'n ei gadw air am air. Mae'n aros, hyd yn oed os byddwch yn gadael.
tell-nobody-now = Ni all neb ddarllen hwn nawr. Ffoniwch { $name }: { $phone }.
tell-emergency = Does neb yn ei ddarllen ar unwaith. Mewn perygl, ffoniwch { $emergency }. I siarad, ffoniwch { $name }: { $phone }.

letter-answer = { $purpose ->
    [advocate] Ateb gan eiriolwr:
    [pressure] Ateb gan hwylusydd:
   *[other] Ateb gan { $name }:
}
letter-more = Ysgrifennoch chi wedyn:
letter-state = { $state ->
    [waiting] Does neb wedi darllen hwn eto. { $purpose ->
        [advocate] Mae'n mynd at eiriolwr.
        [pressure] Mae'n mynd at hwylusydd.
       *[other] Mae'n mynd at { $name }.
    }
    [answered] Gallwch ysgrifennu eto.
   *[read] Mae rhywun wedi darllen hwn i chi.
}
letter-write = { $purpose ->
    [advocate] Beth ydych chi eisiau ei ddweud wrth yr eiriolwr?
    [pressure] Beth ydych chi eisiau ei ddweud wrth yr hwylusydd?
   *[other] Beth ydych chi eisiau ei ddweud wrth { $name }?
} Teipiwch yn eich geiriau eich hun.
letter-kept = Diolch. { $purpose ->
    [advocate] Rwy'n ei gadw i eiriolwr.
    [pressure] Rwy'n ei gadw i hwylusydd.
   *[other] Rwy'n ei gadw i { $name }.
}
choice-talk = Ysgrifennu at berson
choice-advocate = Gofyn am eiriolwr
write-talk = Beth ydych chi eisiau ei ddweud wrth { $name }? Teipiwch yn eich geiriau eich hun.
write-advocate = Mae eiriolwr ar eich ochr chi ac yn siarad drosoch chi. Nid trefnydd yw'r person hwn. Gyda beth ydych chi eisiau help?
letter-news = Mae ateb i chi.
choice-read-it = Ei ddarllen
news = Dyma beth sy'n newydd i chi.
news-none = Does dim byd newydd i chi.
choice-news-answer = Ateb { $number }
choice-results = Canlyniadau
choice-write-again = Ysgrifennu eto

choice-duties = Fy ngwaith i eraill
duties = Beth ydych chi eisiau ei wneud i eraill?
choice-desk = { $role ->
    [second_safety] Diogelwch (ail)
    [facilitator] Gofyn am eiriolwr
   *[safety] Negeseuon diogelwch
}
desk-news = Mae neges yn aros amdanoch chi.
choice-open-desk = Ei hagor
desk-none = Does dim neges yn aros amdanoch chi.
desk-end = Does dim mwy o negeseuon.
desk = Neges { $number } o { $total }. { $waiting ->
    [0] Does dim un yn aros am ateb.
    [one] Mae 1 yn aros am ateb.
   *[other] Mae { $waiting } yn aros am ateb.
}
desk-asked = Wedi'i hysgrifennu: { $asked }. { $state ->
    [waiting] Mae'n aros amdanoch chi.
   *[done] Mae rhywun wedi'i darllen.
}
check-worrying = Edrychwch, os gwelwch yn dda: gall hyn fod am ddiogelwch.
desk-more = Ysgrifennodd y person wedyn:
desk-answered = Dyma oedd yr ateb:
desk-write = Teipiwch eich ateb. Bydd y person yn gweld eich geiriau, nid eich rhif ffôn.
desk-sent = Diolch. Mae eich ateb ar ei ffordd.
desk-read = Rwy'n nodi bod rhywun wedi'i darllen.
desk-gone = Mae'r person wedi gadael. Ni all ateb gyrraedd.
choice-answer = Ateb
choice-correct = Ysgrifennu cywiriad
choice-no-answer = Dim angen ateb
choice-next-message = Neges nesaf
