### The web chat's pages.

page-title = Sayso, pentru { $house }
page-welcome = Ia parte la { $house }
page-about = Cu Sayso citești ce s-a întâmplat, spui ce contează și votezi. Îl poți folosi aici sau în Telegram.
page-invited = Ai o invitație să iei parte
page-invited-about = Alege Începe. Invitația merge 1 dată, pe acest aparat.
page-start = Începe
page-no-invite = Ca să iei parte, ai nevoie de o invitație. Ca să ceri una, sună la { $name }: { $phone }.
page-go-to-chat = Mergi la discuția mea
page-have-code = Am un cod de pe celălalt telefon
page-chat = Discuția ta cu Sayso
page-skip = Mergi unde scrii
page-you = Tu
page-bot = Sayso
page-type = Scrie cuvinte sau un număr
page-send = Trimite
page-not-sent = Nu s-a trimis. Încearcă din nou.
page-offline = Acum nu ai legătură. Ce scrii rămâne aici. Încerc mai departe.
page-voice = Mesaj vocal
page-record = Înregistrează un mesaj vocal
page-record-stop = Oprește și trimite
page-record-drop = Aruncă mesajul
page-recording = Acum înregistrez. Microfonul tău este pornit.
page-record-denied = Nu pot folosi microfonul tău. Îl poți permite în browser sau poți scrie.
page-record-full = Mai lung nu poate fi. Trimite acest mesaj, apoi înregistrează mai departe.
page-record-sent = Mesajul tău vocal este trimis.
page-record-dropped = Mesajul este aruncat. Nu s-a trimis nimic.
page-file = Ia fișierul { $name }
page-choices = Ce poți alege
page-emergency = Ești în pericol acum? Sună la { $emergency }. Nimeni nu urmărește această discuție tot timpul.
page-waiting = { $count ->
    [one] { $count } mesaj nou a venit cât nu erai aici. Mergi la el
    [few] { $count } mesaje noi au venit cât nu erai aici. Mergi la ele
   *[other] { $count } de mesaje noi au venit cât nu erai aici. Mergi la ele
}
page-shared = Oricine folosește acest browser poate deschide această discuție.
page-clear-about = Poți șterge ce arată această pagină. Răspunsurile și cuvintele tale rămân păstrate.
page-clear = Șterge ce arată această pagină

## When a page cannot be shown.
page-problem = Nu a mers
page-not-found = Această pagină nu este aici. Mergi la prima pagină sau sună la { $name }: { $phone }.
page-not-yours = Această discuție nu se poate deschide aici. Folosește aparatul pe care ai început sau sună la { $name }: { $phone }.
page-too-much = Este prea mult pentru un mesaj. Trimite mai puțin odată.
page-too-often = A fost foarte repede. Așteaptă puțin, apoi încearcă din nou.
page-not-kept = Nu am putut păstra acum. Încearcă din nou peste puțin timp.
page-bad-request = Nu am înțeles. Mergi înapoi și încearcă din nou.
page-back = Mergi înapoi
