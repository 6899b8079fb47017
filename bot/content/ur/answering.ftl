### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = ہاں
choice-unsure = پکا پتا نہیں
choice-no = نہیں
choice-matters = یہ اہم ہے
choice-matters-less = یہ کم اہم ہے
choice-first = پہلی بات
choice-second = دوسری بات
choice-same = دونوں برابر
choice-undecided = فیصلہ نہیں ہو رہا
choice-enough = اتنا کافی ہے
answer-now = آپ کا ابھی کا جواب: { $choice ->
    [yes] ہاں
    [unsure] پکا پتا نہیں
    [no] نہیں
    [fine] مجھے ٹھیک لگتا ہے
    [worry] مجھے ایک فکر ہے
    [object] مجھے اعتراض ہے
    [accepted] میرے لیے چل جائے گا
    [refused] میرے لیے نہیں
    [nothing] کچھ نہیں
    [picked] یہ اہم ہے
    [passed] یہ کم اہم ہے
    [pair-1] پہلی بات
    [pair-2] دوسری بات
    [pair-same] دونوں برابر
   *[other] فیصلہ نہیں ہو رہا
}۔
answer-now-text = آپ کا ابھی کا جواب: { $text }۔
# What was chosen follows on a line of its own.
answer-saved = محفوظ ہو گیا۔ آپ نے یہ چنا:
question-progress = { $total } میں سے { $number }۔
question-changed = یہ فہرست اس کے بعد بدل گئی ہے۔ کچھ گم نہیں ہوا۔
round-closed = { $when ->
    [now] یہ ابھی ابھی بند ہوا ہے۔
   *[before] یہ بند ہو چکا ہے۔
} اس سے کیا نکلا، آپ یہاں دیکھ سکتے ہیں۔
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] یہ ابھی ابھی بند ہوا ہے۔
   *[before] یہ بند ہو چکا ہے۔
} آپ کے الفاظ نہیں رکھے گئے۔ آپ انہیں کاپی کر کے کسی شخص کو لکھ سکتے ہیں۔ آپ نے لکھا:

## Picking and comparing.
approval-progress = { $total } میں سے { $number }۔ کیا یہ آپ کے لیے اہم ہے؟
pairwise-which = آپ کے لیے کون سی بات زیادہ اہم ہے؟
pairwise-first = پہلی بات: { $text }
pairwise-second = دوسری بات: { $text }

## Reading over what one has given.
review = آپ اسے { $closes } تک بدل سکتے ہیں۔
review-yes-no = { $title }
    آپ نے کہا: { $choice ->
    [yes] ہاں
    [unsure] پکا پتا نہیں
    [no] نہیں
    [fine] مجھے ٹھیک لگتا ہے
    [worry] مجھے ایک فکر ہے
    [object] مجھے اعتراض ہے
   *[none] ابھی کچھ نہیں
    }۔
review-approval = { $text }
    آپ نے کہا: { $picked ->
        [yes] یہ اہم ہے
       *[no] یہ کم اہم ہے
    }۔
review-pairwise = { $outcome ->
    [pair-1] آپ نے اسے پہلے رکھا: { $first }
    [pair-2] آپ نے اسے پہلے رکھا: { $second }
    [pair-same] آپ کے لیے دونوں برابر: { $first } / { $second }
   *[other] آپ سے فیصلہ نہیں ہو سکا: { $first } / { $second }
}
voted = { $left ->
    [0] بس یہی سب تھا۔ ووٹ دینے کا شکریہ۔
    [one] آپ کے ووٹ محفوظ ہیں۔ { $left } سوال باقی ہے۔
   *[other] آپ کے ووٹ محفوظ ہیں۔ { $left } سوال باقی ہیں۔
}
receipt = آپ کی رسید: { $receipt }۔ یہ ثبوت ہے کہ آپ کا ووٹ گنا جائے گا۔ اس میں یہ نہیں کہ آپ نے کیا کہا۔
choice-change = نمبر { $number } بدلیں
choice-vote-on = نمبر { $number } پر ووٹ

