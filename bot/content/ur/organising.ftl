### What an organiser sees.

organise = { $waiting ->
    [0] پڑھنے کے لیے کوئی الفاظ نہیں ہیں۔
    [one] 1 پیغام دوسروں کو دکھانے سے پہلے پڑھنا ہے۔
   *[other] { $waiting } پیغام دوسروں کو دکھانے سے پہلے پڑھنے ہیں۔
}
organise-questions = { $questions ->
    [0] کسی سوال کو جواب کا انتظار نہیں ہے۔
    [one] 1 سوال کو جواب کا انتظار ہے۔
   *[other] { $questions } سوالوں کو جواب کا انتظار ہے۔
}
choice-check-words = جو پڑھنا باقی ہے
choice-questions = سوال
choice-rounds = ووٹ اور فہرستیں
organise-rounds = ووٹوں اور فہرستوں کے ساتھ آپ کو کیا کرنا ہے؟
choice-people = لوگ
organise-people = آپ کو کیا کرنا ہے؟
choice-invite = کسی کو دعوت دیں
choice-close = ووٹ یا فہرست بند کریں
choice-export = فائلیں نکالیں
check-none = پڑھنے کے لیے کچھ باقی نہیں ہے۔
check-end = ابھی کے لیے یہ آخری تھا۔
check = { $waiting ->
    [one] 1 باقی ہے۔ کیا دوسرے یہ دیکھ سکتے ہیں؟
   *[other] { $waiting } باقی ہیں۔ کیا دوسرے یہ دیکھ سکتے ہیں؟
}
check-details = اس سے پتہ چل سکتا ہے کہ یہ کون ہے: { $found }۔
check-changed = یہ الفاظ اب بدل گئے ہیں۔ انہیں دوبارہ پڑھیں۔
choice-show = دکھائیں
choice-hide = چھپائیں
choice-later = بعد میں
moderated = { $state ->
    [shown] اب دوسرے اسے دیکھ سکتے ہیں۔
    [hidden] دوسرے اسے نہیں دیکھیں گے۔
   *[waiting] یہ پھر پڑھے جانے کا انتظار کر رہا ہے۔
}
invite-whom = دعوت کس کے لیے ہے؟
role-name = { $role ->
    [service_user] سروس لینے والا
    [carer] دیکھ بھال کرنے والا
    [staff] عملہ
    [facilitator] سہولت کار
   *[organiser] منتظم
}
invite-made = یہ دعوت ایک شخص کے لیے ہے: { $role ->
    [service_user] سروس لینے والا
    [carer] دیکھ بھال کرنے والا
    [staff] عملہ
    [facilitator] سہولت کار
   *[organiser] منتظم
}۔ یہ ایک بار کام کرتی ہے، { $days } دن تک:
    { $links }
closing-none = ابھی کچھ کھلا نہیں ہے۔
closing = آپ کو کیا بند کرنا ہے؟
closing-line = { $subject ->
    [vote] ووٹ
   *[priorities] فہرست
}، { $title }۔ یہ { $closes } کو بند ہو گا۔
close-sure = { $title }: { $people ->
    [0] کسی نے جواب نہیں دیا۔
    [one] 1 شخص نے جواب دیا ہے۔
   *[other] { $people } لوگوں نے جواب دیا ہے۔
} بند کر کے پھر کھولا نہیں جا سکتا۔ سب کو نتیجہ فوراً ملتا ہے۔
close-waiting = { $waiting ->
    [one] اس کا 1 پیغام ابھی پڑھنا باقی ہے۔
   *[other] اس کے { $waiting } پیغام ابھی پڑھنے باقی ہیں۔
}
choice-close-now = ابھی بند کریں
choice-keep-open = کھلا رہنے دیں
closed-now = یہ بند ہو گیا ہے۔ نتیجہ اب سب کو جا رہا ہے۔
export-board = بورڈ کی فائل: صرف نتیجے۔ اسے دوسروں کو دکھانا محفوظ ہے۔
export-working = کام کی فائل: جانچے ہوئے الفاظ اور سوال، ایک ایک سطر۔ یہ صرف آپ کے لیے ہے، { $days } دن تک۔
choice-file-board = بورڈ کی فائل
choice-file-working = کام کی فائل
export-coming = آپ کی فائلیں آ رہی ہیں۔
caption-board = بورڈ کی فائل میں صرف نتیجے ہیں۔
caption-working = کام کی فائل صرف آپ کے لیے ہے۔ تاریخ گزر جائے تو اسے مٹا دیں۔
