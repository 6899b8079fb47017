### Joining by an invite, and one more phone for the same person.

stranger = Helo. Dyma Sayso, ar gyfer { $house }. I gymryd rhan, mae angen gwahoddiad arnoch chi. I ofyn am un, ffoniwch { $name }: { $phone }.
choice-have-code = Mae gen i god
invite-does-not-work = Nid yw'r gwahoddiad hwn yn gweithio. Efallai ei fod wedi'i ddefnyddio, neu'n rhy hen.
role-added = Rydych nawr hefyd yn cymryd rhan fel { $role ->
    [service_user] person sy'n defnyddio gwasanaethau
    [carer] gofalwr
    [staff] aelod o staff
    [facilitator] hwylusydd
    [safety] y person cyntaf i'w holi am ddiogelwch
    [second_safety] yr ail berson i'w holi am ddiogelwch
   *[organiser] trefnydd
}.

about-1 = Helo. Dyma Sayso. Yma rydych yn helpu i benderfynu am { $house }.
    Dyma ran { $number } o { $total }. Mae'n cymryd 1 munud.
about-2 = Rhan { $number } o { $total }. Gallwch ddarllen neu glywed beth ddigwyddodd mewn cyfarfodydd. Gallwch ddweud beth sy'n bwysig i chi, a phleidleisio.
about-3 = Rhan { $number } o { $total }. Chi sy'n dewis beth i'w ateb. Gallwch stopio unrhyw bryd. Nid oes brys tra byddwch yn meddwl.

agree = Mae gwahoddiad i chi gymryd rhan fel { $role ->
    [service_user] person sy'n defnyddio gwasanaethau
    [carer] gofalwr
    [staff] aelod o staff
    [facilitator] hwylusydd
    [safety] y person cyntaf i'w holi am ddiogelwch
    [second_safety] yr ail berson i'w holi am ddiogelwch
   *[organiser] trefnydd
}. Rwy'n cadw eich atebion yn ddiogel. Mae eraill yn gweld rhifau, nid enwau. Gallwch adael unrhyw bryd. Ydych chi eisiau cymryd rhan?
choice-agree = Ydw, cymryd rhan
choice-decline = Dim diolch
welcome = Croeso. Rydych yn cymryd rhan nawr.
declined = Mae hynny'n iawn. Ni fyddaf yn anfon dim mwy atoch chi. Gallwch ddod yn ôl unrhyw bryd.
choice-changed-mind = Rwyf eisiau ymuno

phones = Gallwch ddefnyddio Sayso ar fwy nag 1 ffôn, neu ar y we. Rydych yn dal yn 1 person, gydag 1 bleidlais. Cewch god yma, a'i deipio ar y ffôn arall.
choice-show-code = Dangos cod i mi
phones-code = Eich cod yw { $code }. Mae'n gweithio am { $minutes } munud. Teipiwch ef ar eich ffôn eich hun yn unig.
code-ask = Teipiwch y cod 8 rhif mae eich ffôn arall yn ei ddangos.
code-ask-both = Teipiwch y cod 8 rhif mae eich ffôn arall yn ei ddangos. Bydd y 2 ffôn yn dod yn 1 person. Lle mae'r ddau wedi ateb, mae'r ateb o'r ffôn arall yn aros.
code-wrong = Nid yw'r cod hwnnw'n gweithio. Edrychwch ar y rhifau a'u teipio eto.
code-too-many = Roedd y cod yn anghywir ormod o weithiau. Arhoswch 1 awr, neu ffoniwch { $name }: { $phone }.
code-same-phone = Eich cod chi yw hwn. Teipiwch ef ar y ffôn arall.
code-joined = Eich ffôn chi yw hwn nawr hefyd. Rydych yn dal yn 1 person, gydag 1 bleidlais.
