### A space of one audience's own: they talk, choose, and decide who may see what they settled.

# Who sees what is written in a space. Said before anybody writes there.
space-who = { $role ->
    [service_user] এখানে যা লেখা হয়, শুধু যাঁরা সেবা নেন তাঁরা দেখেন।
    [carer] এখানে যা লেখা হয়, শুধু কেয়ারাররা দেখেন।
   *[staff] এখানে যা লেখা হয়, শুধু কর্মীরা দেখেন।
} একজন আয়োজক আগে সব কথা পড়ে দেখেন। কোনো নাম দেখানো হয় না।
space-talk = এটা আপনাদের নিজেদের জায়গা। { $until } পর্যন্ত কথা বলতে পারেন। তারপর কী সবচেয়ে গুরুত্বপূর্ণ, বেছে নেবেন।
choice-space-say = কিছু বলি
choice-space-words = অন্যরা কী বলেন
space-say = অন্যদের কী বলতে চান? নিজের ভাষায় লিখুন।
space-kept = ধন্যবাদ। একজন মানুষ আগে পড়েন। তারপর অন্যরা দেখেন।
space-word = { $total }টির মধ্যে { $number } নম্বর:
space-agree = { $picked ->
    [-1] অল্প কয়েকজন একমত, বা এখনও কেউ না।
   *[other] { $picked } জন এতে একমত।
}
choice-space-agree = আমি একমত
choice-space-disagree = এখন একমত নই
choice-space-reply = এর উত্তর দিই
choice-space-answers = উত্তর দেখি
choice-space-next = পরেরটি
space-answers = { $answers }টি উত্তর:
space-agreed = লিখে রেখেছি, আপনি একমত।
space-reply = কী উত্তর দিতে চান? নিজের ভাষায় লিখুন।
space-word-gone = এই কথা আর এখানে নেই।
space-talked = এখানে কথা বলা শেষ। এরপর যা আছে:
space-ask = আপনাদের নিজেদের জায়গায় ঠিক হয়েছে, কী সবচেয়ে গুরুত্বপূর্ণ। অন্যরা কি তা দেখতে পারেন?
choice-open-space = আমাদের জায়গা খুলি
space-inside = শুধু আপনাদের দল এটা দেখে:
space-decide = আপনারা যা ঠিক করেছেন, অন্যরা কি দেখতে পারেন? { $until } পর্যন্ত উত্তর দিতে পারেন। আপনি কী বলেন, অন্যরা জানবেন না।
space-answered = 1 জন না বললে এটা এখানেই থাকে। আপনার এখনকার উত্তর: { $answer ->
    [yes] হ্যাঁ
    [no] না
   *[none] এখনও নেই
}।
choice-space-result = আমরা যা ঠিক করেছি
choice-space-may = হ্যাঁ, দেখুন
choice-space-may-not = না, এখানেই থাকুক
space-answer-kept = ধন্যবাদ। আপনার উত্তর রেখেছি।
space-settled = { $state ->
    [released] আপনারা যা ঠিক করেছেন, সবাই দেখতে পারেন।
    [inside] আপনারা যা ঠিক করেছেন, এখানেই থাকে। শুধু আপনাদের দল দেখে।
   *[counting] এটা এখন গোনা হচ্ছে।
}
space-from = { $role ->
    [service_user] যাঁরা সেবা নেন, তাঁরা নিজেদের জায়গায় ঠিক করেছেন:
    [carer] কেয়ারাররা নিজেদের জায়গায় ঠিক করেছেন:
   *[staff] কর্মীরা নিজেদের জায়গায় ঠিক করেছেন:
}

## What organisers see.
choice-spaces = নিজেদের জায়গা
check-response = একটি দলের জায়গায় বলা, এর উত্তরে:
space-new = এমন জায়গায় 1টি দল কথা বলে ও বেছে নেয়। আপনি কথাগুলো দেখে দেন, আর কিছু দেখেন না।
space-new-whom = নতুন জায়গা কাদের জন্য?
space-for = { $role ->
    [service_user] যাঁরা সেবা নেন, তাঁদের কী জিজ্ঞাসা করতে চান?
    [carer] কেয়ারারদের কী জিজ্ঞাসা করতে চান?
   *[staff] কর্মীদের কী জিজ্ঞাসা করতে চান?
} 1টি ছোট প্রশ্ন লিখুন।
space-sure = { $role ->
    [service_user] এটা শুধু তাঁদের জন্য খোলে, যাঁরা সেবা নেন। আর কারও জন্য নয়।
    [carer] এটা শুধু কেয়ারারদের জন্য খোলে। আর কারও জন্য নয়।
   *[staff] এটা শুধু কর্মীদের জন্য খোলে। আর কারও জন্য নয়।
}
space-days = তাঁরা { $talk } দিন কথা বলেন, আর { $choose } দিন বেছে নেন। তারপর কে দেখবেন, তা বলতে { $decide } দিন পান।
choice-space-open = খুলি
choice-space-rewrite = আবার লিখি
space-opened = আপনাদের দলের এখন কথা বলার নিজের জায়গা আছে।
space-is-open = { $role ->
    [service_user] জায়গাটি এখন খোলা। যাঁরা সেবা নেন, তাঁদের জানাই।
    [carer] জায়গাটি এখন খোলা। কেয়ারারদের জানাই।
   *[staff] জায়গাটি এখন খোলা। কর্মীদের জানাই।
}
choice-spaces-now = এখনকার জায়গা
spaces-none = এখন কোনো জায়গা খোলা নেই।
space-now = { $phase ->
    [talk] { $until } পর্যন্ত তাঁরা কথা বলেন।
   *[choose] { $until } পর্যন্ত তাঁরা বেছে নেন।
}
choice-space-end = { $phase ->
    [talk] কথা শেষ করি
   *[choose] বাছাই শেষ করি
}
space-end = { $phase ->
    [talk] কথা বলা কি আগে শেষ করবেন? তারপর তাঁরা বেছে নেবেন।
   *[choose] বাছাই কি আগে শেষ করবেন? তারপর কে দেখবেন, তাঁরা বলবেন।
}
choice-space-end-now = হ্যাঁ, শেষ করি
space-ends = এটা { $until } শেষ হবে। তার আগে ফিরিয়ে নিতে পারেন।
