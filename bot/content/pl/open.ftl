### Głosowania, w których można pokazać imiona, i lista numerów. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

## Before somebody votes.
vote-open = Możemy pokazać imiona. Najpierw zapytam o zgodę.
vote-rules-open = Głos jest tajny do końca głosowania. Do tego czasu osoba, która prowadzi komputer, mogłaby połączyć go z tobą. Potem możemy pokazać imiona.
choice-open = Moje imię
choice-open-rules = O imionach
open-ask = Po głosowaniu wszyscy uczestnicy mogą zobaczyć twoje imię przy twoich odpowiedziach.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = Jeśli 1 osoba chce tajnego głosowania, będzie ono tajne dla wszystkich. Nikt nie dowie się, kto to był.
open-fine = Czy zgadzasz się na to?
choice-open-secret = Chcę tajnego
choice-open-other = Podam inne imię
open-now = Twoje imię przy twoich odpowiedziach: { $name }
open-name = Jakie imię może stać przy twoich odpowiedziach? Wpisz je.
open-name-long = Wpisz imię, które ma najwyżej 4 słowa i { $most } liter.
open-sure = To imię może stać przy twoich odpowiedziach. Czy jest dobre?
choice-open-yes = Tak, to imię
choice-open-again = Wpiszę jeszcze raz
open-kept = Dziękuję. Pokażemy twoje imię tylko wtedy, gdy zgodzą się wszyscy, którzy głosują.
open-secret = Dziękuję. To głosowanie będzie tajne. Nikt nie dowie się, kto tego chciał.
# In place of both on a phone that others use too.
open-noted = Dziękuję. Zapisane.
open-rules-all = Imiona pokazujemy tylko wtedy, gdy imię poda każdy, kto głosuje. Musi głosować co najmniej 5 osób.
open-rules-for = To, co ktoś mówi za inną osobę, nie ma imienia. Wtedy głosowanie zostaje tajne.
open-rules-stay = Jeśli pokażemy imiona, twoje zostaje tam do twojego odejścia.

## Afterwards.
vote-named = Pokazujemy imiona. Zgodzili się wszyscy, którzy głosowali.
vote-stayed-secret = To głosowanie jest tajne.
choice-names = Kto co powiedział
named-head = { $kind ->
    [acceptance] Co każdy może przyjąć:
    [ranked] Czego każdy chce najbardziej:
   *[yes_no] Co każdy powiedział:
}
named-answer = { $name }: { $choice ->
    [yes] Tak
    [unsure] Nie wiem
    [none] Żadne z nich
   *[no] Nie
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] { $people } imienia już tu nie ma.
   *[other] { $people } imion już tu nie ma.
}
# For organisers.
choice-names-out = Usuń imię
names-out = Które imię ma zniknąć? Odpowiedź zostaje.
name-out = To imię zniknie i nie można go przywrócić:
choice-name-out = Tak, usuń
name-out-done = Imię jest usunięte.

## The list of receipts.
choice-receipts = Wszystkie numery
receipts = { $count ->
    [one] Policzyliśmy { $count } numer.
    [few] Policzyliśmy { $count } numery.
   *[other] Policzyliśmy { $count } numerów.
} Nie pokazują, kto głosował ani jak.
receipts-few = Głosowało mniej niż 5 osób, więc nie ma listy. Nadal możesz sprawdzić swój numer.
receipts-later = Lista numerów będzie po zakończeniu głosowania.
receipts-where = Po zakończeniu głosowania przy wyniku jest lista wszystkich numerów.
