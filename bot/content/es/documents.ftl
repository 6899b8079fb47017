### A document in place of typed words, as an organiser sees it.

document-how = También puedes enviar un archivo de Word o de texto.
document-where = Para publicar un documento, elige Publicar algo y luego Un texto nuevo. Envíalo allí.
document-reading = Estoy leyendo tu documento. Tarda un momento.
picture-coming = Estoy mirando tu imagen. Tarda un momento.
document-left-out = { $what ->
    [pictures] He dejado fuera las imágenes de tu documento. Puedes añadirlas aquí: Cambiarlo y Añadir algo.
    [macros] Tu archivo tiene programas pequeños. Nunca los ejecuto. He tomado solo las palabras.
   *[notes] He dejado fuera las notas y los comentarios de tu documento.
}
document-elsewhere = Seguiste adelante antes de que leyera tu documento. Por favor, envíalo otra vez.
document-waits = Todavía estoy leyendo lo que enviaste. Por favor, espera un momento.
document-again = Tu documento no está en él. Por favor, envíalo otra vez.
document-trouble = { $trouble ->
    [no-picture] No puedo mostrar este archivo como imagen. Por favor, envía una foto.
    [picture-large] Esta imagen es demasiado grande. Por favor, envía una más pequeña.
    [picture-moves] Esta imagen se mueve. Por favor, envía una que esté quieta.
    [large] Este archivo es demasiado grande. Quita las imágenes y envíalo otra vez.
    [long] Es demasiado largo para publicarlo de una vez. Por favor, envía una parte.
    [kind] No puedo leer este tipo de archivo. Por favor, envía uno de Word o de texto.
    [old] Este archivo tiene contraseña o es de un Word antiguo. Guárdalo como .docx sin contraseña.
    [broken] Este archivo está dañado. Guárdalo otra vez, o pega aquí las palabras.
    [pictures] En este archivo solo hay imágenes. Por favor, envía las palabras que hay en ellas.
    [lost] No pude recoger tu archivo. Por favor, envíalo otra vez.
   *[empty] En este archivo no hay palabras.
}
draft-whole = Esto es un texto entero. Por favor, envíalo como texto nuevo.
page-document = Un archivo de Word o de texto
page-picture = Una imagen
page-document-send = Enviar el archivo
