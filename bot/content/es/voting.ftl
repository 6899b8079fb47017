### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = Me parece bien
choice-worry = Me preocupa algo
choice-object = Me opongo
choice-accept = Lo podría aceptar
choice-refuse = No es para mí
choice-none-of-these = Ninguna de estas
choice-no-more = Nada más

## Before and while it is asked.
item-acceptance = Hay { $options } opciones, una cada vez. Elige todas las que podrías aceptar.
item-ranked = Hay { $options } opciones. Di la que más quieres, después la segunda y la tercera. Puedes parar antes.
acceptance-ask = { $number } de { $total }. ¿Podrías aceptar esto?
ranked-ask = { $place ->
    [first] ¿Cuál quieres más?
    [second] ¿Cuál quieres en segundo lugar?
   *[third] ¿Cuál quieres en tercer lugar?
}
review-acceptance = { $text }
    Has dicho: { $accepted ->
        [yes] Lo podría aceptar
       *[no] No es para mí
    }.
review-ranked = { $place ->
    [first] Primera
    [second] Segunda
   *[third] Tercera
}: { $text }
review-ranked-none = { $place ->
    [first] Primera
    [second] Segunda
   *[third] Tercera
}: nada

## Worries.
# The same screen follows each answer, so that where somebody is does not tell what they answered.
worry-invite = { $answer ->
    [fine] ¿Quieres decir algo más sobre esto?
   *[worry] ¿Quieres escribir qué te preocupa?
} No tienes que hacerlo.
choice-write-worry = Escribirlo
choice-my-worry = Lo que escribí
choice-worries = Preocupaciones ({ $count })
worry-ask = ¿Qué te preocupa? Escríbelo con tus palabras.
worry-linked = Tu voto sigue siendo secreto. Pero quien lea tus palabras puede ver que tienes una preocupación.
worry-kept = Gracias. Una persona lo leerá y te responderá.
worry-state = { $state ->
    [waiting] Una persona lo leerá antes de que otros lo vean.
    [shown] Lo pueden ver otros que pueden votar.
    [hidden] Quien organiza no lo mostró a otros.
   *[private] Solo lo ven quienes organizan.
}
choice-who-sees-it = Quién puede verlo
worries-none = Aquí nadie tiene una preocupación que otros puedan leer.
worries = Preocupación { $number } de { $total }. Alguien escribió:
worries-answer = { $name } responde:
choice-next-worry = Siguiente
choice-answer-all = Responder a todos
desk-write-all = Escribe tu respuesta. La puede leer todo el que puede votar.

## How it is counted.
choice-vote-count = Cómo contamos
choice-next-count = La siguiente manera
# In front of how one kind of question is counted, where a vote has several kinds.
vote-count-which = { $kind ->
    [acceptance] Cuando eliges todo lo que podrías aceptar:
    [ranked] Cuando dices primera, segunda y tercera:
    [consent] Cuando preguntamos si alguien se opone:
   *[yes_no] Cuando dices sí o no:
}
vote-count-yes_no = Más Sí que No significa que sí. El mismo número es un empate.
vote-count-acceptance = Contamos cuántas personas podrían aceptar cada opción. Gana la que tiene más. El mismo número es un empate.
vote-count-ranked = Contamos lo que cada persona quiere más. Gana más de la mitad. Si no, sale la última opción. Sus votos van a lo siguiente que quieren esas personas. Si hay varias últimas, probamos cada camino. Si cambia quien gana, es un empate. Todos ven cada paso.
vote-count-consent = Si nadie se opone, sigue adelante. Si 1 persona se opone, todavía no sigue. Una preocupación no lo para. Puedes escribir tu preocupación. Si quieres, otros pueden leerla, con una respuesta.
vote-count-tie = { $tie ->
    [next_meeting] Si hay empate, decide la próxima reunión.
   *[stays] Si hay empate, todo sigue como está.
}

## Results.
vote-tie = { $tie ->
    [next_meeting] Decide la próxima reunión.
   *[stays] Así que todo sigue como está.
}
vote-people = Votaron { $people } personas.
consent-totals = Votaron { $people } personas. Me parece bien: { $fine }. Me preocupa algo: { $worry }. Me opongo: { $object }.
acceptance-line = { $text }
    { $people ->
        [0] Nadie lo podría aceptar.
        [one] 1 persona lo podría aceptar.
       *[other] { $people } personas lo podrían aceptar.
    }
audience-accepts = Cuántas personas podrían aceptar cada opción:
audience-first-choices = Cuántas personas quieren más cada opción:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] pocas o ninguna
    [some] algunas
    [most] la mayoría
   *[nearly_all] casi todas o todas
}.
choice-count = Ver la cuenta
count-head = Así hemos contado:
count-step = Paso { $number }.
# A choice, and how many votes it has in this step.
count-line = { $text }: { $people }.
count-either = Hay varias últimas. Salga la que salga, el resultado es el mismo.
count-dropped = Sale esta: { $text }.
count-end = { $winners ->
    [0] Votaron muy pocas personas, así que esto no decide nada.
    [one] Ahora 1 opción tiene más de la mitad.
   *[other] Desde aquí es un empate.
}
