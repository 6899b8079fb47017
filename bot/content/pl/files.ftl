### Wiersze do usunięcia z wcześniejszych plików.

rows-news = Ktoś cofnął swoje słowa. Są we wcześniejszym pliku roboczym.
choice-rows = Zobacz wiersze
rows-to-remove = Ktoś cofnął swoje słowa. Są w pliku roboczym z: { $made }.
rows-signs = Usuń każdy wiersz, który ma jeden z tych znaków: { $signs }.
rows-new-file = Albo zrób nowy plik, a tamten usuń.
choice-rows-removed = Już usunięte
rows-removed = Dziękuję. Mam to zapisane.
rows-none = W żadnym wcześniejszym pliku nie ma wierszy do usunięcia.
rows-waiting = Są wiersze do usunięcia z wcześniejszych plików roboczych: { $files }.
