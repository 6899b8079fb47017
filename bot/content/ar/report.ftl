### التقرير لاجتماع أو لمجلس.

report-title = { $house }: ماذا قال الناس
report-made = أُعد في { $made }. فيه ما قيل لكل من شارك.
report-rules = لا توجد هنا أرقام قد تكشف ما قاله شخص واحد.
report-nothing = لا توجد نتائج بعد.
report-closed = أُغلق هذا في { $closed }.
# ما فوق الجدول: السؤال أولاً.
report-everybody = { $title } الجميع معاً.
report-apart = { $title } كل مجموعة.
report-list = { $title } القائمة كلها.
report-answer = الجواب
report-people = الناس
report-audience = { $role ->
    [service_user] من يستخدمون الخدمات
    [carer] مقدمو الرعاية
   *[staff] فريق العمل
} ({ $people })
report-what-matters = ما يهم
report-place = كم يهم
report-chosen-by = كم شخصاً اختاره
report-note = ملاحظة
report-few = قلة، أو لا أحد
report-tier = { $tier ->
    [top] الأهم
    [middle] في الوسط
    [lower] أقل أهمية
   *[none] في القائمة
}
report-line-note = { $note ->
    [tie] مساوٍ للتالي
    [close] قريب جداً من التالي
   *[none] لا شيء آخر
}
report-none = لا شيء
report-day = { $day }
report-promises = بماذا وعدنا
report-promise = الوعد
report-owner = من يهتم به
report-due = الموعد
report-state = { $state ->
    [heard] سمعناه
    [planned] مخطط له
    [doing] نعمل عليه الآن
    [done] تم
    [late] متأخر
   *[will_not] لا
}
report-standing = أين وصل
report-said = آخر ما قيل
report-feedback = الرأي في فريق العمل
report-theme = عن ماذا
report-about = الجزء
report-part = { $part ->
    [well] ما يسير جيداً
   *[better] ما يمكن أن يكون أفضل
}
report-words = كلام سمح أصحابه للمجلس بقراءته
report-said-words = الكلام
