### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = Propune ceva
propose = Poți propune despre ce să vorbească o ședință.
propose-steps = Sunt 2 pași scurți: ce și de ce. Un organizator îți răspunde.
choice-propose-write = Fă o propunere
choice-proposed = Ce propun alții
propose-write = Despre ce să vorbească o ședință? Scrie în 1 propoziție scurtă.
propose-kept = Îți mulțumesc. Am păstrat propunerea ta.
propose-more = Vrei să spui de ce?
choice-propose-why = Spun de ce
choice-propose-done = Asta e tot
propose-why = De ce contează? Scrie cu cuvintele tale.
propose-why-kept = Îți mulțumesc. Am păstrat motivul.
proposal-decided = Această propunere este deja hotărâtă. Iată ce a ieșit.
proposal-why = De ce: { $why }
proposal-state = { $state ->
    [agenda] Da: este pe ordinea de zi.
    [later] Nu acum. Este păstrată pentru mai târziu.
    [no] Nu. Poți citi de ce.
   *[open] Un organizator nu a hotărât încă.
}
proposed = Propunerea { $number } din { $total }:
choice-next-proposal = Propunerea următoare

## What organisers see.
check-proposal = Cineva propune asta pentru o ședință:
organise-proposals = { $proposals ->
    [one] Te așteaptă { $proposals } propunere.
    [few] Te așteaptă { $proposals } propuneri.
   *[other] Te așteaptă { $proposals } de propuneri.
}
choice-proposals = Propuneri
proposals-none = Nu sunt propuneri.
choice-agenda = Pe ordinea de zi
choice-keep-for-later = Mai târziu
choice-no-because = Nu, fiindcă
choice-decide-again = Hotărăște din nou
decide-no = De ce nu? Scrie motivul. Cine a propus citește cuvintele tale.
decided = { $decision ->
    [agenda] Este pe ordinea de zi. Îi spun persoanei care a propus.
    [later] Este păstrată pentru mai târziu. Îi spun persoanei care a propus.
   *[no] Dau mai departe motivul tău.
}
choice-give-round = Dă-i o rundă
run-given = Persoana poate face acum o rundă despre asta. Îi spun.
choice-see-round = Vezi runda
run-see = Uită-te, te rog, la această rundă. Se deschide pentru toți când spui tu.
choice-run-open = Deschide runda
choice-run-return = Trimite înapoi
run-return = Ce să se schimbe? Scrie. Cine face runda citește cuvintele tale.
run-opened = Runda este acum deschisă.

## Whoever runs a round.
choice-run = Fă o rundă
run = { $state ->
    [offered] Poți face o rundă despre propunerea ta. Sunt 3 pași. Un organizator o deschide.
    [sent] Un organizator se uită la runda ta. Apoi se deschide.
   *[draft] Poți schimba runda până o trimiți.
}
run-kind = { $kind ->
    [yes_no] Oamenii răspund da, nu știu sigur sau nu.
   *[priorities] Oamenii spun ce contează cel mai mult.
}
run-days = { $days ->
    [7] Este deschisă 1 săptămână.
    [14] Este deschisă 2 săptămâni.
   *[28] Este deschisă 4 săptămâni.
}
choice-run-kind = Cum răspund oamenii
choice-run-question = Întrebarea
choice-run-days = Cât timp
choice-run-send = Trimite
choice-run-no = Nu, mulțumesc
choice-run-back = Schimbă ceva
run-kinds = Cum răspund oamenii?
choice-run-yes-no = Da sau nu
choice-run-priorities = Ce contează mai mult
run-write = { $kind ->
    [yes_no] Ce vrei să întrebi? Se poate răspunde cu da sau nu.
   *[priorities] Ce vrei să întrebi? Oamenii răspund cu cuvintele lor, apoi aleg.
} Scrie 1 întrebare scurtă.
run-lengths = Cât timp au oamenii ca să răspundă?
choice-run-length = { $days ->
    [7] 1 săptămână
    [14] 2 săptămâni
   *[28] 4 săptămâni
}
run-kept = Am păstrat asta.
run-sent = Îți mulțumesc. Un organizator se uită acum.
run-declined = Este în regulă. Găsești propunerea ta la Ce am spus eu.
run-open = Runda ta este deschisă până { $closes }. { $people ->
    [0] Nu a răspuns încă nimeni.
    [one] Până acum a răspuns { $people } persoană.
    [few] Până acum au răspuns { $people } persoane.
   *[other] Până acum au răspuns { $people } de persoane.
}
run-closed = Runda este închisă. Toți pot vedea rezultatul.
