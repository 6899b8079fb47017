### The menu, settings, help, privacy, stopping.

menu = Ce vrei să faci?
choice-meetings = Ce s-a întâmplat
choice-matters-to-me = Ce contează pentru mine
choice-vote = Votează
choice-progress = Progres
choice-organise = Organizează
choice-more-things = Mai multe

more = Ce vrei să faci?
choice-preferences = Cum lucrez pentru tine
choice-speak = Vorbește cu cineva
speak = O persoană îți poate răspunde aici.
choice-privacy = Viața privată

## Help. The first part depends on where somebody is.
help-here = { $where ->
    [ask] Alege răspunsul potrivit pentru tine. Nu există răspunsuri greșite. Îl poți schimba până se închide.
    [card] Alege Mai departe ca să citești în continuare. Alege Ascultă ca să auzi acest cartonaș.
    [say] Scrie ce contează pentru tine și trimite. Scurt sau lung, e bine oricum.
    [feedback-ask] Scrie cuvintele tale sau alege ceva. Încă nu s-a trimis nimic.
    [question] Scrie întrebarea ta și trimite-o. O persoană o citește.
    [share] Dacă spui da, alții pot vedea cuvintele tale. Numele tău nu se vede niciodată.
    [code] Codul este pe celălalt telefon al tău. Caută acolo la Cum lucrez pentru tine.
    [check] Arată înseamnă că toți văd aceste cuvinte. Ascunde înseamnă că alții nu le văd.
   *[other] Alege ceva sau scrie numărul.
}
help = Poți scrie oricând Ajutor, Stop, Înapoi sau Anulează. Scrie Meniu ca să o iei de la capăt.
help-human = Ca să vorbești cu o persoană, sună la { $name }: { $phone }.

privacy = { $house } păstrează ce spui aici. Totul este închis cu o cheie pe calculatorul nostru. Alții văd numere și cuvinte verificate, niciodată numele tău.
privacy-contact = Ca să vezi, să schimbi sau să ștergi ce păstrăm, scrie Datele mele. Poți întreba și: { $name }. Ca să pleci, scrie Stop.
choice-privacy-more = Spune-mi mai mult
privacy-votes = Voturile sunt secrete. Până se închide un vot, cine are grijă de calculator poate afla al cui e. La închidere, legătura este ștearsă.
privacy-telegram = Dacă folosești Telegram, și acea firmă poate păstra aceste mesaje.

stop = Vrei să te oprești acum? Toate răspunsurile tale sunt păstrate.
stop-early = Te poți opri aici. Scrie-mi când vrei să continui.
choice-rest = Mă opresc acum
choice-leave = Plec din Sayso
welcome-back = Bine ai revenit.
where-you-are = Iată unde erai. Ca să vezi meniul principal, scrie Meniu.
resting = Te-ai oprit pentru acum. Nu mai trimit nimic, doar răspunsuri la ce ai întrebat. Scrie-mi când vrei să revii.
choice-come-back = Revin acum
leave = Dacă pleci, se șterg răspunsurile tale, cuvintele tale și locul tău aici. Nu se poate anula.
leave-stays = Rezultatele care au ieșit rămân, fără numele tău. Rămân și mesajele despre siguranță. Vrei să pleci?
choice-stay = Nu, rămân
choice-leave-now = Da, plec
left = Ai plecat. Ce mi-ai spus este șters.
