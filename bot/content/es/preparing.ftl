### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = La próxima reunión
coming-none = Todavía no hay otra reunión prevista. Puedes escribir a alguien en cualquier momento.
coming = ¿Para qué reunión es?
prepare = Puedes enviar palabras para que se lean allí. Puedes decir qué necesitas para participar.
meeting-begun = Esta reunión ya ha empezado, así que ahora no se puede cambiar. Para hablarlo, pregunta a { $name }.
choice-read-out = Que se lea esto
choice-needs = Lo que necesito

point-ask = ¿Qué se debe leer en la reunión? Escríbelo con tus palabras.
point-kept = Gracias. Antes lo lee quien organiza.
point-name = ¿Podemos decir tu nombre con ello?
point-naming = ¿Qué nombre podemos decir? Escríbelo.
choice-no-name = Sin nombre
choice-say-name = Decir mi nombre
choice-point-name = Cambiar el nombre
point-name-long = Necesito solo un nombre. Por favor, escríbelo otra vez.
point-named = Gracias. Diremos este nombre.
point-unnamed = No diremos ningún nombre.
point-by = Nombre que se dirá: { $name }.
point-by-nobody = No se dice ningún nombre.
point-state = { $state ->
    [waiting] Quien organiza lo lee antes de la reunión.
    [shown] Esto se leerá en la reunión.
    [hidden] Esto no se leerá. Para saber por qué, habla con { $name }.
   *[begun] La reunión ya ha empezado. Lo que salió de ello está en Qué pasó.
}

needs-ask = ¿Qué necesitas para participar en la reunión? Puedes elegir más de 1 cosa.
needs-who = Solo lo ven quienes organizan. No ven tu nombre. Puedes escribirlo aquí.
needs-now = Has pedido:
need = { $need ->
    [transport] Transporte
    [interpreter] Un intérprete
   *[break] Un descanso
}
need-none = Nada.
choice-need = { $need ->
    [transport] Transporte
    [interpreter] Un intérprete
   *[break] Un descanso
}
choice-need-not = { $need ->
    [transport] Sin transporte
    [interpreter] Sin intérprete
   *[break] Sin descanso
}
choice-need-other = Otra cosa
need-noted = Lo he anotado.
need-not-noted = Lo he quitado.
need-say = ¿Qué más necesitas? Escríbelo con tus palabras.
need-kept = Gracias. Lo leerá quien organiza.

## What organisers see.
check-read-out = Para leer en una reunión:
moderated-point = { $state ->
    [shown] Ya se puede leer.
    [hidden] No se leerá.
   *[waiting] Espera a que se lea otra vez.
}
choice-for-meetings = Antes de una reunión
for-meetings = ¿Qué reunión quieres preparar?
for-points = { $points ->
    [0] Todavía no hay nada que leer allí.
    [one] Hay 1 cosa que leer allí.
   *[other] Hay { $points } cosas que leer allí.
} { $waiting ->
    [0] Nada espera a ser revisado.
    [one] 1 más espera a ser revisada.
   *[other] { $waiting } más esperan a ser revisadas.
}
for-need = { $need ->
    [transport] Necesitan transporte
    [interpreter] Necesitan un intérprete
   *[break] Necesitan un descanso
}: { $people }.
choice-for-points = Palabras para leer
choice-for-needs = Lo que necesitan
for-point = { $number } de { $total }, para leer:
for-person = La persona { $number } de { $total } necesita:
