### Ogłaszanie później. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-draft-later = Ogłoś to później
draft-when = Od kiedy ludzie mogą to zobaczyć? Wpisz dzień i godzinę, na przykład 1 marca 9:00.
draft-when-over = Ten czas już minął. Wpisz późniejszy dzień i godzinę.
draft-when-closed = To kończy się: { $closes }. Ludzie muszą to zobaczyć wcześniej.
draft-opens = Ludzie widzą to od: { $starts }.
choice-draft-unplan = Cofnij ten dzień
draft-unplanned = To już nie ogłosi się samo.
draft-opened = Ten tekst jest teraz ogłoszony, tak jak było w planie:
draft-not-opened = Ten tekst nie mógł ogłosić się sam. Czegoś brakuje albo trudno go czytać:
