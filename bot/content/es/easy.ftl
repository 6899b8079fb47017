### A result in Easy Read, as cards and as a page.

choice-easy = Lectura fácil
easy-asked = Preguntamos:
easy-said = Esto es lo que salió:
easy-next = Esto pasa después:
easy-no-promise = Todavía no hay ninguna promesa sobre esto.
easy-secret = La votación fue secreta. Nadie puede ver qué votaste.
choice-easy-page = Envíame la página
easy-title = El resultado en lectura fácil
easy-ask = ¿Tienes una pregunta? Hazla donde recibiste esta página.
caption-easy = El resultado en lectura fácil, para guardar o imprimir.
