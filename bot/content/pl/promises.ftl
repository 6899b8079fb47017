### Obietnice i cele: co z tego wynikło. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

progress = Co chcesz zobaczyć?
choice-promises = Wasze słowa, nasze działania
choice-goals = Cele

promises = { $count ->
    [0] Nie ma jeszcze obietnic.
    [one] Jest { $count } obietnica.
    [few] Są { $count } obietnice.
   *[other] Jest { $count } obietnic.
}
promises-mine = { $mine ->
    [one] { $mine } odpowiada na twoje słowa. Jest na początku.
    [few] { $mine } odpowiadają na twoje słowa. Są na początku.
   *[other] { $mine } odpowiada na twoje słowa. Są na początku.
}
choice-promise = Obietnica { $number }
promise-line = { $state ->
    [draft] Nieogłoszone
    [heard] Usłyszane
    [planned] Zaplanowane
    [doing] Robimy to
    [done] Zrobione
    [late] Spóźnione
   *[will_not] Nie
}: { $title }
promise-now = { $state ->
    [draft] Zajmuje się tym { $owner }.
    [heard] Wiemy o tym. Zajmuje się tym { $owner }.
    [planned] To jest w planach. Zajmuje się tym { $owner }.
    [doing] Robimy to teraz. Zajmuje się tym { $owner }.
    [done] To jest zrobione. Zajmuje się tym { $owner }.
   *[will_not] Nie zrobimy tego. Więcej powie { $owner }. Oto powód:
}
promise-due-on = Termin: { $due }.
promise-late = To jest spóźnione.
promise-not-fixed = { $people ->
    [0] Kilka osób mówi: dla mnie to nie jest naprawione.
   *[other] Co najmniej { $people } osób mówi: dla mnie to nie jest naprawione.
}
choice-history = Co było do tej pory
choice-comes-from = Skąd się to wzięło
choice-promise-work = Pracuj nad tym
promise-then = { $day }: { $state ->
    [heard] usłyszane
    [planned] zaplanowane
    [doing] robimy to
    [done] zrobione
   *[will_not] nie
}
promise-then-owner = { $day }: teraz zajmuje się tym { $owner }.
promise-then-due = { $day }: nowy termin to { $due }.
promise-reopened = { $day }: otwarte na nowo. Dla kogoś to nie było naprawione.
comes-from-round = Wzięło się to stąd:
comes-from-own = To twoje słowa:
comes-from-others = { $mine ->
    [yes] Inni też to mówili.
   *[no] To odpowiedź na słowa różnych osób.
}
choice-came = Co z tego wynikło
came = { $count ->
    [one] { $count } obietnica odpowiada na twoje słowa.
    [few] { $count } obietnice odpowiadają na twoje słowa.
   *[other] { $count } obietnic odpowiada na twoje słowa.
}
came-heard = Mamy twoje słowa. Nie ma jeszcze obietnicy w tej sprawie. Jeśli chcesz zapytać, pomoże { $name }.
came-result = To wynikło z wyniku:
choice-see-result = Zobacz wynik

choice-fixed = Czy to naprawione?
fixed-ask = Czy dla ciebie to jest naprawione? Nie pokazuję nazwiska. Inni mogą się domyślić, że to ty.
fixed-now = Twoja odpowiedź teraz: { $answer ->
    [yes] Tak
    [not_yet] Jeszcze nie
   *[unsure] Nie wiem
}.
choice-fixed-answer = { $answer ->
    [yes] Tak
    [not_yet] Jeszcze nie
   *[unsure] Nie wiem
}
choice-fixed-words = Powiem, co jest nie tak
fixed-thanks = { $answer ->
    [yes] Dziękuję. To dobra wiadomość.
    [not_yet] Dziękuję. Otwieramy tę obietnicę na nowo i mówimy o tym osobie organizującej.
    [unsure] Dziękuję. Możesz odpowiedzieć później.
   *[none] Twojej odpowiedzi już nie ma.
}
fixed-words = Co jest jeszcze nie tak? Napisz własnymi słowami. Przeczyta to osoba organizująca.
fixed-words-kept = Dziękuję. Osoba organizująca przeczyta to i odpisze.
promise-reopened-news = Dla kogoś obietnica nie jest spełniona. Jest znowu otwarta.

promise-news = Jest dla ciebie coś nowego.
choice-see-promises = Zobacz, co nowego

goals = { $count ->
    [0] Nie ma jeszcze celów.
    [one] Jest { $count } cel.
    [few] Są { $count } cele.
   *[other] Jest { $count } celów.
}
choice-goal = Cel { $number }
goal = { $count ->
    [0] Nie ma jeszcze obietnic do tego celu.
    [one] Do tego celu jest { $count } obietnica.
    [few] Do tego celu są { $count } obietnice.
   *[other] Do tego celu jest { $count } obietnic.
}
choice-goal-make = Dodaj cel
goal-new = Jaki jest cel? Napisz najwyżej { $most ->
    [one] { $most } słowo
    [few] { $most } słowa
   *[other] { $most } słów
}.
goal-kept = Cel już jest.
goal-dropped = Tego celu już nie ma.
goal-stays = Ten cel ma obietnice, więc zostaje.

