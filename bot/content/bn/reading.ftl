### What happened: meetings in cards.

meetings-none = পড়ার মতো কোনো মিটিং এখনও নেই।
meetings = কোন মিটিং নিয়ে পড়তে চান?
meeting-label = { $day }
meeting-when = কখন: { $starts }।
meeting-where = কোথায়: { $place }।
meeting-access = ঢোকার পথ: { $access }
meeting-cards = সারকথা { $cards }টি ছোট কার্ডে আছে।
choice-read = কী হলো, পড়ি

card-progress = { $total }টির মধ্যে { $number } নম্বর কার্ড।
card-end = এটাই শেষ কার্ড।
choice-explain = শব্দ বুঝিয়ে দিন
choice-unclear = পরিষ্কার না
choice-ask = প্রশ্ন করি
terms = কোন শব্দটি বুঝিয়ে দেব?
terms-none = এই কার্ডে কঠিন শব্দ নেই। কোনো শব্দ জানতে প্রশ্ন করি বেছে নিন।
unclear-which = কোন বাক্যটি পরিষ্কার না?
choice-sentence = বাক্য { $number }
choice-sentence-marked = { $number }, দাগ দেওয়া আছে
unclear-thanks = ধন্যবাদ। গুনে রাখছি, যাতে { $name } আরও ভালো লিখতে পারে।
question-ask = কী জানতে চান? আপনার প্রশ্ন লিখুন। একজন আয়োজক পড়বেন।
question-thanks = ধন্যবাদ। আপনার প্রশ্ন রাখছি।
