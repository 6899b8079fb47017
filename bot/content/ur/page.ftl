### The web chat's pages.

page-title = Sayso، { $house } کے لیے
page-welcome = { $house } میں حصہ لیں
page-about = Sayso میں آپ پڑھ سکتے ہیں کہ کیا ہوا۔ آپ بتا سکتے ہیں کہ کیا اہم ہے، اور ووٹ دے سکتے ہیں۔ اسے یہاں یا Telegram میں استعمال کریں۔
page-invited = آپ کو شامل ہونے کی دعوت ہے
page-invited-about = شروع کرنے کے لیے "شروع کریں" چنیں۔ دعوت ایک بار، اسی فون یا کمپیوٹر پر کام کرتی ہے۔
page-start = شروع کریں
page-no-invite = شامل ہونے کے لیے دعوت چاہیے۔ دعوت مانگنے کے لیے { $name } کو فون کریں: { $phone }۔
page-go-to-chat = میری چیٹ پر جائیں
page-have-code = میرے پاس دوسرے فون کا کوڈ ہے
page-chat = Sayso کے ساتھ آپ کی چیٹ
page-skip = لکھنے کی جگہ پر جائیں
page-you = آپ
page-bot = Sayso
page-type = الفاظ یا نمبر لکھیں
page-send = بھیجیں
page-not-sent = یہ نہیں بھیجا گیا۔ دوبارہ کوشش کریں۔
page-offline = ابھی انٹرنیٹ نہیں ہے۔ آپ جو لکھیں، یہیں رہتا ہے۔ ہم کوشش کرتے رہیں گے۔
page-voice = آواز کا پیغام
page-record = آواز کا پیغام ریکارڈ کریں
page-record-stop = روکیں اور بھیجیں
page-record-drop = پھینک دیں
page-recording = اب ریکارڈ ہو رہا ہے۔ آپ کا مائیک کھلا ہے۔
page-record-denied = ہم آپ کا مائیک استعمال نہیں کر سکتے۔ اپنے براؤزر میں اجازت دیں، یا لکھیں۔
page-record-full = اس سے لمبا نہیں ہو سکتا۔ اسے بھیج دیں، پھر اور ریکارڈ کریں۔
page-record-sent = آپ کا آواز کا پیغام بھیج دیا گیا ہے۔
page-record-dropped = اسے پھینک دیا گیا۔ کچھ نہیں بھیجا گیا۔
page-file = فائل { $name } لیں
page-choices = چننے کی باتیں
page-emergency = ابھی خطرے میں ہیں؟ { $emergency } پر فون کریں۔ کوئی اس چیٹ کو ہر وقت نہیں دیکھتا۔
page-waiting = { $count ->
    [one] آپ کے جانے کے بعد 1 نیا پیغام آیا۔ اس پر جائیں
   *[other] آپ کے جانے کے بعد { $count } نئے پیغام آئے۔ ان پر جائیں
}
page-shared = جو بھی یہ براؤزر استعمال کرے، یہ چیٹ کھول سکتا ہے۔
page-clear-about = آپ اس صفحے کو صاف کر سکتے ہیں۔ آپ کے جواب اور الفاظ محفوظ رہتے ہیں۔
page-clear = یہ صفحہ صاف کریں

## When a page cannot be shown.
page-problem = یہ نہیں ہو سکا
page-not-found = یہ صفحہ یہاں نہیں ہے۔ پہلے صفحے پر جائیں، یا { $name } کو فون کریں: { $phone }۔
page-not-yours = یہ چیٹ یہاں نہیں کھل سکتی۔ جس فون یا کمپیوٹر پر شروع کیا تھا، وہ استعمال کریں۔ یا { $name } کو فون کریں: { $phone }۔
page-too-much = یہ ایک پیغام کے لیے بہت زیادہ ہے۔ ایک بار میں کم بھیجیں۔
page-too-often = یہ بہت جلدی تھا۔ ذرا رکیں، پھر کوشش کریں۔
page-not-kept = ہم ابھی اسے محفوظ نہیں کر سکے۔ تھوڑی دیر میں پھر کوشش کریں۔
page-bad-request = یہ ہمیں سمجھ نہیں آیا۔ پیچھے جا کر دوبارہ کوشش کریں۔
page-back = پیچھے جائیں