choice-promises-made = Obietnice
promise-desk = { $late ->
    [0] Żadna obietnica nie jest spóźniona.
    [one] { $late } obietnica jest spóźniona.
    [few] { $late } obietnice są spóźnione.
   *[other] { $late } obietnic jest spóźnionych.
}
promise-drafts = { $drafts ->
    [one] { $drafts } obietnica czeka na ogłoszenie.
    [few] { $drafts } obietnice czekają na ogłoszenie.
   *[other] { $drafts } obietnic czeka na ogłoszenie.
}
choice-all-promises = Zobacz obietnice
choice-promise-make = Dodaj obietnicę
promise-list = { $count ->
    [0] Nie ma jeszcze obietnic.
    [one] Jest { $count } obietnica.
    [few] Są { $count } obietnice. Najpierw te spóźnione.
   *[other] Jest { $count } obietnic. Najpierw te spóźnione.
}
promise-make = Skąd się bierze ta obietnica?
choice-from-words = Ze słów ludzi
choice-from-results = Z wyników
choice-from-nothing = Z czegoś innego
sources = Na co odpowiada nowa obietnica?
sources-link = Na co odpowiada ta obietnica?
sources-none = Nic tu jeszcze nie ma.
choice-pick = Numer { $number }
choice-unpick = Już nie numer { $number }
promise-new = Co obiecujecie? Napisz najwyżej { $most ->
    [one] { $most } słowo
    [few] { $most } słowa
   *[other] { $most } słów
}. Każdy może to przeczytać.
promise-owner = Kto się tym zajmie? Wpisz imię i nazwisko, które każdy przeczyta.
promise-owner-long = To jest za długie. Zmieści się { $most ->
    [one] { $most } znak
    [few] { $most } znaki
   *[other] { $most } znaków
}.
promise-due = Czy jest jakiś termin?
choice-type-date = Tak, wpiszę dzień
promise-day = Do kiedy? Wpisz dzień, na przykład 1 marca.
choice-no-date = Bez terminu
date-not-understood = Nie rozumiem tej daty. Wpisz ją tak: 1 marca albo 1 marca 2027.
date-over = Ten dzień już minął: { $due }. Wpisz dzień, który dopiero będzie.
date-far = To bardzo daleko: { $due }. Wpisz bliższy dzień.
date-sure = Rozumiem to tak: { $due }. Czy dobrze?
choice-date-right = Tak, ten dzień
choice-date-wrong = Nie, inny dzień
promise-state = Jak jest z tym teraz?
choice-state = { $state ->
    [heard] Usłyszane
    [planned] Zaplanowane
    [doing] Robimy to
    [done] Zrobione
   *[will_not] Nie, bo
}
promise-will-be = Będzie tam napisane: { $state ->
    [heard] usłyszane
    [planned] zaplanowane
    [doing] robimy to
    [done] zrobione
   *[will_not] nie, bo
}.
promise-note = Co można o tym powiedzieć? Napisz najwyżej { $most ->
    [one] { $most } słowo
    [few] { $most } słowa
   *[other] { $most } słów
}.
promise-why = Dlaczego? Napisz powód, najwyżej { $most ->
    [one] { $most } słowo
    [few] { $most } słowa
   *[other] { $most } słów
}. Każdy może to przeczytać.
choice-note = Powiem coś więcej
choice-no-note = Bez słów
promise-cannot = Teraz nie można tak napisać.
promise-needs-date = Najpierw napisz, do kiedy.
promise-published = Każdy widzi już tę obietnicę. { $told ->
    [yes] Wkrótce powiem o niej tym, których dotyczy.
   *[no] Nie odpowiada jeszcze nikomu, więc nikomu o niej nie mówię.
}
promise-kept = Zapisane.
promise-draft = Na razie widzą to tylko osoby organizujące.
promise-dropped = Tego już nie ma.
promise-stays = Każdy widzi tę obietnicę, więc ona zostaje.
promise-ended = To już zakończone, więc nie ma terminu.
promise-told = Ludzie już o tym wiedzą. Napisz zamiast tego, co nowego.
promise-answers = Liczba wypowiedzi, na które to odpowiada: { $said }.
choice-promise-state = Napisz, jak jest
choice-promise-terms = Zmień obietnicę
choice-promise-link = Na co odpowiada
choice-promise-goal = Cel
choice-take-back = Cofnij ostatnią zmianę
choice-promise-drop = Wyrzuć to
choice-another-owner = Inna osoba
choice-another-date = Inny termin
choice-another-title = Inne słowa
promise-was = Przedtem było tam: { $title }
choice-promise-nudge = Kto usłyszy
promise-nudge = { $known ->
    [me] Jeśli to się spóźni, usłyszysz o tym ty.
    [other] Jeśli to się spóźni, usłyszy o tym ktoś inny.
   *[nobody] Jeśli to się spóźni, nikt o tym nie usłyszy.
} Kto ma o tym usłyszeć? Najwyżej raz w tygodniu.
choice-nudge = { $who ->
    [me] Ja
   *[nobody] Nikt
}
promise-late-news = { $count ->
    [one] { $count } obietnica, którą się zajmujesz, jest spóźniona:
    [few] { $count } obietnice, którymi się zajmujesz, są spóźnione:
   *[other] { $count } obietnic, którymi się zajmujesz, jest spóźnionych:
}
promise-link = Gdzie jest to, na co odpowiada?
promise-tied = { $tied ->
    [yes] Obietnica już na to odpowiada.
   *[no] Obietnica już na to nie odpowiada.
}
goal-which = Do którego celu należy ta obietnica?
choice-no-goal = Bez celu

plain-too-many = To jest za długie, liczba słów: { $count }. Zmieści się { $most ->
    [one] { $most } słowo
    [few] { $most } słowa
   *[other] { $most } słów
}.
plain-blocked = Jedno zdanie jest za długie, liczba słów: { $count }. Zrób z niego 2 zdania.
plain-long = Jedno zdanie jest długie, liczba słów: { $count }. Łatwiej czyta się do 15 słów.
plain-instead = Trudne słowa: "{ $found }". Możesz napisać: { $instead }
plain-hard = Trudne słowa: "{ $found }". Możesz użyć innych.
