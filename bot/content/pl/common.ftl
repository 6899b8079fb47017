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
typed-progress = postępy | wyniki
typed-news = nowości | nowosci
typed-more = więcej możliwości
typed-privacy = prywatność
typed-buttons = przyciski
typed-organise = organizuj

choice-back = Wstecz
choice-stop = Stop
choice-help = Pomoc
choice-listen = Posłuchaj
choice-undo = Cofnij
choice-more = Dalej
choice-menu = Menu
choice-go-on = Kontynuuj
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
no-voice-yet = Nie umiem jeszcze słuchać wiadomości głosowych. Napisz, co chcesz powiedzieć.
not-in-groups = Rozmawiam tylko z 1 osobą naraz. Napisz do mnie w prywatnej rozmowie.
nothing-to-undo = Nie ma nic do cofnięcia.
undone = Cofnięte.
went-wrong = Przepraszam, coś poszło nie tak. Nic nie zginęło, ale ostatnia wiadomość nie zadziałała. Spróbuj jeszcze raz.
sound-failed = Przepraszam, nie mogę zrobić nagrania. Słowa są nadal powyżej.
file-failed = Przepraszam, nie mogę zrobić pliku. Spróbuj jeszcze raz.
only-in-language = Ten tekst jest tylko { $language ->
    [en] po angielsku
    [pl] po polsku
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
