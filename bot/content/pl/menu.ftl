### Menu, ustawienia, pomoc, prywatność, kończenie.

menu = Co chcesz zrobić?
choice-meetings = Co się wydarzyło
choice-matters-to-me = Co jest dla mnie ważne
choice-vote = Głosuj
choice-progress = Postępy
choice-organise = Organizuj
choice-more-things = Więcej możliwości

more = Tutaj możesz zmienić, jak dla ciebie działam.
choice-buttons = Przyciski
choice-phones = Inny telefon
choice-privacy = Prywatność
buttons = Jak mam pokazywać wybór? Teraz: { $now ->
    [inline] przyciski pod każdą wiadomością
    [keyboard] duże przyciski tam, gdzie piszesz
   *[words] bez przycisków, same słowa
}. Zawsze możesz też wpisać numer.
choice-buttons-inline = Pod wiadomością
choice-buttons-keyboard = Tam, gdzie piszę
choice-buttons-words = Same słowa
buttons-set = Od teraz tak będzie.

help-here = { $where ->
    [ask] Wybierz odpowiedź, która jest dobra dla ciebie. Nie ma złych odpowiedzi. Możesz ją zmienić aż do końca.
    [card] Wybierz Dalej, żeby czytać. Wybierz Posłuchaj, żeby usłyszeć ten tekst.
    [say] Napisz, co jest dla ciebie ważne, i wyślij. Może być krótko albo długo.
    [question] Napisz pytanie i wyślij. Przeczyta je człowiek.
    [share] Jeśli się zgodzisz, inni zobaczą te słowa. Nigdy nie pokazuję nazwiska.
    [code] Kod jest na drugim telefonie: Więcej możliwości, Inny telefon.
    [check] Pokaż: wszyscy zobaczą te słowa. Ukryj: inni ich nie zobaczą.
   *[other] Wybierz coś z listy albo wpisz numer.
}
help = Zawsze możesz wpisać: Pomoc, Stop, Wstecz albo Cofnij. Wpisz Menu, żeby zacząć od początku.
help-human = Jeśli chcesz porozmawiać z człowiekiem, zadzwoń: { $name }, telefon { $phone }.

privacy = { $house } przechowuje to, co tu mówisz. Zamykamy to kluczem na naszym własnym komputerze. Inni widzą liczby i sprawdzone słowa, nigdy nazwisko.
privacy-contact = { $name } może pokazać, zmienić albo usunąć to, co przechowujemy. Żeby odejść, wpisz Stop.
choice-privacy-more = Powiedz mi więcej
privacy-votes = Głosowania są tajne. Do końca głosowania osoba, która prowadzi komputer, mogłaby połączyć głos z tobą. Na koniec to połączenie niszczymy.
privacy-telegram = Jeśli używasz Telegrama, ta firma też może mieć te wiadomości.

stop = Czy chcesz na razie przestać? Wszystkie odpowiedzi zostają.
stop-early = Możesz tu przestać. Napisz do mnie, kiedy zechcesz kontynuować.
choice-rest = Na razie przestaję
choice-leave = Odchodzę z Sayso
welcome-back = Dobrze, że tu jesteś.
resting = Na razie przestajemy. Wysyłam już tylko odpowiedzi na twoje pytania. Napisz do mnie, kiedy zechcesz wrócić.
choice-come-back = Wracam teraz
leave = Odejście usuwa twoje odpowiedzi, twoje słowa i twoje miejsce tutaj. Nie da się tego cofnąć.
leave-stays = Ogłoszone wyniki zostają, bo nie ma w nich nazwisk. Wiadomości o bezpieczeństwie też zostają. Czy chcesz odejść?
choice-stay = Nie, zostaję
choice-leave-now = Tak, odchodzę
left = Już cię tu nie ma. To, co od ciebie mieliśmy, jest usunięte.
