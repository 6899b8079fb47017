### People who help me, and answering for somebody.

choice-supporters = Cine mă ajută
supporters = Poți lăsa pe cineva să răspundă pentru tine aici. Tu alegi. Poți încheia oricând.
supporters-helped = { $helped ->
    [yes] Mi-ai spus că răspunzi cu ajutor.
   *[no] Mi-ai spus că răspunzi fără ajutor.
} Contează la fel.
choice-pair-new = Cineva să mă ajute
choice-pair-code = Eu ajut pe cineva
choice-helped = { $helped ->
    [yes] Răspund fără ajutor
   *[no] Răspund cu ajutor
}
helped-set = { $helped ->
    [yes] Am păstrat. Te întreb de fiecare dată, 1 dată, dacă ai avut ajutor.
   *[no] Am păstrat. Răspunzi fără ajutor.
}
choice-pairs = Cine este legat

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] Ai legătură cu { $count } persoană.
    [few] Ai legătură cu { $count } persoane.
   *[other] Ai legătură cu { $count } de persoane.
}
pairs-none = Nu ai legătură cu nimeni.
pair-label = { $side ->
    [theirs] Eu ajut: { $name }
   *[mine] { $name } mă ajută
}
pair-waiting-label = Încă nimeni

## Letting somebody answer for me.
pair-scope = Poate să răspundă la asta pentru tine?
pair-scope-none = Ai spus nu la toate 4. Te rog să spui da măcar o dată.
scope-label = { $scope ->
    [votes] Voturi
    [priorities] Ce contează
    [feedback] Părere despre angajați
   *[questions] Întrebări și idei
}
pair-until = Pentru cât timp? Poți încheia mai devreme.
months-label = { $months ->
    [one] { $months } lună
    [few] { $months } luni
   *[other] { $months } de luni
}
pair-name = Cu ce prenume te strigă? Scrie-l. Poate avea { $most ->
    [one] { $most } literă
    [few] { $most } litere
   *[other] { $most } de litere
}. Îl vede doar persoana care te ajută.
pair-name-long = Numele este prea lung. Scrie un prenume de cel mult { $most ->
    [one] { $most } literă
    [few] { $most } litere
   *[other] { $most } de litere
}.
# Shown on the phone of the person who is to be helped.
pair-code-shown = Codul tău este { $code }. Merge { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Dă-l doar persoanei care te ajută.
pair-waiting = Nimeni nu te ajută încă la asta. Persoana are nevoie de codul tău, apoi spune da.
pair-mine = { $name } poate răspunde pentru tine:
pair-mine-told = Îți spun de fiecare dată. Răspunsul tău contează mereu primul.
pair-ends = Se încheie pe { $ends }.
pair-news = { $name } a spus da. De acum, { $name } poate răspunde pentru tine. Poți încheia oricând.
choice-pair-see = Vezi

## Helping somebody.
pair-code-ask = Scrie codul de 8 cifre pe care ți-l arată persoana.
pair-gone = S-a încheiat sau codul este pentru altcineva.
pair-agree = { $name } te roagă să răspunzi în locul său:
pair-agree-rules = Spune doar ce crezi că ar spune persoana. Îi spun de fiecare dată. Răspunsul ei contează mereu primul. Îți păstrezi votul tău.
choice-pair-agree = Da, ajut
choice-pair-no = Nu, mulțumesc
pair-your-name = Cu ce prenume te strigă { $name }? Scrie-l. Poate avea { $most ->
    [one] { $most } literă
    [few] { $most } litere
   *[other] { $most } de litere
}.
pair-agreed = Îți mulțumesc. Acum poți răspunde în locul persoanei.
pair-theirs = Poți răspunde pentru { $name }:
pair-theirs-told = Persoana află de fiecare dată.

## Ending it.
choice-pair-end = Încheie
pair-end = Vrei să închei asta? Se încheie imediat. Celălalt nu află.
choice-pair-end-now = Da, închei
choice-pair-keep = Nu, păstrez
pair-ended = S-a încheiat.

## As whom somebody answers, and whether with help.
hat = Aici faci parte din 2 grupuri. Pentru care răspunzi?
hat-once = Poți schimba până se închide. Răspunsul tău se numără 1 dată.
with-help = Răspunzi fără ajutor sau cu ajutor?
with-help-same = Contează la fel. Poți schimba mai târziu.
as-label = { $answering ->
    [service_user] Folosesc servicii
    [carer] Ca îngrijitor
    [staff] Ca angajat
    [helped] Cu ajutor
   *[own] Fără ajutor
}
as-set = { $answering ->
    [service_user] Am păstrat. Răspunzi ca persoană care folosește servicii.
    [carer] Am păstrat. Răspunzi ca îngrijitor.
    [staff] Am păstrat. Răspunzi ca angajat.
    [helped] Am păstrat. Te-a ajutat cineva.
   *[own] Am păstrat. Răspunzi fără ajutor.
}
choice-was-helped = { $answering ->
    [helped] M-a ajutat cineva
   *[own] Nu m-a ajutat nimeni
}
choice-hat = Schimb grupul meu

## Saying what somebody would say. The name is a first name.
choice-for = Pentru { $name }
choice-for-rounds = Răspund în locul său
choice-what-i-think = Ce cred eu
choice-for-begin = Ce ar spune persoana
for-which = La ce vrei să răspunzi pentru { $name }?
for-none = Nu este nimic deschis la care să poți răspunde pentru { $name }.
for-two = Poți spune ce crezi tu. Poți spune și ce ar spune { $name }.
for-told = Se păstrează separat. { $name } află, vede ce ai spus în locul său și poate schimba.
for-say = Ce crezi că ar spune { $name }?
for-said = Asta ai spus pentru { $name }. Dacă persoana răspunde, contează doar răspunsul ei.
for-alone = { $name } răspunde la asta fără nimeni altcineva.
# News for the person. It never says what was answered.
for-news = { $name } a răspuns pentru tine: { $title }
for-news-own = Poți vedea sau poți spune tu. Răspunsul tău contează primul.

## What was said for me.
choice-said-for-me = Spus pentru mine
said-for = { $name } a spus asta pentru tine:
said-for-somebody = S-a spus asta pentru tine:
said-for-replaced = Ai răspuns chiar tu la asta. Contează doar răspunsul tău.
said-for-none = Aici nu s-a spus nimic pentru tine.
choice-say-myself = Spun eu
choice-said-drop = Șterge tot
said-drop-sure = Se va șterge ce s-a spus pentru tine. Vrei să ștergi?
said-dropped = Este șters. Ce ai spus tu rămâne.
choice-only-i = Doar eu răspund
only-i-set = { $alone ->
    [yes] De acum, la asta răspunzi doar tu. Nimeni nu află de ce.
   *[no] Cei care te ajută pot răspunde din nou la asta.
}

## When somebody was pressured.
choice-pressured = Cineva m-a presat
pressured = Răspunsul trebuie să fie al tău. Pot lua înapoi toate răspunsurile tale de aici. Apoi poți răspunde din nou.
pressured-private = Nimeni nu află. După aceea, nimeni altcineva nu poate răspunde aici pentru tine.
pressured-which = Unde te-a presat cineva?
pressured-none = Acum nu este nimic deschis ce poți lua înapoi.
choice-void = Ia înapoi ce am spus
choice-void-not = Nu, păstrează
pressured-voided = Răspunsurile tale sunt luate înapoi. Poți răspunde din nou, acum sau mai târziu.
pressured-late = S-a închis. Rezultatul nu se mai poate schimba. Dar contează ce s-a întâmplat.
pressured-write = Poți scrie unei persoane care nu organizează asta.
pressured-call = Te rog să suni la { $name }: { $phone }. Această persoană nu organizează votul.
choice-write-about-it = Scriu despre asta
write-pressure = Ce s-a întâmplat? Citește un facilitator. Scrie cu cuvintele tale.

words-as = Spui asta fără ajutor sau cu ajutor?
stamp = { $how ->
    [helped] Spus cu ajutor.
   *[for_someone] Spus de cineva care ajută persoana.
}
choice-for-words = Vorbesc în locul său
for-words-kept = Mulțumesc. { $name } află și poate schimba sau șterge.
for-words-news = { $name } a spus ceva pentru tine, în cuvinte.
