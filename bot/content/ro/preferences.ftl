### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = Să te întreb { $count ->
    [one] { $count } lucru scurt
    [few] { $count } lucruri scurte
   *[other] { $count } de lucruri scurte
} despre cum îți place? Durează 1 minut.
choice-set-up = Da, întreabă-mă
choice-not-now = Nu acum
set-up-done = Asta a fost tot. Ca să schimbi, mergi la Mai multe, apoi la Cum lucrez pentru tine.

## Half a year later, on the menu.
menu-look-again = Acum o jumătate de an mi-ai spus cum îți place.
choice-look-again = Mai este bine așa?

## The list. Each line says how it is now.
preferences = Așa lucrez pentru tine. Ce vrei să schimbi?
preference-language = Limba: română.
preference-sound = Sunet: { $now ->
    [always] la fiecare mesaj
   *[asked] când ceri
}.
preference-speed = Cât de repede vorbesc: { $now ->
    [slow] mai încet
    [quick] mai repede
   *[usual] ca de obicei
}.
preference-voice = Vocea: { $now ->
    [higher] cea mai subțire
   *[lower] cea mai groasă
}.
preference-texts = Texte lungi: { $now ->
    [small] în bucăți mici
    [whole] totul odată
   *[cards] câte un cartonaș
}.
preference-pictures = Imagini: { $now ->
    [none] doar în cuvinte
   *[shown] da
}.
preference-buttons = Ce poți alege: { $now ->
    [keyboard] butoane mari unde scrii
    [words] fără butoane, doar cuvinte
   *[inline] butoane sub fiecare mesaj
}.
preference-questions = Întrebări: { $now ->
    [three] 3, apoi o pauză
   *[all] toate câte sunt
}.
preference-reminders = Să îți amintesc: { $now ->
    [on] da
   *[off] nu
}.
preference-quiet = Fără noutăți: { $now ->
    [long] de la 6 seara la 10 dimineața
    [never] orice oră este bună
   *[night] de la 10 seara la 8 dimineața
}.
preference-phone = Acest telefon: { $now ->
    [shared] îl folosesc și alții
   *[own] îl folosești doar tu
}.
preference-pace = Vești despre ce ai spus: { $now ->
    [weekly] îți spun 1 dată pe săptămână
    [looking] te uiți tu
   *[soon] repede, cel mult 1 dată pe zi
}.
choice-preference-language = Limba
choice-preference-phones = Alt telefon
choice-preference-sound = Sunet
choice-preference-speed = Cât de repede vorbesc
choice-preference-voice = Vocea
choice-preference-texts = Texte lungi
choice-preference-pictures = Imagini
choice-preference-buttons = Butoane
choice-preference-questions = Întrebări
choice-preference-reminders = Să îmi amintești
choice-preference-quiet = Ore de liniște
choice-preference-phone = Al cui e telefonul
choice-preference-pace = Cât de repede aflu

## Asking for one.
preference-sound-ask = Când vrei să auzi mesajele mele?
choice-sound-asked = Doar când cer
choice-sound-always = Fiecare mesaj
preference-speed-ask = Cât de repede vrei să vorbesc?
choice-speed-usual = Ca de obicei
choice-speed-slow = Mai încet
choice-speed-quick = Mai repede
preference-voice-ask = Ce voce îți place mai mult?
choice-voice-lower = Vocea mai groasă
choice-voice-higher = Vocea mai subțire
preference-texts-ask = Cum vrei textele lungi?
choice-texts-cards = Câte un cartonaș
choice-texts-small = În bucăți mici
choice-texts-whole = Totul odată
preference-pictures-ask = Vrei să vezi imagini? Dacă nu, îți spun în cuvinte ce arată.
choice-pictures-shown = Arată imagini
choice-pictures-none = Doar cuvinte
preference-buttons-ask = Cum vrei să vezi ce poți alege? Poți oricând să scrii și un număr.
choice-buttons-inline = Sub mesaj
choice-buttons-keyboard = Unde scriu
choice-buttons-words = Doar cuvinte
preference-questions-ask = Vrei o pauză după fiecare 3 întrebări?
choice-questions-all = Nu, continuă
choice-questions-three = Da, o pauză
preference-reminders-ask = Vrei să îți amintesc cu 1 zi înainte de închidere? Doar dacă nu ai răspuns.
choice-reminders-off = Nu îmi aminti
choice-reminders-on = Da, amintește-mi
preference-quiet-ask = Când nu vrei noutăți? Noutățile așteaptă până mai târziu. Când scrii tu, răspund mereu.
choice-quiet-night = De la 22 la 8
choice-quiet-long = De la 18 la 10
choice-quiet-never = Orice oră este bună
preference-phone-ask = Folosesc și alții acest telefon? Dacă da, noutățile mele nu spun despre ce este vorba.
choice-phone-own = Nu, doar eu
choice-phone-shared = Da, și alții
preference-pace-ask = Cât de repede vrei să afli ce a ieșit din ce ai spus?
choice-pace-soon = Repede
choice-pace-weekly = În fiecare săptămână
choice-pace-looking = Doar când mă uit
preference-set = Așa fac de acum.

