### Whom to call, and what somebody reads before they write.

safe-thanks = Thank you for telling me. I may have to tell someone, to keep you safe.
safe-emergency = If you are in danger now, call { $emergency }.
safe-call = You can talk to { $name }: { $phone }.
safe-second = If it is about an organiser, talk to { $name }: { $phone }.
safe-not-watched = Nobody watches this chat all the time. Please call.
# After words that may mean somebody is not safe. Nothing was reported by it.
safe-noticed = If you do not feel safe, please talk to someone now.
safe-not-passed-on = I did not understand that. Nobody has read it yet.

before-words = Before you write: a person at { $house } will read your words. They may have to tell someone, to keep you safe.
before-words-emergency = This is not for emergencies. Nobody watches it all the time. In danger, call { $emergency }. To talk, call { $name }: { $phone }.
before-words-telegram = Telegram can hold these messages too.
before-words-web = Your words stay on our own computer.
choice-understood = I understand
