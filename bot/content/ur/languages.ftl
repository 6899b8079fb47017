### A text in several languages, as an organiser writes it.

choice-draft-langs = دوسری زبانیں
draft-langs = آپ اسے اور کس زبان میں لکھنا چاہتے ہیں؟
draft-lang = { $language ->
    [cy] ویلش
    [pl] پولش
    [ro] رومانین
    [ur] اردو
    [bn] بنگلہ
    [ar] عربی
    [es] ہسپانوی
   *[en] انگریزی
}: { $count ->
    [0] سب موجود ہے۔
    [one] ابھی 1 متن باقی ہے۔
   *[other] ابھی { $count } متن باقی ہیں۔
}
draft-lang-name = { $language ->
    [cy] ویلش
    [pl] پولش
    [ro] رومانین
    [ur] اردو
    [bn] بنگلہ
    [ar] عربی
    [es] ہسپانوی
   *[en] انگریزی
}:
draft-lang-falls = جو باقی ہے، لوگ اسے پہلی زبان میں پڑھتے ہیں۔
choice-draft-whole = پورا متن بھیجیں
choice-draft-one = ایک ایک متن
choice-draft-out = زبان نکالیں
choice-draft-skip = ابھی رہنے دیں
draft-lang-all = پورا متن بھیجیں۔ سطریں وہی رکھیں، اسی ترتیب میں۔
draft-lang-lines = آپ کے متن کی سطریں: { $count }۔ پہلے متن کی سطریں: { $total }۔ دونوں برابر ہونی چاہییں۔
draft-lang-unlike = { $count ->
    [one] 1 سطر میں جملوں کی تعداد الگ ہے۔ وہ الگ سے پوچھی جائے گی۔
   *[other] { $count } سطروں میں جملوں کی تعداد الگ ہے۔ وہ ایک ایک کر کے پوچھی جائیں گی۔
}
draft-lang-other = وہ متن کسی اور زبان میں ہے۔
draft-lang-one = آپ یہ کیسے کہتے ہیں؟
draft-lang-count = { $count ->
    [one] یہ 1 جملہ ہے۔ آپ بھی 1 لکھیں۔
   *[other] اس میں { $count } جملے ہیں۔ اتنے ہی لکھیں۔
}
draft-lang-gone = وہ زبان نکال دی گئی ہے۔
draft-one-sentence = اسے 1 جملے میں لکھیں، جیسے پہلی زبان میں ہے۔
draft-in = آپ نے یہ متن کس زبان میں لکھا؟
draft-langs-left = { $count ->
    [one] 1 زبان پوری نہیں ہے۔ باقی لوگ پہلی زبان میں پڑھتے ہیں۔
   *[other] { $count } زبانیں پوری نہیں ہیں۔ باقی لوگ پہلی زبان میں پڑھتے ہیں۔
}
