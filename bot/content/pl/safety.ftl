### Do kogo dzwonić i co ktoś czyta, zanim napisze.

safe-thanks = Dziękuję, że mi to mówisz. Może będę musieć komuś powiedzieć, żeby cię chronić.
safe-emergency = Jeśli teraz coś ci grozi, zadzwoń pod { $emergency }.
safe-call = Możesz porozmawiać: { $name }, telefon { $phone }.
safe-second = Jeśli chodzi o osobę organizującą, zadzwoń: { $name }, telefon { $phone }.
safe-not-watched = Nikt nie patrzy na tę rozmowę przez cały czas. Zadzwoń, proszę.
safe-noticed = Jeśli nie czujesz się bezpiecznie, porozmawiaj z kimś teraz.
safe-not-passed-on = Nie rozumiem tego. Nikt jeszcze tego nie czytał.

before-words = Zanim napiszesz: ktoś przeczyta te słowa ({ $house }). Może będzie musiał komuś powiedzieć, żeby cię chronić.
before-words-emergency = To nie jest numer alarmowy. Nikt nie patrzy tu cały czas. W niebezpieczeństwie dzwoń { $emergency }. Do rozmowy: { $name }, telefon { $phone }.
before-words-telegram = Telegram też może mieć te wiadomości.
before-words-web = Te słowa zostają na naszym własnym komputerze.
choice-understood = Rozumiem
