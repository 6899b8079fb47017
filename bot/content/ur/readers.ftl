### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = متن پہلے پڑھیں
typed-readers = متن پہلے پڑھیں | پہلے پڑھنا
readers = آپ دوسروں سے پہلے متن پڑھ سکتے ہیں۔ آپ ہمیں بتاتے ہیں کہ کیا صاف نہیں۔
readers-name = جو متن آپ کو صاف لگے، اس کے ساتھ آپ کا نام ہو سکتا ہے۔ اسے سب دیکھتے ہیں۔
readers-seen = آپ متن کے بارے میں جو کہیں، وہ منتظم دیکھتے ہیں۔
choice-reader-begin = مجھے پہلے پڑھنا ہے
choice-reader-no-name = نام نہ دکھائیں
reader-name = متن کے ساتھ لوگ کون سا نام دیکھیں؟ { $most } حروف تک کا نام لکھیں۔
reader-named = آپ متن پہلے پڑھتے ہیں۔ لوگ یہ نام دیکھتے ہیں: { $name }۔
reader-unnamed = آپ متن پہلے پڑھتے ہیں۔ آپ کا نام نہیں دکھایا جاتا۔
choice-reader-name = میرا نام بدلیں
choice-reader-stop = پہلے پڑھنا بند کریں
reader-stopped = اب آپ متن پہلے نہیں پڑھتے۔ اب کوئی متن کے ساتھ آپ کا نام نہیں دیکھتا۔
reader-hidden = ایک منتظم نے متن کے ساتھ والا آپ کا نام ہٹا دیا۔ آپ دوسرا نام چن سکتے ہیں۔

## Reading a text.
choice-texts-first = پڑھنے کے متن
texts-first = آپ کو کون سا متن پڑھنا ہے؟
texts-first-none = ابھی آپ کے لیے کوئی متن نہیں ہے۔ جب ہو گا، ہم بتائیں گے۔
reader-asked = یہ متن دوسروں سے پہلے پڑھیں۔ ہر حصے کے بارے میں بتائیں کہ صاف ہے یا نہیں:
choice-read-text = متن پڑھیں
read-part = حصہ { $number }، کل { $total }۔
read-again = آپ کے پڑھنے کے بعد متن بدل گیا ہے۔ اسے دوبارہ پڑھیں۔
read-changed = متن ابھی بدلا ہے۔ اب یہ ایسا ہے:
choice-clear = یہ صاف ہے
choice-read-unclear = یہ صاف نہیں ہے
read-why = یہ صاف کیوں نہیں؟ چاہیں تو لکھیں۔ منتظم اسے پڑھتے ہیں۔
read-thanks = شکریہ۔ اس سے بہتر لکھنے میں مدد ملتی ہے۔
read-done = آپ نے سب پڑھ لیا۔ شکریہ۔
choice-read-again = دوبارہ پڑھیں
read-gone = یہ متن اب انتظار میں نہیں ہے۔ یہ شائع ہو گیا، یا اب نہیں چاہیے۔ شکریہ۔
read-taken-back = ایک منتظم نے یہ متن واپس لے لیا۔ پڑھنے کا شکریہ۔
read-not-now = ایک منتظم یہ متن بدل رہے ہیں۔ تھوڑی دیر بعد دیکھیں۔
meeting-read-by = { $count ->
    [0] پہلے پڑھنے والے: { $name }۔
    [one] پہلے پڑھنے والے: { $name } اور 1 دوسرا شخص۔
   *[other] پہلے پڑھنے والے: { $name } اور { $count } دوسرے لوگ۔
}
meeting-read = { $count ->
    [one] 1 شخص نے اسے پہلے پڑھا۔
   *[other] { $count } لوگوں نے اسے پہلے پڑھا۔
}

## What organisers see.
choice-draft-readers = پہلے پڑھنے والے
draft-readers = پہلے پڑھنے والے جن کے پاس یہ متن ابھی نہیں: { $count }۔
draft-readers-none = ابھی کوئی متن پہلے نہیں پڑھتا۔ کوئی بھی شروع کر سکتا ہے۔ وہ لکھیں: متن پہلے پڑھیں۔
choice-readers-ask = پڑھنے کو کہیں
readers-asked = پڑھنے والے جن کے پاس اب متن ہے: { $count }۔
readers-all-asked = یہ متن سب پڑھنے والوں کے پاس ہے۔
draft-read = پڑھنے والے کہتے ہیں: صاف { $clear }، صاف نہیں { $unclear }، ابھی نہیں پڑھا { $left }۔
draft-read-old = کچھ لوگوں کے پڑھنے کے بعد متن بدل گیا ہے۔ ان سے دوبارہ کہیں۔
choice-readers-said = وہ کیا کہتے ہیں
reader-name-is = پڑھنے والے: { $name }
reader-no-name = پڑھنے والے جو نام نہیں دکھاتے:
reader-says = { $verdict ->
    [clear] سب صاف ہے۔
    [unclear] یہ صاف نہیں ہے:
    [old] یہ متن بدلنے سے پہلے کہا تھا۔
   *[waiting] ابھی سب نہیں پڑھا۔
}
reader-why = وجہ:
choice-reader-hide = نام ہٹائیں
reader-hidden-now = اب وہ نام کوئی نہیں دیکھتا۔ پڑھنے والے کو معلوم ہے۔
reader-read = { $clear ->
    [yes] ایک پڑھنے والے کے لیے سب صاف ہے:
   *[no] ایک پڑھنے والے نے بتایا کہ کیا صاف نہیں:
}
draft-unread = کسی پڑھنے والے نے نہیں کہا کہ یہ صاف ہے۔ پھر بھی شائع کرنا ہے؟
choice-unread-now = پھر بھی شائع کریں
choice-unread-later = وقت چنیں
choice-invite-reader = متن پڑھنے والا
invite-reader-whom = یہ شخص دوسروں سے پہلے متن پڑھتا ہے۔ دعوت کس کے لیے ہے؟
invite-reader = ہم ان سے یہ بھی پوچھتے ہیں کہ کیا وہ پہلے متن پڑھیں گے۔ وہ نہ کہہ سکتے ہیں۔
reader-invited = ایک منتظم پوچھتا ہے کہ کیا آپ دوسروں سے پہلے متن پڑھیں گے۔ آپ نہ کہہ سکتے ہیں۔
