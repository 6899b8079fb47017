### A text in several languages, as an organiser writes it.

choice-draft-langs = Alte limbi
draft-langs = În ce altă limbă vrei să îl scrii?
draft-lang = { $language ->
    [cy] Galeză
    [pl] Polonă
    [ro] Română
    [ur] Urdu
    [bn] Bengali
    [ar] Arabă
    [es] Spaniolă
   *[en] Engleză
}: { $count ->
    [0] este totul.
    [one] mai lipsește { $count } text.
    [few] mai lipsesc { $count } texte.
   *[other] mai lipsesc { $count } de texte.
}
draft-lang-name = { $language ->
    [cy] Galeză
    [pl] Polonă
    [ro] Română
    [ur] Urdu
    [bn] Bengali
    [ar] Arabă
    [es] Spaniolă
   *[en] Engleză
}:
draft-lang-falls = Ce lipsește, oamenii citesc așa cum a fost scris prima dată.
choice-draft-whole = Trimite tot
choice-draft-one = Câte un text
choice-draft-out = Scoate limba
choice-draft-skip = Lasă pentru acum
draft-lang-all = Trimite tot textul. Păstrează aceleași rânduri, în aceeași ordine.
draft-lang-lines = Rânduri în textul tău: { $count }. Rânduri în primul text: { $total }. Trebuie să fie la fel.
draft-lang-unlike = { $count ->
    [one] { $count } rând are alt număr de propoziții. Îl cer separat.
    [few] { $count } rânduri au alt număr de propoziții. Le cer pe rând.
   *[other] { $count } de rânduri au alt număr de propoziții. Le cer pe rând.
}
draft-lang-other = Acel text este în altă limbă.
draft-lang-one = Cum spui asta?
draft-lang-count = { $count ->
    [one] Are { $count } propoziție. Te rog, scrie la fel.
    [few] Are { $count } propoziții. Te rog, scrie tot atâtea.
   *[other] Are { $count } de propoziții. Te rog, scrie tot atâtea.
}
draft-lang-gone = Limba aceea este scoasă.
draft-one-sentence = Te rog, scrie 1 propoziție, ca în prima limbă.
draft-in = În ce limbă ai scris acest text?
draft-langs-left = { $count ->
    [one] { $count } limbă nu este completă. Restul se citește așa cum a fost scris prima dată.
    [few] { $count } limbi nu sunt complete. Restul se citește așa cum a fost scris prima dată.
   *[other] { $count } de limbi nu sunt complete. Restul se citește așa cum a fost scris prima dată.
}
