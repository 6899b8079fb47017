### Publishing later, as an organiser sees it.

choice-draft-later = نشره لاحقًا
draft-when = متى يراه الناس أول مرة؟ اكتب اليوم والساعة، مثل 1 مارس 9:00.
draft-when-over = هذا الوقت مضى. اكتب يومًا وساعة بعده من فضلك.
draft-when-closed = يُغلق في { $closes }. يجب أن يراه الناس قبل ذلك.
draft-opens = يراه الناس من { $starts }.
choice-draft-unplan = إلغاء اليوم
draft-unplanned = لن يُنشر وحده بعد الآن.
draft-opened = نُشر هذا النص الآن كما كان مقررًا:
draft-not-opened = لم يمكن نشر هذا النص وحده. فيه شيء ناقص أو صعب القراءة:
