### Lucrul pe calculator și ce au făcut organizatorii.

typed-computer = calculator | pe calculator | laptop
choice-computer = Pe calculator
computer = Poți lucra și pe calculator. Îți trimit un link. Merge o singură dată.
choice-send-link = Trimite-mi un link
computer-link = Deschide acest link pe calculatorul tău:
    { $links }
    Merge o singură dată, până la { $closes }. Deschide munca ta, așa că nu îl da nimănui.
computer-none = Paginile pentru calculator nu sunt pornite aici.
computer-here = Ce vrei să faci?
choice-waits = Ce așteaptă
choice-log = Ce s-a făcut
log-none = Încă nu s-a făcut nimic.
log-end = Asta e tot ce s-a făcut.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] Tu
    [command] Cine are grijă de Sayso
    [itself] Sayso
    [manager] Șef { $mark }
   *[organiser] Organizator { $mark }
}: { $deed ->
    [read] cuvinte citite înainte să le vadă alții
    [edited] cuvinte scrise mai clar
    [answered] răspuns la o întrebare
    [invited] invitație nouă
    [closed] vot sau listă închisă
    [exported] fișiere noi
    [backed_up] copie de siguranță nouă
    [restored] copie de siguranță pusă la loc
    [written] scriere la o întâlnire
    [published] întâlnire publicată
    [unread] întâlnire publicată fără ca un cititor să o găsească clară
    [asked_readers] cititori rugați să citească un text
    [corrected] un text publicat corectat
    [counted] voturi numărate de mână
    [withdrawn] ceva retras
    [told] mesaj către oameni
    [promised] promisiune schimbată
    [staff] listă de personal schimbată
    [supervised] fișier nou pentru o discuție despre muncă
    [proposal] lucru la o propunere
    [space] spațiu schimbat
    [voice] lucru la un mesaj vocal
    [name] nume luat
    [computer] lucru pe calculator
    [to_remove] rânduri de șters dintr-un fișier
    [removed] rânduri șterse dintr-un fișier
   *[other] alt lucru
}. Număr { $about }.

# What waits, beside a place to go on a computer.
work-waits = Așteaptă: { $waiting }.
work-oldest = { $days ->
    [0] Cel mai vechi a venit azi.
    [1] Cel mai vechi a venit ieri.
    [few] Cel mai vechi a venit acum { $days } zile.
   *[other] Cel mai vechi a venit acum { $days } de zile.
}
work-open = Deschise acum: { $rounds }.
work-closes = Următoarea închidere: { $day }.
work-late = Întârziate: { $late }.
work-drafts = Nepublicate încă: { $drafts }.

# The pages on a computer
page-work = Munca ta în Sayso
page-work-in = Lucrează în Sayso pe acest calculator
page-work-about = Alege Intră ca să începi. Linkul merge o singură dată. Alege Ieși când ai terminat.
page-sign-in = Intră
page-sign-out = Ieși
page-work-refused = Nu ai intrat aici. Pentru un link nou, scrie { $words } în discuția ta. Sau sună la { $name }: { $phone }.
page-work-places = Unde mergi
page-work-again = Uită-te din nou
page-work-help = Ajutor: sună la { $name }: { $phone }.
page-work-skip = Mergi la ce se întreabă acum
page-work-closing = Pagina se închide după 30 de minute fără folosire.
page-work-new = A venit ceva nou.
page-work-show = Arată
page-work-over = Pagina aceasta s-a închis acum.
