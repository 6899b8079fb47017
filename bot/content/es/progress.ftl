### Results.

# Under news that everybody gets.
news-later = Para verlo más tarde, escribe Atrás. Después escribe Novedades.

results = { $count ->
    [0] Todavía no hay resultados.
    [one] Hay 1 resultado.
   *[other] Hay { $count } resultados.
}
result-label = { $subject ->
    [vote] Votación { $number }
   *[priorities] Lista { $number }
}
result-not-yet = Todavía no hay resultado. Llega después del { $closes }.
choice-next-result = Siguiente resultado
choice-apart = Ver por grupos
choice-whole-list = Ver toda la lista
choice-next-audience = Siguiente grupo
result-missing = No nos han respondido { $role ->
    [service_user] las personas que usan los servicios
    [carer] las personas cuidadoras
   *[staff] las personas del personal
}.
voice-gap = Aquí las personas que usan los servicios y el personal quieren cosas distintas.
voice-gap-help = Solo se lo digo a quienes facilitan. Por favor, ayuda a que se hable de ello.

# How many people answered with help, in the whole round.
result-helped = { $people ->
    [one] { $people } persona respondió con ayuda.
   *[other] { $people } personas respondieron con ayuda.
}
vote-outcome = Resultado: { $outcome ->
    [yes] Sí
    [no] No
    [chosen] Se eligió esto
    [none] No se eligió nada
    [agreed] Nadie se opuso, así que sigue adelante
    [objected] Alguien se opuso, así que todavía no sigue adelante
    [tie] Empate
   *[no_quorum] No votaron personas suficientes para decidir
}.
vote-totals = Votaron { $people } personas. Sí: { $yes }. No lo sé: { $unsure }. No: { $no }.
vote-too-few = { $people ->
    [0] No votó nadie.
   *[other] Votaron menos de 5 personas, así que no se muestran los números.
}
result-audience = { $role ->
    [service_user] Personas que usan los servicios
    [carer] Personas cuidadoras
    [for_someone] Dicho por alguien en nombre de otra persona
   *[staff] Personal
}: { $people } personas.
answer-name = { $choice ->
    [yes] Sí
    [unsure] No lo sé
    [fine] Me parece bien
    [worry] Me preocupa algo
    [object] Me opongo
    [none] Ninguna de estas
   *[no] No
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] pocas o ninguna
    [some] algunas
    [most] la mayoría
   *[nearly_all] casi todas o todas
}.
audience-top = Lo que más les importó:
result-not-apart = Los grupos son demasiado pequeños para mostrarlos por separado.

priorities-took-part = { $people ->
    [0] Participaron menos de 5 personas.
   *[other] Participaron { $people } personas.
}
priorities-no-quorum = Son menos de las que hacían falta, así que no se decide nada.
priorities-no-order = Participaron muy pocas personas para ordenar la lista.
priorities-top = Esto es lo que más importó:
priorities-top-more = La lista entera muestra { $count } más.
priorities-order-mattered = El orden en la pantalla quizá cambió lo que la gente eligió.
result-list = La lista entera:
# A line of the list. Counts under 3 are not shown.
priority-line = { $tier ->
    [top] Lo que más importó
    [middle] En el medio
    [lower] Importó menos
   *[none] En la lista
}: { $text }
    { $picked ->
        [-1] Lo eligieron unas pocas personas, o nadie.
       *[other] Lo eligieron { $picked } personas.
    }
# How often it is chosen over another, out of 10, with the range that is sure.
priority-score = Se pone antes que otra { $tenths } veces de cada 10 (de { $low } a { $high }).
priority-share = Lo eligieron { $tenths } de cada 10 personas (de { $low } a { $high }).
priorities-tied = La siguiente quedó igual. Es un empate.
priorities-close = La siguiente está demasiado cerca para saberlo.
chart-line = { $text }: { $people ->
    [-1] unas pocas, o nadie
   *[other] { $people }
}.
chart-few = Unas pocas, o nadie
