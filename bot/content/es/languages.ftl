### A text in several languages, as an organiser writes it.

choice-draft-langs = Otros idiomas
draft-langs = ¿En qué otro idioma quieres escribirlo?
draft-lang = { $language ->
    [cy] Galés
    [pl] Polaco
    [ro] Rumano
    [ur] Urdu
    [bn] Bengalí
    [ar] Árabe
    [es] Español
   *[en] Inglés
}: { $count ->
    [0] está todo.
    [one] todavía falta 1 texto.
   *[other] todavía faltan { $count } textos.
}
draft-lang-name = { $language ->
    [cy] Galés
    [pl] Polaco
    [ro] Rumano
    [ur] Urdu
    [bn] Bengalí
    [ar] Árabe
    [es] Español
   *[en] Inglés
}:
draft-lang-falls = Lo que falta se lee como se escribió primero.
choice-draft-whole = Enviarlo todo
choice-draft-one = Texto por texto
choice-draft-out = Quitar el idioma
choice-draft-skip = Dejarlo por ahora
draft-lang-all = Envía el texto entero. Deja las mismas líneas, en el mismo orden.
draft-lang-lines = Líneas en tu texto: { $count }. Líneas en el primer texto: { $total }. Tienen que ser iguales.
draft-lang-unlike = { $count ->
    [one] 1 línea tiene otro número de frases. La pido aparte.
   *[other] { $count } líneas tienen otro número de frases. Las pido de una en una.
}
draft-lang-other = Ese texto está en otro idioma.
draft-lang-one = ¿Cómo se dice esto?
draft-lang-count = { $count ->
    [one] Tiene 1 frase. Por favor, escribe 1 también.
   *[other] Tiene { $count } frases. Por favor, escribe las mismas.
}
draft-lang-gone = Ese idioma está quitado.
draft-one-sentence = Por favor, escríbelo en 1 frase, como en el primer idioma.
draft-in = ¿En qué idioma escribiste este texto?
draft-langs-left = { $count ->
    [one] 1 idioma no está completo. El resto se lee como se escribió primero.
   *[other] { $count } idiomas no están completos. El resto se lee como se escribió primero.
}
