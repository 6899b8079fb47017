### What is published already: corrected, withdrawn.

choice-published = جو شائع ہو چکا
published = آپ کون سا متن دیکھیں گے؟
published-votes = آپ کارڈ بدل سکتے ہیں۔ جس پر ووٹ ہے وہ ویسا ہی رہتا ہے: شاید کچھ لوگ جواب دے چکے۔
choice-correct-one = جملہ درست کریں
choice-withdraw-one = ووٹ واپس لیں
choice-withdraw-all = متن واپس لیں
choice-correct-was = پہلے کیا لکھا تھا

## A sentence of a card.
correct-cards = جملہ کس کارڈ پر ہے؟
choice-card = کارڈ { $number }
correct-card = آپ کو کون سا جملہ بدلنا ہے؟
correct-sure = کیا اب سے یہ لکھا ہو؟
correct-languages = دوسری زبانوں میں پرانے الفاظ رہ سکتے ہیں۔ یا لوگ وہاں یہ الفاظ پڑھیں گے۔
choice-correct-now = ہاں، بدل دیں
choice-correct-here = صرف یہ زبان
choice-correct-all = سب زبانیں
correct-done = یہ بدل گیا ہے۔ آپ { $until } تک اسے واپس لے سکتے ہیں۔ پھر ہم پڑھنے والوں کو بتاتے ہیں۔
correct-changed = کسی نے یہ جملہ آپ سے پہلے بدلا۔ اسے دوبارہ دیکھیں۔
correct-late = اب واپس لینے میں دیر ہو گئی۔ آپ جملہ پھر سے درست کر سکتے ہیں۔
correct-was = { $day } تک کارڈ { $number } پر لکھا تھا:
# What those hear who had read it. The card says on which day it was changed.
correct-news = آپ نے جو پڑھا تھا، اس میں کچھ بدلا ہے۔
choice-correct-see = دیکھیں اب کیا ہے
card-changed = { $day } کو بدلا گیا۔

## The whole text, or a vote or list of it.
withdraw-which = آپ کو کیا واپس لینا ہے؟
withdraw-asks = اس میں پوچھی گئی باتیں: { $count }۔ سب جاتی ہیں۔
withdraw-why = یہ کیوں واپس لیا جا رہا ہے؟ لوگ آپ کی وجہ پڑھیں گے۔ { $most } یا کم لفظ لکھیں۔
withdraw-reason = لوگ یہ وجہ پڑھیں گے:
withdraw-round-sure = { $subject ->
    [vote] کیا یہ ووٹ واپس لینا ہے؟
   *[priorities] کیا یہ فہرست واپس لینی ہے؟
} { $people ->
    [0] کسی نے جواب نہیں دیا۔
    [one] 1 شخص نے جواب دیا ہے۔
   *[other] { $people } لوگوں نے جواب دیا ہے۔
} جواب مٹ جائیں گے۔ وہ گنے نہیں جائیں گے۔
withdraw-text-sure = کیا یہ متن واپس لینا ہے؟ پھر اسے کوئی نہیں پڑھ سکتا۔ { $rounds ->
    [0] اس میں کوئی ووٹ نہیں۔
    [one] اس کے ساتھ 1 ووٹ یا فہرست جاتی ہے۔ اس کے جواب مٹ جائیں گے۔
   *[other] اس کے ساتھ { $rounds } ووٹ اور فہرستیں جاتی ہیں۔ ان کے جواب مٹ جائیں گے۔
}
choice-withdraw-now = ہاں، واپس لیں
withdraw-done = اب اسے کوئی نہیں دیکھتا۔ آپ { $until } تک اسے واپس لا سکتے ہیں۔ پھر ہم لوگوں کو وجہ بتاتے ہیں۔
withdraw-closed = وہ بند ہو چکا، یا اب نہیں ہے۔ اس سے جو نکلا وہ رہتا ہے۔
withdraw-told = لوگوں کو بتایا جا چکا ہے۔ اب یہ واپس نہیں آ سکتا۔
withdrawn-text = یہ متن واپس لے لیا گیا ہے۔ وجہ یہ ہے:
withdrawn-round = { $subject ->
    [vote] یہ ووٹ واپس لے لیا گیا ہے۔
   *[priorities] یہ فہرست واپس لے لی گئی ہے۔
} اس کا کوئی جواب نہیں گنا جاتا۔ وجہ یہ ہے:
withdrawn-deleted = اس کے سب جواب مٹا دیے گئے ہیں۔

## Votes and lists counted by hand.
choice-tally = کمرے کے ووٹ
tally-which = آپ نے کیا ہاتھ سے گنا؟
tally-none = جو کھلا ہے، اس میں سے کچھ ایسے نہیں گنا جا سکتا۔
tally-so-far = { $people ->
    [0] ابھی کوئی ہاتھ سے نہیں گنا گیا۔
    [one] 1 شخص ہاتھ سے گنا گیا ہے۔
   *[other] { $people } لوگ ہاتھ سے گنے گئے ہیں۔
}
tally-ways = یہ جواب کیسے آئے؟
tally-way = { $way ->
    [room] کمرے میں
    [paper] کاغذ پر
   *[telephone] فون کال پر
}
tally-whom = یہ کس کے جواب ہیں؟ جن لوگوں نے یہاں خود جواب دیا، انہیں نہ گنیں۔
tally-people = کتنے لوگوں نے جواب دیا؟
tally-picked = کتنے لوگوں نے یہ چنا؟
tally-said = { answer-name }: کتنے لوگ؟
tally-number = ایک عدد لکھیں۔ 0 بھی ٹھیک ہے۔
tally-now = ابھی کا عدد: { $people }۔
tally-no-number = ہمیں 0 سے { $most } تک کا عدد چاہیے، ہندسوں میں۔
tally-too-many = جواب دینے والے اس سے کم ہیں: { $people }۔
tally-orders = ہر شخص کے لیے 1 سطر لکھیں۔ پہلی پسند پہلے رکھیں، جیسے 2 1 3۔
tally-orders-wrong = سطر { $line } سمجھ نہیں آئی۔ ہر نمبر ایک بار لکھیں، زیادہ سے زیادہ { $places }۔
tally-picks = ہر شخص کے چنے ہوئے نمبر 1 سطر میں لکھیں، جیسے 2 5 9۔ جس نے کچھ نہ چنا ہو، اس کے لیے 0 لکھیں۔
tally-picks-wrong = سطر { $line } سمجھ نہیں آئی۔ 1 سے { $most } تک ہر نمبر ایک بار لکھیں۔
tally-list-changed = فہرست بدل گئی ہے۔ اسے دیکھیں اور دوبارہ لکھیں۔
tally-took-part = لوگ: { $people }۔
tally-sure = کیا یہ ٹھیک ہے؟ ہم اسے فون کے جوابوں کے ساتھ گنتے ہیں۔
choice-tally-right = ہاں، ٹھیک ہے
choice-tally-again = دوبارہ لکھیں
tally-kept = اب ہم اسے بھی گنتے ہیں۔ بند ہونے تک آپ اسے بدل سکتے ہیں۔
# How a result says it.
result-way = { $way ->
    [room] ان میں سے کمرے میں: { $people }۔
    [paper] ان میں سے کاغذ پر: { $people }۔
   *[telephone] ان میں سے فون کال پر: { $people }۔
}
result-by-hand = ان میں سے کچھ جواب ہاتھ سے گنے گئے۔
vote-too-few-left = ایک طریقے سے بہت کم لوگوں نے جواب دیا، اس لیے عدد نہیں دکھائے جاتے۔
