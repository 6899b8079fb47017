### People who help me, and answering for somebody.

choice-supporters = আমার সাহায্যকারী
supporters = এখানে কাউকে আপনার হয়ে উত্তর দিতে দিতে পারেন। এটা আপনার ইচ্ছা। যখন খুশি শেষ করতে পারেন।
supporters-helped = { $helped ->
    [yes] আপনি বলেছেন, সাহায্য নিয়ে উত্তর দেন।
   *[no] আপনি বলেছেন, একা উত্তর দেন।
} দুটোই সমান গোনা হয়।
choice-pair-new = কেউ সাহায্য করুন
choice-pair-code = আমি সাহায্য করি
choice-helped = { $helped ->
    [yes] আমি একা উত্তর দিই
   *[no] সাহায্য নিয়ে দিই
}
helped-set = { $helped ->
    [yes] রাখা হয়েছে। সাহায্য পেয়েছেন কি না, প্রতিবার একবার জিজ্ঞাসা করব।
   *[no] রাখা হয়েছে। আপনি একা উত্তর দেন।
}
choice-pairs = কার সঙ্গে যোগ আছে

## A list of who helps whom. The names are first names.
pairs = আপনি { $count } জনের সঙ্গে যুক্ত।
pairs-none = আপনি কারও সঙ্গে যুক্ত নন।
pair-label = { $side ->
    [theirs] { $name }-কে সাহায্য করি
   *[mine] { $name } সাহায্য করেন
}
pair-waiting-label = এখনও কেউ না

## Letting somebody answer for me.
pair-scope = তিনি কি আপনার হয়ে এটার উত্তর দিতে পারেন?
pair-scope-none = আপনি ৪টিতেই না বলেছেন। অন্তত একটিতে হ্যাঁ বলুন।
scope-label = { $scope ->
    [votes] ভোট
    [priorities] কী গুরুত্বপূর্ণ
    [feedback] কর্মীদের নিয়ে মতামত
   *[questions] প্রশ্ন ও ভাবনা
}
pair-until = কত দিনের জন্য? আগেও শেষ করতে পারেন।
months-label = { $months } মাস
pair-name = তিনি আপনাকে কী নামে ডাকেন? লিখুন। { $most }টি অক্ষর পর্যন্ত। শুধু তিনি দেখেন।
pair-name-long = নামটি বেশি লম্বা। { $most }টি অক্ষর পর্যন্ত একটি ডাকনাম লিখুন।
# Shown on the phone of the person who is to be helped.
pair-code-shown = আপনার কোড { $code }। এটা { $minutes } মিনিট কাজ করে। যিনি সাহায্য করেন, শুধু তাঁকে দিন।
pair-waiting = এতে এখনও কেউ আপনাকে সাহায্য করেন না। তাঁর আপনার কোড লাগবে, তারপর হ্যাঁ বলতে হবে।
pair-mine = { $name } আপনার হয়ে উত্তর দিতে পারেন:
pair-mine-told = প্রতিবার আপনাকে জানাই। আপনার নিজের উত্তর সবসময় আগে।
pair-ends = এটা শেষ হবে { $ends }।
pair-news = { $name } হ্যাঁ বলেছেন। এখন থেকে { $name } আপনার হয়ে উত্তর দিতে পারেন। যখন খুশি শেষ করতে পারেন।
choice-pair-see = দেখি

## Helping somebody.
pair-code-ask = সেই মানুষ যে 8 সংখ্যার কোড দেখান, তা লিখুন।
pair-gone = এটা শেষ হয়ে গেছে, বা কোডটি অন্য কারও জন্য।
pair-agree = { $name } আপনাকে তাঁর হয়ে উত্তর দিতে বলছেন:
pair-agree-rules = তিনি যা বলতেন বলে ভাবেন, শুধু তাই বলুন। প্রতিবার তাঁকে জানাই। তাঁর নিজের উত্তর সবসময় আগে। আপনার নিজের ভোট থাকে।
choice-pair-agree = হ্যাঁ, সাহায্য করব
choice-pair-no = না, ধন্যবাদ
pair-your-name = { $name } আপনাকে কী নামে ডাকেন? লিখুন। { $most }টি অক্ষর পর্যন্ত।
pair-agreed = ধন্যবাদ। এখন তাঁর হয়ে উত্তর দিতে পারেন।
pair-theirs = আপনি { $name }-এর হয়ে উত্তর দিতে পারেন:
pair-theirs-told = প্রতিবার তাঁকে জানানো হয়।

## Ending it.
choice-pair-end = এটা শেষ করি
pair-end = এটা শেষ করতে চান? সঙ্গে সঙ্গে শেষ হবে। অন্যজনকে জানানো হয় না।
choice-pair-end-now = হ্যাঁ, শেষ করি
choice-pair-keep = না, থাকুক
pair-ended = শেষ হয়েছে।

