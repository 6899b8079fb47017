### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = Ffeil ar gyfer sgwrs
supervision = Gallaf wneud ffeil ar gyfer eich sgwrs gyda { $name } am ei waith. Mae ynddi beth welwch chi yma, atebion a diolch.
supervision-private = Mae i chi a { $name } yn unig. Gall trefnwyr weld ei bod wedi ei gwneud.
choice-talk-about = { $talk ->
    [appraisal] Y 4 chwarter diwethaf
   *[supervision] Y chwarter diwethaf
}
caption-supervision = Mae'r ffeil hon ar gyfer eich sgwrs yn unig. Dilëwch hi pan fydd ei dyddiad wedi mynd heibio.
caption-appraisal = Mae'r ffeil hon ar gyfer eich sgwrs flynyddol yn unig. Dilëwch hi pan fydd ei dyddiad wedi mynd heibio.

## In the file.
supervision-title = { $talk ->
    [appraisal] Ar gyfer arfarniad: { $name }
   *[supervision] Ar gyfer goruchwyliaeth: { $name }
}
supervision-made = Gwnaed ar { $day }. Dilëwch hi erbyn { $due }.
supervision-how = Mae'n dweud beth ddywedodd sawl person, byth pwy. Peidiwch â dyfalu pwy oedd.
supervision-none = Does dim o'r amser hwn.
supervision-quarter = Y 3 mis hyd at { $day }
supervision-few = Ychydig
supervision-answer = { $purpose ->
    [staff_change] Beth mae { $name } wedi ei newid
   *[staff_reply] Ateb { $name }
}
supervision-thanks = Am beth mae pobl yn diolch i { $name }
