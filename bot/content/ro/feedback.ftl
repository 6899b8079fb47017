### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = Păreri despre angajați
feedback = Spune-ne ce face bine cineva care lucrează aici și ce ar fi mai bine altfel.
feedback-read-by = Mai întâi citește un organizator. Nu este niciodată acea persoană sau șeful ei.
feedback-guess = Persoana află ce au spus mai mulți, niciodată numele tău. Poate ghici totuși că ai scris tu.
feedback-emergency = Aici nu este pentru urgențe. În pericol, sună la { $emergency }.
feedback-no-staff = Aici nu este încă o listă de angajați. Poți vorbi însă cu o persoană.
choice-choose-worker = Alege o persoană
choice-my-feedback = Părerile mele
staff-which = Despre cine este vorba?
# Somebody on the staff list: first name, job, team.
worker-line = { $name }, { $job }, { $team }
worker-what = Ce vrei să spui despre { $name }?
worker-left = { $name } nu mai lucrează aici. Cuvintele tale nu mai pot ajunge acolo. Poți vorbi însă cu o persoană.
worker-yourself = Nu poți da o părere despre tine. Poți alege pe altcineva.
feedback-nobody = Acum nimeni de aici nu poate citi cuvinte despre { $about }. Poți vorbi cu { $name }: { $phone }.
choice-give-feedback = Dă o părere
choice-thank = Spune mulțumesc

## Writing. Each part can be skipped.
feedback-ask-well = Ce face bine { $name }? Scrie cu cuvintele tale.
feedback-ask-better = Ce ar face lucrurile mai bune? Scrie cu cuvintele tale.
feedback-ask-times = Este vorba de 1 dată sau se întâmplă des?
feedback-ask-quote = Cuvintele tale pot fi citite altora, fără numele tău. Cine le poate citi?
feedback-ask-way = Cum vrei să ajungă mai departe părerea ta?
feedback-so-far = Ai scris asta. Ca să schimbi, scrie din nou:
choice-keep = Păstrează
choice-times = { $choice ->
    [once] Este vorba de 1 dată
   *[often] Se întâmplă des
}
choice-quote = { $choice ->
    [worker] Persoana
    [supervisor] Șeful ei
    [board] Conducerea
   *[nobody] Nimeni
}
choice-way = { $choice ->
    [supervisor] Doar la șef
    [advocate] Cu un apărător
   *[group] Cu ce spun alții
}
feedback-part = { $part ->
    [better] Ce ar fi mai bine:
   *[well] Ce merge bine:
}
feedback-empty = Nu ai scris încă nimic.
feedback-chosen = { $times ->
    [once] Este vorba de 1 dată.
    [often] Se întâmplă des.
   *[none] Nu ai spus cât de des.
} { $way ->
    [supervisor] Cuvintele tale ajung la șef, care poate ghici că ai scris tu.
    [advocate] Părerea ajunge la un apărător, care îți răspunde.
   *[group] Părerea merge mai departe cu ce spun alții.
} { $quote ->
    [worker] Persoana poate citi cuvintele tale.
    [supervisor] Șeful ei poate citi cuvintele tale.
    [board] Conducerea poate citi cuvintele tale.
   *[nobody] Nimeni altcineva nu poate citi cuvintele tale.
}
choice-send = Trimite
choice-change-it = Schimbă
feedback-change = Ce vrei să schimbi?
feedback-part-name = { $part ->
    [better] Ce ar fi mai bine
    [times] Cât de des
    [quote] Cine poate citi
    [way] Cum ajunge departe
   *[well] Ce merge bine
}

