### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = কর্মীদের নিয়ে মত
feedback = এখানে যিনি কাজ করেন, তিনি কী ভালো করেন? কী হলে আরও ভালো হতো? বলুন।
feedback-read-by = একজন আয়োজক আগে পড়েন। তিনি কখনও সেই কর্মী বা তাঁর ম্যানেজার নন।
feedback-guess = কয়েকজন যা বলেছেন, কর্মী তা শোনেন। আপনার নাম কখনও নয়। তবু হয়তো আন্দাজ করবেন, এটা আপনি।
feedback-emergency = এটা জরুরি সাহায্যের জন্য নয়। বিপদ হলে { $emergency } নম্বরে ফোন করুন।
feedback-no-staff = এখানে এখনও কর্মী তালিকা নেই। বদলে একজন মানুষের সঙ্গে কথা বলতে পারেন।
choice-choose-worker = একজনকে বেছে নিই
choice-my-feedback = আমার মত
staff-which = এটা কাকে নিয়ে?
# Somebody on the staff list: first name, job, team.
worker-line = { $name }, { $job }, { $team }
worker-what = { $name }-কে নিয়ে কী বলতে চান?
worker-left = { $name } এখন এখানে কাজ করেন না। আপনার কথা তাঁর কাছে পৌঁছাবে না। একজন মানুষের সঙ্গে কথা বলতে পারেন।
worker-yourself = নিজেকে নিয়ে মত দেওয়া যায় না। অন্য কাউকে বেছে নিতে পারেন।
feedback-nobody = { $about }-কে নিয়ে লেখা এখন এখানে কেউ পড়তে পারেন না। { $name }-এর সঙ্গে কথা বলুন: { $phone }।
choice-give-feedback = মত দিই
choice-thank = ধন্যবাদ দিই

## Writing. Each part can be skipped.
feedback-ask-well = { $name } কী ভালো করেন? নিজের ভাষায় লিখুন।
feedback-ask-better = কী হলে আরও ভালো হতো? নিজের ভাষায় লিখুন।
feedback-ask-times = এটা কি 1 বার হয়েছে, না প্রায়ই হয়?
feedback-ask-quote = আপনার কথা পড়ে শোনানো যায়, নাম ছাড়া। কে পড়তে পারেন?
feedback-ask-way = আপনার মত কীভাবে পৌঁছাবে?
feedback-so-far = আপনি এটা লিখেছেন। বদলাতে চাইলে আবার লিখুন:
choice-keep = এটাই থাকুক
choice-times = { $choice ->
    [once] 1 বার হয়েছে
   *[often] প্রায়ই হয়
}
choice-quote = { $choice ->
    [worker] সেই কর্মী
    [supervisor] তাঁর ম্যানেজার
    [board] বোর্ড
   *[nobody] কেউ না
}
choice-way = { $choice ->
    [supervisor] শুধু ম্যানেজারের কাছে
    [advocate] অ্যাডভোকেটের সঙ্গে
   *[group] অন্যদের কথার সঙ্গে
}
feedback-part = { $part ->
    [better] কী হলে আরও ভালো হতো:
   *[well] যা ভালো হয়:
}
feedback-empty = আপনি এখনও কিছু লেখেননি।
feedback-chosen = { $times ->
    [once] এটা 1 বার হয়েছে।
    [often] এটা প্রায়ই হয়।
   *[none] কতবার হয়, আপনি বলেননি।
} { $way ->
    [supervisor] আপনার কথা ম্যানেজারের কাছে যায়। তিনি হয়তো আন্দাজ করবেন, এটা আপনি।
    [advocate] এটা একজন অ্যাডভোকেটের কাছে যায়। তিনি আপনাকে উত্তর লেখেন।
   *[group] এটা অন্যদের কথার সঙ্গে যায়।
} { $quote ->
    [worker] সেই কর্মী আপনার কথা পড়তে পারেন।
    [supervisor] তাঁর ম্যানেজার আপনার কথা পড়তে পারেন।
    [board] বোর্ড আপনার কথা পড়তে পারে।
   *[nobody] আর কেউ আপনার কথা পড়তে পারেন না।
}
choice-send = পাঠাই
choice-change-it = বদলাই
feedback-change = কী বদলাতে চান?
feedback-part-name = { $part ->
    [better] কী হলে ভালো হতো
    [times] কতবার হয়
    [quote] কে পড়তে পারেন
    [way] কীভাবে পৌঁছাবে
   *[well] যা ভালো হয়
}

