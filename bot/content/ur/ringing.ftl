### Please ring me.

choice-ring = مجھے فون کریں
ring-steps = 2 چھوٹے قدم ہیں۔
ring-when = آپ کو فون کرنے کا اچھا وقت کون سا ہے؟
choice-ring-when = { $when ->
    [morning] صبح
    [afternoon] دوپہر کے بعد
    [evening] شام
   *[any] کسی بھی وقت
}
ring-number = { $when ->
    [morning] آپ نے صبح کا وقت چنا۔
    [afternoon] آپ نے دوپہر کے بعد کا وقت چنا۔
    [evening] آپ نے شام کا وقت چنا۔
   *[any] آپ نے کوئی بھی وقت چنا۔
} ہم کس نمبر پر فون کریں؟ لکھ کر بھیجیں۔ اسے صرف منتظمین دیکھتے ہیں۔
ring-number-wrong = ہمیں 1 فون نمبر چاہیے، کم از کم 6 ہندسوں کا۔ دوبارہ لکھیں۔
ring-kept = شکریہ۔ آپ فہرست میں ہیں۔ { $name } سے ایک شخص آپ کو فون کرے گا۔
ring-you = { $when ->
    [morning] ہم صبح اس نمبر پر فون کریں گے:
    [afternoon] ہم دوپہر کے بعد اس نمبر پر فون کریں گے:
    [evening] ہم شام کو اس نمبر پر فون کریں گے:
   *[any] ہم کسی بھی وقت اس نمبر پر فون کریں گے:
}
# On the list, or rung already. Tries are calls that nobody answered.
ring-state = { $state ->
    [waiting] آپ فہرست میں ہیں۔ { $tries ->
        [0] اگر آپ چاہیں تو بتا سکتے ہیں کہ بات کیا ہے۔
        [one] ہم نے 1 بار فون کیا، کسی نے نہیں اٹھایا۔ ہم پھر فون کریں گے۔
       *[other] ہم نے { $tries } بار فون کیا، کسی نے نہیں اٹھایا۔ ہم پھر فون کریں گے۔
    }
   *[done] ہم فون پر بات کر چکے ہیں۔ آپ پھر فون مانگ سکتے ہیں۔
}
choice-ring-about = بتائیں بات کیا ہے
# Said on a phone that others may see: not a word of what it is about.
ring-news = { $how ->
    [talked] ہم سے بات کرنے کا شکریہ۔
   *[none] ہم نے آپ تک پہنچنے کی کوشش کی۔ ہم پھر کوشش کریں گے۔
}
organise-rings = { $rings ->
    [one] 1 شخص کو فون کا انتظار ہے۔
   *[other] { $rings } لوگوں کو فون کا انتظار ہے۔
}
choice-rings = جن کو فون کرنا ہے
rings = { $total } میں سے فون { $number }۔ ان کو فون کریں:
rings-when = اچھا وقت: { $when ->
    [morning] صبح
    [afternoon] دوپہر کے بعد
    [evening] شام
   *[any] کسی بھی وقت
}۔ کب مانگا: { $asked }۔
rings-tries = { $tries ->
    [one] کسی نے 1 بار فون کیا۔ جواب نہیں ملا۔
   *[other] کسی نے { $tries } بار فون کیا۔ جواب نہیں ملا۔
}
rings-about = بات یہ ہے:
choice-rang-talked = فون کیا، بات ہوئی
choice-rang-none = فون کیا، جواب نہیں
choice-next-call = اگلا فون
rang = { $how ->
    [talked] ہم نے لکھ لیا کہ بات ہو گئی۔ ہم ان کا شکریہ ادا کرتے ہیں۔
   *[none] یہ فہرست میں رہے گا۔ ہم انہیں بتاتے ہیں کہ آپ پھر فون کریں گے۔
}
