### Trabajar en un ordenador, y lo que hizo quien organiza.

typed-computer = ordenador | usar un ordenador | portátil | computadora
choice-computer = Usar un ordenador
computer = También puedes trabajar en un ordenador. Te envío un enlace. Vale una vez.
choice-send-link = Envíame un enlace
computer-link = Abre este enlace en tu ordenador:
    { $links }
    Vale una vez, hasta { $closes }. Abre tu trabajo, así que no se lo des a nadie.
computer-none = Las páginas para ordenador no están activas aquí.
computer-here = ¿Qué quieres hacer?
choice-waits = Lo que espera
choice-log = Lo que se hizo
log-none = Todavía no se hizo nada.
log-end = Eso es todo lo que se hizo.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] Tú
    [command] Quien lleva Sayso
    [itself] Sayso
    [manager] Quien dirige { $mark }
   *[organiser] Organización { $mark }
}: { $deed ->
    [read] palabras leídas antes que otros
    [edited] palabras más claras
    [answered] pregunta respondida
    [invited] invitación nueva
    [closed] votación o lista cerrada
    [exported] archivos nuevos
    [backed_up] copia de seguridad nueva
    [restored] copia de seguridad recuperada
    [written] reunión en borrador
    [published] reunión publicada
    [unread] reunión publicada sin que nadie dijera que se entiende
    [asked_readers] lectura de un texto pedida
    [corrected] un texto publicado corregido
    [counted] votos contados a mano
    [withdrawn] algo retirado
    [told] aviso a la gente
    [promised] promesa cambiada
    [staff] lista del personal cambiada
    [supervised] archivo nuevo para hablar del trabajo
    [proposal] propuesta tratada
    [space] espacio cambiado
    [voice] mensaje de voz tratado
    [name] nombre quitado
    [computer] trabajo en un ordenador
    [to_remove] filas que quitar de un archivo
    [removed] filas quitadas de un archivo
   *[other] otra cosa
}. Número { $about }.

# What waits, beside a place to go on a computer.
work-waits = En espera: { $waiting }.
work-oldest = { $days ->
    [0] Lo más antiguo llegó hoy.
    [1] Lo más antiguo llegó ayer.
   *[other] Lo más antiguo llegó hace { $days } días.
}
work-open = Abiertas ahora: { $rounds }.
work-closes = Próximo cierre: { $day }.
work-late = Con retraso: { $late }.
work-drafts = Todavía sin publicar: { $drafts }.

# The pages on a computer
page-work = Tu trabajo en Sayso
page-work-in = Trabajar en Sayso en este ordenador
page-work-about = Elige Entrar para empezar. El enlace vale una vez. Elige Salir cuando termines.
page-sign-in = Entrar
page-sign-out = Salir
page-work-refused = No has entrado aquí. Para un enlace nuevo, escribe { $words } en tu chat. O llama a { $name }: { $phone }.
page-work-places = Adónde ir
page-work-again = Mirar otra vez
page-work-help = Ayuda: llama a { $name }: { $phone }.
page-work-skip = Ir a lo que se pregunta ahora
page-work-closing = Esta página se cierra tras 30 minutos sin uso.
page-work-new = Ha llegado algo nuevo.
page-work-show = Mostrarlo
page-work-over = Esta página ya está cerrada.
