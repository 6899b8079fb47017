### Co widzi osoba organizująca.

organise = { $waiting ->
    [0] Żadne słowa nie czekają na przeczytanie.
    [one] Zanim zobaczą to inni, czeka do przeczytania { $waiting } wypowiedź.
    [few] Zanim zobaczą to inni, czekają do przeczytania { $waiting } wypowiedzi.
   *[other] Zanim zobaczą to inni, czeka do przeczytania { $waiting } wypowiedzi.
}
organise-questions = { $questions ->
    [0] Żadne pytanie nie czeka na odpowiedź.
    [one] { $questions } pytanie czeka na odpowiedź.
    [few] { $questions } pytania czekają na odpowiedź.
   *[other] { $questions } pytań czeka na odpowiedź.
}
choice-check-words = Czytaj, co czeka
choice-questions = Pytania
choice-rounds = Głosowania i listy
organise-rounds = Co chcesz zrobić z głosowaniami i listami?
choice-people = Ludzie
organise-people = Co chcesz zrobić?
choice-invite = Zaproś kogoś
choice-close = Zakończ głosowanie lub listę
choice-export = Pobierz pliki
check-none = Nic nie czeka na przeczytanie.
check-end = To na razie wszystko.
check = Czeka: { $waiting }. Czy inni mogą to zobaczyć?
check-details = Po tym można poznać, o kogo chodzi: { $found }.
check-changed = Te słowa są teraz inne. Przeczytaj je jeszcze raz.
choice-show = Pokaż
choice-hide = Ukryj
choice-later = Później
moderated = { $state ->
    [shown] Inni już to widzą.
    [hidden] Inni tego nie zobaczą.
   *[waiting] Znowu czeka na przeczytanie.
}
invite-whom = Dla kogo jest zaproszenie?
role-name = { $role ->
    [service_user] Osoba ze wsparciem
    [carer] Opiekun
    [staff] Personel
    [facilitator] Osoba prowadząca
   *[organiser] Organizator
}
invite-made = To zaproszenie jest dla 1 osoby. Rola: { $role ->
    [service_user] osoba korzystająca ze wsparcia
    [carer] opiekun lub opiekunka
    [staff] personel
    [facilitator] osoba prowadząca rozmowy
   *[organiser] osoba organizująca
}. Działa 1 raz, przez { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}:
    { $links }
closing-none = Teraz nic nie trwa.
closing = Co chcesz zakończyć?
closing-line = { $subject ->
    [vote] Głosowanie
   *[priorities] Lista
}, { $title }. Koniec: { $closes }.
close-sure = { $title }, liczba osób, które odpowiedziały: { $people }. Zakończenia nie da się cofnąć. Wszyscy od razu dostaną wynik.
close-waiting = { $waiting ->
    [one] { $waiting } wiadomość do tego wciąż czeka na przeczytanie.
    [few] { $waiting } wiadomości do tego wciąż czekają na przeczytanie.
   *[other] { $waiting } wiadomości do tego wciąż czeka na przeczytanie.
}
choice-close-now = Zakończ teraz
choice-keep-open = Nie kończ
closed-now = Zakończone. Wszyscy dostają teraz wynik.
export-board = Plik dla zarządu: same wyniki. Można go pokazać innym.
export-working = Plik roboczy: sprawdzone słowa i pytania, wiersz po wierszu. Jest tylko dla ciebie, przez { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
}.
choice-file-board = Plik dla zarządu
choice-file-working = Plik roboczy
export-coming = Twoje pliki już idą.
caption-board = Plik dla zarządu zawiera tylko wyniki.
caption-working = Plik roboczy jest tylko dla ciebie. Usuń go, gdy minie jego termin.
