### Filas que quitar de archivos anteriores.

rows-news = Alguien retiró sus palabras. Están en un archivo de trabajo anterior.
choice-rows = Ver qué filas
rows-to-remove = Alguien retiró sus palabras. Este archivo de trabajo las tiene: { $made }.
rows-signs = Por favor, quita cada fila con una de estas señales: { $signs }.
rows-new-file = O haz un archivo nuevo y borra ese.
choice-rows-removed = Ya las quité
rows-removed = Gracias. Lo he anotado.
rows-none = Ningún archivo anterior tiene filas que quitar.
rows-waiting = Hay filas que quitar de archivos de trabajo anteriores: { $files }.
