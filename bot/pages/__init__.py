"""Pages in the browser, made on the server: the web chat's, and later the organiser's."""