## As whom somebody answers, and whether with help.
hat = এখানে আপনি 2টি দলে আছেন। কোন দলের হয়ে উত্তর দেবেন?
hat-once = শেষ হওয়া পর্যন্ত বদলাতে পারেন। আপনাকে একবারই গোনা হয়।
with-help = এটার উত্তর একা দিচ্ছেন, না সাহায্য নিয়ে?
with-help-same = দুটোই সমান গোনা হয়। পরে বদলাতে পারেন।
as-label = { $answering ->
    [service_user] আমি সেবা নিই
    [carer] কেয়ারার হিসেবে
    [staff] কর্মী হিসেবে
    [helped] সাহায্য নিয়ে
   *[own] একা
}
as-set = { $answering ->
    [service_user] রাখা হয়েছে। যিনি সেবা নেন, সেই হিসেবে উত্তর দিচ্ছেন।
    [carer] রাখা হয়েছে। কেয়ারার হিসেবে উত্তর দিচ্ছেন।
    [staff] রাখা হয়েছে। কর্মী হিসেবে উত্তর দিচ্ছেন।
    [helped] রাখা হয়েছে। একজন আপনাকে সাহায্য করেছেন।
   *[own] রাখা হয়েছে। আপনি একা উত্তর দিচ্ছেন।
}
choice-was-helped = { $answering ->
    [helped] সাহায্য পেয়েছি
   *[own] কেউ সাহায্য করেননি
}
choice-hat = আমার দল বদলাই

## Saying what somebody would say. The name is a first name.
choice-for = { $name }-এর হয়ে
choice-for-rounds = তাঁর হয়ে উত্তর দিই
choice-what-i-think = আমি যা ভাবি
choice-for-begin = তিনি যা বলতেন
for-which = { $name }-এর হয়ে কীসের উত্তর দিতে চান?
for-none = { $name }-এর হয়ে উত্তর দেওয়ার কিছু খোলা নেই।
for-two = আপনি কী ভাবেন, বলতে পারেন। { $name } কী বলতেন, তাও বলতে পারেন।
for-told = দুটো আলাদা রাখা হয়। { $name }-কে জানানো হয়। আপনি যা বলেছেন, তিনি দেখেন ও বদলাতে পারেন।
for-say = { $name } কী বলতেন বলে মনে হয়?
for-said = { $name }-এর হয়ে আপনি এটা বলেছেন। তিনি উত্তর দিলে শুধু তাঁর নিজের উত্তর গোনা হয়।
for-alone = { $name } এটার উত্তর একাই দেন।
# News for the person. It never says what was answered.
for-news = { $name } আপনার হয়ে উত্তর দিয়েছেন: { $title }
for-news-own = এটা দেখতে পারেন, বা নিজে বলতে পারেন। আপনার নিজের উত্তর আগে।

## What was said for me.
choice-said-for-me = আমার হয়ে বলা
said-for = { $name } আপনার হয়ে এটা বলেছেন:
said-for-somebody = আপনার হয়ে এটা বলা হয়েছে:
said-for-replaced = এটার উত্তর আপনি নিজে দিয়েছেন। শুধু আপনার উত্তর গোনা হয়।
said-for-none = এখানে আপনার হয়ে কিছু বলা হয়নি।
choice-say-myself = নিজে বলি
choice-said-drop = সব মুছে ফেলি
said-drop-sure = এতে আপনার হয়ে যা বলা হয়েছে তা মুছে যাবে। মুছতে চান?
said-dropped = মুছে ফেলা হয়েছে। আপনি নিজে যা বলেছেন, থাকে।
choice-only-i = শুধু আমি উত্তর দেব
only-i-set = { $alone ->
    [yes] এখন থেকে শুধু আপনি এটার উত্তর দেন। কেন, কাউকে বলা হয় না।
   *[no] যাঁরা সাহায্য করেন, তাঁরা আবার উত্তর দিতে পারেন।
}

## When somebody was pressured.
choice-pressured = আমাকে চাপ দেওয়া হয়
pressured = আপনার উত্তর আপনার নিজের হতে হবে। এখানকার সব উত্তর ফিরিয়ে নিতে পারি। তারপর আবার উত্তর দিতে পারেন।
pressured-private = কাউকে বলা হয় না। এরপর এখানে আর কেউ আপনার হয়ে উত্তর দিতে পারবেন না।
pressured-which = কোথায় আপনাকে চাপ দেওয়া হয়েছে?
pressured-none = এখন ফিরিয়ে নেওয়ার মতো কিছু খোলা নেই।
choice-void = উত্তর ফিরিয়ে নিই
choice-void-not = না, উত্তর থাকুক
pressured-voided = আপনার উত্তর ফিরিয়ে নেওয়া হয়েছে। এখন বা পরে আবার উত্তর দিতে পারেন।
pressured-late = এটা শেষ হয়ে গেছে। ফল আর বদলানো যায় না। তবু যা হয়েছে, তা গুরুত্বপূর্ণ।
pressured-write = এমন একজনকে লিখতে পারেন, যিনি এর আয়োজন করেন না।
pressured-call = { $name }-কে ফোন করুন: { $phone }। তিনি ভোটের আয়োজন করেন না।
choice-write-about-it = এটা নিয়ে লিখি
write-pressure = কী হয়েছে? একজন সহায়ক পড়েন। নিজের ভাষায় লিখুন।

words-as = এটা একা বলছেন, না সাহায্য নিয়ে?
stamp = { $how ->
    [helped] সাহায্য নিয়ে বলা।
   *[for_someone] যিনি সাহায্য করেন, তিনি বলেছেন।
}
choice-for-words = তাঁর হয়ে বলি
for-words-kept = ধন্যবাদ। { $name }-কে জানানো হয়। তিনি এটা বদলাতে বা মুছতে পারেন।
for-words-news = { $name } আপনার হয়ে কিছু কথা বলেছেন।
