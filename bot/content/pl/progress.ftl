### Wyniki.

news-later = Żeby zobaczyć to później, wpisz Wstecz. Potem wpisz Nowości.
results = { $count ->
    [0] Nie ma jeszcze wyników.
    [one] Jest { $count } wynik.
    [few] Są { $count } wyniki.
   *[other] Jest { $count } wyników.
}
result-label = { $subject ->
    [vote] Głosowanie { $number }
   *[priorities] Lista { $number }
}
result-not-yet = Nie ma jeszcze wyniku. Będzie po: { $closes }.
choice-next-result = Następny wynik
choice-apart = Zobacz grupy osobno
choice-whole-list = Zobacz całą listę
choice-next-audience = Następna grupa
result-missing = Nie odpowiedział nikt z grupy: { $role ->
    [service_user] osoby korzystające ze wsparcia
    [carer] opiekunowie
   *[staff] personel
}.
voice-gap = Osoby korzystające ze wsparcia i personel chcą tu czegoś innego.
voice-gap-help = Mówię to tylko osobom, które prowadzą rozmowy. Proszę, pomóż ludziom o tym porozmawiać.

result-helped = { $people ->
    [one] { $people } osoba miała przy tym pomoc.
    [few] { $people } osoby miały przy tym pomoc.
    [many] { $people } osób miało przy tym pomoc.
   *[other] { $people } osoby miało przy tym pomoc.
}
vote-outcome = Wynik: { $outcome ->
    [yes] Tak
    [no] Nie
    [chosen] Wybraliśmy to
    [none] Nic nie zostało wybrane
    [agreed] Nikt się nie sprzeciwił, więc tak robimy
    [objected] Ktoś się sprzeciwił, więc na razie tego nie robimy
    [tie] Remis
   *[no_quorum] Głosowało za mało osób, żeby postanowić
}.
vote-totals = { $people ->
    [one] Głosowała { $people } osoba.
    [few] Głosowały { $people } osoby.
   *[other] Głosowało { $people } osób.
} Tak: { $yes }. Nie wiem: { $unsure }. Nie: { $no }.
vote-too-few = { $people ->
    [0] Nikt nie głosował.
   *[other] Głosowało mniej niż 5 osób, więc nie pokazujemy liczb.
}
result-audience = { $role ->
    [service_user] Osoby korzystające ze wsparcia
    [carer] Opiekunowie
    [for_someone] Odpowiedzi dane za kogoś
   *[staff] Personel
}, liczba osób: { $people }.
answer-name = { $choice ->
    [yes] Tak
    [unsure] Nie wiem
    [fine] Może być
    [worry] Mam obawę
    [object] Sprzeciwiam się
    [none] Żadne z nich
   *[no] Nie
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] mało kto albo nikt
    [some] niektórzy
    [most] większość
   *[nearly_all] prawie wszyscy albo wszyscy
}.
audience-top = Dla nich najważniejsze było:
result-not-apart = Grupy są za małe, żeby pokazać je osobno.

priorities-took-part = { $people ->
    [0] Odpowiedziało mniej niż 5 osób.
    [one] Odpowiedziała { $people } osoba.
    [few] Odpowiedziały { $people } osoby.
   *[other] Odpowiedziało { $people } osób.
}
priorities-no-quorum = To mniej, niż potrzeba, więc nic nie postanawiamy.
priorities-no-order = Odpowiedziało za mało osób, żeby ułożyć listę po kolei.
priorities-top = Najważniejsze było:
priorities-top-more = { $count ->
    [one] Na całej liście jest jeszcze { $count } taka rzecz.
    [few] Na całej liście są jeszcze { $count } takie rzeczy.
   *[other] Na całej liście jest jeszcze { $count } takich rzeczy.
}
priorities-order-mattered = Kolejność na ekranie mogła zmienić wybór.
result-list = Cała lista:
priority-line = { $tier ->
    [top] Najważniejsze
    [middle] Pośrodku
    [lower] Mniej ważne
   *[none] Na liście
}: { $text }
    { $picked ->
        [-1] Wybrało to kilka osób albo nikt.
        [few] Wybrały to { $picked } osoby.
       *[other] Wybrało to { $picked } osób.
    }
priority-score = { $tenths } na 10 razy wygrywa z czymś innym (od { $low } do { $high }).
priority-share = Wybrało to { $tenths } na 10 osób (od { $low } do { $high }).
priorities-tied = Następne ma dokładnie tyle samo. To remis.
priorities-close = Następne jest tak blisko, że nie da się rozstrzygnąć.
chart-line = { $text }: { $people ->
    [-1] kilka osób albo nikt
   *[other] { $people }
}.
chart-few = Kilka osób albo nikt
