### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = Pentru ședința următoare
coming-none = Nu este pregătită încă o ședință nouă. Poți scrie oricând unei persoane.
coming = Pentru care ședință este?
prepare = Poți trimite cuvinte care se citesc acolo. Poți spune de ce ai nevoie ca să iei parte.
meeting-begun = Ședința a început, așa că asta nu se mai poate schimba. Ca să vorbești despre asta, întreabă: { $name }.
choice-read-out = Citiți asta la ședință
choice-needs = De ce am nevoie

point-ask = Ce să se citească la ședință? Scrie cu cuvintele tale.
point-kept = Îți mulțumesc. Mai întâi citește un organizator.
point-name = Putem spune și prenumele tău?
point-naming = Ce prenume putem spune? Scrie-l.
choice-no-name = Fără nume
choice-say-name = Spuneți prenumele meu
choice-point-name = Schimb numele
point-name-long = Am nevoie doar de prenume. Scrie din nou.
point-named = Îți mulțumesc. Vom spune acest nume.
point-unnamed = Nu vom spune niciun nume.
point-by = Numele de spus: { $name }.
point-by-nobody = Nu se spune niciun nume.
point-state = { $state ->
    [waiting] Un organizator citește asta înainte de ședință.
    [shown] Asta se va citi la ședință.
    [hidden] Asta nu se va citi. Ca să întrebi de ce, vorbește cu { $name }.
   *[begun] Ședința a început. Găsești ce a ieșit la Ce s-a întâmplat.
}

needs-ask = De ce ai nevoie ca să iei parte la ședință? Poți alege mai multe.
needs-who = Doar organizatorii văd asta. Nu văd numele tău. Îl poți scrie aici.
needs-now = Ai cerut:
need = { $need ->
    [transport] Transport
    [interpreter] Un interpret
   *[break] O pauză
}
need-none = Nimic.
choice-need = { $need ->
    [transport] Transport
    [interpreter] Un interpret
   *[break] O pauză
}
choice-need-not = { $need ->
    [transport] Fără transport
    [interpreter] Fără interpret
   *[break] Fără pauză
}
choice-need-other = Altceva
need-noted = Am notat.
need-not-noted = Am scos asta.
need-say = De ce mai ai nevoie? Scrie cu cuvintele tale.
need-kept = Îți mulțumesc. Un organizator va citi.

## What organisers see.
check-read-out = De citit la o ședință:
moderated-point = { $state ->
    [shown] Acum se poate citi la ședință.
    [hidden] Nu se va citi la ședință.
   *[waiting] Așteaptă să fie citit din nou.
}
choice-for-meetings = Înainte de ședință
for-meetings = Ce ședință vrei să pregătești?
for-points = { $points ->
    [0] Nu este încă nimic de citit la ședință.
    [one] Este { $points } mesaj de citit la ședință.
    [few] Sunt { $points } mesaje de citit la ședință.
   *[other] Sunt { $points } de mesaje de citit la ședință.
} { $waiting ->
    [0] Nimic nu așteaptă să fie verificat.
    [one] Încă { $waiting } mesaj așteaptă să fie verificat.
    [few] Încă { $waiting } mesaje așteaptă să fie verificate.
   *[other] Încă { $waiting } de mesaje așteaptă să fie verificate.
}
for-need = { $need ->
    [transport] Au nevoie de transport
    [interpreter] Au nevoie de interpret
   *[break] Au nevoie de pauză
}: { $people }.
choice-for-points = Ce este de citit
choice-for-needs = Ce nevoi au oamenii
for-point = { $number } din { $total }, de citit:
for-person = Persoana { $number } din { $total } are nevoie de:
