### Słowa, na które ktoś odpowiada: pytania i wiadomości o bezpieczeństwie.

choice-tell = Napiszę o tym
choice-tell-second = O organizatorze
choice-what-i-told = Moje wiadomości
tell = Napisz własnymi słowami, co się stało. Przeczyta to { $name }.
tell-kept = Zapisuję to słowo w słowo. To zostaje, nawet jeśli odejdziesz.
tell-nobody-now = Nikt nie może teraz tego przeczytać. Zadzwoń, proszę: { $name }, telefon { $phone }.
tell-emergency = Nikt nie czyta tego od razu. W niebezpieczeństwie dzwoń { $emergency }. Do rozmowy: { $name }, telefon { $phone }.

letter-answer = { $purpose ->
    [advocate] Odpowiedź od rzecznika:
    [pressure] Odpowiedź od osoby prowadzącej:
   *[other] Odpowiedź, { $name }:
}
letter-more = Dopisane później przez ciebie:
letter-state = { $state ->
    [waiting] Nikt jeszcze tego nie czytał. { $purpose ->
        [advocate] Przeczyta to rzecznik.
        [pressure] Przeczyta to osoba prowadząca.
       *[other] Przeczyta to { $name }.
    }
    [answered] Możesz napisać jeszcze raz.
   *[read] Ktoś już to dla ciebie przeczytał.
}
letter-write = Co chcesz powiedzieć? { $purpose ->
    [advocate] Przeczyta to rzecznik.
    [pressure] Przeczyta to osoba prowadząca.
   *[other] Przeczyta to { $name }.
} Napisz własnymi słowami.
letter-kept = Dziękuję. { $purpose ->
    [advocate] Przeczyta to rzecznik.
    [pressure] Przeczyta to osoba prowadząca.
   *[other] Przeczyta to { $name }.
}
choice-talk = Napisz do człowieka
choice-advocate = Poproś o rzecznika
write-talk = Co chcesz powiedzieć? Przeczyta to { $name }. Napisz własnymi słowami.
write-advocate = Rzecznik jest po twojej stronie i mówi w twoim imieniu. To nie jest organizator. W czym ma pomóc?
letter-news = Masz odpowiedź.
choice-read-it = Przeczytaj
news = Oto nowości dla ciebie.
news-none = Nie ma dla ciebie nic nowego.
choice-news-answer = Odpowiedź { $number }
choice-results = Wyniki
choice-write-again = Napisz jeszcze raz

choice-duties = Co robię dla innych
duties = Co chcesz zrobić dla innych?
choice-desk = { $role ->
    [second_safety] Druga osoba
    [facilitator] Prośby o rzecznika
   *[safety] O bezpieczeństwie
}
desk-news = Czeka na ciebie wiadomość.
choice-open-desk = Otwórz
desk-none = Nie czeka na ciebie żadna wiadomość.
desk-end = Nie ma więcej wiadomości.
desk = Wiadomość { $number } z { $total }. { $waiting ->
    [0] Żadna nie czeka na odpowiedź.
    [one] { $waiting } czeka na odpowiedź.
    [few] { $waiting } czekają na odpowiedź.
   *[other] { $waiting } czeka na odpowiedź.
}
desk-asked = Napisana: { $asked }. { $state ->
    [waiting] Czeka na ciebie.
   *[done] Już przeczytana.
}
check-worrying = Zwróć uwagę: może chodzić o bezpieczeństwo.
desk-more = Dopisano później:
desk-answered = Odpowiedź była taka:
desk-write = Napisz odpowiedź. Widać w niej twoje słowa, a nie numer telefonu.
desk-sent = Dziękuję. Odpowiedź jest w drodze.
desk-read = Zapisuję, że to przeczytane.
desk-gone = Tej osoby już tu nie ma. Odpowiedź do niej nie dotrze.
choice-answer = Odpowiedz
choice-correct = Napisz poprawkę
choice-no-answer = Nie trzeba odpowiadać
choice-next-message = Następna wiadomość
