### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = عملے کے بارے میں رائے
feedback = یہاں کام کرنے والے کسی شخص کے بارے میں بتائیں۔ وہ کیا اچھا کرتا ہے، اور کیا بہتر ہو سکتا ہے؟
feedback-read-by = پہلے ایک منتظم اسے پڑھتا ہے۔ وہ کبھی یہی شخص، یا اس کا مینیجر، نہیں ہوتا۔
feedback-guess = وہ سنتے ہیں کہ کئی لوگوں نے کیا کہا، آپ کا نام کبھی نہیں۔ وہ پھر بھی اندازہ لگا سکتے ہیں کہ یہ آپ ہیں۔
feedback-emergency = یہ فوری خطرے کے لیے نہیں ہے۔ خطرہ ہو تو { $emergency } پر فون کریں۔
feedback-no-staff = یہاں ابھی عملے کی فہرست نہیں ہے۔ اس کی جگہ آپ کسی شخص سے بات کر سکتے ہیں۔
choice-choose-worker = کسی کو چنیں
choice-my-feedback = میری رائے
staff-which = بات کس کی ہے؟
# Somebody on the staff list: first name, job, team.
worker-line = { $name }، { $job }، { $team }
worker-what = آپ کو { $name } کے بارے میں کیا کہنا ہے؟
worker-left = { $name } اب یہاں کام نہیں کرتے۔ آپ کے الفاظ ان تک نہیں پہنچ سکتے۔ آپ کسی اور شخص سے بات کر سکتے ہیں۔
worker-yourself = آپ اپنے بارے میں رائے نہیں دے سکتے۔ کسی اور کو چنیں۔
feedback-nobody = ابھی یہاں کوئی { $about } کے بارے میں الفاظ نہیں پڑھ سکتا۔ آپ { $name } سے بات کر سکتے ہیں: { $phone }۔
choice-give-feedback = رائے دیں
choice-thank = شکریہ کہیں

## Writing. Each part can be skipped.
feedback-ask-well = { $name } کون سا کام اچھا کرتے ہیں؟ اپنے لفظوں میں لکھیں۔
feedback-ask-better = کیا ہو تو بہتر ہو گا؟ اپنے لفظوں میں لکھیں۔
feedback-ask-times = کیا یہ ایک بار کی بات ہے، یا اکثر ہوتا ہے؟
feedback-ask-quote = آپ کے الفاظ آپ کے نام کے بغیر پڑھے جا سکتے ہیں۔ انہیں کون پڑھے؟
feedback-ask-way = آپ کی رائے آگے کیسے جائے؟
feedback-so-far = آپ نے یہ لکھا۔ بدلنے کے لیے دوبارہ لکھیں:
choice-keep = یہی رکھیں
choice-times = { $choice ->
    [once] ایک بار کی بات ہے
   *[often] یہ اکثر ہوتا ہے
}
choice-quote = { $choice ->
    [worker] وہ شخص
    [supervisor] اس کا مینیجر
    [board] بورڈ
   *[nobody] کوئی نہیں
}
choice-way = { $choice ->
    [supervisor] صرف مینیجر کو
    [advocate] حمایتی کے ساتھ
   *[group] دوسروں کی رائے کے ساتھ
}
feedback-part = { $part ->
    [better] کیا بہتر ہو سکتا ہے:
   *[well] کیا اچھا ہے:
}
feedback-empty = آپ نے ابھی کچھ نہیں لکھا۔
feedback-chosen = { $times ->
    [once] ایک بار کی بات ہے۔
    [often] یہ اکثر ہوتا ہے۔
   *[none] آپ نے نہیں بتایا کہ کتنی بار۔
} { $way ->
    [supervisor] آپ کے الفاظ مینیجر کو جاتے ہیں۔ وہ اندازہ لگا سکتا ہے کہ یہ آپ ہیں۔
    [advocate] یہ ایک حمایتی کو جاتا ہے، جو آپ کو جواب لکھتا ہے۔
   *[group] یہ دوسروں کی رائے کے ساتھ آگے جاتا ہے۔
} { $quote ->
    [worker] وہ شخص آپ کے الفاظ پڑھ سکتا ہے۔
    [supervisor] اس کا مینیجر آپ کے الفاظ پڑھ سکتا ہے۔
    [board] بورڈ آپ کے الفاظ پڑھ سکتا ہے۔
   *[nobody] اور کوئی آپ کے الفاظ نہیں پڑھ سکتا۔
}
choice-send = بھیجیں
choice-change-it = بدلیں
feedback-change = آپ کو کیا بدلنا ہے؟
feedback-part-name = { $part ->
    [better] کیا بہتر ہو سکتا ہے
    [times] کتنی بار
    [quote] کون پڑھ سکتا ہے
    [way] آگے کیسے جائے
   *[well] کیا اچھا ہے
}

