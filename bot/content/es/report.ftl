### El informe para una reunión o un consejo.

report-title = { $house }: lo que dijo la gente
report-made = Hecho el { $made }. Dice lo que supieron todas las personas que participaron.
report-rules = No hay números que puedan mostrar lo que dijo 1 persona.
report-nothing = Todavía no hay resultados.
report-closed = Se cerró el { $closed }.
# Lo que va encima de una tabla: primero la pregunta.
report-everybody = { $title } Todas las personas juntas.
report-apart = { $title } Cada grupo.
report-list = { $title } La lista entera.
report-answer = Respuesta
report-people = Personas
report-audience = { $role ->
    [service_user] Personas que usan servicios
    [carer] Personas cuidadoras
   *[staff] Personal
} ({ $people })
report-what-matters = Lo que importa
report-place = Cuánto
report-chosen-by = Cuántas la eligieron
report-note = Nota
report-few = Pocas, o nadie
report-tier = { $tier ->
    [top] Lo que más importó
    [middle] En medio
    [lower] Importó menos
   *[none] En la lista
}
report-line-note = { $note ->
    [tie] Empate con la siguiente
    [close] Demasiado cerca de la siguiente
   *[none] Nada que añadir
}
report-none = Nada
report-day = { $day }
report-promises = Lo que prometimos
report-promise = Promesa
report-owner = Quién se encarga
report-due = Para cuándo
report-state = { $state ->
    [heard] Escuchado
    [planned] Planeado
    [doing] Lo hacemos ahora
    [done] Hecho
    [late] Tarde
   *[will_not] No
}
report-standing = Cómo va
report-said = Lo último que se dijo
report-feedback = Opiniones sobre el personal
report-theme = De qué trata
report-about = Parte
report-part = { $part ->
    [well] Lo que va bien
   *[better] Lo que podría ir mejor
}
report-words = Palabras que la gente deja leer al consejo
report-said-words = Palabras
