### Whom to call, and what somebody reads before they write.

safe-thanks = Gracias por contármelo. Quizá tenga que decírselo a alguien, para protegerte.
safe-emergency = Si estás en peligro ahora, llama al { $emergency }.
safe-call = Puedes hablar con { $name }: { $phone }.
safe-second = Si es sobre alguien que organiza, habla con { $name }: { $phone }.
safe-not-watched = Nadie mira este chat todo el tiempo. Por favor, llama.
# After words that may mean somebody is not safe. Nothing was reported by it.
safe-noticed = Si no te sientes a salvo, por favor habla con alguien ahora.
safe-not-passed-on = No lo he entendido. Todavía no lo ha leído nadie.

before-words = Antes de escribir: una persona de { $house } leerá tus palabras. Quizá tenga que decírselo a alguien, para protegerte.
before-words-emergency = Esto no es para emergencias. Nadie lo mira todo el tiempo. En peligro, llama al { $emergency }. Para hablar, llama a { $name }: { $phone }.
before-words-telegram = Telegram también puede tener estos mensajes.
before-words-web = Tus palabras se quedan en nuestro propio ordenador.
choice-understood = Lo entiendo
