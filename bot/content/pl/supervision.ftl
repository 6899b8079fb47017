### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = Plik do rozmowy
supervision = Mogę zrobić plik do rozmowy o pracy. To rozmowa z: { $name }. Jest w nim to, co tu widzisz, odpowiedzi i podziękowania.
supervision-private = Plik jest tylko dla was: ty i { $name }. Organizatorzy widzą, że powstał.
choice-talk-about = { $talk ->
    [appraisal] Ostatnie 4 kwartały
   *[supervision] Ostatni kwartał
}
caption-supervision = Ten plik jest tylko do waszej rozmowy. Usuń go, gdy minie jego termin.
caption-appraisal = Ten plik jest tylko do waszej rozmowy o całym roku. Usuń go, gdy minie jego termin.

## In the file.
supervision-title = { $talk ->
    [appraisal] Do oceny rocznej: { $name }
   *[supervision] Do rozmowy o pracy: { $name }
}
supervision-made = Powstał { $day }. Usuń go najpóźniej { $due }.
supervision-how = Mówi, co powiedziało kilka osób, nigdy kto. Proszę nie zgadywać, kto to był.
supervision-none = Z tego czasu nic nie ma.
supervision-quarter = 3 miesiące do { $day }
supervision-few = Kilka
supervision-answer = { $purpose ->
    [staff_change] { $name }: co się zmieniło
   *[staff_reply] { $name }: odpowiedź
}
supervision-thanks = { $name }: podziękowania od ludzi
