### What was not clear to people, as an organiser sees it.

choice-not-clear = غير واضح للناس
choice-not-clear-on = الجملة التالية
not-clear = لم يكن هذا واضحًا لأحد الناس. رقمها { $number } من { $total }:
not-clear-people = { $how ->
    [few] قال هذا أقل من 3 أشخاص.
   *[several] قال هذا 3 أشخاص أو أكثر.
}
not-clear-none = لم يقل أحد بعد هذا إن جملة غير واضحة.
