### Proszę o telefon.

choice-ring = Zadzwońcie do mnie
ring-steps = To 2 krótkie kroki.
ring-when = Kiedy najlepiej do ciebie zadzwonić?
choice-ring-when = { $when ->
    [morning] Rano
    [afternoon] Po południu
    [evening] Wieczorem
   *[any] O każdej porze
}
ring-number = { $when ->
    [morning] Wybrana pora: rano.
    [afternoon] Wybrana pora: po południu.
    [evening] Wybrana pora: wieczorem.
   *[any] Wybrana pora: każda.
} Pod jaki numer mamy zadzwonić? Wpisz go i wyślij. Zobaczą go tylko organizatorzy.
ring-number-wrong = Potrzebuję 1 numeru telefonu, co najmniej 6 cyfr. Wpisz go, proszę, jeszcze raz.
ring-kept = Dziękuję. Jesteś na liście. Zadzwoni do ciebie człowiek: { $name }.
ring-you = { $when ->
    [morning] Zadzwonimy rano pod ten numer:
    [afternoon] Zadzwonimy po południu pod ten numer:
    [evening] Zadzwonimy wieczorem pod ten numer:
   *[any] Zadzwonimy pod ten numer, o dowolnej porze:
}
ring-state = { $state ->
    [waiting] Jesteś na liście. { $tries ->
        [0] Jeśli chcesz, napisz, o co chodzi.
        [one] Dzwoniliśmy { $tries } raz i nikt nie odebrał. Zadzwonimy znowu.
        [few] Dzwoniliśmy { $tries } razy i nikt nie odebrał. Zadzwonimy znowu.
       *[other] Dzwoniliśmy { $tries } razy i nikt nie odebrał. Zadzwonimy znowu.
    }
   *[done] Rozmowa już była. Możesz znowu poprosić o telefon.
}
choice-ring-about = Napisz, o co chodzi
ring-news = { $how ->
    [talked] Dziękujemy za rozmowę.
   *[none] Nie udało się nam z tobą porozmawiać. Spróbujemy jeszcze raz.
}
organise-rings = { $rings ->
    [one] Na telefon czeka { $rings } osoba.
    [few] Na telefon czekają { $rings } osoby.
   *[other] Na telefon czeka { $rings } osób.
}
choice-rings = Do kogo zadzwonić
rings = Telefon { $number } z { $total }. Zadzwoń, proszę:
rings-when = Dobra pora: { $when ->
    [morning] rano
    [afternoon] po południu
    [evening] wieczorem
   *[any] każda
}. Prośba z dnia: { $asked }.
rings-tries = { $tries ->
    [one] Ktoś dzwonił { $tries } raz. Nikt nie odebrał.
   *[other] Ktoś dzwonił { $tries } razy. Nikt nie odebrał.
}
rings-about = Chodzi o to:
choice-rang-talked = Rozmowa była
choice-rang-none = Nikt nie odebrał
choice-next-call = Następny telefon
rang = { $how ->
    [talked] Zapisuję, że rozmowa była. Przekazuję podziękowanie.
   *[none] To zostaje na liście. Przekazuję, że zadzwonisz jeszcze raz.
}
