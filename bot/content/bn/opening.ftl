### Publishing later, as an organiser sees it.

choice-draft-later = পরে প্রকাশ করুন
draft-when = লোকে কখন থেকে দেখতে পারেন? দিন আর সময় লিখুন, যেমন 1 মার্চ 9:00।
draft-when-over = সেই সময় পার হয়ে গেছে। পরের কোনো দিন আর সময় লিখুন।
draft-when-closed = এটা শেষ হয় এই সময়: { $closes }। তার আগে লোকের দেখা চাই।
draft-opens = লোকে দেখেন এই সময় থেকে: { $starts }।
choice-draft-unplan = দিনটি ফিরিয়ে নিন
draft-unplanned = এটা আর নিজে থেকে প্রকাশ হবে না।
draft-opened = যেমন ঠিক ছিল, লেখাটি এখন প্রকাশ হয়েছে:
draft-not-opened = লেখাটি নিজে থেকে প্রকাশ হতে পারেনি। কিছু বাকি, বা পড়া কঠিন:
