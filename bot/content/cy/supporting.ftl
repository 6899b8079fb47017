### People who help me, and answering for somebody.

choice-supporters = Pobl sy'n fy helpu
supporters = Gallwch adael i rywun ateb drosoch chi yma. Eich dewis chi yw hyn. Gallwch ddod ag ef i ben unrhyw bryd.
supporters-helped = { $helped ->
    [yes] Dywedoch chi wrthyf eich bod yn ateb gyda help.
   *[no] Dywedoch chi wrthyf eich bod yn ateb ar eich pen eich hun.
} Mae'r ddau'n cyfrif yr un fath.
choice-pair-new = Gadael i rywun helpu
choice-pair-code = Rwy'n helpu rhywun
choice-helped = { $helped ->
    [yes] Rwy'n ateb fy hun
   *[no] Rwy'n ateb gyda help
}
helped-set = { $helped ->
    [yes] Wedi'i gadw. Rwy'n gofyn un waith bob tro a gawsoch chi help.
   *[no] Wedi'i gadw. Rydych yn ateb ar eich pen eich hun.
}
choice-pairs = Pwy sydd wedi'i gysylltu

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] Rydych wedi'ch cysylltu ag { $count } person.
   *[other] Rydych wedi'ch cysylltu â { $count } o bobl.
}
pairs-none = Dydych chi ddim wedi'ch cysylltu â neb.
pair-label = { $side ->
    [theirs] Rwy'n helpu { $name }
   *[mine] Mae { $name } yn fy helpu
}
pair-waiting-label = Neb eto

## Letting somebody answer for me.
pair-scope = Gaiff y person ateb hyn drosoch chi?
pair-scope-none = Dywedoch chi na wrth y 4. Dywedwch ie wrth un neu fwy, os gwelwch yn dda.
scope-label = { $scope ->
    [votes] Pleidleisiau
    [priorities] Beth sy'n bwysig
    [feedback] Adborth am staff
   *[questions] Cwestiynau a syniadau
}
pair-until = Am ba hyd? Gallwch ddod ag ef i ben yn gynt.
months-label = { $months ->
    [two] { $months } fis
   *[other] { $months } mis
}
pair-name = Pa enw cyntaf mae'r person yn ei ddefnyddio amdanoch chi? Teipiwch ef. Gall fod â { $most } llythyren. Dim ond y person hwnnw sy'n ei weld.
pair-name-long = Mae'r enw hwnnw'n rhy hir. Teipiwch enw cyntaf o hyd at { $most } llythyren.
pair-code-shown = Eich cod yw { $code }. Mae'n gweithio am { $minutes } munud. Rhowch ef i'r person sy'n eich helpu yn unig.
pair-waiting = Does neb yn eich helpu gyda hyn eto. Mae angen eich cod ar y person, ac yna cytuno.
pair-mine = Caiff { $name } ateb drosoch chi:
pair-mine-told = Rwy'n dweud wrthych bob tro. Eich ateb eich hun sy'n cyfrif gyntaf bob amser.
pair-ends = Mae'n dod i ben ar { $ends }.
pair-news = Mae { $name } wedi cytuno. O hyn ymlaen, caiff { $name } ateb drosoch chi. Gallwch ddod â hyn i ben unrhyw bryd.
choice-pair-see = Ei weld

## Helping somebody.
pair-code-ask = Teipiwch y cod 8 rhif mae'r person yn ei ddangos i chi.
pair-gone = Mae hwn wedi dod i ben, neu mae'r cod i rywun arall.
pair-agree = Mae { $name } yn gofyn am eich help. Byddech yn ateb dros y person:
pair-agree-rules = Dywedwch dim ond beth rydych chi'n meddwl byddai'r person yn ei ddweud. Rwy'n dweud wrth y person bob tro. Ateb y person ei hun sy'n cyfrif gyntaf bob amser. Rydych yn cadw eich pleidlais eich hun.
choice-pair-agree = Ydw, rwy'n helpu
choice-pair-no = Dim diolch
pair-your-name = Pa enw cyntaf mae { $name } yn ei ddefnyddio amdanoch chi? Teipiwch ef. Gall fod â { $most } llythyren.
pair-agreed = Diolch. Gallwch ateb dros y person nawr.
pair-theirs = Cewch ateb dros { $name }:
pair-theirs-told = Mae'r person yn cael gwybod bob tro.

## Ending it.
choice-pair-end = Dod â hyn i ben
pair-end = Ydych chi eisiau dod â hyn i ben? Mae'n dod i ben ar unwaith. Nid yw'r person arall yn cael gwybod.
choice-pair-end-now = Ydw, dod ag ef i ben
choice-pair-keep = Na, ei gadw
pair-ended = Mae wedi dod i ben.

