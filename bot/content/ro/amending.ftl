### What is published already: corrected, withdrawn.

choice-published = Ce este publicat
published = La care text vrei să te uiți?
published-votes = Poți schimba cartonașele. Ce se votează rămâne așa cum este: poate că unii au răspuns deja.
choice-correct-one = Corectează ceva
choice-withdraw-one = Retrage un vot
choice-withdraw-all = Retrage textul
choice-correct-was = Ce spunea înainte

## A sentence of a card.
correct-cards = Pe care cartonaș este propoziția?
choice-card = Cartonașul { $number }
correct-card = Ce propoziție vrei să schimbi?
correct-sure = Vrei să spună asta de acum înainte?
correct-languages = În celelalte limbi pot rămâne cuvintele vechi. Sau oamenii citesc acolo aceste cuvinte.
choice-correct-now = Da, schimbă
choice-correct-here = Doar limba aceasta
choice-correct-all = Toate limbile
correct-done = Acum este schimbat. Poți anula asta până { $until }. Apoi le spun celor care au citit înainte.
correct-changed = Cineva a schimbat propoziția aceasta înaintea ta. Te rog, uită-te din nou.
correct-late = Este prea târziu pentru a anula. Poți corecta propoziția încă o dată.
correct-was = Până la { $day }, cartonașul { $number } spunea:
# What those hear who had read it. The card says on which day it was changed.
correct-news = Ceva ce ai citit s-a schimbat.
choice-correct-see = Vezi ce spune acum
card-changed = Schimbat pe { $day }.

## The whole text, or a vote or list of it.
withdraw-which = Pe care vrei să îl retragi?
withdraw-asks = Lucruri întrebate aici: { $count }. Dispar toate.
withdraw-why = De ce este retras? Oamenii citesc motivul tău. Cele mai multe cuvinte: { $most }.
withdraw-reason = Oamenii vor citi acest motiv:
withdraw-round-sure = { $subject ->
    [vote] Vrei să retragi acest vot?
   *[priorities] Vrei să retragi această listă?
} { $people ->
    [0] Nu a răspuns nimeni.
    [one] A răspuns { $people } persoană.
    [few] Au răspuns { $people } persoane.
   *[other] Au răspuns { $people } de persoane.
} Răspunsurile se șterg. Nu se numără.
withdraw-text-sure = Vrei să retragi acest text? Atunci nu îl mai poate citi nimeni. { $rounds ->
    [0] Nu se votează nimic în el.
    [one] Odată cu el dispare { $rounds } vot sau listă. Răspunsurile se șterg.
    [few] Odată cu el dispar { $rounds } voturi și liste. Răspunsurile se șterg.
   *[other] Odată cu el dispar { $rounds } de voturi și liste. Răspunsurile se șterg.
}
choice-withdraw-now = Da, retrage
withdraw-done = Acum nu îl mai vede nimeni. Poți anula asta până { $until }. Apoi le spun oamenilor motivul.
withdraw-closed = Acela s-a închis sau nu mai există. Ce a ieșit din el rămâne.
withdraw-told = Oamenii știu deja. Nimic nu îl aduce înapoi.
withdrawn-text = Acest text a fost retras. Motivul este:
withdrawn-round = { $subject ->
    [vote] Acest vot a fost retras.
   *[priorities] Această listă a fost retrasă.
} Niciun răspuns nu se numără. Motivul este:
withdrawn-deleted = Toate răspunsurile sunt șterse.

## Votes and lists counted by hand.
choice-tally = Voturi din sală
tally-which = Pe care l-ai numărat de mână?
tally-none = Nimic din ce este deschis nu se poate număra așa.
tally-so-far = { $people ->
    [0] Nimeni nu este numărat de mână încă.
    [one] { $people } persoană este numărată de mână.
    [few] { $people } persoane sunt numărate de mână.
   *[other] { $people } de persoane sunt numărate de mână.
}
tally-ways = Cum au venit aceste răspunsuri?
tally-way = { $way ->
    [room] În sală
    [paper] Pe hârtie
   *[telephone] La telefon
}
tally-whom = Ale cui sunt răspunsurile? Lasă deoparte persoanele care au răspuns singure aici.
tally-people = Câte persoane au răspuns?
tally-picked = Câte persoane au ales asta?
tally-said = { answer-name }: câte persoane?
tally-number = Scrie un număr. Poate fi 0.
tally-now = Numărul acum: { $people }.
tally-no-number = Am nevoie de un număr de la 0 la { $most }, cu cifre.
tally-too-many = Sunt mai multe persoane decât au răspuns: { $people }.
tally-orders = Scrie 1 rând pentru fiecare persoană. Pune prima alegere la început, de exemplu 2 1 3.
tally-orders-wrong = Nu am înțeles rândul { $line }. Folosește fiecare număr o dată, cel mult { $places } pe rând.
tally-picks = Scrie 1 rând pentru fiecare persoană, cu numerele alese, de exemplu 2 5 9. Scrie 0 dacă cineva nu a ales nimic.
tally-picks-wrong = Nu am înțeles rândul { $line }. Folosește fiecare număr o dată, de la 1 la { $most }.
tally-list-changed = Lista s-a schimbat. Uită-te la ea și scrie din nou.
tally-took-part = Persoane: { $people }.
tally-sure = Este corect? Număr asta împreună cu răspunsurile de pe telefoane.
choice-tally-right = Da, este corect
choice-tally-again = Scrie din nou
tally-kept = Acum număr și asta. O poți schimba până la închidere.
# How a result says it.
result-way = { $way ->
    [room] Dintre acestea, în sală: { $people }.
    [paper] Dintre acestea, pe hârtie: { $people }.
   *[telephone] Dintre acestea, la telefon: { $people }.
}
result-by-hand = Unele răspunsuri au fost numărate de mână.
vote-too-few-left = Într-unul din feluri au răspuns prea puțini, așa că numerele nu se arată.
