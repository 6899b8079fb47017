### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = نام دکھائے جا سکتے ہیں۔ پہلے آپ سے پوچھا جاتا ہے۔
vote-rules-open = بند ہونے تک آپ کا ووٹ راز ہے۔ تب تک کمپیوٹر چلانے والا اسے آپ سے جوڑ سکتا ہے۔ پھر نام دکھائے جا سکتے ہیں۔
choice-open = میرا نام
choice-open-rules = ناموں کے بارے میں
open-ask = ووٹ کے بعد سب شریک لوگ جوابوں کے ساتھ آپ کا نام دیکھ سکتے ہیں۔
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = اگر 1 شخص بھی راز چاہے، تو ووٹ سب کے لیے راز رہتا ہے۔ کسی کو پتا نہیں چلتا کہ وہ کون تھا۔
open-fine = کیا یہ آپ کو ٹھیک لگتا ہے؟
choice-open-secret = ووٹ راز رہے
choice-open-other = دوسرا نام دیں
open-now = آپ کے جوابوں کے ساتھ آپ کا نام: { $name }
open-name = آپ کے جوابوں کے ساتھ کون سا نام ہو؟ اسے لکھیں۔
open-name-long = ایسا نام لکھیں جس میں زیادہ سے زیادہ 4 لفظ اور { $most } حروف ہوں۔
open-sure = یہ نام آپ کے جوابوں کے ساتھ ہو سکتا ہے۔ کیا یہ ٹھیک ہے؟
choice-open-yes = ہاں، یہی نام
choice-open-again = دوبارہ لکھیں
open-kept = شکریہ۔ آپ کا نام صرف تب دکھایا جاتا ہے جب ووٹ دینے والے سب لوگ مانیں۔
open-secret = شکریہ۔ یہ ووٹ راز رہے گا۔ کسی کو پتا نہیں چلتا کہ یہ کس نے چاہا۔
# In place of both on a phone that others use too.
open-noted = شکریہ۔ ہم نے لکھ لیا ہے۔
open-rules-all = نام صرف تب دکھائے جاتے ہیں جب ووٹ دینے والا ہر شخص نام دے۔ کم از کم 5 لوگوں کو ووٹ دینا ہے۔
open-rules-for = جو بات کوئی کسی اور کے لیے کہے، اس پر نام نہیں ہوتا۔ تب ووٹ راز رہتا ہے۔
open-rules-stay = اگر نام دکھائے جائیں، تو آپ کا نام آپ کے چھوڑنے تک وہاں رہتا ہے۔

## Afterwards.
vote-named = نام دکھائے جا رہے ہیں۔ ووٹ دینے والے سب لوگ اس پر مانے۔
vote-stayed-secret = یہ ووٹ راز ہے۔
choice-names = کس نے کیا کہا
named-head = { $kind ->
    [acceptance] ہر شخص کے لیے کیا چل جائے گا:
    [ranked] ہر شخص کو سب سے زیادہ کیا چاہیے:
   *[yes_no] ہر شخص نے کیا کہا:
}
named-answer = { $name }: { $choice ->
    [yes] ہاں
    [unsure] پکا پتا نہیں
    [none] ان میں سے کوئی نہیں
   *[no] نہیں
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] 1 نام اب یہاں نہیں ہے۔
   *[other] { $people } نام اب یہاں نہیں ہیں۔
}
# For organisers.
choice-names-out = نام ہٹائیں
names-out = کون سا نام ہٹانا ہے؟ جواب رہتا ہے۔
name-out = یہ نام ہٹ جائے گا، اور واپس نہیں آ سکتا:
choice-name-out = ہاں، ہٹائیں
name-out-done = نام ہٹا دیا گیا ہے۔

## The list of receipts.
choice-receipts = سب رسیدیں
receipts = { $count ->
    [one] 1 رسید گنی گئی۔
   *[other] { $count } رسیدیں گنی گئیں۔
} ان میں یہ نہیں کہ کس نے ووٹ دیا، یا کیسے۔
receipts-few = 5 سے کم لوگوں نے ووٹ دیا، اس لیے فہرست نہیں ہے۔ آپ اپنی رسید پھر بھی جانچ سکتے ہیں۔
receipts-later = رسیدوں کی فہرست ووٹ بند ہونے پر آتی ہے۔
receipts-where = ووٹ بند ہونے کے بعد نتیجے کے ساتھ سب رسیدوں کی فہرست ہوتی ہے۔
