### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = Español
## How dates and times are written (Babel patterns).
pattern-moment = EEEE d 'de' MMMM 'de' y, 'a las' H:mm
pattern-day = d 'de' MMMM 'de' y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = ayuda | ?
typed-stop = parar | para | stop
typed-back = atrás | atras | volver
typed-undo = deshacer
typed-menu = menú | menu | menú principal | menu principal | empezar | inicio
typed-listen = escuchar | léemelo | leemelo
typed-language = idioma
typed-safe = no me siento seguro | no me siento segura | no estoy a salvo | tengo miedo
typed-meetings = qué pasó | que paso
typed-matters = lo que me importa | qué me importa
typed-votes = votar | voto | votos
typed-progress = avances
typed-results = resultados
typed-promises = dijisteis hicimos | promesas
typed-goals = metas
typed-feedback = opinión sobre el personal | opinión
typed-about-me = sobre mi trabajo
typed-news = novedades
typed-more = más cosas | mas cosas
typed-supporters = personas que me ayudan | ayudantes
typed-data = mis datos | datos
typed-privacy = privacidad
typed-settings = cómo trabajo para ti | como trabajo para ti | ajustes | preferencias
typed-slow = más despacio | mas despacio | despacio | muy rápido | muy rapido
typed-another = dilo de otra manera | de otra manera | dilo de otro modo
typed-unwell = no me encuentro bien | me siento mal | estoy mal | estoy enfermo | estoy enferma | pausa
typed-buttons = botones
typed-ring = llámame | llamame | por favor llámame
typed-coming = para la próxima reunión | próxima reunión | proxima reunion
typed-propose = proponer algo | proponer
typed-organise = organizar
# A choice by its number, as people say it.
typed-1 = uno | una | el primero | la primera | número uno | número 1 | opción uno | opción 1
typed-2 = dos | el segundo | la segunda | número dos | número 2 | opción dos | opción 2
typed-3 = tres | el tercero | la tercera | número tres | número 3 | opción tres | opción 3
typed-4 = cuatro | el cuarto | la cuarta | número cuatro | número 4 | opción cuatro | opción 4
typed-5 = cinco | el quinto | la quinta | número cinco | número 5 | opción cinco | opción 5
typed-6 = seis | el sexto | la sexta | número seis | número 6 | opción seis | opción 6
typed-7 = siete | el séptimo | la séptima | número siete | número 7 | opción siete | opción 7
typed-8 = ocho | el octavo | la octava | número ocho | número 8 | opción ocho | opción 8
typed-9 = nueve | el noveno | la novena | número nueve | número 9 | opción nueve | opción 9

## On every screen.
choice-back = Atrás
choice-stop = Parar
choice-help = Ayuda
choice-listen = Escuchar
choice-undo = Deshacer
choice-more = Más
choice-menu = Menú principal
choice-go-on = Seguir
choice-skip = Saltar esto
choice-not-safe = No me siento a salvo
# One choice with the number to type for it.
choice-numbered = { $number }. { $label }
# A line of a list, with its number.
line-numbered = { $number }: { $line }
# Before the choices, where they are written out in the message.
choices-written = Escribe un número:
choices-always = También puedes escribir: { $words }.
# A choice when it is read aloud.
choices-spoken = { $number }: { $label }.

## When something does not work.
old-button = Ese botón es de un mensaje anterior. No ha cambiado nada. Ahora estás aquí.
not-understood = No lo he entendido. Puedes elegir una opción o escribir su número.
not-for-you = Eso no lo puedes abrir tú. Esto es lo que puedes hacer.
only-words = Aquí solo puedo leer palabras. Por favor, escribe lo que quieres decir.
not-in-groups = Solo hablo con una persona cada vez. Por favor, escríbeme en un chat privado.
nothing-to-undo = No hay nada que deshacer.
undone = Lo he deshecho.
went-wrong = Lo siento, algo ha fallado. No se ha perdido nada, pero tu último mensaje no funcionó. Por favor, prueba otra vez.
sound-failed = Lo siento, no he podido hacer el sonido. Las palabras siguen arriba.
picture-in-words = En una imagen se ve: { $caption }
picture-credit = Imagen de { $by }.
file-failed = Lo siento, no he podido hacer el archivo. Por favor, prueba otra vez.
not-printed = No pude hacer el informe para imprimir. Por favor, imprime la página.
file-too-large = Este archivo es demasiado grande para enviarlo aquí. Quien lleva Sayso puede hacerlo con: sayso export --to folder.
# In front of a published text that is not in the reader's language.
only-in-language = Este texto solo está en { $language ->
    [ar] árabe
    [bn] bengalí
    [cy] galés
    [en] inglés
    [es] español
    [pl] polaco
    [ro] rumano
    [ur] urdu
   *[other] otro idioma
}.

## When somebody writes in another language.
language-which = ¿Qué idioma quieres?
language-offer = Has escrito en español. ¿Quieres que yo use el español?
choice-keep-language = Dejar mi idioma
language-set = Desde ahora uso el español.
choice-language = Idioma

## Free text.
words-none = No me ha llegado ninguna palabra. Por favor, escríbelo otra vez.
words-too-long = A tu mensaje le sobran { $over } signos. Por favor, envíalo en 2 mensajes o más.
