### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = Proponer algo
propose = Puedes proponer de qué habla una reunión.
propose-steps = Son 2 pasos cortos: qué y por qué. Te responde quien organiza.
choice-propose-write = Hacer una propuesta
choice-proposed = Lo que proponen otros
propose-write = ¿De qué debería hablar una reunión? Escríbelo en 1 frase corta.
propose-kept = Gracias. He guardado tu propuesta.
propose-more = ¿Quieres decir por qué?
choice-propose-why = Decir por qué
choice-propose-done = Eso es todo
propose-why = ¿Por qué importa esto? Escríbelo con tus palabras.
propose-why-kept = Gracias. He guardado el porqué.
proposal-decided = Esta propuesta ya está decidida. Esto es lo que salió.
proposal-why = Por qué: { $why }
proposal-state = { $state ->
    [agenda] Sí: se hablará de esto en la reunión.
    [later] Ahora no. Se guarda para más tarde.
    [no] No. Puedes leer por qué.
   *[open] Quien organiza todavía no lo ha decidido.
}
proposed = Propuesta { $number } de { $total }:
choice-next-proposal = Siguiente propuesta

## What organisers see.
check-proposal = Alguien propone esto para una reunión:
organise-proposals = { $proposals ->
    [one] Te espera 1 propuesta.
   *[other] Te esperan { $proposals } propuestas.
}
choice-proposals = Propuestas
proposals-none = No hay propuestas.
choice-agenda = En la reunión
choice-keep-for-later = Más tarde
choice-no-because = No, porque
choice-decide-again = Decidir otra vez
decide-no = ¿Por qué no? Escribe el motivo. Quien lo propuso lee tus palabras.
decided = { $decision ->
    [agenda] Se hablará de ello en la reunión. Se lo digo a quien lo propuso.
    [later] Se guarda para más tarde. Se lo digo a quien lo propuso.
   *[no] Paso tu motivo.
}
choice-give-round = Darle una ronda
run-given = Ahora puede llevar una ronda sobre esto. Se lo digo.
choice-see-round = Ver su ronda
run-see = Por favor, mira esta ronda. Se abre para todos cuando tú lo digas.
choice-run-open = Abrir la ronda
choice-run-return = Devolverla
run-return = ¿Qué debería cambiar? Escríbelo. Quien lleva la ronda lee tus palabras.
run-opened = La ronda ya está abierta.

## Whoever runs a round.
choice-run = Llevar una ronda
run = { $state ->
    [offered] Puedes llevar una ronda sobre tu propuesta. Son 3 pasos. La abre quien organiza.
    [sent] Quien organiza mira tu ronda. Después se abre.
   *[draft] Puedes cambiar tu ronda hasta que la envíes.
}
run-kind = { $kind ->
    [yes_no] La gente responde sí, no lo sé o no.
   *[priorities] La gente dice qué importa más.
}
run-days = { $days ->
    [7] Está abierta 1 semana.
    [14] Está abierta 2 semanas.
   *[28] Está abierta 4 semanas.
}
choice-run-kind = Cómo se responde
choice-run-question = La pregunta
choice-run-days = Cuánto tiempo
choice-run-send = Enviarla
choice-run-no = No, gracias
choice-run-back = Cambiar algo
run-kinds = ¿Cómo responde la gente?
choice-run-yes-no = Sí o no
choice-run-priorities = Qué importa más
run-write = { $kind ->
    [yes_no] ¿Qué quieres preguntar? Se tiene que poder responder sí o no.
   *[priorities] ¿Qué quieres preguntar? La gente responde con sus palabras, y después elige.
} Escribe 1 pregunta corta.
run-lengths = ¿Cuánto tiempo tiene la gente para responder?
choice-run-length = { $days ->
    [7] 1 semana
    [14] 2 semanas
   *[28] 4 semanas
}
run-kept = Lo he guardado.
run-sent = Gracias. Ahora lo mira quien organiza.
run-declined = Está bien. Encuentras tu propuesta en Lo que he dicho.
run-open = Tu ronda está abierta hasta el { $closes }. { $people ->
    [0] Todavía no ha respondido nadie.
    [one] Hasta ahora ha respondido 1 persona.
   *[other] Hasta ahora han respondido { $people } personas.
}
run-closed = Esta ronda está cerrada. Todos pueden ver el resultado.
