### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = Fișier de discuție
supervision = Pot face un fișier pentru discuția ta cu { $name } despre muncă. Conține ce poți vedea aici, răspunsurile și mulțumirile.
supervision-private = Este doar pentru tine și { $name }. Organizatorii văd că a fost făcut.
choice-talk-about = { $talk ->
    [appraisal] Ultimele 4 trimestre
   *[supervision] Ultimul trimestru
}
caption-supervision = Fișierul este doar pentru discuția voastră. Șterge-l după ce trece data lui.
caption-appraisal = Fișierul este doar pentru discuția voastră de la sfârșit de an. Șterge-l după ce trece data lui.

## In the file.
supervision-title = { $talk ->
    [appraisal] Pentru evaluarea anuală: { $name }
   *[supervision] Pentru discuția despre muncă: { $name }
}
supervision-made = Făcut pe { $day }. Te rog să îl ștergi până pe { $due }.
supervision-how = Spune ce au zis mai mulți oameni, niciodată cine. Te rog să nu încerci să ghicești.
supervision-none = Nu este nimic din timpul acesta.
supervision-quarter = Cele 3 luni până pe { $day }
supervision-few = Câțiva
supervision-answer = { $purpose ->
    [staff_change] Ce a schimbat { $name }
   *[staff_reply] Ce a răspuns { $name }
}
supervision-thanks = Pentru ce îi mulțumesc oamenii: { $name }
