### Publishing in chat, as an organiser sees it.

choice-publish = Publicar algo
typed-publish = publicar
publish = { $drafts ->
    [0] ¿Qué quieres publicar?
    [one] ¿Qué quieres publicar? 1 texto aún no está publicado.
   *[other] ¿Qué quieres publicar? { $drafts } textos aún no están publicados.
}
choice-draft-new = Un texto nuevo
choice-drafts = Seguir con un texto
draft-new = Envíame lo que pasó, en 1 mensaje o en varios. Nadie más lo ve todavía.
draft-how = Pon cada título en una línea aparte, sin punto final.
draft-more = { $count ->
    [one] Tengo 1 palabra. Envía más, o sigue.
   *[other] Tengo { $count } palabras. Envía más, o sigue.
}
choice-draft-enough = Eso es todo
draft-language = No tengo claro qué idioma es. Lo tomo como { $language ->
    [cy] galés
    [pl] polaco
    [ro] rumano
    [ur] urdu
    [bn] bengalí
    [ar] árabe
    [es] español
   *[en] inglés
}.
draft-holds = { $parts ->
    [one] Tiene 1 parte
   *[other] Tiene { $parts } partes
}, y { $votes ->
    [0] nada que votar.
    [one] 1 cosa que votar.
   *[other] { $votes } cosas que votar.
}
draft-holds-list = { $count ->
    [one] En su lista hay 1 opción.
   *[other] En su lista hay { $count } opciones.
}
draft-missing = { $count ->
    [one] Falta decir 1 cosa.
   *[other] Falta decir { $count } cosas.
}
draft-ask = { $field ->
    [title] ¿Cómo se llama? Escribe un título corto.
    [date] ¿Cuándo empieza la reunión? Escribe el día y la hora, como 1 de marzo 14:00.
    [place] ¿Dónde es la reunión?
    [access] ¿Cómo se entra, y qué ayuda hay allí?
    [run-by] ¿Quién la lleva? Escribe un nombre que todos puedan leer.
    [closes] ¿Qué día se cierra? Escríbelo así: 1 de marzo.
   *[quorum] ¿Cuántas personas tienen que responder para que cuente? Escribe un número.
}
draft-no-time = Necesito un día y una hora. Escríbelo así: 1 de marzo 14:00.
draft-no-number = No entendí ese número. Escribe solo cifras.
draft-change = ¿Qué quieres cambiar?
choice-draft-add = Añadir algo
draft-add = ¿Qué quieres añadir?
choice-draft-change = Cambiarlo
choice-draft-more = Añadir más texto
choice-draft-vote = Añadir una votación
choice-draft-list = Añadir una lista
choice-draft-picture = Añadir una imagen
choice-draft-outs = Quitar algo
choice-draft-field = { $field ->
    [title] Título
    [date] Día y hora
    [place] Lugar
    [access] Cómo se entra
    [run-by] Quién la lleva
    [closes] Día de cierre
   *[quorum] Cuántos deben votar
}
choice-draft-whom = A quién se pregunta
draft-whom = ¿A quién se le pide votar y elegir? Todos pueden leer el texto.
choice-draft-all = A todos
choice-draft-throw = Tirarlo
draft-thrown = El texto está tirado. Aún puedes deshacerlo.
draft-back = Lo he deshecho.
draft-gone = Ese texto ya no está.
draft-vote = ¿Cómo se vota?
choice-draft-yes = Sí o no
choice-draft-consent = ¿Alguien se opone?
choice-draft-approval = Todo lo que vale
choice-draft-ranked = Qué va primero
draft-vote-ask = ¿Qué preguntas? Usa { $most } palabras o menos, en la primera línea.
draft-vote-more = Debajo puedes decir más, en { $most } palabras o menos.
draft-votes-full = Ya hay { $most } cosas que votar. Haz otro texto para más.
draft-choices-how = Pon cada opción en una línea: un nombre corto, dos puntos y lo que significa.
draft-choice-name = En esta línea falta un nombre corto con dos puntos detrás:
draft-choices-count = Necesito de { $fewest } a { $most } opciones, cada una en una línea.
draft-list-more = Envía más opciones para la lista.

## Pictures, and taking something out.
draft-pictures = ¿Junto a qué parte va la imagen?
draft-picture = Envíame la imagen, como foto o como archivo.
draft-picture-here = Esta es tu imagen.
draft-symbol-how = O escribe una palabra, como autobús. Busco un símbolo.
draft-picture-only = Por favor, envía aquí una imagen, como foto o como archivo.
draft-symbols = ¿Qué símbolo quieres?
draft-symbols-none = No encontré un símbolo para eso. Por favor, prueba otra palabra.
draft-caption = ¿Qué se ve? Dilo para quien no puede verla, en { $most } palabras o menos.
draft-credit = En una segunda línea puedes decir quién la hizo.
draft-picture-gone = Esa imagen ya no está. Por favor, envíala otra vez.
draft-pictured = La imagen está ahora en el texto. Dice:
draft-outs = ¿Qué quieres quitar?
choice-draft-out-of = { $what ->
    [picture] Imagen { $number }
    [vote] Votación { $number }
    [list] Lista { $number }
   *[part] Texto { $number }
}
draft-out = Está quitado.
draft-out-last = Un texto necesita al menos 1 parte. Puedes tirar todo el texto.

## What is hard to read.
draft-hard = { $count ->
    [one] 1 parte es difícil de leer.
   *[other] { $count } partes son difíciles de leer.
}
draft-plain = Ya no hay nada difícil de leer.
draft-too-long = { $rule ->
    [long-label] Esto no cabe en un botón. Usa { $most } letras o menos.
    [long-heading] Este título es largo. Usa { $most } palabras o menos.
   *[long-item] Hay demasiado texto debajo. Usa { $most } palabras o menos.
}
choice-draft-check = Revisar las palabras
choice-draft-take = Usar esa palabra
choice-draft-rewrite = Escribirlo otra vez
choice-draft-explain = Explicar la palabra
choice-draft-keep = Dejarlo
draft-rewrite = ¿Cómo quieres decirlo? Escribe la frase entera.
draft-explain = ¿Qué significa "{ $word }"? Usa { $most } palabras o menos.
draft-why = ¿Por qué tiene que quedarse? El motivo se guarda con el texto. Usa { $most } palabras o menos.
draft-stays = Se queda como está.
draft-now = Ahora dice:
draft-not-found = Aquí no puedo cambiarlo. Tira el texto y envíalo otra vez.

## Looking at it, and publishing.
choice-draft-see = Verlo
draft-see = Pantalla { $number } de { $total }, como la ve la gente:
choice-draft-back = Volver al texto
choice-draft-publish = Publicar
draft-sure = ¿Quieres publicar esto? Entonces todos pueden leerlo. { $cards ->
    [one] Tiene 1 tarjeta.
   *[other] Tiene { $cards } tarjetas.
}
draft-closes = Se puede votar hasta el { $closes }.
draft-asks = { $role ->
    [service_user] Personas que usan los servicios: { $count }.
    [carer] Cuidadores: { $count }.
   *[staff] Personal: { $count }.
}
choice-draft-now = Publicarlo ahora
choice-draft-wait = Todavía no
draft-published = Ya está publicado.

## What goes wrong.
draft-changed = Alguien cambió este texto antes que tú. No se ha perdido nada suyo. Ahora está así:
draft-your-words = Tus palabras no están en él. Puedes copiarlas:
draft-there = Esto ya está publicado.
draft-bad = { $problem ->
    [pack-only-text] A la gente solo le llegan palabras. Quita imágenes, tablas y líneas.
    [pack-no-picture] Quita las imágenes de este texto. Puedes añadirlas aquí después.
    [pack-closes-in-past] Se cierra en un día que ya pasó. Cambia el día de cierre.
    [pack-name-taken] Otro texto tiene el mismo nombre. Ponle otro.
    [pack-unknown-language] No hablo el idioma "{ $found }".
   *[other] Todavía no puedo leer este texto. Mira: { $found }
}
