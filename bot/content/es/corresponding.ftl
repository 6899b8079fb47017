### Words that somebody answers: questions, and messages about safety.

choice-tell = Escribir sobre ello
choice-tell-second = Sobre quien organiza
choice-what-i-told = Lo que escribí
tell = Escribe lo que pasó, con tus palabras. Le llega a { $name }.
tell-kept = Lo guardo palabra por palabra. Se queda, aunque te vayas.
tell-nobody-now = Ahora nadie puede leerlo. Por favor, llama a { $name }: { $phone }.
tell-emergency = Nadie lo lee en el momento. En peligro, llama al { $emergency }. Para hablar, llama a { $name }: { $phone }.

letter-answer = { $purpose ->
    [advocate] Respuesta de una persona que te defiende:
    [pressure] Respuesta de una persona que facilita:
   *[other] Respuesta de { $name }:
}
letter-more = Después escribiste:
letter-state = { $state ->
    [waiting] Todavía no lo ha leído nadie. { $purpose ->
        [advocate] Le llega a una persona que te defiende.
        [pressure] Le llega a una persona que facilita.
       *[other] Le llega a { $name }.
    }
    [answered] Puedes escribir otra vez.
   *[read] Alguien lo ha leído para ti.
}
letter-write = { $purpose ->
    [advocate] ¿Qué quieres decir a la persona que te defiende?
    [pressure] ¿Qué quieres decir a la persona que facilita?
   *[other] ¿Qué quieres decir a { $name }?
} Escríbelo con tus palabras.
letter-kept = Gracias. { $purpose ->
    [advocate] Lo guardo para una persona que te defiende.
    [pressure] Lo guardo para una persona que facilita.
   *[other] Lo guardo para { $name }.
}
choice-talk = Escribir a alguien
choice-advocate = Pedir quien defienda
write-talk = ¿Qué quieres decir a { $name }? Escríbelo con tus palabras.
write-advocate = Una persona que te defiende está de tu lado y habla por ti. No es quien organiza. ¿Con qué quieres ayuda?
# Said on a phone that others may see: not a word of what it is about.
letter-news = Tienes una respuesta.
choice-read-it = Leerla
news = Esto es lo nuevo para ti.
news-none = No hay nada nuevo para ti.
choice-news-answer = Respuesta { $number }
choice-results = Resultados
choice-write-again = Escribir otra vez

choice-duties = Lo que hago por otros
duties = ¿Qué quieres hacer por otros?
choice-desk = { $role ->
    [second_safety] Seguridad (segunda)
    [facilitator] Piden defensa
   *[safety] Mensajes de seguridad
}
desk-news = Te espera un mensaje.
choice-open-desk = Abrirlo
desk-none = No te espera ningún mensaje.
desk-end = No hay más mensajes.
desk = Mensaje { $number } de { $total }. { $waiting ->
    [0] Ninguno espera respuesta.
    [one] 1 espera respuesta.
   *[other] { $waiting } esperan respuesta.
}
desk-asked = Escrito el { $asked }. { $state ->
    [waiting] Te espera.
   *[done] Alguien lo ha leído.
}
check-worrying = Por favor, mira: puede ser sobre la seguridad de alguien.
desk-more = Después escribió:
desk-answered = La respuesta fue:
desk-write = Escribe tu respuesta. Verá tus palabras, no tu número de teléfono.
desk-sent = Gracias. Tu respuesta está en camino.
desk-read = Anoto que está leído.
desk-gone = Esta persona se ha ido. No le puede llegar una respuesta.
choice-answer = Responder
choice-correct = Escribir un cambio
choice-no-answer = Sin respuesta
choice-next-message = Siguiente mensaje
