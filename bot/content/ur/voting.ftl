### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = مجھے ٹھیک لگتا ہے
choice-worry = مجھے ایک فکر ہے
choice-object = مجھے اعتراض ہے
choice-accept = میرے لیے چل جائے گا
choice-refuse = میرے لیے نہیں
choice-none-of-these = ان میں سے کوئی نہیں
choice-no-more = بس، اور نہیں

## Before and while it is asked.
item-acceptance = { $options ->
    [one] 1 بات چننے کے لیے ہے۔
   *[other] چننے کے لیے { $options } باتیں ہیں، ایک ایک کر کے۔
} جو بھی آپ کے لیے چل جائے، وہ سب چنیں۔
item-ranked = { $options ->
    [one] 1 بات چننے کے لیے ہے۔
   *[other] چننے کے لیے { $options } باتیں ہیں۔
} بتائیں کہ آپ کو سب سے زیادہ کیا چاہیے، پھر دوسرا، پھر تیسرا۔ آپ پہلے بھی رک سکتے ہیں۔
acceptance-ask = { $total } میں سے { $number }۔ کیا یہ آپ کے لیے چل جائے گا؟
ranked-ask = { $place ->
    [first] آپ کو سب سے زیادہ کیا چاہیے؟
    [second] آپ کو دوسرے نمبر پر کیا چاہیے؟
   *[third] آپ کو تیسرے نمبر پر کیا چاہیے؟
}
review-acceptance = { $text }
    آپ نے کہا: { $accepted ->
        [yes] میرے لیے چل جائے گا
       *[no] میرے لیے نہیں
    }۔
review-ranked = { $place ->
    [first] پہلا
    [second] دوسرا
   *[third] تیسرا
}: { $text }
review-ranked-none = { $place ->
    [first] پہلا
    [second] دوسرا
   *[third] تیسرا
}: کچھ نہیں

## Worries.
# The same screen follows each answer, so that where somebody is does not tell what they answered.
worry-invite = { $answer ->
    [fine] کیا آپ کو اس بارے میں پھر بھی کچھ کہنا ہے؟
   *[worry] کیا آپ کو اپنی فکر لکھنی ہے؟
} یہ ضروری نہیں ہے۔
choice-write-worry = اپنی فکر لکھیں
choice-my-worry = میں نے کیا لکھا
choice-worries = فکریں ({ $count })
worry-ask = آپ کو کس بات کی فکر ہے؟ اپنے لفظوں میں لکھیں۔
worry-linked = آپ کا ووٹ راز رہتا ہے۔ مگر آپ کے الفاظ پڑھنے والا جان سکتا ہے کہ آپ کو فکر ہے۔
worry-kept = شکریہ۔ ایک شخص اسے پڑھے گا اور آپ کو جواب دے گا۔
worry-state = { $state ->
    [waiting] پہلے ایک شخص اسے پڑھے گا، پھر دوسرے دیکھیں گے۔
    [shown] دوسرے جو ووٹ دے سکتے ہیں، اسے دیکھ سکتے ہیں۔
    [hidden] ایک منتظم نے اسے دوسروں کو نہیں دکھایا۔
   *[private] اسے صرف منتظمین دیکھتے ہیں۔
}
choice-who-sees-it = اسے کون دیکھ سکتا ہے
worries-none = یہاں کسی کی کوئی فکر نہیں جو دوسرے پڑھ سکیں۔
worries = { $total } میں سے فکر { $number }۔ کسی نے لکھا:
worries-answer = { $name } کا جواب:
choice-next-worry = اگلی فکر
choice-answer-all = سب کو جواب دیں
desk-write-all = اپنا جواب لکھیں۔ جو بھی ووٹ دے سکتا ہے، وہ اسے پڑھ سکتا ہے۔

