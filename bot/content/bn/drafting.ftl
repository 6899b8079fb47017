### Publishing in chat, as an organiser sees it.

choice-publish = কিছু প্রকাশ করুন
typed-publish = প্রকাশ
publish = { $drafts ->
    [0] কী প্রকাশ করতে চান?
    [one] কী প্রকাশ করতে চান? { $drafts }টি লেখা এখনও প্রকাশ হয়নি।
   *[other] কী প্রকাশ করতে চান? { $drafts }টি লেখা এখনও প্রকাশ হয়নি।
}
choice-draft-new = নতুন লেখা
choice-drafts = আগের লেখায় যান
draft-new = কী হয়েছে, 1টি বা কয়েকটি বার্তায় পাঠান। এখনও আর কেউ তা দেখেন না।
draft-how = প্রতিটি শিরোনাম আলাদা লাইনে লিখুন, শেষে দাঁড়ি ছাড়া।
draft-more = { $count ->
    [one] { $count }টি শব্দ পেয়েছি। আরও পাঠান, বা এগিয়ে যান।
   *[other] { $count }টি শব্দ পেয়েছি। আরও পাঠান, বা এগিয়ে যান।
}
choice-draft-enough = এটুকুই সব
draft-language = কোন ভাষা, তা ঠিক বুঝিনি। এই ভাষা ধরছি: { $language ->
    [cy] ওয়েলশ
    [pl] পোলিশ
    [ro] রোমানীয়
    [ur] উর্দু
    [bn] বাংলা
    [ar] আরবি
    [es] স্প্যানিশ
   *[en] ইংরেজি
}।
draft-holds = { $parts ->
    [one] এতে { $parts }টি অংশ আছে
   *[other] এতে { $parts }টি অংশ আছে
}। { $votes ->
    [0] ভোটের কিছু নেই।
    [one] ভোটের { $votes }টি বিষয় আছে।
   *[other] ভোটের { $votes }টি বিষয় আছে।
}
draft-holds-list = { $count ->
    [one] এর তালিকায় { $count }টি পছন্দ আছে।
   *[other] এর তালিকায় { $count }টি পছন্দ আছে।
}
draft-missing = { $count ->
    [one] আরও { $count }টি কথা বলা বাকি।
   *[other] আরও { $count }টি কথা বলা বাকি।
}
draft-ask = { $field ->
    [title] এর নাম কী? ছোট একটি শিরোনাম লিখুন।
    [date] সভা কখন শুরু? দিন আর সময় লিখুন, যেমন 1 মার্চ 14:00।
    [place] সভা কোথায়?
    [access] লোকে কীভাবে ঢোকেন, আর সেখানে কী সাহায্য আছে?
    [run-by] এটা কে চালান? এমন নাম লিখুন, যা সবাই পড়তে পারেন।
    [closes] কোন দিন শেষ হয়? এভাবে লিখুন: 1 মার্চ।
   *[quorum] গণনা হতে কতজনের উত্তর লাগে? একটি সংখ্যা লিখুন।
}
draft-no-time = দিন আর সময় দুটোই লাগবে। এভাবে লিখুন: 1 মার্চ 14:00।
draft-no-number = সংখ্যাটি বুঝিনি। শুধু অঙ্ক লিখুন।
draft-change = কী বদলাতে চান?
choice-draft-add = কিছু যোগ করুন
draft-add = কী যোগ করতে চান?
choice-draft-change = এটা বদলান
choice-draft-more = আরও লেখা দিন
choice-draft-vote = ভোট যোগ করুন
choice-draft-list = তালিকা যোগ করুন
choice-draft-picture = ছবি যোগ করুন
choice-draft-outs = কিছু বাদ দিন
choice-draft-field = { $field ->
    [title] শিরোনাম
    [date] দিন আর সময়
    [place] জায়গা
    [access] ঢোকার পথ
    [run-by] কে চালান
    [closes] শেষের দিন
   *[quorum] কতজনের ভোট লাগে
}
choice-draft-whom = কাদের জিজ্ঞাসা
draft-whom = কাদের ভোট দিতে আর বেছে নিতে বলা হবে? লেখাটি সবাই পড়তে পারেন।
choice-draft-all = সবাইকে
choice-draft-throw = এটা ফেলে দিন
draft-thrown = লেখাটি ফেলে দেওয়া হয়েছে। এখনও তা ফেরাতে পারেন।
draft-back = সেটা ফিরিয়ে নিয়েছি।
draft-gone = সেই লেখাটি আর নেই।
draft-vote = লোকে কীভাবে ভোট দেবেন?
choice-draft-yes = হ্যাঁ বা না
choice-draft-consent = কারও আপত্তি আছে?
choice-draft-approval = যা যা মানা যায়
choice-draft-ranked = কোনটা আগে
draft-vote-ask = কী জিজ্ঞাসা করছেন? প্রথম লাইনে { $most }টি বা কম শব্দে লিখুন।
draft-vote-more = তার নিচে { $most }টি বা কম শব্দে আরও বলতে পারেন।
draft-votes-full = ভোটের { $most }টি বিষয় আগে থেকেই আছে। আরও চাইলে আরেকটি লেখা করুন।
draft-choices-how = প্রতিটি পছন্দ আলাদা লাইনে লিখুন: ছোট নাম, কোলন (:), আর তার মানে।
draft-choice-name = এই লাইনে ছোট নাম আর তার পরে কোলন (:) নেই:
draft-choices-count = { $fewest } থেকে { $most }টি পছন্দ লাগবে, প্রতিটি আলাদা লাইনে।
draft-list-more = তালিকার জন্য আরও পছন্দ পাঠান।

