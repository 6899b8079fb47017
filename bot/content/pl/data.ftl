### Moje dane: co przechowujemy, jako plik, i jak to zmienić albo usunąć.

choice-data = Moje dane
data = To, co o tobie przechowujemy, możesz zobaczyć, zmienić i usunąć.
choice-data-kept = Co przechowujemy
choice-data-file = Chcę to w pliku
choice-data-change = Zmień albo usuń
data-kept = Przechowujemy o tobie:
data-subject = { $subject ->
    [people] Twoja rola, język i to, jak dla ciebie działam.
    [addresses] Telefony i czaty na stronie: { $count }.
    [places] Miejsce, w którym jesteś w naszej rozmowie.
    [consents] Ile razy była zgoda albo odmowa udziału: { $count }.
    [link_codes] Kody, o które była prośba: { $count }.
    [pairings] Osoby, którym pomagasz albo które pomagają tobie: { $count }.
    [turnout] Głosowania z twoim udziałem: { $count }.
    [answers] Co wybierasz na listach: { $count }.
    [proxy_answers] Odpowiedzi dane za ciebie na listach: { $count }.
    [answered_alone] Listy, na które odpowiadasz tylko ty: { $count }.
    [contributions] Twoje wypowiedzi: { $count }.
    [replies] Odpowiedzi i twoje późniejsze słowa: { $count }.
    [checked] Cudze słowa, które przeszły przez twoje ręce: { $count }.
    [edits] Słowa poprawione, zanim przeczytali je inni: { $count }.
    [feedback] Twoje opinie o pracownikach: { $count }.
    [staff_links] To, że jesteś na liście personelu.
    [workers] Twoje imię i stanowisko na liście personelu.
    [shown_names] Twoje imiona przy głosach: { $count }.
    [agreements] Słowa innych, z którymi się zgadzasz: { $count }.
    [space_answers] Twoje zdanie o pokazaniu wyników wszystkim: { $count }.
    [reads] Karty, które są już otwarte: { $count }.
    [unclear] Zdania, które były niejasne: { $count }.
    [correction_news] Wiadomości o zmienionych tekstach, które na ciebie czekają: { $count }.
    [promise_links] Obietnice, które są odpowiedzią na twoje słowa: { $count }.
    [promise_fixes] Ile razy wiemy od ciebie, czy coś naprawiono: { $count }.
    [promise_news] Wiadomości o obietnicach, które na ciebie czekają: { $count }.
    [promise_tellings] Kiedy były ostatnie wiadomości o obietnicach.
    [promise_keepers] Obietnice, o których usłyszysz, gdy się spóźnią: { $count }.
    [voice_notes] Wiadomości głosowe, które stają się słowami: { $count }.
    [voice_sounds] Ich dźwięk, zanim są słowami: { $count }.
    [acts] Co robisz, organizując: { $count }.
    [sign_in_links] Linki do pracy na komputerze: { $count }.
    [workplaces] To, że pracujesz teraz na komputerze.
    [exports] Pliki, o które była twoja prośba: { $count }.
    [drafts] Teksty do ogłoszenia, które zaczynasz: { $count }.
    [readers] To, że czytasz teksty wcześniej niż inni.
    [sign_offs] Teksty, które masz czytać wcześniej: { $count }.
    [read_before] Teksty, które były dla ciebie jasne przed ogłoszeniem: { $count }.
    [broadcast_people] Wiadomości do wielu osób, które masz: { $count }.
   *[outbox] Wiadomości w drodze do ciebie: { $count }.
}
data-file = Dostaniesz 2 pliki: 1 do czytania, 1 dla innych programów. Otworzy je każdy, kto używa tego telefonu.
data-file-votes = Jest w nich, że głos jest oddany, ale nie jaki. Twój wybór widać na ekranie do końca głosowania.
data-file-safety = Czy ma tam być też to, co piszesz o bezpieczeństwie?
choice-data-all = Tak, wszystko
choice-data-part = Nie, bez tego
data-coming = Twoje pliki są w drodze. Zachowaj je u siebie, a tutaj usuń.
data-change = Co chcesz zmienić albo usunąć?
choice-data-words = Moje słowa
choice-data-told = O bezpieczeństwie
caption-my-data = Wszystko, co o tobie przechowujemy. Trzymaj to w bezpiecznym miejscu.
caption-my-data-part = Co o tobie przechowujemy, bez tego, co piszesz o bezpieczeństwie.

## W samym pliku.
data-title = Co Sayso o tobie przechowuje
data-made = Zrobiono: { $made }. Tylko dla ciebie.
data-moment = { $asked }

## Zmiana słów, których nikt jeszcze nie sprawdził.
choice-words-change = Zmień moje słowa
words-change = Napisz nowe słowa. Zajmą miejsce tych.
words-changed = Twoje słowa są zmienione.
words-checked = Te słowa ktoś już sprawdził. Możesz je jeszcze wycofać.
