### A result in Easy Read, as cards and as a page.

choice-easy = آسان پڑھائی
easy-asked = ہم نے پوچھا:
easy-said = یہ نتیجہ نکلا:
easy-next = اب آگے یہ ہوگا:
easy-no-promise = اس بارے میں ابھی کوئی وعدہ نہیں ہے۔
easy-secret = ووٹ خفیہ تھا۔ کوئی نہیں دیکھ سکتا کہ آپ نے کیسے ووٹ دیا۔
choice-easy-page = مجھے صفحہ بھیجیں
easy-title = نتیجہ آسان پڑھائی میں
easy-ask = کوئی سوال ہے؟ جہاں سے یہ صفحہ ملا، وہیں پوچھیں۔
caption-easy = نتیجہ آسان پڑھائی میں، رکھنے یا چھاپنے کے لیے۔
