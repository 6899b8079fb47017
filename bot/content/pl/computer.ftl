### Praca na komputerze i to, co zrobiły osoby organizujące.

typed-computer = komputer | na komputerze | laptop
choice-computer = Praca na komputerze
computer = Możesz też pracować na komputerze. Wyślę ci link. Działa jeden raz.
choice-send-link = Wyślij mi link
computer-link = Otwórz ten link na komputerze:
    { $links }
    Działa jeden raz, do: { $closes }. Otwiera twoją pracę, więc nie przekazuj go nikomu.
computer-none = Strony na komputer nie są tu włączone.
computer-here = Co chcesz zrobić?
choice-waits = Co czeka
choice-log = Co zrobiono
log-none = Nic jeszcze nie zrobiono.
log-end = To wszystko, co zrobiono.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] Ty
    [command] Osoba, która prowadzi Sayso
    [itself] Sayso
    [manager] Przełożony { $mark }
   *[organiser] Osoba organizująca { $mark }
}: { $deed ->
    [read] słowa przeczytane, zanim zobaczą je inni
    [edited] słowa zapisane jaśniej
    [answered] odpowiedź na pytanie
    [invited] nowe zaproszenie
    [closed] koniec głosowania lub listy
    [exported] nowe pliki
    [backed_up] nowa kopia zapasowa
    [restored] przywrócona kopia zapasowa
    [written] pisanie spotkania
    [published] nowe spotkanie
    [unread] ogłoszone bez zdania osób czytających
    [asked_readers] prośba o czytanie tekstu
    [corrected] poprawiony ogłoszony tekst
    [counted] głosy policzone ręcznie
    [withdrawn] coś wycofane
    [told] wiadomość do wielu osób
    [promised] zmiana obietnicy
    [staff] zmiana listy pracowników
    [supervised] nowy plik do rozmowy o pracy
    [proposal] praca nad propozycją
    [space] zmiana wspólnego miejsca
    [voice] praca z wiadomością głosową
    [name] usunięte imię
    [computer] praca na komputerze
    [to_remove] wiersze do usunięcia z pliku
    [removed] wiersze usunięte z pliku
   *[other] inna rzecz
}. Numer { $about }.

# What waits, beside a place to go on a computer.
work-waits = Czeka: { $waiting }.
work-oldest = { $days ->
    [0] Najstarsze przyszło dzisiaj.
    [1] Najstarsze przyszło wczoraj.
   *[other] Najstarsze przyszło { $days } dni temu.
}
work-open = Otwarte teraz: { $rounds }.
work-closes = Najbliższe zamknięcie: { $day }.
work-late = Spóźnione: { $late }.
work-drafts = Jeszcze nieogłoszone: { $drafts }.

# The pages on a computer
page-work = Twoja praca w Sayso
page-work-in = Praca w Sayso na tym komputerze
page-work-about = Wybierz Zaloguj, żeby zacząć. Link działa jeden raz. Na koniec wybierz Wyloguj.
page-sign-in = Zaloguj
page-sign-out = Wyloguj
page-work-refused = Ta strona jest teraz zamknięta. Żeby dostać nowy link, napisz w rozmowie: { $words }. Możesz też zadzwonić: { $name }, telefon { $phone }.
page-work-places = Dokąd iść
page-work-again = Sprawdź jeszcze raz
page-work-help = Pomoc: zadzwoń do { $name }, telefon { $phone }.
page-work-skip = Przejdź do tego, o co teraz pytam
page-work-closing = Ta strona zamyka się po 30 minutach bez użycia.
page-work-new = Przyszło coś nowego.
page-work-show = Pokaż to
page-work-over = Ta strona jest już zamknięta.
