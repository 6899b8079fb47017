### The web chat's pages.

page-title = Sayso, { $house }-এর জন্য
page-welcome = { $house }-এর সঙ্গে অংশ নিন
page-about = Sayso-তে কী হলো পড়তে পারেন। কী গুরুত্বপূর্ণ বলতে ও ভোট দিতে পারেন। এখানে বা Telegram-এ ব্যবহার করুন।
page-invited = আপনাকে অংশ নিতে ডাকা হয়েছে
page-invited-about = শুরু করতে শুরু করুন বেছে নিন। আমন্ত্রণ একবার কাজ করে, এই যন্ত্রে।
page-start = শুরু করুন
page-no-invite = অংশ নিতে আমন্ত্রণ লাগে। আমন্ত্রণ চাইলে { $name }-কে ফোন করুন: { $phone }।
page-go-to-chat = আমার চ্যাটে যাই
page-have-code = অন্য ফোন থেকে কোড আছে
page-chat = Sayso-র সঙ্গে আপনার চ্যাট
page-skip = লেখার জায়গায় যান
page-you = আপনি
page-bot = Sayso
page-type = কথা বা সংখ্যা লিখুন
page-send = পাঠান
page-not-sent = পাঠানো যায়নি। আবার চেষ্টা করুন।
page-offline = এখন সংযোগ নেই। যা লিখছেন, এখানে থাকে। আমি চেষ্টা করে যাচ্ছি।
page-voice = ভয়েস বার্তা
page-record = ভয়েস বার্তা রেকর্ড করুন
page-record-stop = থামিয়ে পাঠান
page-record-drop = ফেলে দিন
page-recording = এখন রেকর্ড করছি। আপনার মাইক্রোফোন চালু আছে।
page-record-denied = আপনার মাইক্রোফোন ব্যবহার করতে পারছি না। ব্রাউজারে অনুমতি দিন, বা লিখুন।
page-record-full = এর চেয়ে লম্বা করা যায় না। এটা পাঠান, তারপর আবার রেকর্ড করুন।
page-record-sent = আপনার ভয়েস বার্তা পাঠানো হয়েছে।
page-record-dropped = ফেলে দেওয়া হয়েছে। কিছু পাঠানো হয়নি।
page-file = ফাইল নিন: { $name }
page-choices = বেছে নিন
page-emergency = এখন বিপদ? { $emergency } নম্বরে ফোন করুন। কেউ সারাক্ষণ এই চ্যাট দেখেন না।
page-waiting = আপনি না থাকার সময় { $count }টি নতুন বার্তা এসেছে। সেখানে যান
page-shared = এই ব্রাউজার যিনি ব্যবহার করেন, তিনি এই চ্যাট খুলতে পারেন।
page-clear-about = এই পাতায় যা দেখা যায়, মুছতে পারেন। আপনার উত্তর ও কথা রাখা থাকে।
page-clear = পাতার লেখা মুছুন

## When a page cannot be shown.
page-problem = কাজ হয়নি
page-not-found = এই পাতা এখানে নেই। প্রথম পাতায় যান, বা { $name }-কে ফোন করুন: { $phone }।
page-not-yours = এই চ্যাট এখানে খোলা যায় না। যে যন্ত্রে শুরু করেছেন, তাতে খুলুন। বা { $name }-কে ফোন করুন: { $phone }।
page-too-much = একটি বার্তার জন্য এটা বেশি বড়। একবারে কম পাঠান।
page-too-often = খুব তাড়াতাড়ি হলো। একটু অপেক্ষা করে আবার চেষ্টা করুন।
page-not-kept = এইমাত্র এটা রাখতে পারিনি। একটু পরে আবার চেষ্টা করুন।
page-bad-request = এটা বুঝতে পারিনি। ফিরে গিয়ে আবার চেষ্টা করুন।
page-back = ফিরে যান