## Sent.
feedback-sent = ধন্যবাদ। একজন মানুষ আগে পড়েন। বছরের এই 3 মাস শেষ হলে তা পৌঁছাবে।
feedback-held = এখন বদলাতে পারেন। আবার না পাঠালে কেউ এটা পড়েন না।
feedback-read-already = একজন এটা পড়ে ফেলেছেন। এখন বদলানো যাবে না।
feedback-way-gone = এখন এইভাবে পৌঁছানো যাবে না। অন্য একটা উপায় বেছে নিন।
feedback-out = এটা আগেই চলে গেছে। এখন ফিরিয়ে নেওয়া যাবে না।
feedback-drop = এতে আপনার মত মুছে যাবে। মুছতে চান?
choice-delete = মুছে ফেলি
feedback-none = আপনি এখনও কোনো মত দেননি।
feedback-mine = আপনি { $count } বার মত দিয়েছেন। কোনটা দেখতে চান?
feedback-stage = { $stage ->
    [read] একজন মানুষ পড়েছেন। যথেষ্ট মানুষ লেখা পর্যন্ত এটা অপেক্ষা করছে।
    [hidden] একজন আয়োজক এটা পাঠাননি। কেন, জানতে { $name }-এর সঙ্গে কথা বলুন।
    [released] এটা পৌঁছে গেছে। ধন্যবাদ।
   *[waiting] এখনও কেউ এটা পড়েননি। এখনও বদলাতে পারেন।
}
feedback-worker-left = { $name } এখন এখানে কাজ করেন না। তিনি ফিরে এলে তবেই আপনার কথা পৌঁছাবে।
choice-staff-answer = { $purpose ->
    [staff_change] যা বদলেছে
   *[staff_reply] একটি উত্তর
}
staff-answered = { $purpose ->
    [staff_change] কী বদলেছে, { $name } বলছেন:
   *[staff_reply] যাঁরা লিখেছেন, তাঁদের { $name } উত্তর দিচ্ছেন:
}

## Thanks.
thank = { $name }-কে কীসের জন্য ধন্যবাদ দিতে চান? নিজের ভাষায় লিখুন।
thank-guess = অন্য একজন আগে পড়েন। আপনার নাম দেখানো হয় না। তবু হয়তো আন্দাজ করবেন, এটা আপনি।
thanks-may = { $name } ও তাঁর ম্যানেজার কি এটা পড়তে পারেন?
thanks-sent = ধন্যবাদ। একজন মানুষ আগে পড়েন। তারপর { $name }-এর কাছে যায়।
thanks-state = { $state ->
    [shown] { $about } ও তাঁর ম্যানেজার এটা পড়তে পারেন।
    [hidden] একজন আয়োজক এটা পাঠাননি। কেন, জানতে { $name }-এর সঙ্গে কথা বলুন।
   *[waiting] একজন মানুষ আগে পড়েন। তারপর { $about }-এর কাছে যায়।
}

