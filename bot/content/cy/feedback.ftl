### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = Adborth am staff
feedback = Dywedwch beth mae rhywun sy'n gweithio yma yn ei wneud yn dda. Dywedwch beth fyddai'n well.
feedback-read-by = Mae trefnydd yn ei ddarllen yn gyntaf. Nid y person ei hun na'i reolwr yw hwnnw byth.
feedback-guess = Maen nhw'n clywed beth ddywedodd sawl person, byth eich enw. Efallai byddan nhw'n dyfalu mai chi oedd.
feedback-emergency = Nid yw hwn ar gyfer argyfwng. Mewn perygl, ffoniwch { $emergency }.
feedback-no-staff = Does dim rhestr o staff yma eto. Gallwch siarad â pherson yn lle hynny.
choice-choose-worker = Dewis person
choice-my-feedback = Fy adborth
staff-which = Am bwy mae'n sôn?
worker-line = { $name }, { $job }, { $team }
worker-what = Beth ydych chi eisiau ei ddweud am { $name }?
worker-left = Nid yw { $name } yn gweithio yma nawr. Ni all eich geiriau gyrraedd. Gallwch siarad â pherson yn lle hynny.
worker-yourself = Ni allwch roi adborth amdanoch eich hun. Gallwch ddewis rhywun arall.
feedback-nobody = Ni all neb yma ddarllen geiriau am { $about } nawr. Gallwch ffonio { $name }: { $phone }.
choice-give-feedback = Rhoi adborth
choice-thank = Dweud diolch

## Writing. Each part can be skipped.
feedback-ask-well = Beth mae { $name } yn ei wneud yn dda? Teipiwch yn eich geiriau eich hun.
feedback-ask-better = Beth fyddai'n gwneud pethau'n well? Teipiwch yn eich geiriau eich hun.
feedback-ask-times = Ydy hyn am 1 tro, neu ydy e'n digwydd yn aml?
feedback-ask-quote = Gall eich geiriau gael eu darllen allan, heb eich enw. Pwy gaiff eu darllen?
feedback-ask-way = Sut ydych chi eisiau i'ch adborth fynd ymlaen?
feedback-so-far = Ysgrifennoch chi hyn. I'w newid, teipiwch eto:
choice-keep = Ei gadw
choice-times = { $choice ->
    [once] Mae am 1 tro
   *[often] Mae'n digwydd yn aml
}
choice-quote = { $choice ->
    [worker] Y person
    [supervisor] Y rheolwr
    [board] Y bwrdd
   *[nobody] Neb
}
choice-way = { $choice ->
    [supervisor] Dim ond at y rheolwr
    [advocate] Gydag eiriolwr
   *[group] Gyda geiriau eraill
}
feedback-part = { $part ->
    [better] Beth fyddai'n well:
   *[well] Beth sy'n mynd yn dda:
}
feedback-empty = Dydych chi ddim wedi ysgrifennu dim eto.
feedback-chosen = { $times ->
    [once] Mae am 1 tro.
    [often] Mae'n digwydd yn aml.
   *[none] Ni ddywedoch chi pa mor aml.
} { $way ->
    [supervisor] Mae eich geiriau'n mynd at y rheolwr. Efallai bydd y rheolwr yn dyfalu mai chi oedd.
    [advocate] Mae'n mynd at eiriolwr, sy'n ysgrifennu'n ôl atoch chi.
   *[group] Mae'n mynd ymlaen gyda beth mae eraill yn ei ddweud.
} { $quote ->
    [worker] Caiff y person ddarllen eich geiriau.
    [supervisor] Caiff y rheolwr ddarllen eich geiriau.
    [board] Caiff y bwrdd ddarllen eich geiriau.
   *[nobody] Chaiff neb arall ddarllen eich geiriau.
}
choice-send = Ei anfon
choice-change-it = Ei newid
feedback-change = Beth ydych chi eisiau ei newid?
feedback-part-name = { $part ->
    [better] Beth fyddai'n well
    [times] Pa mor aml
    [quote] Pwy gaiff ei ddarllen
    [way] Sut mae'n mynd ymlaen
   *[well] Beth sy'n mynd yn dda
}

## Sent.
feedback-sent = Diolch. Mae person yn ei ddarllen yn gyntaf. Mae'n mynd ymlaen ar ôl i chwarter y flwyddyn ddod i ben.
feedback-held = Gallwch ei newid nawr. Does neb yn ei ddarllen nes i chi ei anfon eto.
feedback-read-already = Mae rhywun wedi'i ddarllen yn barod. Ni ellir ei newid nawr.
feedback-way-gone = Ni all fynd ymlaen y ffordd honno nawr. Dewiswch ffordd arall.
feedback-out = Mae wedi mynd ymlaen yn barod. Ni ellir ei dynnu'n ôl nawr.
feedback-drop = Mae hyn yn dileu eich adborth. Ydych chi eisiau ei ddileu?
choice-delete = Ei ddileu
feedback-none = Dydych chi ddim wedi rhoi adborth eto.
feedback-mine = { $count ->
    [one] Rydych wedi rhoi adborth 1 tro.
    [two] Rydych wedi rhoi adborth { $count } waith.
   *[other] Rydych wedi rhoi adborth { $count } o weithiau.
} Pa un ydych chi eisiau ei weld?
feedback-stage = { $stage ->
    [read] Mae person wedi'i ddarllen. Mae'n aros nes bod digon o bobl wedi ysgrifennu.
    [hidden] Ni wnaeth trefnydd ei basio ymlaen. I ofyn pam, holwch { $name }.
    [released] Mae wedi mynd ymlaen. Diolch.
   *[waiting] Does neb wedi'i ddarllen eto. Gallwch ei newid o hyd.
}
feedback-worker-left = Nid yw { $name } yn gweithio yma nawr. Dim ond os dônt yn ôl y bydd eich geiriau yn mynd ymlaen.
choice-staff-answer = { $purpose ->
    [staff_change] Beth sydd wedi newid
   *[staff_reply] Ateb
}
staff-answered = { $purpose ->
    [staff_change] Mae { $name } yn dweud beth sydd wedi newid:
   *[staff_reply] Mae { $name } yn ateb y bobl a ysgrifennodd:
}

## Thanks.
thank = Am beth ydych chi eisiau diolch i { $name }? Teipiwch yn eich geiriau eich hun.
thank-guess = Mae rhywun arall yn ei ddarllen yn gyntaf. Nid yw eich enw'n cael ei ddangos. Efallai bydd y person yn dyfalu mai chi oedd.
thanks-may = Gaiff { $name } a'r rheolwr ddarllen hwn?
thanks-sent = Diolch. Mae person yn ei ddarllen yn gyntaf. Yna mae'n mynd at { $name }.
thanks-state = { $state ->
    [shown] Gall { $about } a'r rheolwr ddarllen hwn.
    [hidden] Ni wnaeth trefnydd ei basio ymlaen. I ofyn pam, holwch { $name }.
   *[waiting] Mae person yn darllen hwn yn gyntaf. Yna mae'n mynd at { $about }.
}

## What staff hear.
choice-about-me = Am fy ngwaith
about-me = Beth ydych chi eisiau ei weld?
about-me-how = Rydych yn clywed beth ddywedodd sawl person, byth pwy ysgrifennodd. Mae'n dod bob 3 mis.
about-me-unknown = Dydw i ddim yn gwybod eto ble rydych chi ar y rhestr staff. Dangoswch eich cod i drefnydd.
staff-code = Eich cod yw { $code }. Mae'n gweithio am { $minutes } munud. Darllenwch ef i drefnydd.
staff-news = Mae rhywbeth newydd i chi.
choice-said-of-me = Beth ddywedodd pobl
choice-thanks = Diolch
choice-my-answers = Fy atebion
choice-my-team = Fy nhîm
my-team = Am bwy ydych chi eisiau clywed?
heard-from = { $level ->
    [team] { $people ->
        [one] Ysgrifennodd { $people } person am y tîm.
       *[other] Ysgrifennodd { $people } o bobl am y tîm.
    }
   *[worker] { $people ->
        [one] Ysgrifennodd { $people } person.
       *[other] Ysgrifennodd { $people } o bobl.
    }
} Mae hyn hyd at { $day }.
heard-too-few = Mae rhywun eisiau i chi ddarllen eu geiriau eu hunain. Mae hyn hyd at { $day }.
heard-part = { $part ->
    [well] Beth sy'n mynd yn dda:
    [better] Beth fyddai'n well:
   *[none] Ni ysgrifennodd neb am hyn.
}
heard-theme = { $theme ->
    [listens] Gwrando
    [on_time] Bod ar amser
    [explains] Esbonio pethau
    [respectful] Parch
   *[other] Rhywbeth arall
}: { $people ->
    [0] ychydig o bobl
    [one] { $people } person
   *[other] { $people } o bobl
}.
heard-none = Does dim byd i'w ddarllen yma eto.
choice-their-words = Eu geiriau nhw
choice-earlier = Cynharach
choice-staff-reply = Ateb y bobl
choice-staff-change = Dweud beth newidiais i
staff-write-reply = Beth ydych chi eisiau ei ddweud wrth y bobl a ysgrifennodd?
staff-write-change = Beth ydych chi wedi'i newid? Dywedwch yn eich geiriau eich hun.
staff-write-who = Dydych chi ddim yn cael gwybod pwy ydyn nhw. Mae rhywun yn darllen eich geiriau o'u blaen nhw. Gall eich rheolwr eu darllen hefyd.
staff-said = Diolch. Mae person yn ei ddarllen yn gyntaf. Yna mae'n mynd at y rhai a ysgrifennodd.
staff-answers-none = Dydych chi ddim wedi ateb eto.
staff-answer-yours = { $purpose ->
    [staff_change] Dywedoch chi beth sydd wedi newid:
   *[staff_reply] Eich ateb chi:
}
staff-answer-state = { $state ->
    [shown] Gall y bobl a ysgrifennodd ddarllen hwn.
    [hidden] Ni wnaeth trefnydd ei basio ymlaen. I ofyn pam, holwch { $name }.
   *[waiting] Mae person yn darllen hwn yn gyntaf.
}
thanks-none = Does dim diolch eto.
thanks-for-you = Mae rhywun eisiau diolch i chi:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] Adborth, beth sy'n mynd yn dda:
    [better] Adborth, beth fyddai'n well:
    [thanks] Diolch i:
    [staff_reply] Ateb i'r rhai a ysgrifennodd, gan:
   *[staff_change] Beth sydd wedi newid, gan:
}
choice-edit = Ei ysgrifennu'n wahanol
choice-themes = Am beth mae'n sôn
edit = Teipiwch fel caiff eraill ei ddarllen. Mae beth gafodd ei ddweud yn cael ei gadw dan glo.
edit-names = Mae canmol yn cadw enw cyntaf. Wrth feirniadu, ysgrifennwch y swydd yn lle'r enw.
edit-suggested = Heb yr hyn all ddangos pwy yw'r person:
choice-edit-take = Defnyddio hwn
edit-late = Mae rhywun wedi penderfynu am y geiriau hyn yn barod.
choice-as-said = Fel cafodd ei ddweud
themes = Am beth mae hwn yn sôn? Gallwch ddewis mwy nag un.
theme = { $theme ->
    [listens] Gwrando
    [on_time] Ar amser
    [explains] Esbonio
    [respectful] Parch
   *[other] Arall
}{ $on ->
    [yes] , wedi'i ddewis
   *[no] {""}
}
prepared = Wedi'i gadw.
moderated-staff = { $state ->
    [shown] Gall fynd ymlaen nawr.
    [hidden] Ni fydd yn mynd ymlaen.
   *[waiting] Mae'n aros i gael ei ddarllen eto.
}

## The staff list.
choice-staff-list = Rhestr staff
staff-list = { $count ->
    [0] Does neb ar y rhestr staff eto.
    [one] Mae { $count } person ar y rhestr staff.
   *[other] Mae { $count } o bobl ar y rhestr staff.
}
choice-add-worker = Ychwanegu person
worker-ask = { $detail ->
    [job] Beth yw swydd y person? Er enghraifft: gweithiwr gofal.
    [team] Ym mha dîm mae'r person?
   *[first_name] Beth yw enw cyntaf y person?
}
worker-too-long = Mae hynny'n rhy hir i'r rhestr. Defnyddiwch { $most } nod ar y mwyaf.
worker-saved = Wedi'i gadw.
worker-manager = Y rheolwr yw { $name }.
worker-no-manager = Nid yw'r rheolwr ar y rhestr eto.
worker-known = { $known ->
    [left] Mae'r person wedi gadael.
    [linked] Mae'r person yn cymryd rhan yn y sgwrs hon.
   *[unknown] Dydw i ddim yn gwybod pwy yw'r person yn y sgwrs hon.
}
worker-change = Beth ydych chi eisiau ei newid?
worker-detail = { $detail ->
    [job] Swydd
    [team] Tîm
   *[first_name] Enw cyntaf
}
choice-manager = Y rheolwr
choice-link-worker = Pwy yw'r person yma
choice-worker-left = { $left ->
    [yes] Wedi gadael
   *[no] Wedi dod yn ôl
}
managers = Pwy yw rheolwr { $name }? Nid yw rheolwyr byth yn gwirio adborth am eu staff eu hunain.
choice-no-manager = Neb ar y rhestr
worker-not-you = Mae hyn yn cadw adborth yn deg. Rhaid i drefnydd arall ei newid.
worker-link = Gofynnwch i { $name } am god: Mwy o bethau, Am fy ngwaith. Teipiwch yr 8 rhif yma.
choice-this-is-me = Fi yw hwn
choice-unlink = Nid y person hwn
