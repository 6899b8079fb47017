### What was not clear to people, as an organiser sees it.

choice-not-clear = Neclar pentru oameni
choice-not-clear-on = Propoziția următoare
not-clear = Asta nu a fost clar pentru cineva. Este { $number } din { $total }:
not-clear-people = { $how ->
    [few] Au spus asta mai puțin de 3 oameni.
   *[several] Au spus asta 3 oameni sau mai mulți.
}
not-clear-none = Nimeni nu mai spune că o propoziție nu este clară.