## Pictures, and taking something out.
draft-pictures = ছবিটি কোন অংশের পাশে থাকবে?
draft-picture = ছবিটি পাঠান, ফটো বা ফাইল হিসেবে।
draft-picture-here = এটি আপনার ছবি।
draft-symbol-how = অথবা একটি শব্দ লিখুন, যেমন বাস। আমি চিহ্ন খুঁজব।
draft-picture-only = এখানে ছবি পাঠান, ফটো বা ফাইল হিসেবে।
draft-symbols = কোন চিহ্ন চান?
draft-symbols-none = এর জন্য কোনো চিহ্ন পাইনি। অন্য শব্দ লিখুন।
draft-caption = ছবিতে কী আছে? যাঁরা দেখতে পান না, তাঁদের জন্য { $most }টি বা কম শব্দে লিখুন।
draft-credit = দ্বিতীয় লাইনে লিখতে পারেন, কে বানিয়েছেন।
draft-picture-gone = ছবিটি আর এখানে নেই। আবার পাঠান।
draft-pictured = ছবিটি এখন লেখায় আছে। তাতে বলা আছে:
draft-outs = কী বাদ দিতে চান?
choice-draft-out-of = { $what ->
    [picture] ছবি { $number }
    [vote] ভোট { $number }
    [list] তালিকা { $number }
   *[part] লেখা { $number }
}
draft-out = সেটা বাদ দিয়েছি।
draft-out-last = লেখায় অন্তত ১টি অংশ লাগে। পুরো লেখাটি ফেলে দিতে পারেন।

## What is hard to read.
draft-hard = { $count ->
    [one] { $count }টি জায়গা পড়া কঠিন।
   *[other] { $count }টি জায়গা পড়া কঠিন।
}
draft-plain = এতে এখন পড়তে কঠিন কিছু নেই।
draft-too-long = { $rule ->
    [long-label] এটা বোতামে ধরে না। { $most }টি বা কম অক্ষর লিখুন।
    [long-heading] শিরোনামটি লম্বা। { $most }টি বা কম শব্দ লিখুন।
   *[long-item] এর নিচে লেখা বেশি। { $most }টি বা কম শব্দ লিখুন।
}
choice-draft-check = কথাগুলো দেখুন
choice-draft-take = সেই শব্দটি নিন
choice-draft-rewrite = আবার লিখুন
choice-draft-explain = শব্দটি বোঝান
choice-draft-keep = রেখে দিন
draft-rewrite = কীভাবে বলতে চান? পুরো বাক্যটি লিখুন।
draft-explain = "{ $word }" মানে কী? { $most }টি বা কম শব্দ লিখুন।
draft-why = কেন এটা থাকতে হবে? কারণটি লেখার সঙ্গে থাকে। { $most }টি বা কম শব্দ লিখুন।
draft-stays = এটা যেমন আছে তেমনই থাকে।
draft-now = এখন লেখা আছে:
draft-not-found = এখানে তা বদলাতে পারি না। লেখাটি ফেলে দিন, আবার পাঠান।

## Looking at it, and publishing.
choice-draft-see = এটা দেখুন
draft-see = { $total }টির মধ্যে { $number } নম্বর পর্দা, লোকে যেমন দেখেন:
choice-draft-back = লেখায় ফিরুন
choice-draft-publish = প্রকাশ করুন
draft-sure = এটা কি প্রকাশ করতে চান? তখন সবাই পড়তে পারেন। { $cards ->
    [one] এতে { $cards }টি কার্ড আছে।
   *[other] এতে { $cards }টি কার্ড আছে।
}
draft-closes = ভোট দেওয়া বা বেছে নেওয়া যায় এই সময় পর্যন্ত: { $closes }।
draft-asks = { $role ->
    [service_user] যাঁরা সেবা নেন: { $count } জন।
    [carer] পরিচর্যাকারী: { $count } জন।
   *[staff] কর্মী: { $count } জন।
}
choice-draft-now = এখনই প্রকাশ করুন
choice-draft-wait = এখন নয়
draft-published = এটা এখন প্রকাশ হয়েছে।

## What goes wrong.
draft-changed = আপনার আগে কেউ লেখাটি বদলেছেন। তাঁর কিছুই হারায়নি। এখন এমন আছে:
draft-your-words = আপনার কথা এতে নেই। আপনি তা কপি করতে পারেন:
draft-there = এটা আগেই প্রকাশ হয়েছে।
draft-bad = { $problem ->
    [pack-only-text] লোকের কাছে শুধু কথা পৌঁছায়। ছবি, ছক আর রেখা সরিয়ে দিন।
    [pack-no-picture] এই লেখা থেকে ছবি সরিয়ে দিন। পরে এখানে যোগ করতে পারেন।
    [pack-closes-in-past] শেষের দিনটি পার হয়ে গেছে। দিনটি বদলান।
    [pack-name-taken] আরেকটি লেখার একই নাম। একে অন্য নাম দিন।
    [pack-unknown-language] এই ভাষা বলি না: "{ $found }"।
   *[other] লেখাটি এখনও পড়তে পারি না। এটা দেখুন: { $found }
}
