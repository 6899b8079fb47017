### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = ¿Te hago { $count } preguntas cortas sobre cómo te gusta? Dura 1 minuto.
choice-set-up = Sí, pregúntame
choice-not-now = Ahora no
set-up-done = Eso es todo. Para cambiarlo, ve a Más cosas y después a Cómo trabajo para ti.

## Half a year later, on the menu.
menu-look-again = Hace medio año me dijiste cómo te gusta.
choice-look-again = ¿Sigue estando bien?

## The list. Each line says how it is now.
preferences = Así trabajo para ti. ¿Qué quieres cambiar?
preference-language = Idioma: español.
preference-sound = Sonido: { $now ->
    [always] con cada mensaje
   *[asked] cuando lo pides
}.
preference-speed = Cómo de rápido hablo: { $now ->
    [slow] más despacio
    [quick] más rápido
   *[usual] normal
}.
preference-voice = Voz: { $now ->
    [higher] la más aguda
   *[lower] la más grave
}.
preference-texts = Textos largos: { $now ->
    [small] en trozos pequeños
    [whole] todo de una vez
   *[cards] una tarjeta cada vez
}.
preference-pictures = Imágenes: { $now ->
    [none] solo con palabras
   *[shown] sí
}.
preference-buttons = Opciones: { $now ->
    [keyboard] botones grandes donde escribes
    [words] sin botones, solo palabras
   *[inline] botones debajo de cada mensaje
}.
preference-questions = Preguntas: { $now ->
    [three] 3, y después un descanso
   *[all] todas las que hay
}.
preference-reminders = Recordatorios: { $now ->
    [on] sí
   *[off] ninguno
}.
preference-quiet = Sin novedades: { $now ->
    [long] de las 6 de la tarde a las 10 de la mañana
    [never] a cualquier hora está bien
   *[night] de las 10 de la noche a las 8 de la mañana
}.
preference-phone = Este teléfono: { $now ->
    [shared] también lo usan otros
   *[own] solo lo usas tú
}.
preference-pace = Sobre lo que dijiste: { $now ->
    [weekly] te lo digo 1 vez a la semana
    [looking] lo miras tú
   *[soon] te lo digo pronto, como mucho 1 vez al día
}.
choice-preference-language = Idioma
choice-preference-phones = Otro teléfono
choice-preference-sound = Sonido
choice-preference-speed = Cómo de rápido hablo
choice-preference-voice = Voz
choice-preference-texts = Textos largos
choice-preference-pictures = Imágenes
choice-preference-buttons = Botones
choice-preference-questions = Preguntas
choice-preference-reminders = Recordatorios
choice-preference-quiet = Horas tranquilas
choice-preference-phone = Quién usa el teléfono
choice-preference-pace = Cuándo me entero

## Asking for one.
preference-sound-ask = ¿Cuándo quieres oír mis mensajes?
choice-sound-asked = Solo si lo pido
choice-sound-always = Todos los mensajes
preference-speed-ask = ¿Cómo de rápido quieres que hable?
choice-speed-usual = Normal
choice-speed-slow = Más despacio
choice-speed-quick = Más rápido
preference-voice-ask = ¿Qué voz te gusta más?
choice-voice-lower = La voz más grave
choice-voice-higher = La voz más aguda
preference-texts-ask = ¿Cómo quieres los textos largos?
choice-texts-cards = Una tarjeta cada vez
choice-texts-small = En trozos pequeños
choice-texts-whole = Todo de una vez
preference-pictures-ask = ¿Quieres ver imágenes? Si no, te digo con palabras lo que se ve.
choice-pictures-shown = Ver imágenes
choice-pictures-none = Solo palabras
preference-buttons-ask = ¿Cómo quieres ver tus opciones? Siempre puedes escribir también un número.
choice-buttons-inline = Debajo del mensaje
choice-buttons-keyboard = Donde escribo
choice-buttons-words = Solo palabras
preference-questions-ask = ¿Quieres un descanso después de cada 3 preguntas?
choice-questions-all = No, seguir
choice-questions-three = Sí, un descanso
preference-reminders-ask = ¿Quieres 1 recordatorio el día antes de un cierre? Llega solo si no has respondido.
choice-reminders-off = Sin recordatorios
choice-reminders-on = Sí, recuérdamelo
preference-quiet-ask = ¿Cuándo no quieres novedades? Las novedades esperan. Cuando tú escribes, siempre respondo.
choice-quiet-night = De 22 a 8 horas
choice-quiet-long = De 18 a 10 horas
choice-quiet-never = Cualquier hora
preference-phone-ask = ¿Otras personas usan también este teléfono? Si es así, mis novedades no dicen de qué tratan.
choice-phone-own = No, solo yo
choice-phone-shared = Sí, también otros
preference-pace-ask = ¿Cuándo quieres saber qué fue de lo que dijiste?
choice-pace-soon = Pronto
choice-pace-weekly = Cada semana
choice-pace-looking = Solo cuando miro
preference-set = Desde ahora lo hago así.