## As whom somebody answers, and whether with help.
hat = Rydych yn perthyn i 2 grŵp yma. Dros ba un ydych chi'n ateb?
hat-once = Gallwch newid hyn nes iddo gau. Rydych yn cael eich cyfrif un waith.
with-help = Ydych chi'n ateb hwn ar eich pen eich hun, neu gyda help?
with-help-same = Mae'r ddau'n cyfrif yr un fath. Gallwch newid hyn wedyn.
as-label = { $answering ->
    [service_user] Defnyddio gwasanaethau
    [carer] Fel gofalwr
    [staff] Fel staff
    [helped] Gyda help
   *[own] Ar fy mhen fy hun
}
as-set = { $answering ->
    [service_user] Wedi'i gadw. Rydych yn ateb fel person sy'n defnyddio gwasanaethau.
    [carer] Wedi'i gadw. Rydych yn ateb fel gofalwr.
    [staff] Wedi'i gadw. Rydych yn ateb fel staff.
    [helped] Wedi'i gadw. Gwnaeth rhywun eich helpu.
   *[own] Wedi'i gadw. Rydych yn ateb ar eich pen eich hun.
}
choice-was-helped = { $answering ->
    [helped] Ces i help
   *[own] Ni ches i help
}
choice-hat = Newid fy ngrŵp

## Saying what somebody would say. The name is a first name.
choice-for = Dros { $name }
choice-for-rounds = Ateb dros y person
choice-what-i-think = Fy marn i
choice-for-begin = Barn y person
for-which = Beth ydych chi eisiau ei ateb dros { $name }?
for-none = Does dim byd ar agor gallwch chi ei ateb dros { $name }.
for-two = Gallwch ddweud eich barn chi. Gallwch hefyd ddweud beth fyddai { $name } yn ei ddweud.
for-told = Maen nhw'n cael eu cadw ar wahân. Mae { $name } yn cael gwybod, a gall weld a newid beth ddywedoch chi.
for-say = Beth ydych chi'n meddwl byddai { $name } yn ei ddweud?
for-said = Dyma beth ddywedoch chi dros { $name }. Os bydd y person yn ateb, dim ond ei ateb ei hun sy'n cyfrif.
for-alone = Mae { $name } yn ateb hwn heb neb arall.
for-news = Atebodd { $name } drosoch chi: { $title }
for-news-own = Gallwch ei weld, neu ei ddweud eich hun. Eich ateb eich hun sy'n cyfrif gyntaf.

## What was said for me.
choice-said-for-me = Wedi'i ddweud drosof i
said-for = Dywedodd { $name } hyn drosoch chi:
said-for-somebody = Cafodd hyn ei ddweud drosoch chi:
said-for-replaced = Rydych wedi ateb hwn eich hun. Dim ond eich ateb chi sy'n cyfrif.
said-for-none = Does dim byd wedi'i ddweud drosoch chi yma.
choice-say-myself = Ei ddweud fy hun
choice-said-drop = Dileu'r cyfan
said-drop-sure = Mae hyn yn dileu'r hyn a ddywedwyd drosoch chi. Ydych chi eisiau ei ddileu?
said-dropped = Mae wedi'i ddileu. Mae beth ddywedoch chi eich hun yn aros.
choice-only-i = Dim ond fi sy'n ateb hwn
only-i-set = { $alone ->
    [yes] O hyn ymlaen, dim ond chi sy'n ateb hwn. Does neb yn cael gwybod pam.
   *[no] Gall pobl sy'n eich helpu ateb hwn eto.
}

## When somebody was pressured.
choice-pressured = Roedd pwysau arnaf
pressured = Rhaid i'ch ateb fod yn ateb i chi eich hun. Gallaf dynnu'ch atebion i gyd yn ôl yma. Yna gallwch ateb eto.
pressured-private = Does neb yn cael gwybod. Ar ôl hynny, ni all neb arall ateb drosoch chi yma.
pressured-which = Ble roedd pwysau arnoch chi?
pressured-none = Does dim byd ar agor gallwch chi ei dynnu'n ôl nawr.
choice-void = Tynnu fy atebion yn ôl
choice-void-not = Na, eu cadw
pressured-voided = Mae eich atebion wedi'u tynnu'n ôl. Gallwch ateb eto, nawr neu wedyn.
pressured-late = Mae hwn wedi cau. Ni all y canlyniad newid mwyach. Ond mae beth ddigwyddodd yn bwysig.
pressured-write = Gallwch ysgrifennu at berson nad yw'n trefnu hyn.
pressured-call = Ffoniwch { $name }: { $phone }. Nid yw'r person hwn yn trefnu'r bleidlais.
choice-write-about-it = Ysgrifennu amdano
write-pressure = Beth ddigwyddodd? Mae hwylusydd yn ei ddarllen. Teipiwch yn eich geiriau eich hun.

words-as = Ydych chi'n dweud hyn ar eich pen eich hun, neu gyda help?
stamp = { $how ->
    [helped] Cafodd hyn ei ddweud gyda help.
   *[for_someone] Person sy'n cefnogi ddywedodd hyn.
}
choice-for-words = Siarad dros y person
for-words-kept = Diolch. Mae { $name } yn cael gwybod, a gall ei newid neu ei ddileu.
for-words-news = Dywedodd { $name } rywbeth drosoch chi, mewn geiriau.
