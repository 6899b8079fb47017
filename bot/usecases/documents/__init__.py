"""Documents in place of typed words: Word files and text files, read into lines as somebody could have typed them."""
