### Głosowania i to, co ważne.

choice-yes = Tak
choice-unsure = Nie wiem
choice-no = Nie
choice-matters = To jest ważne
choice-matters-less = To jest mniej ważne
choice-first = Pierwsze
choice-second = Drugie
choice-same = Oba tak samo
choice-undecided = Nie umiem wybrać
choice-enough = Wystarczy
answer-now = Twoja odpowiedź teraz: { $choice ->
    [yes] Tak
    [unsure] Nie wiem
    [no] Nie
    [fine] Może być
    [worry] Mam obawę
    [object] Sprzeciwiam się
    [accepted] Mogę to przyjąć
    [refused] To nie dla mnie
    [nothing] Nic
    [picked] To jest ważne
    [passed] To jest mniej ważne
    [pair-1] Pierwsze
    [pair-2] Drugie
    [pair-same] Oba tak samo
   *[other] Nie umiem wybrać
}.
answer-now-text = Twoja odpowiedź teraz: { $text }.
answer-saved = Zapisane. Twój wybór:
question-progress = { $number } z { $total }.
question-changed = Ta lista się od tego czasu zmieniła. Nic nie zginęło.
round-closed = { $when ->
    [now] To zakończyło się przed chwilą.
   *[before] To już zakończone.
} Tutaj widać wynik.
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] To zakończyło się przed chwilą.
   *[before] To już zakończone.
} Twoje słowa nie są zapisane. Możesz je skopiować i napisać do kogoś. Oto one:

approval-progress = { $number } z { $total }. Czy to jest dla ciebie ważne?
pairwise-which = Co jest dla ciebie ważniejsze?
pairwise-first = Pierwsze: { $text }
pairwise-second = Drugie: { $text }

review = Możesz to zmienić do: { $closes }.
review-yes-no = { $title }
    Twoja odpowiedź: { $choice ->
    [yes] Tak
    [unsure] Nie wiem
    [no] Nie
    [fine] Może być
    [worry] Mam obawę
    [object] Sprzeciwiam się
   *[none] jeszcze nic
    }.
review-approval = { $text }
    Twoja odpowiedź: { $picked ->
        [yes] To jest ważne
       *[no] To jest mniej ważne
    }.
review-pairwise = { $outcome ->
    [pair-1] To było pierwsze: { $first }
    [pair-2] To było pierwsze: { $second }
    [pair-same] Oba tak samo: { $first } / { $second }
   *[other] Bez wyboru: { $first } / { $second }
}
voted = { $left ->
    [0] To już wszystko. Dziękuję za głosowanie.
    [one] Twoje głosy są zapisane. Zostało { $left } pytanie.
    [few] Twoje głosy są zapisane. Zostały { $left } pytania.
   *[other] Twoje głosy są zapisane. Zostało { $left } pytań.
}
receipt = Twój numer: { $receipt }. Potwierdza, że głos się liczy. Nie pokazuje, jaki to głos.
choice-change = Zmień { $number }
choice-vote-on = Zagłosuj: { $number }

votes = { $count ->
    [0] Teraz nie ma żadnego głosowania.
    [one] Trwa { $count } głosowanie. Które wybierasz?
    [few] Trwają { $count } głosowania. Które wybierasz?
   *[other] Trwa { $count } głosowań. Które wybierasz?
}
vote-label = Głosowanie { $number }
vote-intro = { $items ->
    [one] Głosujemy nad { $items } sprawą.
   *[other] Głosujemy nad { $items } sprawami, po kolei.
} Głosować i zmieniać głos możesz do: { $closes }.
vote-turnout = { $people ->
    [0] Nikt jeszcze nie głosował.
    [one] Do tej pory głosowała { $people } osoba.
    [few] Do tej pory głosowały { $people } osoby.
   *[other] Do tej pory głosowało { $people } osób.
}
choice-start = Zaczynam
choice-see-votes = Zobacz moje głosy
choice-vote-rules = Jak liczymy głosy
choice-vote-rules-more = Co zobaczą inni
choice-my-receipt = Mój numer
choice-check-receipt = Sprawdź numer
vote-rules = Każda osoba ma 1 głos w każdym pytaniu. Liczy się ostatni.
vote-rules-quorum = { $quorum ->
    [0] Głosowanie liczy się bez względu na liczbę osób.
    [one] Musi głosować co najmniej { $quorum } osoba.
    [few] Muszą głosować co najmniej { $quorum } osoby. Inaczej nic nie postanawiamy.
   *[other] Musi głosować co najmniej { $quorum } osób. Inaczej nic nie postanawiamy.
}
vote-rules-secret = Głos jest tajny. Do końca osoba, która prowadzi komputer, mogłaby połączyć go z tobą. Potem to połączenie niszczymy.
vote-rules-shown = Po głosowaniu wszyscy widzą wynik w tym samym czasie. Jeśli wszyscy odpowiedzą tak samo, będzie to widać. Gdy głosuje mniej niż 5 osób, pokazujemy tylko, co postanowiono.
vote-rules-apart = Osoby korzystające ze wsparcia, opiekunów i personel liczymy osobno. Pokazujemy to tylko dla grup od 5 osób.
vote-sealed = Twój głos jest bezpieczny i liczy się. Nie można go już zmienić, bo naprawialiśmy nasze dane.
receipt-ask = Wpisz 8 cyfr swojego numeru.
receipt-wrong = Numer ma { $digits } cyfr. Sprawdź jeszcze raz.
receipt-open = Tak. Mamy ten głos: { $title }
receipt-closed = Tak. Ten głos został policzony: { $title }
receipt-unknown = Nie mogę znaleźć tego numeru. Sprawdź cyfry jeszcze raz albo zapytaj: { $name }.

