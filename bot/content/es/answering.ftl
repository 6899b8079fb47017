### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = Sí
choice-unsure = No lo sé
choice-no = No
choice-matters = Esto importa
choice-matters-less = Esto importa menos
choice-first = Lo primero
choice-second = Lo segundo
choice-same = Las dos igual
choice-undecided = No puedo decidir
choice-enough = Ya es suficiente
answer-now = Tu respuesta ahora: { $choice ->
    [yes] Sí
    [unsure] No lo sé
    [no] No
    [fine] Me parece bien
    [worry] Me preocupa algo
    [object] Me opongo
    [accepted] Lo podría aceptar
    [refused] No es para mí
    [nothing] Nada
    [picked] Esto importa
    [passed] Esto importa menos
    [pair-1] Lo primero
    [pair-2] Lo segundo
    [pair-same] Las dos igual
   *[other] No puedo decidir
}.
answer-now-text = Tu respuesta ahora: { $text }.
# What was chosen follows on a line of its own.
answer-saved = Guardado. Has elegido:
question-progress = { $number } de { $total }.
question-changed = Esta lista ha cambiado. No se ha perdido nada.
round-closed = { $when ->
    [now] Esto se ha cerrado hace un momento.
   *[before] Esto ya está cerrado.
} Aquí puedes ver el resultado.
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] Esto se ha cerrado hace un momento.
   *[before] Esto ya está cerrado.
} Tus palabras no se guardan. Puedes copiarlas y escribir a alguien. Has escrito:

## Picking and comparing.
approval-progress = { $number } de { $total }. ¿Esto te importa?
pairwise-which = ¿Qué te importa más?
pairwise-first = Lo primero: { $text }
pairwise-second = Lo segundo: { $text }

## Reading over what one has given.
review = Puedes cambiarlo hasta el { $closes }.
review-yes-no = { $title }
    Has dicho: { $choice ->
    [yes] Sí
    [unsure] No lo sé
    [no] No
    [fine] Me parece bien
    [worry] Me preocupa algo
    [object] Me opongo
   *[none] todavía nada
    }.
review-approval = { $text }
    Has dicho: { $picked ->
        [yes] Esto importa
       *[no] Esto importa menos
    }.
review-pairwise = { $outcome ->
    [pair-1] Has puesto esto primero: { $first }
    [pair-2] Has puesto esto primero: { $second }
    [pair-same] Las dos te importan igual: { $first } / { $second }
   *[other] No has podido decidir: { $first } / { $second }
}
voted = { $left ->
    [0] Eso es todo. Gracias por votar.
    [one] Tus votos están guardados. Queda { $left } pregunta.
   *[other] Tus votos están guardados. Quedan { $left } preguntas.
}
receipt = Tu recibo: { $receipt }. Demuestra que tu voto cuenta. No muestra lo que has dicho.
choice-change = Cambiar { $number }
choice-vote-on = Votar { $number }

## Votes.
votes = { $count ->
    [0] Ahora no hay nada que votar.
    [one] Hay 1 votación abierta. ¿Cuál quieres?
   *[other] Hay { $count } votaciones abiertas. ¿Cuál quieres?
}
vote-label = Votación { $number }
vote-intro = { $items ->
    [one] Hay 1 cosa que votar.
   *[other] Hay { $items } cosas que votar, una cada vez.
} Puedes votar y cambiarlo hasta el { $closes }.
vote-turnout = { $people ->
    [0] Todavía no ha votado nadie.
    [one] Hasta ahora ha votado 1 persona.
   *[other] Hasta ahora han votado { $people } personas.
}
choice-start = Empezar
choice-see-votes = Ver mis votos
choice-vote-rules = Cómo se cuenta
choice-vote-rules-more = Qué verán los demás
choice-my-receipt = Mi recibo
choice-check-receipt = Mirar un recibo
vote-rules = Cada persona tiene 1 voto en cada pregunta. Cuenta el último que das.
vote-rules-quorum = { $quorum ->
    [0] La votación vale con cualquier número de personas.
    [one] Tiene que votar al menos 1 persona.
   *[other] Tienen que votar al menos { $quorum } personas. Si no, no se decide nada.
}
vote-rules-secret = Tu voto es secreto. Hasta el cierre, quien lleva el ordenador podría unirlo contigo. Después esa unión se destruye.
vote-rules-shown = Al cerrar, todos ven el resultado a la vez. Si todos dicen lo mismo, la gente lo sabrá. Si votan menos de 5 personas, solo se muestra qué se decidió.
vote-rules-apart = Contamos por separado a quienes usan los servicios, quienes cuidan y el personal. Eso se muestra solo con grupos de 5 o más.
vote-sealed = Tu voto está a salvo y cuenta. Ya no se puede cambiar, porque hubo que reparar los registros.
receipt-ask = Por favor, escribe los 8 números de tu recibo.
receipt-wrong = Un recibo tiene { $digits } números. Por favor, míralo otra vez.
receipt-open = Sí. Tenemos este voto para: { $title }
receipt-closed = Sí. Este voto se contó en: { $title }
receipt-unknown = No encuentro este recibo. Por favor, mira otra vez los números o pregunta a { $name }.

