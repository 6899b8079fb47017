### Joining by an invite, and one more phone for the same person.

stranger = Bună. Aici este Sayso, pentru { $house }. Ca să iei parte, ai nevoie de o invitație. Ca să ceri una, sună la { $name }: { $phone }.
choice-have-code = Am un cod
invite-does-not-work = Invitația nu merge. Poate a fost deja folosită sau este prea veche.
role-added = Acum iei parte și ca { $role ->
    [service_user] persoană care folosește servicii
    [carer] îngrijitor
    [staff] angajat
    [facilitator] facilitator
    [safety] prima persoană de întrebat despre siguranță
    [second_safety] a doua persoană de întrebat despre siguranță
   *[organiser] organizator
}.

about-1 = Bună. Aici este Sayso. Aici ajuți să se hotărască despre { $house }.
    Aceasta este partea { $number } din { $total }. Durează 1 minut.
about-2 = Partea { $number } din { $total }. Poți citi sau asculta ce s-a întâmplat la ședințe. Poți spune ce contează pentru tine și poți vota.
about-3 = Partea { $number } din { $total }. Tu alegi la ce răspunzi. Te poți opri oricând. Nimic nu expiră cât te gândești.

agree = Ai o invitație ca { $role ->
    [service_user] persoană care folosește servicii
    [carer] îngrijitor
    [staff] angajat
    [facilitator] facilitator
    [safety] prima persoană de întrebat despre siguranță
    [second_safety] a doua persoană de întrebat despre siguranță
   *[organiser] organizator
}. Păstrez răspunsurile tale în siguranță. Alții văd numere, nu nume. Poți pleca oricând. Vrei să iei parte?
choice-agree = Da, iau parte
choice-decline = Nu, mulțumesc
welcome = Bine ai venit. Acum iei parte.
declined = Este în regulă. Nu îți mai trimit nimic. Poți reveni oricând.
choice-changed-mind = Vreau să iau parte

phones = Poți folosi Sayso pe mai multe telefoane sau pe internet. Rămâi 1 persoană, cu 1 vot. Ia un cod de aici și scrie-l pe celălalt telefon.
choice-show-code = Arată-mi un cod
phones-code = Codul tău este { $code }. Merge { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Scrie-l doar pe un telefon al tău.
code-ask = Scrie codul de 8 cifre pe care îl arată celălalt telefon al tău.
code-ask-both = Scrie codul de 8 cifre pe care îl arată celălalt telefon al tău. Cele 2 telefoane devin 1 persoană. Unde au răspuns amândouă, rămâne răspunsul de pe celălalt telefon.
code-wrong = Codul nu merge. Uită-te la cifre și scrie-le din nou.
code-too-many = Codul a fost greșit de prea multe ori. Așteaptă 1 oră sau sună la { $name }: { $phone }.
code-same-phone = Acesta este chiar codul tău. Scrie-l pe celălalt telefon.
code-joined = Acum și acest telefon este al tău. Ești tot 1 persoană, cu 1 vot.
