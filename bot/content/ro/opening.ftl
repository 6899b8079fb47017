### Publishing later, as an organiser sees it.

choice-draft-later = Publică mai târziu
draft-when = De când îl pot vedea oamenii? Scrie o zi și o oră, ca 1 martie 9:00.
draft-when-over = Acel moment a trecut deja. Scrie o zi și o oră de mai târziu.
draft-when-closed = Se închide pe { $closes }. Oamenii trebuie să îl vadă înainte.
draft-opens = Oamenii îl văd din { $starts }.
choice-draft-unplan = Retrage ziua
draft-unplanned = Nu se mai publică singur.
draft-opened = Textul acesta este publicat acum, așa cum ai plănuit:
draft-not-opened = Textul acesta nu s-a putut publica singur. Ceva lipsește sau este greu de citit:
