### Publishing in chat, as an organiser sees it.

choice-publish = Cyhoeddi rhywbeth
typed-publish = cyhoeddi
publish = { $drafts ->
    [0] Beth ydych chi eisiau ei gyhoeddi?
    [one] Beth ydych chi eisiau ei gyhoeddi? Mae 1 testun heb ei gyhoeddi eto.
   *[other] Beth ydych chi eisiau ei gyhoeddi? Mae { $drafts } testun heb eu cyhoeddi eto.
}
choice-draft-new = Testun newydd
choice-drafts = Parhau â thestun
draft-new = Anfonwch beth ddigwyddodd, mewn 1 neges neu fwy. Does neb arall yn ei weld eto.
draft-how = Rhowch bob pennawd ar linell ar ei ben ei hun, heb atalnod llawn.
draft-more = { $count ->
    [one] Mae gen i 1 gair. Anfonwch fwy, neu ewch ymlaen.
   *[other] Mae gen i { $count } gair. Anfonwch fwy, neu ewch ymlaen.
}
choice-draft-enough = Dyna'r cyfan
draft-language = Dydw i ddim yn siŵr pa iaith yw hon. Rwy'n ei chymryd fel { $language ->
    [cy] Cymraeg
    [pl] Pwyleg
    [ro] Rwmaneg
    [ur] Wrdw
    [bn] Bengaleg
    [ar] Arabeg
    [es] Sbaeneg
   *[en] Saesneg
}.
draft-holds = { $parts ->
    [one] Mae ynddo 1 rhan
   *[other] Mae ynddo { $parts } rhan
}, a { $votes ->
    [0] dim byd i bleidleisio arno.
    [one] 1 peth i bleidleisio arno.
   *[other] { $votes } peth i bleidleisio arnynt.
}
draft-holds-list = { $count ->
    [one] Mae 1 dewis ar ei restr.
   *[other] Mae { $count } dewis ar ei restr.
}
draft-missing = { $count ->
    [one] Mae 1 peth eto i'w ddweud.
   *[other] Mae { $count } peth eto i'w dweud.
}
draft-ask = { $field ->
    [title] Beth yw ei enw? Teipiwch deitl byr.
    [date] Pryd mae'r cyfarfod yn dechrau? Teipiwch ddiwrnod ac amser, fel 1 Mawrth 14:00.
    [place] Ble mae'r cyfarfod?
    [access] Sut mae pobl yn mynd i mewn, a beth sy'n eu helpu yno?
    [run-by] Pwy sy'n ei redeg? Teipiwch enw y gall pawb ei ddarllen.
    [closes] Ar ba ddiwrnod mae'n cau? Teipiwch ef fel 1 Mawrth.
   *[quorum] Faint o bobl sy'n gorfod ateb iddo gyfrif? Teipiwch rif.
}
draft-no-time = Mae angen diwrnod ac amser arna i. Teipiwch ef fel 1 Mawrth 14:00.
draft-no-number = Wnes i ddim deall y rhif. Teipiwch ddigidau yn unig.
draft-change = Beth ydych chi eisiau ei newid?
choice-draft-add = Ychwanegu rhywbeth
draft-add = Beth ydych chi eisiau ei ychwanegu?
choice-draft-change = Ei newid
choice-draft-more = Ychwanegu testun
choice-draft-vote = Ychwanegu pleidlais
choice-draft-list = Ychwanegu rhestr
choice-draft-picture = Ychwanegu llun
choice-draft-outs = Tynnu rhywbeth
choice-draft-field = { $field ->
    [title] Teitl
    [date] Diwrnod ac amser
    [place] Lle
    [access] Mynd i mewn
    [run-by] Pwy sy'n rhedeg
    [closes] Diwrnod cau
   *[quorum] Faint i bleidleisio
}
choice-draft-whom = Pwy sy'n cael cais
draft-whom = Pwy sy'n cael cais i bleidleisio a dewis? Gall pawb ddarllen y testun.
choice-draft-all = Pawb
choice-draft-throw = Ei daflu
draft-thrown = Mae'r testun wedi ei daflu. Gallwch ddadwneud hynny o hyd.
draft-back = Mae hynny wedi ei ddadwneud.
draft-gone = Nid yw'r testun hwnnw yno mwyach.
draft-vote = Sut mae pobl yn pleidleisio arno?
choice-draft-yes = Ie neu na
choice-draft-consent = Oes rhywun yn erbyn?
choice-draft-approval = Popeth sy'n iawn
choice-draft-ranked = Beth sy'n gyntaf
draft-vote-ask = Beth ydych chi'n ei ofyn? Defnyddiwch { $most } gair neu lai, ar y llinell gyntaf.
draft-vote-more = O dan hynny gallwch ddweud mwy, mewn { $most } gair neu lai.
draft-votes-full = Mae { $most } peth i bleidleisio arnynt yn barod. Gwnewch destun arall am fwy.
draft-choices-how = Rhowch bob dewis ar linell ei hun: enw byr, colon, a beth mae'n ei feddwl.
draft-choice-name = Does dim enw byr â cholon ar ei ôl ar y llinell hon:
draft-choices-count = Mae angen { $fewest } i { $most } dewis, pob un ar linell ei hun.
draft-list-more = Anfonwch fwy o ddewisiadau i'r rhestr.

