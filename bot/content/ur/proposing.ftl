### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = کچھ تجویز کریں
propose = میٹنگ میں کس بارے میں بات ہو، آپ تجویز کر سکتے ہیں۔
propose-steps = 2 چھوٹے قدم ہیں: کیا، اور کیوں۔ ایک منتظم آپ کو جواب دیتا ہے۔
choice-propose-write = تجویز لکھیں
choice-proposed = دوسروں کی تجویزیں
propose-write = میٹنگ میں کس بارے میں بات ہو؟ 1 چھوٹے جملے میں لکھیں۔
propose-kept = شکریہ۔ آپ کی تجویز ہم نے رکھ لی۔
propose-more = کیا آپ کو بتانا ہے کہ کیوں؟
choice-propose-why = بتائیں کیوں
choice-propose-done = بس یہی
propose-why = یہ کیوں اہم ہے؟ اپنے لفظوں میں لکھیں۔
propose-why-kept = شکریہ۔ وجہ ہم نے رکھ لی۔
proposal-decided = اس تجویز کا فیصلہ ہو چکا ہے۔ اس سے یہ نکلا۔
proposal-why = کیوں: { $why }
proposal-state = { $state ->
    [agenda] ہاں: میٹنگ میں اس پر بات ہو گی۔
    [later] ابھی نہیں۔ یہ بعد کے لیے رکھی ہے۔
    [no] نہیں۔ آپ وجہ پڑھ سکتے ہیں۔
   *[open] منتظم نے ابھی فیصلہ نہیں کیا۔
}
proposed = { $total } میں سے تجویز { $number }:
choice-next-proposal = اگلی تجویز

## What organisers see.
check-proposal = کوئی میٹنگ کے لیے یہ تجویز کرتا ہے:
organise-proposals = { $proposals ->
    [one] 1 تجویز آپ کا انتظار کر رہی ہے۔
   *[other] { $proposals } تجویزیں آپ کا انتظار کر رہی ہیں۔
}
choice-proposals = تجویزیں
proposals-none = کوئی تجویز نہیں ہے۔
choice-agenda = میٹنگ میں بات ہو
choice-keep-for-later = بعد میں
choice-no-because = نہیں، کیونکہ
choice-decide-again = پھر فیصلہ کریں
decide-no = کیوں نہیں؟ وجہ لکھیں۔ جس نے تجویز دی، وہ آپ کے الفاظ پڑھتا ہے۔
decided = { $decision ->
    [agenda] میٹنگ میں اس پر بات ہو گی۔ ہم تجویز دینے والے کو بتاتے ہیں۔
    [later] یہ بعد کے لیے رکھی ہے۔ ہم تجویز دینے والے کو بتاتے ہیں۔
   *[no] ہم آپ کی وجہ آگے بتاتے ہیں۔
}
choice-give-round = انہیں سب سے پوچھنے دیں
run-given = اب وہ اس پر سب سے پوچھ سکتے ہیں۔ ہم انہیں بتاتے ہیں۔
choice-see-round = ان کا سوال دیکھیں
run-see = یہ سوال دیکھیں۔ آپ کہیں گے تو یہ سب کے لیے کھلے گا۔
choice-run-open = سوال کھولیں
choice-run-return = واپس بھیجیں
run-return = کیا بدلنا چاہیے؟ لکھیں۔ پوچھنے والا آپ کے الفاظ پڑھتا ہے۔
run-opened = سوال اب کھلا ہے۔

## Whoever runs a round.
choice-run = سب سے پوچھیں
run = { $state ->
    [offered] آپ اپنی تجویز پر سب سے پوچھ سکتے ہیں۔ 3 قدم ہیں۔ ایک منتظم اسے کھولتا ہے۔
    [sent] ایک منتظم آپ کا سوال دیکھتا ہے۔ پھر یہ کھلے گا۔
   *[draft] بھیجنے تک آپ اپنا سوال بدل سکتے ہیں۔
}
run-kind = { $kind ->
    [yes_no] لوگ جواب دیں گے: ہاں، پکا پتا نہیں، یا نہیں۔
   *[priorities] لوگ بتائیں گے کہ سب سے اہم کیا ہے۔
}
run-days = { $days ->
    [7] یہ 1 ہفتہ کھلا رہے گا۔
    [14] یہ 2 ہفتے کھلا رہے گا۔
   *[28] یہ 4 ہفتے کھلا رہے گا۔
}
choice-run-kind = لوگ کیسے جواب دیں
choice-run-question = سوال
choice-run-days = کتنے دن
choice-run-send = بھیجیں
choice-run-no = نہیں، شکریہ
choice-run-back = کچھ بدلیں
run-kinds = لوگ کیسے جواب دیں؟
choice-run-yes-no = ہاں یا نہیں
choice-run-priorities = سب سے اہم کیا ہے
run-write = { $kind ->
    [yes_no] آپ کو کیا پوچھنا ہے؟ جواب ہاں یا نہیں ہو سکے۔
   *[priorities] آپ کو کیا پوچھنا ہے؟ لوگ اپنے لفظوں میں جواب دیں گے، پھر چنیں گے۔
} 1 چھوٹا سوال لکھیں۔
run-lengths = لوگوں کے پاس جواب دینے کا کتنا وقت ہو؟
choice-run-length = { $days ->
    [7] 1 ہفتہ
    [14] 2 ہفتے
   *[28] 4 ہفتے
}
run-kept = ہم نے یہ رکھ لیا۔
run-sent = شکریہ۔ اب ایک منتظم اسے دیکھتا ہے۔
run-declined = کوئی بات نہیں۔ آپ کی تجویز "میں نے کیا کہا" میں ملے گی۔
run-open = آپ کا سوال { $closes } تک کھلا ہے۔ { $people ->
    [0] ابھی کسی نے جواب نہیں دیا۔
    [one] اب تک 1 شخص نے جواب دیا ہے۔
   *[other] اب تک { $people } لوگوں نے جواب دیا ہے۔
}
run-closed = یہ سوال بند ہو گیا ہے۔ سب نتیجہ دیکھ سکتے ہیں۔
