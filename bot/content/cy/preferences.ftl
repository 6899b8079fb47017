### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = Ga i ofyn { $count } o bethau byr am beth sy'n well gennych chi? Mae'n cymryd 1 munud.
choice-set-up = Cewch, gofynnwch
choice-not-now = Nid nawr
set-up-done = Dyna bopeth. I'w newid, ewch i Mwy o bethau, yna Sut rwy'n gweithio i chi.

## Half a year later, on the menu.
menu-look-again = Hanner blwyddyn yn ôl dywedoch chi wrthyf beth sy'n well gennych chi.
choice-look-again = Ydy hyn yn iawn o hyd?

## The list. Each line says how it is now.
preferences = Dyma sut rwy'n gweithio i chi. Beth ydych chi eisiau ei newid?
preference-language = Iaith: Cymraeg.
preference-sound = Sain: { $now ->
    [always] gyda phob neges
   *[asked] pan fyddwch yn gofyn
}.
preference-speed = Pa mor gyflym rwy'n siarad: { $now ->
    [slow] yn arafach
    [quick] yn gyflymach
   *[usual] fel arfer
}.
preference-voice = Llais: { $now ->
    [higher] yr un uwch
   *[lower] yr un is
}.
preference-texts = Testunau hir: { $now ->
    [small] mewn darnau bach
    [whole] i gyd ar unwaith
   *[cards] cerdyn ar y tro
}.
preference-pictures = Lluniau: { $now ->
    [none] mewn geiriau yn unig
   *[shown] ie
}.
preference-buttons = Dewisiadau: { $now ->
    [keyboard] botymau mawr ble rydych yn teipio
    [words] dim botymau, dim ond geiriau
   *[inline] botymau o dan bob neges
}.
preference-questions = Cwestiynau: { $now ->
    [three] 3, yna saib
   *[all] pob un sydd yno
}.
preference-reminders = Nodiadau atgoffa: { $now ->
    [on] ie
   *[off] dim
}.
preference-quiet = Dim newyddion: { $now ->
    [long] o 6 gyda'r nos tan 10 y bore
    [never] mae unrhyw bryd yn iawn
   *[night] o 10 y nos tan 8 y bore
}.
preference-phone = Y ffôn hwn: { $now ->
    [shared] mae eraill yn ei ddefnyddio hefyd
   *[own] dim ond chi sy'n ei ddefnyddio
}.
preference-pace = Newyddion am beth ddywedoch chi: { $now ->
    [weekly] rwy'n dweud wrthych unwaith yr wythnos
    [looking] rydych chi'n edrych eich hun
   *[soon] rwy'n dweud yn fuan, unwaith y dydd ar y mwyaf
}.
choice-preference-language = Iaith
choice-preference-phones = Ffôn arall
choice-preference-sound = Sain
choice-preference-speed = Pa mor gyflym
choice-preference-voice = Llais
choice-preference-texts = Testunau hir
choice-preference-pictures = Lluniau
choice-preference-buttons = Botymau
choice-preference-questions = Cwestiynau
choice-preference-reminders = Nodiadau atgoffa
choice-preference-quiet = Oriau tawel
choice-preference-phone = Pwy sydd ar y ffôn hwn
choice-preference-pace = Pa mor fuan rwy'n clywed

## Asking for one.
preference-sound-ask = Pryd ydych chi eisiau clywed fy negeseuon?
choice-sound-asked = Dim ond pan ofynnaf
choice-sound-always = Pob neges
preference-speed-ask = Pa mor gyflym ydych chi eisiau i mi siarad?
choice-speed-usual = Fel arfer
choice-speed-slow = Yn arafach
choice-speed-quick = Yn gyflymach
preference-voice-ask = Pa lais sydd well gennych chi?
choice-voice-lower = Y llais is
choice-voice-higher = Y llais uwch
preference-texts-ask = Sut ydych chi eisiau testunau hir?
choice-texts-cards = Cerdyn ar y tro
choice-texts-small = Mewn darnau bach
choice-texts-whole = I gyd ar unwaith
preference-pictures-ask = Ydych chi eisiau gweld lluniau? Os na, dywedaf mewn geiriau beth sydd ynddynt.
choice-pictures-shown = Dangos lluniau
choice-pictures-none = Dim ond geiriau
preference-buttons-ask = Sut ydych chi eisiau gweld eich dewisiadau? Gallwch deipio rhif bob amser hefyd.
choice-buttons-inline = O dan y neges
choice-buttons-keyboard = Ble rwy'n teipio
choice-buttons-words = Dim ond geiriau
preference-questions-ask = Ydych chi eisiau saib ar ôl pob 3 chwestiwn?
choice-questions-all = Na, mynd ymlaen
choice-questions-three = Ydw, saib
preference-reminders-ask = Ydych chi eisiau 1 nodyn atgoffa y diwrnod cyn i bleidlais neu restr gau? Dim ond os nad ydych wedi ateb mae'n dod.
choice-reminders-off = Dim nodiadau
choice-reminders-on = Ydw, atgoffwch fi
preference-quiet-ask = Pryd ydych chi eisiau dim newyddion? Mae newyddion yn aros tan wedyn. Pan fyddwch yn ysgrifennu, rwyf bob amser yn ateb.
choice-quiet-night = 10 y nos i 8 y bore
choice-quiet-long = 6 y nos i 10 y bore
choice-quiet-never = Unrhyw bryd yn iawn
preference-phone-ask = Ydy pobl eraill yn defnyddio'r ffôn hwn hefyd? Os felly, nid yw fy newyddion yn dweud am beth maen nhw.
choice-phone-own = Na, dim ond fi
choice-phone-shared = Ydyn, eraill hefyd
preference-pace-ask = Pa mor fuan ydych chi eisiau clywed beth ddaeth o beth ddywedoch chi?
choice-pace-soon = Yn fuan
choice-pace-weekly = Bob wythnos
choice-pace-looking = Dim ond pan edrychaf
preference-set = Byddaf yn gwneud hynny o hyn ymlaen.

