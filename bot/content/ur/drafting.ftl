### Publishing in chat, as an organiser sees it.

choice-publish = کچھ شائع کریں
typed-publish = شائع | شائع کریں
publish = { $drafts ->
    [0] آپ کو کیا شائع کرنا ہے؟
    [one] آپ کو کیا شائع کرنا ہے؟ 1 متن ابھی شائع نہیں ہوا۔
   *[other] آپ کو کیا شائع کرنا ہے؟ { $drafts } متن ابھی شائع نہیں ہوئے۔
}
choice-draft-new = نیا متن
choice-drafts = کسی متن پر واپس
draft-new = جو ہوا وہ 1 یا زیادہ پیغاموں میں بھیجیں۔ ابھی اسے کوئی اور نہیں دیکھتا۔
draft-how = ہر سرخی الگ سطر میں لکھیں، آخر میں نشان کے بغیر۔
draft-more = { $count ->
    [one] 1 لفظ ملا ہے۔ اور بھیجیں، یا آگے چلیں۔
   *[other] { $count } لفظ ملے ہیں۔ اور بھیجیں، یا آگے چلیں۔
}
choice-draft-enough = بس اتنا ہی ہے
draft-language = پکا نہیں کہ یہ کون سی زبان ہے۔ ہم اسے یہ زبان مانتے ہیں: { $language ->
    [cy] ویلش
    [pl] پولش
    [ro] رومانین
    [ur] اردو
    [bn] بنگلہ
    [ar] عربی
    [es] ہسپانوی
   *[en] انگریزی
}۔
draft-holds = { $parts ->
    [one] اس میں 1 حصہ ہے
   *[other] اس میں { $parts } حصے ہیں
}۔ { $votes ->
    [0] ووٹ کے لیے کچھ نہیں۔
    [one] ووٹ کے لیے 1 بات ہے۔
   *[other] ووٹ کے لیے { $votes } باتیں ہیں۔
}
draft-holds-list = { $count ->
    [one] اس کی فہرست میں 1 انتخاب ہے۔
   *[other] اس کی فہرست میں { $count } انتخاب ہیں۔
}
draft-missing = { $count ->
    [one] 1 بات ابھی بتانی ہے۔
   *[other] { $count } باتیں ابھی بتانی ہیں۔
}
draft-ask = { $field ->
    [title] اس کا نام کیا ہے؟ چھوٹا سا عنوان لکھیں۔
    [date] میٹنگ کب شروع ہوتی ہے؟ دن اور وقت لکھیں، جیسے 1 مارچ 14:00۔
    [place] میٹنگ کہاں ہے؟
    [access] لوگ اندر کیسے آتے ہیں، اور وہاں کیا مدد ہے؟
    [run-by] اسے کون چلاتا ہے؟ ایسا نام لکھیں جو سب پڑھ سکیں۔
    [closes] یہ کس دن بند ہوتا ہے؟ ایسے لکھیں: 1 مارچ۔
   *[quorum] کتنے لوگوں کا جواب ضروری ہے؟ ایک نمبر لکھیں۔
}
draft-no-time = دن اور وقت دونوں چاہییں۔ ایسے لکھیں: 1 مارچ 14:00۔
draft-no-number = یہ نمبر سمجھ نہیں آیا۔ صرف ہندسے لکھیں۔
draft-change = آپ کو کیا بدلنا ہے؟
choice-draft-add = کچھ جوڑیں
draft-add = آپ کو کیا جوڑنا ہے؟
choice-draft-change = اسے بدلیں
choice-draft-more = اور متن جوڑیں
choice-draft-vote = ووٹ جوڑیں
choice-draft-list = فہرست جوڑیں
choice-draft-picture = تصویر جوڑیں
choice-draft-outs = کچھ نکالیں
choice-draft-field = { $field ->
    [title] عنوان
    [date] دن اور وقت
    [place] جگہ
    [access] اندر آنا
    [run-by] کون چلاتا ہے
    [closes] بند ہونے کا دن
   *[quorum] کتنے ووٹ ضروری ہیں
}
choice-draft-whom = کس سے پوچھنا ہے
draft-whom = ووٹ دینے اور چننے کا کس سے کہنا ہے؟ متن سب پڑھ سکتے ہیں۔
choice-draft-all = سب سے
choice-draft-throw = اسے ہٹا دیں
draft-thrown = متن ہٹا دیا گیا۔ آپ اب بھی اسے واپس لا سکتے ہیں۔
draft-back = وہ پہلے جیسا ہو گیا۔
draft-gone = وہ متن اب یہاں نہیں ہے۔
draft-vote = لوگ اس پر کیسے ووٹ دیں؟
choice-draft-yes = ہاں یا نہیں
choice-draft-consent = کسی کو اعتراض ہے؟
choice-draft-approval = جو سب منظور ہو
choice-draft-ranked = پہلے کیا آئے
draft-vote-ask = آپ کیا پوچھتے ہیں؟ پہلی سطر میں { $most } یا کم لفظ لکھیں۔
draft-vote-more = اس کے نیچے { $most } یا کم لفظوں میں اور بتا سکتے ہیں۔
draft-votes-full = ووٹ کے لیے { $most } باتیں پہلے سے ہیں۔ اور کے لیے دوسرا متن بنائیں۔
draft-choices-how = ہر انتخاب الگ سطر میں لکھیں: چھوٹا نام، پھر دو نقطے (:)، پھر اس کا مطلب۔
draft-choice-name = اس سطر میں چھوٹا نام اور دو نقطے (:) نہیں ہیں:
draft-choices-count = { $fewest } سے { $most } تک انتخاب لکھیں، ہر ایک الگ سطر میں۔
draft-list-more = فہرست کے لیے اور انتخاب بھیجیں۔

