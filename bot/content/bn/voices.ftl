### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = আপনি যোগ দিলে আপনার কথা শুনতে পারি। লিখুন, বা একটি বেছে নিন।
voice-too-long = আপনার ভয়েস বার্তা বেশি লম্বা। সবচেয়ে বেশি { $minutes } মিনিট। ভাগ করে পাঠান।
voice-empty = কোনো শব্দ পাইনি। আবার বলুন, বা লিখুন।
voice-too-many = আপনার { $waiting }টি ভয়েস বার্তা এখনও আমার কাছে আছে। অপেক্ষা করুন, বা লিখুন।
voice-record-here = এখানে রেকর্ড করা ভয়েস বার্তাই শুধু শুনতে পারি।
voice-type = এখানে আপনার গলা শুনতে পারি না। লিখুন, বা একটি বেছে নিন।
voice-full = এখন আর ভয়েস বার্তা রাখতে পারছি না। আপনার কথা লিখুন।
voice-listening = আপনার বার্তা শুনছি। একটু অপেক্ষা করুন।
voice-no-words = কোনো কথা শুনতে পাইনি। আবার বলুন, বা লিখুন।
# News. It says nothing of what the message is about, as others may see the phone.
voice-lost = আপনার ভয়েস বার্তায় কাজ হয়নি। আবার পাঠান, বা লিখুন।
voice-done = ওই ভয়েস বার্তার কাজ শেষ। কিছুই বদলায়নি।

## When no computer can write it down.
voice-may = আমি আপনার কথা লিখতে পারি না। { $house }-এর একজন আয়োজক পারেন। তিনি আপনার গলা শুনবেন, হয়তো চিনবেন।
voice-may-kept = লেখা না হওয়া পর্যন্ত, বা { $days } দিন, শব্দ রাখি। তিনি কি শুনতে পারেন?
choice-voice-let = হ্যাঁ, শুনতে পারেন
choice-voice-type = না, আমি লিখব
voice-kept = ধন্যবাদ। একজন শুনে লিখবেন। পড়া গেলে আপনাকে জানাব।
voice-dropped = আপনার ভয়েস বার্তা মুছে ফেলেছি।

## What was heard.
heard = { $by ->
    [machine] আমি এটা শুনেছি:
   *[organiser] একজন শুনে এটা লিখেছেন:
}
heard-right = এটা কি ঠিক?
choice-heard-yes = হ্যাঁ, ঠিক আছে
choice-heard-again = আবার বলি
choice-heard-type = লিখি
heard-again = মুছে ফেলেছি। নতুন ভয়েস বার্তা পাঠান।
heard-type = শব্দ মুছে ফেলেছি। এখন আপনার কথা লিখুন।
heard-simple = শুনেছি: { $words }
heard-news = আপনার ভয়েস বার্তা এখন লেখা হয়েছে। ঠিক আছে কি না, দেখুন।
choice-heard-see = আমার কথা দেখি
# Somebody picked something else while the computer was listening.
heard-elsewhere = আমি শোনার আগেই আপনি এগিয়ে গেছেন। তাই আপনার ভয়েস বার্তায় কিছু বদলায়নি।

## Who listens.
said-aloud-mine = আপনি এটা ভয়েস বার্তায় বলেছেন।
said-aloud = এটা একটি ভয়েস বার্তা। শুনতে পারেন।
organise-voices = { $voices }টি ভয়েস বার্তা লেখার অপেক্ষায় আছে।
choice-voices = ভয়েস বার্তা
voices = { $total }টির মধ্যে { $number } নম্বর ভয়েস বার্তা।
voices-about = { $asked ->
    [said] কী গুরুত্বপূর্ণ, তিনি বলছেন।
    [question-said] তিনি প্রশ্ন করছেন।
   *[other] তিনি একজন মানুষকে লিখছেন।
}
voices-none = কোনো ভয়েস বার্তা আপনার অপেক্ষায় নেই।
voices-end = আর কোনো ভয়েস বার্তা নেই।
voices-done = ওই ভয়েস বার্তার কাজ শেষ।
choice-voice-hear = শুনি
choice-voice-write = লিখে ফেলি
choice-voice-none = কোনো কথা নেই
voice-write = যেমন বলা হয়েছে, ঠিক তেমন লিখুন। যিনি বলেছেন, তিনি আগে দেখে নেন।
voice-written = ধন্যবাদ। তিনি এখন পড়তে পারেন। শব্দ এখান থেকে মুছে ফেলা হয়েছে।
voice-none = কাজ হয়নি, তাঁকে জানিয়েছি।
voice-not-here = শব্দ এখনও আসছে। এক মিনিট পরে আবার চেষ্টা করুন।
voice-not-played = শব্দ চালানো যাচ্ছে না। উত্তর দিন, লিখতে বা ফোন করতে বলুন।
caption-voice = এটা শুধু আপনার জন্য। শোনার পরে এখান থেকে মুছে দিন।
