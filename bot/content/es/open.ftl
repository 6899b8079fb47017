### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = Puede que se muestren nombres. Antes te pregunto.
vote-rules-open = Tu voto es secreto hasta el cierre. Hasta entonces, quien lleva el ordenador podría unirlo contigo. Después pueden mostrarse nombres.
choice-open = Mi nombre
choice-open-rules = Sobre los nombres
open-ask = Después de votar, quienes participan podrán ver tu nombre junto a tus respuestas.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = Si 1 persona quiere que sea secreto, lo será para todos. Nadie sabrá quién fue.
open-fine = ¿Te parece bien?
choice-open-secret = Lo quiero secreto
choice-open-other = Poner otro nombre
open-now = Tu nombre junto a tus respuestas: { $name }
open-name = ¿Qué nombre puede estar junto a tus respuestas? Escríbelo.
open-name-long = Por favor, escribe un nombre de 4 palabras y { $most } letras como mucho.
open-sure = Este nombre puede estar junto a tus respuestas. ¿Está bien?
choice-open-yes = Sí, este nombre
choice-open-again = Escribirlo otra vez
open-kept = Gracias. Tu nombre solo se muestra si todas las personas que votan están de acuerdo.
open-secret = Gracias. Esta votación queda en secreto. Nadie sabrá quién lo quiso.
# In place of both on a phone that others use too.
open-noted = Gracias. Lo he apuntado.
open-rules-all = Solo se muestran nombres si cada persona que vota da un nombre. Deben votar al menos 5 personas.
open-rules-for = Lo que alguien dice por otra persona no lleva nombre. Entonces la votación sigue secreta.
open-rules-stay = Si se muestran nombres, el tuyo se queda ahí hasta que te vayas.

## Afterwards.
vote-named = Se muestran los nombres. Todas las personas que votaron estaban de acuerdo.
vote-stayed-secret = Esta votación es secreta.
choice-names = Quién dijo qué
named-head = { $kind ->
    [acceptance] Lo que cada persona podría aceptar:
    [ranked] Lo que más quiere cada persona:
   *[yes_no] Lo que dijo cada persona:
}
named-answer = { $name }: { $choice ->
    [yes] Sí
    [unsure] No lo sé
    [none] Ninguna de estas
   *[no] No
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] 1 nombre ya no está aquí.
   *[other] { $people } nombres ya no están aquí.
}
# For organisers.
choice-names-out = Quitar un nombre
names-out = ¿Qué nombre se quita? La respuesta se queda.
name-out = Este nombre se quita y no puede volver:
choice-name-out = Sí, quitarlo
name-out-done = El nombre ya no está.

## The list of receipts.
choice-receipts = Todos los recibos
receipts = { $count ->
    [one] Se contó 1 recibo.
   *[other] Se contaron { $count } recibos.
} No muestran quién votó ni cómo.
receipts-few = Votaron menos de 5 personas, así que no hay lista. Aún puedes mirar tu recibo.
receipts-later = La lista de recibos llega cuando se cierra la votación.
receipts-where = Cuando una votación ha cerrado, su resultado tiene una lista de todos los recibos.
