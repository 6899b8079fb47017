### Ogłaszanie w czacie. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-publish = Ogłoś coś
typed-publish = ogłoś | oglos
publish = { $drafts ->
    [0] Co chcesz ogłosić?
    [one] Co chcesz ogłosić? { $drafts } tekst czeka na ogłoszenie.
    [few] Co chcesz ogłosić? { $drafts } teksty czekają na ogłoszenie.
   *[other] Co chcesz ogłosić? { $drafts } tekstów czeka na ogłoszenie.
}
choice-draft-new = Nowy tekst
choice-drafts = Wróć do tekstu
draft-new = Napisz mi, co się działo, w 1 wiadomości albo w kilku. Nikt inny jeszcze tego nie widzi.
draft-how = Każdy nagłówek napisz w osobnym wierszu, bez kropki.
draft-more = { $count ->
    [one] Mam { $count } słowo. Napisz więcej albo idź dalej.
    [few] Mam { $count } słowa. Napisz więcej albo idź dalej.
   *[other] Mam { $count } słów. Napisz więcej albo idź dalej.
}
choice-draft-enough = To już wszystko
draft-language = Nie wiem na pewno, jaki to język. Uznaję, że to { $language ->
    [cy] walijski
    [pl] polski
    [ro] rumuński
    [ur] urdu
    [bn] bengalski
    [ar] arabski
    [es] hiszpański
   *[en] angielski
}.
draft-holds = { $parts ->
    [one] Jest { $parts } część
    [few] Są { $parts } części
   *[other] Jest { $parts } części
}. { $votes ->
    [0] Nie ma nic do głosowania.
    [one] Do głosowania jest { $votes } sprawa.
    [few] Do głosowania są { $votes } sprawy.
   *[other] Do głosowania jest { $votes } spraw.
}
draft-holds-list = { $count ->
    [one] Na liście jest { $count } możliwość.
    [few] Na liście są { $count } możliwości.
   *[other] Na liście jest { $count } możliwości.
}
draft-missing = { $count ->
    [one] Brakuje jeszcze { $count } rzeczy.
    [few] Brakuje jeszcze { $count } rzeczy.
   *[other] Brakuje jeszcze { $count } rzeczy.
}
draft-ask = { $field ->
    [title] Jaki to ma tytuł? Wpisz krótki.
    [date] Kiedy zaczyna się spotkanie? Wpisz dzień i godzinę, na przykład 1 marca 14:00.
    [place] Gdzie jest spotkanie?
    [access] Jak tam wejść i co tam pomaga?
    [run-by] Kto prowadzi? Wpisz imię i nazwisko, które każdy przeczyta.
    [closes] Którego dnia to się kończy? Wpisz, na przykład 1 marca.
   *[quorum] Ile osób musi odpowiedzieć, żeby to się liczyło? Wpisz liczbę.
}
draft-no-time = Potrzebny jest dzień i godzina. Wpisz tak: 1 marca 14:00.
draft-no-number = Nie rozumiem tej liczby. Wpisz same cyfry.
draft-change = Co chcesz zmienić?
choice-draft-add = Dodaj coś
draft-add = Co chcesz dodać?
choice-draft-change = Zmień to
choice-draft-more = Dodaj tekst
choice-draft-vote = Dodaj głosowanie
choice-draft-list = Dodaj listę
choice-draft-picture = Dodaj obrazek
choice-draft-outs = Usuń coś
choice-draft-field = { $field ->
    [title] Tytuł
    [date] Dzień i godzina
    [place] Miejsce
    [access] Jak wejść
    [run-by] Kto prowadzi
    [closes] Dzień zamknięcia
   *[quorum] Ile osób musi głosować
}
choice-draft-whom = Kogo pytamy
draft-whom = Kto ma głosować i wybierać? Tekst może przeczytać każdy.
choice-draft-all = Wszyscy
choice-draft-throw = Wyrzuć to
draft-thrown = Tekst jest wyrzucony. Możesz to jeszcze cofnąć.
draft-back = To jest cofnięte.
draft-gone = Tego tekstu już nie ma.
draft-vote = Jak ludzie o tym głosują?
choice-draft-yes = Tak albo nie
choice-draft-consent = Czy ktoś się sprzeciwia?
choice-draft-approval = Co da się przyjąć
choice-draft-ranked = Co ma być pierwsze
draft-vote-ask = O co pytasz? Napisz to w pierwszym wierszu. Największa liczba słów: { $most }.
draft-vote-more = Niżej możesz napisać więcej. Największa liczba słów: { $most }.
draft-votes-full = Liczba spraw do głosowania to już { $most }. Na więcej zrób drugi tekst.
draft-choices-how = Każdą możliwość napisz w osobnym wierszu: krótka nazwa, dwukropek i co to znaczy.
draft-choice-name = W tym wierszu brakuje krótkiej nazwy z dwukropkiem:
draft-choices-count = Napisz od { $fewest } do { $most } możliwości, każdą w osobnym wierszu.
draft-list-more = Napisz dalsze możliwości do listy.

