### Opinie o personelu: co ludzie piszą, co słyszy personel, i lista personelu.

choice-feedback = Opinia o personelu
feedback = Powiedz nam, co ktoś z personelu robi dobrze i co mogłoby być lepsze.
feedback-read-by = Najpierw czyta to organizator. Nigdy nie jest to ta osoba ani jej przełożony.
feedback-guess = Ta osoba słyszy, co mówi kilka osób, bez nazwisk. Może jednak zgadnąć, że to ty.
feedback-emergency = To nie jest numer alarmowy. W niebezpieczeństwie dzwoń { $emergency }.
feedback-no-staff = Nie ma tu jeszcze listy personelu. Możesz porozmawiać z człowiekiem.
choice-choose-worker = Wybierz osobę
choice-my-feedback = Moje opinie
staff-which = O kogo chodzi?
worker-line = { $name }, { $job }, { $team }
worker-what = { $name }: co chcesz powiedzieć?
worker-left = { $name } już tu nie pracuje. Twoje słowa tam nie dotrą. Możesz porozmawiać z człowiekiem.
worker-yourself = Nie można dać opinii o sobie. Możesz wybrać kogoś innego.
feedback-nobody = { $about }: nikt tutaj nie może teraz przeczytać takich słów. Możesz porozmawiać: { $name }, telefon { $phone }.
choice-give-feedback = Chcę dać opinię
choice-thank = Chcę podziękować

feedback-ask-well = { $name }: co ta osoba robi dobrze? Napisz własnymi słowami.
feedback-ask-better = Co mogłoby być lepsze? Napisz własnymi słowami.
feedback-ask-times = Czy to było 1 raz, czy zdarza się często?
feedback-ask-quote = Ktoś może przeczytać twoje słowa, bez nazwiska. Kto może je przeczytać?
feedback-ask-way = Jak przekazać twoją opinię?
feedback-so-far = To już mam od ciebie. Żeby to zmienić, napisz jeszcze raz:
choice-keep = Zostaw to
choice-times = { $choice ->
    [once] To było 1 raz
   *[often] To zdarza się często
}
choice-quote = { $choice ->
    [worker] Ta osoba
    [supervisor] Jej przełożony
    [board] Zarząd
   *[nobody] Nikt
}
choice-way = { $choice ->
    [supervisor] Tylko przełożonemu
    [advocate] Z rzecznikiem
   *[group] Razem z innymi
}
feedback-part = { $part ->
    [better] Co mogłoby być lepsze:
   *[well] Co jest dobre:
}
feedback-empty = Nie ma tu jeszcze twoich słów.
feedback-chosen = { $times ->
    [once] To było 1 raz.
    [often] To zdarza się często.
   *[none] Nie wiem, jak często to się zdarza.
} { $way ->
    [supervisor] Twoje słowa dostanie przełożony. Może zgadnąć, że to ty.
    [advocate] Przeczyta to rzecznik i do ciebie napisze.
   *[group] Przekażemy to razem z tym, co mówią inni.
} { $quote ->
    [worker] Ta osoba może przeczytać twoje słowa.
    [supervisor] Przełożony może przeczytać twoje słowa.
    [board] Zarząd może przeczytać twoje słowa.
   *[nobody] Nikt więcej nie może przeczytać twoich słów.
}
choice-send = Wyślij
choice-change-it = Zmień to
feedback-change = Co chcesz zmienić?
feedback-part-name = { $part ->
    [better] Co może być lepsze
    [times] Jak często
    [quote] Kto może to czytać
    [way] Jak to przekazać
   *[well] Co jest dobre
}

