### Whom to call, and what somebody reads before they write.

safe-thanks = شكرًا لأنك أخبرتني. ربما يجب أن أخبر شخصًا، من أجل سلامتك.
safe-emergency = إذا كان هناك خطر عليك الآن، يجب الاتصال بالرقم { $emergency }.
safe-call = يمكنك الكلام مع { $name }: { $phone }.
safe-second = إذا كان هذا عن فريق التنظيم، يمكنك الكلام مع { $name }: { $phone }.
safe-not-watched = لا أحد يراقب هذه المحادثة طوال الوقت. أرجو الاتصال بالهاتف.
safe-noticed = إذا شعرت بعدم الأمان، أرجو الكلام مع شخص الآن.
safe-not-passed-on = لم أفهم هذا. لم يقرأه أحد بعد.

before-words = قبل الكتابة: سيقرأ شخص في { $house } كلامك. ربما يجب أن يخبر شخصًا آخر، من أجل سلامتك.
before-words-emergency = هذا ليس للطوارئ. لا أحد يراقبه طوال الوقت. عند الخطر، يجب الاتصال بالرقم { $emergency }. للكلام مع شخص: { $name }، هاتف { $phone }.
before-words-telegram = قد تحفظ شركة Telegram هذه الرسائل أيضًا.
before-words-web = كلامك يبقى في حاسوبنا نحن.
choice-understood = فهمت
