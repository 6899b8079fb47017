### Rânduri de șters din fișiere mai vechi.

rows-news = Cineva și-a luat cuvintele înapoi. Ele sunt într-un fișier de lucru mai vechi.
choice-rows = Vezi rândurile
rows-to-remove = Cineva și-a luat cuvintele înapoi. Ele sunt în fișierul de lucru din { $made }.
rows-signs = Te rog, șterge fiecare rând care are unul dintre aceste semne: { $signs }.
rows-new-file = Sau fă un fișier nou și șterge-l pe acela.
choice-rows-removed = Le-am șters
rows-removed = Mulțumesc. Am notat.
rows-none = Niciun fișier mai vechi nu are rânduri de șters.
rows-waiting = Sunt rânduri de șters din fișiere de lucru mai vechi: { $files }.
