### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = انتظام کرنے والے کہتے ہیں:
broadcast-new = یہ نیا ہے۔ آپ { $closes } تک حصہ لے سکتے ہیں۔
choice-broadcast-open = اسے کھولیں
choice-broadcast-ask = جواب دیں یا پوچھیں
choice-notices = مجھے کیا بتایا گیا
typed-notices = مجھے کیا بتایا گیا | اعلان
notice = آپ کو { $told } کو یہ بتایا گیا:
choice-notices-more = اس سے پہلے والا
notices-none = انتظام کرنے والوں نے ابھی آپ کو کچھ نہیں بتایا۔

## Writing and sending it.
choice-tell-people = لوگوں کو بتائیں
typed-tell-people = لوگوں کو بتائیں
tell-people = آپ بہت سے لوگوں کو ایک ساتھ کچھ بتا سکتے ہیں۔
choice-announce = پیغام لکھیں
choice-broadcasts = کیا بھیجا گیا
announce = آپ لوگوں کو کیا بتانا چاہتے ہیں؟ زیادہ سے زیادہ { $most } الفاظ لکھیں۔
announce-was = پہلے یہ لکھا تھا:
announce-whom = یہ کس کے لیے ہے؟
choice-announce-whom = کس کے لیے، یہ بدلیں
announce-see = لوگ یہ دیکھتے ہیں:
announce-sure = یہ ابھی اتنے لوگوں تک جاتا ہے: { $count }۔ کیا آپ اسے بھیجنا چاہتے ہیں؟
announce-late = جو اگلے { $days } دنوں میں شامل ہو، اسے بھی یہ ملے گا۔
choice-announce-send = ابھی بھیجیں

## How far it is.
broadcasts = اب تک کے پیغام: { $count }۔ سب سے نیا پہلے ہے۔
broadcasts-none = اور کوئی پیغام نہیں ہے۔
broadcast-state = { $state ->
    [going] یہ راستے میں ہے۔
    [paused] یہ رکا ہوا ہے۔ ابھی یہ کسی اور کو نہیں ملتا۔
    [stopped] یہ بند ہے۔ یہ کسی اور کو نہیں ملے گا۔
    [ended] اس کا وقت ختم ہے۔ یہ کسی اور کو نہیں ملے گا۔
   *[done] جن کو مل سکتا ہے ان سب کو مل گیا۔
}
broadcast-came = { $came ->
    [withdrawn] لوگوں کو بتایا جا رہا ہے کہ یہ واپس لیا گیا:
   *[result] لوگوں کو اس کا نتیجہ بتایا جا رہا ہے:
}
broadcast-count = { $what ->
    [sent] مل گیا: { $count }۔
    [queued] اپنی باری پر: { $count }۔
    [waiting] بعد میں، خاموش وقت یا آرام کے بعد: { $count }۔
    [blocked] ابھی ان تک نہیں پہنچتا: { $count }۔
    [refused] نہیں بھیجا جا سکا: { $count }۔
    [needless] اب ضرورت نہیں تھی: { $count }۔
   *[unsure] شاید 2 بار ملا: { $count }۔
}
choice-look-now = دوبارہ دیکھیں
choice-broadcast-see = پیغام دیکھیں
choice-broadcast-back = گنتی پر واپس
choice-broadcast-to = { $state ->
    [paused] ابھی روکیں
    [stopped] باقی بند کریں
   *[going] جاری رکھیں
}
broadcast-is = { $state ->
    [thrown] اسے ہٹا دیا ہے۔ آپ اب بھی واپس لے سکتے ہیں۔
    [written] یہ پھر یہاں ہے۔ یہ کسی کے پاس نہیں ہے۔
    [paused] یہ رکا ہوا ہے۔ چند لوگوں کو شاید اب بھی ملے۔
    [stopped] باقی بند ہے۔ چند لوگوں کو شاید اب بھی ملے۔
   *[going] یہ جاری ہے۔
}
