### সভা বা বোর্ডের জন্য প্রতিবেদন।

report-title = { $house }: মানুষ কী বলেছেন
report-made = { $made } তৈরি। যাঁরা অংশ নিয়েছেন তাঁদের সবাইকে যা বলা হয়েছে, এখানে তা আছে।
report-rules = যে সংখ্যা থেকে 1 জনের কথা বোঝা যায়, তা এখানে নেই।
report-nothing = এখনো কোনো ফল নেই।
report-closed = এটা { $closed } শেষ হয়েছে।
# ছকের উপরে যা থাকে: আগে প্রশ্ন।
report-everybody = { $title } সবাই একসঙ্গে।
report-apart = { $title } প্রতিটি দল।
report-list = { $title } পুরো তালিকা।
report-answer = উত্তর
report-people = মানুষ
report-audience = { $role ->
    [service_user] যাঁরা সেবা নেন
    [carer] যত্নকারী
   *[staff] কর্মী
} ({ $people })
report-what-matters = কী জরুরি
report-place = কতটা জরুরি
report-chosen-by = কতজন বেছেছেন
report-note = টীকা
report-few = কয়েকজন, বা কেউ না
report-tier = { $tier ->
    [top] সবচেয়ে জরুরি
    [middle] মাঝখানে
    [lower] কম জরুরি
   *[none] তালিকায়
}
report-line-note = { $note ->
    [tie] পরেরটির সমান
    [close] পরেরটির খুব কাছাকাছি
   *[none] আর কিছু নেই
}
report-none = নেই
report-day = { $day }
report-promises = আমরা কী কথা দিয়েছি
report-promise = কথা
report-owner = কে দেখছেন
report-due = কবের মধ্যে
report-state = { $state ->
    [heard] শুনেছি
    [planned] ঠিক হয়েছে
    [doing] এখন করছি
    [done] হয়েছে
    [late] দেরি হয়েছে
   *[will_not] না
}
report-standing = এখন কী অবস্থা
report-said = শেষে কী বলা হয়েছে
report-feedback = কর্মীদের নিয়ে মতামত
report-theme = কী নিয়ে
report-about = অংশ
report-part = { $part ->
    [well] কী ভালো চলছে
   *[better] কী আরও ভালো হতে পারে
}
report-words = যে কথা মানুষ বোর্ডকে পড়তে দিয়েছেন
report-said-words = কথা