matters-none = Teraz nie pytamy o to, co ważne.
matters = Na co chcesz odpowiedzieć?
matters-label = Lista { $number }
matter-closes = Pytamy o to do: { $closes }. { $quorum ->
    [0] Liczy się to bez względu na liczbę osób.
    [one] Musi odpowiedzieć co najmniej { $quorum } osoba.
    [few] Muszą odpowiedzieć co najmniej { $quorum } osoby.
   *[other] Musi odpowiedzieć co najmniej { $quorum } osób.
}
matter-how = { $options ->
    [0] Nie ma jeszcze listy. Możesz pierwsza lub pierwszy powiedzieć, co jest ważne.
    [one] Na liście jest { $options } rzecz.
    [few] Na liście są { $options } rzeczy.
   *[other] Na liście jest { $options } rzeczy.
} { $compare ->
    [yes] Porównujesz po 2 naraz.
   *[no] Wybierasz wszystko, co ważne.
}
matter-done = Masz już odpowiedzi na całą listę. Dziękuję.
choice-say-own = Powiem po swojemu
choice-choose = Wybieram
choice-go-on-choosing = Wybieram dalej
choice-what-is-there = Zobacz listę
choice-my-choices = Zobacz mój wybór
choice-what-i-said = Moje słowa
options = { $total ->
    [one] Na liście jest { $total } rzecz.
    [few] Na liście są { $total } rzeczy.
   *[other] Na liście jest { $total } rzeczy.
}
say-ask = Co jest dla ciebie najważniejsze? Napisz swoimi słowami.
said-thanks = Dziękuję. Twoje słowa są zapisane.
share-ask = Czy inni mogą zobaczyć te słowa?
share-guess = Najpierw przeczyta je człowiek. Nie pokazujemy nazwiska. Inni mogą zgadnąć, że to ty.
choice-share = Tak, mogą
choice-share-not = Nie, tylko organizatorzy
choice-withdraw = Wycofaj te słowa
share-yes = Dziękuję. Najpierw przeczyta to człowiek. Potem zobaczą to inni.
share-no = Te słowa zobaczą tylko organizatorzy.
withdraw-sure = To usunie twoje słowa. Czy chcesz je usunąć?
withdrawn = Te słowa są usunięte.
mine-none = Nie ma tu jeszcze twoich słów.
mine = { $count ->
    [one] Masz tu { $count } wypowiedź.
    [few] Masz tu { $count } wypowiedzi.
   *[other] Masz tu { $count } wypowiedzi.
}
mine-label = { $purpose ->
    [question] Pytanie
    [safety] Wiadomość
    [second_safety] Wiadomość
    [talk] Wiadomość
    [advocate] Prośba o pomoc
    [ring] Telefon
    [read_out] Do odczytania
    [needs] Moje potrzeby
    [not_fixed] Nienaprawione
    [worry] Obawa
    [thanks] Podziękowanie
    [proposal] Propozycja
    [response] Odpowiedź
    [pressure] Wiadomość
   *[priority] Co ważne
} { $number }
mine-state = { $state ->
    [waiting] Człowiek przeczyta to, zanim zobaczą to inni.
    [shown] Inni mogą to zobaczyć i wybrać.
    [late] Lista została zamknięta, zanim inni mogli to zobaczyć.
    [hidden] Organizator nie pokazał tego innym. O powód zapytaj: { $name }.
   *[private] Widzą to tylko organizatorzy.
}
mine-edited = Inni czytają to tak:
