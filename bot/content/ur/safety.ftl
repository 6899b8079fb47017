### Whom to call, and what somebody reads before they write.

safe-thanks = ہمیں بتانے کا شکریہ۔ آپ کی حفاظت کے لیے شاید ہم کسی کو بتائیں۔
safe-emergency = ابھی خطرہ ہے؟ { $emergency } پر فون کریں۔
safe-call = آپ { $name } سے بات کر سکتے ہیں: { $phone }۔
safe-second = اگر بات کسی منتظم کی ہے، تو { $name } سے بات کریں: { $phone }۔
safe-not-watched = یہ چیٹ ہر وقت نہیں دیکھی جاتی۔ فون کریں۔
# After words that may mean somebody is not safe. Nothing was reported by it.
safe-noticed = اگر آپ محفوظ محسوس نہیں کرتے، تو ابھی کسی سے بات کریں۔
safe-not-passed-on = یہ ہمیں سمجھ نہیں آیا۔ ابھی تک کسی نے اسے نہیں پڑھا۔

before-words = لکھنے سے پہلے: { $house } میں ایک شخص آپ کے الفاظ پڑھے گا۔ آپ کی حفاظت کے لیے شاید وہ کسی کو بتائے۔
before-words-emergency = یہ فوری خطرے کے لیے نہیں۔ اسے ہر وقت نہیں دیکھا جاتا۔ خطرہ ہو تو { $emergency } پر فون کریں۔ بات کے لیے { $name }: { $phone }۔
before-words-telegram = Telegram بھی یہ پیغام رکھ سکتا ہے۔
before-words-web = آپ کے الفاظ ہمارے اپنے کمپیوٹر پر رہتے ہیں۔
choice-understood = مجھے سمجھ آ گئی
