### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = আপনার সুবিধা নিয়ে { $count }টি ছোট প্রশ্ন করব? 1 মিনিট লাগবে।
choice-set-up = হ্যাঁ, করুন
choice-not-now = এখন না
set-up-done = সব শেষ। বদলাতে চাইলে আরও কিছু, তারপর আপনার সুবিধামতো খুলুন।

## Half a year later, on the menu.
menu-look-again = ছয় মাস আগে আপনার সুবিধার কথা বলেছিলেন।
choice-look-again = এখনও কি ঠিক আছে?

## The list. Each line says how it is now.
preferences = আমি আপনার জন্য এভাবে কাজ করি। কী বদলাতে চান?
preference-language = ভাষা: বাংলা।
preference-sound = শব্দ: { $now ->
    [always] প্রতি বার্তার সঙ্গে
   *[asked] আপনি চাইলে
}।
preference-speed = কত জোরে বলি: { $now ->
    [slow] আস্তে
    [quick] তাড়াতাড়ি
   *[usual] সাধারণ
}।
preference-voice = গলা: { $now ->
    [higher] চিকন গলা
   *[lower] মোটা গলা
}।
preference-texts = লম্বা লেখা: { $now ->
    [small] ছোট ছোট অংশে
    [whole] সব একবারে
   *[cards] একটি করে কার্ড
}।
preference-pictures = ছবি: { $now ->
    [none] শুধু কথায়
   *[shown] হ্যাঁ
}।
preference-buttons = বোতাম: { $now ->
    [keyboard] লেখার জায়গায় বড় বোতাম
    [words] বোতাম নেই, শুধু লেখা
   *[inline] প্রতি বার্তার নিচে বোতাম
}।
preference-questions = প্রশ্ন: { $now ->
    [three] 3টি, তারপর বিরতি
   *[all] যত আছে সব
}।
preference-reminders = মনে করানো: { $now ->
    [on] হ্যাঁ
   *[off] না
}।
preference-quiet = খবর নয়: { $now ->
    [long] সন্ধ্যা 6টা থেকে সকাল 10টা
    [never] যেকোনো সময় চলবে
   *[night] রাত 10টা থেকে সকাল 8টা
}।
preference-phone = এই ফোন: { $now ->
    [shared] অন্যরাও ব্যবহার করেন
   *[own] শুধু আপনি ব্যবহার করেন
}।
preference-pace = আপনার কথার খবর: { $now ->
    [weekly] সপ্তাহে 1 বার জানাই
    [looking] আপনি নিজে দেখেন
   *[soon] শিগগির জানাই, দিনে বড়জোর 1 বার
}।
choice-preference-language = ভাষা
choice-preference-phones = আরেকটি ফোন
choice-preference-sound = শব্দ
choice-preference-speed = কত জোরে বলি
choice-preference-voice = গলা
choice-preference-texts = লম্বা লেখা
choice-preference-pictures = ছবি
choice-preference-buttons = বোতাম
choice-preference-questions = প্রশ্ন
choice-preference-reminders = মনে করানো
choice-preference-quiet = কখন খবর নয়
choice-preference-phone = কে ফোন ব্যবহার করে
choice-preference-pace = কত তাড়াতাড়ি জানব

## Asking for one.
preference-sound-ask = আমার বার্তা কখন শুনতে চান?
choice-sound-asked = শুধু আমি চাইলে
choice-sound-always = প্রতিটি বার্তা
preference-speed-ask = আমি কত তাড়াতাড়ি কথা বলব?
choice-speed-usual = সাধারণ
choice-speed-slow = আস্তে
choice-speed-quick = তাড়াতাড়ি
preference-voice-ask = কোন গলা বেশি ভালো লাগে?
choice-voice-lower = মোটা গলা
choice-voice-higher = চিকন গলা
preference-texts-ask = লম্বা লেখা কীভাবে চান?
choice-texts-cards = একটি করে কার্ড
choice-texts-small = ছোট ছোট অংশে
choice-texts-whole = সব একবারে
preference-pictures-ask = ছবি দেখতে চান? না চাইলে ছবিতে কী আছে, তা কথায় বলব।
choice-pictures-shown = ছবি দেখান
choice-pictures-none = শুধু লেখা
preference-buttons-ask = বোতাম কীভাবে দেখতে চান? সংখ্যাও সবসময় লিখতে পারেন।
choice-buttons-inline = বার্তার নিচে
choice-buttons-keyboard = লেখার জায়গায়
choice-buttons-words = শুধু লেখা
preference-questions-ask = প্রতি 3টি প্রশ্নের পর কি বিরতি চান?
choice-questions-all = না, চলুক
choice-questions-three = হ্যাঁ, বিরতি চাই
preference-reminders-ask = ভোট বা তালিকা শেষ হওয়ার আগের দিন কি 1 বার মনে করাব? উত্তর না দিলে তবেই আসবে।
choice-reminders-off = মনে করাবেন না
choice-reminders-on = হ্যাঁ, মনে করান
preference-quiet-ask = কখন খবর চান না? খবর পরে আসবে। আপনি লিখলে সবসময় উত্তর দিই।
choice-quiet-night = রাত 10টা - সকাল 8টা
choice-quiet-long = সন্ধ্যা 6টা - সকাল 10টা
choice-quiet-never = যেকোনো সময়
preference-phone-ask = অন্যরাও কি এই ফোন ব্যবহার করেন? করলে খবর কী নিয়ে, তা বলি না।
choice-phone-own = না, শুধু আমি
choice-phone-shared = হ্যাঁ, অন্যরাও
preference-pace-ask = আপনার কথায় কী হলো, কত তাড়াতাড়ি জানতে চান?
choice-pace-soon = শিগগির
choice-pace-weekly = প্রতি সপ্তাহে
choice-pace-looking = শুধু আমি দেখলে
preference-set = এখন থেকে তাই করব।

