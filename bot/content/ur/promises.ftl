### Promises and goals: 'You said, we did'.

progress = آپ کو کیا دیکھنا ہے؟
choice-promises = آپ نے کہا، ہم نے کیا
choice-goals = مقصد

promises = { $count ->
    [0] ابھی کوئی وعدہ نہیں ہے۔
    [one] 1 وعدہ ہے۔
   *[other] { $count } وعدے ہیں۔
}
promises-mine = { $mine ->
    [one] 1 وعدہ آپ کی بات کا جواب ہے۔ وہ پہلے آتا ہے۔
   *[other] { $mine } وعدے آپ کی بات کا جواب ہیں۔ وہ پہلے آتے ہیں۔
}
choice-promise = وعدہ { $number }
promise-line = { $state ->
    [draft] سب کو نہیں دکھایا
    [heard] ہم نے سنا
    [planned] طے ہے
    [doing] ہم اب کر رہے ہیں
    [done] ہو گیا
    [late] دیر ہو گئی
   *[will_not] نہیں
}: { $title }
promise-now = { $state ->
    [draft] { $owner } اسے دیکھتے ہیں۔
    [heard] ہم نے یہ سن لیا ہے۔ { $owner } اسے دیکھتے ہیں۔
    [planned] یہ طے ہے۔ { $owner } اسے دیکھتے ہیں۔
    [doing] ہم اب یہ کر رہے ہیں۔ { $owner } اسے دیکھتے ہیں۔
    [done] یہ ہو گیا۔ { $owner } نے اسے دیکھا۔
   *[will_not] ہم یہ نہیں کریں گے۔ { $owner } اور بتا سکتے ہیں۔ وجہ یہ ہے:
}
promise-due-on = یہ { $due } تک ہونا ہے۔
promise-late = اسے دیر ہو گئی ہے۔
# 0 stands for a few people; other numbers are whole fives.
promise-not-fixed = { $people ->
    [0] چند لوگ کہتے ہیں: میرے لیے ٹھیک نہیں ہوا۔
   *[other] { $people } یا زیادہ لوگ کہتے ہیں: میرے لیے ٹھیک نہیں ہوا۔
}
choice-history = اب تک کیا ہوا
choice-comes-from = یہ کہاں سے آیا
choice-promise-work = اس پر کام کریں
promise-then = { $day }: { $state ->
    [heard] ہم نے سنا
    [planned] طے ہے
    [doing] ہم اب کر رہے ہیں
    [done] ہو گیا
   *[will_not] نہیں
}
promise-then-owner = { $day }: اب { $owner } اسے دیکھتے ہیں۔
promise-then-due = { $day }: اب یہ { $due } تک ہونا ہے۔
promise-reopened = { $day }: پھر سے کھولا گیا۔ کسی کے لیے یہ ٹھیک نہیں ہوا تھا۔
comes-from-round = یہ یہاں سے آیا ہے:
comes-from-own = آپ نے کہا:
comes-from-others = { $mine ->
    [yes] دوسرے لوگوں نے بھی یہ کہا۔
   *[no] یہ لوگوں کی بات کا جواب ہے۔
}
choice-came = اس سے کیا نکلا
came = { $count ->
    [one] 1 وعدہ آپ کی بات کا جواب ہے۔
   *[other] { $count } وعدے آپ کی بات کا جواب ہیں۔
}
came-heard = آپ کی بات ہم نے رکھ لی ہے۔ ابھی اس پر کوئی وعدہ نہیں ہے۔ مزید پوچھنے کے لیے { $name } سے بات کریں۔
came-result = نتیجے سے یہ نکلا:
choice-see-result = نتیجہ دیکھیں

## Is it fixed?
choice-fixed = کیا میرے لیے ٹھیک ہوا؟
fixed-ask = کیا یہ آپ کے لیے ٹھیک ہو گیا؟ آپ کا نام نہیں دکھایا جاتا۔ لوگ اندازہ لگا سکتے ہیں کہ یہ آپ ہیں۔
fixed-now = آپ کا ابھی کا جواب: { $answer ->
    [yes] ہاں
    [not_yet] ابھی نہیں
   *[unsure] پکا پتا نہیں
}۔
choice-fixed-answer = { $answer ->
    [yes] ہاں
    [not_yet] ابھی نہیں
   *[unsure] پکا پتا نہیں
}
choice-fixed-words = بتائیں کیا خراب ہے
fixed-thanks = { $answer ->
    [yes] شکریہ۔ ہمیں خوشی ہوئی۔
    [not_yet] شکریہ۔ ہم یہ وعدہ پھر کھولتے ہیں، اور ایک منتظم کو بتاتے ہیں۔
    [unsure] شکریہ۔ آپ بعد میں بتا سکتے ہیں۔
   *[none] ہم نے آپ کا جواب واپس لے لیا۔
}
fixed-words = ابھی کیا ٹھیک نہیں ہے؟ اپنے لفظوں میں لکھیں۔ ایک منتظم اسے پڑھتا ہے۔
fixed-words-kept = شکریہ۔ ایک منتظم اسے پڑھے گا اور آپ کو جواب دے گا۔
promise-reopened-news = ایک وعدہ کسی کے لیے ٹھیک نہیں ہوا۔ وہ پھر کھل گیا ہے۔