## A break after a few questions.
enough = ¿Es suficiente por ahora? Tu sitio queda guardado.
choice-enough-for-now = Suficiente por ahora

## Easier at once, wherever somebody is.
choice-slow = Más despacio
choice-another = Dilo de otra manera
choice-unwell = No me encuentro bien
slow-down = Ahora voy más despacio. Los textos largos llegan en trozos pequeños, y hablo más despacio.
slow-already = No puedo ir más despacio. Tómate todo el tiempo que quieras.
unwell = Siento que no te encuentres bien. Paro ahora, y tu sitio queda guardado. Solo envío respuestas a lo que preguntaste.
unwell-call = En peligro, llama al { $emergency }. Para hablar con una persona, llama a { $name }: { $phone }. Escríbeme cuando estés mejor.
# What can be done here, in other words than the screen has.
another = { $where ->
    [menu] Estas son las cosas que puedes hacer aquí. Elige una. Siempre puedes volver.
    [meetings] Cada línea es 1 reunión. Elige la que quieres conocer.
    [meeting] Hubo una reunión. Te puedo contar en corto lo que se dijo allí.
    [votes] La gente está decidiendo algo. Elige sobre qué quieres decidir.
    [vote] Tú ayudas a decidir. Te pregunto 1 cosa detrás de otra. Tú dices sí o no.
    [voted] Tenemos tus respuestas. A nadie se le dice qué has dicho. Los números son tu prueba.
    [review] Estas son tus respuestas. Si una está mal, elígela y responde otra vez.
    [matters] Aquí dices qué es importante en tu vida. Elige una lista para empezar.
    [matter] Hay una lista de ideas. Tú dices cuáles son importantes para ti.
    [say] Cuéntame qué es importante para ti. Usa tus palabras. Nada de lo que escribes está mal.
    [result] Respondió mucha gente. Aquí ves lo que dijo la mayoría.
   *[other] Te enseño lo que puedes hacer. Cada cosa tiene un número. Escribe ese número.
}
another-ask = { $kind ->
    [yes_no] Esta es una idea. Di Sí si la quieres. Di No si no la quieres. Di No lo sé si no lo sabes.
    [approval] Te enseño 1 idea detrás de otra. Si es importante para ti, dilo. Si no, también está bien.
    [acceptance] Te enseño 1 opción detrás de otra. Si la podrías aceptar, dilo. Puedes elegir varias.
    [pairwise] Te enseño 2 ideas. ¿Cuál es más importante para ti? Si no lo sabes, dilo.
    [ranked] ¿Cuál de estas es la más importante para ti? Elige primero esa, y después la siguiente.
    [consent] Esta es una idea. Si puede hacerte daño a ti o a alguien, dilo. Si está bien, dilo.
   *[other] Léelo despacio. Después elige lo más cercano a lo que piensas. Puedes cambiarlo más tarde.
}
another-word = { $word } significa: { $meaning }

## A phone that others use too.
shared-telegram = Para borrar este chat, deja el dedo sobre él en la lista de chats. Después elige Eliminar.
shared-web = Para borrar lo que muestra esta página, ve arriba del todo. Allí, elige Vaciar lo que muestra esta página.
# News on such a phone: not a word of what it is about.
news-neutral = Hay algo nuevo para ti.
answer-kept = Guardado.
alone = Lo que viene es privado. ¿Eres tú, y no hay nadie más contigo?
choice-alone = Sí, enséñalo

## The day before something closes, for those who want to be reminded.
reminder = Me pediste que te lo recordara. Esto se cierra el { $closes }. Si ya has respondido, todo está hecho.
choice-answer-now = Responder ahora
