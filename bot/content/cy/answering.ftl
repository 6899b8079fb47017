### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = Ie
choice-unsure = Ddim yn siŵr
choice-no = Na
choice-matters = Mae'n bwysig
choice-matters-less = Mae'n llai pwysig
choice-first = Yr un cyntaf
choice-second = Yr ail un
choice-same = Y ddau yr un fath
choice-undecided = Ni allaf benderfynu
choice-enough = Rwyf wedi gwneud digon
answer-now = Eich ateb nawr: { $choice ->
    [yes] Ie
    [unsure] Ddim yn siŵr
    [no] Na
    [fine] Iawn gen i
    [worry] Mae gen i bryder
    [object] Rwy'n gwrthwynebu
    [accepted] Gallwn fyw gyda hyn
    [refused] Ddim i mi
    [nothing] Dim byd
    [picked] Mae'n bwysig
    [passed] Mae'n llai pwysig
    [pair-1] Yr un cyntaf
    [pair-2] Yr ail un
    [pair-same] Y ddau yr un fath
   *[other] Ni allaf benderfynu
}.
answer-now-text = Eich ateb nawr: { $text }.
answer-saved = Wedi'i gadw. Eich dewis chi:
question-progress = { $number } o { $total }.
question-changed = Mae'r rhestr hon wedi newid ers hynny. Nid oes dim wedi'i golli.
round-closed = { $when ->
    [now] Caeodd hwn eiliad yn ôl.
   *[before] Mae hwn wedi cau.
} Gallwch weld yma beth ddaeth ohono.
words-too-late = { $when ->
    [now] Caeodd hwn eiliad yn ôl.
   *[before] Mae hwn wedi cau.
} Nid yw eich geiriau wedi'u cadw. Gallwch eu copïo, ac ysgrifennu at berson. Dyma beth ysgrifennoch chi:

## Picking and comparing.
approval-progress = { $number } o { $total }. Ydy hyn yn bwysig i chi?
pairwise-which = Pa un sydd bwysicaf i chi?
pairwise-first = Cyntaf: { $text }
pairwise-second = Ail: { $text }

## Reading over what one has given.
review = Gallwch newid hyn tan { $closes }.
review-yes-no = { $title }
    Eich ateb chi: { $choice ->
    [yes] Ie
    [unsure] Ddim yn siŵr
    [no] Na
    [fine] Iawn gen i
    [worry] Mae gen i bryder
    [object] Rwy'n gwrthwynebu
   *[none] dim eto
    }.
review-approval = { $text }
    Eich ateb chi: { $picked ->
        [yes] Mae'n bwysig
       *[no] Mae'n llai pwysig
    }.
review-pairwise = { $outcome ->
    [pair-1] Rhoesoch hwn yn gyntaf: { $first }
    [pair-2] Rhoesoch hwn yn gyntaf: { $second }
    [pair-same] Y ddau yr un fath i chi: { $first } / { $second }
   *[other] Doeddech chi ddim yn gallu penderfynu: { $first } / { $second }
}
voted = { $left ->
    [0] Dyna bopeth. Diolch am bleidleisio.
    [one] Mae eich pleidleisiau wedi'u cadw. Mae { $left } cwestiwn ar ôl.
   *[other] Mae eich pleidleisiau wedi'u cadw. Mae { $left } o gwestiynau ar ôl.
}
receipt = Eich derbynneb: { $receipt }. Mae'n profi bod eich pleidlais yn cyfrif. Nid yw'n dangos beth ddywedoch chi.
choice-change = Newid { $number }
choice-vote-on = Pleidleisio ar { $number }

## Votes.
votes = { $count ->
    [0] Does dim byd i bleidleisio arno nawr.
    [one] Mae 1 bleidlais ar agor. Pa un?
   *[other] Mae { $count } o bleidleisiau ar agor. Pa un?
}
vote-label = Pleidlais { $number }
vote-intro = { $items ->
    [one] Mae 1 peth i bleidleisio arno.
   *[other] Mae { $items } o bethau i bleidleisio arnynt, un ar y tro.
} Gallwch bleidleisio, a newid eich pleidlais, tan { $closes }.
vote-turnout = { $people ->
    [0] Does neb wedi pleidleisio eto.
    [one] Mae 1 person wedi pleidleisio hyd yn hyn.
   *[other] Mae { $people } o bobl wedi pleidleisio hyd yn hyn.
}
choice-start = Dechrau
choice-see-votes = Gweld fy mhleidleisiau
choice-vote-rules = Sut mae'n cyfrif
choice-vote-rules-more = Beth fydd eraill yn weld
choice-my-receipt = Fy nerbynneb
choice-check-receipt = Gwirio derbynneb
vote-rules = Mae gan bob person 1 bleidlais ar bob cwestiwn. Yr un olaf sy'n cyfrif.
vote-rules-quorum = { $quorum ->
    [0] Mae'r bleidlais yn cyfrif faint bynnag o bobl sy'n pleidleisio.
    [one] Rhaid i o leiaf 1 person bleidleisio.
   *[other] Rhaid i o leiaf { $quorum } o bobl bleidleisio, neu ni chaiff dim ei benderfynu.
}
vote-rules-secret = Mae eich pleidlais yn gyfrinachol. Nes iddi gau, gallai pwy bynnag sy'n rhedeg y cyfrifiadur ei chysylltu â chi. Yna mae'r cysylltiad hwnnw'n cael ei ddinistrio.
vote-rules-shown = Pan fydd yn cau, mae pawb yn gweld y canlyniad gyda'i gilydd. Os bydd pawb yn dweud yr un peth, bydd pobl yn gwybod. Os bydd llai na 5 yn pleidleisio, dim ond y penderfyniad a ddangosir.
vote-rules-apart = Mae defnyddwyr gwasanaethau, gofalwyr a staff yn cael eu cyfrif ar wahân. Dim ond grwpiau o 5 neu fwy a ddangosir.
vote-sealed = Mae eich pleidlais yn ddiogel ac yn cyfrif. Ni ellir ei newid mwyach, achos roedd rhaid i ni drwsio ein cofnodion.
receipt-ask = Teipiwch 8 rhif eich derbynneb, os gwelwch yn dda.
receipt-wrong = Mae gan dderbynneb { $digits } o rifau. Edrychwch eto, os gwelwch yn dda.
receipt-open = Ydy. Mae'r bleidlais hon gennym ni ar gyfer: { $title }
receipt-closed = Do. Cafodd y bleidlais hon ei chyfrif ar gyfer: { $title }
receipt-unknown = Ni allaf ddod o hyd i'r dderbynneb hon. Edrychwch ar y rhifau eto, neu gofynnwch i { $name }.

