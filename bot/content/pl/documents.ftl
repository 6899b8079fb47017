### Dokument zamiast wpisanych słów. Nie przeczytane jeszcze przez osobę, dla której to pierwszy język.

document-how = Możesz też wysłać plik Word albo plik tekstowy.
document-where = Żeby ogłosić dokument, wybierz Ogłoś coś, potem Nowy tekst. Wyślij go tam.
document-reading = Czytam twój dokument. To potrwa chwilę.
picture-coming = Oglądam twój obrazek. To potrwa chwilę.
document-left-out = { $what ->
    [pictures] Obrazki z twojego dokumentu są pominięte. Możesz je dodać tutaj: Zmień to, potem Dodaj coś.
    [macros] W twoim pliku są małe programy. Nigdy ich nie uruchamiam. Biorę tylko słowa.
   *[notes] Przypisy i komentarze z twojego dokumentu są pominięte.
}
document-elsewhere = Jesteś już gdzie indziej, a dokument nie był jeszcze przeczytany. Wyślij go jeszcze raz.
document-waits = Jeszcze czytam to, co już masz wysłane. Poczekaj chwilę.
document-again = Twojego dokumentu w nim nie ma. Wyślij go jeszcze raz.
document-trouble = { $trouble ->
    [no-picture] Nie mogę pokazać tego pliku jako obrazka. Wyślij zdjęcie.
    [picture-large] Ten obrazek jest za duży. Wyślij mniejszy.
    [picture-moves] Ten obrazek się rusza. Wyślij taki, który się nie rusza.
    [large] Ten plik jest za duży. Usuń z niego obrazki i wyślij go jeszcze raz.
    [long] To jest za długie, żeby ogłosić to naraz. Wyślij jedną część.
    [kind] Nie umiem przeczytać takiego pliku. Wyślij plik Word albo plik tekstowy.
    [old] Ten plik ma hasło albo jest ze starego Worda. Zapisz go jako .docx bez hasła.
    [broken] Ten plik jest uszkodzony. Zapisz go jeszcze raz albo wklej tu słowa.
    [pictures] W tym pliku są tylko obrazki. Wyślij słowa, które na nich są.
    [lost] Nie udało się pobrać twojego pliku. Wyślij go jeszcze raz.
   *[empty] W tym pliku nie ma słów.
}
draft-whole = To jest cały osobny tekst. Wyślij go jako nowy tekst.
page-document = Plik Word albo plik tekstowy
page-picture = Obrazek
page-document-send = Wyślij plik
