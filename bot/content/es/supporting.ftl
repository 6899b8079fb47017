### People who help me, and answering for somebody.

choice-supporters = Quién me ayuda
supporters = Aquí puedes dejar que alguien responda por ti. Tú eliges. Puedes terminarlo en cualquier momento.
supporters-helped = { $helped ->
    [yes] Me dijiste que respondes con ayuda.
   *[no] Me dijiste que respondes sin ayuda.
} Las dos cosas cuentan igual.
choice-pair-new = Que alguien me ayude
choice-pair-code = Yo ayudo a alguien
choice-helped = { $helped ->
    [yes] Respondo sin ayuda
   *[no] Respondo con ayuda
}
helped-set = { $helped ->
    [yes] Guardado. Cada vez te pregunto una vez si tuviste ayuda.
   *[no] Guardado. Respondes sin ayuda.
}
choice-pairs = Quién está unido

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] Tienes unión con { $count } persona.
   *[other] Tienes unión con { $count } personas.
}
pairs-none = No tienes unión con nadie.
pair-label = { $side ->
    [theirs] Ayudo a { $name }
   *[mine] { $name } me ayuda
}
pair-waiting-label = Todavía nadie

## Letting somebody answer for me.
pair-scope = ¿Puede responder a esto por ti?
pair-scope-none = Dijiste no a las 4 cosas. Di sí a una o más, por favor.
scope-label = { $scope ->
    [votes] Votaciones
    [priorities] Lo que importa
    [feedback] Opinión del personal
   *[questions] Preguntas e ideas
}
pair-until = ¿Durante cuánto tiempo? Puedes terminarlo antes.
months-label = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
pair-name = ¿Con qué nombre te llama? Escríbelo. Puede tener { $most } letras. Solo lo ve esa persona.
pair-name-long = Ese nombre es demasiado largo. Por favor, escribe un nombre de hasta { $most } letras.
# Shown on the phone of the person who is to be helped.
pair-code-shown = Tu código es { $code }. Vale { $minutes } minutos. Dáselo solo a quien te ayuda.
pair-waiting = Todavía no te ayuda nadie con esto. Necesita tu código, y después decir que sí.
pair-mine = { $name } puede responder por ti:
pair-mine-told = Te lo digo cada vez. Tu propia respuesta siempre cuenta primero.
pair-ends = Termina el { $ends }.
pair-news = { $name } dijo que sí. Desde ahora, { $name } puede responder por ti. Puedes terminarlo en cualquier momento.
choice-pair-see = Verlo

## Helping somebody.
pair-code-ask = Por favor, escribe el código de 8 números que te enseña esa persona.
pair-gone = Esto ha terminado, o el código es para otra persona.
pair-agree = { $name } te pide que respondas en su nombre:
pair-agree-rules = Di solo lo que crees que diría. Se lo cuento cada vez. Su propia respuesta siempre cuenta primero. Tú conservas tu propio voto.
choice-pair-agree = Sí, ayudo
choice-pair-no = No, gracias
pair-your-name = ¿Con qué nombre te llama { $name }? Escríbelo. Puede tener { $most } letras.
pair-agreed = Gracias. Ya puedes responder en su nombre.
pair-theirs = Puedes responder en nombre de { $name }:
pair-theirs-told = Lo sabrá cada vez.

## Ending it.
choice-pair-end = Terminar esto
pair-end = ¿Quieres terminarlo? Termina al momento. A la otra persona no se le dice.
choice-pair-end-now = Sí, terminarlo
choice-pair-keep = No, dejarlo
pair-ended = Ha terminado.

