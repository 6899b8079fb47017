### The web chat's pages.

page-title = Sayso, ar gyfer { $house }
page-welcome = Cymryd rhan: { $house }
page-about = Gyda Sayso gallwch ddarllen beth ddigwyddodd, dweud beth sy'n bwysig, a phleidleisio. Gallwch ei ddefnyddio yma neu yn Telegram.
page-invited = Mae gwahoddiad i chi gymryd rhan
page-invited-about = Dewiswch Dechrau i gychwyn. Mae'r gwahoddiad yn gweithio un waith, ar y ddyfais hon.
page-start = Dechrau
page-no-invite = I gymryd rhan, mae angen gwahoddiad arnoch chi. I ofyn am un, ffoniwch { $name }: { $phone }.
page-go-to-chat = Mynd i'm sgwrs
page-have-code = Mae gen i god o'm ffôn arall
page-chat = Eich sgwrs â Sayso
page-skip = Mynd i ble rydych yn teipio
page-you = Chi
page-bot = Sayso
page-type = Teipiwch eiriau neu rif
page-send = Anfon
page-not-sent = Ni chafodd hwnnw ei anfon. Rhowch gynnig arall arni.
page-offline = Dydych chi ddim wedi'ch cysylltu nawr. Mae beth rydych yn ei deipio yn aros yma. Rwy'n dal i geisio.
page-voice = Neges llais
page-record = Recordio neges llais
page-record-stop = Stopio ac anfon
page-record-drop = Ei thaflu
page-recording = Rwy'n recordio nawr. Mae eich microffon ymlaen.
page-record-denied = Ni allaf ddefnyddio eich microffon. Gallwch ei ganiatáu yn eich porwr, neu deipio.
page-record-full = Ni all fod yn hirach na hynny. Anfonwch hi, yna recordiwch fwy.
page-record-sent = Mae eich neges llais wedi'i hanfon.
page-record-dropped = Mae wedi'i thaflu. Ni chafodd dim ei anfon.
page-file = Cael y ffeil { $name }
page-choices = Dewisiadau
page-emergency = Mewn perygl nawr? Ffoniwch { $emergency }. Does neb yn gwylio'r sgwrs hon drwy'r amser.
page-waiting = { $count ->
    [one] Daeth 1 neges newydd tra oeddech i ffwrdd. Mynd ati
   *[other] Daeth { $count } o negeseuon newydd tra oeddech i ffwrdd. Mynd atyn nhw
}
page-shared = Gall unrhyw un sy'n defnyddio'r porwr hwn agor y sgwrs hon.
page-clear-about = Gallwch glirio beth mae'r dudalen hon yn ei ddangos. Mae eich atebion a'ch geiriau'n cael eu cadw.
page-clear = Clirio'r dudalen hon

## When a page cannot be shown.
page-problem = Ni weithiodd hynny
page-not-found = Nid yw'r dudalen hon yma. Ewch i'r dudalen gyntaf, neu ffoniwch { $name }: { $phone }.
page-not-yours = Ni ellir agor y sgwrs hon yma. Defnyddiwch y ddyfais y dechreuoch arni, neu ffoniwch { $name }: { $phone }.
page-too-much = Mae hynny'n ormod i un neges. Anfonwch lai ar y tro.
page-too-often = Roedd hynny'n gyflym iawn. Arhoswch funud, yna rhowch gynnig arall arni.
page-not-kept = Ni allem gadw hynny nawr. Rhowch gynnig arall arni mewn munud.
page-bad-request = Doeddwn i ddim yn deall hynny. Ewch yn ôl a rhowch gynnig arall arni.
page-back = Mynd yn ôl
