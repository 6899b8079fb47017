### A result in Easy Read, as cards and as a page.

choice-easy = Easy Read
easy-asked = We asked:
easy-said = This is what came out:
easy-next = This happens next:
easy-no-promise = There is no promise about this yet.
easy-secret = The vote was secret. Nobody can see how you voted.
choice-easy-page = Send me the page
easy-title = The result in Easy Read
easy-ask = Do you have a question? Ask it where you got this page.
caption-easy = The result in Easy Read, to keep or to print.
