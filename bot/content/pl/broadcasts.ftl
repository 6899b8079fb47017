### Wiadomości do wielu osób. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

## What people are told.
broadcast-words = Organizatorzy mówią:
broadcast-new = To jest nowe. Możesz wziąć udział do { $closes }.
choice-broadcast-open = Otwórz to
choice-broadcast-ask = Odpowiedz lub zapytaj
choice-notices = Co mi przekazano
typed-notices = co mi przekazano | ogłoszenia | ogloszenia
notice = Ta wiadomość jest z dnia { $told }:
choice-notices-more = Wcześniejsza
notices-none = Organizatorzy nic ci jeszcze nie przekazali.

## Writing and sending it.
choice-tell-people = Powiadom ludzi
typed-tell-people = powiadom ludzi
tell-people = Możesz przekazać coś wielu osobom naraz.
choice-announce = Napisz wiadomość
choice-broadcasts = Co zostało wysłane
announce = Co chcesz przekazać ludziom? Najwięcej słów: { $most }.
announce-was = Przedtem było tak:
announce-whom = Dla kogo to jest?
choice-announce-whom = Zmień, dla kogo
announce-see = Ludzie widzą to:
announce-sure = Ile osób to teraz dostanie: { $count }. Czy chcesz to wysłać?
announce-late = Kto dołączy później, też to dostanie. Liczba dni: { $days }.
choice-announce-send = Wyślij to teraz

## How far it is.
broadcasts = Wiadomości do tej pory: { $count }. Najnowsza jest pierwsza.
broadcasts-none = Nie ma więcej wiadomości.
broadcast-state = { $state ->
    [going] To jest w drodze.
    [paused] To jest wstrzymane. Na razie nikt więcej tego nie dostanie.
    [stopped] To jest zatrzymane. Nikt więcej tego nie dostanie.
    [ended] Czas na to minął. Nikt więcej tego nie dostanie.
   *[done] Mają to wszyscy, którzy mogą to dostać.
}
broadcast-came = { $came ->
    [withdrawn] Ludzie dowiadują się, że to jest wycofane:
   *[result] Ludzie dowiadują się, jaki jest wynik:
}
broadcast-count = { $what ->
    [sent] Mają to: { $count }.
    [queued] Czekają w kolejce: { $count }.
    [waiting] Dostaną to później, po ciszy albo odpoczynku: { $count }.
    [blocked] Teraz poza zasięgiem: { $count }.
    [refused] Nie udało się wysłać: { $count }.
    [needless] Już tego nie potrzebowali: { $count }.
   *[unsure] Mogą mieć to 2 razy: { $count }.
}
choice-look-now = Sprawdź znowu
choice-broadcast-see = Zobacz wiadomość
choice-broadcast-back = Wróć do liczb
choice-broadcast-to = { $state ->
    [paused] Wstrzymaj
    [stopped] Zatrzymaj resztę
   *[going] Wyślij dalej
}
broadcast-is = { $state ->
    [thrown] To jest wyrzucone. Możesz to jeszcze cofnąć.
    [written] To jest tu znowu. Nikt tego nie ma.
    [paused] To jest wstrzymane. Kilka osób może to jeszcze dostać.
    [stopped] Reszta jest zatrzymana. Kilka osób może to jeszcze dostać.
   *[going] To idzie dalej.
}