## Sent.
feedback-sent = Îți mulțumesc. Mai întâi citește o persoană. Părerea merge mai departe după ce se termină trimestrul (3 luni).
feedback-held = Acum poți schimba. Nimeni nu citește până nu trimiți din nou.
feedback-read-already = Cineva a citit deja. Acum nu se mai poate schimba.
feedback-way-gone = Acum nu poate merge mai departe așa. Te rog, alege alt fel.
feedback-out = A mers deja mai departe. Acum nu se mai poate lua înapoi.
feedback-drop = Părerea ta va fi ștearsă. Vrei să o ștergi?
choice-delete = Șterge
feedback-none = Nu ai dat încă nicio părere.
feedback-mine = { $count ->
    [one] Ai dat { $count } părere.
    [few] Ai dat { $count } păreri.
   *[other] Ai dat { $count } de păreri.
} Pe care vrei să o vezi?
feedback-stage = { $stage ->
    [read] O persoană a citit. Părerea așteaptă până scriu destule persoane.
    [hidden] Un organizator nu a dat părerea mai departe. Ca să întrebi de ce, vorbește cu { $name }.
    [released] A mers mai departe. Îți mulțumesc.
   *[waiting] Nimeni nu a citit încă. O poți schimba.
}
feedback-worker-left = { $name } nu mai lucrează aici. Cuvintele tale merg mai departe doar dacă se întoarce.
choice-staff-answer = { $purpose ->
    [staff_change] Ce s-a schimbat
   *[staff_reply] Un răspuns
}
staff-answered = { $purpose ->
    [staff_change] { $name } spune ce s-a schimbat:
   *[staff_reply] { $name } răspunde celor care au scris:
}

## Thanks.
thank = Pentru ce vrei să îi mulțumești persoanei { $name }? Scrie cu cuvintele tale.
thank-guess = Mai întâi citește altcineva. Numele tău nu se vede. Persoana poate ghici că ai scris tu.
thanks-may = Pot citi asta { $name } și șeful persoanei?
thanks-sent = Îți mulțumesc. Mai întâi citește o persoană. Apoi ajunge la { $name }.
thanks-state = { $state ->
    [shown] { $about } și șeful persoanei pot citi asta.
    [hidden] Un organizator nu a dat asta mai departe. Ca să întrebi de ce, vorbește cu { $name }.
   *[waiting] Mai întâi citește o persoană. Apoi ajunge la { $about }.
}