## Sent.
feedback-sent = شکریہ۔ پہلے ایک شخص اسے پڑھتا ہے۔ سال کے یہ 3 مہینے ختم ہونے کے بعد یہ آگے جاتا ہے۔
feedback-held = آپ اسے ابھی بدل سکتے ہیں۔ آپ کے دوبارہ بھیجنے تک کوئی اسے نہیں پڑھے گا۔
feedback-read-already = کوئی اسے پڑھ چکا ہے۔ اب یہ بدل نہیں سکتا۔
feedback-way-gone = اب یہ اس طرح آگے نہیں جا سکتا۔ کوئی اور طریقہ چنیں۔
feedback-out = یہ آگے جا چکا ہے۔ اب یہ واپس نہیں لیا جا سکتا۔
feedback-drop = اس سے آپ کی رائے مٹ جائے گی۔ کیا آپ کو اسے مٹانا ہے؟
choice-delete = مٹا دیں
feedback-none = آپ نے ابھی تک کوئی رائے نہیں دی۔
feedback-mine = { $count ->
    [one] آپ نے 1 بار رائے دی ہے۔
   *[other] آپ نے { $count } بار رائے دی ہے۔
} آپ کو کون سی دیکھنی ہے؟
feedback-stage = { $stage ->
    [read] ایک شخص نے اسے پڑھ لیا ہے۔ کافی لوگوں کے لکھنے تک یہ رکا رہے گا۔
    [hidden] ایک منتظم نے اسے آگے نہیں بھیجا۔ وجہ پوچھنے کے لیے { $name } سے بات کریں۔
    [released] یہ آگے جا چکا ہے۔ شکریہ۔
   *[waiting] ابھی کسی نے اسے نہیں پڑھا۔ آپ اب بھی اسے بدل سکتے ہیں۔
}
feedback-worker-left = { $name } اب یہاں کام نہیں کرتے۔ وہ واپس آئیں، تب ہی آپ کے الفاظ آگے جائیں گے۔
choice-staff-answer = { $purpose ->
    [staff_change] کیا بدلا ہے
   *[staff_reply] ایک جواب
}
staff-answered = { $purpose ->
    [staff_change] { $name } بتاتے ہیں کہ کیا بدلا ہے:
   *[staff_reply] لکھنے والوں کو { $name } کا جواب:
}

## Thanks.
thank = آپ کو { $name } کا شکریہ کس بات پر کہنا ہے؟ اپنے لفظوں میں لکھیں۔
thank-guess = پہلے کوئی اور اسے پڑھتا ہے۔ آپ کا نام نہیں دکھایا جاتا۔ وہ اندازہ لگا سکتے ہیں کہ یہ آپ ہیں۔
thanks-may = کیا { $name } اور ان کے مینیجر یہ پڑھ سکتے ہیں؟
thanks-sent = شکریہ۔ پہلے ایک شخص اسے پڑھتا ہے۔ پھر یہ { $name } کو جاتا ہے۔
thanks-state = { $state ->
    [shown] { $about } اور ان کے مینیجر یہ پڑھ سکتے ہیں۔
    [hidden] ایک منتظم نے اسے آگے نہیں بھیجا۔ وجہ پوچھنے کے لیے { $name } سے بات کریں۔
   *[waiting] پہلے ایک شخص اسے پڑھتا ہے۔ پھر یہ { $about } کو جاتا ہے۔
}

