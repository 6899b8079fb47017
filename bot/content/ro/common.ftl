### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = Română
## How dates and times are written (Babel patterns).
pattern-moment = EEEE, d MMMM y, 'ora' H:mm
pattern-day = d MMMM y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = ajutor | ?
typed-stop = stop | gata
typed-back = înapoi | inapoi
typed-undo = anulează | anuleaza
typed-menu = meniu | meniu principal | acasă | acasa | început
typed-listen = ascultă | asculta | citește mi | citeste mi
typed-language = limba | limbă
typed-safe = nu mă simt în siguranță | nu ma simt in siguranta | nu sunt în siguranță | nu sunt in siguranta
typed-meetings = ce s a întâmplat | ce s a intamplat
typed-matters = ce contează pentru mine | ce conteaza pentru mine | ce contează | ce conteaza
typed-votes = vot | voturi | votează | voteaza
typed-progress = progres
typed-results = rezultate
typed-promises = ați spus am făcut | ati spus am facut | promisiuni
typed-goals = scopuri
typed-feedback = păreri despre angajați | pareri despre angajati | păreri | pareri
typed-about-me = despre munca mea
typed-news = noutăți | noutati | ce e nou
typed-more = mai multe
typed-supporters = cine mă ajută | cine ma ajuta | ajutoare
typed-data = datele mele | date
typed-privacy = viața privată | viata privata | confidențialitate
typed-settings = cum lucrez pentru tine | setări | setari
typed-slow = mai încet | mai incet | prea repede
typed-another = spune altfel | altfel | spune mi altfel
typed-unwell = nu mă simt bine | nu ma simt bine | mi e rău | mi e rau | sunt bolnav | sunt bolnavă | pauză | pauza
typed-buttons = butoane
typed-ring = sunați mă | sunati ma | vă rog să mă sunați
typed-coming = pentru ședința următoare | ședința următoare | sedinta urmatoare
typed-propose = propune ceva | propune
typed-organise = organizează | organizeaza
# A choice by its number, as people say it.
typed-1 = unu | una | primul | prima | numărul unu | numarul 1
typed-2 = doi | două | doua | al doilea | a doua | numărul doi | numarul 2
typed-3 = trei | al treilea | a treia | numărul trei | numarul 3
typed-4 = patru | al patrulea | a patra | numărul patru | numarul 4
typed-5 = cinci | al cincilea | a cincea | numărul cinci | numarul 5
typed-6 = șase | sase | al șaselea | a șasea | numărul șase | numarul 6
typed-7 = șapte | sapte | al șaptelea | a șaptea | numărul șapte | numarul 7
typed-8 = opt | al optulea | a opta | numărul opt | numarul 8
typed-9 = nouă | noua | al nouălea | a noua | numărul nouă | numarul 9

## On every screen.
choice-back = Înapoi
choice-stop = Stop
choice-help = Ajutor
choice-listen = Ascultă
choice-undo = Anulează
choice-more = Mai departe
choice-menu = Meniu principal
choice-go-on = Continuă
choice-skip = Sari peste
choice-not-safe = Nu mă simt în siguranță
# One choice with the number to type for it.
choice-numbered = { $number }. { $label }
# A line of a list, with its number.
line-numbered = { $number }: { $line }
# Before the choices, where they are written out in the message.
choices-written = Scrie un număr:
choices-always = Poți scrie și: { $words }.
# A choice when it is read aloud.
choices-spoken = { $number }: { $label }.

## When something does not work.
old-button = Butonul este dintr-un mesaj mai vechi. Nu s-a schimbat nimic. Iată unde ești acum.
not-understood = Nu am înțeles. Alege ceva din listă sau scrie numărul.
not-for-you = Asta nu poți deschide. Iată ce poți face.
only-words = Aici pot citi doar cuvinte. Scrie ce vrei să spui.
not-in-groups = Vorbesc doar cu câte 1 persoană. Scrie-mi într-o discuție privată.
nothing-to-undo = Nu este nimic de anulat.
undone = Am anulat.
went-wrong = Îmi pare rău, ceva nu a mers. Nu s-a pierdut nimic, dar ultimul tău mesaj nu a ajuns. Încearcă din nou.
sound-failed = Îmi pare rău, nu am putut face sunetul. Cuvintele sunt încă mai sus.
picture-in-words = O imagine arată: { $caption }
picture-credit = Imagine de { $by }.
file-failed = Îmi pare rău, nu am putut face fișierul. Încearcă din nou.
not-printed = Nu am putut face raportul de tipărit. Te rog, tipărește pagina.
file-too-large = Fișierul este prea mare ca să îl trimit aici. Cine are grijă de Sayso îl poate face cu: sayso export --to folder.
# In front of a published text that is not in the reader's language.
only-in-language = Textul este doar în { $language ->
    [ar] arabă
    [bn] bengaleză
    [cy] galeză
    [en] engleză
    [es] spaniolă
    [pl] poloneză
    [ro] română
    [ur] urdu
   *[other] altă limbă
}.

## When somebody writes in another language.
language-which = Ce limbă vrei?
language-offer = Ai scris în română. Vrei să folosesc limba română?
choice-keep-language = Păstrează limba mea
language-set = De acum folosesc limba română.
choice-language = Limba

## Free text.
words-none = Nu am primit niciun cuvânt. Scrie din nou.
words-too-long = Textul tău este prea lung cu { $over ->
    [one] { $over } semn
    [few] { $over } semne
   *[other] { $over } de semne
}. Trimite-l în 2 sau mai multe mesaje.