## What staff hear.
choice-about-me = Despre munca mea
about-me = Ce vrei să vezi?
about-me-how = Afli ce au spus mai mulți, niciodată cine a scris. Vine la fiecare 3 luni.
about-me-unknown = Nu știu încă unde ești pe lista de angajați. Arată codul tău unui organizator.
staff-code = Codul tău este { $code }. Merge { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}. Citește-l unui organizator.
staff-news = Este ceva nou pentru tine.
choice-said-of-me = Ce au spus oamenii
choice-thanks = Mulțumiri
choice-my-answers = Răspunsurile mele
choice-my-team = Echipa mea
my-team = Despre cine vrei să afli?
heard-from = { $level ->
    [team] { $people ->
        [one] { $people } persoană a scris despre echipă.
        [few] { $people } persoane au scris despre echipă.
       *[other] { $people } de persoane au scris despre echipă.
    }
   *[worker] { $people ->
        [one] { $people } persoană a scris.
        [few] { $people } persoane au scris.
       *[other] { $people } de persoane au scris.
    }
} Este până la { $day }.
heard-too-few = Cineva vrea să îi citești chiar cuvintele. Este până la { $day }.
heard-part = { $part ->
    [well] Ce merge bine:
    [better] Ce ar fi mai bine:
   *[none] Nimeni nu a scris despre asta.
}
heard-theme = { $theme ->
    [listens] Ascultă
    [on_time] Vine la timp
    [explains] Explică
    [respectful] Respect
   *[other] Altceva
}: { $people ->
    [0] câteva persoane
    [one] { $people } persoană
    [few] { $people } persoane
   *[other] { $people } de persoane
}.
heard-none = Aici nu este încă nimic de citit.
choice-their-words = Cuvintele lor
choice-earlier = Mai devreme
choice-staff-reply = Răspunde oamenilor
choice-staff-change = Spun ce am schimbat
staff-write-reply = Ce vrei să le spui celor care au scris?
staff-write-change = Ce ai schimbat? Spune cu cuvintele tale.
staff-write-who = Nu afli cine sunt. Cineva citește cuvintele tale înaintea lor. Și șeful tău le poate citi.
staff-said = Îți mulțumesc. Mai întâi citește o persoană. Apoi ajunge la cei care au scris.
staff-answers-none = Nu ai răspuns încă.
staff-answer-yours = { $purpose ->
    [staff_change] Ai spus ce s-a schimbat:
   *[staff_reply] Ai răspuns:
}
staff-answer-state = { $state ->
    [shown] Cei care au scris pot citi asta.
    [hidden] Un organizator nu a dat asta mai departe. Ca să întrebi de ce, vorbește cu { $name }.
   *[waiting] Mai întâi citește o persoană.
}
thanks-none = Nu sunt încă mulțumiri.
thanks-for-you = Cineva vrea să îți mulțumească:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] Părere, ce merge bine:
    [better] Părere, ce ar fi mai bine:
    [thanks] Mulțumire pentru:
    [staff_reply] Un răspuns pentru cei care au scris, de la:
   *[staff_change] Ce s-a schimbat, de la:
}
choice-edit = Scrie altfel
choice-themes = Despre ce este vorba
edit = Scrie textul așa cum îl pot citi alții. Ce s-a spus rămâne păstrat, închis cu cheie.
edit-names = Lauda păstrează prenumele. La o critică, scrie în schimb ce muncă face.
edit-suggested = Fără ce poate arăta despre cine este vorba:
choice-edit-take = Folosește asta
edit-late = Cineva a hotărât deja despre aceste cuvinte.
choice-as-said = Așa cum s-a spus
themes = Despre ce este vorba? Poți alege mai multe.
theme = { $theme ->
    [listens] Ascultă
    [on_time] Vine la timp
    [explains] Explică
    [respectful] Respect
   *[other] Altceva
}{ $on ->
    [yes] , ales
   *[no] {""}
}
prepared = Am păstrat.
moderated-staff = { $state ->
    [shown] Poate merge acum mai departe.
    [hidden] Nu va merge mai departe.
   *[waiting] Așteaptă să fie citit din nou.
}

## The staff list.
choice-staff-list = Lista de angajați
staff-list = { $count ->
    [0] Nimeni nu este încă pe lista de angajați.
    [one] Pe lista de angajați este { $count } persoană.
    [few] Pe lista de angajați sunt { $count } persoane.
   *[other] Pe lista de angajați sunt { $count } de persoane.
}
choice-add-worker = Adaugă o persoană
worker-ask = { $detail ->
    [job] Ce muncă face? De exemplu: îngrijire.
    [team] În ce echipă este?
   *[first_name] Care este prenumele?
}
worker-too-long = Este prea lung pentru listă. Scrie cel mult { $most ->
    [one] { $most } semn
    [few] { $most } semne
   *[other] { $most } de semne
}.
worker-saved = Am păstrat.
worker-manager = Șeful persoanei este { $name }.
worker-no-manager = Șeful persoanei nu este încă pe listă.
worker-known = { $known ->
    [left] A plecat.
    [linked] Ia parte la această discuție.
   *[unknown] Nu știu cine este în această discuție.
}
worker-change = Ce vrei să schimbi?
worker-detail = { $detail ->
    [job] Munca
    [team] Echipa
   *[first_name] Prenumele
}
choice-manager = Șeful persoanei
choice-link-worker = Cine este aici
choice-worker-left = { $left ->
    [yes] A plecat
   *[no] S-a întors
}
managers = Cine este șeful persoanei { $name }? Șefii nu verifică niciodată păreri despre angajații lor.
choice-no-manager = Nimeni de pe listă
worker-not-you = Așa părerile rămân corecte. Altcineva dintre organizatori trebuie să schimbe asta.
worker-link = Cere un cod de la { $name }: Mai multe, Despre munca mea. Scrie aici cele 8 cifre.
choice-this-is-me = Eu sunt
choice-unlink = Nu este persoana asta
