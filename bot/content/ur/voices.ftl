### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = شامل ہونے کے بعد ہم آپ کی آواز سن سکتے ہیں۔ ابھی لکھیں، یا نیچے سے چنیں۔
voice-too-long = آپ کا آواز کا پیغام بہت لمبا ہے۔ زیادہ سے زیادہ { $minutes } منٹ ہو سکتا ہے۔ اسے حصوں میں بھیجیں۔
voice-empty = ہمیں کوئی آواز نہیں ملی۔ دوبارہ کہیں، یا لکھیں۔
voice-too-many = { $waiting ->
    [one] آپ کا { $waiting } آواز کا پیغام ابھی ہمارے پاس ہے۔
   *[other] آپ کے { $waiting } آواز کے پیغام ابھی ہمارے پاس ہیں۔
} انتظار کریں، یا اپنے الفاظ لکھیں۔
voice-record-here = ہم صرف وہ آواز کا پیغام سن سکتے ہیں جو آپ یہاں ریکارڈ کریں۔
voice-type = ہم یہاں آپ کی آواز نہیں سن سکتے۔ اپنے الفاظ لکھیں، یا نیچے سے چنیں۔
voice-full = ابھی ہم اور آواز کے پیغام نہیں رکھ سکتے۔ اپنے الفاظ لکھیں۔
voice-listening = ہم آپ کا پیغام سن رہے ہیں۔ ذرا رکیں۔
voice-no-words = ہمیں کوئی الفاظ سنائی نہیں دیے۔ دوبارہ کہیں، یا لکھیں۔
# News. It says nothing of what the message is about, as others may see the phone.
voice-lost = آپ کا آواز کا پیغام نہیں چلا۔ دوبارہ بھیجیں، یا لکھیں۔
voice-done = اس آواز کے پیغام کا کام ہو چکا ہے۔ کچھ نہیں بدلا۔

## When no computer can write it down.
voice-may = ہم آپ کی آواز لکھ نہیں سکتے۔ { $house } کا ایک منتظم لکھ سکتا ہے۔ وہ آپ کی آواز سنے گا، اور شاید پہچان لے۔
voice-may-kept = آواز ہم لکھے جانے تک، یا { $days } دن تک رکھتے ہیں۔ کیا وہ سن سکتا ہے؟
choice-voice-let = ہاں، سن لیں
choice-voice-type = نہیں، لکھنا ہے
voice-kept = شکریہ۔ ایک شخص اسے سن کر لکھے گا۔ جب آپ اسے پڑھ سکیں گے، ہم بتائیں گے۔
voice-dropped = ہم نے آپ کا آواز کا پیغام مٹا دیا۔

## What was heard.
heard = { $by ->
    [machine] ہم نے یہ سنا:
   *[organiser] ایک شخص نے سن کر یہ لکھا:
}
heard-right = کیا یہ ٹھیک ہے؟
choice-heard-yes = ہاں، ٹھیک ہے
choice-heard-again = پھر سے کہیں
choice-heard-type = لکھیں
heard-again = ہم نے وہ مٹا دیا۔ نیا آواز کا پیغام بھیجیں۔
heard-type = ہم نے آواز مٹا دی۔ اب اپنے الفاظ لکھیں۔
heard-simple = ہم نے سنا: { $words }
heard-news = آپ کا آواز کا پیغام اب الفاظ میں ہے۔ دیکھیں کہ کیا وہ ٹھیک ہیں۔
choice-heard-see = میرے الفاظ دیکھیں
# Somebody picked something else while the computer was listening.
heard-elsewhere = ہمارے سننے سے پہلے آپ آگے چلے گئے۔ اس لیے آواز کے پیغام سے کچھ نہیں بدلا۔

## Who listens.
said-aloud-mine = آپ نے یہ آواز کے پیغام میں کہا۔
said-aloud = یہ آواز کا پیغام ہے۔ آپ اسے سن سکتے ہیں۔
organise-voices = { $voices ->
    [one] 1 آواز کا پیغام لکھنا باقی ہے۔
   *[other] { $voices } آواز کے پیغام لکھنے باقی ہیں۔
}
choice-voices = آواز کے پیغام
voices = { $total } میں سے آواز کا پیغام { $number }۔
voices-about = { $asked ->
    [said] وہ بتاتے ہیں کہ ان کے لیے کیا اہم ہے۔
    [question-said] وہ سوال پوچھتے ہیں۔
   *[other] وہ کسی شخص کو لکھتے ہیں۔
}
voices-none = آپ کے لیے کوئی آواز کا پیغام نہیں ہے۔
voices-end = اور کوئی آواز کا پیغام نہیں ہے۔
voices-done = اس آواز کے پیغام کا کام ہو چکا ہے۔
choice-voice-hear = اسے سنیں
choice-voice-write = اسے لکھیں
choice-voice-none = اس میں الفاظ نہیں
voice-write = الفاظ بالکل ویسے لکھیں جیسے کہے گئے۔ کہنے والا پہلے انہیں دیکھتا ہے۔
voice-written = شکریہ۔ اب وہ الفاظ پڑھ سکتے ہیں۔ آواز یہاں سے مٹا دی گئی ہے۔
voice-none = ہم نے انہیں بتا دیا کہ یہ نہیں ہو سکا۔
voice-not-here = آواز ابھی پہنچی نہیں۔ 1 منٹ میں دوبارہ کوشش کریں۔
voice-not-played = یہ آواز چل نہیں سکتی۔ جواب دیں، اور ان سے کہیں کہ لکھیں یا فون کریں۔
caption-voice = یہ صرف آپ کے لیے ہے۔ سننے کے بعد اسے یہاں سے مٹا دیں۔
