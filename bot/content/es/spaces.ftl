### A space of one audience's own: they talk, choose, and decide who may see what they settled.

# Who sees what is written in a space. Said before anybody writes there.
space-who = { $role ->
    [service_user] Solo las personas que usan los servicios ven lo que se escribe aquí.
    [carer] Solo las personas cuidadoras ven lo que se escribe aquí.
   *[staff] Solo las personas del personal ven lo que se escribe aquí.
} Quien organiza lee antes todas las palabras, para revisarlas. No se muestran nombres.
space-talk = Este es vuestro propio espacio. Aquí podéis hablar hasta el { $until }. Después elegís lo que más importa.
choice-space-say = Decir algo
choice-space-words = Ver qué dicen otros
space-say = ¿Qué quieres decir a los demás? Escríbelo con tus palabras.
space-kept = Gracias. Antes lo lee una persona. Después lo ven los demás.
space-word = { $number } de { $total }:
space-agree = { $picked ->
    [-1] Unas pocas personas, o nadie todavía, están de acuerdo con esto.
   *[other] { $picked } personas están de acuerdo con esto.
}
choice-space-agree = Estoy de acuerdo
choice-space-disagree = Ya no estoy de acuerdo
choice-space-reply = Responder a esto
choice-space-answers = Ver las respuestas
choice-space-next = Siguiente
space-answers = { $answers ->
    [one] Respondió 1 persona:
   *[other] { $answers } respuestas:
}
space-agreed = He anotado que estás de acuerdo.
space-reply = ¿Qué quieres responder? Escríbelo con tus palabras.
space-word-gone = Estas palabras ya no están aquí.
space-talked = Aquí se ha acabado de hablar. Esto es lo que sigue.
space-ask = Vuestro propio espacio ha decidido qué importa más. ¿Pueden verlo los demás?
choice-open-space = Abrir el espacio
space-inside = Solo tu propio grupo ve esto:
space-decide = ¿Pueden ver los demás lo que habéis decidido? Puedes responder hasta el { $until }. Los demás no sabrán qué dices.
space-answered = Si 1 persona dice que no, se queda aquí. Tu respuesta ahora: { $answer ->
    [yes] Sí
    [no] No
   *[none] todavía ninguna
}.
choice-space-result = Lo que decidimos
choice-space-may = Sí, pueden
choice-space-may-not = No, se queda aquí
space-answer-kept = Gracias. He guardado tu respuesta.
space-settled = { $state ->
    [released] Todos pueden ver lo que habéis decidido.
    [inside] Lo que habéis decidido se queda aquí. Solo lo ve tu propio grupo.
   *[counting] Ahora se está contando.
}
space-from = { $role ->
    [service_user] Las personas que usan los servicios decidieron esto en su propio espacio:
    [carer] Las personas cuidadoras decidieron esto en su propio espacio:
   *[staff] Las personas del personal decidieron esto en su propio espacio:
}

## What organisers see.
choice-spaces = Espacios propios
check-response = Dicho en el espacio de un grupo, como respuesta a:
space-new = En un espacio, 1 grupo habla y elige. Tú revisas las palabras, y no ves nada más.
space-new-whom = ¿Para quién es el nuevo espacio?
space-for = { $role ->
    [service_user] ¿Qué quieres preguntar a las personas que usan los servicios?
    [carer] ¿Qué quieres preguntar a las personas cuidadoras?
   *[staff] ¿Qué quieres preguntar al personal?
} Escribe 1 pregunta corta.
space-sure = { $role ->
    [service_user] Se abre para las personas que usan los servicios, y para nadie más.
    [carer] Se abre para las personas cuidadoras, y para nadie más.
   *[staff] Se abre para el personal, y para nadie más.
}
space-days = Hablan { $talk } días y eligen { $choose } días. Después tienen { $decide } días para decir quién puede verlo.
choice-space-open = Abrirlo
choice-space-rewrite = Escribirlo otra vez
space-opened = Tu propio grupo ya tiene un espacio para hablar.
space-is-open = { $role ->
    [service_user] El espacio ya está abierto. Se lo digo a las personas que usan los servicios.
    [carer] El espacio ya está abierto. Se lo digo a las personas cuidadoras.
   *[staff] El espacio ya está abierto. Se lo digo al personal.
}
choice-spaces-now = Espacios ahora
spaces-none = Ahora no hay ningún espacio abierto.
space-now = { $phase ->
    [talk] Hablan hasta el { $until }.
   *[choose] Eligen hasta el { $until }.
}
choice-space-end = { $phase ->
    [talk] Acabar de hablar
   *[choose] Acabar de elegir
}
space-end = { $phase ->
    [talk] ¿Quieres que acaben antes de hablar? Después eligen.
   *[choose] ¿Quieres que acaben antes de elegir? Después dicen quién puede verlo.
}
choice-space-end-now = Sí, acabar
space-ends = Acaba el { $until }. Hasta entonces lo puedes deshacer.
