### Promises and goals: 'You said, we did'.

progress = ¿Qué quieres ver?
choice-promises = Dijisteis, hicimos
choice-goals = Metas

promises = { $count ->
    [0] Todavía no hay promesas.
    [one] Hay 1 promesa.
   *[other] Hay { $count } promesas.
}
promises-mine = { $mine ->
    [one] 1 responde a lo que dijiste. Va primero.
   *[other] { $mine } responden a lo que dijiste. Van primero.
}
choice-promise = Promesa { $number }
promise-line = { $state ->
    [draft] Sin publicar
    [heard] Oído
    [planned] Previsto
    [doing] Lo hacemos ahora
    [done] Hecho
    [late] Con retraso
   *[will_not] No
}: { $title }
promise-now = { $state ->
    [draft] Se ocupa { $owner }.
    [heard] Lo hemos oído. Se ocupa { $owner }.
    [planned] Está previsto. Se ocupa { $owner }.
    [doing] Lo hacemos ahora. Se ocupa { $owner }.
    [done] Está hecho. Se ocupó { $owner }.
   *[will_not] No lo haremos. { $owner } puede decir más. Este es el motivo:
}
promise-due-on = Tiene que estar el { $due }.
promise-late = Va con retraso.
# 0 stands for a few people; other numbers are whole fives.
promise-not-fixed = { $people ->
    [0] Unas pocas personas dicen: para mí no está arreglado.
   *[other] { $people } personas o más dicen: para mí no está arreglado.
}
choice-history = Qué ha pasado ya
choice-comes-from = De dónde viene
choice-promise-work = Trabajar en ella
promise-then = { $day }: { $state ->
    [heard] oído
    [planned] previsto
    [doing] lo hacemos ahora
    [done] hecho
   *[will_not] no
}
promise-then-owner = { $day }: ahora se ocupa { $owner }.
promise-then-due = { $day }: ahora tiene que estar el { $due }.
promise-reopened = { $day }: abierta otra vez. Para alguien no estaba arreglado.
comes-from-round = Viene de esto:
comes-from-own = Dijiste:
comes-from-others = { $mine ->
    [yes] Otras personas también lo dijeron.
   *[no] Responde a lo que dijo la gente.
}
choice-came = Qué salió de ello
came = { $count ->
    [one] 1 promesa responde a lo que dijiste.
   *[other] { $count } promesas responden a lo que dijiste.
}
came-heard = Hemos guardado lo que dijiste. Todavía no hay una promesa sobre ello. Para saber más, habla con { $name }.
came-result = Del resultado salió esto:
choice-see-result = Ver el resultado

## Is it fixed?
choice-fixed = ¿Está ya arreglado?
fixed-ask = ¿Está arreglado para ti? Tu nombre no se muestra. Otros podrían adivinar que eres tú.
fixed-now = Tu respuesta ahora: { $answer ->
    [yes] Sí
    [not_yet] Todavía no
   *[unsure] No lo sé
}.
choice-fixed-answer = { $answer ->
    [yes] Sí
    [not_yet] Todavía no
   *[unsure] No lo sé
}
choice-fixed-words = Decir qué falla
fixed-thanks = { $answer ->
    [yes] Gracias. Me alegro.
    [not_yet] Gracias. Abrimos otra vez esta promesa, y quien organiza lo sabrá.
    [unsure] Gracias. Puedes decirlo más tarde.
   *[none] He retirado tu respuesta.
}
fixed-words = ¿Qué falla todavía? Escríbelo con tus palabras. Lo lee quien organiza.
fixed-words-kept = Gracias. Quien organiza lo leerá y te responderá.
promise-reopened-news = Una promesa no está arreglada para alguien. Está abierta otra vez.

## Something new.
promise-news = Hay algo nuevo para ti.
choice-see-promises = Ver lo nuevo

## Goals.
goals = { $count ->
    [0] Todavía no hay metas.
    [one] Hay 1 meta.
   *[other] Hay { $count } metas.
}
choice-goal = Meta { $number }
goal = { $count ->
    [0] Todavía no hay promesas para esta meta.
    [one] Hay 1 promesa para esta meta.
   *[other] Hay { $count } promesas para esta meta.
}
choice-goal-make = Crear una meta
goal-new = ¿Cuál es la meta? Escríbela en { $most } palabras como mucho.
goal-kept = La meta ya está.
goal-dropped = He tirado esa meta.
goal-stays = Esta meta tiene promesas, así que se queda.