## What staff hear.
choice-about-me = আমার কাজ নিয়ে
about-me = কী দেখতে চান?
about-me-how = কয়েকজন যা বলেছেন, আপনি তা শোনেন। কে লিখেছেন, তা নয়। 3 মাস পর পর আসে।
about-me-unknown = কর্মী তালিকায় আপনি কোথায়, এখনও জানি না। একজন আয়োজককে আপনার কোড দেখান।
staff-code = আপনার কোড { $code }। এটা { $minutes } মিনিট কাজ করে। একজন আয়োজককে পড়ে শোনান।
staff-news = আপনার জন্য নতুন কিছু আছে।
choice-said-of-me = লোকে যা বলেছেন
choice-thanks = ধন্যবাদ
choice-my-answers = আমার উত্তর
choice-my-team = আমার দল
my-team = কাকে নিয়ে শুনতে চান?
heard-from = { $level ->
    [team] { $people } জন এই দল নিয়ে লিখেছেন।
   *[worker] { $people } জন লিখেছেন।
} এটা { $day } পর্যন্ত।
heard-too-few = একজন চান, আপনি তাঁর নিজের কথা পড়ুন। এটা { $day } পর্যন্ত।
heard-part = { $part ->
    [well] যা ভালো হয়:
    [better] কী হলে আরও ভালো হতো:
   *[none] এটা নিয়ে কেউ লেখেননি।
}
heard-theme = { $theme ->
    [listens] কথা শোনা
    [on_time] সময়মতো আসা
    [explains] বুঝিয়ে বলা
    [respectful] সম্মান
   *[other] অন্য কিছু
}: { $people ->
    [0] অল্প কয়েকজন
   *[other] { $people } জন
}।
heard-none = এখানে এখনও পড়ার কিছু নেই।
choice-their-words = তাঁদের কথা
choice-earlier = আগের
choice-staff-reply = উত্তর দিই
choice-staff-change = কী বদলেছি, বলি
staff-write-reply = যাঁরা লিখেছেন, তাঁদের কী বলতে চান?
staff-write-change = আপনি কী বদলেছেন? নিজের ভাষায় বলুন।
staff-write-who = তাঁরা কে, আপনি জানবেন না। তাঁদের আগে অন্য একজন আপনার কথা পড়েন। আপনার ম্যানেজারও তা পড়তে পারেন।
staff-said = ধন্যবাদ। একজন মানুষ আগে পড়েন। তারপর যাঁরা লিখেছেন, তাঁদের কাছে যায়।
staff-answers-none = আপনি এখনও উত্তর দেননি।
staff-answer-yours = { $purpose ->
    [staff_change] কী বদলেছে, আপনি বলেছেন:
   *[staff_reply] আপনি উত্তর দিয়েছেন:
}
staff-answer-state = { $state ->
    [shown] যাঁরা লিখেছেন, তাঁরা এটা পড়তে পারেন।
    [hidden] একজন আয়োজক এটা পাঠাননি। কেন, জানতে { $name }-এর সঙ্গে কথা বলুন।
   *[waiting] একজন মানুষ আগে এটা পড়েন।
}
thanks-none = এখনও কোনো ধন্যবাদ নেই।
thanks-for-you = একজন আপনাকে ধন্যবাদ দিতে চান:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] মত, যা ভালো হয়:
    [better] মত, কী হলে আরও ভালো হতো:
    [thanks] ধন্যবাদ পাচ্ছেন:
    [staff_reply] যাঁরা লিখেছেন, তাঁদের উত্তর দিচ্ছেন:
   *[staff_change] কী বদলেছে, বলছেন:
}
choice-edit = অন্যভাবে লিখি
choice-themes = এটা কী নিয়ে
edit = অন্যরা যেমন পড়বেন, তেমন লিখুন। যা বলা হয়েছিল, তা তালা দিয়ে রাখা থাকে।
edit-names = প্রশংসায় নাম থাকতে পারে। দোষের কথায় নামের বদলে কাজ লিখুন।
edit-suggested = যা থেকে মানুষটিকে চেনা যায়, তা ছাড়া:
choice-edit-take = এটাই রাখি
edit-late = এই কথাগুলো নিয়ে আগেই ঠিক করা হয়েছে।
choice-as-said = যেমন বলা হয়েছে
themes = এটা কী নিয়ে? কয়েকটি বেছে নিতে পারেন।
theme = { $theme ->
    [listens] কথা শোনা
    [on_time] সময়মতো
    [explains] বুঝিয়ে বলা
    [respectful] সম্মান
   *[other] অন্য কিছু
}{ $on ->
    [yes] , বাছা হয়েছে
   *[no] {""}
}
prepared = রাখা হয়েছে।
moderated-staff = { $state ->
    [shown] এখন এটা পৌঁছাতে পারে।
    [hidden] এটা পৌঁছাবে না।
   *[waiting] এটা আবার পড়ার অপেক্ষায় আছে।
}

## The staff list.
choice-staff-list = কর্মী তালিকা
staff-list = { $count ->
    [0] কর্মী তালিকায় এখনও কেউ নেই।
   *[other] কর্মী তালিকায় { $count } জন আছেন।
}
choice-add-worker = একজনকে যোগ করি
worker-ask = { $detail ->
    [job] তাঁর কাজ কী? যেমন: কেয়ার কর্মী।
    [team] তিনি কোন দলে আছেন?
   *[first_name] তাঁর ডাকনাম কী?
}
worker-too-long = তালিকার জন্য এটা বেশি লম্বা। সবচেয়ে বেশি { $most }টি অক্ষর লিখুন।
worker-saved = রাখা হয়েছে।
worker-manager = তাঁর ম্যানেজার { $name }।
worker-no-manager = তাঁর ম্যানেজার এখনও তালিকায় নেই।
worker-known = { $known ->
    [left] তিনি চলে গেছেন।
    [linked] তিনি এই চ্যাটে অংশ নেন।
   *[unknown] এই চ্যাটে তিনি কে, জানি না।
}
worker-change = কী বদলাতে চান?
worker-detail = { $detail ->
    [job] কাজ
    [team] দল
   *[first_name] ডাকনাম
}
choice-manager = তাঁর ম্যানেজার
choice-link-worker = এখানে তিনি কে
choice-worker-left = { $left ->
    [yes] তিনি চলে গেছেন
   *[no] তিনি ফিরে এসেছেন
}
managers = { $name }-এর ম্যানেজার কে? ম্যানেজার কখনও নিজের কর্মীদের নিয়ে মত আগে পড়েন না।
choice-no-manager = তালিকার কেউ না
worker-not-you = এতে মত ন্যায্য থাকে। অন্য একজন আয়োজককে এটা বদলাতে হবে।
worker-link = { $name }-এর কাছে কোড চান: আরও কিছু, আমার কাজ নিয়ে। 8টি সংখ্যা এখানে লিখুন।
choice-this-is-me = এটা আমি
choice-unlink = এই মানুষ নন
