### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = Cymraeg
## How dates and times are written (Babel patterns).
pattern-moment = h:mm B, EEEE d MMMM y
pattern-day = d MMMM y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = help | cymorth | ?
typed-stop = stopio | stop | stopiwch
typed-back = nôl | nol | yn ôl | yn ol
typed-undo = dadwneud
typed-menu = dewislen | prif ddewislen | menu | dechrau | hafan
typed-listen = gwrando | darllen i mi | darllenwch i mi
typed-language = iaith
typed-safe = dydw i ddim yn teimlo'n ddiogel | dwi ddim yn teimlo'n ddiogel | dwi ddim yn saff | dwi ddim yn teimlo'n saff | ddim yn ddiogel | ddim yn saff
typed-meetings = beth ddigwyddodd
typed-matters = beth sy'n bwysig i mi | beth sy'n bwysig
typed-votes = pleidleisio | pleidlais | pleidleisiau
typed-progress = cynnydd
typed-results = canlyniadau
typed-promises = dywedoch fe wnaethom | dywedoch chi fe wnaethom ni | addewidion
typed-goals = nodau
typed-feedback = adborth am staff | adborth
typed-about-me = am fy ngwaith
typed-news = newyddion
typed-more = mwy o bethau
typed-supporters = pobl sy'n fy helpu | helpwyr
typed-data = fy nata | data
typed-privacy = preifatrwydd
typed-settings = sut rwy'n gweithio i chi | gosodiadau
typed-slow = arafu | yn arafach | arafach | rhy gyflym
typed-another = ei ddweud mewn ffordd arall | ffordd arall | dweud yn wahanol
typed-unwell = rwy'n sâl | dwi'n sâl | dwi'n sal | dwi ddim yn dda | rwy'n teimlo'n sâl | dwi'n teimlo'n sâl | saib
typed-buttons = botymau
typed-ring = ffoniwch fi | ffoniwch fi os gwelwch yn dda
typed-coming = at y cyfarfod nesaf | cyfarfod nesaf | y cyfarfod nesaf
typed-propose = cynnig rhywbeth | cynnig
typed-organise = trefnu
typed-1 = un | y cyntaf | yr un cyntaf | rhif un | rhif 1 | dewis un | opsiwn un
typed-2 = dau | dwy | yr ail | yr ail un | rhif dau | rhif 2 | dewis dau | opsiwn dau
typed-3 = tri | tair | y trydydd | y drydedd | y trydydd un | rhif tri | rhif 3 | dewis tri | opsiwn tri
typed-4 = pedwar | pedair | y pedwerydd | y bedwaredd | rhif pedwar | rhif 4 | dewis pedwar | opsiwn pedwar
typed-5 = pump | pum | y pumed | y pumed un | rhif pump | rhif 5 | dewis pump | opsiwn pump
typed-6 = chwech | chwe | y chweched | y chweched un | rhif chwech | rhif 6 | dewis chwech | opsiwn chwech
typed-7 = saith | y seithfed | y seithfed un | rhif saith | rhif 7 | dewis saith | opsiwn saith
typed-8 = wyth | yr wythfed | yr wythfed un | rhif wyth | rhif 8 | dewis wyth | opsiwn wyth
typed-9 = naw | y nawfed | y nawfed un | rhif naw | rhif 9 | dewis naw | opsiwn naw

## On every screen.
choice-back = Nôl
choice-stop = Stopio
choice-help = Help
choice-listen = Gwrando
choice-undo = Dadwneud
choice-more = Mwy
choice-menu = Prif ddewislen
choice-go-on = Ymlaen
choice-skip = Hepgor hwn
choice-not-safe = Ddim yn teimlo'n ddiogel
choice-numbered = { $number }. { $label }
line-numbered = { $number }: { $line }
choices-written = Teipiwch rif:
choices-always = Gallwch hefyd deipio: { $words }.
choices-spoken = { $number }: { $label }.

## When something does not work.
old-button = Mae'r botwm hwnnw o neges gynharach. Nid oes dim wedi newid. Dyma ble rydych chi nawr.
not-understood = Doeddwn i ddim yn deall hynny. Gallwch ddewis, neu deipio rhif y dewis.
not-for-you = Ni allwch chi agor hwnnw. Dyma beth gallwch chi ei wneud.
only-words = Dim ond geiriau rwy'n gallu eu darllen yma. Teipiwch beth rydych eisiau ei ddweud.
not-in-groups = Rwy'n siarad ag un person ar y tro. Ysgrifennwch ataf mewn sgwrs breifat.
nothing-to-undo = Does dim byd i'w ddadwneud.
undone = Rwyf wedi dadwneud hynny.
went-wrong = Mae'n ddrwg gen i, aeth rhywbeth o'i le. Nid oes dim wedi'i golli, ond ni weithiodd eich neges olaf. Rhowch gynnig arall arni.
sound-failed = Mae'n ddrwg gen i, ni allwn wneud y sain. Mae'r geiriau uchod o hyd.
picture-in-words = Mae llun yn dangos hyn: { $caption }
picture-credit = Llun gan { $by }.
file-failed = Mae'n ddrwg gen i, ni allwn wneud y ffeil. Rhowch gynnig arall arni.
not-printed = Ni allwn wneud yr adroddiad i'w argraffu. Argraffwch y dudalen.
file-too-large = Mae'r ffeil hon yn rhy fawr i'w hanfon yma. Gall pwy bynnag sy'n rhedeg Sayso ei gwneud: sayso export --to folder.
only-in-language = Mae'r testun hwn ar gael yn { $language ->
    [ar] Arabeg
    [bn] Bengaleg
    [cy] Gymraeg
    [en] Saesneg
    [es] Sbaeneg
    [pl] Bwyleg
    [ro] Rwmaneg
    [ur] Wrdw
   *[other] un iaith arall
} yn unig.

## When somebody writes in another language.
language-which = Pa iaith ydych chi eisiau?
language-offer = Ysgrifennoch chi yn Gymraeg. Ydych chi eisiau i mi ddefnyddio Cymraeg?
choice-keep-language = Cadw fy iaith
language-set = Byddaf yn defnyddio Cymraeg o hyn ymlaen.
choice-language = Iaith

## Free text.
words-none = Ni chefais i unrhyw eiriau. Teipiwch nhw eto, os gwelwch yn dda.
words-too-long = Mae eich geiriau { $over } nod yn rhy hir. Anfonwch nhw mewn 2 neges neu fwy.
