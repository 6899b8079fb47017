### Przestrzeń jednej grupy: rozmowa, wybór i decyzja, kto zobaczy ustalenia.

space-who = { $role ->
    [service_user] To, co tu napisane, widzą tylko osoby korzystające ze wsparcia.
    [carer] To, co tu napisane, widzą tylko opiekunowie.
   *[staff] To, co tu napisane, widzi tylko personel.
} Najpierw wszystko czyta i sprawdza organizator. Nie pokazujemy imion ani nazwisk.
space-talk = To jest wasza własna przestrzeń. Możecie tu rozmawiać do: { $until }. Potem wybieracie, co jest najważniejsze.
choice-space-say = Chcę coś powiedzieć
choice-space-words = Co mówią inni
space-say = Co chcesz powiedzieć pozostałym? Napisz własnymi słowami.
space-kept = Dziękuję. Najpierw przeczyta to człowiek. Potem zobaczą to pozostali.
space-word = { $number } z { $total }:
space-agree = { $picked ->
    [-1] Zgadza się z tym kilka osób albo jeszcze nikt.
    [few] Zgadzają się z tym { $picked } osoby.
   *[other] Zgadza się z tym { $picked } osób.
}
choice-space-agree = Zgadzam się
choice-space-disagree = Już się nie zgadzam
choice-space-reply = Odpowiem na to
choice-space-answers = Zobacz odpowiedzi
choice-space-next = Następne
space-answers = { $answers ->
    [one] { $answers } odpowiedź:
    [few] { $answers } odpowiedzi:
   *[other] { $answers } odpowiedzi:
}
space-agreed = Zapisuję, że się zgadzasz.
space-reply = Co chcesz odpowiedzieć? Napisz własnymi słowami.
space-word-gone = Tych słów już tu nie ma.
space-talked = Rozmowa tutaj już się skończyła. Zobacz, co jest dalej.
space-ask = W waszej przestrzeni ustalono, co jest najważniejsze. Czy inni mogą to zobaczyć?
choice-open-space = Otwórz przestrzeń
space-inside = To widzi tylko wasza grupa:
space-decide = Czy inni mogą zobaczyć wasze ustalenia? Możesz odpowiedzieć do: { $until }. Inni nie dowiedzą się, co wybierasz.
space-answered = Jeśli 1 osoba powie nie, to zostaje tutaj. Twoja odpowiedź teraz: { $answer ->
    [yes] Tak
    [no] Nie
   *[none] jeszcze żadna
}.
choice-space-result = Nasze ustalenia
choice-space-may = Tak, mogą
choice-space-may-not = Nie, niech to zostanie
space-answer-kept = Dziękuję. Twoja odpowiedź jest zapisana.
space-settled = { $state ->
    [released] Wszyscy mogą zobaczyć wasze ustalenia.
    [inside] Wasze ustalenia zostają tutaj. Widzi je tylko wasza grupa.
   *[counting] Teraz to liczymy.
}
space-from = { $role ->
    [service_user] Osoby korzystające ze wsparcia ustaliły to we własnej przestrzeni:
    [carer] Opiekunowie ustalili to we własnej przestrzeni:
   *[staff] Personel ustalił to we własnej przestrzeni:
}

choice-spaces = Własne przestrzenie
check-response = Powiedziane w przestrzeni jednej grupy, w odpowiedzi na:
space-new = W przestrzeni rozmawia i wybiera 1 grupa. Sprawdzasz słowa i nie widzisz nic więcej.
space-new-whom = Dla kogo jest nowa przestrzeń?
space-for = { $role ->
    [service_user] O co chcesz zapytać osoby korzystające ze wsparcia?
    [carer] O co chcesz zapytać opiekunów?
   *[staff] O co chcesz zapytać personel?
} Napisz 1 krótkie pytanie.
space-sure = { $role ->
    [service_user] To otworzy się dla osób korzystających ze wsparcia i dla nikogo innego.
    [carer] To otworzy się dla opiekunów i dla nikogo innego.
   *[staff] To otworzy się dla personelu i dla nikogo innego.
}
space-days = { $talk ->
    [one] Rozmawiają { $talk } dzień
   *[other] Rozmawiają { $talk } dni
}, wybierają { $choose ->
    [one] { $choose } dzień
   *[other] { $choose } dni
}. Potem mają { $decide ->
    [one] { $decide } dzień
   *[other] { $decide } dni
}, żeby powiedzieć, kto może to zobaczyć.
choice-space-open = Otwórz
choice-space-rewrite = Napisz jeszcze raz
space-opened = Twoja grupa ma teraz własną przestrzeń do rozmowy.
space-is-open = { $role ->
    [service_user] Przestrzeń jest otwarta. Piszę do osób korzystających ze wsparcia.
    [carer] Przestrzeń jest otwarta. Piszę do opiekunów.
   *[staff] Przestrzeń jest otwarta. Piszę do personelu.
}
choice-spaces-now = Przestrzenie teraz
spaces-none = Teraz żadna przestrzeń nie jest otwarta.
space-now = { $phase ->
    [talk] Rozmawiają do: { $until }.
   *[choose] Wybierają do: { $until }.
}
choice-space-end = { $phase ->
    [talk] Zakończ rozmowę
   *[choose] Zakończ wybieranie
}
space-end = { $phase ->
    [talk] Czy chcesz zakończyć rozmowę wcześniej? Potem wybierają.
   *[choose] Czy chcesz zakończyć wybieranie wcześniej? Potem mówią, kto może to zobaczyć.
}
choice-space-end-now = Tak, zakończ
space-ends = Koniec: { $until }. Do tego czasu możesz to cofnąć.
