### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = Opinar del personal
feedback = Dinos qué hace bien alguien que trabaja aquí, y qué podría ser mejor.
feedback-read-by = Antes lo lee quien organiza. Nunca lo lee esa persona ni quien la dirige.
feedback-guess = Oye lo que dijeron varias personas, nunca tu nombre. Aun así podría adivinar que eres tú.
feedback-emergency = Esto no es para emergencias. En peligro, llama al { $emergency }.
feedback-no-staff = Aquí todavía no hay lista del personal. En su lugar puedes hablar con alguien.
choice-choose-worker = Elegir a alguien
choice-my-feedback = Mis opiniones
staff-which = ¿Sobre quién es?
# Somebody on the staff list: first name, job, team.
worker-line = { $name }, { $job }, { $team }
worker-what = ¿Qué quieres decir sobre { $name }?
worker-left = { $name } ya no trabaja aquí. Tus palabras no le pueden llegar. En su lugar puedes hablar con alguien.
worker-yourself = No puedes opinar sobre ti. Puedes elegir a otra persona.
feedback-nobody = Ahora nadie puede leer aquí palabras sobre { $about }. Puedes hablar con { $name }: { $phone }.
choice-give-feedback = Dar mi opinión
choice-thank = Dar las gracias

## Writing. Each part can be skipped.
feedback-ask-well = ¿Qué hace bien { $name }? Escríbelo con tus palabras.
feedback-ask-better = ¿Qué podría ser mejor? Escríbelo con tus palabras.
feedback-ask-times = ¿Pasó 1 vez, o pasa a menudo?
feedback-ask-quote = Tus palabras se pueden leer a otros, sin tu nombre. ¿Quién puede leerlas?
feedback-ask-way = ¿Cómo quieres que siga tu opinión?
feedback-so-far = Has escrito esto. Para cambiarlo, escríbelo otra vez:
choice-keep = Dejarlo así
choice-times = { $choice ->
    [once] Pasó 1 vez
   *[often] Pasa a menudo
}
choice-quote = { $choice ->
    [worker] Esa persona
    [supervisor] Quien la dirige
    [board] La junta
   *[nobody] Nadie
}
choice-way = { $choice ->
    [supervisor] Solo a quien dirige
    [advocate] Con quien me defienda
   *[group] Junto con otros
}
feedback-part = { $part ->
    [better] Qué podría ser mejor:
   *[well] Qué va bien:
}
feedback-empty = Todavía no has escrito nada.
feedback-chosen = { $times ->
    [once] Pasó 1 vez.
    [often] Pasa a menudo.
   *[none] No has dicho cuántas veces.
} { $way ->
    [supervisor] Tus palabras llegan a quien dirige, que podría adivinar que eres tú.
    [advocate] Llega a una persona que te defiende, que te escribirá.
   *[group] Sigue junto con lo que dicen otros.
} { $quote ->
    [worker] Esa persona puede leer tus palabras.
    [supervisor] Quien la dirige puede leer tus palabras.
    [board] La junta puede leer tus palabras.
   *[nobody] Nadie más puede leer tus palabras.
}
choice-send = Enviarlo
choice-change-it = Cambiarlo
feedback-change = ¿Qué quieres cambiar?
feedback-part-name = { $part ->
    [better] Qué podría ser mejor
    [times] Cuántas veces
    [quote] Quién puede leerlo
    [way] Cómo sigue
   *[well] Qué va bien
}

## Sent.
feedback-sent = Gracias. Antes lo lee una persona. Sigue adelante cuando acaba el trimestre del año.
feedback-held = Ahora puedes cambiarlo. Nadie lo lee hasta que lo envíes otra vez.
feedback-read-already = Alguien ya lo ha leído. Ahora no se puede cambiar.
feedback-way-gone = Ahora no puede seguir así. Elige otra forma, por favor.
feedback-out = Ya ha seguido adelante. Ahora no se puede retirar.
feedback-drop = Esto borra tu opinión. ¿Quieres borrarla?
choice-delete = Borrarla
feedback-none = Todavía no has dado ninguna opinión.
feedback-mine = { $count ->
    [one] Has dado tu opinión 1 vez.
   *[other] Has dado tu opinión { $count } veces.
} ¿Cuál quieres ver?
feedback-stage = { $stage ->
    [read] Una persona la ha leído. Espera hasta que escriba bastante gente.
    [hidden] Quien organiza no la pasó. Para saber por qué, habla con { $name }.
    [released] Ya ha seguido adelante. Gracias.
   *[waiting] Todavía no la ha leído nadie. Aún puedes cambiarla.
}
feedback-worker-left = { $name } ya no trabaja aquí. Tus palabras solo siguen si vuelve.
choice-staff-answer = { $purpose ->
    [staff_change] Qué ha cambiado
   *[staff_reply] Una respuesta
}
staff-answered = { $purpose ->
    [staff_change] { $name } dice qué ha cambiado:
   *[staff_reply] { $name } responde a quienes escribieron:
}

## Thanks.
thank = ¿Por qué quieres dar las gracias a { $name }? Escríbelo con tus palabras.
thank-guess = Antes lo lee otra persona. Tu nombre no se muestra. Podría adivinar que eres tú.
thanks-may = ¿Pueden leer esto { $name } y quien le dirige?
thanks-sent = Gracias. Antes lo lee una persona. Después le llega a { $name }.
thanks-state = { $state ->
    [shown] { $about } y quien le dirige pueden leerlo.
    [hidden] Quien organiza no lo pasó. Para saber por qué, habla con { $name }.
   *[waiting] Antes lo lee una persona. Después le llega a { $about }.
}

