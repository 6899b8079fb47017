### A result in Easy Read, as cards and as a page.

choice-easy = Hawdd ei Ddarllen
easy-asked = Gofynnwyd:
easy-said = Dyma ddaeth allan:
easy-next = Dyma fydd yn digwydd nesaf:
easy-no-promise = Does dim addewid am hyn eto.
easy-secret = Roedd y bleidlais yn gudd. All neb weld sut wnaethoch chi bleidleisio.
choice-easy-page = Anfon y dudalen
easy-title = Y canlyniad, yn hawdd ei ddarllen
easy-ask = Oes gennych gwestiwn? Gofynnwch lle cawsoch chi'r dudalen hon.
caption-easy = Y canlyniad, yn hawdd ei ddarllen, i'w gadw neu ei argraffu.
