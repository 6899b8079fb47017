### Whom to call, and what somebody reads before they write.

safe-thanks = Îți mulțumesc că mi-ai spus. Poate trebuie să spun cuiva, ca să fii în siguranță.
safe-emergency = Dacă ești în pericol acum, sună la { $emergency }.
safe-call = Poți vorbi cu { $name }: { $phone }.
safe-second = Dacă este vorba despre un organizator, vorbește cu { $name }: { $phone }.
safe-not-watched = Nimeni nu urmărește această discuție tot timpul. Te rog să suni.
# After words that may mean somebody is not safe. Nothing was reported by it.
safe-noticed = Dacă nu te simți în siguranță, te rog să vorbești acum cu cineva.
safe-not-passed-on = Nu am înțeles. Nimeni nu a citit încă.

before-words = Înainte să scrii: o persoană de la { $house } va citi cuvintele tale. Poate trebuie să spună cuiva, ca să fii în siguranță.
before-words-emergency = Aici nu este pentru urgențe. Nimeni nu urmărește tot timpul. În pericol, sună la { $emergency }. Ca să vorbești, sună la { $name }: { $phone }.
before-words-telegram = Și Telegram poate păstra aceste mesaje.
before-words-web = Cuvintele tale rămân pe calculatorul nostru.
choice-understood = Am înțeles
