### The web chat's pages.

page-title = Sayso, para { $house }
page-welcome = Participa en { $house }
page-about = Con Sayso puedes leer qué pasó, decir qué te importa y votar. Puedes usarlo aquí o en Telegram.
page-invited = Tienes una invitación para participar
page-invited-about = Elige Empezar. La invitación vale una vez, en este aparato.
page-start = Empezar
page-no-invite = Para participar necesitas una invitación. Para pedirla, llama a { $name }: { $phone }.
page-go-to-chat = Ir a mi chat
page-have-code = Tengo un código de mi otro teléfono
page-chat = Tu chat con Sayso
page-skip = Ir a donde escribes
page-you = Tú
page-bot = Sayso
page-type = Escribe palabras o un número
page-send = Enviar
page-not-sent = No se ha enviado. Por favor, prueba otra vez.
page-offline = Ahora no tienes conexión. Lo que escribes se queda aquí. Sigo intentándolo.
page-voice = Mensaje de voz
page-record = Grabar un mensaje de voz
page-record-stop = Parar y enviar
page-record-drop = Tirarlo
page-recording = Estoy grabando. Tu micrófono está encendido.
page-record-denied = No puedo usar tu micrófono. Puedes permitirlo en tu navegador, o escribir.
page-record-full = No puede ser más largo. Por favor, envíalo y después graba más.
page-record-sent = Tu mensaje de voz se ha enviado.
page-record-dropped = Se ha tirado. No se ha enviado nada.
page-file = Descargar el archivo { $name }
page-choices = Opciones
page-emergency = ¿En peligro ahora? Llama al { $emergency }. Nadie mira este chat todo el tiempo.
page-waiting = { $count ->
    [one] Llegó 1 mensaje nuevo mientras no estabas. Ir a él
   *[other] Llegaron { $count } mensajes nuevos mientras no estabas. Ir a ellos
}
page-shared = Quien use este navegador puede abrir este chat.
page-clear-about = Puedes vaciar lo que muestra esta página. Tus respuestas y tus palabras quedan guardadas.
page-clear = Vaciar lo que muestra esta página

## When a page cannot be shown.
page-problem = Eso no ha funcionado
page-not-found = Esta página no está aquí. Ve a la primera página o llama a { $name }: { $phone }.
page-not-yours = Este chat no se puede abrir aquí. Usa el aparato en el que empezaste o llama a { $name }: { $phone }.
page-too-much = Es demasiado para un mensaje. Por favor, envía menos de una vez.
page-too-often = Eso fue muy rápido. Por favor, espera un momento y prueba otra vez.
page-not-kept = Ahora no hemos podido guardarlo. Por favor, prueba otra vez en un momento.
page-bad-request = No lo he entendido. Por favor, vuelve atrás y prueba otra vez.
page-back = Volver atrás
