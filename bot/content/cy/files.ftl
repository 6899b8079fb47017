### Rhesi i'w dileu o ffeiliau cynharach.

rows-news = Cymerodd rhywun eiriau yn ôl. Maen nhw mewn ffeil waith gynharach.
choice-rows = Gweld pa resi
rows-to-remove = Cymerodd rhywun eiriau yn ôl. Maen nhw yn y ffeil waith o { $made }.
rows-signs = Dilëwch bob rhes ag un o'r arwyddion hyn: { $signs }.
rows-new-file = Neu gwnewch ffeil newydd, a dilëwch honno.
choice-rows-removed = Rydw i wedi'u dileu
rows-removed = Diolch. Rydw i wedi nodi hynny.
rows-none = Nid oes rhesi i'w dileu o ffeiliau cynharach.
rows-waiting = Mae rhesi i'w dileu o ffeiliau gwaith cynharach: { $files }.
