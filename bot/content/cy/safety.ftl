### Whom to call, and what somebody reads before they write.

safe-thanks = Diolch am ddweud wrthyf. Efallai bydd rhaid i mi ddweud wrth rywun, i'ch cadw chi'n ddiogel.
safe-emergency = Os ydych mewn perygl nawr, ffoniwch { $emergency }.
safe-call = I siarad, ffoniwch { $name }: { $phone }.
safe-second = Os yw am drefnydd, ffoniwch { $name }: { $phone }.
safe-not-watched = Does neb yn gwylio'r sgwrs hon drwy'r amser. Ffoniwch, os gwelwch yn dda.
safe-noticed = Os nad ydych chi'n teimlo'n ddiogel, siaradwch â rhywun nawr.
safe-not-passed-on = Doeddwn i ddim yn deall hynny. Does neb wedi'i ddarllen eto.

before-words = Cyn i chi ysgrifennu: bydd person o { $house } yn darllen eich geiriau. Efallai bydd rhaid iddo ddweud wrth rywun, i'ch cadw chi'n ddiogel.
before-words-emergency = Nid yw hwn ar gyfer argyfwng. Does neb yn ei wylio drwy'r amser. Mewn perygl, ffoniwch { $emergency }. I siarad, ffoniwch { $name }: { $phone }.
before-words-telegram = Gall Telegram gadw'r negeseuon hyn hefyd.
before-words-web = Mae eich geiriau'n aros ar ein cyfrifiadur ein hunain.
choice-understood = Rwy'n deall
