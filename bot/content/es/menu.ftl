### The menu, settings, help, privacy, stopping.

menu = ¿Qué quieres hacer?
choice-meetings = Qué pasó
choice-matters-to-me = Lo que me importa
choice-vote = Votar
choice-progress = Avances
choice-organise = Organizar
choice-more-things = Más cosas

more = ¿Qué quieres hacer?
choice-preferences = Cómo trabajo para ti
choice-speak = Hablar con alguien
speak = Una persona te puede responder aquí.
choice-privacy = Privacidad

## Help. The first part depends on where somebody is.
help-here = { $where ->
    [ask] Elige la respuesta que es buena para ti. No hay respuestas malas. Puedes cambiarla hasta el cierre.
    [card] Elige Más para seguir leyendo. Elige Escuchar para oír esta tarjeta.
    [say] Escribe qué te importa y envíalo. Corto o largo, las dos cosas valen.
    [feedback-ask] Escribe tus palabras o elige una opción. Todavía no se envía nada.
    [question] Escribe tu pregunta y envíala. La lee una persona.
    [share] Si dices que sí, otros pueden ver tus palabras. Tu nombre nunca se muestra.
    [code] El código está en tu otro teléfono. Mira allí en Cómo trabajo para ti.
    [check] Mostrar deja que todos vean estas palabras. Ocultar las guarda de los demás.
   *[other] Elige una opción o escribe su número.
}
help = Siempre puedes escribir Ayuda, Parar, Atrás o Deshacer. Escribe Menú para empezar otra vez.
help-human = Para hablar con una persona, llama a { $name }: { $phone }.

privacy = { $house } guarda lo que dices aquí. Está cerrado con llave en nuestro propio ordenador. Los demás ven números y palabras revisadas, nunca tu nombre.
privacy-contact = Para ver, cambiar o borrar lo que guardamos, escribe Mis datos. También puedes preguntar a { $name }. Para irte, escribe Parar.
choice-privacy-more = Cuéntame más
privacy-votes = Los votos son secretos. Hasta el cierre, quien lleva el ordenador podría unir un voto contigo. Al cerrar, esa unión se destruye.
privacy-telegram = Si usas Telegram, esa empresa también puede tener estos mensajes.

stop = ¿Quieres parar por ahora? Todas tus respuestas quedan guardadas.
stop-early = Puedes parar aquí. Escríbeme cuando quieras seguir.
choice-rest = Parar por ahora
choice-leave = Dejar Sayso
welcome-back = Qué bien que has vuelto.
where-you-are = Estabas aquí. Para ver el menú principal, escribe Menú.
resting = Has parado por ahora. No envío nada más, solo respuestas a lo que preguntaste. Escríbeme cuando quieras volver.
choice-come-back = Volver ahora
leave = Irte borra tus respuestas, tus palabras y tu sitio aquí. No se puede deshacer.
leave-stays = Los resultados ya publicados quedan, sin tu nombre. También quedan los mensajes sobre seguridad. ¿Quieres irte?
choice-stay = No, me quedo
choice-leave-now = Sí, me voy
left = Te has ido. Lo que me contaste está borrado.
