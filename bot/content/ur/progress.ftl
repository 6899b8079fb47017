### Results.

# Under news that everybody gets.
news-later = اسے بعد میں دیکھنے کے لیے "پیچھے" لکھیں۔ پھر "نئی باتیں" لکھیں۔

results = { $count ->
    [0] ابھی کوئی نتیجہ نہیں ہے۔
    [one] 1 نتیجہ ہے۔
   *[other] { $count } نتیجے ہیں۔
}
result-label = { $subject ->
    [vote] ووٹ { $number }
   *[priorities] فہرست { $number }
}
result-not-yet = ابھی کوئی نتیجہ نہیں ہے۔ یہ { $closes } کے بعد آئے گا۔
choice-next-result = اگلا نتیجہ
choice-apart = گروپ الگ الگ دیکھیں
choice-whole-list = پوری فہرست دیکھیں
choice-next-audience = اگلا گروپ
result-missing = ان کی طرف سے کچھ نہیں سنا: { $role ->
    [service_user] سروس لینے والے لوگ
    [carer] دیکھ بھال کرنے والے
   *[staff] عملہ
}۔
voice-gap = یہاں سروس لینے والے لوگ اور عملہ الگ الگ چیزیں چاہتے ہیں۔
voice-gap-help = میں یہ صرف سہولت کاروں کو بتاتا ہوں۔ اس پر بات کرنے میں لوگوں کی مدد کریں۔

# How many people answered with help, in the whole round.
result-helped = { $people ->
    [one] { $people } شخص نے مدد کے ساتھ جواب دیا۔
   *[other] { $people } لوگوں نے مدد کے ساتھ جواب دیا۔
}
vote-outcome = نتیجہ: { $outcome ->
    [yes] ہاں
    [no] نہیں
    [chosen] یہ چنا گیا
    [none] کچھ نہیں چنا گیا
    [agreed] کسی کو اعتراض نہیں، اس لیے یہ ہو گا
    [objected] کسی کو اعتراض ہے، اس لیے یہ ابھی نہیں ہو گا
    [tie] برابر
   *[no_quorum] فیصلے کے لیے کافی لوگوں نے ووٹ نہیں دیا
}۔
vote-totals = { $people ->
    [one] { $people } شخص نے ووٹ دیا۔
   *[other] { $people } لوگوں نے ووٹ دیا۔
} ہاں: { $yes }۔ پکا پتا نہیں: { $unsure }۔ نہیں: { $no }۔
vote-too-few = { $people ->
    [0] کسی نے ووٹ نہیں دیا۔
   *[other] 5 سے کم لوگوں نے ووٹ دیا، اس لیے گنتی نہیں دکھائی جاتی۔
}
result-audience = { $role ->
    [service_user] سروس لینے والے لوگ
    [carer] دیکھ بھال کرنے والے
    [for_someone] کسی نے دوسرے شخص کی جگہ کہا
   *[staff] عملہ
}: { $people ->
    [one] { $people } شخص
   *[other] { $people } لوگ
}۔
answer-name = { $choice ->
    [yes] ہاں
    [unsure] پکا پتا نہیں
    [fine] مجھے ٹھیک لگتا ہے
    [worry] مجھے ایک فکر ہے
    [object] مجھے اعتراض ہے
    [none] ان میں سے کوئی نہیں
   *[no] نہیں
}
audience-exact = { answer-name }: { $people }۔
audience-band = { answer-name }: { $band ->
    [few] چند یا کوئی نہیں
    [some] کچھ
    [most] زیادہ تر
   *[nearly_all] تقریباً سب یا سب
}۔
audience-top = ان کے لیے سب سے اہم کیا تھا:
result-not-apart = گروپ اتنے چھوٹے ہیں کہ الگ نہیں دکھائے جا سکتے۔

priorities-took-part = { $people ->
    [0] 5 سے کم لوگوں نے حصہ لیا۔
    [one] { $people } شخص نے حصہ لیا۔
   *[other] { $people } لوگوں نے حصہ لیا۔
}
priorities-no-quorum = یہ ضرورت سے کم لوگ ہیں، اس لیے کچھ طے نہیں ہوا۔
priorities-no-order = اتنے کم لوگوں نے حصہ لیا کہ فہرست کی ترتیب نہیں بن سکتی۔
priorities-top = سب سے اہم باتیں یہ تھیں:
priorities-top-more = { $count ->
    [one] پوری فہرست میں { $count } اور ہے۔
   *[other] پوری فہرست میں { $count } اور ہیں۔
}
priorities-order-mattered = شاید سکرین پر ترتیب نے لوگوں کے چننے پر اثر ڈالا۔
result-list = پوری فہرست:
# A line of the list. Counts under 3 are not shown.
priority-line = { $tier ->
    [top] سب سے اہم
    [middle] درمیان میں
    [lower] کم اہم
   *[none] فہرست میں
}: { $text }
    { $picked ->
        [-1] چند لوگوں نے، یا کسی نے نہیں چنا۔
        [one] { $picked } شخص نے اسے چنا۔
       *[other] { $picked } لوگوں نے اسے چنا۔
    }
# How often it is chosen over another, out of 10, with the range that is sure.
priority-score = یہ 10 میں سے { $tenths } بار دوسری بات سے پہلے آیا ({ $low } سے { $high })۔
priority-share = 10 میں سے { $tenths } لوگوں نے اسے چنا ({ $low } سے { $high })۔
priorities-tied = اگلی بات بھی اتنی ہی اہم رہی۔ دونوں برابر ہیں۔
priorities-close = اگلی بات اتنی قریب ہے کہ کہا نہیں جا سکتا۔
chart-line = { $text }: { $people ->
    [-1] چند لوگ، یا کوئی نہیں
   *[other] { $people }
}۔
chart-few = چند، یا کوئی نہیں
