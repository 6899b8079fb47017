### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = Da
choice-unsure = Nu știu sigur
choice-no = Nu
choice-matters = Contează
choice-matters-less = Contează mai puțin
choice-first = Prima
choice-second = A doua
choice-same = Amândouă la fel
choice-undecided = Nu mă pot hotărî
choice-enough = Am făcut destul
answer-now = Răspunsul tău acum: { $choice ->
    [yes] Da
    [unsure] Nu știu sigur
    [no] Nu
    [fine] Pentru mine e bine
    [worry] Am o îngrijorare
    [object] Mă opun
    [accepted] Aș putea accepta
    [refused] Nu e pentru mine
    [nothing] Nimic
    [picked] Contează
    [passed] Contează mai puțin
    [pair-1] Prima
    [pair-2] A doua
    [pair-same] Amândouă la fel
   *[other] Nu mă pot hotărî
}.
answer-now-text = Răspunsul tău acum: { $text }.
# What was chosen follows on a line of its own.
answer-saved = Am păstrat. Ai ales:
question-progress = { $number } din { $total }.
question-changed = Lista s-a schimbat între timp. Nu s-a pierdut nimic.
round-closed = { $when ->
    [now] S-a închis acum o clipă.
   *[before] S-a închis.
} Aici poți vedea ce a ieșit.
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] S-a închis acum o clipă.
   *[before] S-a închis.
} Cuvintele tale nu sunt păstrate. Le poți copia și poți scrie unei persoane. Ai scris:

## Picking and comparing.
approval-progress = { $number } din { $total }. Contează pentru tine?
pairwise-which = Ce contează mai mult pentru tine?
pairwise-first = Prima: { $text }
pairwise-second = A doua: { $text }

## Reading over what one has given.
review = Poți schimba până { $closes }.
review-yes-no = { $title }
    Ai spus: { $choice ->
    [yes] Da
    [unsure] Nu știu sigur
    [no] Nu
    [fine] Pentru mine e bine
    [worry] Am o îngrijorare
    [object] Mă opun
   *[none] încă nimic
}.
review-approval = { $text }
    Ai spus: { $picked ->
    [yes] Contează
   *[no] Contează mai puțin
}.
review-pairwise = { $outcome ->
    [pair-1] Ai pus pe primul loc: { $first }
    [pair-2] Ai pus pe primul loc: { $second }
    [pair-same] Pentru tine sunt amândouă la fel: { $first } / { $second }
   *[other] Nu te-ai putut hotărî: { $first } / { $second }
}
voted = { $left ->
    [0] Asta a fost tot. Îți mulțumesc că ai votat.
    [one] Am păstrat voturile tale. A mai rămas { $left } întrebare.
    [few] Am păstrat voturile tale. Au mai rămas { $left } întrebări.
   *[other] Am păstrat voturile tale. Au mai rămas { $left } de întrebări.
}
receipt = Dovada ta: { $receipt }. Ea arată că votul tău este numărat. Nu arată ce ai spus.
choice-change = Schimbă { $number }
choice-vote-on = Votează { $number }

## Votes.
votes = { $count ->
    [0] Acum nu este nimic de votat.
    [one] Este deschis { $count } vot. Pe care îl vrei?
    [few] Sunt deschise { $count } voturi. Pe care îl vrei?
   *[other] Sunt deschise { $count } de voturi. Pe care îl vrei?
}
vote-label = Votul { $number }
vote-intro = { $items ->
    [one] Este { $items } lucru de votat.
    [few] Sunt { $items } lucruri de votat, pe rând.
   *[other] Sunt { $items } de lucruri de votat, pe rând.
} Poți vota și poți schimba votul până { $closes }.
vote-turnout = { $people ->
    [0] Nu a votat încă nimeni.
    [one] Până acum a votat { $people } persoană.
    [few] Până acum au votat { $people } persoane.
   *[other] Până acum au votat { $people } de persoane.
}
choice-start = Începe
choice-see-votes = Vezi voturile mele
choice-vote-rules = Cum se numără
choice-vote-rules-more = Ce văd ceilalți
choice-my-receipt = Dovada mea
choice-check-receipt = Verifică o dovadă
vote-rules = Fiecare persoană are 1 vot la fiecare întrebare. Contează ultimul vot dat.
vote-rules-quorum = { $quorum ->
    [0] Votul contează oricâte persoane votează.
    [one] Trebuie să voteze cel puțin { $quorum } persoană.
    [few] Trebuie să voteze cel puțin { $quorum } persoane. Altfel nu se hotărăște nimic.
   *[other] Trebuie să voteze cel puțin { $quorum } de persoane. Altfel nu se hotărăște nimic.
}
vote-rules-secret = Votul tău este secret. Până se închide, cine are grijă de calculator ar putea afla că e al tău. Apoi legătura cu tine este ștearsă.
vote-rules-shown = Când se închide votul, toți văd rezultatul în același timp. Dacă toți spun la fel, se va ști. Dacă votează mai puțin de 5 persoane, se arată doar rezultatul final.
vote-rules-apart = Persoanele care folosesc servicii, îngrijitorii și angajații sunt numărați separat. Se arată doar grupurile de cel puțin 5 persoane.
vote-sealed = Votul tău este păstrat și contează. Nu se mai poate schimba, fiindcă a trebuit să ne reparăm datele.
receipt-ask = Scrie cele 8 cifre ale dovezii tale.
receipt-wrong = O dovadă are { $digits ->
    [one] { $digits } cifră
    [few] { $digits } cifre
   *[other] { $digits } de cifre
}. Mai uită-te o dată.
receipt-open = Da. Avem acest vot pentru: { $title }
receipt-closed = Da. Acest vot a fost numărat pentru: { $title }
receipt-unknown = Nu găsesc această dovadă. Mai uită-te la cifre sau întreabă: { $name }.

