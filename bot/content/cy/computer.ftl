### Gweithio ar gyfrifiadur, a'r hyn a wnaeth trefnwyr.

typed-computer = cyfrifiadur | defnyddio cyfrifiadur | gliniadur
choice-computer = Defnyddio cyfrifiadur
computer = Gallwch weithio ar gyfrifiadur hefyd. Rwy'n anfon dolen atoch chi. Mae'n gweithio unwaith.
choice-send-link = Anfon dolen ataf
computer-link = Agorwch y ddolen hon ar eich cyfrifiadur:
    { $links }
    Mae'n gweithio unwaith, tan { $closes }. Mae'n agor eich gwaith, felly peidiwch â'i rhannu.
computer-none = Nid yw'r tudalennau ar gyfer cyfrifiaduron ymlaen yma.
computer-here = Beth ydych chi eisiau ei wneud?
choice-waits = Beth sy'n aros
choice-log = Beth a wnaed
log-none = Does dim wedi ei wneud eto.
log-end = Dyna'r cyfan a wnaed.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] Chi
    [command] Pwy bynnag sy'n rhedeg Sayso
    [itself] Sayso
    [manager] Rheolwr { $mark }
   *[organiser] Trefnydd { $mark }
}: { $deed ->
    [read] geiriau wedi eu darllen cyn i eraill eu gweld
    [edited] geiriau wedi eu gwneud yn gliriach
    [answered] cwestiwn wedi ei ateb
    [invited] gwahoddiad newydd
    [closed] pleidlais neu restr wedi ei chau
    [exported] ffeiliau newydd
    [backed_up] copi wrth gefn newydd
    [restored] copi wrth gefn wedi ei adfer
    [written] cyfarfod yn cael ei ysgrifennu
    [published] cyfarfod wedi ei gyhoeddi
    [unread] cyhoeddi heb i ddarllenydd ei gael yn glir
    [asked_readers] gofyn i ddarllenwyr am destun
    [corrected] testun cyhoeddedig wedi ei gywiro
    [counted] pleidleisiau wedi eu cyfrif â llaw
    [withdrawn] rhywbeth wedi ei dynnu'n ôl
    [told] dweud rhywbeth wrth bobl
    [promised] addewid wedi ei newid
    [staff] y rhestr staff wedi ei newid
    [supervised] ffeil newydd ar gyfer sgwrs am waith
    [proposal] cynnig wedi ei drin
    [space] lle wedi ei newid
    [voice] neges llais wedi ei thrin
    [name] enw wedi ei dynnu
    [computer] mewngofnodi ar gyfrifiadur
    [to_remove] rhesi i'w dileu o ffeil
    [removed] rhesi wedi'u dileu o ffeil
   *[other] peth arall
}. Rhif { $about }.

# What waits, beside a place to go on a computer.
work-waits = Yn aros: { $waiting }.
work-oldest = { $days ->
    [0] Daeth yr hynaf heddiw.
    [1] Daeth yr hynaf ddoe.
   *[other] Daeth yr hynaf { $days } diwrnod yn ôl.
}
work-open = Ar agor nawr: { $rounds }.
work-closes = Y nesaf i gau: { $day }.
work-late = Yn hwyr: { $late }.
work-drafts = Heb eu cyhoeddi eto: { $drafts }.

# The pages on a computer
page-work = Eich gwaith yn Sayso
page-work-in = Gweithio yn Sayso ar y cyfrifiadur hwn
page-work-about = Dewiswch Mewngofnodi i ddechrau. Mae'r ddolen yn gweithio unwaith. Allgofnodwch ar ôl gorffen.
page-sign-in = Mewngofnodi
page-sign-out = Allgofnodi
page-work-refused = Nid ydych wedi mewngofnodi yma. I gael dolen newydd, teipiwch { $words } yn eich sgwrs. Neu ffoniwch { $name }: { $phone }.
page-work-places = Ble i fynd
page-work-again = Edrych eto
page-work-help = Help: ffoniwch { $name }: { $phone }.
page-work-skip = Mynd at yr hyn a ofynnir nawr
page-work-closing = Mae'r dudalen hon yn cau ar ôl 30 munud heb ei defnyddio.
page-work-new = Daeth rhywbeth newydd.
page-work-show = Ei ddangos
page-work-over = Rydych wedi allgofnodi nawr.
