### The menu, settings, help, privacy, stopping.

menu = Beth ydych chi eisiau ei wneud?
choice-meetings = Beth ddigwyddodd
choice-matters-to-me = Beth sy'n bwysig i mi
choice-vote = Pleidleisio
choice-progress = Cynnydd
choice-organise = Trefnu
choice-more-things = Mwy o bethau

more = Beth ydych chi eisiau ei wneud?
choice-preferences = Sut rwy'n gweithio i chi
choice-speak = Siarad â pherson
speak = Gall person eich ateb yma.
choice-privacy = Preifatrwydd

## Help. The first part depends on where somebody is.
help-here = { $where ->
    [ask] Dewiswch yr ateb sy'n iawn i chi. Does dim atebion anghywir. Gallwch ei newid nes iddo gau.
    [card] Dewiswch Mwy i ddarllen ymlaen. Dewiswch Gwrando i glywed y cerdyn hwn.
    [say] Teipiwch beth sy'n bwysig i chi, a'i anfon. Byr neu hir, mae'r ddau'n iawn.
    [feedback-ask] Teipiwch eich geiriau, neu dewiswch ateb. Nid oes dim wedi'i anfon eto.
    [question] Teipiwch eich cwestiwn, a'i anfon. Mae person yn ei ddarllen.
    [share] Os ydych chi'n cytuno, gall eraill weld eich geiriau. Nid yw eich enw byth yn cael ei ddangos.
    [code] Mae'r cod ar eich ffôn arall. Edrychwch yno dan Sut rwy'n gweithio i chi.
    [check] Mae Dangos yn gadael i bawb weld y geiriau hyn. Mae Cuddio yn eu cadw rhag eraill.
   *[other] Dewiswch ateb, neu teipiwch ei rif.
}
help = Gallwch deipio Help, Stopio, Nôl neu Dadwneud unrhyw bryd. Teipiwch Dewislen i ddechrau eto.
help-human = I siarad â pherson, ffoniwch { $name }: { $phone }.

privacy = Mae { $house } yn cadw beth rydych yn ei ddweud yma. Mae wedi'i gloi ag allwedd ar ein cyfrifiadur ein hunain. Mae eraill yn gweld rhifau a geiriau wedi'u gwirio, byth eich enw.
privacy-contact = I weld, newid neu ddileu beth rydym yn ei gadw, teipiwch Fy nata. Gallwch ofyn i { $name } hefyd. I adael, teipiwch Stopio.
choice-privacy-more = Dweud mwy wrthyf
privacy-votes = Mae pleidleisiau'n gyfrinachol. Nes i bleidlais gau, gallai pwy bynnag sy'n rhedeg y cyfrifiadur ei chysylltu â chi. Wrth gau, mae'r cysylltiad hwnnw'n cael ei ddinistrio.
privacy-telegram = Os ydych yn defnyddio Telegram, gall y cwmni hwnnw gadw'r negeseuon hyn hefyd.

stop = Ydych chi eisiau stopio am nawr? Mae eich atebion i gyd wedi'u cadw.
stop-early = Gallwch stopio yma. Ysgrifennwch ataf pan fyddwch eisiau mynd ymlaen.
choice-rest = Stopio am nawr
choice-leave = Gadael Sayso
welcome-back = Croeso'n ôl.
where-you-are = Dyma ble oeddech chi. I weld y brif ddewislen, teipiwch Dewislen.
resting = Rydych wedi stopio am nawr. Nid wyf yn anfon dim mwy, dim ond atebion i beth ofynnoch chi. Ysgrifennwch ataf pan fyddwch eisiau dod yn ôl.
choice-come-back = Dod yn ôl nawr
leave = Mae gadael yn dileu eich atebion, eich geiriau a'ch lle yma. Ni ellir dadwneud hyn.
leave-stays = Mae canlyniadau sydd wedi'u dangos yn aros, heb eich enw. Mae negeseuon am ddiogelwch yn aros hefyd. Ydych chi eisiau gadael?
choice-stay = Na, aros
choice-leave-now = Ydw, gadael
left = Rydych wedi gadael. Mae beth ddywedoch chi wrthyf wedi'i ddileu.