feedback-sent = Dziękuję. Najpierw przeczyta to człowiek. Przekażemy to po końcu kwartału.
feedback-held = Możesz to teraz zmienić. Nikt tego nie czyta, dopóki nie wyślesz znowu.
feedback-read-already = Ktoś już to przeczytał. Nie można tego teraz zmienić.
feedback-way-gone = Teraz nie można tak tego przekazać. Wybierz inny sposób.
feedback-out = To jest już przekazane. Nie można tego teraz wycofać.
feedback-drop = To usunie twoją opinię. Czy chcesz ją usunąć?
choice-delete = Usuń to
feedback-none = Nie ma tu jeszcze twoich opinii.
feedback-mine = { $count ->
    [one] Masz tu { $count } opinię.
    [few] Masz tu { $count } opinie.
   *[other] Masz tu { $count } opinii.
} Którą chcesz zobaczyć?
feedback-stage = { $stage ->
    [read] Człowiek już to przeczytał. Czekamy, aż napisze dość osób.
    [hidden] Organizator tego nie przekazał. O powód zapytaj: { $name }.
    [released] To jest już przekazane. Dziękuję.
   *[waiting] Nikt jeszcze tego nie czytał. Możesz to jeszcze zmienić.
}
feedback-worker-left = { $name } już tu nie pracuje. Twoje słowa pójdą dalej tylko po powrocie tej osoby.
choice-staff-answer = { $purpose ->
    [staff_change] Co się zmieniło
   *[staff_reply] Odpowiedź
}
staff-answered = { $purpose ->
    [staff_change] { $name } mówi, co się zmieniło:
   *[staff_reply] { $name } odpowiada tym, którzy napisali:
}

thank = { $name }: za co chcesz podziękować? Napisz własnymi słowami.
thank-guess = Najpierw czyta to ktoś inny. Nie pokazujemy nazwiska. Ta osoba może zgadnąć, że to ty.
thanks-may = Czy { $name } i przełożony mogą to przeczytać?
thanks-sent = Dziękuję. Najpierw przeczyta to człowiek. Potem dostanie to { $name }.
thanks-state = { $state ->
    [shown] { $about } i przełożony mogą to przeczytać.
    [hidden] Organizator tego nie przekazał. O powód zapytaj: { $name }.
   *[waiting] Najpierw przeczyta to człowiek. Potem dostanie to { $about }.
}

choice-about-me = O mojej pracy
about-me = Co chcesz zobaczyć?
about-me-how = Słyszysz tu, co mówi kilka osób, a nigdy kto. Nowości są co 3 miesiące.
about-me-unknown = Nie wiem jeszcze, gdzie jesteś na liście personelu. Pokaż organizatorowi swój kod.
staff-code = Twój kod to { $code }. Działa przez { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
   *[other] { $minutes } minut
}. Przeczytaj go organizatorowi.
staff-news = Jest dla ciebie coś nowego.
choice-said-of-me = Co mówią ludzie
choice-thanks = Podziękowania
choice-my-answers = Moje odpowiedzi
choice-my-team = Mój zespół
my-team = O kim chcesz posłuchać?
heard-from = { $level ->
    [team] { $people ->
        [one] O zespole napisała { $people } osoba.
        [few] O zespole napisały { $people } osoby.
       *[other] O zespole napisało { $people } osób.
    }
   *[worker] { $people ->
        [one] Napisała { $people } osoba.
        [few] Napisały { $people } osoby.
       *[other] Napisało { $people } osób.
    }
} To, co było do dnia { $day }.
heard-too-few = Ktoś chce, żeby przeczytać tu jego słowa. To, co było do dnia { $day }.
heard-part = { $part ->
    [well] Co jest dobre:
    [better] Co mogłoby być lepsze:
   *[none] Nikt o tym nie napisał.
}
heard-theme = { $theme ->
    [listens] Słuchanie
    [on_time] Punktualność
    [explains] Wyjaśnianie
    [respectful] Szacunek
   *[other] Coś innego
}: { $people ->
    [0] kilka osób
    [one] { $people } osoba
    [few] { $people } osoby
   *[other] { $people } osób
}.
heard-none = Nie ma tu jeszcze nic do czytania.
choice-their-words = Ich słowa
choice-earlier = Wcześniejsze
choice-staff-reply = Odpowiedz ludziom
choice-staff-change = Powiedz, co zmieniasz
staff-write-reply = Co chcesz powiedzieć tym, którzy napisali?
staff-write-change = Co teraz robisz inaczej? Napisz własnymi słowami.
staff-write-who = Nie dowiesz się, kto to jest. Najpierw ktoś przeczyta twoje słowa. Twój przełożony też może je przeczytać.
staff-said = Dziękuję. Najpierw przeczyta to człowiek. Potem dostaną to ci, którzy napisali.
staff-answers-none = Nie ma tu jeszcze twoich odpowiedzi.
staff-answer-yours = { $purpose ->
    [staff_change] Twoje słowa o tym, co się zmieniło:
   *[staff_reply] Twoja odpowiedź:
}
staff-answer-state = { $state ->
    [shown] Ci, którzy napisali, mogą to przeczytać.
    [hidden] Organizator tego nie przekazał. O powód zapytaj: { $name }.
   *[waiting] Najpierw przeczyta to człowiek.
}
thanks-none = Nie ma jeszcze podziękowań.
thanks-for-you = Ktoś chce ci podziękować:

check-about = { $purpose ->
    [well] Opinia, co jest dobre:
    [better] Opinia, co mogłoby być lepsze:
    [thanks] Podziękowanie dla:
    [staff_reply] Odpowiedź dla tych, którzy napisali, od:
   *[staff_change] Co się zmieniło, od:
}
choice-edit = Napisz to inaczej
choice-themes = Czego to dotyczy
edit = Napisz to tak, jak mogą to przeczytać inni. To, co ktoś powiedział, zostaje zamknięte.
edit-names = W pochwale zostaje imię. W krytyce napisz zamiast niego stanowisko.
edit-suggested = Bez tego, po czym można poznać osobę:
choice-edit-take = Użyj tego
edit-late = Ktoś już zdecydował o tych słowach.
choice-as-said = Tak jak było
themes = Czego to dotyczy? Możesz wybrać kilka rzeczy.
theme = { $theme ->
    [listens] Słuchanie
    [on_time] Punktualność
    [explains] Wyjaśnianie
    [respectful] Szacunek
   *[other] Coś innego
}{ $on ->
    [yes] , wybrane
   *[no] {""}
}
prepared = Zapisane.
moderated-staff = { $state ->
    [shown] Można to teraz przekazać.
    [hidden] Tego nie przekażemy.
   *[waiting] Znowu czeka na przeczytanie.
}

choice-staff-list = Lista personelu
staff-list = { $count ->
    [0] Na liście personelu nie ma jeszcze nikogo.
    [one] Na liście personelu jest { $count } osoba.
    [few] Na liście personelu są { $count } osoby.
   *[other] Na liście personelu jest { $count } osób.
}
choice-add-worker = Dodaj osobę
worker-ask = { $detail ->
    [job] Na jakim stanowisku pracuje? Na przykład: opiekun.
    [team] W jakim zespole pracuje?
   *[first_name] Jak ta osoba ma na imię?
}
worker-too-long = To za długie na listę. Może mieć najwyżej { $most ->
    [one] { $most } znak
    [few] { $most } znaki
   *[other] { $most } znaków
}.
worker-saved = Zapisane.
worker-manager = Przełożony: { $name }.
worker-no-manager = Na liście nie ma jeszcze przełożonego tej osoby.
worker-known = { $known ->
    [left] Ta osoba już tu nie pracuje.
    [linked] Ta osoba jest też w tej rozmowie.
   *[unknown] Nie wiem, kim ta osoba jest w tej rozmowie.
}
worker-change = Co chcesz zmienić?
worker-detail = { $detail ->
    [job] Stanowisko
    [team] Zespół
   *[first_name] Imię
}
choice-manager = Przełożony
choice-link-worker = Kim tu jest
choice-worker-left = { $left ->
    [yes] Już tu nie pracuje
   *[no] Pracuje tu znowu
}
managers = { $name }: kto jest przełożonym? Przełożeni nie sprawdzają opinii o swoich ludziach.
choice-no-manager = Nikt z listy
worker-not-you = To pilnuje, żeby było uczciwie. Zmienić to musi inny organizator.
worker-link = { $name } ma kod tutaj: Więcej możliwości, O mojej pracy. Wpisz te 8 cyfr.
choice-this-is-me = To ja
choice-unlink = To nie ta osoba
