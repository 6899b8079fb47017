### Promises and goals: 'You said, we did'.

progress = Ce vrei să vezi?
choice-promises = Ați spus, am făcut
choice-goals = Scopuri

promises = { $count ->
    [0] Nu sunt încă promisiuni.
    [one] Este { $count } promisiune.
    [few] Sunt { $count } promisiuni.
   *[other] Sunt { $count } de promisiuni.
}
promises-mine = { $mine ->
    [one] { $mine } promisiune răspunde la ce ai spus. Ea vine prima.
    [few] { $mine } promisiuni răspund la ce ai spus. Ele vin primele.
   *[other] { $mine } de promisiuni răspund la ce ai spus. Ele vin primele.
}
choice-promise = Promisiunea { $number }
promise-line = { $state ->
    [draft] Nepublicată
    [heard] Am auzit
    [planned] Avem un plan
    [doing] Facem acum
    [done] Gata
    [late] Întârzie
   *[will_not] Nu
}: { $title }
promise-now = { $state ->
    [draft] { $owner } are grijă de asta.
    [heard] Am auzit asta. { $owner } are grijă de ea.
    [planned] Avem un plan pentru asta. { $owner } are grijă de ea.
    [doing] Facem asta acum. { $owner } are grijă de ea.
    [done] Este gata. { $owner } a avut grijă de ea.
   *[will_not] Nu vom face asta. { $owner } poate spune mai mult. Iată de ce:
}
promise-due-on = Trebuie să fie gata pe { $due }.
promise-late = Întârzie.
# 0 stands for a few people; other numbers are whole fives.
promise-not-fixed = { $people ->
    [0] Câteva persoane spun: pentru mine nu s-a rezolvat.
    [few] { $people } sau mai multe persoane spun: pentru mine nu s-a rezolvat.
   *[other] { $people } sau mai multe persoane spun: pentru mine nu s-a rezolvat.
}
choice-history = Ce a fost până acum
choice-comes-from = De unde vine
choice-promise-work = Lucrează la ea
promise-then = { $day }: { $state ->
    [heard] am auzit
    [planned] avem un plan
    [doing] facem acum
    [done] gata
   *[will_not] nu
}
promise-then-owner = { $day }: { $owner } are acum grijă de ea.
promise-then-due = { $day }: acum trebuie să fie gata pe { $due }.
promise-reopened = { $day }: deschisă din nou. Pentru cineva nu s-a rezolvat.
comes-from-round = Vine de aici:
comes-from-own = Ai spus:
comes-from-others = { $mine ->
    [yes] Și alții au spus asta.
   *[no] Răspunde la ce au spus oamenii.
}
choice-came = Ce a ieșit de aici
came = { $count ->
    [one] { $count } promisiune răspunde la ce ai spus.
    [few] { $count } promisiuni răspund la ce ai spus.
   *[other] { $count } de promisiuni răspund la ce ai spus.
}
came-heard = Am păstrat ce ai spus. Nu este încă o promisiune despre asta. Ca să întrebi mai mult, vorbește cu { $name }.
came-result = Asta a ieșit din rezultat:
choice-see-result = Vezi rezultatul

## Is it fixed?
choice-fixed = S-a rezolvat?
fixed-ask = S-a rezolvat pentru tine? Numele tău nu se vede. Alții pot ghici că ai răspuns tu.
fixed-now = Răspunsul tău acum: { $answer ->
    [yes] Da
    [not_yet] Încă nu
   *[unsure] Nu știu sigur
}.
choice-fixed-answer = { $answer ->
    [yes] Da
    [not_yet] Încă nu
   *[unsure] Nu știu sigur
}
choice-fixed-words = Spun ce nu e bine
fixed-thanks = { $answer ->
    [yes] Îți mulțumesc. Mă bucur.
    [not_yet] Îți mulțumesc. Deschidem din nou promisiunea și află un organizator.
    [unsure] Îți mulțumesc. Poți spune mai târziu.
   *[none] Am luat înapoi răspunsul tău.
}
fixed-words = Ce nu e încă bine? Scrie cu cuvintele tale. Un organizator citește.
fixed-words-kept = Îți mulțumesc. Un organizator va citi și îți va răspunde.
promise-reopened-news = O promisiune nu s-a rezolvat pentru cineva. Este deschisă din nou.

## Something new.
promise-news = Este ceva nou pentru tine.
choice-see-promises = Vezi ce este nou

## Goals.
goals = { $count ->
    [0] Nu sunt încă scopuri.
    [one] Este { $count } scop.
    [few] Sunt { $count } scopuri.
   *[other] Sunt { $count } de scopuri.
}
choice-goal = Scopul { $number }
goal = { $count ->
    [0] Pentru acest scop nu sunt încă promisiuni.
    [one] Pentru acest scop este { $count } promisiune.
    [few] Pentru acest scop sunt { $count } promisiuni.
   *[other] Pentru acest scop sunt { $count } de promisiuni.
}
choice-goal-make = Fă un scop
goal-new = Care este scopul? Scrie-l în cel mult { $most ->
    [one] { $most } cuvânt
    [few] { $most } cuvinte
   *[other] { $most } de cuvinte
}.
goal-kept = Scopul este acum aici.
goal-dropped = Am aruncat acest scop.
goal-stays = Acest scop are promisiuni, așa că rămâne.

