### What happened: meetings in cards.

meetings-none = There is no meeting to read about yet.
meetings = Which meeting do you want to read about?
meeting-label = { $day }
meeting-when = When: { $starts }.
meeting-where = Where: { $place }.
meeting-access = Getting in: { $access }
meeting-cards = { $cards ->
    [one] The summary has 1 short card.
   *[other] The summary has { $cards } short cards.
}
choice-read = Read what happened

card-progress = Card { $number } of { $total }.
card-end = That was the last card.
choice-explain = Explain a word
choice-unclear = Not clear to me
choice-ask = Ask a question
terms = Which word do you want me to explain?
terms-none = There is no hard word on this card. To ask about one, pick Ask a question.
unclear-which = Which sentence is not clear?
choice-sentence = Sentence { $number }
choice-sentence-marked = { $number }, already marked
unclear-thanks = Thank you. I count this, so that { $name } can write it better.
question-ask = What do you want to ask? Type your question. An organiser will read it.
question-thanks = Thank you. I keep your question.