## What staff hear.
choice-about-me = Sobre mi trabajo
about-me = ¿Qué quieres ver?
about-me-how = Oyes lo que dijeron varias personas, nunca quién. Llega cada 3 meses.
about-me-unknown = Todavía no sé dónde estás en la lista del personal. Enseña tu código a quien organiza.
staff-code = Tu código es { $code }. Vale { $minutes } minutos. Léelo a quien organiza.
staff-news = Hay algo nuevo para ti.
choice-said-of-me = Lo que dijo la gente
choice-thanks = Gracias
choice-my-answers = Mis respuestas
choice-my-team = Mi equipo
my-team = ¿Sobre quién quieres saber?
heard-from = { $level ->
    [team] { $people ->
        [one] { $people } persona escribió sobre el equipo.
       *[other] { $people } personas escribieron sobre el equipo.
    }
   *[worker] { $people ->
        [one] { $people } persona escribió.
       *[other] { $people } personas escribieron.
    }
} Esto llega hasta el { $day }.
heard-too-few = Alguien quiere que leas sus propias palabras. Esto llega hasta el { $day }.
heard-part = { $part ->
    [well] Qué va bien:
    [better] Qué podría ser mejor:
   *[none] Nadie escribió sobre esto.
}
heard-theme = { $theme ->
    [listens] Escuchar
    [on_time] Llegar a tiempo
    [explains] Explicar las cosas
    [respectful] Respeto
   *[other] Otra cosa
}: { $people ->
    [0] unas pocas personas
    [one] { $people } persona
   *[other] { $people } personas
}.
heard-none = Aquí todavía no hay nada que leer.
choice-their-words = Sus palabras
choice-earlier = Lo anterior
choice-staff-reply = Responder a la gente
choice-staff-change = Decir qué cambié
staff-write-reply = ¿Qué quieres decir a quienes escribieron?
staff-write-change = ¿Qué has cambiado? Dilo con tus palabras.
staff-write-who = No sabrás quiénes son. Alguien lee tus palabras antes que ellos. Quien te dirige también puede leerlas.
staff-said = Gracias. Antes lo lee una persona. Después les llega a quienes escribieron.
staff-answers-none = Todavía no has respondido.
staff-answer-yours = { $purpose ->
    [staff_change] Dijiste qué ha cambiado:
   *[staff_reply] Respondiste:
}
staff-answer-state = { $state ->
    [shown] Quienes escribieron pueden leerlo.
    [hidden] Quien organiza no lo pasó. Para saber por qué, habla con { $name }.
   *[waiting] Antes lo lee una persona.
}
thanks-none = Todavía no hay agradecimientos.
thanks-for-you = Alguien quiere darte las gracias:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] Opinión, qué va bien:
    [better] Opinión, qué podría ser mejor:
    [thanks] Gracias para:
    [staff_reply] Respuesta a quienes escribieron, de:
   *[staff_change] Qué ha cambiado, de:
}
choice-edit = Escribirlo de otro modo
choice-themes = De qué trata
edit = Escríbelo como otros puedan leerlo. Lo que se dijo queda guardado bajo llave.
edit-names = Un elogio conserva el nombre. En una crítica, escribe el trabajo en su lugar.
edit-suggested = Sin lo que puede decir quién es:
choice-edit-take = Usar esto
edit-late = Alguien ya ha decidido sobre estas palabras.
choice-as-said = Como se dijo
themes = ¿De qué trata? Puedes elegir varias cosas.
theme = { $theme ->
    [listens] Escuchar
    [on_time] A tiempo
    [explains] Explicar
    [respectful] Respeto
   *[other] Otra cosa
}{ $on ->
    [yes] , elegido
   *[no] {""}
}
prepared = Guardado.
moderated-staff = { $state ->
    [shown] Ya puede seguir adelante.
    [hidden] No seguirá adelante.
   *[waiting] Espera a que se lea otra vez.
}

## The staff list.
choice-staff-list = Lista del personal
staff-list = { $count ->
    [0] Todavía no hay nadie en la lista del personal.
    [one] Hay { $count } persona en la lista del personal.
   *[other] Hay { $count } personas en la lista del personal.
}
choice-add-worker = Añadir a alguien
worker-ask = { $detail ->
    [job] ¿Cuál es su trabajo? Por ejemplo: persona de apoyo.
    [team] ¿En qué equipo está?
   *[first_name] ¿Cuál es su nombre?
}
worker-too-long = Eso es demasiado largo para la lista. Por favor, usa como mucho { $most } signos.
worker-saved = Guardado.
worker-manager = Le dirige { $name }.
worker-no-manager = Quien le dirige todavía no está en la lista.
worker-known = { $known ->
    [left] Se ha ido.
    [linked] Participa en este chat.
   *[unknown] No sé quién es en este chat.
}
worker-change = ¿Qué quieres cambiar?
worker-detail = { $detail ->
    [job] Trabajo
    [team] Equipo
   *[first_name] Nombre
}
choice-manager = Quien le dirige
choice-link-worker = Quién es aquí
choice-worker-left = { $left ->
    [yes] Se ha ido
   *[no] Ha vuelto
}
managers = ¿Quién dirige a { $name }? Quien dirige nunca lee antes opiniones sobre su propio personal.
choice-no-manager = Nadie de la lista
worker-not-you = Así la opinión es justa. Tiene que cambiarlo otra persona que organiza.
worker-link = Pide un código a { $name }: Más cosas, Sobre mi trabajo. Escribe aquí los 8 números.
choice-this-is-me = Esta persona soy yo
choice-unlink = No es esta persona
