### What an organiser sees.

organise = { $waiting ->
    [0] পড়ার অপেক্ষায় কোনো কথা নেই।
   *[other] অন্যরা দেখার আগে { $waiting }টি বার্তা পড়তে হবে।
}
organise-questions = { $questions ->
    [0] কোনো প্রশ্ন উত্তরের অপেক্ষায় নেই।
   *[other] { $questions }টি প্রশ্ন উত্তরের অপেক্ষায় আছে।
}
choice-check-words = যা বাকি, পড়ি
choice-questions = প্রশ্ন
choice-rounds = ভোট ও তালিকা
organise-rounds = ভোট ও তালিকা নিয়ে কী করতে চান?
choice-people = মানুষ
organise-people = কী করতে চান?
choice-invite = কাউকে ডাকি
choice-close = ভোট বা তালিকা শেষ
choice-export = ফাইল নিই
check-none = পড়ার অপেক্ষায় কিছু নেই।
check-end = এখনকার মতো এটাই শেষ।
check = { $waiting }টি অপেক্ষায় আছে। অন্যরা কি এটা দেখতে পারেন?
check-details = এটা থেকে বোঝা যেতে পারে মানুষটি কে: { $found }।
check-changed = এই কথাগুলো বদলে গেছে। আবার পড়ুন।
choice-show = দেখাই
choice-hide = লুকাই
choice-later = পরে
moderated = { $state ->
    [shown] অন্যরা এখন এটা দেখতে পারেন।
    [hidden] অন্যরা এটা দেখবেন না।
   *[waiting] এটা আবার পড়ার অপেক্ষায় আছে।
}
invite-whom = আমন্ত্রণ কার জন্য?
role-name = { $role ->
    [service_user] যিনি সেবা নেন
    [carer] কেয়ারার
    [staff] কর্মী
    [facilitator] সহায়ক
   *[organiser] আয়োজক
}
invite-made = এই আমন্ত্রণ 1 জনের জন্য: { $role ->
    [service_user] যিনি সেবা নেন
    [carer] কেয়ারার
    [staff] কর্মী
    [facilitator] সহায়ক
   *[organiser] আয়োজক
}। এটা একবার কাজ করে, { $days } দিনের মধ্যে:
    { $links }
closing-none = এখন কিছু খোলা নেই।
closing = কোনটা শেষ করতে চান?
closing-line = { $subject ->
    [vote] ভোট
   *[priorities] তালিকা
}, { $title }। শেষ হবে { $closes }।
close-sure = { $title }: { $people ->
    [0] কেউ উত্তর দেননি।
   *[other] { $people } জন উত্তর দিয়েছেন।
} শেষ করলে আর বাতিল করা যায় না। সবাই সঙ্গে সঙ্গে ফল পান।
close-waiting = এর জন্য এখনও { $waiting }টি বার্তা পড়া বাকি।
choice-close-now = এখনই শেষ করি
choice-keep-open = খোলা থাকুক
closed-now = শেষ হয়েছে। ফল এখন সবার কাছে যাচ্ছে।
export-board = বোর্ডের ফাইল: শুধু ফল। অন্যদের দেখানো নিরাপদ।
export-working = কাজের ফাইল: দেখে দেওয়া কথা ও প্রশ্ন, লাইন ধরে। শুধু আপনার জন্য, { $days } দিন।
choice-file-board = বোর্ডের ফাইল
choice-file-working = কাজের ফাইল
export-coming = আপনার ফাইল এখন আসছে।
caption-board = বোর্ডের ফাইলে শুধু ফল আছে।
caption-working = কাজের ফাইল শুধু আপনার জন্য। তারিখ পার হলে মুছে দিন।
