### Publishing in chat, as an organiser sees it.

choice-publish = Publică ceva
typed-publish = publică | publica
publish = { $drafts ->
    [0] Ce vrei să publici?
    [one] Ce vrei să publici? { $drafts } text nu este publicat încă.
    [few] Ce vrei să publici? { $drafts } texte nu sunt publicate încă.
   *[other] Ce vrei să publici? { $drafts } de texte nu sunt publicate încă.
}
choice-draft-new = Un text nou
choice-drafts = Continuă un text
draft-new = Trimite-mi ce s-a întâmplat, în 1 mesaj sau în mai multe. Nimeni altcineva nu vede încă.
draft-how = Scrie fiecare titlu pe un rând separat, fără punct.
draft-more = { $count ->
    [one] Am { $count } cuvânt. Trimite mai mult sau continuă.
    [few] Am { $count } cuvinte. Trimite mai mult sau continuă.
   *[other] Am { $count } de cuvinte. Trimite mai mult sau continuă.
}
choice-draft-enough = Asta este tot
draft-language = Nu știu sigur ce limbă este. O iau ca { $language ->
    [cy] galeză
    [pl] polonă
    [ro] română
    [ur] urdu
    [bn] bengali
    [ar] arabă
    [es] spaniolă
   *[en] engleză
}.
draft-holds = { $parts ->
    [one] Are { $parts } parte
    [few] Are { $parts } părți
   *[other] Are { $parts } de părți
} și { $votes ->
    [0] nimic de votat.
    [one] { $votes } lucru de votat.
    [few] { $votes } lucruri de votat.
   *[other] { $votes } de lucruri de votat.
}
draft-holds-list = { $count ->
    [one] Pe listă este { $count } alegere.
    [few] Pe listă sunt { $count } alegeri.
   *[other] Pe listă sunt { $count } de alegeri.
}
draft-missing = { $count ->
    [one] Mai este de spus { $count } lucru.
    [few] Mai sunt de spus { $count } lucruri.
   *[other] Mai sunt de spus { $count } de lucruri.
}
draft-ask = { $field ->
    [title] Cum se numește? Scrie un titlu scurt.
    [date] Când începe întâlnirea? Scrie ziua și ora, de exemplu 1 martie 14:00.
    [place] Unde este întâlnirea?
    [access] Cum se intră și ce ajută acolo?
    [run-by] Cine o conduce? Scrie un nume pe care îl pot citi toți.
    [closes] În ce zi se închide? Scrie, de exemplu, 1 martie.
   *[quorum] Câți oameni trebuie să răspundă ca să conteze? Scrie un număr.
}
draft-no-time = Am nevoie de o zi și o oră. Scrie așa: 1 martie 14:00.
draft-no-number = Nu am înțeles numărul. Scrie doar cifre.
draft-change = Ce vrei să schimbi?
choice-draft-add = Adaugă ceva
draft-add = Ce vrei să adaugi?
choice-draft-change = Schimbă
choice-draft-more = Adaugă text
choice-draft-vote = Adaugă un vot
choice-draft-list = Adaugă o listă
choice-draft-picture = Adaugă o imagine
choice-draft-outs = Scoate ceva
choice-draft-field = { $field ->
    [title] Titlu
    [date] Ziua și ora
    [place] Locul
    [access] Cum se intră
    [run-by] Cine conduce
    [closes] Ziua de închidere
   *[quorum] Câți trebuie să voteze
}
choice-draft-whom = Cine este întrebat
draft-whom = Cine este întrebat la vot și la alegere? Textul îl pot citi toți.
choice-draft-all = Toți
choice-draft-throw = Aruncă textul
draft-thrown = Textul este aruncat. Încă poți anula asta.
draft-back = Am anulat asta.
draft-gone = Textul acela nu mai există.
draft-vote = Cum se votează?
choice-draft-yes = Da sau nu
choice-draft-consent = Se opune cineva?
choice-draft-approval = Ce poți accepta
choice-draft-ranked = Ce este mai întâi
draft-vote-ask = Ce întrebi? Scrie pe primul rând. Cele mai multe cuvinte: { $most }.
draft-vote-more = Mai jos poți spune mai mult. Cele mai multe cuvinte: { $most }.
draft-votes-full = Numărul de lucruri de votat este deja { $most }. Fă alt text pentru mai multe.
draft-choices-how = Scrie fiecare alegere pe un rând. Scrie un nume scurt, apoi semnul (:), apoi ce înseamnă.
draft-choice-name = Pe acest rând lipsește un nume scurt, cu semnul (:) după el.
draft-choices-count = Am nevoie de alegeri, fiecare pe un rând: de la { $fewest } la { $most }.
draft-list-more = Trimite mai multe alegeri pentru listă.

## Pictures, and taking something out.
draft-pictures = Lângă ce parte stă imaginea?
draft-picture = Trimite-mi imaginea, ca poză sau ca fișier.
draft-picture-here = Aceasta este imaginea ta.
draft-symbol-how = Sau scrie un cuvânt, de exemplu autobuz. Caut un simbol.
draft-picture-only = Te rog, trimite aici o imagine, ca poză sau ca fișier.
draft-symbols = Ce simbol vrei?
draft-symbols-none = Nu am găsit un simbol pentru asta. Te rog, încearcă alt cuvânt.
draft-caption = Ce arată? Spune asta pentru cine nu o poate vedea. Cele mai multe cuvinte: { $most }.
draft-credit = Pe al doilea rând poți spune cine a făcut-o.
draft-picture-gone = Imaginea nu mai este aici. Te rog, trimite-o din nou.
draft-pictured = Imaginea este acum în text. Spune:
draft-outs = Ce vrei să scoți?
choice-draft-out-of = { $what ->
    [picture] Imaginea { $number }
    [vote] Votul { $number }
    [list] Lista { $number }
   *[part] Textul { $number }
}
draft-out = Am scos asta.
draft-out-last = Un text are nevoie de cel puțin 1 parte. Poți arunca tot textul.

## What is hard to read.
draft-hard = { $count ->
    [one] { $count } loc este greu de citit.
    [few] { $count } locuri sunt greu de citit.
   *[other] { $count } de locuri sunt greu de citit.
}
draft-plain = Nimic nu mai este greu de citit.
draft-too-long = { $rule ->
    [long-label] Asta nu încape pe un buton. Cele mai multe litere: { $most }.
    [long-heading] Titlul este lung. Cele mai multe cuvinte: { $most }.
   *[long-item] Este prea mult text sub asta. Cele mai multe cuvinte: { $most }.
}
choice-draft-check = Verifică cuvintele
choice-draft-take = Folosește cuvântul
choice-draft-rewrite = Scrie din nou
choice-draft-explain = Explică cuvântul
choice-draft-keep = Păstrează
draft-rewrite = Cum vrei să spui? Scrie toată propoziția.
draft-explain = Ce înseamnă "{ $word }"? Cele mai multe cuvinte: { $most }.
draft-why = De ce trebuie să rămână? Motivul se păstrează cu textul. Cele mai multe cuvinte: { $most }.
draft-stays = Rămâne așa cum este.
draft-now = Acum spune:
draft-not-found = Nu pot schimba asta aici. Aruncă textul și trimite-l din nou.

## Looking at it, and publishing.
choice-draft-see = Vezi textul
draft-see = Ecranul { $number } din { $total }, așa cum îl văd oamenii:
choice-draft-back = Înapoi la text
choice-draft-publish = Publică
draft-sure = Vrei să publici asta? Atunci o pot citi toți. { $cards ->
    [one] Are { $cards } cartonaș.
    [few] Are { $cards } cartonașe.
   *[other] Are { $cards } de cartonașe.
}
draft-closes = Oamenii pot vota sau alege până la { $closes }.
draft-asks = { $role ->
    [service_user] Oameni care folosesc servicii: { $count }.
    [carer] Îngrijitori: { $count }.
   *[staff] Angajați: { $count }.
}
choice-draft-now = Publică acum
choice-draft-wait = Nu încă
draft-published = Acum este publicat.

## What goes wrong.
draft-changed = Altcineva a schimbat textul înaintea ta. Nu s-a pierdut nimic. Acum este așa:
draft-your-words = Cuvintele tale nu sunt în el. Le poți copia:
draft-there = Asta este deja publicat.
draft-bad = { $problem ->
    [pack-only-text] La oameni ajung doar cuvinte. Te rog, scoate imaginile, tabelele și liniile.
    [pack-no-picture] Te rog, scoate imaginile din text. Le poți adăuga aici mai târziu.
    [pack-closes-in-past] Se închide într-o zi care a trecut. Te rog, schimbă ziua.
    [pack-name-taken] Alt text are același nume. Te rog, dă-i alt nume.
    [pack-unknown-language] Nu vorbesc limba "{ $found }".
   *[other] Nu pot citi încă textul. Te rog, uită-te la: { $found }
}
