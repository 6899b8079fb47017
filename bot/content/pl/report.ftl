### Raport na spotkanie albo dla zarządu.

report-title = { $house }: co powiedzieli ludzie
report-made = Powstał { $made }. Mówi to, co usłyszeli wszyscy, którzy wzięli udział.
report-rules = Nie ma tu liczb, które mogłyby zdradzić, co powiedziała 1 osoba.
report-nothing = Nie ma jeszcze wyników.
report-closed = Zamknięto: { $closed }.
# Co stoi nad tabelą: najpierw pytanie.
report-everybody = { $title } Wszyscy razem.
report-apart = { $title } Każda grupa.
report-list = { $title } Cała lista.
report-answer = Odpowiedź
report-people = Osoby
report-audience = { $role ->
    [service_user] Osoby korzystające z usług
    [carer] Opiekunowie
   *[staff] Pracownicy
} ({ $people })
report-what-matters = Co jest ważne
report-place = Jak bardzo
report-chosen-by = Ile osób wybrało
report-note = Uwaga
report-few = Kilka osób albo nikt
report-tier = { $tier ->
    [top] Najważniejsze
    [middle] W środku
    [lower] Mniej ważne
   *[none] Na liście
}
report-line-note = { $note ->
    [tie] Remis z następnym
    [close] Za blisko następnego, żeby rozstrzygnąć
   *[none] Nic do dodania
}
report-none = Brak
report-day = { $day }
report-promises = Co obiecaliśmy
report-promise = Obietnica
report-owner = Kto się tym zajmuje
report-due = Termin
report-state = { $state ->
    [heard] Usłyszane
    [planned] Zaplanowane
    [doing] Robimy to teraz
    [done] Zrobione
    [late] Spóźnione
   *[will_not] Nie
}
report-standing = Jak to stoi
report-said = Co powiedziano ostatnio
report-feedback = Opinie o pracownikach
report-theme = Czego to dotyczy
report-about = Część
report-part = { $part ->
    [well] Co idzie dobrze
   *[better] Co mogłoby być lepiej
}
report-words = Słowa, które ludzie pozwolili przeczytać zarządowi
report-said-words = Słowa
