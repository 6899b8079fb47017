### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = Pentru mine e bine
choice-worry = Am o îngrijorare
choice-object = Mă opun
choice-accept = Aș putea accepta
choice-refuse = Nu e pentru mine
choice-none-of-these = Niciuna dintre ele
choice-no-more = Nimic mai mult

## Before and while it is asked.
item-acceptance = { $options ->
    [one] Este { $options } variantă.
    [few] Sunt { $options } variante, pe rând.
   *[other] Sunt { $options } de variante, pe rând.
} Alege tot ce ai putea accepta.
item-ranked = { $options ->
    [one] Este { $options } variantă.
    [few] Sunt { $options } variante.
   *[other] Sunt { $options } de variante.
} Spune ce vrei cel mai mult, apoi locul 2 și locul 3. Te poți opri mai devreme.
acceptance-ask = { $number } din { $total }. Ai putea accepta asta?
ranked-ask = { $place ->
    [first] Ce vrei cel mai mult?
    [second] Ce vrei pe locul 2?
   *[third] Ce vrei pe locul 3?
}
review-acceptance = { $text }
    Ai spus: { $accepted ->
    [yes] Aș putea accepta
   *[no] Nu e pentru mine
}.
review-ranked = { $place ->
    [first] Locul 1
    [second] Locul 2
   *[third] Locul 3
}: { $text }
review-ranked-none = { $place ->
    [first] Locul 1
    [second] Locul 2
   *[third] Locul 3
}: nimic

## Worries.
# The same screen follows each answer, so that where somebody is does not tell what they answered.
worry-invite = { $answer ->
    [fine] Mai vrei să spui ceva despre asta?
   *[worry] Vrei să scrii ce te îngrijorează?
} Nu trebuie neapărat.
choice-write-worry = Scriu o îngrijorare
choice-my-worry = Ce am scris
choice-worries = Îngrijorări ({ $count })
worry-ask = Ce te îngrijorează? Scrie cu cuvintele tale.
worry-linked = Votul tău rămâne secret. Dar cine citește cuvintele tale își dă seama că ai o îngrijorare.
worry-kept = Îți mulțumesc. O persoană va citi asta și îți va răspunde.
worry-state = { $state ->
    [waiting] O persoană va citi asta înainte să vadă alții.
    [shown] Pot vedea asta ceilalți care au voie să voteze.
    [hidden] Un organizator nu a arătat asta altora.
   *[private] Doar organizatorii văd asta.
}
choice-who-sees-it = Cine poate vedea
worries-none = Aici nu este nicio îngrijorare pe care o pot citi alții.
worries = Îngrijorarea { $number } din { $total }. Cineva a scris:
worries-answer = { $name } răspunde:
choice-next-worry = Următoarea îngrijorare
choice-answer-all = Răspunde tuturor
desk-write-all = Scrie răspunsul tău. Îl pot citi toți cei care au voie să voteze.

## How it is counted.
choice-vote-count = Cum numărăm
choice-next-count = Alt fel de vot
# In front of how one kind of question is counted, where a vote has several kinds.
vote-count-which = { $kind ->
    [acceptance] Unde alegi tot ce ai putea accepta:
    [ranked] Unde spui locul 1, locul 2 și locul 3:
    [consent] Unde întrebăm dacă se opune cineva:
   *[yes_no] Unde spui da sau nu:
}
vote-count-yes_no = Mai mulți Da decât Nu înseamnă da. Același număr este egalitate.
vote-count-acceptance = Numărăm câte persoane ar putea accepta fiecare variantă. Câștigă varianta cu cele mai multe. Același număr este egalitate.
vote-count-ranked = Numărăm ce vrea fiecare cel mai mult. Mai mult de jumătate câștigă. Altfel, ultima variantă iese. Voturile ei merg la ce vor apoi acei oameni. Dacă sunt mai multe pe ultimul loc, încercăm fiecare cale. Câștigători diferiți înseamnă egalitate. Toți văd fiecare pas.
vote-count-consent = Dacă nu se opune nimeni, se face. Dacă se opune 1 persoană, deocamdată nu se face. O îngrijorare nu oprește. Poți scrie îngrijorarea ta. Dacă ești de acord, alții o pot citi, cu un răspuns.
vote-count-tie = { $tie ->
    [next_meeting] La egalitate, hotărăște ședința următoare.
   *[stays] La egalitate, totul rămâne cum este.
}

## Results.
vote-tie = { $tie ->
    [next_meeting] Hotărăște ședința următoare.
   *[stays] Așa că totul rămâne cum este.
}
vote-people = { $people ->
    [one] A votat { $people } persoană.
    [few] Au votat { $people } persoane.
   *[other] Au votat { $people } de persoane.
}
consent-totals = { $people ->
    [one] A votat { $people } persoană.
    [few] Au votat { $people } persoane.
   *[other] Au votat { $people } de persoane.
} Pentru mine e bine: { $fine }. Am o îngrijorare: { $worry }. Mă opun: { $object }.
acceptance-line = { $text }
    { $people ->
    [0] Nimeni nu ar putea accepta.
    [one] { $people } persoană ar putea accepta.
    [few] { $people } persoane ar putea accepta.
   *[other] { $people } de persoane ar putea accepta.
}
audience-accepts = Câți ar putea accepta fiecare variantă:
audience-first-choices = Câți vor cel mai mult fiecare variantă:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] puțini sau nimeni
    [some] unii
    [most] cei mai mulți
   *[nearly_all] aproape toți sau toți
}.
choice-count = Vezi numărătoarea
count-head = Așa am numărat:
count-step = Pasul { $number }.
# A choice, and how many votes it has in this step.
count-line = { $text }: { $people }.
count-either = Mai multe sunt pe ultimul loc. Oricare iese, rezultatul este același.
count-dropped = Iese: { $text }.
count-end = { $winners ->
    [0] Au votat prea puține persoane, așa că nu se hotărăște nimic.
    [one] Acum 1 variantă are mai mult de jumătate.
   *[other] De aici este egalitate.
}
