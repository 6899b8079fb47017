### Słowa wspólne dla wielu ekranów. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

language-name = Polski
pattern-moment = EEEE d MMMM y, H:mm
pattern-day = d MMMM y

typed-help = pomoc | ?
typed-stop = stop | koniec
typed-back = wstecz
typed-undo = cofnij
typed-menu = menu | początek
typed-listen = posłuchaj | przeczytaj mi
typed-language = język
typed-safe = nie czuję się bezpiecznie | nie jestem bezpieczny | nie jestem bezpieczna
typed-meetings = co się wydarzyło
typed-matters = co jest dla mnie ważne | co jest ważne
typed-votes = głosuj | głosowanie | głosowania
typed-progress = postępy
typed-results = wyniki
typed-promises = wasze słowa nasze działania | obietnice
typed-goals = cele
typed-feedback = opinia o personelu | opinia | opinie
typed-about-me = o mojej pracy
typed-news = nowości | nowosci
typed-more = więcej możliwości
typed-supporters = osoby które mi pomagają | pomocnicy
typed-data = moje dane | dane
typed-privacy = prywatność
typed-settings = jak dla ciebie działam | ustawienia
typed-slow = wolniej | za szybko | zwolnij
typed-another = powiedz inaczej | inaczej | powiedz to inaczej
typed-unwell = źle się czuję | zle sie czuje | jestem chory | jestem chora | przerwa
typed-buttons = przyciski
typed-ring = zadzwońcie do mnie | proszę o telefon
typed-coming = na najbliższe spotkanie | najbliższe spotkanie
typed-propose = zaproponuj coś | propozycja
typed-organise = organizuj
# Wybór przez numer, tak jak się mówi.
typed-1 = jeden | jedynka | pierwszy | pierwsza | pierwsze | numer jeden | numer 1
typed-2 = dwa | dwójka | drugi | druga | drugie | numer dwa | numer 2
typed-3 = trzy | trójka | trzeci | trzecia | trzecie | numer trzy | numer 3
typed-4 = cztery | czwórka | czwarty | czwarta | czwarte | numer cztery | numer 4
typed-5 = pięć | piątka | piąty | piąta | piąte | numer pięć | numer 5
typed-6 = sześć | szóstka | szósty | szósta | szóste | numer sześć | numer 6
typed-7 = siedem | siódemka | siódmy | siódma | siódme | numer siedem | numer 7
typed-8 = osiem | ósemka | ósmy | ósma | ósme | numer osiem | numer 8
typed-9 = dziewięć | dziewiątka | dziewiąty | dziewiąta | dziewiąte | numer dziewięć | numer 9

choice-back = Wstecz
choice-stop = Stop
choice-help = Pomoc
choice-listen = Posłuchaj
choice-undo = Cofnij
choice-more = Dalej
choice-menu = Menu
choice-go-on = Kontynuuj
choice-skip = Pomiń to
choice-not-safe = Nie czuję się bezpiecznie
choice-numbered = { $number }. { $label }
line-numbered = { $number }: { $line }
choices-written = Wpisz numer:
choices-always = Możesz też wpisać: { $words }.
choices-spoken = { $number }: { $label }.

old-button = To przycisk z wcześniejszej wiadomości. Nic się nie zmieniło. Teraz jesteś tutaj.
not-understood = Nie rozumiem. Wybierz coś z listy albo wpisz numer.
not-for-you = Tego nie możesz otworzyć. Możesz zrobić to:
only-words = Czytam tutaj tylko słowa. Napisz, co chcesz powiedzieć.
not-in-groups = Rozmawiam tylko z 1 osobą naraz. Napisz do mnie w prywatnej rozmowie.
nothing-to-undo = Nie ma nic do cofnięcia.
undone = Cofnięte.
went-wrong = Przepraszam, coś poszło nie tak. Nic nie zginęło, ale ostatnia wiadomość nie zadziałała. Spróbuj jeszcze raz.
sound-failed = Przepraszam, nie mogę zrobić nagrania. Słowa są nadal powyżej.
picture-in-words = Na obrazku jest: { $caption }
picture-credit = Autor obrazka: { $by }.
file-failed = Przepraszam, nie mogę zrobić pliku. Spróbuj jeszcze raz.
not-printed = Nie mogę zrobić raportu do druku. Wydrukuj stronę.
file-too-large = Ten plik jest za duży, żeby go tu wysłać. Osoba, która prowadzi Sayso, zrobi go tak: sayso export --to folder.
only-in-language = Ten tekst jest tylko { $language ->
    [ar] po arabsku
    [bn] po bengalsku
    [cy] po walijsku
    [en] po angielsku
    [es] po hiszpańsku
    [pl] po polsku
    [ro] po rumuńsku
    [ur] w urdu
   *[other] w innym języku
}.

language-which = Jaki język wybierasz?
language-offer = Ten tekst jest po polsku. Czy mam mówić po polsku?
choice-keep-language = Zostaw mój język
language-set = Od teraz mówię po polsku.
choice-language = Język

words-none = Nie widzę żadnych słów. Napisz je jeszcze raz.
words-too-long = Tekst jest za długi o { $over ->
    [one] { $over } znak
    [few] { $over } znaki
   *[other] { $over } znaków
}. Wyślij go w 2 lub więcej wiadomościach.
