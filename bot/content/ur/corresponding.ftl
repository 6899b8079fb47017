### Words that somebody answers: questions, and messages about safety.

choice-tell = اس بارے میں لکھیں
choice-tell-second = بات منتظم کی ہے
choice-what-i-told = میں نے کیا لکھا
tell = کیا ہوا، اپنے لفظوں میں لکھیں۔ یہ { $name } کے پاس جائے گا۔
tell-kept = ہم اسے حرف بہ حرف رکھتے ہیں۔ آپ چھوڑ کر جائیں تب بھی یہ رہتا ہے۔
tell-nobody-now = ابھی اسے پڑھنے والا کوئی نہیں ہے۔ { $name } کو فون کریں: { $phone }۔
tell-emergency = کوئی اسے فوراً نہیں پڑھتا۔ خطرہ ہو تو { $emergency } پر فون کریں۔ بات کرنے کے لیے { $name } کو فون کریں: { $phone }۔

letter-answer = { $purpose ->
    [advocate] آپ کے حمایتی کا جواب:
    [pressure] سہولت کار کا جواب:
   *[other] { $name } کا جواب:
}
letter-more = آپ نے بعد میں لکھا:
letter-state = { $state ->
    [waiting] ابھی تک کسی نے یہ نہیں پڑھا۔ { $purpose ->
        [advocate] یہ ایک حمایتی کے پاس جاتا ہے۔
        [pressure] یہ ایک سہولت کار کے پاس جاتا ہے۔
       *[other] یہ { $name } کے پاس جاتا ہے۔
    }
    [answered] آپ پھر لکھ سکتے ہیں۔
   *[read] کسی نے آپ کا لکھا پڑھ لیا ہے۔
}
letter-write = { $purpose ->
    [advocate] آپ کو حمایتی سے کیا کہنا ہے؟
    [pressure] آپ کو سہولت کار سے کیا کہنا ہے؟
   *[other] آپ کو { $name } سے کیا کہنا ہے؟
} اپنے لفظوں میں لکھیں۔
letter-kept = شکریہ۔ { $purpose ->
    [advocate] ہم یہ ایک حمایتی کے لیے رکھتے ہیں۔
    [pressure] ہم یہ ایک سہولت کار کے لیے رکھتے ہیں۔
   *[other] ہم یہ { $name } کے لیے رکھتے ہیں۔
}
choice-talk = کسی شخص کو لکھیں
choice-advocate = حمایتی مانگیں
write-talk = آپ کو { $name } سے کیا کہنا ہے؟ اپنے لفظوں میں لکھیں۔
write-advocate = حمایتی آپ کے ساتھ ہوتے ہیں اور آپ کے لیے بولتے ہیں۔ وہ منتظم نہیں ہوتے۔ آپ کو کس کام میں مدد چاہیے؟
# Said on a phone that others may see: not a word of what it is about.
letter-news = آپ کے لیے جواب آیا ہے۔
choice-read-it = پڑھیں
news = آپ کے لیے یہ نئی باتیں ہیں۔
news-none = آپ کے لیے کوئی نئی بات نہیں ہے۔
choice-news-answer = جواب { $number }
choice-results = نتیجے
choice-write-again = پھر لکھیں

choice-duties = دوسروں کے لیے میرا کام
duties = آپ کو دوسروں کے لیے کیا کرنا ہے؟
choice-desk = { $role ->
    [second_safety] حفاظت (دوسرا)
    [facilitator] حمایتی سے سوال
   *[safety] حفاظت کے پیغام
}
desk-news = ایک پیغام آپ کا انتظار کر رہا ہے۔
choice-open-desk = کھولیں
desk-none = آپ کے لیے کوئی پیغام نہیں ہے۔
desk-end = اور کوئی پیغام نہیں ہے۔
desk = { $total } میں سے پیغام { $number }۔ { $waiting ->
    [0] کسی کو جواب کا انتظار نہیں ہے۔
    [one] 1 کو جواب کا انتظار ہے۔
   *[other] { $waiting } کو جواب کا انتظار ہے۔
}
desk-asked = لکھنے کا وقت: { $asked }۔ { $state ->
    [waiting] یہ آپ کا انتظار کر رہا ہے۔
   *[done] کسی نے یہ پڑھ لیا ہے۔
}
check-worrying = دھیان سے دیکھیں: بات کسی کی حفاظت کی ہو سکتی ہے۔
desk-more = انہوں نے بعد میں لکھا:
desk-answered = جواب یہ تھا:
desk-write = اپنا جواب لکھیں۔ وہ آپ کے الفاظ دیکھتے ہیں، آپ کا فون نمبر نہیں۔
desk-sent = شکریہ۔ آپ کا جواب جا رہا ہے۔
desk-read = ہم نے لکھ لیا کہ یہ پڑھا گیا۔
desk-gone = وہ یہاں سے جا چکے ہیں۔ جواب ان تک نہیں پہنچ سکتا۔
choice-answer = جواب دیں
choice-correct = درست کر کے لکھیں
choice-no-answer = جواب ضروری نہیں
choice-next-message = اگلا پیغام
