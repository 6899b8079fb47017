### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = اگلی میٹنگ کے لیے
coming-none = ابھی کوئی نئی میٹنگ طے نہیں ہوئی۔ آپ کسی بھی وقت کسی شخص کو لکھ سکتے ہیں۔
coming = یہ کس میٹنگ کے لیے ہے؟
prepare = آپ الفاظ بھیج سکتے ہیں جو وہاں پڑھ کر سنائے جائیں گے۔ شامل ہونے کے لیے کیا چاہیے، یہ بھی بتا سکتے ہیں۔
meeting-begun = یہ میٹنگ شروع ہو چکی ہے، اس لیے اب یہ بدل نہیں سکتا۔ بات کرنے کے لیے { $name } سے پوچھیں۔
choice-read-out = یہ پڑھ کر سنائیں
choice-needs = مجھے کیا چاہیے

point-ask = میٹنگ میں کیا پڑھ کر سنایا جائے؟ اپنے لفظوں میں لکھیں۔
point-kept = شکریہ۔ پہلے ایک منتظم اسے پڑھتا ہے۔
point-name = کیا ہم اس کے ساتھ آپ کا پہلا نام بتائیں؟
point-naming = ہم کون سا پہلا نام بتائیں؟ اسے لکھیں۔
choice-no-name = نام نہ بتائیں
choice-say-name = میرا پہلا نام بتائیں
choice-point-name = نام بدلیں
point-name-long = ہمیں صرف پہلا نام چاہیے۔ دوبارہ لکھیں۔
point-named = شکریہ۔ ہم یہ نام بتائیں گے۔
point-unnamed = ہم کوئی نام نہیں بتائیں گے۔
point-by = بتانے کا نام: { $name }۔
point-by-nobody = کوئی نام نہیں بتایا جائے گا۔
point-state = { $state ->
    [waiting] میٹنگ سے پہلے ایک منتظم اسے پڑھتا ہے۔
    [shown] یہ میٹنگ میں پڑھ کر سنایا جائے گا۔
    [hidden] یہ پڑھ کر نہیں سنایا جائے گا۔ وجہ پوچھنے کے لیے { $name } سے بات کریں۔
   *[begun] میٹنگ شروع ہو چکی ہے۔ اس سے کیا نکلا، آپ "کیا ہوا" میں دیکھ سکتے ہیں۔
}

needs-ask = میٹنگ میں شامل ہونے کے لیے آپ کو کیا چاہیے؟ آپ ایک سے زیادہ چن سکتے ہیں۔
needs-who = اسے صرف منتظمین دیکھتے ہیں۔ وہ آپ کا نام نہیں دیکھتے۔ آپ چاہیں تو نام یہاں لکھ سکتے ہیں۔
needs-now = آپ نے یہ مانگا:
need = { $need ->
    [transport] آنے جانے کی سواری
    [interpreter] ترجمہ کرنے والا
   *[break] وقفہ
}
need-none = کچھ نہیں۔
choice-need = { $need ->
    [transport] آنے جانے کی سواری
    [interpreter] ترجمہ کرنے والا
   *[break] وقفہ
}
choice-need-not = { $need ->
    [transport] سواری نہیں
    [interpreter] ترجمہ نہیں
   *[break] وقفہ نہیں
}
choice-need-other = کچھ اور
need-noted = ہم نے لکھ لیا۔
need-not-noted = ہم نے وہ ہٹا دیا۔
need-say = آپ کو اور کیا چاہیے؟ اپنے لفظوں میں لکھیں۔
need-kept = شکریہ۔ ایک منتظم اسے پڑھے گا۔

## What organisers see.
check-read-out = میٹنگ میں پڑھ کر سنانے کے لیے:
moderated-point = { $state ->
    [shown] اب یہ پڑھ کر سنایا جا سکتا ہے۔
    [hidden] یہ پڑھ کر نہیں سنایا جائے گا۔
   *[waiting] یہ پھر پڑھے جانے کا انتظار کر رہا ہے۔
}
choice-for-meetings = میٹنگ سے پہلے
for-meetings = آپ کو کس میٹنگ کی تیاری کرنی ہے؟
for-points = { $points ->
    [0] پڑھ کر سنانے کے لیے ابھی کچھ نہیں ہے۔
    [one] پڑھ کر سنانے کی 1 بات ہے۔
   *[other] پڑھ کر سنانے کی { $points } باتیں ہیں۔
} { $waiting ->
    [0] جانچنے کے لیے کچھ نہیں ہے۔
    [one] 1 اور جانچنی ہے۔
   *[other] { $waiting } اور جانچنی ہیں۔
}
for-need = { $need ->
    [transport] سواری چاہیے
    [interpreter] ترجمہ کرنے والا چاہیے
   *[break] وقفہ چاہیے
}: { $people }۔
choice-for-points = سنانے کے الفاظ
choice-for-needs = لوگوں کو کیا چاہیے
for-point = { $total } میں سے { $number }، پڑھ کر سنانے کے لیے:
for-person = { $total } میں سے شخص { $number } کو چاہیے:
