### Dołączanie przez zaproszenie i drugi telefon tej samej osoby.

stranger = Dzień dobry. To jest Sayso: { $house }. Żeby wziąć udział, potrzebujesz zaproszenia. Poproś o nie: { $name }, telefon { $phone }.
choice-have-code = Mam kod
invite-does-not-work = To zaproszenie nie działa. Może ktoś go już użył albo jest za stare.
role-added = Od teraz bierzesz też udział jako { $role ->
    [service_user] osoba korzystająca ze wsparcia
    [carer] opiekun lub opiekunka
    [staff] osoba z personelu
    [facilitator] osoba prowadząca rozmowy
    [safety] pierwsza osoba od spraw bezpieczeństwa
    [second_safety] druga osoba od spraw bezpieczeństwa
   *[organiser] osoba organizująca
}.

about-1 = Dzień dobry. To jest Sayso. Tutaj pomagasz decydować. Chodzi o: { $house }.
    To część { $number } z { $total }. Zajmie 1 minutę.
about-2 = Część { $number } z { $total }. Możesz przeczytać lub usłyszeć, co było na spotkaniach. Możesz powiedzieć, co jest dla ciebie ważne, i głosować.
about-3 = Część { $number } z { $total }. Odpowiadasz tylko na to, na co chcesz. W każdej chwili możesz przestać. Nie musisz się spieszyć.

agree = Zapraszamy cię jako { $role ->
    [service_user] osobę korzystającą ze wsparcia
    [carer] opiekuna lub opiekunkę
    [staff] osobę z personelu
    [facilitator] osobę prowadzącą rozmowy
    [safety] pierwszą osobę od spraw bezpieczeństwa
    [second_safety] drugą osobę od spraw bezpieczeństwa
   *[organiser] osobę organizującą
}. Bezpiecznie przechowuję odpowiedzi. Inni widzą liczby, a nie nazwiska. Możesz odejść w każdej chwili. Czy chcesz wziąć udział?
choice-agree = Tak, chcę
choice-decline = Nie, dziękuję
welcome = Witamy. Od teraz bierzesz udział.
declined = W porządku. Nie będę nic więcej wysyłać. Możesz wrócić w każdej chwili.
choice-changed-mind = Chcę dołączyć

phones = Możesz używać Sayso na kilku telefonach albo w przeglądarce. To nadal 1 osoba i 1 głos. Weź tutaj kod i wpisz go na drugim telefonie.
choice-show-code = Pokaż mi kod
phones-code = Twój kod to { $code }. Działa przez { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}. Wpisz go tylko na swoim telefonie.
code-ask = Wpisz kod z 8 cyfr, który pokazuje twój drugi telefon.
code-ask-both = Wpisz kod z 8 cyfr, który pokazuje twój drugi telefon. Oba telefony będą wtedy 1 osobą. Jeśli są 2 różne odpowiedzi, zostaje ta z drugiego telefonu.
code-wrong = Ten kod nie działa. Sprawdź cyfry i wpisz je jeszcze raz.
code-too-many = Za dużo złych kodów. Poczekaj 1 godzinę albo zadzwoń: { $name }, telefon { $phone }.
code-same-phone = To kod z tego telefonu. Wpisz go na drugim telefonie.
code-joined = Ten telefon jest teraz też twój. To nadal 1 osoba i 1 głos.
