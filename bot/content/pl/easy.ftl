### A result in Easy Read, as cards and as a page.

choice-easy = Łatwe czytanie
easy-asked = Pytanie było takie:
easy-said = Oto wynik:
easy-next = Co będzie dalej:
easy-no-promise = Nie ma jeszcze obietnicy w tej sprawie.
easy-secret = Głosowanie było tajne. Nikt nie zobaczy, jak głosujesz.
choice-easy-page = Wyślij mi stronę
easy-title = Wynik w tekście do łatwego czytania
easy-ask = Masz pytanie? Zadaj je tam, skąd masz tę stronę.
caption-easy = Wynik w tekście do łatwego czytania. Możesz go zachować albo wydrukować.
