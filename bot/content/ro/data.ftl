### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = Datele mele
data = Ce păstrăm despre tine este al tău. Poți vedea, schimba și șterge.
choice-data-kept = Vezi ce se păstrează
choice-data-file = Ia ca fișier
choice-data-change = Schimbă sau șterge
data-kept = Păstrăm despre tine:
data-subject = { $subject ->
    [people] Rolul tău aici, limba ta și cum lucrez pentru tine.
    [addresses] Telefoane și discuții pe internet pe care le folosești: { $count }.
    [places] Unde ești în discuția noastră.
    [consents] De câte ori ai spus da sau nu la participare: { $count }.
    [link_codes] Coduri pe care le-ai cerut: { $count }.
    [pairings] Persoane pe care le ajuți sau care te ajută: { $count }.
    [turnout] Voturi la care ai participat: { $count }.
    [answers] Ce ai ales în liste: { $count }.
    [proxy_answers] Ce a spus cineva pentru tine în liste: { $count }.
    [answered_alone] Liste la care răspunzi doar tu: { $count }.
    [contributions] Ce ai scris: { $count }.
    [replies] Răspunsuri și ce ai scris mai târziu: { $count }.
    [checked] Cuvinte ale altora pe care le-ai verificat: { $count }.
    [edits] Cuvinte făcute mai clare înainte să le citească alții: { $count }.
    [feedback] Păreri despre angajați pe care le-ai dat: { $count }.
    [staff_links] Că ești pe lista de angajați.
    [workers] Numele și munca ta pe lista de angajați.
    [shown_names] Nume pe care le arăți lângă voturi: { $count }.
    [agreements] Cuvinte ale altora cu care ești de acord: { $count }.
    [space_answers] Ce ai spus despre arătarea rezultatelor tuturor: { $count }.
    [reads] Cartonașe pe care le-ai deschis: { $count }.
    [unclear] Propoziții care nu ți-au fost clare: { $count }.
    [correction_news] Noutăți despre texte schimbate care te așteaptă: { $count }.
    [promise_links] Promisiuni care răspund la ce ai scris: { $count }.
    [promise_fixes] De câte ori ne-ai spus dacă ceva s-a rezolvat: { $count }.
    [promise_news] Noutăți despre promisiuni care te așteaptă: { $count }.
    [promise_tellings] Când ai primit ultima dată noutăți despre promisiuni.
    [promise_keepers] Promisiuni despre care afli când întârzie: { $count }.
    [voice_notes] Mesaje vocale care devin cuvinte: { $count }.
    [voice_sounds] Sunetul lor, până devin cuvinte: { $count }.
    [acts] Ce ai făcut ca organizator: { $count }.
    [sign_in_links] Linkuri ca să lucrezi pe calculator: { $count }.
    [workplaces] Că lucrezi acum pe calculator.
    [exports] Fișiere pe care le-ai cerut: { $count }.
    [drafts] Texte pe care ai început să le publici: { $count }.
    [readers] Că citești texte înaintea altora.
    [sign_offs] Texte pe care ai fost rugat să le citești înainte: { $count }.
    [read_before] Texte care ți-au fost clare înainte să iasă: { $count }.
    [broadcast_people] Mesaje către mai mulți care au venit la tine: { $count }.
   *[outbox] Mesaje care sunt pe drum spre tine: { $count }.
}
data-file = Primești 2 fișiere: 1 de citit și 1 pentru alte programe. Cine folosește acest telefon le poate deschide.
data-file-votes = Ele spun că ai votat, nu cum. Cât votul este deschis, alegerea ta este pe ecranul tău.
data-file-safety = Vrei să fie acolo și ce ai scris despre siguranță?
choice-data-all = Da, totul
choice-data-part = Nu, fără asta
data-coming = Fișierele tale sunt pe drum. Șterge-le de aici după ce le-ai păstrat.
data-change = Ce vrei să schimbi sau să ștergi?
choice-data-words = Cuvintele mele
choice-data-told = Despre siguranță
caption-my-data = Tot ce păstrăm despre tine. Ține fișierul la loc sigur.
caption-my-data-part = Ce păstrăm despre tine, fără ce ai scris despre siguranță.

## In the file itself.
data-title = Ce păstrează Sayso despre tine
data-made = Făcut pe { $made }, doar pentru tine.
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = Schimb cuvintele mele
words-change = Scrie cuvintele noi. Ele iau locul celor de acum.
words-changed = Am schimbat cuvintele tale.
words-checked = Cineva a verificat deja aceste cuvinte. Le poți încă lua înapoi.
