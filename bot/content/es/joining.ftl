### Joining by an invite, and one more phone for the same person.

stranger = Hola. Esto es Sayso, para { $house }. Para participar necesitas una invitación. Para pedirla, llama a { $name }: { $phone }.
choice-have-code = Tengo un código
invite-does-not-work = Esta invitación no funciona. Quizá ya se usó o es demasiado antigua.
role-added = Ahora participas también como { $role ->
    [service_user] persona que usa los servicios
    [carer] persona cuidadora
    [staff] persona del personal
    [facilitator] persona que facilita
    [safety] primera persona para hablar de seguridad
    [second_safety] segunda persona para hablar de seguridad
   *[organiser] persona que organiza
}.

about-1 = Hola. Esto es Sayso. Aquí ayudas a decidir sobre { $house }.
    Esta es la parte { $number } de { $total }. Dura 1 minuto.
about-2 = Parte { $number } de { $total }. Puedes leer u oír lo que pasó en las reuniones. Puedes decir qué te importa, y votar.
about-3 = Parte { $number } de { $total }. Tú eliges a qué respondes. Puedes parar en cualquier momento. Nada se acaba mientras piensas.

agree = Tienes invitación como { $role ->
    [service_user] persona que usa los servicios
    [carer] persona cuidadora
    [staff] persona del personal
    [facilitator] persona que facilita
    [safety] primera persona para hablar de seguridad
    [second_safety] segunda persona para hablar de seguridad
   *[organiser] persona que organiza
}. Guardo tus respuestas con cuidado. Los demás ven números, no nombres. Puedes irte en cualquier momento. ¿Quieres participar?
choice-agree = Sí, quiero participar
choice-decline = No, gracias
welcome = Te damos la bienvenida. Ya estás participando.
declined = Está bien. No te enviaré nada más. Puedes volver en cualquier momento.
choice-changed-mind = Quiero participar

phones = Puedes usar Sayso en más de 1 teléfono, o en la web. Sigues siendo 1 persona, con 1 voto. Pide aquí un código y escríbelo en el otro teléfono.
choice-show-code = Enséñame un código
phones-code = Tu código es { $code }. Vale { $minutes } minutos. Escríbelo solo en un teléfono tuyo.
code-ask = Por favor, escribe el código de 8 números que muestra tu otro teléfono.
code-ask-both = Por favor, escribe el código de 8 números que muestra tu otro teléfono. Los 2 teléfonos serán 1 persona. Donde hayan respondido los dos, queda la respuesta del otro teléfono.
code-wrong = Ese código no funciona. Por favor, mira los números y escríbelos otra vez.
code-too-many = El código estaba mal demasiadas veces. Por favor, espera 1 hora o llama a { $name }: { $phone }.
code-same-phone = Este es tu propio código. Por favor, escríbelo en el otro teléfono.
code-joined = Este teléfono ya es tuyo también. Sigues siendo 1 persona, con 1 voto.
