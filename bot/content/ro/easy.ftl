### A result in Easy Read, as cards and as a page.

choice-easy = Ușor de citit
easy-asked = Am întrebat:
easy-said = Iată ce a ieșit:
easy-next = Ce urmează:
easy-no-promise = Nu este încă nicio promisiune despre asta.
easy-secret = Votul a fost secret. Nimeni nu vede cum ai votat.
choice-easy-page = Trimite-mi pagina
easy-title = Rezultatul, ușor de citit
easy-ask = Ai o întrebare? Pune-o acolo de unde ai primit pagina.
caption-easy = Rezultatul, ușor de citit, de păstrat sau de tipărit.
