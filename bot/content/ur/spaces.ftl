### A space of one audience's own: they talk, choose, and decide who may see what they settled.

# Who sees what is written in a space. Said before anybody writes there.
space-who = { $role ->
    [service_user] یہاں کا لکھا صرف سروس لینے والے لوگ دیکھتے ہیں۔
    [carer] یہاں کا لکھا صرف دیکھ بھال کرنے والے دیکھتے ہیں۔
   *[staff] یہاں کا لکھا صرف عملہ دیکھتا ہے۔
} جانچنے کے لیے ایک منتظم پہلے سب الفاظ پڑھتا ہے۔ کوئی نام نہیں دکھایا جاتا۔
space-talk = یہ آپ کی اپنی جگہ ہے۔ بات کرنے کا وقت { $until } تک ہے۔ پھر آپ چنتے ہیں کہ سب سے اہم کیا ہے۔
choice-space-say = کچھ کہیں
choice-space-words = دوسروں کی باتیں دیکھیں
space-say = آپ کو دوسروں سے کیا کہنا ہے؟ اپنے لفظوں میں لکھیں۔
space-kept = شکریہ۔ پہلے ایک شخص اسے پڑھتا ہے۔ پھر دوسرے اسے دیکھتے ہیں۔
space-word = { $total } میں سے { $number }:
space-agree = { $picked ->
    [-1] ابھی چند لوگوں کو، یا کسی کو اس سے اتفاق نہیں ہے۔
   *[other] { $picked } لوگوں کو اس سے اتفاق ہے۔
}
choice-space-agree = مجھے اتفاق ہے
choice-space-disagree = اب اتفاق نہیں ہے
choice-space-reply = اس کا جواب دیں
choice-space-answers = جواب دیکھیں
choice-space-next = اگلی بات
space-answers = { $answers ->
    [one] 1 شخص نے جواب دیا:
   *[other] { $answers } جواب:
}
space-agreed = ہم نے لکھ لیا کہ آپ کو اتفاق ہے۔
space-reply = آپ کو کیا جواب دینا ہے؟ اپنے لفظوں میں لکھیں۔
space-word-gone = یہ الفاظ اب یہاں نہیں ہیں۔
space-talked = یہاں بات کرنے کا وقت ختم ہو گیا۔ اب آگے یہ ہے۔
space-ask = آپ کی اپنی جگہ نے طے کر لیا کہ سب سے اہم کیا ہے۔ کیا دوسرے یہ دیکھیں؟
choice-open-space = ہماری جگہ کھولیں
space-inside = یہ صرف آپ کا اپنا گروپ دیکھتا ہے:
space-decide = جو آپ نے طے کیا، کیا دوسرے دیکھیں؟ جواب کا وقت { $until } تک ہے۔ آپ کیا کہتے ہیں، دوسروں کو پتا نہیں چلتا۔
space-answered = اگر 1 شخص بھی نہیں کہے، تو یہ یہیں رہتا ہے۔ آپ کا ابھی کا جواب: { $answer ->
    [yes] ہاں
    [no] نہیں
   *[none] ابھی کوئی نہیں
}۔
choice-space-result = ہم نے کیا طے کیا
choice-space-may = ہاں، دیکھ لیں
choice-space-may-not = نہیں، یہیں رکھیں
space-answer-kept = شکریہ۔ آپ کا جواب ہم نے رکھ لیا۔
space-settled = { $state ->
    [released] جو آپ نے طے کیا، سب دیکھ سکتے ہیں۔
    [inside] جو آپ نے طے کیا، وہ یہیں رہے گا۔ صرف آپ کا اپنا گروپ اسے دیکھتا ہے۔
   *[counting] ابھی اس کی گنتی ہو رہی ہے۔
}
space-from = { $role ->
    [service_user] سروس لینے والے لوگوں نے اپنی جگہ پر یہ طے کیا:
    [carer] دیکھ بھال کرنے والوں نے اپنی جگہ پر یہ طے کیا:
   *[staff] عملے نے اپنی جگہ پر یہ طے کیا:
}

## What organisers see.
choice-spaces = اپنی جگہیں
check-response = ایک گروپ کی جگہ پر کہا گیا، اس کے جواب میں:
space-new = اس جگہ پر 1 گروپ بات کرتا اور چنتا ہے۔ آپ الفاظ جانچتے ہیں، اور کچھ نہیں دیکھتے۔
space-new-whom = نئی جگہ کس کے لیے ہے؟
space-for = { $role ->
    [service_user] آپ کو سروس لینے والے لوگوں سے کیا پوچھنا ہے؟
    [carer] آپ کو دیکھ بھال کرنے والوں سے کیا پوچھنا ہے؟
   *[staff] آپ کو عملے سے کیا پوچھنا ہے؟
} 1 چھوٹا سوال لکھیں۔
space-sure = { $role ->
    [service_user] یہ سروس لینے والے لوگوں کے لیے کھلے گی، اور کسی کے لیے نہیں۔
    [carer] یہ دیکھ بھال کرنے والوں کے لیے کھلے گی، اور کسی کے لیے نہیں۔
   *[staff] یہ عملے کے لیے کھلے گی، اور کسی کے لیے نہیں۔
}
space-days = وہ { $talk } دن بات کرتے ہیں، اور { $choose } دن چنتے ہیں۔ پھر { $decide } دن میں بتاتے ہیں کہ اسے کون دیکھے۔
choice-space-open = کھولیں
choice-space-rewrite = دوبارہ لکھیں
space-opened = آپ کے اپنے گروپ کے لیے اب بات کرنے کی جگہ ہے۔
space-is-open = { $role ->
    [service_user] جگہ اب کھلی ہے۔ ہم سروس لینے والے لوگوں کو بتاتے ہیں۔
    [carer] جگہ اب کھلی ہے۔ ہم دیکھ بھال کرنے والوں کو بتاتے ہیں۔
   *[staff] جگہ اب کھلی ہے۔ ہم عملے کو بتاتے ہیں۔
}
choice-spaces-now = اب کی جگہیں
spaces-none = ابھی کوئی جگہ کھلی نہیں ہے۔
space-now = { $phase ->
    [talk] وہ { $until } تک بات کرتے ہیں۔
   *[choose] وہ { $until } تک چنتے ہیں۔
}
choice-space-end = { $phase ->
    [talk] بات ختم کریں
   *[choose] چننا ختم کریں
}
space-end = { $phase ->
    [talk] کیا بات جلدی ختم کریں؟ پھر وہ چنتے ہیں۔
   *[choose] کیا چننا جلدی ختم کریں؟ پھر وہ بتاتے ہیں کہ اسے کون دیکھے۔
}
choice-space-end-now = ہاں، ختم کریں
space-ends = یہ { $until } کو ختم ہوگا۔ تب تک آپ واپس لے سکتے ہیں۔
