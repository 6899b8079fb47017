### Whom to call, and what somebody reads before they write.

safe-thanks = আমাকে বলার জন্য ধন্যবাদ। আপনাকে নিরাপদ রাখতে আমাকে হয়তো কাউকে জানাতে হবে।
safe-emergency = এখন বিপদে থাকলে { $emergency } নম্বরে ফোন করুন।
safe-call = { $name }-এর সঙ্গে কথা বলতে পারেন: { $phone }।
safe-second = এটা কোনো আয়োজককে নিয়ে হলে { $name }-এর সঙ্গে কথা বলুন: { $phone }।
safe-not-watched = কেউ সারাক্ষণ এই চ্যাট দেখেন না। ফোন করুন।
# After words that may mean somebody is not safe. Nothing was reported by it.
safe-noticed = নিরাপদ বোধ না করলে এখনই কারও সঙ্গে কথা বলুন।
safe-not-passed-on = এটা বুঝতে পারিনি। এখনও কেউ এটা পড়েননি।

before-words = লেখার আগে: { $house }-এর একজন আপনার কথা পড়বেন। আপনাকে নিরাপদ রাখতে তাঁকে হয়তো কাউকে জানাতে হবে।
before-words-emergency = এটা জরুরি সাহায্যের জন্য নয়। কেউ সারাক্ষণ দেখেন না। বিপদ হলে { $emergency } নম্বরে ফোন করুন। কথা বলতে { $name }-কে ফোন করুন: { $phone }।
before-words-telegram = Telegram-ও এই বার্তা রাখতে পারে।
before-words-web = আপনার কথা আমাদের নিজের কম্পিউটারে থাকে।
choice-understood = বুঝেছি
