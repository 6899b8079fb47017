### Words that somebody answers: questions, and messages about safety.

choice-tell = এটা নিয়ে লিখি
choice-tell-second = আয়োজককে নিয়ে
choice-what-i-told = আমি যা লিখেছি
tell = কী হয়েছে, নিজের ভাষায় লিখুন। এটা { $name }-এর কাছে যায়।
tell-kept = আমি হুবহু রেখে দিই। আপনি চলে গেলেও এটা থাকে।
tell-nobody-now = এখন কেউ এটা পড়তে পারবেন না। { $name }-কে ফোন করুন: { $phone }।
tell-emergency = সঙ্গে সঙ্গে কেউ এটা পড়েন না। বিপদ হলে { $emergency } নম্বরে ফোন করুন। কথা বলতে { $name }-কে ফোন করুন: { $phone }।

letter-answer = { $purpose ->
    [advocate] অ্যাডভোকেটের উত্তর:
    [pressure] সহায়কের উত্তর:
   *[other] { $name }-এর উত্তর:
}
letter-more = পরে আপনি লিখেছেন:
letter-state = { $state ->
    [waiting] এখনও কেউ এটা পড়েননি। { $purpose ->
        [advocate] এটা একজন অ্যাডভোকেটের কাছে যায়।
        [pressure] এটা একজন সহায়কের কাছে যায়।
       *[other] এটা { $name }-এর কাছে যায়।
    }
    [answered] আপনি আবার লিখতে পারেন।
   *[read] একজন এটা পড়েছেন।
}
letter-write = { $purpose ->
    [advocate] অ্যাডভোকেটকে কী বলতে চান?
    [pressure] সহায়ককে কী বলতে চান?
   *[other] { $name }-কে কী বলতে চান?
} নিজের ভাষায় লিখুন।
letter-kept = ধন্যবাদ। { $purpose ->
    [advocate] একজন অ্যাডভোকেটের জন্য এটা রাখছি।
    [pressure] একজন সহায়কের জন্য এটা রাখছি।
   *[other] { $name }-এর জন্য এটা রাখছি।
}
choice-talk = একজন মানুষকে লিখি
choice-advocate = অ্যাডভোকেট চাই
write-talk = { $name }-কে কী বলতে চান? নিজের ভাষায় লিখুন।
write-advocate = অ্যাডভোকেট আপনার পাশে থাকেন, আপনার হয়ে কথা বলেন। তিনি আয়োজক নন। কী নিয়ে সাহায্য চান?
# Said on a phone that others may see: not a word of what it is about.
letter-news = আপনার একটি উত্তর এসেছে।
choice-read-it = পড়ি
news = আপনার জন্য নতুন যা আছে:
news-none = আপনার জন্য নতুন কিছু নেই।
choice-news-answer = উত্তর { $number }
choice-results = ফল
choice-write-again = আবার লিখি

choice-duties = অন্যদের জন্য যা করি
duties = অন্যদের জন্য কী করতে চান?
choice-desk = { $role ->
    [second_safety] নিরাপত্তা (দ্বিতীয়)
    [facilitator] অ্যাডভোকেটকে বার্তা
   *[safety] নিরাপত্তার বার্তা
}
desk-news = একটি বার্তা আপনার অপেক্ষায় আছে।
choice-open-desk = খুলি
desk-none = কোনো বার্তা আপনার অপেক্ষায় নেই।
desk-end = আর কোনো বার্তা নেই।
desk = { $total }টির মধ্যে { $number } নম্বর বার্তা। { $waiting ->
    [0] কোনোটিই উত্তরের অপেক্ষায় নেই।
   *[other] { $waiting }টি উত্তরের অপেক্ষায় আছে।
}
desk-asked = লেখা হয়েছে: { $asked }। { $state ->
    [waiting] এটা আপনার অপেক্ষায় আছে।
   *[done] একজন এটা পড়েছেন।
}
check-worrying = দেখুন: এটা নিরাপত্তার বিষয় হতে পারে।
desk-more = তিনি পরে লিখেছেন:
desk-answered = উত্তর ছিল:
desk-write = আপনার উত্তর লিখুন। তিনি আপনার কথা দেখবেন, ফোন নম্বর নয়।
desk-sent = ধন্যবাদ। আপনার উত্তর যাচ্ছে।
desk-read = লিখে রাখছি, এটা পড়া হয়েছে।
desk-gone = তিনি চলে গেছেন। উত্তর তাঁর কাছে পৌঁছাবে না।
choice-answer = উত্তর দিই
choice-correct = ঠিক করে লিখি
choice-no-answer = উত্তর লাগবে না
choice-next-message = পরের বার্তা
