### What happened: meetings in cards.

meetings-none = Does dim cyfarfod i ddarllen amdano eto.
meetings = Am ba gyfarfod ydych chi eisiau darllen?
meeting-label = { $day }
meeting-when = Pryd: { $starts }.
meeting-where = Ble: { $place }.
meeting-access = Mynd i mewn: { $access }
meeting-cards = { $cards ->
    [one] Mae gan y crynodeb 1 cerdyn byr.
   *[other] Mae gan y crynodeb { $cards } o gardiau byr.
}
choice-read = Darllen beth ddigwyddodd

card-progress = Cerdyn { $number } o { $total }.
card-end = Dyna'r cerdyn olaf.
choice-explain = Esbonio gair
choice-unclear = Ddim yn glir i mi
choice-ask = Gofyn cwestiwn
terms = Pa air ydych chi eisiau i mi ei esbonio?
terms-none = Does dim gair anodd ar y cerdyn hwn. I holi am un, dewiswch Gofyn cwestiwn.
unclear-which = Pa frawddeg nad yw'n glir?
choice-sentence = Brawddeg { $number }
choice-sentence-marked = { $number }, wedi'i nodi
unclear-thanks = Diolch. Rwy'n cyfrif hyn, fel bod { $name } yn gallu ei ysgrifennu'n well.
question-ask = Beth ydych chi eisiau ei ofyn? Teipiwch eich cwestiwn. Bydd trefnydd yn ei ddarllen.
question-thanks = Diolch. Rwy'n cadw eich cwestiwn.
