### People who help me, and answering for somebody.

choice-supporters = میری مدد کرنے والے
supporters = آپ کسی کو یہاں اپنی جگہ جواب دینے دے سکتے ہیں۔ یہ آپ کی مرضی ہے۔ آپ اسے کبھی بھی ختم کر سکتے ہیں۔
supporters-helped = { $helped ->
    [yes] آپ نے بتایا کہ آپ مدد کے ساتھ جواب دیتے ہیں۔
   *[no] آپ نے بتایا کہ آپ اکیلے جواب دیتے ہیں۔
} دونوں برابر گنے جاتے ہیں۔
choice-pair-new = کوئی میری مدد کرے
choice-pair-code = کسی کی مدد کرنی ہے
choice-helped = { $helped ->
    [yes] جواب اکیلے دینا ہے
   *[no] جواب مدد سے دینا ہے
}
helped-set = { $helped ->
    [yes] محفوظ ہو گیا۔ ہم ہر بار ایک دفعہ پوچھیں گے کہ کیا آپ کو مدد ملی۔
   *[no] محفوظ ہو گیا۔ آپ اکیلے جواب دیتے ہیں۔
}
choice-pairs = کون جڑا ہوا ہے

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] آپ { $count } شخص سے جڑے ہوئے ہیں۔
   *[other] آپ { $count } لوگوں سے جڑے ہوئے ہیں۔
}
pairs-none = آپ کسی سے جڑے ہوئے نہیں ہیں۔
pair-label = { $side ->
    [theirs] آپ کی مدد { $name } کو
   *[mine] { $name } کی مدد آپ کو
}
pair-waiting-label = ابھی کوئی نہیں

## Letting somebody answer for me.
pair-scope = کیا وہ آپ کی جگہ اس کا جواب دے سکتے ہیں؟
pair-scope-none = آپ نے چاروں کو نہیں کہا۔ براہ کرم کم از کم ایک کو ہاں کہیں۔
scope-label = { $scope ->
    [votes] ووٹ
    [priorities] کیا اہم ہے
    [feedback] عملے کے بارے میں رائے
   *[questions] سوال اور خیال
}
pair-until = کتنے وقت کے لیے؟ آپ اسے پہلے بھی ختم کر سکتے ہیں۔
months-label = { $months ->
    [one] { $months } مہینہ
   *[other] { $months } مہینے
}
pair-name = وہ آپ کو کس پہلے نام سے بلاتے ہیں؟ اسے لکھیں۔ اس میں { $most } حروف تک ہو سکتے ہیں۔ اسے صرف وہ دیکھتے ہیں۔
pair-name-long = یہ نام بہت لمبا ہے۔ { $most } حروف تک کا پہلا نام لکھیں۔
# Shown on the phone of the person who is to be helped.
pair-code-shown = آپ کا کوڈ { $code } ہے۔ یہ { $minutes } منٹ چلتا ہے۔ اسے صرف اپنی مدد کرنے والے کو دیں۔
pair-waiting = ابھی کوئی اس میں آپ کی مدد نہیں کرتا۔ انہیں آپ کا کوڈ چاہیے، پھر وہ ہاں کہیں گے۔
pair-mine = { $name } آپ کی جگہ جواب دیں گے:
pair-mine-told = ہم ہر بار آپ کو بتاتے ہیں۔ آپ کا اپنا جواب ہمیشہ پہلے گنا جاتا ہے۔
pair-ends = یہ { $ends } کو ختم ہو گا۔
pair-news = { $name } نے ہاں کہی۔ اب سے { $name } آپ کی جگہ جواب دے سکتے ہیں۔ آپ اسے کبھی بھی ختم کر سکتے ہیں۔
choice-pair-see = دیکھیں

