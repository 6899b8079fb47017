### Please ring me.

choice-ring = Por favor, llámame
ring-steps = Son 2 pasos cortos.
ring-when = ¿Cuándo es buen momento para llamarte?
choice-ring-when = { $when ->
    [morning] Por la mañana
    [afternoon] Por la tarde
    [evening] Al final del día
   *[any] A cualquier hora
}
ring-number = { $when ->
    [morning] Has elegido la mañana.
    [afternoon] Has elegido la tarde.
    [evening] Has elegido el final del día.
   *[any] Has elegido cualquier hora.
} ¿A qué número llamamos? Escríbelo y envíalo. Solo lo ven quienes organizan.
ring-number-wrong = Necesito 1 número de teléfono, con al menos 6 cifras. Por favor, escríbelo otra vez.
ring-kept = Gracias. Estás en la lista. Te llamará una persona de { $name }.
ring-you = { $when ->
    [morning] Llamaremos a este número por la mañana:
    [afternoon] Llamaremos a este número por la tarde:
    [evening] Llamaremos a este número al final del día:
   *[any] Llamaremos a este número a cualquier hora:
}
# On the list, or rung already. Tries are calls that nobody answered.
ring-state = { $state ->
    [waiting] Estás en la lista. { $tries ->
        [0] Si quieres, puedes decir de qué se trata.
        [one] Llamamos 1 vez y no respondió nadie. Llamaremos otra vez.
       *[other] Llamamos { $tries } veces y no respondió nadie. Llamaremos otra vez.
    }
   *[done] Hemos hablado por teléfono. Puedes pedir que te llamemos otra vez.
}
choice-ring-about = Decir de qué trata
# Said on a phone that others may see: not a word of what it is about.
ring-news = { $how ->
    [talked] Gracias por hablar con nosotros.
   *[none] Hemos intentado hablar contigo. Lo intentaremos otra vez.
}
organise-rings = { $rings ->
    [one] 1 persona espera una llamada.
   *[other] { $rings } personas esperan una llamada.
}
choice-rings = A quién llamar
rings = Llamada { $number } de { $total }. Por favor, llama al:
rings-when = Buen momento: { $when ->
    [morning] por la mañana
    [afternoon] por la tarde
    [evening] al final del día
   *[any] a cualquier hora
}. Pedido el { $asked }.
rings-tries = { $tries ->
    [one] Alguien llamó 1 vez. No respondió nadie.
   *[other] Alguien llamó { $tries } veces. No respondió nadie.
}
rings-about = Se trata de:
choice-rang-talked = Llamé y hablamos
choice-rang-none = Llamé, sin respuesta
choice-next-call = Siguiente llamada
rang = { $how ->
    [talked] Anoto que habéis hablado. Le doy las gracias.
   *[none] Sigue en la lista. Le digo que llamarás otra vez.
}
