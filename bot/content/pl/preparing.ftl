### Przed spotkaniem: co ma być odczytane i czego ktoś potrzebuje, żeby wziąć udział.

choice-coming = Na najbliższe spotkanie
coming-none = Nie ma jeszcze nowego spotkania. W każdej chwili możesz napisać do człowieka.
coming = O które spotkanie chodzi?
prepare = Możesz przysłać słowa do odczytania na spotkaniu. Możesz też napisać, czego potrzebujesz, żeby wziąć udział.
meeting-begun = To spotkanie już się zaczęło, więc nic tu nie zmienimy. Możesz o tym porozmawiać: { $name }.
choice-read-out = Do odczytania
choice-needs = Czego potrzebuję

point-ask = Co odczytać na spotkaniu? Napisz własnymi słowami.
point-kept = Dziękuję. Najpierw przeczyta to organizator.
point-name = Czy możemy podać przy tym twoje imię?
point-naming = Jakie imię możemy podać? Wpisz je.
choice-no-name = Bez imienia
choice-say-name = Podajcie moje imię
choice-point-name = Zmień imię
point-name-long = Potrzebuję tylko imienia. Wpisz je, proszę, jeszcze raz.
point-named = Dziękuję. Podamy to imię.
point-unnamed = Nie podamy imienia.
point-by = Imię do podania: { $name }.
point-by-nobody = Bez imienia.
point-state = { $state ->
    [waiting] Organizator przeczyta to przed spotkaniem.
    [shown] To będzie odczytane na spotkaniu.
    [hidden] To nie będzie odczytane. O powód zapytaj: { $name }.
   *[begun] Spotkanie już się zaczęło. Co z tego wynikło, znajdziesz tu: Co się wydarzyło.
}

needs-ask = Czego potrzebujesz, żeby wziąć udział w spotkaniu? Możesz wybrać kilka rzeczy.
needs-who = Zobaczą to tylko organizatorzy. Nie zobaczą, kto to pisze. Możesz dopisać tu swoje imię.
needs-now = Twoje prośby:
need = { $need ->
    [transport] Dojazd
    [interpreter] Tłumacz
   *[break] Przerwa
}
need-none = Nic.
choice-need = { $need ->
    [transport] Dojazd
    [interpreter] Tłumacz
   *[break] Przerwa
}
choice-need-not = { $need ->
    [transport] Jednak bez dojazdu
    [interpreter] Jednak bez tłumacza
   *[break] Jednak bez przerwy
}
choice-need-other = Coś innego
need-noted = Zapisane.
need-not-noted = Już tego nie ma na liście.
need-say = Czego jeszcze potrzebujesz? Napisz własnymi słowami.
need-kept = Dziękuję. Przeczyta to organizator.

check-read-out = Do odczytania na spotkaniu:
moderated-point = { $state ->
    [shown] Można to już odczytać.
    [hidden] To nie będzie odczytane.
   *[waiting] Znowu czeka na przeczytanie.
}
choice-for-meetings = Przed spotkaniem
for-meetings = Które spotkanie chcesz przygotować?
for-points = { $points ->
    [0] Nie ma jeszcze nic do odczytania.
    [one] Do odczytania jest { $points } wypowiedź.
    [few] Do odczytania są { $points } wypowiedzi.
   *[other] Do odczytania jest { $points } wypowiedzi.
} { $waiting ->
    [0] Nic nie czeka na sprawdzenie.
    [one] Na sprawdzenie czeka jeszcze { $waiting }.
    [few] Na sprawdzenie czekają jeszcze { $waiting }.
   *[other] Na sprawdzenie czeka jeszcze { $waiting }.
}
for-need = { $need ->
    [transport] Potrzebny dojazd
    [interpreter] Potrzebny tłumacz
   *[break] Potrzebna przerwa
}, liczba osób: { $people }.
choice-for-points = Słowa do odczytania
choice-for-needs = Czego potrzebują
for-point = { $number } z { $total }, do odczytania:
for-person = Osoba { $number } z { $total } potrzebuje:
