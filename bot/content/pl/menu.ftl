### Menu, ustawienia, pomoc, prywatność, kończenie.

menu = Co chcesz zrobić?
choice-meetings = Co się wydarzyło
choice-matters-to-me = Co jest dla mnie ważne
choice-vote = Głosuj
choice-progress = Postępy
choice-organise = Organizuj
choice-more-things = Więcej możliwości

more = Co chcesz zrobić?
choice-preferences = Jak dla ciebie działam
choice-speak = Rozmowa z człowiekiem
speak = Człowiek może ci tu odpisać.
choice-privacy = Prywatność

help-here = { $where ->
    [ask] Wybierz odpowiedź, która jest dobra dla ciebie. Nie ma złych odpowiedzi. Możesz ją zmienić aż do końca.
    [card] Wybierz Dalej, żeby czytać. Wybierz Posłuchaj, żeby usłyszeć ten tekst.
    [say] Napisz, co jest dla ciebie ważne, i wyślij. Może być krótko albo długo.
    [feedback-ask] Napisz swoje słowa albo wybierz coś z listy. Nic jeszcze nie jest wysłane.
    [question] Napisz pytanie i wyślij. Przeczyta je człowiek.
    [share] Jeśli się zgodzisz, inni zobaczą te słowa. Nigdy nie pokazuję nazwiska.
    [code] Kod jest na drugim telefonie. Zajrzyj tam do: Jak dla ciebie działam.
    [check] Pokaż: wszyscy zobaczą te słowa. Ukryj: inni ich nie zobaczą.
   *[other] Wybierz coś z listy albo wpisz numer.
}
help = Zawsze możesz wpisać: Pomoc, Stop, Wstecz albo Cofnij. Wpisz Menu, żeby zacząć od początku.
help-human = Jeśli chcesz porozmawiać z człowiekiem, zadzwoń: { $name }, telefon { $phone }.

privacy = { $house } przechowuje to, co tu mówisz. Zamykamy to kluczem na naszym własnym komputerze. Inni widzą liczby i sprawdzone słowa, nigdy nazwisko.
privacy-contact = Wpisz: Moje dane, żeby zobaczyć, zmienić albo usunąć to, co przechowujemy. Pomoże też { $name }. Żeby odejść, wpisz Stop.
choice-privacy-more = Powiedz mi więcej
privacy-votes = Głosowania są tajne. Do końca głosowania osoba, która prowadzi komputer, mogłaby połączyć głos z tobą. Na koniec to połączenie niszczymy.
privacy-telegram = Jeśli używasz Telegrama, ta firma też może mieć te wiadomości.

stop = Czy chcesz na razie przestać? Wszystkie odpowiedzi zostają.
stop-early = Możesz tu przestać. Napisz do mnie, kiedy zechcesz kontynuować.
choice-rest = Na razie przestaję
choice-leave = Odchodzę z Sayso
welcome-back = Dobrze, że tu jesteś.
where-you-are = Oto miejsce, w którym byliśmy. Żeby zobaczyć menu, wpisz Menu.
resting = Na razie przestajemy. Wysyłam już tylko odpowiedzi na twoje pytania. Napisz do mnie, kiedy zechcesz wrócić.
choice-come-back = Wracam teraz
leave = Odejście usuwa twoje odpowiedzi, twoje słowa i twoje miejsce tutaj. Nie da się tego cofnąć.
leave-stays = Ogłoszone wyniki zostają, ale bez twojego imienia. Wiadomości o bezpieczeństwie też zostają. Czy chcesz odejść?
choice-stay = Nie, zostaję
choice-leave-now = Tak, odchodzę
left = Już cię tu nie ma. To, co od ciebie mieliśmy, jest usunięte.