## What staff hear.
choice-about-me = میرے کام کے بارے میں
about-me = آپ کو کیا دیکھنا ہے؟
about-me-how = آپ سنتے ہیں کہ کئی لوگوں نے کیا کہا۔ کس نے لکھا، یہ کبھی نہیں بتایا جاتا۔ یہ ہر 3 مہینے بعد آتا ہے۔
about-me-unknown = ہمیں ابھی معلوم نہیں کہ آپ عملے کی فہرست میں کہاں ہیں۔ اپنا کوڈ کسی منتظم کو دکھائیں۔
staff-code = آپ کا کوڈ { $code } ہے۔ یہ { $minutes } منٹ چلتا ہے۔ اسے کسی منتظم کو پڑھ کر سنائیں۔
staff-news = آپ کے لیے کچھ نیا ہے۔
choice-said-of-me = لوگوں نے کیا کہا
choice-thanks = شکریے
choice-my-answers = میرے جواب
choice-my-team = میری ٹیم
my-team = آپ کو کس کے بارے میں سننا ہے؟
heard-from = { $level ->
    [team] { $people ->
        [one] ٹیم کے بارے میں { $people } شخص نے لکھا۔
       *[other] ٹیم کے بارے میں { $people } لوگوں نے لکھا۔
    }
   *[worker] { $people ->
        [one] { $people } شخص نے لکھا۔
       *[other] { $people } لوگوں نے لکھا۔
    }
} یہ { $day } تک کی بات ہے۔
heard-too-few = کسی نے چاہا کہ آپ ان کے اپنے الفاظ پڑھیں۔ یہ { $day } تک کی بات ہے۔
heard-part = { $part ->
    [well] کیا اچھا ہے:
    [better] کیا بہتر ہو سکتا ہے:
   *[none] اس بارے میں کسی نے نہیں لکھا۔
}
heard-theme = { $theme ->
    [listens] بات سننا
    [on_time] وقت پر آنا
    [explains] بات سمجھانا
    [respectful] عزت کرنا
   *[other] کچھ اور
}: { $people ->
    [0] چند لوگ
    [one] { $people } شخص
   *[other] { $people } لوگ
}۔
heard-none = یہاں ابھی پڑھنے کے لیے کچھ نہیں ہے۔
choice-their-words = ان کے الفاظ
choice-earlier = اس سے پہلے
choice-staff-reply = لوگوں کو جواب دیں
choice-staff-change = بتائیں کیا بدلا
staff-write-reply = لکھنے والے لوگوں سے آپ کو کیا کہنا ہے؟
staff-write-change = آپ نے کیا بدلا ہے؟ اپنے لفظوں میں بتائیں۔
staff-write-who = آپ کو پتا نہیں چلتا کہ وہ کون ہیں۔ ان سے پہلے کوئی آپ کے الفاظ پڑھتا ہے۔ آپ کے مینیجر بھی انہیں پڑھ سکتے ہیں۔
staff-said = شکریہ۔ پہلے ایک شخص اسے پڑھتا ہے۔ پھر یہ لکھنے والوں کو جاتا ہے۔
staff-answers-none = آپ نے ابھی تک جواب نہیں دیا۔
staff-answer-yours = { $purpose ->
    [staff_change] آپ نے بتایا کہ کیا بدلا ہے:
   *[staff_reply] آپ نے جواب دیا:
}
staff-answer-state = { $state ->
    [shown] لکھنے والے لوگ یہ پڑھ سکتے ہیں۔
    [hidden] ایک منتظم نے اسے آگے نہیں بھیجا۔ وجہ پوچھنے کے لیے { $name } سے بات کریں۔
   *[waiting] پہلے ایک شخص اسے پڑھتا ہے۔
}
thanks-none = ابھی کوئی شکریہ نہیں آیا۔
thanks-for-you = کوئی آپ کا شکریہ ادا کرتا ہے:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] رائے، کیا اچھا ہے:
    [better] رائے، کیا بہتر ہو سکتا ہے:
    [thanks] شکریہ ان کا:
    [staff_reply] لکھنے والوں کو جواب، ان کی طرف سے:
   *[staff_change] کیا بدلا ہے، ان کی طرف سے:
}
choice-edit = دوسری طرح لکھیں
choice-themes = بات کس چیز کی ہے
edit = اسے ایسے لکھیں جیسے دوسرے پڑھیں۔ جو کہا گیا تھا، وہ تالے میں محفوظ رہتا ہے۔
edit-names = تعریف میں پہلا نام رہتا ہے۔ شکایت میں نام کی جگہ کام لکھیں۔
edit-suggested = اس کے بغیر جس سے پہچان ہو سکتی ہے:
choice-edit-take = یہ رکھیں
edit-late = کوئی ان الفاظ کا فیصلہ پہلے ہی کر چکا ہے۔
choice-as-said = جیسے کہا گیا تھا
themes = یہ کس چیز کی بات ہے؟ آپ کئی چن سکتے ہیں۔
theme = { $theme ->
    [listens] بات سننا
    [on_time] وقت پر
    [explains] سمجھانا
    [respectful] عزت
   *[other] کچھ اور
}{ $on ->
    [yes] ، چنا ہوا
   *[no] {""}
}
prepared = محفوظ ہو گیا۔
moderated-staff = { $state ->
    [shown] اب یہ آگے جا سکتا ہے۔
    [hidden] یہ آگے نہیں جائے گا۔
   *[waiting] یہ پھر پڑھے جانے کا انتظار کر رہا ہے۔
}