## Pictures, and taking something out.
draft-pictures = Wrth ba ran ddylai'r llun fod?
draft-picture = Anfonwch y llun ataf, fel llun ffôn neu ffeil.
draft-picture-here = Dyma eich llun.
draft-symbol-how = Neu teipiwch air, fel bws. Byddaf yn chwilio am symbol.
draft-picture-only = Anfonwch lun yma, fel llun ffôn neu ffeil.
draft-symbols = Pa symbol ydych chi eisiau?
draft-symbols-none = Does dim symbol am hynny. Rhowch gynnig ar air arall.
draft-caption = Beth mae'n ei ddangos? Dywedwch i bobl na allant ei weld, mewn { $most } gair neu lai.
draft-credit = Ar ail linell gallwch ddweud pwy wnaeth y llun.
draft-picture-gone = Nid yw'r llun yno bellach. Anfonwch y llun eto, os gwelwch yn dda.
draft-pictured = Mae'r llun yn y testun nawr. Mae'n dweud:
draft-outs = Beth ydych chi eisiau ei dynnu?
choice-draft-out-of = { $what ->
    [picture] Llun { $number }
    [vote] Pleidlais { $number }
    [list] Rhestr { $number }
   *[part] Testun { $number }
}
draft-out = Mae wedi ei dynnu.
draft-out-last = Mae angen o leiaf 1 rhan ar destun. Gallwch daflu'r testun i gyd.

## What is hard to read.
draft-hard = { $count ->
    [one] Mae 1 lle yn anodd ei ddarllen.
   *[other] Mae { $count } lle yn anodd eu darllen.
}
draft-plain = Does dim byd ynddo'n anodd ei ddarllen nawr.
draft-too-long = { $rule ->
    [long-label] Nid yw hwn yn ffitio botwm. Defnyddiwch { $most } llythyren neu lai.
    [long-heading] Mae'r pennawd hwn yn hir. Defnyddiwch { $most } gair neu lai.
   *[long-item] Mae gormod o destun o dan hwn. Defnyddiwch { $most } gair neu lai.
}
choice-draft-check = Gwirio'r geiriau
choice-draft-take = Defnyddio'r gair
choice-draft-rewrite = Ei ysgrifennu eto
choice-draft-explain = Egluro'r gair
choice-draft-keep = Ei gadw
draft-rewrite = Sut ydych chi eisiau ei ddweud? Teipiwch y frawddeg gyfan.
draft-explain = Beth yw ystyr "{ $word }"? Defnyddiwch { $most } gair neu lai.
draft-why = Pam mae'n rhaid iddi aros? Cedwir y rheswm gyda'r testun. Defnyddiwch { $most } gair neu lai.
draft-stays = Mae'n aros fel y mae.
draft-now = Mae'n dweud nawr:
draft-not-found = Ni allaf newid hwnnw yma. Taflwch y testun, a'i anfon eto.

## Looking at it, and publishing.
choice-draft-see = Ei weld
draft-see = Sgrin { $number } o { $total }, fel y mae pobl yn ei gweld:
choice-draft-back = Yn ôl i'r testun
choice-draft-publish = Cyhoeddi
draft-sure = Ydych chi eisiau cyhoeddi hwn? Wedyn gall pawb ei ddarllen. { $cards ->
    [one] Mae ynddo 1 cerdyn.
   *[other] Mae ynddo { $cards } cerdyn.
}
draft-closes = Gall pobl bleidleisio neu ddewis tan { $closes }.
draft-asks = { $role ->
    [service_user] Pobl sy'n defnyddio gwasanaethau: { $count }.
    [carer] Gofalwyr: { $count }.
   *[staff] Staff: { $count }.
}
choice-draft-now = Ei gyhoeddi nawr
choice-draft-wait = Dim eto
draft-published = Mae wedi ei gyhoeddi nawr.

## What goes wrong.
draft-changed = Newidiodd rhywun y testun hwn cyn chi. Nid oes dim wedi ei golli. Dyma fel y mae nawr:
draft-your-words = Nid yw eich geiriau ynddo. Gallwch eu copïo:
draft-there = Mae hwn wedi ei gyhoeddi yn barod.
draft-bad = { $problem ->
    [pack-only-text] Dim ond geiriau sy'n cyrraedd pobl. Tynnwch luniau, tablau a llinellau, os gwelwch yn dda.
    [pack-no-picture] Tynnwch y lluniau o'r testun hwn. Gallwch eu hychwanegu yma wedyn.
    [pack-closes-in-past] Mae'n cau ar ddiwrnod sydd drosodd. Newidiwch y diwrnod cau, os gwelwch yn dda.
    [pack-name-taken] Mae gan destun arall yr un enw. Rhowch un arall, os gwelwch yn dda.
    [pack-unknown-language] Dydw i ddim yn siarad yr iaith "{ $found }".
   *[other] Ni allaf ddarllen y testun hwn eto. Edrychwch ar: { $found }
}