## A break after a few questions.
enough = এখনকার মতো হয়েছে? আপনার জায়গা রাখা থাকবে।
choice-enough-for-now = এখনকার মতো হয়েছে

## Easier at once, wherever somebody is.
choice-slow = আস্তে বলুন
choice-another = অন্যভাবে বলুন
choice-unwell = আমার শরীর ভালো নেই
slow-down = এখন আস্তে চলব। লম্বা লেখা ছোট অংশে আসবে, কথাও আস্তে বলব।
slow-already = এর চেয়ে আস্তে পারি না। আপনি যত খুশি সময় নিন।
unwell = আপনার শরীর ভালো নেই শুনে খারাপ লাগছে। আমি এখন থামছি, আপনার জায়গা রাখা থাকবে। শুধু আপনার প্রশ্নের উত্তর পাঠাব।
unwell-call = বিপদ হলে { $emergency } নম্বরে ফোন করুন। মানুষের সঙ্গে কথা বলতে { $name }-কে ফোন করুন: { $phone }। ভালো লাগলে আমাকে লিখুন।
# What can be done here, in other words than the screen has.
another = { $where ->
    [menu] এখানে আপনি এগুলো করতে পারেন। একটি বেছে নিন। যখন খুশি ফিরে আসতে পারেন।
    [meetings] প্রতি লাইনে 1টি মিটিং। যেটা জানতে চান, বেছে নিন।
    [meeting] একটি মিটিং হয়েছিল। লোকে সেখানে কী বলেছেন, অল্প কথায় বলতে পারি।
    [votes] সবাই মিলে কিছু ঠিক করছেন। কোনটা নিয়ে ঠিক করতে চান, বেছে নিন।
    [vote] আপনিও ঠিক করেন। একটার পর একটা জিজ্ঞাসা করি। আপনি হ্যাঁ বা না বলেন।
    [voted] আপনার উত্তর আমাদের কাছে আছে। কী বলেছেন, কাউকে বলা হয় না। সংখ্যাগুলো আপনার প্রমাণ।
    [review] এগুলো আপনার উত্তর। কোনোটি ভুল হলে, বেছে নিয়ে আবার উত্তর দিন।
    [matters] আপনার জীবনে কী গুরুত্বপূর্ণ, এখানে বলুন। একটি তালিকা বেছে শুরু করুন।
    [matter] এখানে ভাবনার একটি তালিকা আছে। কোনগুলো আপনার কাছে গুরুত্বপূর্ণ, বলুন।
    [say] আপনার কাছে কী গুরুত্বপূর্ণ, বলুন। নিজের ভাষায় লিখুন। কোনো লেখাই ভুল নয়।
    [result] অনেকে উত্তর দিয়েছেন। বেশির ভাগ মানুষ কী বলেছেন, এখানে দেখুন।
   *[other] আপনি কী করতে পারেন, দেখাই। প্রতিটির একটি সংখ্যা আছে। সেই সংখ্যা লিখুন।
}
another-ask = { $kind ->
    [yes_no] এটা একটি ভাবনা। চাইলে হ্যাঁ বলুন। না চাইলে না বলুন। না জানলে নিশ্চিত নই বলুন।
    [approval] একটার পর একটা ভাবনা দেখাই। আপনার কাছে গুরুত্বপূর্ণ হলে বলুন। না হলেও চলবে।
    [acceptance] একটার পর একটা উপায় দেখাই। মেনে নিতে পারলে বলুন। কয়েকটা বেছে নিতে পারেন।
    [pairwise] 2টি ভাবনা দেখাই। কোনটা আপনার কাছে বেশি গুরুত্বপূর্ণ? না জানলে তাও বলুন।
    [ranked] এর মধ্যে কোনটা আপনার কাছে সবচেয়ে গুরুত্বপূর্ণ? সেটা আগে বাছুন, তারপর পরেরটা।
    [consent] এটা একটি ভাবনা। এতে আপনার বা কারও ক্ষতি হলে বলুন। ঠিক থাকলে তাও বলুন।
   *[other] আস্তে আস্তে পড়ুন। আপনার ভাবনার কাছাকাছিটা বেছে নিন। পরে বদলাতে পারেন।
}
another-word = { $word } মানে: { $meaning }

## A phone that others use too.
shared-telegram = এই চ্যাট মুছতে, চ্যাটের তালিকায় এটার উপর আঙুল চেপে ধরুন। তারপর মুছে ফেলার বোতাম বেছে নিন।
shared-web = এই পাতার লেখা মুছতে উপরে যান। সেখানে পাতার লেখা মুছুন বেছে নিন।
# News on such a phone: not a word of what it is about.
news-neutral = আপনার জন্য নতুন কিছু আছে।
answer-kept = রাখা হয়েছে।
alone = পরের অংশ গোপন। এটা কি আপনি, আর আপনি কি একা?
choice-alone = হ্যাঁ, দেখান

## The day before something closes, for those who want to be reminded.
reminder = আপনি মনে করাতে বলেছিলেন। এটা { $closes } শেষ হবে। উত্তর দিয়ে থাকলে আর কিছু লাগবে না।
choice-answer-now = এখন উত্তর দিই
