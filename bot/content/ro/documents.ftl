### A document in place of typed words, as an organiser sees it.

document-how = Poți trimite și un fișier Word sau un fișier text.
document-where = Ca să publici un document, alege Publică ceva, apoi Un text nou. Trimite-l acolo.
document-reading = Citesc documentul tău. Durează puțin.
picture-coming = Mă uit la imaginea ta. Durează puțin.
document-left-out = { $what ->
    [pictures] Am lăsat deoparte imaginile din document. Le poți adăuga aici: Schimbă, apoi Adaugă ceva.
    [macros] În fișierul tău sunt programe mici. Nu le pornesc niciodată. Am luat doar cuvintele.
   *[notes] Am lăsat deoparte notele și comentariile din documentul tău.
}
document-elsewhere = Ai mers mai departe înainte să citesc documentul. Te rog, trimite-l din nou.
document-waits = Încă citesc ce ai trimis. Te rog, așteaptă puțin.
document-again = Documentul tău nu este în el. Te rog, trimite-l din nou.
document-trouble = { $trouble ->
    [no-picture] Nu pot arăta acest fișier ca imagine. Te rog, trimite o poză.
    [picture-large] Imaginea este prea mare. Te rog, trimite una mai mică.
    [picture-moves] Imaginea se mișcă. Te rog, trimite una care stă pe loc.
    [large] Fișierul este prea mare. Scoate imaginile și trimite-l din nou.
    [long] Este prea lung ca să fie publicat o dată. Te rog, trimite o parte.
    [kind] Nu pot citi acest fel de fișier. Te rog, trimite un fișier Word sau text.
    [old] Fișierul are parolă sau este dintr-un Word vechi. Salvează-l ca .docx, fără parolă.
    [broken] Fișierul este stricat. Salvează-l din nou sau lipește cuvintele aici.
    [pictures] În fișier sunt doar imagini. Te rog, trimite cuvintele din ele.
    [lost] Nu am putut lua fișierul tău. Te rog, trimite-l din nou.
   *[empty] În acest fișier nu sunt cuvinte.
}
draft-whole = Acesta este un text întreg. Te rog, trimite-l ca text nou.
page-document = Un fișier Word sau un fișier text
page-picture = O imagine
page-document-send = Trimite fișierul
