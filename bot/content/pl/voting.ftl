### Sposoby głosowania, jak je liczymy i jak mówimy o wynikach.

choice-fine = Może być
choice-worry = Mam obawę
choice-object = Sprzeciwiam się
choice-accept = Mogę to przyjąć
choice-refuse = To nie dla mnie
choice-none-of-these = Żadne z nich
choice-no-more = Nic więcej

item-acceptance = Możliwości do wyboru: { $options }. Pokazuję je po kolei. Wybierz wszystkie, które możesz przyjąć.
item-ranked = Możliwości do wyboru: { $options }. Powiedz, czego chcesz najbardziej, a potem co na drugim i na trzecim miejscu. Możesz skończyć wcześniej.
acceptance-ask = { $number } z { $total }. Czy możesz to przyjąć?
ranked-ask = { $place ->
    [first] Czego chcesz najbardziej?
    [second] Co stawiasz na drugim miejscu?
   *[third] Co stawiasz na trzecim miejscu?
}
review-acceptance = { $text }
    Twoja odpowiedź: { $accepted ->
        [yes] Mogę to przyjąć
       *[no] To nie dla mnie
    }.
review-ranked = { $place ->
    [first] Pierwsze
    [second] Drugie
   *[third] Trzecie
}: { $text }
review-ranked-none = { $place ->
    [first] Pierwsze
    [second] Drugie
   *[third] Trzecie
}: nic

worry-invite = { $answer ->
    [fine] Czy chcesz jeszcze coś o tym powiedzieć?
   *[worry] Czy chcesz opisać swoją obawę?
} Nie musisz.
choice-write-worry = Opiszę obawę
choice-my-worry = Moje słowa
choice-worries = Obawy ({ $count })
worry-ask = Co cię niepokoi? Napisz swoimi słowami.
worry-linked = Twój głos zostaje tajny. Ale kto przeczyta te słowa, może poznać, że masz obawę.
worry-kept = Dziękuję. Człowiek to przeczyta i ci odpowie.
worry-state = { $state ->
    [waiting] Człowiek przeczyta to, zanim zobaczą to inni.
    [shown] Widzą to inni, którzy mogą głosować.
    [hidden] Organizator nie pokazał tego innym.
   *[private] Widzą to tylko organizatorzy.
}
choice-who-sees-it = Kto to zobaczy
worries-none = Nie ma tu obaw, które mogą przeczytać inni.
worries = Obawa { $number } z { $total }. Ktoś napisał:
worries-answer = { $name } odpowiada:
choice-next-worry = Następna obawa
choice-answer-all = Odpowiedz wszystkim
desk-write-all = Napisz odpowiedź. Przeczytają ją wszyscy, którzy mogą głosować.

choice-vote-count = Jak to liczymy
choice-next-count = Następny sposób
vote-count-which = { $kind ->
    [acceptance] Gdy wybierasz wszystko, co możesz przyjąć:
    [ranked] Gdy mówisz, co pierwsze, drugie i trzecie:
    [consent] Gdy pytamy, czy ktoś się sprzeciwia:
   *[yes_no] Gdy mówisz tak albo nie:
}
vote-count-yes_no = Więcej Tak niż Nie oznacza tak. Tyle samo to remis.
vote-count-acceptance = Liczymy, ile osób może przyjąć każdą możliwość. Wygrywa ta, którą przyjmuje najwięcej osób. Tyle samo to remis.
vote-count-ranked = Liczymy, czego każdy chce najbardziej. Więcej niż połowa wygrywa. Jeśli nic tyle nie ma, odpada ostatnia możliwość. Jej głosy idą na to, co te osoby stawiają dalej. Gdy ostatnich jest kilka, sprawdzamy każdą. Różne wyniki to remis. Wszyscy widzą każdy krok.
vote-count-consent = Jeśli nikt się nie sprzeciwi, tak robimy. Jeśli sprzeciwi się 1 osoba, na razie tego nie robimy. Obawa tego nie zatrzymuje. Możesz opisać swoją obawę. Za twoją zgodą inni ją przeczytają, razem z odpowiedzią.
vote-count-tie = { $tie ->
    [next_meeting] Gdy jest remis, decyduje następne spotkanie.
   *[stays] Gdy jest remis, wszystko zostaje tak, jak jest.
}

vote-tie = { $tie ->
    [next_meeting] Zdecyduje następne spotkanie.
   *[stays] Więc wszystko zostaje tak, jak jest.
}
vote-people = { $people ->
    [one] Głosowała { $people } osoba.
    [few] Głosowały { $people } osoby.
   *[other] Głosowało { $people } osób.
}
consent-totals = { $people ->
    [one] Głosowała { $people } osoba.
    [few] Głosowały { $people } osoby.
   *[other] Głosowało { $people } osób.
} Może być: { $fine }. Mam obawę: { $worry }. Sprzeciwiam się: { $object }.
acceptance-line = { $text }
    { $people ->
        [0] Nikt nie może tego przyjąć.
        [one] Może to przyjąć { $people } osoba.
        [few] Mogą to przyjąć { $people } osoby.
       *[other] Może to przyjąć { $people } osób.
    }
audience-accepts = Ile osób może przyjąć każdą możliwość:
audience-first-choices = Ile osób najbardziej chce każdej możliwości:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] mało kto albo nikt
    [some] niektórzy
    [most] większość
   *[nearly_all] prawie wszyscy albo wszyscy
}.
choice-count = Zobacz liczenie
count-head = Tak to policzyliśmy:
count-step = Krok { $number }.
count-line = { $text }: { $people }.
count-either = Ostatnich jest kilka. Każda z nich może odpaść, a wynik będzie ten sam.
count-dropped = Odpada: { $text }.
count-end = { $winners ->
    [0] Głosowało za mało osób, więc to niczego nie postanawia.
    [one] Teraz { $winners } możliwość ma więcej niż połowę.
   *[other] Odtąd jest remis.
}