## What matters.
matters-none = Acum nu este nimic deschis despre ce contează.
matters = La care vrei să răspunzi?
matters-label = Lista { $number }
matter-closes = Este deschis până { $closes }. { $quorum ->
    [0] Contează oricâte persoane răspund.
    [one] Trebuie să răspundă cel puțin { $quorum } persoană.
    [few] Trebuie să răspundă cel puțin { $quorum } persoane.
   *[other] Trebuie să răspundă cel puțin { $quorum } de persoane.
}
matter-how = { $options ->
    [0] Nu este încă o listă. Spune tu întâi ce contează.
    [one] Pe listă este { $options } lucru.
    [few] Pe listă sunt { $options } lucruri.
   *[other] Pe listă sunt { $options } de lucruri.
} { $compare ->
    [yes] Compari câte 2 odată.
   *[no] Alegi tot ce contează.
}
matter-done = Ai răspuns la tot ce este pe listă. Îți mulțumesc.
choice-say-own = Spun cum vreau eu
choice-choose = Alege
choice-go-on-choosing = Alege mai departe
choice-what-is-there = Vezi lista
choice-my-choices = Vezi ce am ales
choice-what-i-said = Ce am spus eu
options = { $total ->
    [one] Pe listă este { $total } lucru.
    [few] Pe listă sunt { $total } lucruri.
   *[other] Pe listă sunt { $total } de lucruri.
}
say-ask = Ce contează cel mai mult pentru tine? Scrie cu cuvintele tale.
said-thanks = Îți mulțumesc. Am păstrat cuvintele tale.
share-ask = Pot vedea și alții aceste cuvinte?
share-guess = Mai întâi le citește o persoană. Numele tău nu se vede. Alții pot ghici că ai scris tu.
choice-share = Da, alții pot vedea
choice-share-not = Nu, doar organizatorii
choice-withdraw = Ia înapoi
share-yes = Îți mulțumesc. Mai întâi o persoană va citi cuvintele tale. Apoi le pot vedea și alții.
share-no = Doar organizatorii vor vedea cuvintele tale.
withdraw-sure = Cuvintele tale vor fi șterse. Vrei să le ștergi?
withdrawn = Am șters cuvintele tale.
mine-none = Nu ai spus încă nimic cu cuvintele tale.
mine = { $count ->
    [one] Ai spus { $count } lucru cu cuvintele tale.
    [few] Ai spus { $count } lucruri cu cuvintele tale.
   *[other] Ai spus { $count } de lucruri cu cuvintele tale.
}
mine-label = { $purpose ->
    [question] Întrebare
    [safety] Mesaj
    [second_safety] Mesaj
    [talk] Mesaj
    [advocate] Am cerut ajutor
    [ring] Telefon
    [read_out] De citit cu voce tare
    [needs] De ce am nevoie
    [not_fixed] Nu s-a rezolvat
    [worry] Îngrijorare
    [thanks] Mulțumire
    [proposal] Propunere
    [response] Răspunsul meu
    [pressure] Mesaj
   *[priority] Ce contează
} { $number }
mine-state = { $state ->
    [waiting] O persoană va citi asta înainte să vadă alții.
    [shown] Alții pot vedea asta și o pot alege.
    [late] Lista s-a închis înainte ca alții să poată vedea asta.
    [hidden] Un organizator nu a arătat asta altora. Ca să întrebi de ce, vorbește cu { $name }.
   *[private] Doar organizatorii văd asta.
}
mine-edited = Alții citesc așa:
