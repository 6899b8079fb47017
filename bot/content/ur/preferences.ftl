### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = کیا ہم آپ سے { $count } چھوٹی باتیں پوچھیں کہ آپ کو کیا پسند ہے؟ اس میں 1 منٹ لگتا ہے۔
choice-set-up = ہاں، پوچھیں
choice-not-now = ابھی نہیں
set-up-done = بس یہی سب تھا۔ بدلنے کے لیے "مزید چیزیں"، پھر "ہم کیسے کام کریں" پر جائیں۔

## Half a year later, on the menu.
menu-look-again = 6 مہینے پہلے آپ نے بتایا تھا کہ آپ کو کیا پسند ہے۔
choice-look-again = کیا یہ اب بھی ٹھیک ہے؟

## The list. Each line says how it is now.
preferences = ہم آپ کے لیے ایسے کام کرتے ہیں۔ آپ کو کیا بدلنا ہے؟
preference-language = زبان: اردو۔
preference-sound = آواز: { $now ->
    [always] ہر پیغام کے ساتھ
   *[asked] جب آپ مانگیں
}۔
preference-speed = بولنے کی رفتار: { $now ->
    [slow] آہستہ
    [quick] تیز
   *[usual] عام
}۔
preference-voice = بولنے والی آواز: { $now ->
    [higher] باریک آواز
   *[lower] بھاری آواز
}۔
preference-texts = لمبی تحریر: { $now ->
    [small] چھوٹے حصوں میں
    [whole] ساری ایک ساتھ
   *[cards] ایک ایک کارڈ
}۔
preference-pictures = تصویریں: { $now ->
    [none] صرف الفاظ میں
   *[shown] جی ہاں
}۔
preference-buttons = چننے کا طریقہ: { $now ->
    [keyboard] بڑے بٹن، جہاں آپ لکھتے ہیں
    [words] بٹن نہیں، صرف الفاظ
   *[inline] ہر پیغام کے نیچے بٹن
}۔
preference-questions = سوال: { $now ->
    [three] 3، پھر وقفہ
   *[all] جتنے بھی ہوں
}۔
preference-reminders = یاد دلانا: { $now ->
    [on] ہاں
   *[off] نہیں
}۔
preference-quiet = کوئی خبر نہیں: { $now ->
    [long] شام 6 سے صبح 10 بجے تک
    [never] ہر وقت ٹھیک ہے
   *[night] رات 10 سے صبح 8 بجے تک
}۔
preference-phone = یہ فون: { $now ->
    [shared] دوسرے بھی استعمال کرتے ہیں
   *[own] صرف آپ استعمال کرتے ہیں
}۔
preference-pace = آپ کی بات سے کیا نکلا: { $now ->
    [weekly] ہم ہفتے میں 1 بار بتاتے ہیں
    [looking] آپ خود دیکھتے ہیں
   *[soon] جلدی بتاتے ہیں، دن میں بس 1 بار
}۔
choice-preference-language = زبان
choice-preference-phones = دوسرا فون
choice-preference-sound = آواز
choice-preference-speed = بولنے کی رفتار
choice-preference-voice = بولنے والی آواز
choice-preference-texts = لمبی تحریر
choice-preference-pictures = تصویریں
choice-preference-buttons = بٹن
choice-preference-questions = سوال
choice-preference-reminders = یاد دلانا
choice-preference-quiet = خاموشی کا وقت
choice-preference-phone = یہ فون کس کا ہے
choice-preference-pace = خبر کتنی جلدی ملے

## Asking for one.
preference-sound-ask = آپ کو ہمارے پیغام کب سننے ہیں؟
choice-sound-asked = صرف جب مانگیں
choice-sound-always = ہر پیغام
preference-speed-ask = ہم کتنی تیز بولیں؟
choice-speed-usual = عام رفتار
choice-speed-slow = آہستہ
choice-speed-quick = تیز
preference-voice-ask = آپ کو کون سی آواز زیادہ پسند ہے؟
choice-voice-lower = بھاری آواز
choice-voice-higher = باریک آواز
preference-texts-ask = لمبی تحریر آپ کو کیسے چاہیے؟
choice-texts-cards = ایک ایک کارڈ
choice-texts-small = چھوٹے حصوں میں
choice-texts-whole = ساری ایک ساتھ
preference-pictures-ask = کیا آپ تصویریں دیکھنا چاہتے ہیں؟ نہیں تو الفاظ میں بتایا جائے گا کہ ان میں کیا ہے۔
choice-pictures-shown = تصویریں دکھائیں
choice-pictures-none = صرف الفاظ
preference-buttons-ask = چننے کی باتیں آپ کو کیسے دیکھنی ہیں؟ آپ ہمیشہ نمبر بھی لکھ سکتے ہیں۔
choice-buttons-inline = پیغام کے نیچے
choice-buttons-keyboard = لکھنے کی جگہ پر
choice-buttons-words = صرف الفاظ
preference-questions-ask = کیا آپ کو ہر 3 سوالوں کے بعد وقفہ چاہیے؟
choice-questions-all = نہیں، چلتے رہیں
choice-questions-three = ہاں، وقفہ چاہیے
preference-reminders-ask = کیا ووٹ یا فہرست بند ہونے سے ایک دن پہلے آپ کو یاد دلائیں؟ یہ تب ہی آتا ہے جب آپ نے جواب نہ دیا ہو۔
choice-reminders-off = یاد نہ دلائیں
choice-reminders-on = ہاں، یاد دلائیں
preference-quiet-ask = آپ کو کب خبریں نہیں چاہییں؟ خبر بعد میں آئے گی۔ آپ لکھیں تو ہم ہمیشہ جواب دیتے ہیں۔
choice-quiet-night = رات 10 سے صبح 8
choice-quiet-long = شام 6 سے صبح 10
choice-quiet-never = ہر وقت ٹھیک ہے
preference-phone-ask = کیا دوسرے لوگ بھی یہ فون استعمال کرتے ہیں؟ تو ہماری خبر میں نہیں لکھا ہو گا کہ بات کیا ہے۔
choice-phone-own = نہیں، صرف میں
choice-phone-shared = ہاں، دوسرے بھی
preference-pace-ask = آپ کی بات سے کیا نکلا، یہ آپ کو کتنی جلدی سننا ہے؟
choice-pace-soon = جلدی
choice-pace-weekly = ہر ہفتے
choice-pace-looking = صرف جب خود دیکھیں
preference-set = اب سے ہم ایسا ہی کریں گے۔

## A break after a few questions.
enough = ابھی کے لیے کافی ہے؟ آپ کی جگہ محفوظ ہے۔
choice-enough-for-now = ابھی کے لیے کافی

## Easier at once, wherever somebody is.
choice-slow = ذرا آہستہ
choice-another = دوسرے لفظوں میں کہیں
choice-unwell = میری طبیعت ٹھیک نہیں
slow-down = اب ہم آہستہ چلیں گے۔ لمبی تحریر چھوٹے حصوں میں آئے گی، اور ہم آہستہ بولیں گے۔
slow-already = ہم اس سے زیادہ آہستہ نہیں ہو سکتے۔ آپ جتنا چاہیں وقت لیں۔
unwell = افسوس ہے کہ آپ کی طبیعت ٹھیک نہیں۔ ہم اب رکتے ہیں، آپ کی جگہ محفوظ ہے۔ ہم صرف آپ کے سوالوں کے جواب بھیجیں گے۔
unwell-call = خطرہ ہو تو { $emergency } پر فون کریں۔ کسی شخص سے بات کرنے کے لیے { $name } کو فون کریں: { $phone }۔ جب طبیعت بہتر ہو، ہمیں لکھیں۔
# What can be done here, in other words than the screen has.
another = { $where ->
    [menu] یہاں آپ یہ کام کر سکتے ہیں۔ ایک چنیں۔ آپ ہمیشہ واپس آ سکتے ہیں۔
    [meetings] ہر سطر 1 میٹنگ ہے۔ جس کے بارے میں جاننا ہے، وہ چنیں۔
    [meeting] ایک میٹنگ ہوئی تھی۔ وہاں لوگوں نے کیا کہا، ہم مختصر بتا سکتے ہیں۔
    [votes] لوگ کسی بات کا فیصلہ کر رہے ہیں۔ آپ کو جس کا فیصلہ کرنا ہے، وہ چنیں۔
    [vote] آپ فیصلے میں مدد کرتے ہیں۔ ہم ایک کے بعد ایک بات پوچھتے ہیں۔ آپ ہاں یا نہیں کہتے ہیں۔
    [voted] آپ کے جواب ہمارے پاس ہیں۔ آپ نے کیا کہا، یہ کسی کو نہیں بتایا جاتا۔ یہ نمبر آپ کا ثبوت ہیں۔
    [review] یہ آپ کے جواب ہیں۔ اگر کوئی غلط ہے تو اسے چنیں اور دوبارہ جواب دیں۔
    [matters] یہاں آپ بتاتے ہیں کہ آپ کی زندگی میں کیا اہم ہے۔ شروع کرنے کے لیے ایک فہرست چنیں۔
    [matter] باتوں کی ایک فہرست ہے۔ آپ بتاتے ہیں کہ آپ کے لیے کون سی اہم ہیں۔
    [say] ہمیں بتائیں کہ آپ کے لیے کیا اہم ہے۔ اپنے لفظوں میں لکھیں۔ آپ کا لکھا کچھ بھی غلط نہیں ہے۔
    [result] بہت سے لوگوں نے جواب دیا۔ زیادہ تر نے کیا کہا، آپ یہاں دیکھتے ہیں۔
   *[other] ہم دکھاتے ہیں کہ آپ کیا کر سکتے ہیں۔ ہر چیز کا ایک نمبر ہے۔ وہ نمبر لکھیں۔
}
another-ask = { $kind ->
    [yes_no] یہ ایک خیال ہے۔ آپ کو چاہیے تو "ہاں" کہیں۔ نہیں چاہیے تو "نہیں" کہیں۔ نہیں معلوم تو "پکا پتا نہیں" کہیں۔
    [approval] ہم ایک کے بعد ایک خیال دکھاتے ہیں۔ اگر وہ آپ کے لیے اہم ہے تو بتائیں۔ اگر نہیں، تو بھی ٹھیک ہے۔
    [acceptance] ہم ایک کے بعد ایک چیز دکھاتے ہیں۔ اگر وہ آپ کے لیے چل جائے گی تو بتائیں۔ آپ کئی چن سکتے ہیں۔
    [pairwise] ہم 2 خیال دکھاتے ہیں۔ آپ کے لیے کون سا زیادہ اہم ہے؟ اگر نہیں معلوم تو یہی بتا دیں۔
    [ranked] ان میں سے آپ کے لیے سب سے اہم کون سا ہے؟ پہلے وہ چنیں، پھر اس کے بعد والا۔
    [consent] یہ ایک خیال ہے۔ اگر اس سے آپ کو یا کسی اور کو نقصان ہو سکتا ہے تو بتائیں۔ اگر ٹھیک ہے تو بھی بتائیں۔
   *[other] اسے آرام سے پڑھیں۔ پھر وہ چنیں جو آپ کی سوچ کے سب سے قریب ہے۔ آپ بعد میں بدل سکتے ہیں۔
}
another-word = { $word } کا مطلب ہے: { $meaning }

## A phone that others use too.
shared-telegram = اس چیٹ کو مٹانے کے لیے، چیٹ کی فہرست میں اس پر انگلی رکھے رہیں۔ پھر مٹانے والا بٹن چنیں۔
shared-web = یہ صفحہ مٹانے کے لیے سب سے اوپر جائیں۔ وہاں "یہ صفحہ صاف کریں" چنیں۔
# News on such a phone: not a word of what it is about.
news-neutral = آپ کے لیے کچھ نیا ہے۔
answer-kept = محفوظ ہو گیا۔
alone = اگلا حصہ صرف آپ کے لیے ہے۔ کیا یہ آپ ہیں، اور کیا آپ اکیلے ہیں؟
choice-alone = ہاں، دکھائیں

## The day before something closes, for those who want to be reminded.
reminder = آپ نے یاد دلانے کو کہا تھا۔ یہ { $closes } کو بند ہو گا۔ اگر آپ جواب دے چکے ہیں تو سب ہو گیا۔
choice-answer-now = ابھی جواب دیں
