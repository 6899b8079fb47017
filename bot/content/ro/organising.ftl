### What an organiser sees.

organise = { $waiting ->
    [0] Nu sunt cuvinte de citit.
    [one] { $waiting } mesaj așteaptă să fie citit înainte să îl vadă alții.
    [few] { $waiting } mesaje așteaptă să fie citite înainte să le vadă alții.
   *[other] { $waiting } de mesaje așteaptă să fie citite înainte să le vadă alții.
}
organise-questions = { $questions ->
    [0] Nicio întrebare nu așteaptă răspuns.
    [one] { $questions } întrebare așteaptă răspuns.
    [few] { $questions } întrebări așteaptă răspuns.
   *[other] { $questions } de întrebări așteaptă răspuns.
}
choice-check-words = Citește ce așteaptă
choice-questions = Întrebări
choice-rounds = Voturi și liste
organise-rounds = Ce vrei să faci cu voturile și listele?
choice-people = Oameni
organise-people = Ce vrei să faci?
choice-invite = Invită pe cineva
choice-close = Închide vot sau listă
choice-export = Fișiere
check-none = Nu este nimic de citit.
check-end = A fost ultimul mesaj pentru acum.
check = { $waiting ->
    [one] { $waiting } mesaj așteaptă. Pot vedea alții acest mesaj?
    [few] { $waiting } mesaje așteaptă. Pot vedea alții acest mesaj?
   *[other] { $waiting } de mesaje așteaptă. Pot vedea alții acest mesaj?
}
check-details = Asta poate arăta despre cine este vorba: { $found }.
check-changed = Aceste cuvinte sunt acum altele. Te rog, citește-le din nou.
choice-show = Arată
choice-hide = Ascunde
choice-later = Mai târziu
moderated = { $state ->
    [shown] Acum pot vedea și alții.
    [hidden] Alții nu vor vedea.
   *[waiting] Așteaptă să fie citit din nou.
}
invite-whom = Pentru cine este invitația?
role-name = { $role ->
    [service_user] Folosește servicii
    [carer] Îngrijitor
    [staff] Angajat
    [facilitator] Facilitator
   *[organiser] Organizator
}
invite-made = Invitația este pentru 1 { $role ->
    [service_user] persoană care folosește servicii
    [carer] îngrijitor
    [staff] angajat
    [facilitator] facilitator
   *[organiser] organizator
}. Merge 1 dată, timp de { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}:
    { $links }
closing-none = Acum nu este nimic deschis.
closing = Pe care vrei să îl închizi?
closing-line = { $subject ->
    [vote] Vot
   *[priorities] Listă
}, { $title }. Se închide { $closes }.
close-sure = { $title }: { $people ->
    [0] nu a răspuns nimeni.
    [one] a răspuns { $people } persoană.
    [few] au răspuns { $people } persoane.
   *[other] au răspuns { $people } de persoane.
} Închiderea nu se poate anula. Toți primesc rezultatul imediat.
close-waiting = { $waiting ->
    [one] { $waiting } mesaj pentru asta așteaptă încă să fie citit.
    [few] { $waiting } mesaje pentru asta așteaptă încă să fie citite.
   *[other] { $waiting } de mesaje pentru asta așteaptă încă să fie citite.
}
choice-close-now = Închide acum
choice-keep-open = Lasă deschis
closed-now = Este închis. Rezultatul ajunge acum la toți.
export-board = Fișier pentru conducere: doar rezultate. Poate fi arătat altora fără griji.
export-working = Fișier de lucru: cuvinte și întrebări verificate, rând cu rând. Este doar pentru tine, timp de { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}.
choice-file-board = Pentru conducere
choice-file-working = Fișier de lucru
export-coming = Fișierele tale vin acum.
caption-board = Fișierul pentru conducere are doar rezultate.
caption-working = Fișierul de lucru este doar pentru tine. Șterge-l după ce trece data lui.
