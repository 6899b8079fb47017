### Osoby, które mi pomagają, i odpowiadanie za kogoś. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-supporters = Kto mi pomaga
supporters = Ktoś może tu odpowiadać za ciebie. To twój wybór. Możesz to zakończyć w każdej chwili.
supporters-helped = { $helped ->
    [yes] Mam zapisane, że ktoś ci pomaga odpowiadać.
   *[no] Mam zapisane, że odpowiadasz samodzielnie.
} Jedno i drugie liczy się tak samo.
choice-pair-new = Chcę, żeby ktoś mi pomagał
choice-pair-code = Pomagam komuś
choice-helped = { $helped ->
    [yes] Odpowiadam samodzielnie
   *[no] Odpowiadam z pomocą
}
helped-set = { $helped ->
    [yes] Zapisane. Za każdym razem zapytam raz, czy ktoś pomagał.
   *[no] Zapisane. Odpowiadasz samodzielnie.
}
choice-pairs = Z kim mam połączenie

pairs = { $count ->
    [one] Masz połączenie z { $count } osobą.
    [few] Masz połączenie z { $count } osobami.
   *[other] Masz połączenie z { $count } osobami.
}
pairs-none = Nie masz z nikim połączenia.
pair-label = { $side ->
    [theirs] Pomagam: { $name }
   *[mine] Pomaga mi: { $name }
}
pair-waiting-label = Jeszcze nikt

pair-scope = Czy ta osoba może odpowiadać na to za ciebie?
pair-scope-none = Na wszystkie 4 jest odpowiedź: nie. Wybierz, proszę, tak choć raz.
scope-label = { $scope ->
    [votes] Głosowania
    [priorities] Co jest ważne
    [feedback] Opinie o personelu
   *[questions] Pytania i pomysły
}
pair-until = Na jak długo? Możesz zakończyć wcześniej.
months-label = { $months ->
    [one] { $months } miesiąc
    [few] { $months } miesiące
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
}
pair-name = Jakim imieniem ta osoba się do ciebie zwraca? Wpisz je. Może mieć { $most } liter. Zobaczy je tylko ta osoba.
pair-name-long = To imię jest za długie. Wpisz, proszę, imię do { $most } liter.
pair-code-shown = Twój kod to { $code }. Działa przez { $minutes } minut. Podaj go tylko osobie, która ci pomaga.
pair-waiting = Jeszcze nikt ci w tym nie pomaga. Ta osoba potrzebuje kodu, a potem musi się zgodzić.
pair-mine = { $name } może odpowiadać za ciebie:
pair-mine-told = Powiem ci o tym za każdym razem. Twoja własna odpowiedź zawsze jest ważniejsza.
pair-ends = To kończy się { $ends }.
pair-news = { $name } mówi: tak. Od teraz { $name } może odpowiadać za ciebie. Możesz to zakończyć w każdej chwili.
choice-pair-see = Zobacz

pair-code-ask = Wpisz, proszę, kod z 8 cyfr, który pokazuje ci ta osoba.
pair-gone = To już się skończyło albo kod jest dla kogoś innego.
pair-agree = { $name } prosi cię o pomoc. Odpowiadasz tu na:
pair-agree-rules = Mów tylko to, co twoim zdaniem powiedziałaby ta osoba. Powiem jej o tym za każdym razem. Jej własna odpowiedź zawsze jest ważniejsza. Twój własny głos zostaje.
choice-pair-agree = Tak, pomagam
choice-pair-no = Nie, dziękuję
pair-your-name = Jakim imieniem { $name } się do ciebie zwraca? Wpisz je. Może mieć { $most } liter.
pair-agreed = Dziękuję. Możesz już odpowiadać za tę osobę.
pair-theirs = Możesz odpowiadać za osobę: { $name }. Na co:
pair-theirs-told = Ta osoba wie o tym za każdym razem.

choice-pair-end = Zakończ to
pair-end = Czy chcesz to zakończyć? Skończy się od razu. Ta druga osoba nie dostanie wiadomości.
choice-pair-end-now = Tak, zakończ
choice-pair-keep = Nie, zostaw
pair-ended = To się skończyło.

