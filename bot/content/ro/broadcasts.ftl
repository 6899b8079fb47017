### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = Organizatorii spun:
broadcast-new = Este ceva nou. Poți lua parte până la { $closes }.
choice-broadcast-open = Deschide
choice-broadcast-ask = Răspunde sau întreabă
choice-notices = Ce am aflat
typed-notices = ce am aflat | anunțuri | anunturi
notice = Ți s-a spus asta pe { $told }:
choice-notices-more = Unul mai vechi
notices-none = Organizatorii nu ți-au spus încă nimic.

## Writing and sending it.
choice-tell-people = Spune oamenilor
typed-tell-people = spune oamenilor
tell-people = Poți spune ceva multor oameni deodată.
choice-announce = Scrie un mesaj
choice-broadcasts = Ce s-a trimis
announce = Ce vrei să le spui oamenilor? Numărul cel mai mare de cuvinte: { $most }.
announce-was = Înainte scria așa:
announce-whom = Pentru cine este?
choice-announce-whom = Schimbă pentru cine
announce-see = Oamenii văd asta:
announce-sure = Câți oameni îl primesc acum: { $count }. Vrei să îl trimiți?
announce-late = Cine vine mai târziu îl primește și el. Numărul de zile: { $days }.
choice-announce-send = Trimite acum

## How far it is.
broadcasts = Mesaje până acum: { $count }. Cel mai nou este primul.
broadcasts-none = Nu mai sunt mesaje.
broadcast-state = { $state ->
    [going] Este pe drum.
    [paused] Este pus pe pauză. Nimeni altcineva nu îl primește acum.
    [stopped] Este oprit. Nimeni altcineva nu îl primește.
    [ended] Timpul lui a trecut. Nimeni altcineva nu îl primește.
   *[done] Îl au toți cei care îl pot primi.
}
broadcast-came = { $came ->
    [withdrawn] Oamenii află că aceasta a fost retrasă:
   *[result] Oamenii află rezultatul pentru:
}
broadcast-count = { $what ->
    [sent] Îl au: { $count }.
    [queued] Așteaptă la rând: { $count }.
    [waiting] Îl primesc mai târziu, după orele de liniște sau odihnă: { $count }.
    [blocked] Nu pot fi găsiți acum: { $count }.
    [refused] Nu s-a putut trimite: { $count }.
    [needless] Nu mai aveau nevoie de el: { $count }.
   *[unsure] Poate îl au de 2 ori: { $count }.
}
choice-look-now = Uită-te din nou
choice-broadcast-see = Vezi mesajul
choice-broadcast-back = Înapoi la numere
choice-broadcast-to = { $state ->
    [paused] Pune pauză
    [stopped] Oprește restul
   *[going] Mergi mai departe
}
broadcast-is = { $state ->
    [thrown] Este aruncat. Încă poți anula asta.
    [written] Este din nou aici. Nimeni nu îl are.
    [paused] Este pus pe pauză. Câțiva îl mai pot primi.
    [stopped] Restul este oprit. Câțiva îl mai pot primi.
   *[going] Merge mai departe.
}
