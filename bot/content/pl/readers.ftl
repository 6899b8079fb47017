### Czytanie tekstów przed ogłoszeniem. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-preference-readers = Czytaj teksty wcześniej
typed-readers = czytaj teksty wcześniej | czytaj teksty wczesniej
readers = Możesz czytać teksty wcześniej niż inni. Mówisz nam, co jest niejasne.
readers-name = Przy tekstach, które są dla ciebie jasne, może stać twoje imię. Widzą je wszyscy.
readers-seen = Osoby organizujące widzą, co mówisz o tekście.
choice-reader-begin = Chcę czytać wcześniej
choice-reader-no-name = Bez imienia
reader-name = Jakie imię ludzie mogą widzieć przy tekście? Wpisz je, ma mieć najwyżej { $most } liter.
reader-named = Czytasz teksty wcześniej. Ludzie widzą to imię: { $name }.
reader-unnamed = Czytasz teksty wcześniej. Nie pokazujemy twojego imienia.
choice-reader-name = Zmień moje imię
choice-reader-stop = Nie czytaj wcześniej
reader-stopped = Nie czytasz już tekstów wcześniej. Nikt nie widzi teraz twojego imienia przy tekstach.
reader-hidden = Osoba organizująca usunęła imię, które pokazujesz przy tekstach. Możesz wybrać inne.

## Czytanie tekstu.
choice-texts-first = Teksty do czytania
texts-first = Który tekst chcesz przeczytać?
texts-first-none = Teraz żaden tekst na ciebie nie czeka. Powiem ci, gdy będzie czekał.
reader-asked = Przeczytaj, proszę, ten tekst, zanim zobaczą go inni. Powiedz o każdej części, czy jest jasna:
choice-read-text = Czytaj tekst
read-part = Część { $number } z { $total }.
read-again = Tekst się zmienił po twoim czytaniu. Przeczytaj go, proszę, jeszcze raz.
read-changed = Tekst właśnie się zmienił. Teraz jest taki:
choice-clear = To jest jasne
choice-read-unclear = To nie jest jasne
read-why = Dlaczego to niejasne? Napisz, jeśli chcesz. Przeczytają to osoby organizujące.
read-thanks = Dziękuję. To pomaga napisać to lepiej.
read-done = To już cały tekst. Dziękuję.
choice-read-again = Czytaj jeszcze raz
read-gone = Ten tekst już nie czeka. Jest ogłoszony albo niepotrzebny. Dziękuję.
read-taken-back = Osoba organizująca wycofała ten tekst. Dziękuję za czytanie.
read-not-now = Osoba organizująca zmienia ten tekst. Zajrzyj, proszę, później.
meeting-read-by = { $count ->
    [0] Przed ogłoszeniem czyta to { $name }.
    [one] Przed ogłoszeniem czyta to { $name } i { $count } inna osoba.
    [few] Przed ogłoszeniem czyta to { $name } i { $count } inne osoby.
   *[other] Przed ogłoszeniem czyta to { $name } i { $count } innych osób.
}
meeting-read = { $count ->
    [one] Przed ogłoszeniem przeczytała to { $count } osoba.
    [few] Przed ogłoszeniem przeczytały to { $count } osoby.
   *[other] Przed ogłoszeniem przeczytało to { $count } osób.
}

## Co widzą osoby organizujące.
choice-draft-readers = Osoby czytające
draft-readers = Osoby czytające, które nie mają jeszcze tego tekstu: { $count }.
draft-readers-none = Nikt jeszcze nie czyta tekstów wcześniej. Zacząć może każdy. Wystarczy wpisać: czytaj teksty wcześniej.
choice-readers-ask = Poproś o czytanie
readers-asked = Osoby, które mają teraz ten tekst: { $count }.
readers-all-asked = Wszystkie osoby czytające mają już ten tekst.
draft-read = Osoby czytające: jasne { $clear }, niejasne { $unclear }, jeszcze nie przeczytane { $left }.
draft-read-old = Tekst się zmienił po czytaniu. Poproś, by przeczytano go jeszcze raz.
choice-readers-said = Co mówią czytający
reader-name-is = Czyta: { $name }
reader-no-name = Osoba czytająca, bez imienia:
reader-says = { $verdict ->
    [clear] Wszystko jest jasne.
    [unclear] To jest niejasne:
    [old] To było powiedziane przed zmianą tekstu.
   *[waiting] Nie wszystko jest jeszcze przeczytane.
}
reader-why = Dlaczego:
choice-reader-hide = Usuń imię
reader-hidden-now = Nikt teraz nie widzi tego imienia. Ta osoba o tym wie.
reader-read = { $clear ->
    [yes] Osoba czytająca mówi, że wszystko jest jasne:
   *[no] Osoba czytająca mówi, co jest niejasne:
}
draft-unread = Nikt z czytających nie powiedział, że to jest jasne. Ogłosić mimo to?
choice-unread-now = Ogłoś mimo to
choice-unread-later = Wybierz czas
choice-invite-reader = Osoba czytająca
invite-reader-whom = Ta osoba czyta teksty wcześniej niż inni. Dla kogo jest zaproszenie?
invite-reader = Pytam ją też, czy chce czytać teksty wcześniej niż inni. Może się nie zgodzić.
reader-invited = Ktoś z organizatorów pyta, czy chcesz czytać teksty wcześniej niż inni. Możesz się nie zgodzić.