## Pictures, and taking something out.
draft-pictures = تصویر کس حصے کے ساتھ ہو؟
draft-picture = تصویر بھیجیں، فوٹو یا فائل کے طور پر۔
draft-picture-here = یہ آپ کی تصویر ہے۔
draft-symbol-how = یا کوئی لفظ لکھیں، جیسے بس۔ اس کی علامت ڈھونڈی جائے گی۔
draft-picture-only = یہاں تصویر بھیجیں، فوٹو یا فائل کے طور پر۔
draft-symbols = آپ کو کون سی علامت چاہیے؟
draft-symbols-none = اس کے لیے کوئی علامت نہیں ملی۔ دوسرا لفظ لکھیں۔
draft-caption = اس میں کیا ہے؟ جو دیکھ نہیں سکتے ان کے لیے { $most } یا کم لفظوں میں لکھیں۔
draft-credit = دوسری سطر میں لکھ سکتے ہیں کہ یہ کس نے بنائی۔
draft-picture-gone = وہ تصویر اب یہاں نہیں ہے۔ اسے دوبارہ بھیجیں۔
draft-pictured = تصویر اب متن میں ہے۔ اس پر لکھا ہے:
draft-outs = آپ کو کیا نکالنا ہے؟
choice-draft-out-of = { $what ->
    [picture] تصویر { $number }
    [vote] ووٹ { $number }
    [list] فہرست { $number }
   *[part] متن { $number }
}
draft-out = وہ نکال دیا گیا۔
draft-out-last = متن میں کم از کم 1 حصہ چاہیے۔ آپ پورا متن ہٹا سکتے ہیں۔

## What is hard to read.
draft-hard = { $count ->
    [one] 1 جگہ پڑھنا مشکل ہے۔
   *[other] { $count } جگہیں پڑھنا مشکل ہیں۔
}
draft-plain = اب اس میں کچھ پڑھنا مشکل نہیں۔
draft-too-long = { $rule ->
    [long-label] یہ بٹن پر پورا نہیں آتا۔ { $most } یا کم حرف لکھیں۔
    [long-heading] یہ سرخی لمبی ہے۔ { $most } یا کم لفظ لکھیں۔
   *[long-item] اس کے نیچے متن زیادہ ہے۔ { $most } یا کم لفظ لکھیں۔
}
choice-draft-check = لفظ جانچیں
choice-draft-take = وہ لفظ لکھیں
choice-draft-rewrite = دوبارہ لکھیں
choice-draft-explain = لفظ سمجھائیں
choice-draft-keep = رہنے دیں
draft-rewrite = آپ اسے کیسے کہیں گے؟ پورا جملہ لکھیں۔
draft-explain = "{ $word }" کا کیا مطلب ہے؟ { $most } یا کم لفظ لکھیں۔
draft-why = یہ کیوں رہنا چاہیے؟ وجہ متن کے ساتھ رہتی ہے۔ { $most } یا کم لفظ لکھیں۔
draft-stays = یہ ویسا ہی رہتا ہے۔
draft-now = اب یہ لکھا ہے:
draft-not-found = یہ یہاں نہیں بدل سکتا۔ متن ہٹا دیں، اور دوبارہ بھیجیں۔

## Looking at it, and publishing.
choice-draft-see = اسے دیکھیں
draft-see = { $total } میں سے سکرین { $number }، جیسے لوگ اسے دیکھتے ہیں:
choice-draft-back = متن پر واپس
choice-draft-publish = شائع کریں
draft-sure = کیا یہ شائع کرنا ہے؟ پھر سب اسے پڑھ سکتے ہیں۔ { $cards ->
    [one] اس میں 1 کارڈ ہے۔
   *[other] اس میں { $cards } کارڈ ہیں۔
}
draft-closes = ووٹ اس وقت تک: { $closes }۔
draft-asks = { $role ->
    [service_user] سروس لینے والے لوگ: { $count }۔
    [carer] دیکھ بھال کرنے والے: { $count }۔
   *[staff] عملہ: { $count }۔
}
choice-draft-now = ابھی شائع کریں
choice-draft-wait = ابھی نہیں
draft-published = اب یہ شائع ہو گیا ہے۔

## What goes wrong.
draft-changed = کسی نے یہ متن آپ سے پہلے بدلا۔ ان کا کچھ نہیں کھویا۔ اب یہ ایسا ہے:
draft-your-words = آپ کے الفاظ اس میں نہیں ہیں۔ آپ انہیں کاپی کر سکتے ہیں:
draft-there = یہ پہلے سے شائع ہے۔
draft-bad = { $problem ->
    [pack-only-text] لوگوں تک صرف الفاظ پہنچتے ہیں۔ تصویریں، جدول اور لکیریں ہٹا دیں۔
    [pack-no-picture] اس متن سے تصویریں نکال دیں۔ آپ انہیں بعد میں یہاں جوڑ سکتے ہیں۔
    [pack-closes-in-past] بند ہونے کا دن گزر چکا ہے۔ وہ دن بدلیں۔
    [pack-name-taken] دوسرے متن کا یہی نام ہے۔ اسے کوئی اور نام دیں۔
    [pack-unknown-language] ہم یہ زبان نہیں بولتے: "{ $found }"۔
   *[other] یہ متن ابھی پڑھا نہیں جا سکتا۔ اسے دیکھیں: { $found }
}
