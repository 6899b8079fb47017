### Joining by an invite, and one more phone for the same person.

stranger = Hello. This is Sayso, for { $house }. To take part, you need an invite. To ask for one, call { $name }: { $phone }.
choice-have-code = I have a code
invite-does-not-work = This invite does not work. It may be used already, or too old.
role-added = You now also take part as { $role ->
    [service_user] a person who uses services
    [carer] a carer
    [staff] a member of staff
    [facilitator] a facilitator
    [safety] the first person to ask about safety
    [second_safety] the second person to ask about safety
   *[organiser] an organiser
}.

about-1 = Hello. This is Sayso. Here you help decide about { $house }.
    This is part { $number } of { $total }. It takes 1 minute.
about-2 = Part { $number } of { $total }. You can read or hear what happened at meetings. You can say what matters to you, and vote.
about-3 = Part { $number } of { $total }. You choose what you answer. You can stop at any time. Nothing runs out while you think.

agree = You are invited as { $role ->
    [service_user] a person who uses services
    [carer] a carer
    [staff] a member of staff
    [facilitator] a facilitator
    [safety] the first person to ask about safety
    [second_safety] the second person to ask about safety
   *[organiser] an organiser
}. I keep your answers safely. Others see counts, not names. You can leave at any time. Do you want to take part?
choice-agree = Yes, take part
choice-decline = No, thank you
welcome = Welcome. You are taking part now.
declined = That is fine. I will not send you anything more. You can come back at any time.
choice-changed-mind = I want to join

phones = You can use Sayso on more than 1 phone, or on the web. You stay 1 person, with 1 vote. Get a code here, and type it on the other phone.
choice-show-code = Show me a code
phones-code = Your code is { $code }. It works for { $minutes } minutes. Only type it on a phone of your own.
code-ask = Please type the code of 8 numbers that your other phone shows.
code-ask-both = Please type the code of 8 numbers that your other phone shows. The 2 phones become 1 person. Where both have answered, the answer from the other phone stays.
code-wrong = That code does not work. Please look at the numbers and type them again.
code-too-many = That was the wrong code too many times. Please wait 1 hour, or call { $name }: { $phone }.
code-same-phone = This is your own code. Please type it on the other phone.
code-joined = This phone is now yours too. You are still 1 person, with 1 vote.
