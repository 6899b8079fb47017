### What an organiser sees.

organise = { $waiting ->
    [0] No hay palabras que esperen a ser leídas.
    [one] 1 mensaje espera a ser leído antes de que otros lo vean.
   *[other] { $waiting } mensajes esperan a ser leídos antes de que otros los vean.
}
organise-questions = { $questions ->
    [0] Ninguna pregunta espera respuesta.
    [one] 1 pregunta espera respuesta.
   *[other] { $questions } preguntas esperan respuesta.
}
choice-check-words = Leer lo que espera
choice-questions = Preguntas
choice-rounds = Votaciones y listas
organise-rounds = ¿Qué quieres hacer con las votaciones y las listas?
choice-people = Personas
organise-people = ¿Qué quieres hacer?
choice-invite = Invitar a alguien
choice-close = Cerrar algo
choice-export = Exportar
check-none = No hay nada que leer.
check-end = Eso era lo último por ahora.
check = { $waiting ->
    [one] Espera 1. ¿Pueden otros ver esto?
   *[other] Esperan { $waiting }. ¿Pueden otros ver esto?
}
check-details = Esto puede decir quién es: { $found }.
check-changed = Estas palabras han cambiado. Léelas otra vez, por favor.
choice-show = Mostrar
choice-hide = Ocultar
choice-later = Más tarde
moderated = { $state ->
    [shown] Otros ya pueden verlo.
    [hidden] Otros no lo verán.
   *[waiting] Espera a que se lea otra vez.
}
invite-whom = ¿Para quién es la invitación?
role-name = { $role ->
    [service_user] Usa servicios
    [carer] Persona cuidadora
    [staff] Personal
    [facilitator] Facilita
   *[organiser] Organiza
}
invite-made = Esta invitación es para 1 { $role ->
    [service_user] persona que usa los servicios
    [carer] persona cuidadora
    [staff] persona del personal
    [facilitator] persona que facilita
   *[organiser] persona que organiza
}. Vale una vez, durante { $days } días:
    { $links }
closing-none = Ahora no hay nada abierto.
closing = ¿Cuál quieres cerrar?
closing-line = { $subject ->
    [vote] Votación
   *[priorities] Lista
}, { $title }. Se cierra el { $closes }.
close-sure = { $title }: { $people ->
    [0] no ha respondido nadie.
    [one] ha respondido 1 persona.
   *[other] han respondido { $people } personas.
} Cerrar no se puede deshacer. Todos reciben el resultado a la vez.
close-waiting = { $waiting ->
    [one] 1 mensaje para esto todavía espera a ser leído.
   *[other] { $waiting } mensajes para esto todavía esperan a ser leídos.
}
choice-close-now = Cerrar ahora
choice-keep-open = Dejar abierto
closed-now = Está cerrado. El resultado va ahora a todos.
export-board = Archivo de la junta: solo resultados. Se puede enseñar a otros.
export-working = Archivo de trabajo: palabras revisadas y preguntas, línea por línea. Es solo para ti, durante { $days } días.
choice-file-board = Archivo de la junta
choice-file-working = Archivo de trabajo
export-coming = Tus archivos llegan ahora.
caption-board = El archivo de la junta solo tiene resultados.
caption-working = El archivo de trabajo es solo para ti. Por favor, bórralo cuando pase su fecha.
