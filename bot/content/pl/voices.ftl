### Wiadomości głosowe: powiedziane, wysłuchane, sprawdzone, policzone.
### Nie sprawdzone jeszcze przez rodzimego użytkownika języka.

voice-not-yet = Mogę słuchać, kiedy już dołączysz. Proszę napisz albo wybierz odpowiedź.
voice-too-long = Ta wiadomość głosowa jest dla mnie za długa. Może mieć najwyżej { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}. Proszę wyślij ją w częściach.
voice-empty = Nie ma w niej dźwięku. Proszę powiedz to jeszcze raz albo napisz.
voice-too-many = Mam jeszcze { $waiting ->
    [one] { $waiting } twoją wiadomość głosową
    [few] { $waiting } twoje wiadomości głosowe
    [many] { $waiting } twoich wiadomości głosowych
   *[other] { $waiting } twojej wiadomości głosowej
}. Proszę poczekaj albo napisz.
voice-record-here = Mogę wysłuchać tylko wiadomości głosowej, którą nagrasz tutaj.
voice-type = Tutaj nie mogę słuchać twojego głosu. Proszę napisz albo wybierz odpowiedź.
voice-full = Nie mogę teraz zachować więcej wiadomości głosowych. Proszę napisz to.
voice-listening = Słucham twojej wiadomości. Jedną chwilę.
voice-no-words = Nie słyszę żadnych słów. Proszę powiedz to jeszcze raz albo napisz.
# Nowina. Nie mówi, o czym jest wiadomość, bo ktoś może widzieć telefon.
voice-lost = Twoja wiadomość głosowa się nie udała. Proszę wyślij ją jeszcze raz albo napisz.
voice-done = Ta wiadomość głosowa jest już załatwiona. Nic się nie zmieniło.

## Kiedy żaden komputer nie może tego zapisać.
voice-may = Nie umiem zapisać twojego głosu. Może to zrobić osoba, która organizuje w { $house }. Usłyszy twój głos i może go rozpoznać.
voice-may-kept = Dźwięk trzymam, aż zostanie zapisany, najdłużej { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}. Czy ta osoba może posłuchać?
choice-voice-let = Tak, może
choice-voice-type = Nie, napiszę
voice-kept = Dziękuję. Ktoś posłucha i to zapisze. Powiem ci, kiedy możesz to przeczytać.
voice-dropped = Twoja wiadomość głosowa jest usunięta.

## Co było słychać.
heard = { $by ->
    [machine] Słyszę to:
   *[organiser] Ktoś posłuchał i zapisał to:
}
heard-right = Czy tak jest dobrze?
choice-heard-yes = Tak, dobrze
choice-heard-again = Powiem jeszcze raz
choice-heard-type = Napiszę
heard-again = To jest usunięte. Proszę wyślij nową wiadomość głosową.
heard-type = Dźwięk jest usunięty. Proszę napisz teraz swoje słowa.
heard-simple = Słyszę: { $words }
heard-news = Twoja wiadomość głosowa jest już zapisana słowami. Proszę sprawdź, czy są dobre.
choice-heard-see = Moje słowa
# Ktoś wybrał coś innego, zanim komputer wysłuchał.
heard-elsewhere = Robisz już coś innego. Twoja wiadomość głosowa nic nie zmieniła.

## Kto słucha.
said-aloud-mine = To twoja wiadomość głosowa.
said-aloud = To jest wiadomość głosowa. Można jej posłuchać.
organise-voices = { $voices ->
    [one] { $voices } wiadomość głosowa czeka na zapisanie.
    [few] { $voices } wiadomości głosowe czekają na zapisanie.
    [many] { $voices } wiadomości głosowych czeka na zapisanie.
   *[other] { $voices } wiadomości głosowej czeka na zapisanie.
}
choice-voices = Wiadomości głosowe
voices = Wiadomość głosowa { $number } z { $total }.
voices-about = { $asked ->
    [said] Ktoś mówi, co jest dla niego ważne.
    [question-said] Ktoś zadaje pytanie.
   *[other] Ktoś pisze do osoby.
}
voices-none = Żadna wiadomość głosowa nie czeka.
voices-end = Nie ma więcej wiadomości głosowych.
voices-done = Ta wiadomość głosowa jest już załatwiona.
choice-voice-hear = Posłuchaj jej
choice-voice-write = Zapisz słowa
choice-voice-none = Nie ma w niej słów
voice-write = Napisz słowa dokładnie tak, jak padły. Kto je powiedział, najpierw je sprawdzi.
voice-written = Dziękuję. Ta osoba może już przeczytać słowa. Dźwięk jest tu usunięty.
voice-none = Ta osoba już wie, że się nie udało.
voice-not-here = Dźwięk jest jeszcze w drodze. Proszę spróbuj za minutę.
voice-not-played = Dźwięku nie da się odtworzyć. Proszę odpowiedz i poproś o list lub telefon.
caption-voice = To jest tylko dla ciebie. Proszę usuń to tutaj po wysłuchaniu.
