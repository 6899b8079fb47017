### Whom to call, and what somebody reads before they write.

safe-thanks = Thank you for telling me. I may have to tell someone, to keep you safe.
safe-emergency = If you are in danger now, call { $emergency }.
safe-call = You can talk to { $name }: { $phone }.
safe-second = If it is about an organiser, talk to { $name }: { $phone }.
safe-not-watched = Nobody watches this chat all the time. Please call.

before-words = Before you write: a person at { $house } will read your words. They may have to tell someone, to keep you safe.
before-words-emergency = This is not for emergencies. Nobody watches it all the time. In danger, call { $emergency }. To talk, call { $name }: { $phone }.
before-words-telegram = Telegram can hold these messages too.
before-words-web = Your words stay on our own computer.
choice-understood = I understand
