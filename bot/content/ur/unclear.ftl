### What was not clear to people, as an organiser sees it.

choice-not-clear = لوگوں کو صاف نہیں
choice-not-clear-on = اگلا جملہ
not-clear = یہ کسی کو صاف سمجھ نہیں آیا۔ { $total } میں سے { $number }:
not-clear-people = { $how ->
    [few] 3 سے کم لوگوں نے یہ کہا۔
   *[several] 3 یا زیادہ لوگوں نے یہ کہا۔
}
not-clear-none = اب کسی نے نہیں کہا کہ کوئی جملہ صاف نہیں۔