## Votes.
votes = { $count ->
    [0] ابھی ووٹ دینے کے لیے کچھ نہیں ہے۔
    [one] 1 ووٹ کھلا ہے۔ کون سا؟
   *[other] { $count } ووٹ کھلے ہیں۔ کون سا؟
}
vote-label = ووٹ { $number }
vote-intro = { $items ->
    [one] 1 بات پر ووٹ دینا ہے۔
   *[other] { $items } باتوں پر ووٹ دینا ہے، ایک ایک کر کے۔
} آپ { $closes } تک ووٹ دے سکتے ہیں۔ تب تک آپ اسے بدل بھی سکتے ہیں۔
vote-turnout = { $people ->
    [0] ابھی تک کسی نے ووٹ نہیں دیا۔
    [one] اب تک 1 شخص نے ووٹ دیا ہے۔
   *[other] اب تک { $people } لوگوں نے ووٹ دیا ہے۔
}
choice-start = شروع کریں
choice-see-votes = میرے ووٹ دیکھیں
choice-vote-rules = ووٹ کیسے گنتے ہیں
choice-vote-rules-more = دوسرے کیا دیکھیں گے
choice-my-receipt = میری رسید
choice-check-receipt = رسید جانچیں
vote-rules = ہر سوال پر ہر شخص کا 1 ووٹ ہے۔ آپ کا آخری ووٹ گنا جاتا ہے۔
vote-rules-quorum = { $quorum ->
    [0] جتنے بھی لوگ ووٹ دیں، ووٹ گنا جائے گا۔
    [one] کم از کم 1 شخص کا ووٹ ضروری ہے۔
   *[other] کم از کم { $quorum } لوگوں کا ووٹ ضروری ہے، ورنہ کچھ طے نہیں ہو گا۔
}
vote-rules-secret = آپ کا ووٹ راز ہے۔ بند ہونے تک کمپیوٹر چلانے والا اسے آپ سے جوڑ سکتا ہے۔ پھر یہ جوڑ مٹا دیا جاتا ہے۔
vote-rules-shown = ووٹ بند ہو تو سب نتیجہ ایک ہی وقت میں دیکھتے ہیں۔ سب ایک ہی بات کہیں، تو لوگ جان جائیں گے۔ 5 سے کم لوگ ووٹ دیں، تو صرف فیصلہ دکھایا جاتا ہے۔
vote-rules-apart = سروس لینے والے، دیکھ بھال کرنے والے اور عملہ الگ الگ گنے جاتے ہیں۔ یہ صرف 5 یا زیادہ کے گروپ کا دکھایا جاتا ہے۔
vote-sealed = آپ کا ووٹ محفوظ ہے اور گنا جائے گا۔ اب یہ بدل نہیں سکتا، کیونکہ ہمیں اپنا ریکارڈ ٹھیک کرنا پڑا۔
receipt-ask = اپنی رسید کے 8 ہندسے لکھیں۔
receipt-wrong = { $digits ->
    [one] رسید میں { $digits } ہندسہ ہوتا ہے۔
   *[other] رسید میں { $digits } ہندسے ہوتے ہیں۔
} دوبارہ دیکھیں۔
receipt-open = ہاں۔ یہ ووٹ ہمارے پاس ہے: { $title }
receipt-closed = ہاں۔ یہ ووٹ گنا گیا: { $title }
receipt-unknown = یہ رسید ہمیں نہیں ملی۔ ہندسے دوبارہ دیکھیں، یا { $name } سے پوچھیں۔

