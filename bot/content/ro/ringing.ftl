### Please ring me.

choice-ring = Sunați-mă, vă rog
ring-steps = Sunt 2 pași scurți.
ring-when = Când este bine să te sunăm?
choice-ring-when = { $when ->
    [morning] Dimineața
    [afternoon] După-amiaza
    [evening] Seara
   *[any] Oricând
}
ring-number = { $when ->
    [morning] Ai ales dimineața.
    [afternoon] Ai ales după-amiaza.
    [evening] Ai ales seara.
   *[any] Ai ales oricând.
} La ce număr te putem suna? Scrie-l și trimite. Îl văd doar organizatorii.
ring-number-wrong = Am nevoie de 1 număr de telefon, cu cel puțin 6 cifre. Scrie din nou.
ring-kept = Îți mulțumesc. Ești pe listă. O persoană de la { $name } te va suna.
ring-you = { $when ->
    [morning] Vom suna dimineața la acest număr:
    [afternoon] Vom suna după-amiaza la acest număr:
    [evening] Vom suna seara la acest număr:
   *[any] Vom suna oricând la acest număr:
}
# On the list, or rung already. Tries are calls that nobody answered.
ring-state = { $state ->
    [waiting] Ești pe listă. { $tries ->
        [0] Poți spune despre ce este vorba, dacă vrei.
        [one] Am sunat 1 dată și nu a răspuns nimeni. Vom suna din nou.
        [few] Am sunat de { $tries } ori și nu a răspuns nimeni. Vom suna din nou.
       *[other] Am sunat de { $tries } de ori și nu a răspuns nimeni. Vom suna din nou.
    }
   *[done] Am vorbit la telefon. Ne poți cere să sunăm din nou.
}
choice-ring-about = Spun despre ce e
# Said on a phone that others may see: not a word of what it is about.
ring-news = { $how ->
    [talked] Îți mulțumim că ai vorbit cu noi.
   *[none] Am încercat să vorbim cu tine. Vom încerca din nou.
}
organise-rings = { $rings ->
    [one] { $rings } persoană așteaptă un telefon.
    [few] { $rings } persoane așteaptă un telefon.
   *[other] { $rings } de persoane așteaptă un telefon.
}
choice-rings = Oameni de sunat
rings = Telefonul { $number } din { $total }. Sună, te rog:
rings-when = Oră bună: { $when ->
    [morning] dimineața
    [afternoon] după-amiaza
    [evening] seara
   *[any] oricând
}. Cerut { $asked }.
rings-tries = { $tries ->
    [one] Cineva a sunat 1 dată. Nu a răspuns nimeni.
    [few] Cineva a sunat de { $tries } ori. Nu a răspuns nimeni.
   *[other] Cineva a sunat de { $tries } de ori. Nu a răspuns nimeni.
}
rings-about = Este vorba despre:
choice-rang-talked = Am sunat, am vorbit
choice-rang-none = Am sunat, nu răspunde
choice-next-call = Telefonul următor
rang = { $how ->
    [talked] Am notat că ați vorbit. Îi mulțumesc persoanei.
   *[none] Rămâne pe listă. Îi spun că vei suna din nou.
}
