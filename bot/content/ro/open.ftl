### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = Se pot arăta nume. Te întreb întâi.
vote-rules-open = Votul tău este secret până se închide. Până atunci, cine are grijă de calculator ar putea afla că e al tău. Apoi se pot arăta nume.
choice-open = Numele meu
choice-open-rules = Despre nume
open-ask = După vot, toți cei care participă pot vedea numele tău lângă răspunsurile tale.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = Dacă 1 persoană vrea vot secret, votul rămâne secret pentru toți. Nimeni nu află cine a fost.
open-fine = Ești de acord cu asta?
choice-open-secret = Vreau să fie secret
choice-open-other = Scriu alt nume
open-now = Numele tău lângă răspunsurile tale: { $name }
open-name = Ce nume poate sta lângă răspunsurile tale? Scrie-l.
open-name-long = { $most ->
    [one] Scrie un nume cu cel mult 4 cuvinte și { $most } literă.
    [few] Scrie un nume cu cel mult 4 cuvinte și { $most } litere.
   *[other] Scrie un nume cu cel mult 4 cuvinte și { $most } de litere.
}
open-sure = Acest nume poate sta lângă răspunsurile tale. Este bun?
choice-open-yes = Da, acest nume
choice-open-again = Îl scriu din nou
open-kept = Îți mulțumesc. Numele tău se arată doar dacă toți cei care votează sunt de acord.
open-secret = Îți mulțumesc. Acest vot rămâne secret. Nimeni nu află cine a vrut asta.
# In place of both on a phone that others use too.
open-noted = Îți mulțumesc. Am notat.
open-rules-all = Numele se arată doar dacă fiecare om care votează dă un nume. Trebuie să voteze cel puțin 5 persoane.
open-rules-for = Ce spune cineva pentru altă persoană nu are nume. Atunci votul rămâne secret.
open-rules-stay = Dacă se arată nume, al tău rămâne acolo până pleci.

## Afterwards.
vote-named = Se arată numele. Toți cei care au votat au fost de acord.
vote-stayed-secret = Acest vot este secret.
choice-names = Cine ce a spus
named-head = { $kind ->
    [acceptance] Ce ar putea accepta fiecare:
    [ranked] Ce vrea fiecare cel mai mult:
   *[yes_no] Ce a spus fiecare:
}
named-answer = { $name }: { $choice ->
    [yes] Da
    [unsure] Nu știu sigur
    [none] Niciuna dintre ele
   *[no] Nu
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] { $people } nume nu mai este aici.
    [few] { $people } nume nu mai sunt aici.
   *[other] { $people } de nume nu mai sunt aici.
}
# For organisers.
choice-names-out = Șterge un nume
names-out = Ce nume să dispară? Răspunsul rămâne.
name-out = Acest nume dispare și nu se mai poate întoarce:
choice-name-out = Da, șterge-l
name-out-done = Numele este șters.

## The list of receipts.
choice-receipts = Toate dovezile
receipts = { $count ->
    [one] A fost numărată { $count } dovadă.
    [few] Au fost numărate { $count } dovezi.
   *[other] Au fost numărate { $count } de dovezi.
} Ele nu arată cine a votat și nici cum.
receipts-few = Au votat mai puțin de 5 persoane, așa că nu există o listă. Poți verifica totuși dovada ta.
receipts-later = Lista dovezilor apare când se închide votul.
receipts-where = După ce un vot s-a închis, la rezultat este lista tuturor dovezilor.
