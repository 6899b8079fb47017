### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = Archivo para hablar
supervision = Puedo hacer un archivo para hablar con { $name } de su trabajo. Tiene lo que puedes ver aquí, sus respuestas y los agradecimientos.
supervision-private = Es solo para ti y para { $name }. Quien organiza puede ver que se hizo.
choice-talk-about = { $talk ->
    [appraisal] 4 trimestres
   *[supervision] El último trimestre
}
caption-supervision = Este archivo es solo para vuestra conversación. Por favor, bórralo cuando pase su fecha.
caption-appraisal = Este archivo es solo para vuestra conversación anual. Por favor, bórralo cuando pase su fecha.

## In the file.
supervision-title = { $talk ->
    [appraisal] Para hablar del año de trabajo: { $name }
   *[supervision] Para hablar del trabajo: { $name }
}
supervision-made = Hecho el { $day }. Por favor, bórralo antes del { $due }.
supervision-how = Dice lo que dijeron varias personas, nunca quién. Por favor, no trates de adivinar quién fue.
supervision-none = No hay nada de este tiempo.
supervision-quarter = Los 3 meses hasta el { $day }
supervision-few = Pocas
supervision-answer = { $purpose ->
    [staff_change] Lo que { $name } ha cambiado
   *[staff_reply] Lo que { $name } respondió
}
supervision-thanks = Lo que la gente agradece a { $name }