## What matters.
matters-none = Does dim byd ar agor am beth sy'n bwysig ar hyn o bryd.
matters = Pa un ydych chi eisiau ei ateb?
matters-label = Rhestr { $number }
matter-closes = Mae hon ar agor tan { $closes }. { $quorum ->
    [0] Mae'n cyfrif faint bynnag o bobl sy'n ateb.
    [one] Rhaid i o leiaf 1 person ateb.
   *[other] Rhaid i o leiaf { $quorum } o bobl ateb.
}
matter-how = { $options ->
    [0] Does dim rhestr eto. Gallwch ddweud beth sy'n bwysig yn gyntaf.
    [one] Mae 1 peth ar y rhestr.
   *[other] Mae { $options } o bethau ar y rhestr.
} { $compare ->
    [yes] Rydych yn cymharu 2 ar y tro.
   *[no] Rydych yn dewis popeth sy'n bwysig.
}
matter-done = Rydych wedi ateb popeth ar y rhestr. Diolch.
choice-say-own = Dweud yn fy ffordd i
choice-choose = Dewis
choice-go-on-choosing = Dal ati i ddewis
choice-what-is-there = Gweld y rhestr
choice-my-choices = Gweld fy newisiadau
choice-what-i-said = Beth ddywedais i
options = { $total ->
    [one] Mae 1 peth ar y rhestr.
   *[other] Mae { $total } o bethau ar y rhestr.
}
say-ask = Beth sydd bwysicaf i chi? Teipiwch yn eich geiriau eich hun.
said-thanks = Diolch. Rwyf wedi cadw eich geiriau.
share-ask = Gaiff pobl eraill weld y geiriau hyn?
share-guess = Mae person yn eu darllen yn gyntaf. Nid yw eich enw'n cael ei ddangos. Efallai bydd eraill yn dyfalu mai chi oedd.
choice-share = Caiff eraill weld
choice-share-not = Na, dim ond trefnwyr
choice-withdraw = Ei dynnu'n ôl
share-yes = Diolch. Bydd person yn darllen eich geiriau yn gyntaf. Yna gall eraill eu gweld.
share-no = Dim ond trefnwyr fydd yn gweld eich geiriau.
withdraw-sure = Mae hyn yn dileu eich geiriau. Ydych chi eisiau eu dileu?
withdrawn = Rwyf wedi dileu eich geiriau.
mine-none = Dydych chi ddim wedi dweud dim yn eich geiriau eich hun eto.
mine = { $count ->
    [one] Rydych wedi dweud 1 peth yn eich geiriau eich hun.
   *[other] Rydych wedi dweud { $count } o bethau yn eich geiriau eich hun.
}
mine-label = { $purpose ->
    [question] Cwestiwn
    [safety] Neges
    [second_safety] Neges
    [talk] Neges
    [advocate] Gofyn am help
    [ring] Galwad ffôn
    [read_out] I'w ddarllen allan
    [needs] Beth sydd ei angen
    [not_fixed] Heb ei drwsio
    [worry] Pryder
    [thanks] Diolch
    [proposal] Cynnig
    [response] Fy ateb
    [pressure] Neges
   *[priority] Beth sy'n bwysig
} { $number }
mine-state = { $state ->
    [waiting] Bydd person yn darllen hwn cyn i eraill ei weld.
    [shown] Gall eraill weld hwn a'i ddewis.
    [late] Caeodd y rhestr cyn i eraill allu gweld hwn.
    [hidden] Ni ddangosodd trefnydd hwn i eraill. I ofyn pam, holwch { $name }.
   *[private] Dim ond trefnwyr sy'n gweld hwn.
}
mine-edited = Mae eraill yn ei ddarllen fel hyn:
