### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = میری معلومات
data = آپ کے بارے میں جو ہم رکھتے ہیں، وہ آپ کا ہے۔ اسے دیکھیں، بدلیں یا مٹائیں۔
choice-data-kept = دیکھیں کیا رکھا ہے
choice-data-file = فائل میں لیں
choice-data-change = بدلیں یا مٹائیں
data-kept = آپ کے بارے میں ہم یہ رکھتے ہیں:
data-subject = { $subject ->
    [people] آپ یہاں کون ہیں، آپ کی زبان، اور ہم کیسے کام کریں۔
    [addresses] فون اور ویب چیٹ جو آپ استعمال کرتے ہیں: { $count }۔
    [places] ہماری بات چیت میں آپ کہاں ہیں۔
    [consents] شامل ہونے پر آپ نے جتنی بار ہاں یا نہیں کہا: { $count }۔
    [link_codes] کوڈ جو آپ نے مانگے: { $count }۔
    [pairings] آپ جن کی مدد کرتے ہیں، یا جو آپ کی مدد کرتے ہیں: { $count }۔
    [turnout] جتنے ووٹوں میں آپ نے حصہ لیا: { $count }۔
    [answers] فہرستوں میں آپ نے جو چنا: { $count }۔
    [proxy_answers] فہرستوں میں کسی نے آپ کی جگہ جو کہا: { $count }۔
    [answered_alone] فہرستیں جن کا جواب صرف آپ دیتے ہیں: { $count }۔
    [contributions] آپ نے جو لکھا: { $count }۔
    [replies] جواب، اور جو آپ نے بعد میں لکھا: { $count }۔
    [checked] دوسروں کے الفاظ جو آپ نے جانچے: { $count }۔
    [edits] الفاظ جو دوسروں کے پڑھنے سے پہلے صاف لکھے گئے: { $count }۔
    [feedback] عملے کے بارے میں آپ کی رائے: { $count }۔
    [staff_links] یہ کہ آپ عملے کی فہرست میں ہیں۔
    [workers] عملے کی فہرست میں آپ کا نام اور کام۔
    [shown_names] ووٹوں کے ساتھ دکھائے گئے آپ کے نام: { $count }۔
    [agreements] دوسروں کی باتیں جن سے آپ کو اتفاق ہے: { $count }۔
    [space_answers] نتیجے سب کو دکھانے پر آپ نے جو کہا: { $count }۔
    [reads] کارڈ جو آپ نے کھولے: { $count }۔
    [unclear] جملے جو آپ کو صاف نہیں لگے: { $count }۔
    [correction_news] بدلے ہوئے متنوں کی خبریں جو آپ کا انتظار کر رہی ہیں: { $count }۔
    [promise_links] وعدے جو آپ کی لکھی بات کا جواب ہیں: { $count }۔
    [promise_fixes] آپ نے جتنی بار بتایا کہ کچھ ٹھیک ہوا یا نہیں: { $count }۔
    [promise_news] وعدوں کی خبریں جو آپ کا انتظار کر رہی ہیں: { $count }۔
    [promise_tellings] آپ کو وعدوں کی خبر آخری بار کب ملی۔
    [promise_keepers] وعدے جن میں دیر ہو تو آپ کو پتا چلتا ہے: { $count }۔
    [voice_notes] آواز کے پیغام جو الفاظ بن رہے ہیں: { $count }۔
    [voice_sounds] ان کی آوازیں، جب تک الفاظ نہ بن جائیں: { $count }۔
    [acts] انتظام میں آپ نے جو کیا: { $count }۔
    [sign_in_links] کمپیوٹر پر داخل ہونے کے لنک: { $count }۔
    [workplaces] یہ کہ آپ کمپیوٹر پر داخل ہیں۔
    [exports] فائلیں جو آپ نے مانگیں: { $count }۔
    [drafts] متن جو آپ نے شائع کرنے کے لیے شروع کیے: { $count }۔
    [readers] یہ کہ آپ متن دوسروں سے پہلے پڑھتے ہیں۔
    [sign_offs] متن جو آپ کو پہلے پڑھنے تھے: { $count }۔
    [read_before] متن جو شائع ہونے سے پہلے آپ کو صاف لگے: { $count }۔
    [broadcast_people] بہت سے لوگوں کے وہ پیغام جو آپ کو ملے: { $count }۔
   *[outbox] پیغام جو آپ کی طرف آ رہے ہیں: { $count }۔
}
data-file = 2 فائلیں ملیں گی: 1 پڑھنے کے لیے، 1 دوسرے پروگراموں کے لیے۔ جس کے پاس یہ فون ہو، وہ انہیں کھول سکتا ہے۔
data-file-votes = ان میں ہے کہ آپ نے ووٹ دیا، یہ نہیں کہ کیا۔ ووٹ کھلا ہو تو جواب آپ کی سکرین پر ہے۔
data-file-safety = حفاظت پر آپ نے جو لکھا، کیا وہ بھی ہو؟
choice-data-all = ہاں، سب کچھ
choice-data-part = نہیں، وہ رہنے دیں
data-coming = آپ کی فائلیں آ رہی ہیں۔ انہیں اپنے پاس رکھ کر یہاں سے مٹا دیں۔
data-change = آپ کو کیا بدلنا یا مٹانا ہے؟
choice-data-words = میرے الفاظ
choice-data-told = حفاظت کی باتیں
caption-my-data = آپ کے بارے میں جو کچھ ہم رکھتے ہیں۔ اسے سنبھال کر رکھیں۔
caption-my-data-part = آپ کے بارے میں جو ہم رکھتے ہیں، حفاظت کی باتوں کے بغیر۔

## In the file itself.
data-title = Sayso آپ کے بارے میں کیا رکھتا ہے
data-made = { $made } کو بنی، صرف آپ کے لیے۔
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = میرے الفاظ بدلیں
words-change = اپنے نئے الفاظ لکھیں۔ وہ ان کی جگہ آ جائیں گے۔
words-changed = ہم نے آپ کے الفاظ بدل دیے۔
words-checked = کوئی یہ الفاظ پہلے ہی جانچ چکا ہے۔ آپ اب بھی انہیں واپس لے سکتے ہیں۔
