### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = Mis datos
data = Lo que guardamos sobre ti es tuyo: puedes verlo, cambiarlo y borrarlo.
choice-data-kept = Ver qué se guarda
choice-data-file = Tenerlo como archivo
choice-data-change = Cambiar o borrar
data-kept = Guardamos esto sobre ti:
data-subject = { $subject ->
    [people] Como qué participas, tu idioma y cómo trabajo para ti.
    [addresses] Teléfonos y chats web que usas: { $count }.
    [places] Dónde estás en nuestra conversación.
    [consents] Veces que dijiste sí o no a participar: { $count }.
    [link_codes] Códigos que pediste: { $count }.
    [pairings] Personas a las que ayudas, o que te ayudan: { $count }.
    [turnout] Votaciones en las que participaste: { $count }.
    [answers] Lo que elegiste en listas: { $count }.
    [proxy_answers] Lo que alguien dijo por ti en listas: { $count }.
    [answered_alone] Listas a las que solo respondes tú: { $count }.
    [contributions] Lo que escribiste: { $count }.
    [replies] Respuestas, y lo que escribiste después: { $count }.
    [checked] Palabras de otros que revisaste: { $count }.
    [edits] Palabras que se aclararon antes de que otros las leyeran: { $count }.
    [feedback] Opiniones que diste sobre el personal: { $count }.
    [staff_links] Que estás en la lista del personal.
    [workers] Tu nombre y tu trabajo en la lista del personal.
    [shown_names] Nombres tuyos que se muestran junto a votos: { $count }.
    [agreements] Palabras de otros con las que estás de acuerdo: { $count }.
    [space_answers] Lo que dijiste sobre mostrar resultados a todos: { $count }.
    [reads] Tarjetas que abriste: { $count }.
    [unclear] Frases que no se entendían bien: { $count }.
    [correction_news] Novedades sobre textos cambiados que te esperan: { $count }.
    [promise_links] Promesas que responden a lo que escribiste: { $count }.
    [promise_fixes] Veces que nos dijiste si algo está arreglado: { $count }.
    [promise_news] Novedades sobre promesas que te esperan: { $count }.
    [promise_tellings] Cuándo tuviste la última novedad sobre promesas.
    [promise_keepers] Promesas de las que te enteras si se retrasan: { $count }.
    [voice_notes] Mensajes de voz que se pasan a palabras: { $count }.
    [voice_sounds] Sus sonidos, hasta que sean palabras: { $count }.
    [acts] Lo que hiciste al organizar: { $count }.
    [sign_in_links] Enlaces para entrar en un ordenador: { $count }.
    [workplaces] Que has entrado en un ordenador.
    [exports] Archivos que pediste: { $count }.
    [drafts] Textos que has empezado a publicar: { $count }.
    [readers] Que lees textos antes que los demás.
    [sign_offs] Textos que se te pidió leer antes: { $count }.
    [read_before] Textos que entendiste bien antes de que salieran: { $count }.
    [broadcast_people] Mensajes a muchas personas que te llegaron: { $count }.
   *[outbox] Mensajes en camino hacia ti: { $count }.
}
data-file = Recibes 2 archivos: 1 para leer y 1 para otros programas. Quien use este teléfono puede abrirlos.
data-file-votes = Dicen que votaste, no qué. Tu elección está en tu pantalla mientras la votación está abierta.
data-file-safety = ¿Quieres que también esté lo que escribiste sobre tu seguridad?
choice-data-all = Sí, todo
choice-data-part = No, sin eso
data-coming = Tus archivos están en camino. Bórralos aquí cuando los hayas guardado.
data-change = ¿Qué quieres cambiar o borrar?
choice-data-words = Mis palabras
choice-data-told = Sobre mi seguridad
caption-my-data = Todo lo que guardamos sobre ti. Por favor, guárdalo bien.
caption-my-data-part = Lo que guardamos sobre ti, sin lo que escribiste sobre tu seguridad.

## In the file itself.
data-title = Lo que Sayso guarda sobre ti
data-made = Hecho el { $made }, solo para ti.
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = Cambiar mis palabras
words-change = Escribe tus nuevas palabras. Ocupan el lugar de estas.
words-changed = He cambiado tus palabras.
words-checked = Alguien ya ha revisado estas palabras. Todavía puedes retirarlas.