## What organisers do.
choice-promises-made = Promisiuni
promise-desk = { $late ->
    [0] Nicio promisiune nu întârzie.
    [one] { $late } promisiune întârzie.
    [few] { $late } promisiuni întârzie.
   *[other] { $late } de promisiuni întârzie.
}
promise-drafts = { $drafts ->
    [one] { $drafts } promisiune nu este încă publicată.
    [few] { $drafts } promisiuni nu sunt încă publicate.
   *[other] { $drafts } de promisiuni nu sunt încă publicate.
}
choice-all-promises = Vezi promisiunile
choice-promise-make = Fă o promisiune
promise-list = { $count ->
    [0] Nu sunt încă promisiuni.
    [one] Este { $count } promisiune.
    [few] Sunt { $count } promisiuni. Cele care întârzie vin primele.
   *[other] Sunt { $count } de promisiuni. Cele care întârzie vin primele.
}
promise-make = De unde vine promisiunea?
choice-from-words = Ce au spus oamenii
choice-from-results = Un rezultat
choice-from-nothing = Altceva
sources = La ce răspunde promisiunea nouă?
sources-link = La ce răspunde această promisiune?
sources-none = Aici nu este încă nimic.
choice-pick = Numărul { $number }
choice-unpick = Fără numărul { $number }
promise-new = Ce promiți? Scrie în cel mult { $most ->
    [one] { $most } cuvânt
    [few] { $most } cuvinte
   *[other] { $most } de cuvinte
}. Toți pot citi.
promise-owner = Cine are grijă de asta? Scrie numele pe care îl vor citi toți.
promise-owner-long = Numele este prea lung. Folosește cel mult { $most ->
    [one] { $most } semn
    [few] { $most } semne
   *[other] { $most } de semne
}.
promise-due = Este o zi în care trebuie să fie gata?
choice-type-date = Da, scriu o zi
promise-day = Până când? Scrie o zi, de exemplu 1 martie.
choice-no-date = Fără dată
date-not-understood = Nu am înțeles ziua. Scrie ca 1 martie sau 1 martie 2027.
date-over = { $due } a trecut deja. Scrie o zi care urmează să vină.
date-far = { $due } este prea departe. Scrie o zi mai apropiată.
date-sure = Am înțeles { $due }. Este bine?
choice-date-right = Da, ziua asta
choice-date-wrong = Nu, altă zi
promise-state = Cum stă acum?
choice-state = { $state ->
    [heard] Am auzit
    [planned] Avem un plan
    [doing] Facem acum
    [done] Gata
   *[will_not] Nu, fiindcă
}
promise-will-be = Va scrie: { $state ->
    [heard] am auzit
    [planned] avem un plan
    [doing] facem acum
    [done] gata
   *[will_not] nu, fiindcă
}.
promise-note = Ce este de spus despre asta? Scrie în cel mult { $most ->
    [one] { $most } cuvânt
    [few] { $most } cuvinte
   *[other] { $most } de cuvinte
}.
promise-why = De ce? Scrie motivul în cel mult { $most ->
    [one] { $most } cuvânt
    [few] { $most } cuvinte
   *[other] { $most } de cuvinte
}. Toți pot citi.
choice-note = Mai spun ceva
choice-no-note = Fără cuvinte
promise-cannot = Asta nu se poate spune acum.
promise-needs-date = Spune întâi până când.
promise-published = Toți pot vedea acum această promisiune. { $told ->
    [yes] Cei despre care este vorba află în curând.
   *[no] Nu răspunde încă nimănui, așa că nu anunț pe nimeni.
}
promise-kept = Am păstrat asta.
promise-draft = Până acum văd asta doar organizatorii.
promise-dropped = Am aruncat asta.
promise-stays = Toți pot vedea această promisiune, așa că rămâne.
promise-ended = S-a încheiat, așa că nu are dată.
promise-told = Oamenii știu deja de asta. Spune mai bine ce este nou.
promise-answers = { $said ->
    [one] Răspunde la { $said } lucru spus de cineva.
    [few] Răspunde la { $said } lucruri spuse de oameni.
   *[other] Răspunde la { $said } de lucruri spuse de oameni.
}
choice-promise-state = Spune cum stă
choice-promise-terms = Schimbă promisiunea
choice-promise-link = La ce răspunde
choice-promise-goal = Scop
choice-take-back = Ia înapoi ultimul pas
choice-promise-drop = Aruncă
choice-another-owner = Are grijă altcineva
choice-another-date = Altă dată
choice-another-title = Alte cuvinte
promise-was = Înainte scria: { $title }
choice-promise-nudge = Cine află
promise-nudge = { $known ->
    [me] Dacă întârzie, afli tu.
    [other] Dacă întârzie, află altcineva.
   *[nobody] Dacă întârzie, nu află nimeni.
} Cine să afle? Cel mult o dată pe săptămână.
choice-nudge = { $who ->
    [me] Eu
   *[nobody] Nimeni
}
promise-late-news = { $count ->
    [one] { $count } promisiune de care ai grijă întârzie:
    [few] { $count } promisiuni de care ai grijă întârzie:
   *[other] { $count } de promisiuni de care ai grijă întârzie:
}
promise-link = Unde este lucrul la care răspunde?
promise-tied = { $tied ->
    [yes] Promisiunea răspunde acum la asta.
   *[no] Promisiunea nu mai răspunde la asta.
}
goal-which = De care scop ține această promisiune?
choice-no-goal = Fără scop

## Plain words, at the moment of writing.
plain-too-many = Sunt { $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
}. Spune în cel mult { $most }.
plain-blocked = Este 1 propoziție cu { $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
}. Fă 2 propoziții din ea.
plain-long = 1 propoziție are { $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
}. Cel mult 15 se citesc mai ușor.
plain-instead = „{ $found }” se citește greu. Ai putea scrie: { $instead }
plain-hard = „{ $found }” se citește greu. Ai putea folosi alte cuvinte.
