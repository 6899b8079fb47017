### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = بات چیت کے لیے فائل
supervision = { $name } سے ان کے کام پر بات کے لیے ایک فائل بن سکتی ہے۔ اس میں وہ ہے جو آپ یہاں دیکھتے ہیں، ان کے جواب، اور شکریے۔
supervision-private = یہ صرف آپ اور { $name } کے لیے ہے۔ منتظم دیکھ سکتے ہیں کہ یہ بنی ہے۔
choice-talk-about = { $talk ->
    [appraisal] پچھلے 12 مہینے
   *[supervision] پچھلے 3 مہینے
}
caption-supervision = یہ فائل صرف آپ کی بات چیت کے لیے ہے۔ تاریخ گزر جائے تو اسے مٹا دیں۔
caption-appraisal = یہ فائل صرف سال بھر کے کام پر بات کے لیے ہے۔ تاریخ گزر جائے تو اسے مٹا دیں۔

## In the file.
supervision-title = { $talk ->
    [appraisal] سال بھر کے کام پر بات کے لیے: { $name }
   *[supervision] کام پر بات کے لیے: { $name }
}
supervision-made = { $day } کو بنی۔ اسے { $due } تک مٹا دیں۔
supervision-how = اس میں کئی لوگوں کی باتیں ہیں، ان کے نام کبھی نہیں۔ اندازہ نہ لگائیں کہ وہ کون تھے۔
supervision-none = اس وقت کا کچھ نہیں ہے۔
supervision-quarter = { $day } تک کے 3 مہینے
supervision-few = کچھ لوگ
supervision-answer = { $purpose ->
    [staff_change] { $name } نے کیا بدلا
   *[staff_reply] { $name } کا جواب
}
supervision-thanks = لوگ کس بات پر { $name } کا شکریہ ادا کرتے ہیں
