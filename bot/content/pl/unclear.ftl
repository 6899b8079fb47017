### Co było niejasne dla ludzi. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

choice-not-clear = Niejasne dla ludzi
choice-not-clear-on = Następne zdanie
not-clear = To było dla kogoś niejasne. Zdanie { $number } z { $total }:
not-clear-people = { $how ->
    [few] Tak mówi mniej niż 3 osoby.
   *[several] Tak mówią 3 osoby albo więcej.
}
not-clear-none = Nikt nie mówi już, że jakieś zdanie jest niejasne.
