### Rows to remove from earlier files.

rows-news = Somebody took words back. They stand in an earlier working file.
choice-rows = See which rows
rows-to-remove = Somebody took words back. They stand in the working file of { $made }.
rows-signs = Please remove each row with one of these signs: { $signs }.
rows-new-file = Or make a new file, and delete that one.
choice-rows-removed = I removed them
rows-removed = Thank you. I have noted it.
rows-none = No earlier file has rows to remove.
rows-waiting = Rows are to be removed from earlier working files: { $files }.
