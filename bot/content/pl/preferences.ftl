### Jak ktoś lubi. To upodobania, nigdy diagnozy: nikogo nie pytamy dlaczego. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

set-up = Czy mogę o coś zapytać? To { $count ->
    [one] { $count } krótkie pytanie
    [few] { $count } krótkie pytania
   *[other] { $count } krótkich pytań
} o to, jak ma być ci wygodnie. Zajmie to 1 minutę.
choice-set-up = Tak, zapytaj
choice-not-now = Nie teraz
set-up-done = To już wszystko. Możesz to zmienić: wybierz Więcej możliwości, potem Jak dla ciebie działam.

menu-look-again = Pół roku temu powiedziano mi, jak jest ci wygodnie.
choice-look-again = Czy to się zgadza?

preferences = Tak teraz dla ciebie działam. Co chcesz zmienić?
preference-language = Język: polski.
preference-sound = Dźwięk: { $now ->
    [always] przy każdej wiadomości
   *[asked] kiedy poprosisz
}.
preference-speed = Jak szybko mówię: { $now ->
    [slow] wolniej
    [quick] szybciej
   *[usual] zwyczajnie
}.
preference-voice = Głos: { $now ->
    [higher] ten wyższy
   *[lower] ten niższy
}.
preference-texts = Długie teksty: { $now ->
    [small] w małych kawałkach
    [whole] wszystko naraz
   *[cards] po 1 karcie
}.
preference-pictures = Obrazki: { $now ->
    [none] tylko słowami
   *[shown] tak
}.
preference-buttons = Wybór: { $now ->
    [keyboard] duże przyciski tam, gdzie piszesz
    [words] bez przycisków, same słowa
   *[inline] przyciski pod każdą wiadomością
}.
preference-questions = Pytania: { $now ->
    [three] po 3, potem przerwa
   *[all] wszystkie po kolei
}.
preference-reminders = Przypomnienia: { $now ->
    [on] tak
   *[off] nie ma
}.
preference-quiet = Bez nowości: { $now ->
    [long] od 18 do 10 rano
    [never] mogą przyjść zawsze
   *[night] od 22 do 8 rano
}.
preference-phone = Ten telefon: { $now ->
    [shared] używają go też inni
   *[own] tylko ty go używasz
}.
preference-pace = Co wynikło z twoich słów: { $now ->
    [weekly] mówię ci 1 raz w tygodniu
    [looking] zaglądasz tu, kiedy chcesz
   *[soon] mówię ci szybko, najwyżej 1 raz dziennie
}.
choice-preference-language = Język
choice-preference-phones = Inny telefon
choice-preference-sound = Dźwięk
choice-preference-speed = Jak szybko mówię
choice-preference-voice = Głos
choice-preference-texts = Długie teksty
choice-preference-pictures = Obrazki
choice-preference-buttons = Przyciski
choice-preference-questions = Pytania
choice-preference-reminders = Przypomnienia
choice-preference-quiet = Godziny ciszy
choice-preference-phone = Kto używa telefonu
choice-preference-pace = Jak szybko mam mówić

preference-sound-ask = Kiedy chcesz słyszeć moje wiadomości?
choice-sound-asked = Tylko gdy poproszę
choice-sound-always = Każdą wiadomość
preference-speed-ask = Jak szybko mam mówić?
choice-speed-usual = Zwyczajnie
choice-speed-slow = Wolniej
choice-speed-quick = Szybciej
preference-voice-ask = Który głos jest lepszy dla ciebie?
choice-voice-lower = Niższy głos
choice-voice-higher = Wyższy głos
preference-texts-ask = Jak mam pokazywać długie teksty?
choice-texts-cards = Po 1 karcie
choice-texts-small = W małych kawałkach
choice-texts-whole = Wszystko naraz
preference-pictures-ask = Czy chcesz widzieć obrazki? Jeśli nie, powiem słowami, co na nich jest.
choice-pictures-shown = Pokazuj obrazki
choice-pictures-none = Same słowa
preference-buttons-ask = Jak mam pokazywać wybór? Zawsze możesz też wpisać numer.
choice-buttons-inline = Pod wiadomością
choice-buttons-keyboard = Tam, gdzie piszę
choice-buttons-words = Same słowa
preference-questions-ask = Czy chcesz przerwę po każdych 3 pytaniach?
choice-questions-all = Nie, bez przerw
choice-questions-three = Tak, z przerwą
preference-reminders-ask = Czy przypomnieć ci 1 raz, dzień przed końcem głosowania lub listy? Tylko jeśli nie ma jeszcze twojej odpowiedzi.
choice-reminders-off = Bez przypomnień
choice-reminders-on = Tak, przypomnij mi
preference-quiet-ask = Kiedy nie chcesz nowości? Nowości poczekają. Kiedy napiszesz, zawsze odpowiem.
choice-quiet-night = Od 22 do 8
choice-quiet-long = Od 18 do 10
choice-quiet-never = Mogą przyjść zawsze
preference-phone-ask = Czy tego telefonu używają też inni? Wtedy moje nowości nie mówią, o co chodzi.
choice-phone-own = Nie, tylko ja
choice-phone-shared = Tak, inni też
preference-pace-ask = Jak szybko chcesz wiedzieć, co wynikło z twoich słów?
choice-pace-soon = Szybko
choice-pace-weekly = Co tydzień
choice-pace-looking = Tylko gdy zaglądam
preference-set = Od teraz tak będzie.

enough = Na razie wystarczy? Twoje miejsce czeka.
choice-enough-for-now = Na razie wystarczy

choice-slow = Wolniej
choice-another = Powiedz inaczej
choice-unwell = Źle się czuję
slow-down = Od teraz będzie wolniej. Długie teksty są w małych kawałkach, a głos mówi wolniej.
slow-already = Wolniej już nie umiem. Masz tyle czasu, ile chcesz.
unwell = Przykro mi, że źle się czujesz. Teraz przestaję, a twoje miejsce czeka. Wysyłam już tylko odpowiedzi na twoje pytania.
unwell-call = W niebezpieczeństwie dzwoń: { $emergency }. Jeśli chcesz porozmawiać, zadzwoń: { $name }, telefon { $phone }. Napisz, kiedy będzie lepiej.
another = { $where ->
    [menu] To są rzeczy, które możesz tu zrobić. Wybierz 1 z nich. Zawsze możesz wrócić.
    [meetings] Każda linijka to 1 spotkanie. Wybierz to, o którym chcesz wiedzieć więcej.
    [meeting] Odbyło się spotkanie. Mogę krótko opowiedzieć, co tam mówiono.
    [votes] Ludzie o czymś decydują. Wybierz, o czym chcesz decydować.
    [vote] Pomagasz decydować. Pytam o 1 rzecz po drugiej. Mówisz tak albo nie.
    [voted] Mamy twoje odpowiedzi. Nikomu nie mówimy, jakie są. Numer to twój dowód.
    [review] To są twoje odpowiedzi. Jeśli któraś jest zła, wybierz ją i odpowiedz jeszcze raz.
    [matters] Tutaj mówisz, co jest ważne w twoim życiu. Wybierz listę, żeby zacząć.
    [matter] Jest lista pomysłów. Mówisz, które są dla ciebie ważne.
    [say] Powiedz mi, co jest dla ciebie ważne. Własnymi słowami. Nie da się tu napisać źle.
    [result] Wiele osób odpowiedziało. Tu widzisz, co powiedziała większość.
   *[other] Pokazuję, co możesz zrobić. Każda rzecz ma numer. Wpisz ten numer.
}
another-ask = { $kind ->
    [yes_no] To jest pomysł. Jeśli go chcesz, wybierz Tak. Jeśli nie chcesz, wybierz Nie. Jeśli nie wiesz, wybierz Nie wiem.
    [approval] Pokazuję 1 pomysł po drugim. Jeśli jest dla ciebie ważny, powiedz to. Jeśli nie, to też dobrze.
    [acceptance] Pokazuję 1 możliwość po drugiej. Jeśli możesz ją przyjąć, powiedz to. Możesz przyjąć kilka.
    [pairwise] Pokazuję 2 pomysły. Który jest dla ciebie ważniejszy? Jeśli nie wiesz, powiedz to.
    [ranked] Co z tego jest dla ciebie najważniejsze? Wybierz to najpierw, a potem następne.
    [consent] To jest pomysł. Jeśli może zaszkodzić tobie albo komuś, powiedz to. Jeśli jest dobry, też to powiedz.
   *[other] Przeczytaj powoli. Potem wybierz to, co najbliższe temu, co myślisz. Możesz to później zmienić.
}
another-word = { $word } to znaczy: { $meaning }

shared-telegram = Żeby usunąć to, co pokazuje ten czat, przytrzymaj go palcem na liście czatów. Potem wybierz Usuń.
shared-web = Żeby usunąć to, co pokazuje ta strona, przejdź na samą górę. Tam wybierz Wyczyść tę stronę.
news-neutral = Jest dla ciebie coś nowego.
answer-kept = Zapisane.
alone = Dalej jest coś prywatnego. Czy to ty i czy nikogo nie ma obok?
choice-alone = Tak, pokaż

reminder = To przypomnienie, o które prosisz. Koniec: { $closes }. Jeśli masz to już za sobą, wszystko gotowe.
choice-answer-now = Odpowiedz teraz
