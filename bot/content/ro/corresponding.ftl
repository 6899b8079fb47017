### Words that somebody answers: questions, and messages about safety.

choice-tell = Scrie despre asta
choice-tell-second = Despre un organizator
choice-what-i-told = Ce am scris
tell = Scrie ce s-a întâmplat, cu cuvintele tale. Mesajul ajunge la { $name }.
tell-kept = Îl păstrez cuvânt cu cuvânt. Rămâne și dacă pleci.
tell-nobody-now = Acum nu poate citi nimeni. Sună la { $name }: { $phone }.
tell-emergency = Nimeni nu citește imediat. În pericol, sună la { $emergency }. Ca să vorbești, sună la { $name }: { $phone }.

letter-answer = { $purpose ->
    [advocate] Un răspuns de la un apărător:
    [pressure] Un răspuns de la un facilitator:
   *[other] Un răspuns de la { $name }:
}
letter-more = Ai scris mai târziu:
letter-state = { $state ->
    [waiting] Nimeni nu a citit încă. { $purpose ->
        [advocate] Ajunge la un apărător.
        [pressure] Ajunge la un facilitator.
       *[other] Ajunge la { $name }.
    }
    [answered] Poți scrie din nou.
   *[read] Cineva a citit mesajul tău.
}
letter-write = { $purpose ->
    [advocate] Ce vrei să îi spui apărătorului?
    [pressure] Ce vrei să îi spui facilitatorului?
   *[other] Ce vrei să îi spui persoanei { $name }?
} Scrie cu cuvintele tale.
letter-kept = Îți mulțumesc. { $purpose ->
    [advocate] Păstrez mesajul pentru un apărător.
    [pressure] Păstrez mesajul pentru un facilitator.
   *[other] Păstrez mesajul pentru { $name }.
}
choice-talk = Scrie unei persoane
choice-advocate = Cere un apărător
write-talk = Ce vrei să îi spui persoanei { $name }? Scrie cu cuvintele tale.
write-advocate = Un apărător este de partea ta și vorbește pentru tine. Nu este organizator. La ce vrei ajutor?
# Said on a phone that others may see: not a word of what it is about.
letter-news = Ai un răspuns.
choice-read-it = Citește
news = Iată ce este nou pentru tine.
news-none = Nu este nimic nou pentru tine.
choice-news-answer = Răspunsul { $number }
choice-results = Rezultate
choice-write-again = Scrie din nou

choice-duties = Ce fac pentru alții
duties = Ce vrei să faci pentru alții?
choice-desk = { $role ->
    [second_safety] Siguranță (a doua)
    [facilitator] Cer un apărător
   *[safety] Mesaje siguranță
}
desk-news = Te așteaptă un mesaj.
choice-open-desk = Deschide
desk-none = Nu te așteaptă niciun mesaj.
desk-end = Nu mai sunt mesaje.
desk = Mesajul { $number } din { $total }. { $waiting ->
    [0] Niciunul nu așteaptă răspuns.
    [one] { $waiting } mesaj așteaptă răspuns.
    [few] { $waiting } mesaje așteaptă răspuns.
   *[other] { $waiting } de mesaje așteaptă răspuns.
}
desk-asked = Scris { $asked }. { $state ->
    [waiting] Te așteaptă pe tine.
   *[done] Cineva a citit.
}
check-worrying = Uită-te, te rog: poate fi vorba de siguranță.
desk-more = A scris mai târziu:
desk-answered = Răspunsul a fost:
desk-write = Scrie răspunsul tău. Persoana vede cuvintele tale, nu numărul tău de telefon.
desk-sent = Îți mulțumesc. Răspunsul tău este pe drum.
desk-read = Am notat că mesajul este citit.
desk-gone = Persoana a plecat. Un răspuns nu mai poate ajunge la ea.
choice-answer = Răspunde
choice-correct = Scrie o corectură
choice-no-answer = Nu cere răspuns
choice-next-message = Mesajul următor