## What matters.
matters-none = Ahora no hay nada abierto sobre lo que importa.
matters = ¿A cuál quieres responder?
matters-label = Lista { $number }
matter-closes = Esto está abierto hasta el { $closes }. { $quorum ->
    [0] Vale con cualquier número de personas.
    [one] Tiene que responder al menos 1 persona.
   *[other] Tienen que responder al menos { $quorum } personas.
}
matter-how = { $options ->
    [0] Todavía no hay lista. Puedes decir qué importa antes que nadie.
    [one] Hay 1 cosa en la lista.
   *[other] Hay { $options } cosas en la lista.
} { $compare ->
    [yes] Comparas 2 cada vez.
   *[no] Eliges todas las que te importan.
}
matter-done = Has respondido a toda la lista. Gracias.
choice-say-own = Con mis palabras
choice-choose = Elegir
choice-go-on-choosing = Seguir eligiendo
choice-what-is-there = Ver la lista
choice-my-choices = Ver lo que elegí
choice-what-i-said = Lo que he dicho
options = { $total ->
    [one] Hay 1 cosa en la lista.
   *[other] Hay { $total } cosas en la lista.
}
say-ask = ¿Qué es lo que más te importa? Escríbelo con tus palabras.
said-thanks = Gracias. He guardado tus palabras.
share-ask = ¿Pueden otros ver estas palabras?
share-guess = Antes las lee una persona. Tu nombre no se muestra. Otros podrían adivinar que eres tú.
choice-share = Sí, que las vean
choice-share-not = No, solo quien organiza
choice-withdraw = Retirarlo
share-yes = Gracias. Una persona leerá antes tus palabras. Después otros podrán verlas.
share-no = Solo quienes organizan verán tus palabras.
withdraw-sure = Esto borra tus palabras. ¿Quieres borrarlas?
withdrawn = He borrado tus palabras.
mine-none = Todavía no has dicho nada con tus palabras.
mine = { $count ->
    [one] Has dicho 1 cosa con tus palabras.
   *[other] Has dicho { $count } cosas con tus palabras.
}
mine-label = { $purpose ->
    [question] Pregunta
    [safety] Mensaje
    [second_safety] Mensaje
    [talk] Mensaje
    [advocate] Pedí ayuda
    [ring] Llamada
    [read_out] Para leer
    [needs] Lo que necesito
    [not_fixed] Sin arreglar
    [worry] Preocupación
    [thanks] Gracias
    [proposal] Propuesta
    [response] Mi respuesta
    [pressure] Mensaje
   *[priority] Lo que importa
} { $number }
mine-state = { $state ->
    [waiting] Una persona lo leerá antes de que otros lo vean.
    [shown] Otros pueden verlo y elegirlo.
    [late] La lista se cerró antes de que otros pudieran verlo.
    [hidden] Quien organiza no lo mostró a otros. Para saber por qué, habla con { $name }.
   *[private] Solo lo ven quienes organizan.
}
mine-edited = Otras personas lo leen así:
