### A result in Easy Read, as cards and as a page.

choice-easy = সহজ পাঠ
easy-asked = আমরা জানতে চেয়েছি:
easy-said = এই ফল এসেছে:
easy-next = এরপর যা হবে:
easy-no-promise = এ নিয়ে এখনও কোনো প্রতিশ্রুতি নেই।
easy-secret = ভোট গোপন ছিল। আপনি কী ভোট দিয়েছেন, কেউ দেখতে পান না।
choice-easy-page = পাতাটি পাঠান
easy-title = সহজ পাঠে ফল
easy-ask = প্রশ্ন আছে? যেখানে এই পাতা পেয়েছেন, সেখানে জিজ্ঞাসা করুন।
caption-easy = সহজ পাঠে ফল, রেখে দিতে বা ছাপাতে।