## What matters.
matters-none = کیا اہم ہے، اس بارے میں ابھی کوئی سوال کھلا نہیں ہے۔
matters = آپ کو کس کا جواب دینا ہے؟
matters-label = فہرست { $number }
matter-closes = یہ { $closes } تک کھلا ہے۔ { $quorum ->
    [0] جتنے بھی لوگ جواب دیں، یہ گنا جائے گا۔
    [one] کم از کم 1 شخص کا جواب ضروری ہے۔
   *[other] کم از کم { $quorum } لوگوں کا جواب ضروری ہے۔
}
matter-how = { $options ->
    [0] ابھی کوئی فہرست نہیں ہے۔ پہلے آپ بتا سکتے ہیں کہ کیا اہم ہے۔
    [one] فہرست میں 1 بات ہے۔
   *[other] فہرست میں { $options } باتیں ہیں۔
} { $compare ->
    [yes] آپ ایک وقت میں 2 باتوں میں سے چنتے ہیں۔
   *[no] جو باتیں اہم ہیں، وہ سب چنیں۔
}
matter-done = آپ نے فہرست کی ہر بات کا جواب دے دیا۔ شکریہ۔
choice-say-own = اپنے لفظوں میں کہیں
choice-choose = چنیں
choice-go-on-choosing = چنتے رہیں
choice-what-is-there = فہرست دیکھیں
choice-my-choices = میرا چنا ہوا دیکھیں
choice-what-i-said = میں نے کیا کہا
options = { $total ->
    [one] فہرست میں 1 بات ہے۔
   *[other] فہرست میں { $total } باتیں ہیں۔
}
say-ask = آپ کے لیے سب سے اہم کیا ہے؟ اپنے لفظوں میں لکھیں۔
said-thanks = شکریہ۔ آپ کے الفاظ ہم نے رکھ لیے۔
share-ask = کیا دوسرے لوگ یہ الفاظ دیکھ سکتے ہیں؟
share-guess = پہلے ایک شخص انہیں پڑھتا ہے۔ آپ کا نام نہیں دکھایا جاتا۔ لوگ اندازہ لگا سکتے ہیں کہ یہ آپ ہیں۔
choice-share = ہاں، دوسرے دیکھ لیں
choice-share-not = نہیں، صرف منتظمین
choice-withdraw = واپس لیں
share-yes = شکریہ۔ پہلے ایک شخص آپ کے الفاظ پڑھے گا۔ پھر دوسرے انہیں دیکھ سکیں گے۔
share-no = آپ کے الفاظ صرف منتظمین دیکھیں گے۔
withdraw-sure = اس سے آپ کے الفاظ مٹ جائیں گے۔ کیا آپ کو انہیں مٹانا ہے؟
withdrawn = آپ کے الفاظ ہم نے مٹا دیے۔
mine-none = آپ نے ابھی تک اپنے لفظوں میں کچھ نہیں کہا۔
mine = { $count ->
    [one] آپ نے اپنے لفظوں میں 1 بات کہی ہے۔
   *[other] آپ نے اپنے لفظوں میں { $count } باتیں کہی ہیں۔
}
mine-label = { $purpose ->
    [question] سوال
    [safety] پیغام
    [second_safety] پیغام
    [talk] پیغام
    [advocate] مدد مانگی
    [ring] فون
    [read_out] پڑھ کر سنانا
    [needs] میری ضرورت
    [not_fixed] ٹھیک نہیں ہوا
    [worry] فکر
    [thanks] شکریہ
    [proposal] تجویز
    [response] میرا جواب
    [pressure] پیغام
   *[priority] کیا اہم ہے
} { $number }
mine-state = { $state ->
    [waiting] پہلے ایک شخص اسے پڑھے گا، پھر دوسرے دیکھیں گے۔
    [shown] دوسرے لوگ اسے دیکھ اور چن سکتے ہیں۔
    [late] دوسروں کے دیکھنے سے پہلے ہی فہرست بند ہو گئی۔
    [hidden] ایک منتظم نے اسے دوسروں کو نہیں دکھایا۔ وجہ پوچھنے کے لیے { $name } سے بات کریں۔
   *[private] اسے صرف منتظمین دیکھتے ہیں۔
}
mine-edited = دوسرے اسے یوں پڑھتے ہیں:
