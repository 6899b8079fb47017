### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = আমার তথ্য
data = আপনার যা তথ্য রাখি, তা আপনি দেখতে, বদলাতে ও মুছতে পারেন।
choice-data-kept = কী রাখা আছে, দেখি
choice-data-file = ফাইল হিসেবে নিই
choice-data-change = বদলাই বা মুছি
data-kept = আপনার সম্পর্কে আমরা এগুলো রাখি:
data-subject = { $subject ->
    [people] আপনি কে হিসেবে আছেন, আপনার ভাষা, আর আপনার সুবিধা।
    [addresses] আপনার ফোন ও ওয়েব চ্যাট: { $count }।
    [places] আমাদের কথায় আপনি কোথায় আছেন।
    [consents] অংশ নিতে কতবার হ্যাঁ বা না বলেছেন: { $count }।
    [link_codes] আপনি যত কোড চেয়েছেন: { $count }।
    [pairings] যাঁদের সাহায্য করেন, বা যাঁরা আপনাকে করেন: { $count }।
    [turnout] যত ভোটে অংশ নিয়েছেন: { $count }।
    [answers] তালিকায় যা বেছেছেন: { $count }।
    [proxy_answers] তালিকায় আপনার হয়ে অন্য কেউ যা বলেছেন: { $count }।
    [answered_alone] যে তালিকায় শুধু আপনি উত্তর দেন: { $count }।
    [contributions] আপনি যা লিখেছেন: { $count }।
    [replies] উত্তর, আর আপনি পরে যা লিখেছেন: { $count }।
    [checked] অন্যদের যে কথা আপনি দেখে দিয়েছেন: { $count }।
    [edits] অন্যরা পড়ার আগে যে কথা সহজ করা হয়েছে: { $count }।
    [feedback] কর্মীদের নিয়ে আপনার মত: { $count }।
    [staff_links] আপনি কর্মী তালিকায় আছেন।
    [workers] কর্মী তালিকায় আপনার নাম ও কাজ।
    [shown_names] ভোটের পাশে দেখানো আপনার নাম: { $count }।
    [agreements] অন্যদের যে কথায় আপনি একমত: { $count }।
    [space_answers] সবাইকে ফল দেখানো নিয়ে আপনি যা বলেছেন: { $count }।
    [reads] আপনি যত কার্ড খুলেছেন: { $count }।
    [unclear] যে বাক্য আপনার কাছে পরিষ্কার নয়: { $count }।
    [correction_news] বদলানো লেখার যে খবর আপনার অপেক্ষায়: { $count }।
    [promise_links] আপনার লেখার উত্তরে যত প্রতিশ্রুতি: { $count }।
    [promise_fixes] কিছু ঠিক হয়েছে কি না, যতবার বলেছেন: { $count }।
    [promise_news] প্রতিশ্রুতির যে খবর আপনার অপেক্ষায়: { $count }।
    [promise_tellings] শেষ কবে প্রতিশ্রুতির খবর পেয়েছেন।
    [promise_keepers] যে প্রতিশ্রুতিতে দেরি হলে আপনি জানবেন: { $count }।
    [voice_notes] ভয়েস বার্তা, যা লেখা হচ্ছে: { $count }।
    [voice_sounds] সেগুলোর শব্দ, লেখা না হওয়া পর্যন্ত: { $count }।
    [acts] আয়োজক হিসেবে যা করেছেন: { $count }।
    [sign_in_links] কম্পিউটারে ঢোকার লিংক: { $count }।
    [workplaces] আপনি এখন কম্পিউটারে কাজ করছেন, তা।
    [exports] যত ফাইল চেয়েছেন: { $count }।
    [drafts] প্রকাশের জন্য আপনি যে লেখা শুরু করেছেন: { $count }টি।
    [readers] আপনি অন্যদের আগে লেখা পড়েন।
    [sign_offs] আপনাকে আগে পড়তে দেওয়া লেখা: { $count }টি।
    [read_before] প্রকাশের আগে আপনার কাছে পরিষ্কার লেখা: { $count }টি।
    [broadcast_people] অনেকের জন্য যে বার্তা আপনি পেয়েছেন: { $count }।
   *[outbox] আপনার কাছে যে বার্তা যাচ্ছে: { $count }।
}
data-file = আপনি 2টি ফাইল পাবেন: 1টি পড়ার, 1টি অন্য প্রোগ্রামের। যিনি এই ফোন ব্যবহার করেন, তিনিও খুলতে পারেন।
data-file-votes = আপনি ভোট দিয়েছেন, শুধু এটুকু লেখা থাকে। কী ভোট দিয়েছেন, তা থাকে না। ভোট খোলা থাকা পর্যন্ত তা আপনার পর্দায় আছে।
data-file-safety = নিরাপত্তা নিয়ে যা লিখেছেন, তাও কি চান?
choice-data-all = হ্যাঁ, সব চাই
choice-data-part = না, ওটা বাদ দিন
data-coming = আপনার ফাইল আসছে। নিজের কাছে রাখার পর এখান থেকে মুছে দিন।
data-change = কী বদলাতে বা মুছতে চান?
choice-data-words = আমার কথা
choice-data-told = নিরাপত্তা নিয়ে কথা
caption-my-data = আপনার সম্পর্কে যা রাখি, সব এখানে। সাবধানে রাখুন।
caption-my-data-part = আপনার সম্পর্কে যা রাখি। নিরাপত্তা নিয়ে লেখা এতে নেই।

## In the file itself.
data-title = আপনার সম্পর্কে Sayso যা রাখে
data-made = তৈরি: { $made }। শুধু আপনার জন্য।
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = কথা বদলাই
words-change = নতুন কথা লিখুন। আগের কথার জায়গায় এগুলো বসবে।
words-changed = আপনার কথা বদলেছি।
words-checked = একজন এই কথাগুলো দেখে ফেলেছেন। তবু ফিরিয়ে নিতে পারেন।
