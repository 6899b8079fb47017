### What happened: meetings in cards.

meetings-none = Nu este încă o ședință despre care să citești.
meetings = Despre care ședință vrei să citești?
meeting-label = { $day }
meeting-when = Când: { $starts }.
meeting-where = Unde: { $place }.
meeting-access = Cum intri: { $access }
meeting-cards = { $cards ->
    [one] Rezumatul are { $cards } cartonaș scurt.
    [few] Rezumatul are { $cards } cartonașe scurte.
   *[other] Rezumatul are { $cards } de cartonașe scurte.
}
choice-read = Citește ce a fost

card-progress = Cartonașul { $number } din { $total }.
card-end = Acesta a fost ultimul cartonaș.
choice-explain = Explică un cuvânt
choice-unclear = Nu îmi este clar
choice-ask = Pune o întrebare
terms = Ce cuvânt vrei să explic?
terms-none = Pe acest cartonaș nu este niciun cuvânt greu. Ca să întrebi de un cuvânt, alege Pune o întrebare.
unclear-which = Care propoziție nu este clară?
choice-sentence = Propoziția { $number }
choice-sentence-marked = { $number }, deja marcată
unclear-thanks = Îți mulțumesc. Număr asta, ca { $name } să poată scrie mai bine.
question-ask = Ce vrei să întrebi? Scrie întrebarea ta. Un organizator o va citi.
question-thanks = Îți mulțumesc. Păstrez întrebarea ta.
