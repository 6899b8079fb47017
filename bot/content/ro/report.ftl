### Raportul pentru o întâlnire sau pentru conducere.

report-title = { $house }: ce au spus oamenii
report-made = Făcut pe { $made }. Spune ce au aflat toți cei care au luat parte.
report-rules = Lipsesc numerele din care s-ar putea afla ce a spus 1 om.
report-nothing = Nu există încă rezultate.
report-closed = S-a închis pe { $closed }.
# Ce stă deasupra unui tabel: întâi întrebarea.
report-everybody = { $title } Toți împreună.
report-apart = { $title } Fiecare grup.
report-list = { $title } Toată lista.
report-answer = Răspuns
report-people = Oameni
report-audience = { $role ->
    [service_user] Oameni care folosesc serviciile
    [carer] Îngrijitori
   *[staff] Personal
} ({ $people })
report-what-matters = Ce contează
report-place = Cât de mult
report-chosen-by = Câți au ales
report-note = Notă
report-few = Câțiva sau nimeni
report-tier = { $tier ->
    [top] A contat cel mai mult
    [middle] La mijloc
    [lower] A contat mai puțin
   *[none] Pe listă
}
report-line-note = { $note ->
    [tie] La egalitate cu următorul
    [close] Prea aproape de următorul ca să știm
   *[none] Nimic de adăugat
}
report-none = Nimic
report-day = { $day }
report-promises = Ce am promis
report-promise = Promisiune
report-owner = Cine se ocupă
report-due = Până când
report-state = { $state ->
    [heard] Auzit
    [planned] Plănuit
    [doing] Facem acum
    [done] Gata
    [late] Întârzie
   *[will_not] Nu
}
report-standing = Cum stau lucrurile
report-said = Ce s-a spus ultima dată
report-feedback = Păreri despre personal
report-theme = Despre ce este
report-about = Parte
report-part = { $part ->
    [well] Ce merge bine
   *[better] Ce ar putea fi mai bine
}
report-words = Cuvinte pe care oamenii lasă conducerea să le citească
report-said-words = Cuvinte