## What organisers do.
choice-promises-made = Promesas
promise-desk = { $late ->
    [0] Ninguna promesa va con retraso.
    [one] 1 promesa va con retraso.
   *[other] { $late } promesas van con retraso.
}
promise-drafts = { $drafts ->
    [one] 1 promesa todavía no está publicada.
   *[other] { $drafts } promesas todavía no están publicadas.
}
choice-all-promises = Ver todas
choice-promise-make = Hacer una promesa
promise-list = { $count ->
    [0] Todavía no hay promesas.
    [one] Hay 1 promesa.
   *[other] Hay { $count } promesas. Primero van las que tienen retraso.
}
promise-make = ¿De dónde viene la promesa?
choice-from-words = Lo que dijo la gente
choice-from-results = Un resultado
choice-from-nothing = Otra cosa
sources = ¿A qué responde la nueva promesa?
sources-link = ¿A qué responde esta promesa?
sources-none = Aquí todavía no hay nada.
choice-pick = Número { $number }
choice-unpick = Quitar el { $number }
promise-new = ¿Qué prometes? Escríbelo en { $most } palabras como mucho. Todos pueden leerlo.
promise-owner = ¿Quién se ocupa? Escribe el nombre que todos leerán.
promise-owner-long = Ese nombre es demasiado largo. Usa { $most } signos como mucho.
promise-due = ¿Hay un día en que tiene que estar?
choice-type-date = Sí, escribir el día
promise-day = ¿Hasta cuándo? Escribe un día, por ejemplo 1 de marzo.
choice-no-date = Sin fecha
date-not-understood = No he entendido ese día. Escríbelo como 1 de marzo, o 1 de marzo 2027.
date-over = El { $due } ya ha pasado. Por favor, escribe un día que aún no ha llegado.
date-far = El { $due } está demasiado lejos. Por favor, escribe un día más cercano.
date-sure = He entendido { $due }. ¿Está bien?
choice-date-right = Sí, ese día
choice-date-wrong = No, otro día
promise-state = ¿Cómo va ahora?
choice-state = { $state ->
    [heard] Oído
    [planned] Previsto
    [doing] Lo hacemos ahora
    [done] Hecho
   *[will_not] No, porque
}
promise-will-be = Dirá: { $state ->
    [heard] oído
    [planned] previsto
    [doing] lo hacemos ahora
    [done] hecho
   *[will_not] no, porque
}.
promise-note = ¿Qué hay que decir sobre ello? Escríbelo en { $most } palabras como mucho.
promise-why = ¿Por qué? Escribe el motivo en { $most } palabras como mucho. Todos pueden leerlo.
choice-note = Decir algo más
choice-no-note = Sin palabras
promise-cannot = Ahora no puede decir eso.
promise-needs-date = Primero di hasta cuándo.
promise-published = Todos pueden ver ya esta promesa. { $told ->
    [yes] Las personas a las que responde lo sabrán pronto.
   *[no] Todavía no responde a nadie, así que no aviso a nadie.
}
promise-kept = Lo he guardado.
promise-draft = Por ahora solo lo ven quienes organizan.
promise-dropped = Lo he tirado.
promise-stays = Todos pueden ver esta promesa, así que se queda.
promise-ended = Esto ha terminado, así que no tiene fecha.
promise-told = La gente ya lo sabe. En su lugar, di qué hay de nuevo.
promise-answers = { $said ->
    [one] Responde a 1 cosa que dijo alguien.
   *[other] Responde a { $said } cosas que dijo la gente.
}
choice-promise-state = Decir cómo va
choice-promise-terms = Cambiar la promesa
choice-promise-link = A qué responde
choice-promise-goal = Meta
choice-take-back = Retirar lo último
choice-promise-drop = Tirarla
choice-another-owner = Otra persona
choice-another-date = Otra fecha
choice-another-title = Otras palabras
promise-was = Antes decía: { $title }
choice-promise-nudge = Quién se entera
promise-nudge = { $known ->
    [me] Si se retrasa, te enteras tú.
    [other] Si se retrasa, se entera otra persona.
   *[nobody] Si se retrasa, no se entera nadie.
} ¿Quién debe enterarse? Es 1 vez por semana como mucho.
choice-nudge = { $who ->
    [me] Yo
   *[nobody] Nadie
}
promise-late-news = { $count ->
    [one] Una promesa de la que te ocupas va con retraso:
   *[other] { $count } promesas de las que te ocupas van con retraso:
}
promise-link = ¿Dónde está aquello a lo que responde?
promise-tied = { $tied ->
    [yes] La promesa ya responde a eso.
   *[no] La promesa ya no responde a eso.
}
goal-which = ¿A qué meta pertenece esta promesa?
choice-no-goal = Ninguna meta

## Plain words, at the moment of writing.
plain-too-many = Son { $count } palabras. Por favor, dilo en { $most } o menos.
plain-blocked = Hay 1 frase de { $count } palabras. Por favor, haz de ella 2 frases.
plain-long = 1 frase tiene { $count } palabras. Con 15 o menos se lee mejor.
plain-instead = "{ $found }" es difícil de leer. Podrías escribir: { $instead }
plain-hard = "{ $found }" es difícil de leer. Podrías usar otras palabras.
