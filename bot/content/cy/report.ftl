### Yr adroddiad ar gyfer cyfarfod neu fwrdd.

report-title = { $house }: beth ddywedodd pobl
report-made = Gwnaed ar { $made }. Mae'n dweud yr hyn a glywodd pawb a gymerodd ran.
report-rules = Nid oes yma rifau a allai ddangos beth ddywedodd 1 person.
report-nothing = Nid oes canlyniadau eto.
report-closed = Caeodd hwn ar { $closed }.
# Yr hyn sydd uwchben tabl: y cwestiwn yn gyntaf.
report-everybody = { $title } Pawb gyda'i gilydd.
report-apart = { $title } Pob grŵp.
report-list = { $title } Y rhestr gyfan.
report-answer = Ateb
report-people = Pobl
report-audience = { $role ->
    [service_user] Pobl sy'n defnyddio gwasanaethau
    [carer] Gofalwyr
   *[staff] Staff
} ({ $people })
report-what-matters = Beth sy'n bwysig
report-place = Pa mor bwysig
report-chosen-by = Faint ddewisodd hyn
report-note = Nodyn
report-few = Ychydig, neu neb
report-tier = { $tier ->
    [top] Pwysicaf
    [middle] Yn y canol
    [lower] Llai pwysig
   *[none] Ar y rhestr
}
report-line-note = { $note ->
    [tie] Cyfartal â'r nesaf
    [close] Rhy agos at y nesaf i ddweud
   *[none] Dim i'w ychwanegu
}
report-none = Dim
report-day = { $day }
report-promises = Beth wnaethon ni ei addo
report-promise = Addewid
report-owner = Pwy sy'n gofalu amdano
report-due = Erbyn
report-state = { $state ->
    [heard] Wedi clywed
    [planned] Wedi cynllunio
    [doing] Yn ei wneud nawr
    [done] Wedi gwneud
    [late] Yn hwyr
   *[will_not] Na
}
report-standing = Sut mae pethau
report-said = Beth ddywedwyd ddiwethaf
report-feedback = Adborth ar staff
report-theme = Am beth mae hyn
report-about = Rhan
report-part = { $part ->
    [well] Beth sy'n mynd yn dda
   *[better] Beth allai fod yn well
}
report-words = Geiriau y mae pobl yn gadael i fwrdd eu darllen
report-said-words = Geiriau