## Helping somebody.
pair-code-ask = وہ شخص آپ کو 8 ہندسوں کا کوڈ دکھاتا ہے۔ اسے یہاں لکھیں۔
pair-gone = یہ ختم ہو چکا ہے، یا کوڈ کسی اور کے لیے ہے۔
pair-agree = { $name } کہتے ہیں: ان کی جگہ جواب دیں۔ کس کا:
pair-agree-rules = صرف وہی کہیں جو آپ کے خیال میں وہ خود کہتے۔ ہم ہر بار انہیں بتاتے ہیں۔ ان کا اپنا جواب ہمیشہ پہلے گنا جاتا ہے۔ آپ کا اپنا ووٹ آپ ہی کا رہتا ہے۔
choice-pair-agree = ہاں، مدد کرنی ہے
choice-pair-no = نہیں، شکریہ
pair-your-name = { $name } آپ کو کس پہلے نام سے بلاتے ہیں؟ اسے لکھیں۔ اس میں { $most } حروف تک ہو سکتے ہیں۔
pair-agreed = شکریہ۔ اب آپ ان کی جگہ جواب دے سکتے ہیں۔
pair-theirs = آپ { $name } کی جگہ جواب دے سکتے ہیں:
pair-theirs-told = انہیں ہر بار بتایا جاتا ہے۔

## Ending it.
choice-pair-end = یہ ختم کریں
pair-end = کیا آپ کو یہ ختم کرنا ہے؟ یہ فوراً ختم ہو جائے گا۔ دوسرے شخص کو نہیں بتایا جاتا۔
choice-pair-end-now = ہاں، ختم کریں
choice-pair-keep = نہیں، رہنے دیں
pair-ended = یہ ختم ہو گیا۔

## As whom somebody answers, and whether with help.
hat = آپ یہاں 2 گروپوں میں ہیں۔ آپ کس کی طرف سے جواب دیتے ہیں؟
hat-once = بند ہونے تک آپ اسے بدل سکتے ہیں۔ آپ ایک بار گنے جاتے ہیں۔
with-help = اس کا جواب آپ خود دیتے ہیں، یا مدد کے ساتھ؟
with-help-same = دونوں برابر گنے جاتے ہیں۔ آپ اسے بعد میں بدل سکتے ہیں۔
as-label = { $answering ->
    [service_user] سروس لینے والا
    [carer] دیکھ بھال کرنے والا
    [staff] عملہ
    [helped] مدد کے ساتھ
   *[own] خود
}
as-set = { $answering ->
    [service_user] محفوظ ہو گیا۔ آپ سروس لینے والے کے طور پر جواب دیتے ہیں۔
    [carer] محفوظ ہو گیا۔ آپ دیکھ بھال کرنے والے کے طور پر جواب دیتے ہیں۔
    [staff] محفوظ ہو گیا۔ آپ عملے کی طرف سے جواب دیتے ہیں۔
    [helped] محفوظ ہو گیا۔ کسی نے آپ کی مدد کی۔
   *[own] محفوظ ہو گیا۔ آپ خود جواب دیتے ہیں۔
}
choice-was-helped = { $answering ->
    [helped] کسی نے میری مدد کی
   *[own] کسی نے مدد نہیں کی
}
choice-hat = میرا گروپ بدلیں

## Saying what somebody would say. The name is a first name.
choice-for = ان کی جگہ: { $name }
choice-for-rounds = ان کی جگہ جواب دیں
choice-what-i-think = میری اپنی رائے
choice-for-begin = وہ کیا کہتے
for-which = آپ کو { $name } کی جگہ کس کا جواب دینا ہے؟
for-none = ابھی کچھ کھلا نہیں جس کا جواب آپ { $name } کی جگہ دیں۔
for-two = آپ اپنی رائے دے سکتے ہیں۔ آپ یہ بھی بتا سکتے ہیں کہ { $name } کیا کہتے۔
for-told = دونوں الگ رکھے جاتے ہیں۔ { $name } کو بتایا جاتا ہے۔ وہ آپ کا جواب دیکھ اور بدل سکتے ہیں۔
for-say = آپ کے خیال میں { $name } کیا کہتے؟
for-said = آپ نے { $name } کی جگہ یہ کہا۔ اگر وہ جواب دیں، تو صرف ان کا اپنا جواب گنا جاتا ہے۔
for-alone = { $name } اس کا جواب اکیلے دیتے ہیں۔
# News for the person. It never says what was answered.
for-news = { $name } نے آپ کی جگہ جواب دیا: { $title }
for-news-own = آپ اسے دیکھ سکتے ہیں، یا خود جواب دے سکتے ہیں۔ آپ کا اپنا جواب پہلے گنا جاتا ہے۔

