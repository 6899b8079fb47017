### A space of one audience's own: they talk, choose, and decide who may see what they settled.

# Who sees what is written in a space. Said before anybody writes there.
space-who = { $role ->
    [service_user] Doar persoanele care folosesc servicii văd ce se scrie aici.
    [carer] Doar îngrijitorii văd ce se scrie aici.
   *[staff] Doar angajații văd ce se scrie aici.
} Mai întâi un organizator citește toate cuvintele, ca să le verifice. Nu se arată nume.
space-talk = Acesta este spațiul vostru. Puteți vorbi aici până { $until }. Apoi alegeți ce contează cel mai mult.
choice-space-say = Spune ceva
choice-space-words = Vezi ce spun alții
space-say = Ce vrei să le spui celorlalți? Scrie cu cuvintele tale.
space-kept = Îți mulțumesc. Mai întâi citește o persoană. Apoi văd și ceilalți.
space-word = { $number } din { $total }:
space-agree = { $picked ->
    [-1] Câteva persoane sunt de acord, sau încă nimeni.
    [one] { $picked } persoană este de acord.
    [few] { $picked } persoane sunt de acord.
   *[other] { $picked } de persoane sunt de acord.
}
choice-space-agree = Sunt de acord
choice-space-disagree = Nu mai sunt de acord
choice-space-reply = Răspunde la asta
choice-space-answers = Vezi răspunsurile
choice-space-next = Următorul
space-answers = { $answers ->
    [one] A răspuns { $answers } persoană:
    [few] { $answers } răspunsuri:
   *[other] { $answers } de răspunsuri:
}
space-agreed = Am notat că ești de acord.
space-reply = Ce vrei să răspunzi? Scrie cu cuvintele tale.
space-word-gone = Aceste cuvinte nu mai sunt aici.
space-talked = Discuția s-a încheiat aici. Iată ce urmează.
space-ask = Spațiul vostru a hotărât ce contează cel mai mult. Pot vedea și ceilalți?
choice-open-space = Deschide spațiul
space-inside = Asta vede doar grupul vostru:
space-decide = Pot vedea ceilalți ce ați hotărât? Poți răspunde până { $until }. Ceilalți nu află ce spui.
space-answered = Dacă 1 persoană spune nu, rămâne aici. Răspunsul tău acum: { $answer ->
    [yes] Da
    [no] Nu
   *[none] încă niciunul
}.
choice-space-result = Ce am hotărât
choice-space-may = Da, pot vedea
choice-space-may-not = Nu, rămâne aici
space-answer-kept = Îți mulțumesc. Am păstrat răspunsul tău.
space-settled = { $state ->
    [released] Toți pot vedea ce ați hotărât.
    [inside] Ce ați hotărât rămâne aici. Vede doar grupul vostru.
   *[counting] Acum se numără.
}
space-from = { $role ->
    [service_user] Persoanele care folosesc servicii au hotărât asta în spațiul lor:
    [carer] Îngrijitorii au hotărât asta în spațiul lor:
   *[staff] Angajații au hotărât asta în spațiul lor:
}

## What organisers see.
choice-spaces = Spații ale grupurilor
check-response = Spus în spațiul unui grup, ca răspuns la:
space-new = Într-un spațiu, 1 grup vorbește și alege. Tu verifici cuvintele și nu vezi altceva.
space-new-whom = Pentru cine este spațiul nou?
space-for = { $role ->
    [service_user] Ce vrei să întrebi persoanele care folosesc servicii?
    [carer] Ce vrei să îi întrebi pe îngrijitori?
   *[staff] Ce vrei să îi întrebi pe angajați?
} Scrie 1 întrebare scurtă.
space-sure = { $role ->
    [service_user] Se deschide pentru persoanele care folosesc servicii și pentru nimeni altcineva.
    [carer] Se deschide pentru îngrijitori și pentru nimeni altcineva.
   *[staff] Se deschide pentru angajați și pentru nimeni altcineva.
}
space-days = Grupul vorbește { $talk ->
    [one] { $talk } zi
    [few] { $talk } zile
   *[other] { $talk } de zile
} și alege { $choose ->
    [one] { $choose } zi
    [few] { $choose } zile
   *[other] { $choose } de zile
}. Apoi are { $decide ->
    [one] { $decide } zi
    [few] { $decide } zile
   *[other] { $decide } de zile
} ca să spună cine poate vedea.
choice-space-open = Deschide
choice-space-rewrite = Scrie din nou
space-opened = Grupul vostru are acum un spațiu unde să vorbească.
space-is-open = { $role ->
    [service_user] Spațiul este deschis acum. Le spun persoanelor care folosesc servicii.
    [carer] Spațiul este deschis acum. Le spun îngrijitorilor.
   *[staff] Spațiul este deschis acum. Le spun angajaților.
}
choice-spaces-now = Spații acum
spaces-none = Acum nu este deschis niciun spațiu.
space-now = { $phase ->
    [talk] Vorbesc până { $until }.
   *[choose] Aleg până { $until }.
}
choice-space-end = { $phase ->
    [talk] Încheie discuția
   *[choose] Încheie alegerea
}
space-end = { $phase ->
    [talk] Vrei să închei discuția mai devreme? Apoi grupul alege.
   *[choose] Vrei să închei alegerea mai devreme? Apoi grupul spune cine poate vedea.
}
choice-space-end-now = Da, încheie
space-ends = Se încheie { $until }. Până atunci poți anula.
