### What happened: meetings in cards.

meetings-none = پڑھنے کے لیے ابھی کوئی میٹنگ نہیں ہے۔
meetings = آپ کو کس میٹنگ کے بارے میں پڑھنا ہے؟
meeting-label = { $day }
meeting-when = کب: { $starts }۔
meeting-where = کہاں: { $place }۔
meeting-access = اندر آنے کا راستہ: { $access }
meeting-cards = { $cards ->
    [one] مختصر بیان میں 1 چھوٹا کارڈ ہے۔
   *[other] مختصر بیان میں { $cards } چھوٹے کارڈ ہیں۔
}
choice-read = پڑھیں کیا ہوا

card-progress = { $total } میں سے کارڈ { $number }۔
card-end = یہ آخری کارڈ تھا۔
choice-explain = کوئی لفظ سمجھائیں
choice-unclear = صاف سمجھ نہیں آیا
choice-ask = سوال پوچھیں
terms = ہم کون سا لفظ سمجھائیں؟
terms-none = اس کارڈ پر کوئی مشکل لفظ نہیں ہے۔ کسی لفظ کا پوچھنا ہو تو "سوال پوچھیں" چنیں۔
unclear-which = کون سا جملہ سمجھ نہیں آیا؟
choice-sentence = جملہ { $number }
choice-sentence-marked = { $number }، نشان لگا ہوا
unclear-thanks = شکریہ۔ ہم اسے گنتے ہیں، تاکہ { $name } اسے بہتر لکھیں۔
question-ask = آپ کو کیا پوچھنا ہے؟ اپنا سوال لکھیں۔ ایک منتظم اسے پڑھے گا۔
question-thanks = شکریہ۔ آپ کا سوال ہم نے رکھ لیا۔