## What was said for me.
choice-said-for-me = میری جگہ کیا کہا گیا
said-for = { $name } نے آپ کی جگہ یہ کہا:
said-for-somebody = آپ کی جگہ یہ کہا گیا:
said-for-replaced = اس کا جواب آپ نے خود دیا ہے۔ صرف آپ کا جواب گنا جاتا ہے۔
said-for-none = یہاں آپ کی جگہ کچھ نہیں کہا گیا۔
choice-say-myself = خود جواب دیں
choice-said-drop = سب مٹا دیں
said-drop-sure = اس سے وہ مٹ جائے گا جو آپ کے لیے کہا گیا۔ کیا آپ کو اسے مٹانا ہے؟
said-dropped = یہ مٹ گیا۔ آپ نے خود جو کہا، وہ رہتا ہے۔
choice-only-i = جواب صرف میرا ہو
only-i-set = { $alone ->
    [yes] اب سے اس کا جواب صرف آپ دیتے ہیں۔ وجہ کسی کو نہیں بتائی جاتی۔
   *[no] آپ کی مدد کرنے والے پھر اس کا جواب دے سکتے ہیں۔
}

## When somebody was pressured.
choice-pressured = مجھ پر دباؤ ڈالا گیا
pressured = جواب آپ کا اپنا ہونا چاہیے۔ ہم یہاں آپ کے سب جواب واپس لے سکتے ہیں۔ پھر آپ دوبارہ جواب دے سکتے ہیں۔
pressured-private = کسی کو نہیں بتایا جاتا۔ اس کے بعد کوئی اور یہاں آپ کی جگہ جواب نہیں دے سکتا۔
pressured-which = آپ پر دباؤ کہاں ڈالا گیا؟
pressured-none = ابھی کچھ کھلا نہیں جو آپ واپس لے سکیں۔
choice-void = میرے جواب واپس لیں
choice-void-not = نہیں، رہنے دیں
pressured-voided = آپ کے جواب واپس لے لیے گئے۔ آپ دوبارہ جواب دے سکتے ہیں، ابھی یا بعد میں۔
pressured-late = یہ بند ہو چکا ہے۔ نتیجہ اب نہیں بدل سکتا۔ مگر جو ہوا، وہ اہم ہے۔
pressured-write = آپ ایسے شخص کو لکھ سکتے ہیں جو اس کا منتظم نہیں ہے۔
pressured-call = { $name } کو فون کریں: { $phone }۔ یہ شخص اس ووٹ کا منتظم نہیں ہے۔
choice-write-about-it = اس بارے میں لکھیں
write-pressure = کیا ہوا؟ ایک سہولت کار اسے پڑھتا ہے۔ اپنے لفظوں میں لکھیں۔

words-as = یہ بات آپ خود کہتے ہیں، یا مدد کے ساتھ؟
stamp = { $how ->
    [helped] یہ مدد کے ساتھ کہا گیا۔
   *[for_someone] یہ ان کی مدد کرنے والے نے کہا۔
}
choice-for-words = ان کی جگہ بولیں
for-words-kept = شکریہ۔ { $name } کو بتایا جاتا ہے۔ وہ اسے بدل یا مٹا سکتے ہیں۔
for-words-news = { $name } نے آپ کی جگہ کچھ کہا، لفظوں میں۔
