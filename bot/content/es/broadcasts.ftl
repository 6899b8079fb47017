### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = La organización dice:
broadcast-new = Esto es nuevo. Puedes participar hasta el { $closes }.
choice-broadcast-open = Abrirlo
choice-broadcast-ask = Responder o preguntar
choice-notices = Lo que me dijeron
typed-notices = lo que me dijeron | anuncios
notice = Te dijeron esto el { $told }:
choice-notices-more = Uno anterior
notices-none = La organización todavía no te ha dicho nada.

## Writing and sending it.
choice-tell-people = Avisar a la gente
typed-tell-people = avisar a la gente
tell-people = Puedes decir algo a muchas personas a la vez.
choice-announce = Escribir un mensaje
choice-broadcasts = Lo que se envió
announce = ¿Qué quieres decir a la gente? Usa { $most } palabras o menos.
announce-was = Antes decía:
announce-whom = ¿Para quién es?
choice-announce-whom = Cambiar para quién es
announce-see = La gente ve esto:
announce-sure = Personas que lo reciben ahora: { $count }. ¿Quieres enviarlo?
announce-late = Quien llegue en los próximos { $days } días también lo recibe.
choice-announce-send = Enviarlo ahora

## How far it is.
broadcasts = Mensajes hasta ahora: { $count }. El más nuevo va primero.
broadcasts-none = No hay más mensajes.
broadcast-state = { $state ->
    [going] Está en camino.
    [paused] Está en pausa. Nadie más lo recibe por ahora.
    [stopped] Está parado. Nadie más lo recibe.
    [ended] Su tiempo ha terminado. Nadie más lo recibe.
   *[done] Lo tienen todas las personas que pueden recibirlo.
}
broadcast-came = { $came ->
    [withdrawn] La gente recibe la noticia de que esto se ha retirado:
   *[result] La gente recibe el resultado de esto:
}
broadcast-count = { $what ->
    [sent] Lo tienen: { $count }.
    [queued] Esperan su turno: { $count }.
    [waiting] Lo reciben más tarde, tras las horas de silencio o descanso: { $count }.
    [blocked] Ahora no se puede llegar a: { $count }.
    [refused] No se pudo enviar: { $count }.
    [needless] Ya no lo necesitaban: { $count }.
   *[unsure] Puede que lo tengan 2 veces: { $count }.
}
choice-look-now = Mirar otra vez
choice-broadcast-see = Ver el mensaje
choice-broadcast-back = Volver a los números
choice-broadcast-to = { $state ->
    [paused] Pausar
    [stopped] Parar el resto
   *[going] Seguir
}
broadcast-is = { $state ->
    [thrown] Lo he tirado. Todavía puedes deshacerlo.
    [written] Está aquí otra vez. Nadie lo tiene.
    [paused] Está en pausa. Puede que lo reciban unas pocas personas más.
    [stopped] El resto está parado. Puede que lo reciban unas pocas personas más.
   *[going] Sigue adelante.
}
