### Results.

# Under news that everybody gets.
news-later = Ca să vezi asta mai târziu, scrie Înapoi. Apoi scrie Noutăți.

results = { $count ->
    [0] Nu sunt încă rezultate.
    [one] Este { $count } rezultat.
    [few] Sunt { $count } rezultate.
   *[other] Sunt { $count } de rezultate.
}
result-label = { $subject ->
    [vote] Votul { $number }
   *[priorities] Lista { $number }
}
result-not-yet = Nu este încă un rezultat. Vine după { $closes }.
choice-next-result = Rezultatul următor
choice-apart = Vezi pe grupuri
choice-whole-list = Vezi toată lista
choice-next-audience = Grupul următor
result-missing = Nu am aflat nimic de la { $role ->
    [service_user] persoane care folosesc servicii
    [carer] îngrijitori
   *[staff] angajați
}.
voice-gap = Aici, persoanele care folosesc servicii și angajații vor lucruri diferite.
voice-gap-help = Spun asta doar facilitatorilor. Te rog să ajuți oamenii să vorbească despre asta.

# How many people answered with help, in the whole round.
result-helped = { $people ->
    [one] { $people } persoană a răspuns cu ajutor.
    [few] { $people } persoane au răspuns cu ajutor.
   *[other] { $people } de persoane au răspuns cu ajutor.
}
vote-outcome = Rezultat: { $outcome ->
    [yes] Da
    [no] Nu
    [chosen] S-a ales asta
    [none] Nu s-a ales nimic
    [agreed] Nimeni nu s-a opus, așa că se face
    [objected] Cineva s-a opus, așa că deocamdată nu se face
    [tie] Egalitate
   *[no_quorum] Nu au votat destui ca să se hotărască
}.
vote-totals = { $people ->
    [one] A votat { $people } persoană.
    [few] Au votat { $people } persoane.
   *[other] Au votat { $people } de persoane.
} Da: { $yes }. Nu știu sigur: { $unsure }. Nu: { $no }.
vote-too-few = { $people ->
    [0] Nu a votat nimeni.
   *[other] Au votat mai puțin de 5 persoane, așa că numerele nu se arată.
}
result-audience = { $role ->
    [service_user] Persoane care folosesc servicii
    [carer] Îngrijitori
    [for_someone] Spus de cineva pentru altă persoană
   *[staff] Angajați
}: { $people ->
    [one] { $people } persoană
    [few] { $people } persoane
   *[other] { $people } de persoane
}.
answer-name = { $choice ->
    [yes] Da
    [unsure] Nu știu sigur
    [fine] Pentru mine e bine
    [worry] Am o îngrijorare
    [object] Mă opun
    [none] Niciuna dintre ele
   *[no] Nu
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] puțini sau nimeni
    [some] unii
    [most] cei mai mulți
   *[nearly_all] aproape toți sau toți
}.
audience-top = Ce a contat cel mai mult pentru ei:
result-not-apart = Grupurile sunt prea mici ca să le arătăm separat.

priorities-took-part = { $people ->
    [0] Au luat parte mai puțin de 5 persoane.
    [one] A luat parte { $people } persoană.
    [few] Au luat parte { $people } persoane.
   *[other] Au luat parte { $people } de persoane.
}
priorities-no-quorum = Sunt mai puține decât trebuia, așa că nu se hotărăște nimic.
priorities-no-order = Au luat parte prea puține persoane ca să punem lista în ordine.
priorities-top = Acestea au contat cel mai mult:
priorities-top-more = Toată lista mai arată încă { $count }.
priorities-order-mattered = Ordinea de pe ecran poate a schimbat ce au ales oamenii.
result-list = Toată lista:
# A line of the list. Counts under 3 are not shown.
priority-line = { $tier ->
    [top] A contat cel mai mult
    [middle] La mijloc
    [lower] A contat mai puțin
   *[none] Pe listă
}: { $text }
    { $picked ->
    [-1] Au ales asta câteva persoane sau nimeni.
    [one] A ales asta { $picked } persoană.
    [few] Au ales asta { $picked } persoane.
   *[other] Au ales asta { $picked } de persoane.
}
# How often it is chosen over another, out of 10, with the range that is sure.
priority-score = Este pusă înaintea alteia de { $tenths } ori din 10 (între { $low } și { $high }).
priority-share = A fost aleasă de { $tenths } din 10 persoane (între { $low } și { $high }).
priorities-tied = Următoarea a fost la fel de bună. Este egalitate.
priorities-close = Următoarea este prea aproape ca să fim siguri.
chart-line = { $text }: { $people ->
    [-1] câteva sau nimeni
   *[other] { $people }
}.
chart-few = Câteva sau nimeni
