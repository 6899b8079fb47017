### What happened: meetings in cards.

meetings-none = Todavía no hay ninguna reunión que leer.
meetings = ¿Sobre qué reunión quieres leer?
meeting-label = { $day }
meeting-when = Cuándo: { $starts }.
meeting-where = Dónde: { $place }.
meeting-access = Cómo entrar: { $access }
meeting-cards = { $cards ->
    [one] El resumen tiene 1 tarjeta corta.
   *[other] El resumen tiene { $cards } tarjetas cortas.
}
choice-read = Leer qué pasó

card-progress = Tarjeta { $number } de { $total }.
card-end = Esa era la última tarjeta.
choice-explain = Explicar una palabra
choice-unclear = No lo entiendo bien
choice-ask = Hacer una pregunta
terms = ¿Qué palabra quieres que explique?
terms-none = No hay palabras difíciles en esta tarjeta. Para preguntar por una, elige Hacer una pregunta.
unclear-which = ¿Qué frase no se entiende?
choice-sentence = Frase { $number }
choice-sentence-marked = { $number }, ya marcada
unclear-thanks = Gracias. Lo cuento, para que { $name } pueda escribirla mejor.
question-ask = ¿Qué quieres preguntar? Escribe tu pregunta. La leerá quien organiza.
question-thanks = Gracias. Guardo tu pregunta.
