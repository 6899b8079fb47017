### Propozycje na spotkanie i prowadzenie własnej rundy.

choice-propose = Zaproponuj coś
propose = Możesz zaproponować, o czym rozmawiać na spotkaniu.
propose-steps = To 2 krótkie kroki: co i dlaczego. Organizator ci odpowie.
choice-propose-write = Mam propozycję
choice-proposed = Co proponują inni
propose-write = O czym rozmawiać na spotkaniu? Napisz to w 1 krótkim zdaniu.
propose-kept = Dziękuję. Twoja propozycja jest zapisana.
propose-more = Czy chcesz napisać, dlaczego?
choice-propose-why = Napiszę, dlaczego
choice-propose-done = To wszystko
propose-why = Dlaczego to jest ważne? Napisz własnymi słowami.
propose-why-kept = Dziękuję. Zapisane.
proposal-decided = Ta propozycja jest już rozstrzygnięta. Zobacz, co z niej wynikło.
proposal-why = Dlaczego: { $why }
proposal-state = { $state ->
    [agenda] Tak: o tym będzie rozmowa na spotkaniu.
    [later] Nie teraz. Zostaje na później.
    [no] Nie. Możesz przeczytać, dlaczego.
   *[open] Organizator jeszcze nie zdecydował.
}
proposed = Propozycja { $number } z { $total }:
choice-next-proposal = Następna propozycja

check-proposal = Ktoś proponuje to na spotkanie:
organise-proposals = { $proposals ->
    [one] Na decyzję czeka { $proposals } propozycja.
    [few] Na decyzję czekają { $proposals } propozycje.
   *[other] Na decyzję czeka { $proposals } propozycji.
}
choice-proposals = Propozycje
proposals-none = Nie ma propozycji.
choice-agenda = Na spotkanie
choice-keep-for-later = Później
choice-no-because = Nie, ponieważ
choice-decide-again = Zdecyduj jeszcze raz
decide-no = Dlaczego nie? Napisz powód. Przeczyta go osoba, która to proponuje.
decided = { $decision ->
    [agenda] O tym będzie rozmowa na spotkaniu. Przekazuję to osobie, która to proponuje.
    [later] To zostaje na później. Przekazuję to osobie, która to proponuje.
   *[no] Przekazuję twój powód.
}
choice-give-round = Niech prowadzi rundę
run-given = Ta osoba może teraz poprowadzić rundę. Przekazuję jej to.
choice-see-round = Zobacz tę rundę
run-see = Obejrzyj, proszę, tę rundę. Otworzy się dla wszystkich, kiedy na to pozwolisz.
choice-run-open = Otwórz rundę
choice-run-return = Odeślij do zmiany
run-return = Co zmienić? Napisz. Przeczyta to osoba, która prowadzi rundę.
run-opened = Runda jest otwarta.

choice-run = Poprowadź rundę
run = { $state ->
    [offered] Możesz poprowadzić rundę o swojej propozycji. To 3 kroki. Otwiera ją organizator.
    [sent] Organizator ogląda twoją rundę. Potem się otworzy.
   *[draft] Możesz zmieniać swoją rundę, zanim ją wyślesz.
}
run-kind = { $kind ->
    [yes_no] Odpowiedzi: tak, nie wiem albo nie.
   *[priorities] Ludzie mówią, co jest najważniejsze.
}
run-days = { $days ->
    [7] Trwa 1 tydzień.
    [14] Trwa 2 tygodnie.
   *[28] Trwa 4 tygodnie.
}
choice-run-kind = Jak się odpowiada
choice-run-question = Pytanie
choice-run-days = Jak długo
choice-run-send = Wyślij
choice-run-no = Nie, dziękuję
choice-run-back = Zmień coś
run-kinds = Jak się odpowiada?
choice-run-yes-no = Tak albo nie
choice-run-priorities = Co najważniejsze
run-write = { $kind ->
    [yes_no] O co chcesz zapytać? Tak, żeby dało się odpowiedzieć: tak albo nie.
   *[priorities] O co chcesz zapytać? Ludzie odpowiedzą własnymi słowami, a potem wybiorą.
} Napisz 1 krótkie pytanie.
run-lengths = Ile czasu jest na odpowiedź?
choice-run-length = { $days ->
    [7] 1 tydzień
    [14] 2 tygodnie
   *[28] 4 tygodnie
}
run-kept = Zapisane.
run-sent = Dziękuję. Teraz ogląda to organizator.
run-declined = W porządku. Twoja propozycja jest tu: Moje słowa.
run-open = Twoja runda trwa do: { $closes }. { $people ->
    [0] Nikt jeszcze nie odpowiedział.
    [one] Do tej pory odpowiedziała { $people } osoba.
    [few] Do tej pory odpowiedziały { $people } osoby.
   *[other] Do tej pory odpowiedziało { $people } osób.
}
run-closed = Ta runda jest zakończona. Wszyscy mogą zobaczyć wynik.