## Pictures, and taking something out.
draft-pictures = Obok której części ma być obrazek?
draft-picture = Wyślij mi obrazek, jako zdjęcie albo plik.
draft-picture-here = To jest Twój obrazek.
draft-symbol-how = Albo wpisz słowo, na przykład autobus. Poszukam symbolu.
draft-picture-only = Wyślij tu obrazek: zdjęcie albo plik.
draft-symbols = Który symbol wybierasz?
draft-symbols-none = Nie mam do tego symbolu. Wpisz inne słowo.
draft-caption = Co na nim jest? Napisz to dla osób, które go nie widzą. Największa liczba słów: { $most }.
draft-credit = W drugim wierszu możesz podać, kto to zrobił.
draft-picture-gone = Tego obrazka już nie ma. Wyślij go jeszcze raz.
draft-pictured = Obrazek jest teraz w tekście. Mówi:
draft-outs = Co chcesz usunąć?
choice-draft-out-of = { $what ->
    [picture] Obrazek { $number }
    [vote] Głosowanie { $number }
    [list] Lista { $number }
   *[part] Tekst { $number }
}
draft-out = To jest usunięte.
draft-out-last = Tekst musi mieć choć 1 część. Możesz wyrzucić cały tekst.

## What is hard to read.
draft-hard = { $count ->
    [one] { $count } miejsce trudno się czyta.
    [few] { $count } miejsca trudno się czyta.
   *[other] { $count } miejsc trudno się czyta.
}
draft-plain = Nic w tym tekście nie jest już trudne.
draft-too-long = { $rule ->
    [long-label] To nie mieści się na przycisku. Największa liczba liter: { $most }.
    [long-heading] Ten nagłówek jest długi. Największa liczba słów: { $most }.
   *[long-item] Pod tym jest za dużo tekstu. Największa liczba słów: { $most }.
}
choice-draft-check = Sprawdź słowa
choice-draft-take = Użyj tego słowa
choice-draft-rewrite = Napisz inaczej
choice-draft-explain = Wyjaśnij słowo
choice-draft-keep = Zostaw to
draft-rewrite = Jak chcesz to powiedzieć? Napisz całe zdanie.
draft-explain = Co znaczy "{ $word }"? Największa liczba słów: { $most }.
draft-why = Dlaczego to musi zostać? Powód zostaje przy tekście. Największa liczba słów: { $most }.
draft-stays = To zostaje bez zmian.
draft-now = Teraz jest tak:
draft-not-found = Tutaj nie mogę tego zmienić. Wyrzuć tekst i wyślij go jeszcze raz.

## Looking at it, and publishing.
choice-draft-see = Zobacz to
draft-see = Ekran { $number } z { $total }, tak jak widzą go ludzie:
choice-draft-back = Wróć do tekstu
choice-draft-publish = Ogłoś
draft-sure = Czy chcesz to ogłosić? Wtedy może to przeczytać każdy. { $cards ->
    [one] To { $cards } karta.
    [few] To { $cards } karty.
   *[other] To { $cards } kart.
}
draft-closes = Ludzie mogą głosować albo wybierać do { $closes }.
draft-asks = { $role ->
    [service_user] Osoby korzystające z usług: { $count }.
    [carer] Opiekunowie: { $count }.
   *[staff] Pracownicy: { $count }.
}
choice-draft-now = Ogłoś to teraz
choice-draft-wait = Jeszcze nie
draft-published = To jest już ogłoszone.

## What goes wrong.
draft-changed = Ktoś zmienił ten tekst przed tobą. Nic z tego nie zginęło. Teraz jest tak:
draft-your-words = Twoich słów w nim nie ma. Możesz je skopiować:
draft-there = To jest już ogłoszone.
draft-bad = { $problem ->
    [pack-only-text] Do ludzi trafiają tylko słowa. Usuń obrazki, tabele i linie.
    [pack-no-picture] Usuń obrazki z tego tekstu. Możesz je tu dodać później.
    [pack-closes-in-past] Dzień zamknięcia już minął. Zmień go.
    [pack-name-taken] Inny tekst ma już tę nazwę. Daj mu inną.
    [pack-unknown-language] Nie znam języka "{ $found }".
   *[other] Nie mogę jeszcze przeczytać tego tekstu. Popatrz na: { $found }
}
