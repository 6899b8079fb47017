### Poprawianie i wycofywanie tego, co ogłoszone. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-published = Co jest ogłoszone
published = Któremu tekstowi chcesz się przyjrzeć?
published-votes = Możesz zmienić karty. To, o czym ludzie głosują, zostaje bez zmian: ktoś mógł już odpowiedzieć.
choice-correct-one = Popraw zdanie
choice-withdraw-one = Wycofaj głosowanie
choice-withdraw-all = Wycofaj tekst
choice-correct-was = Co było wcześniej

## A sentence of a card.
correct-cards = Na której karcie jest to zdanie?
choice-card = Karta { $number }
correct-card = Które zdanie chcesz zmienić?
correct-sure = Czy od teraz ma tam być to zdanie?
correct-languages = W innych językach mogą zostać stare słowa. Albo ludzie przeczytają tam te słowa.
choice-correct-now = Tak, zmień
choice-correct-here = Tylko ten język
choice-correct-all = Wszystkie języki
correct-done = To jest już zmienione. Możesz to cofnąć do: { $until }. Potem powiem o tym tym, którzy to czytali.
correct-changed = Ktoś zmienił to zdanie przed tobą. Przyjrzyj mu się jeszcze raz.
correct-late = Jest za późno, żeby to cofnąć. Możesz poprawić zdanie jeszcze raz.
correct-was = Do { $day } karta { $number } mówiła:
# What those hear who had read it. The card says on which day it was changed.
correct-news = Coś, co jest już przeczytane, zmieniło się.
choice-correct-see = Zobacz, co tam jest
card-changed = Zmienione: { $day }.

## The whole text, or a vote or list of it.
withdraw-which = Co chcesz wycofać?
withdraw-asks = Liczba pytań w tym: { $count }. Wszystkie znikają.
withdraw-why = Dlaczego to wycofujesz? Ludzie przeczytają powód. Największa liczba słów: { $most }.
withdraw-reason = Ludzie przeczytają ten powód:
withdraw-round-sure = { $subject ->
    [vote] Czy chcesz wycofać to głosowanie?
   *[priorities] Czy chcesz wycofać tę listę?
} { $people ->
    [0] Nikt jeszcze nie odpowiedział.
    [one] Odpowiedziała { $people } osoba.
    [few] Odpowiedziały { $people } osoby.
   *[other] Odpowiedziało { $people } osób.
} Odpowiedzi będą usunięte. Nikt ich nie policzy.
withdraw-text-sure = Czy chcesz wycofać ten tekst? Nikt go wtedy nie przeczyta. { $rounds ->
    [0] Nie ma w nim głosowania.
    [one] Razem z nim znika { $rounds } głosowanie lub lista. Odpowiedzi będą usunięte.
    [few] Razem z nim znikają { $rounds } głosowania i listy. Odpowiedzi będą usunięte.
   *[other] Razem z nim znika { $rounds } głosowań i list. Odpowiedzi będą usunięte.
}
choice-withdraw-now = Tak, wycofaj
withdraw-done = Nikt już tego nie widzi. Możesz to cofnąć do: { $until }. Potem powiem ludziom, dlaczego.
withdraw-closed = To jest już zakończone albo tego nie ma. Wynik zostaje.
withdraw-told = Ludzie już o tym wiedzą. Nic tego nie przywróci.
withdrawn-text = Ten tekst jest wycofany. Powód:
withdrawn-round = { $subject ->
    [vote] To głosowanie jest wycofane.
   *[priorities] Ta lista jest wycofana.
} Żadna odpowiedź się nie liczy. Powód:
withdrawn-deleted = Wszystkie odpowiedzi są usunięte.

## Votes and lists counted by hand.
choice-tally = Głosy z sali
tally-which = Co jest policzone ręcznie?
tally-none = Nic, co jest otwarte, nie da się tak policzyć.
tally-so-far = { $people ->
    [0] Nikt nie jest jeszcze policzony ręcznie.
    [one] { $people } osoba jest policzona ręcznie.
    [few] { $people } osoby są policzone ręcznie.
   *[other] { $people } osób jest policzonych ręcznie.
}
tally-ways = Skąd są te odpowiedzi?
tally-way = { $way ->
    [room] Z sali
    [paper] Na papierze
   *[telephone] Przez telefon
}
tally-whom = Czyje to odpowiedzi? Pomiń osoby, które same odpowiedziały tutaj.
tally-people = Ile osób odpowiedziało?
tally-picked = Ile osób to wybrało?
tally-said = { answer-name }: ile osób?
tally-number = Wpisz liczbę. Może być 0.
tally-now = Teraz jest: { $people }.
tally-no-number = Potrzebuję liczby od 0 do { $most }, zapisanej cyframi.
tally-too-many = To więcej osób, niż odpowiedziało: { $people }.
tally-orders = Napisz 1 linię dla każdej osoby. Najpierw pierwszy wybór, na przykład 2 1 3.
tally-orders-wrong = Nie rozumiem linii { $line }. Wpisz każdą liczbę raz, najwyżej { $places } w linii.
tally-picks = Napisz 1 linię dla każdej osoby, z numerami, które wybrała, na przykład 2 5 9. Napisz 0, jeśli ktoś nic nie wybrał.
tally-picks-wrong = Nie rozumiem linii { $line }. Wpisz każdą liczbę raz, od 1 do { $most }.
tally-list-changed = Lista się zmieniła. Spójrz na nią i napisz jeszcze raz.
tally-took-part = Osoby: { $people }.
tally-sure = Czy to się zgadza? Liczę to razem z odpowiedziami z telefonów.
choice-tally-right = Tak, zgadza się
choice-tally-again = Wpisz jeszcze raz
tally-kept = To też jest teraz liczone. Możesz to zmienić do końca.
# How a result says it.
result-way = { $way ->
    [room] Z tego na sali: { $people }.
    [paper] Z tego na papierze: { $people }.
   *[telephone] Z tego przez telefon: { $people }.
}
result-by-hand = Część tych odpowiedzi jest policzona ręcznie.
vote-too-few-left = Jednym ze sposobów odpowiedziało za mało osób, więc liczb nie widać.
