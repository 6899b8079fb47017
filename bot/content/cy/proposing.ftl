### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = Cynnig rhywbeth
propose = Gallwch gynnig beth mae cyfarfod yn siarad amdano.
propose-steps = Mae 2 gam byr: beth, a pham. Mae trefnydd yn eich ateb.
choice-propose-write = Gwneud cynnig
choice-proposed = Cynigion eraill
propose-write = Am beth ddylai cyfarfod siarad? Teipiwch mewn 1 frawddeg fer.
propose-kept = Diolch. Rwyf wedi cadw eich cynnig.
propose-more = Ydych chi eisiau dweud pam?
choice-propose-why = Dweud pam
choice-propose-done = Dyna'r cyfan
propose-why = Pam mae hyn yn bwysig? Teipiwch yn eich geiriau eich hun.
propose-why-kept = Diolch. Rwyf wedi cadw pam.
proposal-decided = Mae'r cynnig hwn wedi'i benderfynu'n barod. Dyma beth ddaeth ohono.
proposal-why = Pam: { $why }
proposal-state = { $state ->
    [agenda] Ie: mae hwn ar yr agenda.
    [later] Nid nawr. Mae'n cael ei gadw tan wedyn.
    [no] Na. Gallwch ddarllen pam.
   *[open] Nid yw trefnydd wedi penderfynu eto.
}
proposed = Cynnig { $number } o { $total }:
choice-next-proposal = Cynnig nesaf

## What organisers see.
check-proposal = Mae rhywun yn cynnig hwn ar gyfer cyfarfod:
organise-proposals = { $proposals ->
    [one] Mae 1 cynnig yn aros amdanoch chi.
   *[other] Mae { $proposals } o gynigion yn aros amdanoch chi.
}
choice-proposals = Cynigion
proposals-none = Does dim cynigion.
choice-agenda = Ar yr agenda
choice-keep-for-later = Wedyn
choice-no-because = Na, achos
choice-decide-again = Penderfynu eto
decide-no = Pam ddim? Teipiwch y rheswm. Bydd pwy bynnag a'i cynigiodd yn darllen eich geiriau.
decided = { $decision ->
    [agenda] Mae ar yr agenda. Rwy'n dweud wrth bwy bynnag a'i cynigiodd.
    [later] Mae'n cael ei gadw tan wedyn. Rwy'n dweud wrth bwy bynnag a'i cynigiodd.
   *[no] Rwy'n pasio eich rheswm ymlaen.
}
choice-give-round = Rhoi rownd i'r person
run-given = Gall y person redeg rownd am hyn nawr. Rwy'n dweud wrtho.
choice-see-round = Gweld y rownd
run-see = Edrychwch ar y rownd hon, os gwelwch yn dda. Mae'n agor i bawb pan fyddwch yn dweud.
choice-run-open = Agor y rownd
choice-run-return = Ei hanfon yn ôl
run-return = Beth ddylai newid? Teipiwch ef. Mae pwy bynnag sy'n rhedeg y rownd yn darllen eich geiriau.
run-opened = Mae'r rownd ar agor nawr.

## Whoever runs a round.
choice-run = Rhedeg rownd
run = { $state ->
    [offered] Gallwch redeg rownd am eich cynnig. Mae 3 cham. Mae trefnydd yn ei hagor.
    [sent] Mae trefnydd yn edrych ar eich rownd. Yna mae'n agor.
   *[draft] Gallwch newid eich rownd nes i chi ei hanfon.
}
run-kind = { $kind ->
    [yes_no] Mae pobl yn ateb ie, ddim yn siŵr neu na.
   *[priorities] Mae pobl yn dweud beth sydd bwysicaf.
}
run-days = { $days ->
    [7] Mae ar agor am 1 wythnos.
    [14] Mae ar agor am 2 wythnos.
   *[28] Mae ar agor am 4 wythnos.
}
choice-run-kind = Sut mae pobl yn ateb
choice-run-question = Y cwestiwn
choice-run-days = Am ba hyd
choice-run-send = Ei hanfon
choice-run-no = Dim diolch
choice-run-back = Newid rhywbeth
run-kinds = Sut mae pobl yn ateb?
choice-run-yes-no = Ie neu na
choice-run-priorities = Beth sydd bwysicaf
run-write = { $kind ->
    [yes_no] Beth ydych chi eisiau ei ofyn? Gellir ei ateb gydag ie neu na.
   *[priorities] Beth ydych chi eisiau ei ofyn? Mae pobl yn ateb yn eu geiriau eu hunain, yna'n dewis.
} Teipiwch 1 cwestiwn byr.
run-lengths = Am ba hyd gall pobl ateb?
choice-run-length = { $days ->
    [7] 1 wythnos
    [14] 2 wythnos
   *[28] 4 wythnos
}
run-kept = Rwyf wedi cadw hynny.
run-sent = Diolch. Mae trefnydd yn edrych arni nawr.
run-declined = Mae hynny'n iawn. Gallwch weld eich cynnig dan Beth ddywedais i.
run-open = Mae eich rownd ar agor tan { $closes }. { $people ->
    [0] Does neb wedi ateb eto.
    [one] Mae 1 person wedi ateb hyd yn hyn.
   *[other] Mae { $people } o bobl wedi ateb hyd yn hyn.
}
run-closed = Mae'r rownd hon wedi cau. Gall pawb weld y canlyniad.
