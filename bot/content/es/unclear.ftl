### What was not clear to people, as an organiser sees it.

choice-not-clear = Lo que no se entiende
choice-not-clear-on = Siguiente frase
not-clear = Alguien no entendió bien esto. Es la { $number } de { $total }:
not-clear-people = { $how ->
    [few] Lo dijeron menos de 3 personas.
   *[several] Lo dijeron 3 personas o más.
}
not-clear-none = Nadie más ha dicho que una frase no se entienda.
