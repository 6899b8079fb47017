### What is published already: corrected, withdrawn.

choice-published = Lo que se publicó
published = ¿Qué texto quieres mirar?
published-votes = Puedes cambiar las tarjetas. Lo que se vota se queda como está: quizá alguien ya respondió.
choice-correct-one = Corregir una frase
choice-withdraw-one = Retirar una votación
choice-withdraw-all = Retirar el texto
choice-correct-was = Lo que decía antes

## A sentence of a card.
correct-cards = ¿En qué tarjeta está la frase?
choice-card = Tarjeta { $number }
correct-card = ¿Qué frase quieres cambiar?
correct-sure = ¿Quieres que diga esto desde ahora?
correct-languages = En los otros idiomas pueden quedarse las palabras de antes. O allí se leen estas palabras.
choice-correct-now = Sí, cambiarla
choice-correct-here = Solo este idioma
choice-correct-all = Todos los idiomas
correct-done = Ya está cambiada. Puedes deshacerlo hasta el { $until }. Después aviso a quienes ya la leyeron.
correct-changed = Alguien cambió esta frase antes que tú. Por favor, mírala otra vez.
correct-late = Es tarde para deshacerlo. Puedes corregir la frase otra vez.
correct-was = Hasta el { $day }, la tarjeta { $number } decía:
# What those hear who had read it. The card says on which day it was changed.
correct-news = Algo que leíste ha cambiado.
choice-correct-see = Ver qué dice ahora
card-changed = Cambiada el { $day }.

## The whole text, or a vote or list of it.
withdraw-which = ¿Cuál quieres retirar?
withdraw-asks = Cosas que se preguntan: { $count }. Se van todas.
withdraw-why = ¿Por qué se retira? La gente lee tu motivo. Usa { $most } palabras o menos.
withdraw-reason = La gente leerá este motivo:
withdraw-round-sure = { $subject ->
    [vote] ¿Quieres retirar esta votación?
   *[priorities] ¿Quieres retirar esta lista?
} { $people ->
    [0] No ha respondido nadie.
    [one] Ha respondido 1 persona.
   *[other] Han respondido { $people } personas.
} Las respuestas se borran. No se cuentan.
withdraw-text-sure = ¿Quieres retirar este texto? Entonces nadie puede leerlo. { $rounds ->
    [0] No hay nada que votar en él.
    [one] Con él se va 1 votación o lista. Sus respuestas se borran.
   *[other] Con él se van { $rounds } votaciones y listas. Sus respuestas se borran.
}
choice-withdraw-now = Sí, retirar
withdraw-done = Ahora nadie lo ve. Puedes deshacerlo hasta el { $until }. Después digo el motivo a la gente.
withdraw-closed = Eso ya está cerrado, o ya no está. Lo que salió de ahí se queda.
withdraw-told = La gente ya lo sabe. Nada lo trae de vuelta.
withdrawn-text = Este texto se ha retirado. El motivo es:
withdrawn-round = { $subject ->
    [vote] Esta votación se ha retirado.
   *[priorities] Esta lista se ha retirado.
} Ninguna respuesta cuenta. El motivo es:
withdrawn-deleted = Todas las respuestas están borradas.

## Votes and lists counted by hand.
choice-tally = Votos de la sala
tally-which = ¿Cuál has contado a mano?
tally-none = Nada de lo abierto se puede contar así.
tally-so-far = { $people ->
    [0] Todavía no hay nadie contado a mano.
    [one] Hay 1 persona contada a mano.
   *[other] Hay { $people } personas contadas a mano.
}
tally-ways = ¿Cómo llegaron estas respuestas?
tally-way = { $way ->
    [room] En la sala
    [paper] En papel
   *[telephone] Por teléfono
}
tally-whom = ¿De quién son estas respuestas? No cuentes a quien respondió aquí.
tally-people = ¿Cuántas personas respondieron?
tally-picked = ¿Cuántas personas eligieron esto?
tally-said = { answer-name }: ¿cuántas personas?
tally-number = Escribe un número. Puede ser 0.
tally-now = El número ahora: { $people }.
tally-no-number = Necesito un número del 0 al { $most }, en cifras.
tally-too-many = Son más personas de las que respondieron: { $people }.
tally-orders = Escribe 1 línea por persona. Pon primero la primera opción, por ejemplo 2 1 3.
tally-orders-wrong = No he entendido la línea { $line }. Usa cada número una vez, { $places } como mucho.
tally-picks = Escribe 1 línea por persona, con los números que eligió, por ejemplo 2 5 9. Escribe 0 si alguien no eligió nada.
tally-picks-wrong = No he entendido la línea { $line }. Usa cada número una vez, del 1 al { $most }.
tally-list-changed = La lista ha cambiado. Mírala y escribe otra vez.
tally-took-part = Personas: { $people }.
tally-sure = ¿Es correcto? Lo cuento junto con las respuestas de los teléfonos.
choice-tally-right = Sí, es correcto
choice-tally-again = Escribirlo otra vez
tally-kept = Ahora cuento esto también. Puedes cambiarlo hasta que se cierre.
# How a result says it.
result-way = { $way ->
    [room] De ellas, en la sala: { $people }.
    [paper] De ellas, en papel: { $people }.
   *[telephone] De ellas, por teléfono: { $people }.
}
result-by-hand = Algunas de estas respuestas se contaron a mano.
vote-too-few-left = De una de las formas respondió muy poca gente. Por eso no se enseñan los números.
