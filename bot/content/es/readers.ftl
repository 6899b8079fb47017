### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = Leer textos antes
typed-readers = leer textos antes | lectores
readers = Puedes leer textos antes que los demás. Nos dices qué no se entiende.
readers-name = Tu nombre puede estar junto a los textos que entendiste bien. Todos lo ven.
readers-seen = Quienes organizan ven lo que dices de un texto.
choice-reader-begin = Quiero leer antes
choice-reader-no-name = Sin mi nombre
reader-name = ¿Qué nombre puede ver la gente junto a un texto? Escríbelo, con { $most } letras como mucho.
reader-named = Lees textos antes. La gente ve este nombre: { $name }.
reader-unnamed = Lees textos antes. Tu nombre no se muestra.
choice-reader-name = Cambiar mi nombre
choice-reader-stop = Dejar de leer antes
reader-stopped = Ya no lees textos antes. Ahora nadie ve tu nombre en los textos.
reader-hidden = Quien organiza quitó el nombre que muestras junto a los textos. Puedes elegir otro.

## Reading a text.
choice-texts-first = Textos para leer
texts-first = ¿Qué texto quieres leer?
texts-first-none = Ahora no te espera ningún texto. Te aviso cuando haya uno.
reader-asked = Por favor, lee este texto antes de que salga. Di de cada parte si se entiende:
choice-read-text = Leer el texto
read-part = Parte { $number } de { $total }.
read-again = El texto ha cambiado desde que lo leíste. Por favor, léelo otra vez.
read-changed = El texto acaba de cambiar. Ahora es así:
choice-clear = Se entiende
choice-read-unclear = No se entiende
read-why = ¿Por qué no se entiende? Escríbelo si quieres. Lo leen quienes organizan.
read-thanks = Gracias. Eso ayuda a escribirlo mejor.
read-done = Lo has leído todo. Gracias.
choice-read-again = Leerlo otra vez
read-gone = Este texto ya no espera. Ya ha salido, o no hace falta. Gracias.
read-taken-back = Quien organiza retiró este texto. Gracias por leer.
read-not-now = Quien organiza está cambiando este texto. Por favor, mira más tarde.
meeting-read-by = { $count ->
    [0] Leído antes por { $name }.
    [one] Leído antes por { $name } y 1 persona más.
   *[other] Leído antes por { $name } y { $count } personas más.
}
meeting-read = { $count ->
    [one] Leído antes por 1 persona.
   *[other] Leído antes por { $count } personas.
}

## What organisers see.
choice-draft-readers = Quienes leen antes
draft-readers = Personas que leen antes y aún no tienen este texto: { $count }.
draft-readers-none = Todavía nadie lee textos antes. Cualquiera puede empezar. Se escribe: leer textos antes.
choice-readers-ask = Pedir que lo lean
readers-asked = Personas que ya tienen el texto: { $count }.
readers-all-asked = Todas las personas que leen antes ya tienen este texto.
draft-read = Quienes leen dicen: se entiende { $clear }, no se entiende { $unclear }, sin leer { $left }.
draft-read-old = El texto ha cambiado desde que algunos lo leyeron. Por favor, pídeselo otra vez.
choice-readers-said = Lo que dicen
reader-name-is = Lee: { $name }
reader-no-name = Una persona que no muestra su nombre:
reader-says = { $verdict ->
    [clear] Todo se entiende.
    [unclear] Esto no se entiende:
    [old] Lo dijo antes de que cambiara el texto.
   *[waiting] Aún no lo ha leído todo.
}
reader-why = Por qué:
choice-reader-hide = Quitar el nombre
reader-hidden-now = Ahora nadie ve ese nombre. Esa persona lo sabe.
reader-read = { $clear ->
    [yes] Una persona dice que todo se entiende:
   *[no] Una persona dice qué no se entiende:
}
draft-unread = Nadie que lea antes ha dicho que esto se entiende. ¿Quieres publicarlo igual?
choice-unread-now = Publicarlo igual
choice-unread-later = Elegir la hora
choice-invite-reader = Lee textos antes
invite-reader-whom = Esta persona lee textos antes que los demás. ¿Para quién es la invitación?
invite-reader = También le pregunto si quiere leer textos antes que los demás. Puede decir que no.
reader-invited = Alguien que organiza te pregunta si quieres leer textos antes que los demás. Puedes decir que no.