hat = Należysz tu do 2 grup. W imieniu której odpowiadasz?
hat-once = Możesz to zmienić aż do końca. Liczysz się raz.
with-help = Odpowiadasz samodzielnie czy z czyjąś pomocą?
with-help-same = Jedno i drugie liczy się tak samo. Możesz to potem zmienić.
as-label = { $answering ->
    [service_user] Korzystam ze wsparcia
    [carer] Jako opiekun
    [staff] Jako personel
    [helped] Z pomocą
   *[own] Samodzielnie
}
as-set = { $answering ->
    [service_user] Zapisane. Odpowiadasz jako osoba korzystająca ze wsparcia.
    [carer] Zapisane. Odpowiadasz jako opiekun lub opiekunka.
    [staff] Zapisane. Odpowiadasz jako ktoś z personelu.
    [helped] Zapisane. Ktoś ci pomaga.
   *[own] Zapisane. Odpowiadasz samodzielnie.
}
choice-was-helped = { $answering ->
    [helped] Ktoś mi pomagał
   *[own] Nikt mi nie pomagał
}
choice-hat = Zmień moją grupę

choice-for = Za: { $name }
choice-for-rounds = Odpowiedz za tę osobę
choice-what-i-think = Co ja myślę
choice-for-begin = Co ta osoba by powiedziała
for-which = Na co chcesz odpowiedzieć za osobę: { $name }?
for-none = Nie ma teraz nic, na co możesz odpowiedzieć za osobę: { $name }.
for-two = Możesz powiedzieć, co ty myślisz. Możesz też powiedzieć, co powiedziałaby osoba: { $name }.
for-told = Trzymam to osobno. { $name } dowie się o tym, zobaczy twoją odpowiedź i może ją zmienić.
for-say = Co twoim zdaniem powiedziałaby osoba: { $name }?
for-said = To twoje odpowiedzi za osobę: { $name }. Jeśli ta osoba odpowie, liczy się tylko jej odpowiedź.
for-alone = { $name } odpowiada tu bez nikogo innego.
for-news = { $name } odpowiada za ciebie: { $title }
for-news-own = Możesz to zobaczyć albo odpowiedzieć po swojemu. Twoja własna odpowiedź jest ważniejsza.

choice-said-for-me = Odpowiedzi za mnie
said-for = { $name } odpowiada tak za ciebie:
said-for-somebody = Ktoś odpowiada tak za ciebie:
said-for-replaced = Jest tu już twoja własna odpowiedź. Tylko ona się liczy.
said-for-none = Nikt tu za ciebie nie odpowiada.
choice-say-myself = Powiem po swojemu
choice-said-drop = Usuń wszystko
said-drop-sure = To usunie to, co powiedziano za ciebie. Czy chcesz to usunąć?
said-dropped = To jest usunięte. Twoje własne odpowiedzi zostają.
choice-only-i = Odpowiadam tylko ja
only-i-set = { $alone ->
    [yes] Od teraz odpowiadasz tu tylko ty. Nikt nie dowie się dlaczego.
   *[no] Osoby, które ci pomagają, znów mogą tu odpowiadać.
}

choice-pressured = Ktoś na mnie naciskał
pressured = Twoja odpowiedź ma być naprawdę twoja. Mogę cofnąć wszystkie twoje odpowiedzi. Potem możesz odpowiedzieć jeszcze raz.
pressured-private = Nikt się o tym nie dowie. Potem nikt inny nie odpowie tu za ciebie.
pressured-which = Gdzie ktoś na ciebie naciskał?
pressured-none = Nie ma teraz nic otwartego, co można cofnąć.
choice-void = Cofnij moje odpowiedzi
choice-void-not = Nie, zostaw
pressured-voided = Twoje odpowiedzi są cofnięte. Możesz odpowiedzieć jeszcze raz, teraz albo później.
pressured-late = To już jest zamknięte. Wynik nie może się zmienić. Ale to, co się stało, jest ważne.
pressured-write = Możesz napisać do osoby, która tego nie organizuje.
pressured-call = Zadzwoń, proszę: { $name }, telefon { $phone }. Ta osoba nie organizuje głosowania.
choice-write-about-it = Napiszę o tym
write-pressure = Co się stało? Przeczyta to osoba prowadząca rozmowy. Napisz własnymi słowami.

words-as = Mówisz to samodzielnie czy z czyjąś pomocą?
stamp = { $how ->
    [helped] Powiedziane z pomocą.
   *[for_someone] Powiedziała to osoba, która pomaga.
}
choice-for-words = Mów za tę osobę
for-words-kept = Dziękuję. { $name } dowie się o tym i może to zmienić albo usunąć.
for-words-news = { $name } mówi coś za ciebie, słowami.
