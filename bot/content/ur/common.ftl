### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = اردو
## How dates and times are written (Babel patterns).
pattern-moment = EEEE d MMMM y، B h:mm بجے
pattern-day = d MMMM y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = مدد | madad
typed-stop = رکیں | رکو | بس | rukein | ruko
typed-back = پیچھے | peeche | peechay
typed-undo = پہلے جیسا کریں | پہلے جیسا | pehle jaisa
typed-menu = مینو | بڑا مینو | شروع | menu par
typed-listen = سنیں | سناؤ | سنائیں | پڑھ کر سنائیں | sunain | sunao
typed-language = زبان | zuban | zaban
typed-safe = میں محفوظ نہیں ہوں | میں محفوظ نہیں | محفوظ نہیں | main mehfooz nahi hun | main mehfooz nahin hoon | mehfooz nahi | mujhe dar lag raha hai | مجھے ڈر لگ رہا ہے
typed-meetings = کیا ہوا | kya hua
typed-matters = میرے لیے کیا اہم ہے | کیا اہم ہے | mere liye kya aham hai
typed-votes = ووٹ | ووٹ دیں | vote dein
typed-progress = کام کہاں تک پہنچا | کام کہاں پہنچا
typed-results = نتیجے | نتائج | نتیجہ | nateeje
typed-promises = آپ نے کہا ہم نے کیا | وعدے | waade
typed-goals = مقصد | maqsad
typed-feedback = عملے کے بارے میں رائے | رائے | raye
typed-about-me = میرے کام کے بارے میں
typed-news = نئی باتیں | نئی بات | خبریں
typed-more = مزید چیزیں | مزید
typed-supporters = میری مدد کرنے والے | مددگار
typed-data = میری معلومات | معلومات
typed-privacy = رازداری
typed-settings = ہم کیسے کام کریں | سیٹنگ | سیٹنگز
typed-slow = آہستہ | ذرا آہستہ | بہت تیز ہے | ahista
typed-another = دوسرے لفظوں میں کہیں | دوسرے لفظوں میں | پھر سے سمجھائیں
typed-unwell = میری طبیعت ٹھیک نہیں | طبیعت خراب ہے | طبیعت ٹھیک نہیں | میں بیمار ہوں | tabiyat kharab hai | tabiyat theek nahi | وقفہ
typed-buttons = بٹن
typed-ring = مجھے فون کریں | فون کریں | mujhe phone karein | mujhe call karein
typed-coming = اگلی میٹنگ کے لیے | اگلی میٹنگ
typed-propose = کچھ تجویز کریں | تجویز
typed-organise = انتظام
# A choice by its number, as people say it.
typed-1 = ایک | پہلا | پہلی | پہلے والا | نمبر ایک | نمبر 1 | aik | ek | pehla | pehli | number ek
typed-2 = دو | دوسرا | دوسری | دوسرے والا | نمبر دو | نمبر 2 | dusra | doosra | doosri | number do
typed-3 = تین | تیسرا | تیسری | نمبر تین | نمبر 3 | teen | teesra | teesri | number teen
typed-4 = چار | چوتھا | چوتھی | نمبر چار | نمبر 4 | char | chaar | chautha | number char
typed-5 = پانچ | پانچواں | پانچویں | نمبر پانچ | نمبر 5 | panch | paanch | panchwan | number panch
typed-6 = چھ | چھے | چھٹا | چھٹی | نمبر چھ | نمبر 6 | chay | chhe | number chay
typed-7 = سات | ساتواں | ساتویں | نمبر سات | نمبر 7 | saat | satwan | number saat
typed-8 = آٹھ | آٹھواں | آٹھویں | نمبر آٹھ | نمبر 8 | aath | aathwan | number aath
typed-9 = نو | نواں | نویں | نمبر نو | نمبر 9 | nau | number nau

## On every screen.
choice-back = پیچھے
choice-stop = رکیں
choice-help = مدد
choice-listen = سنیں
choice-undo = پہلے جیسا کریں
choice-more = مزید
choice-menu = بڑا مینو
choice-go-on = آگے چلیں
choice-skip = یہ چھوڑیں
choice-not-safe = میں محفوظ نہیں ہوں
# One choice with the number to type for it.
choice-numbered = { $number }. { $label }
# A line of a list, with its number.
line-numbered = { $number }: { $line }
# Before the choices, where they are written out in the message.
choices-written = نمبر لکھیں:
choices-always = آپ یہ بھی لکھ سکتے ہیں: { $words }۔
# A choice when it is read aloud.
choices-spoken = { $number }: { $label }۔

## When something does not work.
old-button = یہ بٹن پہلے کے ایک پیغام کا ہے۔ کچھ نہیں بدلا۔ آپ اب یہاں ہیں۔
not-understood = یہ ہمیں سمجھ نہیں آیا۔ نیچے سے کچھ چنیں، یا اس کا نمبر لکھیں۔
not-for-you = یہ آپ کے کھولنے کے لیے نہیں ہے۔ آپ یہ کر سکتے ہیں۔
only-words = یہاں ہم صرف الفاظ پڑھ سکتے ہیں۔ جو کہنا ہے، لکھ کر بھیجیں۔
not-in-groups = ہم ایک وقت میں صرف ایک شخص سے بات کرتے ہیں۔ ہمیں الگ چیٹ میں لکھیں۔
nothing-to-undo = پہلے جیسا کرنے کے لیے کچھ نہیں ہے۔
undone = اب سب پہلے جیسا ہے۔
went-wrong = معاف کریں، کچھ غلط ہو گیا۔ کچھ گم نہیں ہوا، مگر آپ کا آخری پیغام نہیں پہنچا۔ دوبارہ کوشش کریں۔
sound-failed = معاف کریں، آواز نہیں بن سکی۔ الفاظ اوپر موجود ہیں۔
picture-in-words = تصویر میں یہ ہے: { $caption }
picture-credit = تصویر بنانے والے: { $by }۔
file-failed = معاف کریں، فائل نہیں بن سکی۔ دوبارہ کوشش کریں۔
not-printed = چھاپنے والی رپورٹ نہیں بن سکی۔ صفحہ چھاپ لیں۔
file-too-large = یہ فائل یہاں بھیجنے کے لیے بہت بڑی ہے۔ Sayso چلانے والا اسے اس سے بنا سکتا ہے: sayso export --to folder۔
# In front of a published text that is not in the reader's language.
only-in-language = یہ تحریر صرف { $language ->
    [ar] عربی
    [bn] بنگالی
    [cy] ویلش
    [en] انگریزی
    [es] ہسپانوی
    [pl] پولش
    [ro] رومانیائی
    [ur] اردو
   *[other] کسی اور زبان
} میں ہے۔

## When somebody writes in another language.
language-which = آپ کو کون سی زبان چاہیے؟
language-offer = آپ نے اردو میں لکھا۔ کیا ہم اردو میں بات کریں؟
choice-keep-language = میری زبان رہنے دیں
language-set = اب سے ہم اردو میں بات کریں گے۔
choice-language = زبان

## Free text.
words-none = ہمیں کوئی الفاظ نہیں ملے۔ دوبارہ لکھیں۔
words-too-long = { $over ->
    [one] آپ کی تحریر { $over } حرف زیادہ لمبی ہے۔
   *[other] آپ کی تحریر { $over } حروف زیادہ لمبی ہے۔
} اسے 2 یا زیادہ پیغاموں میں بھیجیں۔
