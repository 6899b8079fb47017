### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = ملف لحديث
supervision = يمكن إعداد ملف لحديثك مع { $name } عن العمل. فيه ما يظهر لك هنا، والردود، والشكر.
supervision-private = هو لك ولـ { $name } فقط. ويرى فريق التنظيم أنه أُعد.
choice-talk-about = { $talk ->
    [appraisal] آخر 12 شهرًا
   *[supervision] آخر 3 أشهر
}
caption-supervision = هذا الملف لحديثكما فقط. أرجو حذفه بعد انتهاء موعده.
caption-appraisal = هذا الملف لحديثكما عن السنة فقط. أرجو حذفه بعد انتهاء موعده.

## In the file.
supervision-title = { $talk ->
    [appraisal] لحديث عن عمل السنة: { $name }
   *[supervision] لحديث عن العمل: { $name }
}
supervision-made = أُعد في { $day }. أرجو حذفه قبل نهاية { $due }.
supervision-how = فيه ما قاله عدة أشخاص، وليس فيه من قال. أرجو عدم تخمين من هم.
supervision-none = لا يوجد شيء من هذا الوقت.
supervision-quarter = الأشهر الـ 3 حتى { $day }
supervision-few = قلة
supervision-answer = { $purpose ->
    [staff_change] ما غيره { $name }
   *[staff_reply] رد { $name }
}
supervision-thanks = على ماذا يشكر الناس { $name }
