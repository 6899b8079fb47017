### A document in place of typed words, as an organiser sees it.

document-how = Gallwch anfon ffeil Word neu ffeil destun hefyd.
document-where = I gyhoeddi dogfen, dewiswch Cyhoeddi rhywbeth, wedyn Testun newydd. Anfonwch hi yno.
document-reading = Rwy'n darllen eich dogfen. Mae hyn yn cymryd eiliad.
picture-coming = Rwy'n edrych ar eich llun. Mae hyn yn cymryd eiliad.
document-left-out = { $what ->
    [pictures] Wnes i ddim cymryd y lluniau yn eich dogfen. Gallwch eu rhoi yma: Ei newid, yna Ychwanegu rhywbeth.
    [macros] Mae rhaglenni bach yn eich ffeil. Nid wyf byth yn eu rhedeg. Cymerais y geiriau yn unig.
   *[notes] Wnes i ddim cymryd y nodiadau a'r sylwadau yn eich dogfen.
}
document-elsewhere = Aethoch ymlaen cyn i mi ddarllen eich dogfen. Anfonwch hi eto, os gwelwch yn dda.
document-waits = Rwy'n dal i ddarllen beth anfonoch chi. Arhoswch eiliad, os gwelwch yn dda.
document-again = Nid yw eich dogfen ynddo. Anfonwch hi eto, os gwelwch yn dda.
document-trouble = { $trouble ->
    [no-picture] Ni allaf ddangos y ffeil hon fel llun. Anfonwch lun ffôn.
    [picture-large] Mae'r llun hwn yn rhy fawr. Anfonwch un llai.
    [picture-moves] Mae'r llun hwn yn symud. Anfonwch un sy'n aros yn llonydd.
    [large] Mae'r ffeil hon yn rhy fawr. Tynnwch y lluniau, ac anfonwch hi eto.
    [long] Mae hwn yn rhy hir i'w gyhoeddi ar unwaith. Anfonwch un rhan ohono.
    [kind] Ni allaf ddarllen y math hwn o ffeil. Anfonwch ffeil Word neu ffeil destun.
    [old] Mae'r ffeil hon wedi ei chloi, neu o hen Word. Cadwch hi fel .docx heb gyfrinair.
    [broken] Mae'r ffeil hon wedi torri. Cadwch hi eto, neu gludwch y geiriau yma.
    [pictures] Dim ond lluniau sydd yn y ffeil hon. Anfonwch y geiriau sydd ynddynt.
    [lost] Ni allwn gael eich ffeil. Anfonwch hi eto, os gwelwch yn dda.
   *[empty] Does dim geiriau yn y ffeil hon.
}
draft-whole = Mae hwn yn destun cyfan ar ei ben ei hun. Anfonwch ef fel testun newydd.
page-document = Ffeil Word neu ffeil destun
page-picture = Llun
page-document-send = Anfon y ffeil
