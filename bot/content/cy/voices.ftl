### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = Gallaf wrando arnoch chi ar ôl i chi ymuno. Teipiwch, neu dewiswch.
voice-too-long = Mae eich neges llais yn rhy hir i mi. { $minutes } munud yw'r mwyaf. Anfonwch hi mewn rhannau.
voice-empty = Ni chefais i unrhyw sain. Dywedwch ef eto, neu teipiwch ef.
voice-too-many = Mae { $waiting } o'ch negeseuon llais gen i o hyd. Arhoswch, neu teipiwch eich geiriau.
voice-record-here = Dim ond ar neges llais rydych yn ei recordio yma y gallaf wrando.
voice-type = Ni allaf wrando ar eich llais yma. Teipiwch eich geiriau, neu dewiswch.
voice-full = Ni allaf gadw mwy o negeseuon llais nawr. Teipiwch eich geiriau, os gwelwch yn dda.
voice-listening = Rwy'n gwrando ar eich neges. Un eiliad.
voice-no-words = Ni allwn glywed unrhyw eiriau. Dywedwch ef eto, neu teipiwch ef.
voice-lost = Ni weithiodd eich neges llais. Anfonwch hi eto, neu teipiwch ef.
voice-done = Mae'r neges llais honno wedi'i gorffen. Nid oes dim wedi newid.

## When no computer can write it down.
voice-may = Ni allaf ysgrifennu eich llais. Gall trefnydd o { $house } wneud hynny. Bydd y person yn clywed eich llais, ac efallai'n ei adnabod.
voice-may-kept = Rwy'n cadw'r sain nes bod rhywun wedi'i hysgrifennu, neu am { $days } diwrnod. Gaiff y person wrando?
choice-voice-let = Caiff wrando
choice-voice-type = Na, byddaf yn teipio
voice-kept = Diolch. Bydd person yn gwrando ac yn ei hysgrifennu. Rwy'n dweud wrthych pryd gallwch ei darllen.
voice-dropped = Rwyf wedi dileu eich neges llais.

## What was heard.
heard = { $by ->
    [machine] Clywais i hyn:
   *[organiser] Gwrandawodd person ac ysgrifennodd hyn:
}
heard-right = Ydy hyn yn iawn?
choice-heard-yes = Ydy, mae'n iawn
choice-heard-again = Ei ddweud eto
choice-heard-type = Ei deipio
heard-again = Rwyf wedi'i dileu. Anfonwch neges llais newydd.
heard-type = Rwyf wedi dileu'r sain. Teipiwch eich geiriau nawr.
heard-simple = Clywais i: { $words }
heard-news = Mae eich neges llais mewn geiriau nawr. Edrychwch a ydyn nhw'n iawn.
choice-heard-see = Gweld fy ngeiriau
heard-elsewhere = Aethoch ymlaen cyn i mi wrando. Felly ni newidiodd eich neges llais ddim byd.

## Who listens.
said-aloud-mine = Dywedoch chi hyn mewn neges llais.
said-aloud = Neges llais yw hon. Gallwch wrando arni.
organise-voices = { $voices ->
    [one] Mae 1 neges llais yn aros i gael ei hysgrifennu.
   *[other] Mae { $voices } o negeseuon llais yn aros i gael eu hysgrifennu.
}
choice-voices = Negeseuon llais
voices = Neges llais { $number } o { $total }.
voices-about = { $asked ->
    [said] Mae'r person yn dweud beth sy'n bwysig.
    [question-said] Mae'r person yn gofyn cwestiwn.
   *[other] Mae'r person yn ysgrifennu at rywun.
}
voices-none = Does dim neges llais yn aros amdanoch chi.
voices-end = Does dim mwy o negeseuon llais.
voices-done = Mae'r neges llais honno wedi'i gorffen.
choice-voice-hear = Gwrando arni
choice-voice-write = Ei hysgrifennu
choice-voice-none = Dim geiriau ynddi
voice-write = Teipiwch y geiriau yn union fel cawson nhw eu dweud. Bydd y sawl a'u dywedodd yn edrych drostynt gyntaf.
voice-written = Diolch. Gall y person ddarllen y geiriau nawr. Mae'r sain wedi'i dileu yma.
voice-none = Rwyf wedi dweud wrth y person na weithiodd.
voice-not-here = Mae'r sain ar ei ffordd o hyd. Rhowch gynnig arall arni mewn munud.
voice-not-played = Ni ellir chwarae'r sain. Atebwch, a gofyn i'r person ysgrifennu neu ffonio.
caption-voice = Mae hon i chi yn unig. Dilëwch hi yma ar ôl i chi wrando.
