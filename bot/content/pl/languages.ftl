### Tekst w kilku językach. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-draft-langs = Inne języki
draft-langs = W jakim innym języku chcesz to napisać?
draft-lang = { $language ->
    [cy] Walijski
    [pl] Polski
    [ro] Rumuński
    [ur] Urdu
    [bn] Bengalski
    [ar] Arabski
    [es] Hiszpański
   *[en] Angielski
}: { $count ->
    [0] jest wszystko.
    [one] brakuje jeszcze { $count } tekstu.
    [few] brakuje jeszcze { $count } tekstów.
   *[other] brakuje jeszcze { $count } tekstów.
}
draft-lang-name = { $language ->
    [cy] Walijski
    [pl] Polski
    [ro] Rumuński
    [ur] Urdu
    [bn] Bengalski
    [ar] Arabski
    [es] Hiszpański
   *[en] Angielski
}:
draft-lang-falls = To, czego brakuje, ludzie czytają w pierwszym języku.
choice-draft-whole = Wyślij całość
choice-draft-one = Po jednym tekście
choice-draft-out = Usuń ten język
choice-draft-skip = Na razie pomiń
draft-lang-all = Wyślij cały tekst. Zostaw te same wiersze w tej samej kolejności.
draft-lang-lines = Wiersze w twoim tekście: { $count }. Wiersze w pierwszym tekście: { $total }. Musi być tyle samo.
draft-lang-unlike = { $count ->
    [one] { $count } wiersz ma inną liczbę zdań. O niego pytam osobno.
    [few] { $count } wiersze mają inną liczbę zdań. O nie pytam osobno.
   *[other] { $count } wierszy ma inną liczbę zdań. O nie pytam osobno.
}
draft-lang-other = Ten tekst jest w innym języku.
draft-lang-one = Jak to powiedzieć?
draft-lang-count = { $count ->
    [one] To jest { $count } zdanie. Napisz tyle samo.
    [few] Tu są { $count } zdania. Napisz tyle samo.
   *[other] Tu jest { $count } zdań. Napisz tyle samo.
}
draft-lang-gone = Ten język jest usunięty.
draft-one-sentence = Napisz to jako 1 zdanie, tak jak w pierwszym języku.
draft-in = W jakim języku jest ten tekst?
draft-langs-left = { $count ->
    [one] { $count } język nie jest gotowy. Resztę ludzie czytają w pierwszym języku.
    [few] { $count } języki nie są gotowe. Resztę ludzie czytają w pierwszym języku.
   *[other] { $count } języków nie jest gotowych. Resztę ludzie czytają w pierwszym języku.
}