## As whom somebody answers, and whether with help.
hat = Aquí estás en 2 grupos. ¿Por cuál respondes?
hat-once = Puedes cambiarlo hasta el cierre. Se te cuenta una vez.
with-help = ¿Respondes a esto por tu cuenta o con ayuda?
with-help-same = Las dos cosas cuentan igual. Puedes cambiarlo más tarde.
as-label = { $answering ->
    [service_user] Uso los servicios
    [carer] Cuido a alguien
    [staff] Soy del personal
    [helped] Con ayuda
   *[own] Por mi cuenta
}
as-set = { $answering ->
    [service_user] Guardado. Respondes como persona que usa los servicios.
    [carer] Guardado. Respondes como persona cuidadora.
    [staff] Guardado. Respondes como personal.
    [helped] Guardado. Alguien te ayudó.
   *[own] Guardado. Respondes por tu cuenta.
}
choice-was-helped = { $answering ->
    [helped] Alguien me ayudó
   *[own] No me ayudó nadie
}
choice-hat = Cambiar mi grupo

## Saying what somebody would say. The name is a first name.
choice-for = Por { $name }
choice-for-rounds = Responder en su nombre
choice-what-i-think = Lo que pienso yo
choice-for-begin = Lo que diría
for-which = ¿A qué quieres responder en nombre de { $name }?
for-none = No hay nada abierto que puedas responder en nombre de { $name }.
for-two = Puedes decir lo que piensas tú. También puedes decir lo que diría { $name }.
for-told = Las dos cosas van separadas. { $name } lo sabrá, verá lo que dijiste y podrá cambiarlo.
for-say = ¿Qué crees que diría { $name }?
for-said = Esto es lo que dijiste en nombre de { $name }. Si responde, solo cuenta su propia respuesta.
for-alone = A esto { $name } responde sin nadie más.
# News for the person. It never says what was answered.
for-news = { $name } respondió por ti: { $title }
for-news-own = Puedes verlo, o decirlo tú. Tu propia respuesta cuenta primero.

## What was said for me.
choice-said-for-me = Dicho por mí
said-for = { $name } dijo esto por ti:
said-for-somebody = Esto se dijo por ti:
said-for-replaced = Ya has respondido tú. Solo cuenta tu respuesta.
said-for-none = Aquí no se ha dicho nada por ti.
choice-say-myself = Decirlo yo
choice-said-drop = Borrarlo todo
said-drop-sure = Esto borra lo que se dijo por ti. ¿Quieres borrarlo?
said-dropped = Está borrado. Lo que dijiste tú se queda.
choice-only-i = Solo respondo yo
only-i-set = { $alone ->
    [yes] Desde ahora solo respondes tú a esto. A nadie se le dice por qué.
   *[no] Las personas que te ayudan pueden responder a esto otra vez.
}

## When somebody was pressured.
choice-pressured = Me presionaron
pressured = Tu respuesta tiene que ser tuya. Puedo retirar aquí todas tus respuestas. Después puedes responder otra vez.
pressured-private = No se le dice a nadie. Después, nadie más puede responder aquí por ti.
pressured-which = ¿Dónde te presionaron?
pressured-none = No hay nada abierto que puedas retirar ahora.
choice-void = Retirar lo que dije
choice-void-not = No, dejarlo
pressured-voided = Tus respuestas están retiradas. Puedes responder otra vez, ahora o más tarde.
pressured-late = Esto ya está cerrado. El resultado ya no puede cambiar. Pero importa lo que pasó.
pressured-write = Puedes escribir a una persona que no organiza esto.
pressured-call = Por favor, llama a { $name }: { $phone }. Esta persona no organiza la votación.
choice-write-about-it = Escribir sobre ello
write-pressure = ¿Qué pasó? Lo lee una persona que facilita. Escríbelo con tus palabras.

words-as = ¿Dices esto por tu cuenta o con ayuda?
stamp = { $how ->
    [helped] Dicho con ayuda.
   *[for_someone] Lo dijo alguien que le apoya.
}
choice-for-words = Hablar en su nombre
for-words-kept = Gracias. { $name } lo sabrá, y podrá cambiarlo o borrarlo.
for-words-news = { $name } dijo algo por ti, con palabras.
