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
choice-draft-change = Schimbă
choice-draft-more = Adaugă text
choice-draft-vote = Adaugă un vot
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
draft-vote-ask = Ce întrebi? Scrie pe primul rând. Cele mai multe cuvinte: { $most }.
draft-vote-more = Mai jos poți spune mai mult. Cele mai multe cuvinte: { $most }.
draft-votes-full = Numărul de lucruri de votat este deja { $most }. Fă alt text pentru mai multe.

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
    [pack-closes-in-past] Se închide într-o zi care a trecut. Te rog, schimbă ziua.
    [pack-name-taken] Alt text are același nume. Te rog, dă-i alt nume.
    [pack-unknown-language] Nu vorbesc limba "{ $found }".
   *[other] Nu pot citi încă textul. Te rog, uită-te la: { $found }
}
