### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = Puedo escucharte cuando ya participes. Por favor, escribe o elige una opción.
voice-too-long = Tu mensaje de voz es demasiado largo para mí. El máximo son { $minutes } minutos. Por favor, envíalo en partes.
voice-empty = No me ha llegado ningún sonido. Por favor, dilo otra vez o escríbelo.
voice-too-many = Todavía tengo { $waiting } de tus mensajes de voz. Por favor, espera o escribe tus palabras.
voice-record-here = Solo puedo escuchar un mensaje de voz que grabes aquí.
voice-type = Aquí no puedo escuchar tu voz. Por favor, escribe tus palabras o elige una opción.
voice-full = Ahora no puedo guardar más mensajes de voz. Por favor, escribe tus palabras.
voice-listening = Estoy escuchando tu mensaje. Un momento.
voice-no-words = No he podido oír ninguna palabra. Por favor, dilo otra vez o escríbelo.
# News. It says nothing of what the message is about, as others may see the phone.
voice-lost = Tu mensaje de voz no funcionó. Por favor, envíalo otra vez o escríbelo.
voice-done = Ese mensaje de voz ya está. No ha cambiado nada.

## When no computer can write it down.
voice-may = Yo no puedo escribir tu voz. Una persona que organiza en { $house } sí puede. Oirá tu voz, y quizá la conozca.
voice-may-kept = Guardo el sonido hasta que esté escrito, o durante { $days } días. ¿Puede escucharlo?
choice-voice-let = Sí, puede
choice-voice-type = No, lo escribo
voice-kept = Gracias. Una persona lo escuchará y lo escribirá. Te aviso cuando puedas leerlo.
voice-dropped = He borrado tu mensaje de voz.

## What was heard.
heard = { $by ->
    [machine] He oído esto:
   *[organiser] Una persona escuchó y escribió esto:
}
heard-right = ¿Está bien?
choice-heard-yes = Sí, está bien
choice-heard-again = Decirlo otra vez
choice-heard-type = Escribirlo
heard-again = Lo he borrado. Por favor, envía un nuevo mensaje de voz.
heard-type = He borrado el sonido. Por favor, escribe ahora tus palabras.
heard-simple = He oído: { $words }
heard-news = Tu mensaje de voz ya está en palabras. Por favor, mira si están bien.
choice-heard-see = Ver mis palabras
# Somebody picked something else while the computer was listening.
heard-elsewhere = Seguiste antes de que yo escuchara. Por eso tu mensaje de voz no cambió nada.

## Who listens.
said-aloud-mine = Dijiste esto en un mensaje de voz.
said-aloud = Esto es un mensaje de voz. Puedes escucharlo.
organise-voices = { $voices ->
    [one] 1 mensaje de voz espera a ser escrito.
   *[other] { $voices } mensajes de voz esperan a ser escritos.
}
choice-voices = Mensajes de voz
voices = Mensaje de voz { $number } de { $total }.
voices-about = { $asked ->
    [said] Dice qué le importa.
    [question-said] Hace una pregunta.
   *[other] Escribe a una persona.
}
voices-none = No te espera ningún mensaje de voz.
voices-end = No hay más mensajes de voz.
voices-done = Ese mensaje de voz ya está.
choice-voice-hear = Escucharlo
choice-voice-write = Escribirlo
choice-voice-none = No hay palabras
voice-write = Escribe las palabras tal como se dijeron. Quien las dijo las revisa antes.
voice-written = Gracias. Ya puede leer las palabras. El sonido está borrado aquí.
voice-none = Le he dicho que no funcionó.
voice-not-here = El sonido todavía está en camino. Por favor, prueba otra vez en un minuto.
voice-not-played = El sonido no se puede oír. Por favor, responde y pide que escriba o llame.
caption-voice = Esto es solo para ti. Por favor, bórralo aquí cuando lo hayas escuchado.