## A break after a few questions.
enough = Destul pentru acum? Locul tău este păstrat.
choice-enough-for-now = Destul pentru acum

## Easier at once, wherever somebody is.
choice-slow = Mai încet
choice-another = Spune altfel
choice-unwell = Nu mă simt bine
slow-down = Acum merg mai încet. Textele lungi vin în bucăți mici și vorbesc mai încet.
slow-already = Mai încet nu pot merge. Ai tot timpul de care ai nevoie.
unwell = Îmi pare rău că nu te simți bine. Mă opresc acum, iar locul tău este păstrat. Trimit doar răspunsuri la ce ai întrebat.
unwell-call = În pericol, sună la { $emergency }. Ca să vorbești cu o persoană, sună la { $name }: { $phone }. Scrie-mi când te simți mai bine.
# What can be done here, in other words than the screen has.
another = { $where ->
    [menu] Iată lucrurile pe care le poți face aici. Alege unul. Poți reveni oricând.
    [meetings] Fiecare rând este 1 ședință. Alege-o pe cea despre care vrei să afli.
    [meeting] A fost o ședință. Îți pot spune pe scurt ce au spus oamenii acolo.
    [votes] Oamenii hotărăsc ceva. Alege lucrul despre care vrei să hotărăști.
    [vote] Tu ajuți să se hotărască. Te întreb lucrurile pe rând. Tu spui da sau nu.
    [voted] Avem răspunsurile tale. Nimeni nu află ce ai spus. Cifrele sunt dovada ta.
    [review] Acestea sunt răspunsurile tale. Dacă unul este greșit, alege-l și răspunde din nou.
    [matters] Aici spui ce este important în viața ta. Alege o listă ca să începi.
    [matter] Este o listă de idei. Tu spui care sunt importante pentru tine.
    [say] Spune-mi ce este important pentru tine. Folosește cuvintele tale. Nimic din ce scrii nu este greșit.
    [result] Au răspuns mulți oameni. Aici vezi ce au spus cei mai mulți.
   *[other] Îți arăt ce poți face. Fiecare lucru are un număr. Scrie acel număr.
}
another-ask = { $kind ->
    [yes_no] Aceasta este o idee. Spune Da dacă o vrei. Spune Nu dacă nu o vrei. Spune Nu știu sigur dacă nu știi.
    [approval] Îți arăt ideile pe rând. Dacă una este importantă pentru tine, spune. Dacă nu, e bine și așa.
    [acceptance] Îți arăt variantele pe rând. Dacă ai putea accepta una, spune. Poți accepta mai multe.
    [pairwise] Îți arăt 2 idei. Care este mai importantă pentru tine? Dacă nu știi, spune.
    [ranked] Ce este cel mai important aici pentru tine? Alege întâi asta, apoi ce urmează.
    [consent] Aceasta este o idee. Dacă îți poate face rău ție sau altcuiva, spune. Dacă e bine, spune.
   *[other] Citește încet. Apoi alege ce este cel mai aproape de ce crezi. Poți schimba mai târziu.
}
another-word = { $word } înseamnă: { $meaning }

## A phone that others use too.
shared-telegram = Ca să ștergi această discuție, ține degetul pe ea în lista de discuții. Apoi alege Șterge.
shared-web = Ca să ștergi ce arată această pagină, mergi sus. Acolo alege Șterge ce arată această pagină.
# News on such a phone: not a word of what it is about.
news-neutral = Este ceva nou pentru tine.
answer-kept = Am păstrat.
alone = Partea următoare este privată. Ești tu, și ești fără alții lângă tine?
choice-alone = Da, arată

## The day before something closes, for those who want to be reminded.
reminder = Mi-ai cerut să îți amintesc. Se închide { $closes }. Dacă ai răspuns, totul este făcut.
choice-answer-now = Răspund acum
