### Strony rozmowy w przeglądarce.

page-title = Sayso: { $house }
page-welcome = Weź udział: { $house }
page-about = W Sayso czytasz, co się wydarzyło, mówisz, co jest ważne, i głosujesz. Możesz to robić tutaj albo w Telegramie.
page-invited = Zapraszamy cię do udziału
page-invited-about = Wybierz Start. Zaproszenie działa 1 raz, na tym urządzeniu.
page-start = Start
page-no-invite = Żeby wziąć udział, potrzebujesz zaproszenia. Poproś o nie: { $name }, telefon { $phone }.
page-go-to-chat = Przejdź do mojej rozmowy
page-have-code = Mam kod z drugiego telefonu
page-chat = Twoja rozmowa z Sayso
page-skip = Przejdź do miejsca, gdzie piszesz
page-you = Ty
page-bot = Sayso
page-type = Napisz słowa albo numer
page-send = Wyślij
page-not-sent = To nie zostało wysłane. Spróbuj jeszcze raz.
page-offline = Nie ma teraz połączenia. To, co piszesz, zostaje tutaj. Próbuję dalej.
page-voice = Wiadomość głosowa
page-record = Nagraj wiadomość głosową
page-record-stop = Zatrzymaj i wyślij
page-record-drop = Wyrzuć nagranie
page-recording = Nagrywam teraz. Mikrofon jest włączony.
page-record-denied = Nie mogę użyć mikrofonu. Możesz na to pozwolić w przeglądarce albo pisać.
page-record-full = Dłuższe nagranie się nie zmieści. Proszę wyślij je i nagraj dalszą część.
page-record-sent = Twoja wiadomość głosowa jest wysłana.
page-record-dropped = Nagranie jest wyrzucone. Nic nie zostało wysłane.
page-file = Pobierz plik { $name }
page-choices = Wybór
page-emergency = Grozi ci coś teraz? Zadzwoń { $emergency }. Nikt nie patrzy na tę rozmowę przez cały czas.
page-waiting = { $count ->
    [one] Czeka na ciebie { $count } nowa wiadomość. Przejdź do niej
    [few] Czekają na ciebie { $count } nowe wiadomości. Przejdź do nich
   *[other] Czeka na ciebie { $count } nowych wiadomości. Przejdź do nich
}
page-shared = Każdy, kto używa tej przeglądarki, może otworzyć tę rozmowę.
page-clear-about = Możesz usunąć to, co widać na tej stronie. Twoje odpowiedzi i słowa zostają.
page-clear = Wyczyść tę stronę

page-problem = To nie zadziałało
page-not-found = Tej strony tu nie ma. Przejdź na pierwszą stronę albo zadzwoń: { $name }, telefon { $phone }.
page-not-yours = Tej rozmowy nie można tu otworzyć. Użyj urządzenia, na którym się zaczęła, albo zadzwoń: { $name }, telefon { $phone }.
page-too-much = To za dużo na 1 wiadomość. Wyślij mniej naraz.
page-too-often = To było bardzo szybko. Poczekaj chwilę i spróbuj jeszcze raz.
page-not-kept = Nie udało się tego teraz zapisać. Spróbuj jeszcze raz za chwilę.
page-bad-request = Nie rozumiem tego. Wróć i spróbuj jeszcze raz.
page-back = Wróć
