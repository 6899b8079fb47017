### What was not clear to people, as an organiser sees it.

choice-not-clear = Ddim yn glir
choice-not-clear-on = Brawddeg nesaf
not-clear = Nid oedd hyn yn glir i rywun. Dyma { $number } o { $total }:
not-clear-people = { $how ->
    [few] Dywedodd llai na 3 pherson hynny.
   *[several] Dywedodd 3 pherson neu fwy hynny.
}
not-clear-none = Nid oes neb wedi dweud mwy am frawddegau sydd ddim yn glir.
