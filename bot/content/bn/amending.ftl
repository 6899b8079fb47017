### What is published already: corrected, withdrawn.

choice-published = যা প্রকাশিত
published = কোন লেখাটি দেখতে চান?
published-votes = কার্ড বদলাতে পারেন। যা নিয়ে ভোট, তা যেমন আছে থাকে: কেউ হয়তো উত্তর দিয়েছেন।
choice-correct-one = বাক্য ঠিক করুন
choice-withdraw-one = ভোট ফিরিয়ে নিন
choice-withdraw-all = লেখা ফিরিয়ে নিন
choice-correct-was = আগে কী লেখা ছিল

## A sentence of a card.
correct-cards = বাক্যটি কোন কার্ডে আছে?
choice-card = কার্ড { $number }
correct-card = কোন বাক্যটি বদলাতে চান?
correct-sure = এখন থেকে কি এটাই লেখা থাকবে?
correct-languages = অন্য ভাষায় পুরোনো কথা থাকতে পারে। অথবা সেখানে সবাই এই কথা পড়বেন।
choice-correct-now = হ্যাঁ, বদলান
choice-correct-here = শুধু এই ভাষা
choice-correct-all = সব ভাষা
correct-done = এটা এখন বদলেছে। { $until } পর্যন্ত ফিরিয়ে নিতে পারেন। তারপর যাঁরা পড়েছেন তাঁদের জানাব।
correct-changed = আপনার আগে কেউ বাক্যটি বদলেছেন। আবার দেখুন।
correct-late = এখন আর ফেরানো যায় না। বাক্যটি আবার ঠিক করতে পারেন।
correct-was = { $day } পর্যন্ত { $number } নম্বর কার্ডে ছিল:
# What those hear who had read it. The card says on which day it was changed.
correct-news = আপনি যা পড়েছেন, তার কিছু বদলেছে।
choice-correct-see = এখন কী আছে দেখুন
card-changed = বদলেছে { $day }।

## The whole text, or a vote or list of it.
withdraw-which = কোনটি ফিরিয়ে নিতে চান?
withdraw-asks = এতে যত প্রশ্ন আছে: { $count }। সবগুলিই যাবে।
withdraw-why = কেন ফিরিয়ে নিচ্ছেন? সবাই কারণটি পড়বেন। { $most }টি বা কম শব্দ লিখুন।
withdraw-reason = সবাই এই কারণটি পড়বেন:
withdraw-round-sure = { $subject ->
    [vote] এই ভোট কি ফিরিয়ে নিতে চান?
   *[priorities] এই তালিকা কি ফিরিয়ে নিতে চান?
} { $people ->
    [0] কেউ উত্তর দেননি।
   *[other] { $people } জন উত্তর দিয়েছেন।
} উত্তর মুছে যাবে। তা গোনা হবে না।
withdraw-text-sure = এই লেখা কি ফিরিয়ে নিতে চান? তখন কেউ পড়তে পারবেন না। { $rounds ->
    [0] এতে কোনো ভোট নেই।
   *[other] সঙ্গে { $rounds }টি ভোট বা তালিকা যাবে। সেগুলির উত্তর মুছে যাবে।
}
choice-withdraw-now = হ্যাঁ, ফিরিয়ে নিন
withdraw-done = এখন কেউ এটা দেখেন না। { $until } পর্যন্ত ফেরাতে পারেন। তারপর সবাইকে কারণ জানাব।
withdraw-closed = সেটা শেষ হয়েছে, বা আর নেই। তার ফল থাকে।
withdraw-told = সবাইকে জানানো হয়েছে। আর ফেরানো যায় না।
withdrawn-text = এই লেখা ফিরিয়ে নেওয়া হয়েছে। কারণ:
withdrawn-round = { $subject ->
    [vote] এই ভোট ফিরিয়ে নেওয়া হয়েছে।
   *[priorities] এই তালিকা ফিরিয়ে নেওয়া হয়েছে।
} এর কোনো উত্তর গোনা হবে না। কারণ:
withdrawn-deleted = এর সব উত্তর মুছে ফেলেছি।

## Votes and lists counted by hand.
choice-tally = ঘরের ভোট
tally-which = কোনটি হাতে গুনেছেন?
tally-none = যা খোলা আছে, তার কিছুই এভাবে গোনা যায় না।
tally-so-far = { $people ->
    [0] এখনও কাউকে হাতে গোনা হয়নি।
   *[other] { $people } জনকে হাতে গোনা হয়েছে।
}
tally-ways = এই উত্তর কীভাবে এসেছে?
tally-way = { $way ->
    [room] ঘরে
    [paper] কাগজে
   *[telephone] ফোন করে
}
tally-whom = এগুলি কাদের উত্তর? যাঁরা নিজে এখানে উত্তর দিয়েছেন, তাঁদের বাদ দিন।
tally-people = কত জন উত্তর দিয়েছেন?
tally-picked = কত জন এটা বেছেছেন?
tally-said = { answer-name }: কত জন?
tally-number = একটি সংখ্যা লিখুন। 0 হতে পারে।
tally-now = এখনকার সংখ্যা: { $people }।
tally-no-number = 0 থেকে { $most } পর্যন্ত একটি সংখ্যা চাই।
tally-too-many = যত জন উত্তর দিয়েছেন, এটা তার বেশি: { $people }।
tally-orders = প্রতি জনের জন্য 1টি লাইন লিখুন। প্রথম পছন্দ আগে লিখুন, যেমন 2 1 3।
tally-orders-wrong = { $line } নম্বর লাইন বুঝতে পারিনি। প্রতিটি সংখ্যা একবার, বেশি হলে { $places }টি লিখুন।
tally-picks = প্রতি জনের জন্য 1টি লাইনে তাঁর বাছা নম্বরগুলো লিখুন, যেমন 2 5 9। কেউ কিছু না বাছলে 0 লিখুন।
tally-picks-wrong = { $line } নম্বর লাইন বুঝতে পারিনি। 1 থেকে { $most } পর্যন্ত প্রতিটি সংখ্যা একবার লিখুন।
tally-list-changed = তালিকাটি বদলে গেছে। দেখে আবার লিখুন।
tally-took-part = লোক: { $people }।
tally-sure = এটা কি ঠিক? ফোনের উত্তরের সঙ্গে এটা গুনব।
choice-tally-right = হ্যাঁ, ঠিক আছে
choice-tally-again = আবার লিখুন
tally-kept = এখন এটাও গুনছি। শেষ না হওয়া পর্যন্ত বদলাতে পারেন।
# How a result says it.
result-way = { $way ->
    [room] এর মধ্যে ঘরে: { $people }।
    [paper] এর মধ্যে কাগজে: { $people }।
   *[telephone] এর মধ্যে ফোন করে: { $people }।
}
result-by-hand = এর কিছু উত্তর হাতে গোনা হয়েছে।
vote-too-few-left = কোনো এক উপায়ে খুব কম লোক উত্তর দিয়েছেন, তাই সংখ্যা দেখাই না।
