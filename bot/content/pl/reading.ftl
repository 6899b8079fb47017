### Co się wydarzyło: spotkania na kartach.

meetings-none = Nie ma jeszcze spotkania, o którym można czytać.
meetings = O którym spotkaniu chcesz czytać?
meeting-label = { $day }
meeting-when = Kiedy: { $starts }.
meeting-where = Gdzie: { $place }.
meeting-access = Jak wejść: { $access }
meeting-cards = { $cards ->
    [one] To { $cards } krótka karta.
    [few] To { $cards } krótkie karty.
   *[other] To { $cards } krótkich kart.
}
choice-read = Czytaj, co było

card-progress = Karta { $number } z { $total }.
card-end = To była ostatnia karta.
choice-explain = Wyjaśnij słowo
choice-unclear = To niejasne
choice-ask = Zadaj pytanie
terms = Które słowo mam wyjaśnić?
terms-none = Na tej karcie nie ma trudnego słowa. Możesz o coś zapytać: wybierz Zadaj pytanie.
unclear-which = Które zdanie jest niejasne?
choice-sentence = Zdanie { $number }
choice-sentence-marked = { $number }, już zaznaczone
unclear-thanks = Dziękuję. Liczę to, żeby { $name } mogła lub mógł napisać to jaśniej.
question-ask = O co chcesz zapytać? Napisz pytanie. Przeczyta je osoba organizująca.
question-thanks = Dziękuję. Twoje pytanie jest zapisane.