## The staff list.
choice-staff-list = عملے کی فہرست
staff-list = { $count ->
    [0] عملے کی فہرست میں ابھی کوئی نہیں ہے۔
    [one] عملے کی فہرست میں { $count } شخص ہے۔
   *[other] عملے کی فہرست میں { $count } لوگ ہیں۔
}
choice-add-worker = کسی کو شامل کریں
worker-ask = { $detail ->
    [job] ان کا کام کیا ہے؟ جیسے: کیئر ورکر۔
    [team] وہ کس ٹیم میں ہیں؟
   *[first_name] ان کا پہلا نام کیا ہے؟
}
worker-too-long = یہ فہرست کے لیے بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
worker-saved = محفوظ ہو گیا۔
worker-manager = ان کے مینیجر { $name } ہیں۔
worker-no-manager = ان کا مینیجر ابھی فہرست میں نہیں ہے۔
worker-known = { $known ->
    [left] وہ جا چکے ہیں۔
    [linked] وہ اس چیٹ میں شامل ہیں۔
   *[unknown] ہمیں نہیں معلوم کہ وہ اس چیٹ میں کون ہیں۔
}
worker-change = آپ کو کیا بدلنا ہے؟
worker-detail = { $detail ->
    [job] کام
    [team] ٹیم
   *[first_name] پہلا نام
}
choice-manager = ان کا مینیجر
choice-link-worker = وہ یہاں کون ہیں
choice-worker-left = { $left ->
    [yes] وہ جا چکے ہیں
   *[no] وہ واپس آ گئے ہیں
}
managers = { $name } کا مینیجر کون ہے؟ مینیجر اپنے عملے کے بارے میں رائے کبھی نہیں جانچتے۔
choice-no-manager = فہرست میں کوئی نہیں
worker-not-you = اس سے رائے میں انصاف رہتا ہے۔ یہ کسی دوسرے منتظم کو بدلنا ہو گا۔
worker-link = { $name } سے کوڈ مانگیں: "مزید چیزیں"، پھر "میرے کام کے بارے میں"۔ 8 ہندسے یہاں لکھیں۔
choice-this-is-me = یہ میرا ہے
choice-unlink = یہ شخص نہیں
