### اجلاس یا بورڈ کے لیے رپورٹ۔

report-title = { $house }: لوگوں نے کیا کہا
report-made = { $made } کو بنی۔ اس میں وہ ہے جو حصہ لینے والے سب لوگوں کو بتایا گیا۔
report-rules = وہ گنتی یہاں نہیں جس سے 1 شخص کی بات کا پتا چلے۔
report-nothing = ابھی کوئی نتیجہ نہیں ہے۔
report-closed = یہ { $closed } کو بند ہوا۔
# جدول کے اوپر: پہلے سوال۔
report-everybody = { $title } سب لوگ مل کر۔
report-apart = { $title } ہر گروپ۔
report-list = { $title } پوری فہرست۔
report-answer = جواب
report-people = لوگ
report-audience = { $role ->
    [service_user] سروس لینے والے
    [carer] دیکھ بھال کرنے والے
   *[staff] عملہ
} ({ $people })
report-what-matters = کیا اہم ہے
report-place = کتنا اہم
report-chosen-by = کتنوں نے چنا
report-note = نوٹ
report-few = کچھ لوگ، یا کوئی نہیں
report-tier = { $tier ->
    [top] سب سے اہم
    [middle] درمیان میں
    [lower] کم اہم
   *[none] فہرست میں
}
report-line-note = { $note ->
    [tie] اگلے کے برابر
    [close] اگلے سے بہت قریب
   *[none] اور کچھ نہیں
}
report-none = کوئی نہیں
report-day = { $day }
report-promises = ہم نے کیا وعدہ کیا
report-promise = وعدہ
report-owner = کون دیکھتا ہے
report-due = کب تک
report-state = { $state ->
    [heard] سن لیا
    [planned] ارادہ ہے
    [doing] ابھی کر رہے ہیں
    [done] ہو گیا
    [late] دیر ہو گئی
   *[will_not] نہیں
}
report-standing = اب کیا حال ہے
report-said = آخر میں کیا کہا گیا
report-feedback = عملے کے بارے میں رائے
report-theme = کس بارے میں ہے
report-about = حصہ
report-part = { $part ->
    [well] کیا اچھا چل رہا ہے
   *[better] کیا بہتر ہو سکتا ہے
}
report-words = وہ الفاظ جو لوگ بورڈ کو پڑھنے دیتے ہیں
report-said-words = الفاظ