## How it is counted.
choice-vote-count = ہم کیسے گنتے ہیں
choice-next-count = ووٹ کا اگلا طریقہ
# In front of how one kind of question is counted, where a vote has several kinds.
vote-count-which = { $kind ->
    [acceptance] جہاں آپ وہ سب چنتے ہیں جو چل جائے:
    [ranked] جہاں آپ پہلا، دوسرا اور تیسرا بتاتے ہیں:
    [consent] جہاں ہم پوچھتے ہیں کہ کسی کو اعتراض ہے:
   *[yes_no] جہاں آپ ہاں یا نہیں کہتے ہیں:
}
vote-count-yes_no = "نہیں" سے زیادہ "ہاں" ہوں تو نتیجہ ہاں ہے۔ گنتی ایک جیسی ہو تو برابر ہے۔
vote-count-acceptance = ہم گنتے ہیں کہ ہر بات کتنے لوگوں کے لیے چل جائے گی۔ جس کی گنتی سب سے زیادہ ہو، وہ جیتتی ہے۔ گنتی ایک جیسی ہو تو برابر ہے۔
vote-count-ranked = ہم گنتے ہیں کہ ہر شخص کو سب سے زیادہ کیا چاہیے۔ آدھے سے زیادہ ہوں تو جیت۔ ورنہ آخری بات نکل جاتی ہے۔ اس کے ووٹ لوگوں کی اگلی پسند کو جاتے ہیں۔ کئی آخری ہوں تو ہر طریقہ آزماتے ہیں۔ جیتنے والے الگ ہوں تو برابر۔ سب ہر قدم دیکھتے ہیں۔
vote-count-consent = کسی کو اعتراض نہ ہو تو یہ ہو گا۔ 1 شخص کو اعتراض ہو تو ابھی نہیں ہو گا۔ فکر اسے نہیں روکتی۔ آپ اپنی فکر لکھ سکتے ہیں۔ اگر آپ مانیں تو دوسرے اسے جواب کے ساتھ پڑھ سکتے ہیں۔
vote-count-tie = { $tie ->
    [next_meeting] برابر ہو تو اگلی میٹنگ فیصلہ کرتی ہے۔
   *[stays] برابر ہو تو سب ویسا ہی رہتا ہے۔
}

## Results.
vote-tie = { $tie ->
    [next_meeting] اگلی میٹنگ فیصلہ کرے گی۔
   *[stays] اس لیے سب ویسا ہی رہے گا۔
}
vote-people = { $people ->
    [one] { $people } شخص نے ووٹ دیا۔
   *[other] { $people } لوگوں نے ووٹ دیا۔
}
consent-totals = { $people ->
    [one] { $people } شخص نے ووٹ دیا۔
   *[other] { $people } لوگوں نے ووٹ دیا۔
} مجھے ٹھیک لگتا ہے: { $fine }۔ مجھے ایک فکر ہے: { $worry }۔ مجھے اعتراض ہے: { $object }۔
acceptance-line = { $text }
    { $people ->
        [0] یہ کسی کے لیے نہیں چلے گا۔
        [one] یہ 1 شخص کے لیے چل جائے گا۔
       *[other] یہ { $people } لوگوں کے لیے چل جائے گا۔
    }
audience-accepts = ہر بات کتنے لوگوں کے لیے چل جائے گی:
audience-first-choices = ہر بات کتنے لوگوں کو سب سے زیادہ چاہیے:
audience-option-exact = { $text }: { $people }۔
audience-option-band = { $text }: { $band ->
    [few] چند یا کوئی نہیں
    [some] کچھ
    [most] زیادہ تر
   *[nearly_all] تقریباً سب یا سب
}۔
choice-count = گنتی دیکھیں
count-head = ہم نے ایسے گنا:
count-step = قدم { $number }۔
# A choice, and how many votes it has in this step.
count-line = { $text }: { $people }۔
count-either = کئی باتیں آخری ہیں۔ جو بھی نکلے، نتیجہ وہی ہے۔
count-dropped = یہ نکل جاتی ہے: { $text }۔
count-end = { $winners ->
    [0] بہت کم لوگوں نے ووٹ دیا، اس لیے کچھ طے نہیں ہوتا۔
    [one] اب 1 بات کے آدھے سے زیادہ ووٹ ہیں۔
   *[other] یہاں سے یہ برابر ہے۔
}