## Something new.
promise-news = آپ کے لیے کچھ نیا ہے۔
choice-see-promises = دیکھیں کیا نیا ہے

## Goals.
goals = { $count ->
    [0] ابھی کوئی مقصد نہیں ہے۔
    [one] 1 مقصد ہے۔
   *[other] { $count } مقصد ہیں۔
}
choice-goal = مقصد { $number }
goal = { $count ->
    [0] اس مقصد کے لیے ابھی کوئی وعدہ نہیں ہے۔
    [one] اس مقصد کے لیے 1 وعدہ ہے۔
   *[other] اس مقصد کے لیے { $count } وعدے ہیں۔
}
choice-goal-make = مقصد بنائیں
goal-new = مقصد کیا ہے؟ زیادہ سے زیادہ { $most } لفظوں میں لکھیں۔
goal-kept = مقصد اب موجود ہے۔
goal-dropped = ہم نے وہ مقصد ہٹا دیا۔
goal-stays = اس مقصد کے ساتھ وعدے ہیں، اس لیے یہ رہے گا۔

## What organisers do.
choice-promises-made = وعدے
promise-desk = { $late ->
    [0] کسی وعدے کو دیر نہیں ہوئی۔
    [one] 1 وعدے کو دیر ہو گئی ہے۔
   *[other] { $late } وعدوں کو دیر ہو گئی ہے۔
}
promise-drafts = { $drafts ->
    [one] 1 وعدہ ابھی سب کو نہیں دکھایا گیا۔
   *[other] { $drafts } وعدے ابھی سب کو نہیں دکھائے گئے۔
}
choice-all-promises = سب وعدے دیکھیں
choice-promise-make = وعدہ بنائیں
promise-list = { $count ->
    [0] ابھی کوئی وعدہ نہیں ہے۔
    [one] 1 وعدہ ہے۔
   *[other] { $count } وعدے ہیں۔ جن کو دیر ہو گئی، وہ پہلے آتے ہیں۔
}
promise-make = یہ وعدہ کہاں سے آیا ہے؟
choice-from-words = لوگوں کی بات سے
choice-from-results = کسی نتیجے سے
choice-from-nothing = کہیں اور سے
sources = نیا وعدہ کس بات کا جواب ہے؟
sources-link = یہ وعدہ کس بات کا جواب ہے؟
sources-none = یہاں ابھی کچھ نہیں ہے۔
choice-pick = نمبر { $number }
choice-unpick = نمبر { $number } نہیں
promise-new = آپ کیا وعدہ کرتے ہیں؟ زیادہ سے زیادہ { $most } لفظوں میں لکھیں۔ سب اسے پڑھ سکتے ہیں۔
promise-owner = اسے کون دیکھے گا؟ وہ نام لکھیں جو سب پڑھیں گے۔
promise-owner-long = یہ نام بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
promise-due = کیا کوئی دن ہے جب تک یہ ہونا ہے؟
choice-type-date = ہاں، دن لکھنا ہے
promise-day = کب تک؟ کوئی دن لکھیں، جیسے 1 مارچ۔
choice-no-date = کوئی تاریخ نہیں
date-not-understood = یہ دن ہمیں سمجھ نہیں آیا۔ ایسے لکھیں: 1 مارچ، یا 1 مارچ 2027۔
date-over = { $due } گزر چکا ہے۔ آنے والا کوئی دن لکھیں۔
date-far = { $due } بہت دور ہے۔ کوئی قریب کا دن لکھیں۔
date-sure = ہم یہ سمجھے: { $due }۔ کیا یہ ٹھیک ہے؟
choice-date-right = ہاں، یہی دن
choice-date-wrong = نہیں، کوئی اور دن
promise-state = اب یہ کہاں تک پہنچا ہے؟
choice-state = { $state ->
    [heard] ہم نے سنا
    [planned] طے ہے
    [doing] ہم اب کر رہے ہیں
    [done] ہو گیا
   *[will_not] نہیں، کیونکہ
}
promise-will-be = اس پر لکھا ہو گا: { $state ->
    [heard] ہم نے سنا
    [planned] طے ہے
    [doing] ہم اب کر رہے ہیں
    [done] ہو گیا
   *[will_not] نہیں، کیونکہ
}۔
promise-note = اس بارے میں کیا کہنا ہے؟ زیادہ سے زیادہ { $most } لفظوں میں لکھیں۔
promise-why = کیوں؟ وجہ زیادہ سے زیادہ { $most } لفظوں میں لکھیں۔ سب اسے پڑھ سکتے ہیں۔
choice-note = کچھ اور کہنا ہے
choice-no-note = بغیر لکھے
promise-cannot = ابھی اس پر یہ نہیں لکھا جا سکتا۔
promise-needs-date = پہلے بتائیں کہ کب تک۔
promise-published = اب سب یہ وعدہ دیکھ سکتے ہیں۔ { $told ->
    [yes] جن کی یہ بات ہے، وہ جلد سنیں گے۔
   *[no] یہ ابھی کسی کا جواب نہیں، اس لیے ہم کسی کو نہیں بتاتے۔
}
promise-kept = ہم نے یہ رکھ لیا۔
promise-draft = ابھی اسے صرف منتظمین دیکھتے ہیں۔
promise-dropped = ہم نے وہ ہٹا دیا۔
promise-stays = سب یہ وعدہ دیکھ سکتے ہیں، اس لیے یہ رہے گا۔
promise-ended = یہ ختم ہو چکا ہے، اس لیے اس کی کوئی تاریخ نہیں۔
promise-told = لوگ یہ پہلے ہی جانتے ہیں۔ اس کی جگہ بتائیں کہ کیا نیا ہے۔
promise-answers = { $said ->
    [one] یہ کسی کی کہی 1 بات کا جواب ہے۔
   *[other] یہ لوگوں کی کہی { $said } باتوں کا جواب ہے۔
}
choice-promise-state = کہاں تک پہنچا
choice-promise-terms = وعدہ بدلیں
choice-promise-link = کس بات کا جواب
choice-promise-goal = مقصد
choice-take-back = آخری قدم واپس لیں
choice-promise-drop = ہٹا دیں
choice-another-owner = کوئی اور دیکھے
choice-another-date = کوئی اور تاریخ
choice-another-title = دوسرے الفاظ
promise-was = پہلے یہ لکھا تھا: { $title }
choice-promise-nudge = کسے پتا چلے
promise-nudge = { $known ->
    [me] اسے دیر ہو تو آپ کو پتا چلے گا۔
    [other] اسے دیر ہو تو کسی اور کو پتا چلے گا۔
   *[nobody] اسے دیر ہو تو کسی کو پتا نہیں چلے گا۔
} کسے پتا چلنا چاہیے؟ ہفتے میں زیادہ سے زیادہ ایک بار۔
choice-nudge = { $who ->
    [me] مجھے
   *[nobody] کسی کو نہیں
}
promise-late-news = { $count ->
    [one] جو وعدہ آپ دیکھتے ہیں، اسے دیر ہو گئی ہے:
   *[other] جو وعدے آپ دیکھتے ہیں، ان میں سے { $count } کو دیر ہو گئی ہے:
}
promise-link = جس کا یہ جواب ہے، وہ کہاں ہے؟
promise-tied = { $tied ->
    [yes] اب وعدہ اس کا جواب ہے۔
   *[no] اب وعدہ اس کا جواب نہیں ہے۔
}
goal-which = یہ وعدہ کس مقصد کا ہے؟
choice-no-goal = کوئی مقصد نہیں

## Plain words, at the moment of writing.
plain-too-many = { $count ->
    [one] یہ { $count } لفظ ہے۔
   *[other] یہ { $count } لفظ ہیں۔
} اسے { $most } یا کم لفظوں میں کہیں۔
plain-blocked = ایک جملہ { $count } لفظوں کا ہے۔ اسے 2 جملے بنا دیں۔
plain-long = ایک جملے میں { $count } لفظ ہیں۔ 15 یا کم ہوں تو پڑھنا آسان ہوتا ہے۔
plain-instead = "{ $found }" پڑھنا مشکل ہے۔ آپ یہ لکھ سکتے ہیں: { $instead }
plain-hard = "{ $found }" پڑھنا مشکل ہے۔ آپ کوئی اور لفظ لکھ سکتے ہیں۔