## A break after a few questions.
enough = Digon am nawr? Mae eich lle wedi'i gadw.
choice-enough-for-now = Digon am nawr

## Easier at once, wherever somebody is.
choice-slow = Arafu
choice-another = Mewn ffordd arall
choice-unwell = Rwy'n sâl
slow-down = Byddaf yn mynd yn arafach nawr. Mae testunau hir yn dod mewn darnau bach, ac rwy'n siarad yn arafach.
slow-already = Rwyf mor araf ag y gallaf fod. Cymerwch faint bynnag o amser rydych ei eisiau.
unwell = Mae'n ddrwg gen i nad ydych chi'n dda. Rwy'n stopio nawr, ac mae eich lle wedi'i gadw. Dim ond atebion i beth ofynnoch chi rwy'n eu hanfon.
unwell-call = Mewn perygl, ffoniwch { $emergency }. I siarad â pherson, ffoniwch { $name }: { $phone }. Ysgrifennwch ataf pan fyddwch yn teimlo'n well.
another = { $where ->
    [menu] Dyma'r pethau gallwch chi eu gwneud yma. Dewiswch un. Gallwch ddod yn ôl bob amser.
    [meetings] Mae pob llinell yn 1 cyfarfod. Dewiswch yr un rydych eisiau gwybod amdano.
    [meeting] Roedd cyfarfod. Gallaf ddweud yn fyr wrthych beth ddywedodd pobl yno.
    [votes] Mae pobl yn penderfynu rhywbeth. Dewiswch beth rydych eisiau ei benderfynu.
    [vote] Rydych yn helpu i benderfynu. Rwy'n gofyn 1 peth ar ôl y llall. Rydych yn dweud ie neu na.
    [voted] Mae eich atebion gennym. Does neb yn cael gwybod beth ddywedoch chi. Y rhifau yw eich prawf.
    [review] Dyma eich atebion. Os yw un yn anghywir, dewiswch ef ac atebwch eto.
    [matters] Yma rydych yn dweud beth sy'n bwysig yn eich bywyd. Dewiswch restr i ddechrau.
    [matter] Mae rhestr o syniadau. Rydych yn dweud pa rai sy'n bwysig i chi.
    [say] Dywedwch wrthyf beth sy'n bwysig i chi. Defnyddiwch eich geiriau eich hun. Does dim byd yn anghywir.
    [result] Atebodd llawer o bobl. Yma gallwch weld beth ddywedodd y rhan fwyaf.
   *[other] Rwy'n dangos beth gallwch chi ei wneud. Mae gan bob peth rif. Teipiwch y rhif hwnnw.
}
another-ask = { $kind ->
    [yes_no] Syniad yw hwn. Dywedwch Ie os ydych ei eisiau. Dywedwch Na os nad ydych. Dywedwch Ddim yn siŵr os nad ydych yn gwybod.
    [approval] Rwy'n dangos 1 syniad ar ôl y llall. Os yw'n bwysig i chi, dywedwch hynny. Os nad yw, mae hynny'n iawn hefyd.
    [acceptance] Rwy'n dangos 1 dewis ar ôl y llall. Os gallech chi fyw gydag ef, dywedwch hynny. Gallwch ddewis mwy nag 1.
    [pairwise] Rwy'n dangos 2 syniad. Pa un sydd bwysicaf i chi? Os nad ydych yn gwybod, dywedwch hynny.
    [ranked] Pa un o'r rhain sydd bwysicaf i chi? Dewiswch hwnnw yn gyntaf, yna'r un nesaf.
    [consent] Syniad yw hwn. Os gallai eich niweidio chi neu rywun arall, dywedwch hynny. Os yw'n iawn, dywedwch hynny.
   *[other] Darllenwch yn araf. Yna dewiswch beth sydd agosaf at eich barn chi. Gallwch newid eich ateb wedyn.
}
another-word = Mae { $word } yn golygu: { $meaning }

## A phone that others use too.
shared-telegram = I ddileu'r sgwrs hon, daliwch eich bys arni yn y rhestr sgyrsiau. Yna dewiswch Dileu.
shared-web = I ddileu beth mae'r dudalen hon yn ei ddangos, ewch i'w phen uchaf. Yno, dewiswch Clirio'r dudalen hon.
news-neutral = Mae rhywbeth newydd i chi.
answer-kept = Wedi'i gadw.
alone = Mae'r rhan nesaf yn breifat. Ai chi sydd yno, ac a ydych ar eich pen eich hun?
choice-alone = Ie, ei dangos

## The day before something closes, for those who want to be reminded.
reminder = Gofynnoch i mi eich atgoffa. Mae hwn ar agor tan { $closes }. Os ydych wedi ateb, mae popeth wedi'i wneud.
choice-answer-now = Ateb nawr
