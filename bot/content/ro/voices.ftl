### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = Te pot asculta după ce iei parte. Scrie sau alege ceva.
voice-too-long = Mesajul tău vocal este prea lung pentru mine. Poate avea cel mult { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Trimite-l în părți.
voice-empty = Nu am primit niciun sunet. Spune din nou sau scrie.
voice-too-many = Mai am { $waiting ->
    [one] { $waiting } mesaj vocal de la tine
    [few] { $waiting } mesaje vocale de la tine
   *[other] { $waiting } de mesaje vocale de la tine
}. Așteaptă, te rog, sau scrie.
voice-record-here = Pot asculta doar un mesaj vocal pe care îl înregistrezi aici.
voice-type = Aici nu îți pot asculta vocea. Scrie sau alege ceva.
voice-full = Acum nu pot păstra mai multe mesaje vocale. Scrie cuvintele tale.
voice-listening = Ascult mesajul tău. O clipă.
voice-no-words = Nu am auzit niciun cuvânt. Spune din nou sau scrie.
# News. It says nothing of what the message is about, as others may see the phone.
voice-lost = Mesajul tău vocal nu a mers. Trimite din nou sau scrie.
voice-done = Mesajul vocal este rezolvat. Nu s-a schimbat nimic.

## When no computer can write it down.
voice-may = Nu pot scrie ce spune vocea ta. O persoană care organizează la { $house } poate. Îți va auzi vocea și poate o va cunoaște.
voice-may-kept = Păstrez sunetul până este scris, cel mult { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}. Poate asculta persoana?
choice-voice-let = Da, poate
choice-voice-type = Nu, scriu eu
voice-kept = Îți mulțumesc. O persoană va asculta și va scrie. Îți spun când poți citi.
voice-dropped = Am șters mesajul tău vocal.

## What was heard.
heard = { $by ->
    [machine] Am auzit asta:
   *[organiser] O persoană a ascultat și a scris asta:
}
heard-right = Este bine așa?
choice-heard-yes = Da, este bine
choice-heard-again = Spun din nou
choice-heard-type = Scriu
heard-again = Am șters. Trimite, te rog, un mesaj vocal nou.
heard-type = Am șters sunetul. Scrie acum cuvintele tale.
heard-simple = Am auzit: { $words }
heard-news = Mesajul tău vocal este acum în cuvinte. Vezi, te rog, dacă este bine.
choice-heard-see = Vezi cuvintele mele
# Somebody picked something else while the computer was listening.
heard-elsewhere = Ai mers mai departe înainte să ascult. De aceea, mesajul tău vocal nu a schimbat nimic.

## Who listens.
said-aloud-mine = Ai spus asta într-un mesaj vocal.
said-aloud = Acesta este un mesaj vocal. Îl poți asculta.
organise-voices = { $voices ->
    [one] { $voices } mesaj vocal așteaptă să fie scris.
    [few] { $voices } mesaje vocale așteaptă să fie scrise.
   *[other] { $voices } de mesaje vocale așteaptă să fie scrise.
}
choice-voices = Mesaje vocale
voices = Mesajul vocal { $number } din { $total }.
voices-about = { $asked ->
    [said] Persoana spune ce contează pentru ea.
    [question-said] Persoana pune o întrebare.
   *[other] Persoana scrie cuiva.
}
voices-none = Nu te așteaptă niciun mesaj vocal.
voices-end = Nu mai sunt mesaje vocale.
voices-done = Mesajul vocal este rezolvat.
choice-voice-hear = Ascultă mesajul
choice-voice-write = Scrie cuvintele
choice-voice-none = Nu are cuvinte
voice-write = Scrie cuvintele exact cum s-au spus. Cine le-a spus se uită întâi la ele.
voice-written = Îți mulțumesc. Persoana poate citi acum cuvintele. Sunetul este șters de aici.
voice-none = I-am spus persoanei că nu a mers.
voice-not-here = Sunetul este încă pe drum. Încearcă din nou peste 1 minut.
voice-not-played = Sunetul nu se poate auzi. Răspunde, te rog, și cere persoanei să scrie sau să sune.
caption-voice = Este doar pentru tine. Șterge-l de aici după ce ai ascultat.
