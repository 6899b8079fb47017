### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = Citește texte înainte
typed-readers = citește texte înainte | citeste texte inainte
readers = Poți citi texte înaintea altora. Ne spui ce nu este clar.
readers-name = Numele tău poate sta lângă textele care ți-au fost clare. Îl văd toți.
readers-seen = Organizatorii văd ce spui despre un text.
choice-reader-begin = Vreau să citesc
choice-reader-no-name = Fără nume
reader-name = Ce nume pot vedea oamenii lângă un text? { $most ->
    [one] Scrie-l, cu cel mult { $most } literă.
    [few] Scrie-l, cu cel mult { $most } litere.
   *[other] Scrie-l, cu cel mult { $most } de litere.
}
reader-named = Citești texte înaintea altora. Oamenii văd acest nume: { $name }.
reader-unnamed = Citești texte înaintea altora. Numele tău nu este arătat.
choice-reader-name = Schimbă numele meu
choice-reader-stop = Nu mai citesc
reader-stopped = Nu mai citești texte înaintea altora. Acum nimeni nu vede numele tău lângă texte.
reader-hidden = Un organizator a luat numele pe care îl arăți lângă texte. Poți alege altul.

## Reading a text.
choice-texts-first = Texte de citit
texts-first = Ce text vrei să citești?
texts-first-none = Acum nu te așteaptă niciun text. Îți spun când este unul.
reader-asked = Te rog, citește acest text înainte să îl vadă alții. Spune despre fiecare parte dacă este clară:
choice-read-text = Citește textul
read-part = Partea { $number } din { $total }.
read-again = Textul s-a schimbat de când l-ai citit. Te rog, citește-l din nou.
read-changed = Textul tocmai s-a schimbat. Acum este așa:
choice-clear = Este clar
choice-read-unclear = Nu este clar
read-why = De ce nu este clar? Scrie, dacă vrei. Organizatorii citesc.
read-thanks = Îți mulțumesc. Așa se poate scrie mai bine.
read-done = Ai citit tot. Îți mulțumesc.
choice-read-again = Citește din nou
read-gone = Acest text nu mai așteaptă. A ieșit deja sau nu mai este nevoie de el. Îți mulțumesc.
read-taken-back = Un organizator a retras acest text. Îți mulțumesc că ai citit.
read-not-now = Un organizator schimbă acest text. Te rog, uită-te din nou mai târziu.
meeting-read-by = { $count ->
    [0] Citit înainte de { $name }.
    [one] Citit înainte de { $name } și încă { $count } persoană.
    [few] Citit înainte de { $name } și încă { $count } persoane.
   *[other] Citit înainte de { $name } și încă { $count } de persoane.
}
meeting-read = { $count ->
    [one] Citit înainte de { $count } persoană.
    [few] Citit înainte de { $count } persoane.
   *[other] Citit înainte de { $count } de persoane.
}

## What organisers see.
choice-draft-readers = Cititori
draft-readers = Cititori care nu au încă acest text: { $count }.
draft-readers-none = Nimeni nu citește încă texte înainte. Oricine poate începe. Se scrie: citește texte înainte.
choice-readers-ask = Roagă cititorii
readers-asked = Cititori care au acum textul: { $count }.
readers-all-asked = Toți cititorii au deja acest text.
draft-read = Cititorii spun: clar { $clear }, neclar { $unclear }, necitit încă { $left }.
draft-read-old = Textul s-a schimbat de când unii l-au citit. Te rog, roagă-i din nou.
choice-readers-said = Ce spun cititorii
reader-name-is = Cititor: { $name }
reader-no-name = Un cititor care nu arată niciun nume:
reader-says = { $verdict ->
    [clear] Totul este clar.
    [unclear] Asta nu este clar:
    [old] A spus asta înainte să se schimbe textul.
   *[waiting] Nu a citit încă tot.
}
reader-why = De ce:
choice-reader-hide = Ia numele
reader-hidden-now = Acum nimeni nu vede acel nume. Cititorul știe.
reader-read = { $clear ->
    [yes] Un cititor spune că totul este clar:
   *[no] Un cititor spune ce nu este clar:
}
draft-unread = Niciun cititor nu a spus că textul este clar. Vrei să îl publici oricum?
choice-unread-now = Publică oricum
choice-unread-later = Alege ora
choice-invite-reader = Cititor de texte
invite-reader-whom = Un cititor vede textele înaintea altora. Pentru cine este invitația?
invite-reader = O întreb și dacă vrea să citească texte înaintea altora. Poate spune nu.
reader-invited = Un organizator te întreabă dacă vrei să citești texte înaintea altora. Poți spune nu.
