### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = Fy nata
data = Gallwch weld, newid a dileu beth rydym yn ei gadw amdanoch chi.
choice-data-kept = Gweld fy nata
choice-data-file = Ei gael fel ffeil
choice-data-change = Newid neu ddileu
data-kept = Rydym yn cadw hyn amdanoch chi:
data-subject = { $subject ->
    [people] Fel pwy rydych yn cymryd rhan, eich iaith, a sut rwy'n gweithio i chi.
    [addresses] Ffonau a sgyrsiau gwe rydych yn eu defnyddio: { $count }.
    [places] Ble rydych chi yn ein sgwrs.
    [consents] Sawl gwaith y cytunoch neu y gwrthodoch gymryd rhan: { $count }.
    [link_codes] Codau y gofynnoch amdanynt: { $count }.
    [pairings] Pobl rydych yn eu helpu, neu sy'n eich helpu chi: { $count }.
    [turnout] Pleidleisiau y cymeroch ran ynddynt: { $count }.
    [answers] Beth ddewisoch chi mewn rhestrau: { $count }.
    [proxy_answers] Beth ddywedodd rhywun drosoch chi mewn rhestrau: { $count }.
    [answered_alone] Rhestrau mai dim ond chi sy'n eu hateb: { $count }.
    [contributions] Beth ysgrifennoch chi: { $count }.
    [replies] Atebion, a beth ysgrifennoch chi wedyn: { $count }.
    [checked] Geiriau pobl eraill y gwnaethoch eu gwirio: { $count }.
    [edits] Geiriau a wnaed yn gliriach cyn i eraill eu darllen: { $count }.
    [feedback] Adborth am staff a roesoch chi: { $count }.
    [staff_links] Eich bod chi ar y rhestr staff.
    [workers] Eich enw a'ch swydd ar y rhestr staff.
    [shown_names] Enwau rydych yn eu dangos wrth ymyl pleidleisiau: { $count }.
    [agreements] Geiriau pobl eraill rydych yn cytuno â nhw: { $count }.
    [space_answers] Beth ddywedoch chi am ddangos canlyniadau i bawb: { $count }.
    [reads] Cardiau a agoroch chi: { $count }.
    [unclear] Brawddegau nad oedden nhw'n glir i chi: { $count }.
    [correction_news] Newyddion am destunau a newidiodd sy'n aros amdanoch chi: { $count }.
    [promise_links] Addewidion sy'n ateb beth ysgrifennoch chi: { $count }.
    [promise_fixes] Sawl gwaith y dywedoch chi a oedd rhywbeth wedi'i drwsio: { $count }.
    [promise_news] Newyddion am addewidion sy'n aros amdanoch chi: { $count }.
    [promise_tellings] Pryd cawsoch chi newyddion am addewidion ddiwethaf.
    [promise_keepers] Addewidion y clywch amdanynt os byddan nhw'n hwyr: { $count }.
    [voice_notes] Negeseuon llais sy'n troi'n eiriau: { $count }.
    [voice_sounds] Eu sain, nes eu bod yn eiriau: { $count }.
    [acts] Beth a wnaethoch fel trefnydd: { $count }.
    [sign_in_links] Dolenni i fewngofnodi ar gyfrifiadur: { $count }.
    [workplaces] Eich bod wedi mewngofnodi ar gyfrifiadur.
    [exports] Ffeiliau y gofynnoch amdanynt: { $count }.
    [drafts] Testunau rydych wedi dechrau eu cyhoeddi: { $count }.
    [readers] Eich bod yn darllen testunau cyn pobl eraill.
    [sign_offs] Testunau y gofynnwyd i chi eu darllen gyntaf: { $count }.
    [read_before] Testunau a oedd yn glir i chi cyn mynd allan: { $count }.
    [broadcast_people] Negeseuon i lawer o bobl a ddaeth atoch: { $count }.
   *[outbox] Negeseuon ar eu ffordd atoch chi: { $count }.
}
data-file = Cewch 2 ffeil: 1 i'w darllen, 1 i raglenni eraill. Gall pwy bynnag sy'n defnyddio'r ffôn hwn eu hagor.
data-file-votes = Maen nhw'n dweud eich bod wedi pleidleisio, nid sut. Mae eich dewis ar eich sgrin tra bod y bleidlais ar agor.
data-file-safety = Ydych chi eisiau beth ysgrifennoch chi am ddiogelwch ynddyn nhw hefyd?
choice-data-all = Ydw, y cyfan
choice-data-part = Na, heb hynny
data-coming = Mae eich ffeiliau ar eu ffordd. Dilëwch nhw yma pan fyddwch wedi'u cadw.
data-change = Beth ydych chi eisiau ei newid neu ei ddileu?
choice-data-words = Fy ngeiriau
choice-data-told = Geiriau am ddiogelwch
caption-my-data = Popeth rydym yn ei gadw amdanoch chi. Cadwch y ffeil yn ddiogel.
caption-my-data-part = Beth rydym yn ei gadw amdanoch chi, heb beth ysgrifennoch chi am ddiogelwch.

## In the file itself.
data-title = Beth mae Sayso yn ei gadw amdanoch chi
data-made = Gwnaed ar { $made }, i chi yn unig.
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = Newid fy ngeiriau
words-change = Teipiwch eich geiriau newydd. Byddant yn cymryd lle'r rhain.
words-changed = Rwyf wedi newid eich geiriau.
words-checked = Mae rhywun wedi gwirio'r geiriau hyn yn barod. Gallwch eu tynnu'n ôl o hyd.
