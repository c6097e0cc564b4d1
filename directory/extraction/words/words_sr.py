"""The word tables of Serbian, Bosnian and Croatian in Latin letters; heads are stems, like those of Russian."""

from __future__ import annotations

from directory.extraction.words.vocabulary import Cues, Words, phrase_list, word_set
from directory.model import DocumentKind, Role

WORDS = Words(
    code="sr",
    stopwords=word_set("""
        ali bez bi biti da do i ili iz je jer kako kao kod koja koje koji među na nakon nam nas naš naše ne ni nije
        nisu o od ova ovaj ovo po prema pri protiv sa samo se smo su sve svih te to u vam vas za će što
        """),
    strong_heads=word_set("""
        advokatska agencij agencija akademij ambasad armij asocijacij biro blok bolnic centar centr demokratsk
        direkcij društv družin dvorišt fakultet federacij federacija fond fondacij fondacija forum front građansk
        grup grupa inicijativ inicijativa inspekcij institut izdavačk kabinet klub koalicij koalicija kolektiv
        komisij komisija komitet komor konfederacij kongres konzulat koordinacij kuć lig liga mesn ministarstv misij
        mrež mreža muzej narodn odbor odeljenj ombudsman omladinsk opštin organizacij organizacija parlament partij
        partija pokret policij poverenik predsedništv predstavništv preduzeć radi redakcij sabor samostaln savet
        savez savjet sekretarijat senat sindikat skupštin skupština služb strank stranka sud suda sudu tim tribunal
        tužilaštv udrug udruženj unij unija univerzitet uprav ured vijeć vlad vlada vojsk zadrug zajednic zajednica
        zavod zbor škol štab
        """),
    weak_heads=word_set("""
        glas grupa list medij novinari portal pravnici radio studenti televizij vesti časopis škola žene
        """),
    collective_heads=word_set("dijaspor dijaspora zajednic zajednica"),
    head_suffixes=(
        "a",
        "e",
        "i",
        "o",
        "u",
        "om",
        "em",
        "ima",
        "ama",
        "ih",
        "og",
        "oj",
        "im",
        "ja",
        "je",
        "ji",
        "ju",
        "jom",
        "ova",
        "ovi",
        "ske",
        "ska",
        "skog",
    ),
    name_words=word_set("""
        beogradski bosanska crnogorski crveni demokratska demokratski evropska evropski građana građanska građanske
        hrvatska hrvatski humanitarni humanitarno jugoslovenski ljudska ljudskih međunarodna međunarodni međunarodno
        mirovna mirovni mladih nacionalna nacionalni nezavisni nezavisno novinara opšta prava pravde pravnika
        prosvetnih samostalni slobodna slobodni slovenačka socijaldemokratska socijalistička srpska srpski srpskog
        studenata svetska ujedinjenih unija zaštitu žena ženski
        """),
    legal_forms=word_set("a.d ad d.d d.o.o doo nvo"),
    of_words=frozenset(),
    link_words=word_set("i na o po pri protiv sa u za"),
    and_words=word_set("& i kao te"),
    head_first=True,
    unit_heads=word_set("""
        biro centar departman fakultet grupa institut kancelarija komisija komitet odbor odeljenje odsek ogranak
        predstavništvo sekretarijat sektor služba
        """),
    honorifics=word_set("""
        akademik ambasador ambasadorka doktor dr episkop g general gospodin gospodine gospođa gospođo gđa gđica
        ministar ministarka mr otac patrijarh poslanica poslanik poštovana poštovani predsednica predsednik
        predsjednik prof profesor profesorka sudija
        """),
    titles=word_set("""
        advokat advokatica aktivista aktivistkinja analitičar autor direktor direktorka docent doktor ekonomista
        generalni glavni glumac glumica građanin inženjer istoričar istraživač istraživačica izvršna izvršni
        književnica književnik kompozitor koordinator koordinatorka lekar lekarka ministar muzičar narodni novinar
        novinarka odgovorni osnivač osnivačica pesnik pisac politikolog portparol poslanica poslanik potpredsednik
        pravnica pravnik predsedavajuća predsednica predsednik predsjednica predsjednik predstavnik prevodilac
        profesor profesorka psiholog redatelj reditelj rediteljka rektor sekretar slikar sociolog student
        studentkinja sudija umetnica umetnik upravnik urednica urednik vajar zamenik zastupnik član članica članovi
        """),
    behalf=phrase_list("u ime|ispred"),
    months={
        "januar": 1,
        "januara": 1,
        "februar": 2,
        "februara": 2,
        "mart": 3,
        "marta": 3,
        "april": 4,
        "aprila": 4,
        "maj": 5,
        "maja": 5,
        "jun": 6,
        "juna": 6,
        "jul": 7,
        "jula": 7,
        "avgust": 8,
        "avgusta": 8,
        "septembar": 9,
        "septembra": 9,
        "oktobar": 10,
        "oktobra": 10,
        "novembar": 11,
        "novembra": 11,
        "decembar": 12,
        "decembra": 12,
        "siječnja": 1,
        "veljače": 2,
        "ožujka": 3,
        "travnja": 4,
        "svibnja": 5,
        "lipnja": 6,
        "srpnja": 7,
        "kolovoza": 8,
        "rujna": 9,
        "listopada": 10,
        "studenoga": 11,
        "prosinca": 12,
    },
    greetings=phrase_list("""
        poštovani|poštovana|poštovane|dragi|draga|drage|uvaženi|uvažena|vaša ekselencijo
        """),
    address_labels=phrase_list("za|prima|primaoci|kopija|kopije|na znanje|cc|kome|na ruke"),
    closings=phrase_list("""
        s poštovanjem|sa poštovanjem|srdačno|srdačan pozdrav|pozdrav|u solidarnosti|sa uvažavanjem|iskreno|
        lep pozdrav|unapred zahvalni|solidarno
        """),
    signature_cues=phrase_list("""
        potpisnici|potpisnice|potpisi|potpisali|potpisale|potpisano|potpisuju|potpisnici pisma|
        potpisnici apela|potpisnici izjave|apel su potpisali|saopštenje su potpisali|dole potpisani|
        mi dole potpisani|podržavaju|podržali|podrška|inicijatori|lista potpisnika|
        prvi potpisnici|organizacije potpisnice|pismo su potpisali|otvoreno pismo potpisali|
        potpisnik|potpisnica|potpisale su|udruženja potpisnice|potpisane organizacije|
        pismo potpisuju|apel potpisuju|потписници|потписнице|потписују
        """),
    list_cues=phrase_list("""
        organizacije|udruženja|sindikati|stranke|grupe|mreže|inicijative|članovi|organizatori|institucije|mediji|
        članice
        """),
    people_cues=phrase_list("""
        pojedinci|građani|profesori|novinari|advokati|umetnici|istraživači|poslanici|ličnosti|javne ličnosti
        """),
    furniture=phrase_list("""
        pročitajte još|pročitaj još|slične vesti|povezane vesti|podeli|štampaj|komentari|ostavi komentar|početna|
        kontakt|o nama|pretraga|meni|prijava|sva prava zadržana|oznake|kategorije|arhiva|vesti
        """),
    cues=(
        Cues(
            Role.RECIPIENT,
            after=phrase_list("""
                upućeno|upućen|upućena|pismo|otvoreno pismo|apel|apelujemo na|apeluju na|apelovali na|pozivamo|
                pozivaju|pozvali|pozvao|pozvala|zahtevamo od|zahtevaju od|zahtev|tražimo od|traže od|zatražili od|
                obratili se|obraćamo se|obraća se|uputili|uputila|uputio|dostavljeno|predali|molimo|poslali|poslato|
                pismo uputili|peticija
                """),
        ),
        Cues(
            Role.TARGET,
            after=phrase_list("""
                osuđujemo|osuđuju|osudili|osudila|osudio|osuđuje|protestujemo protiv|protestuju protiv|
                protest protiv|protestovali protiv|optužujemo|optužili|optužuju|kritikuju|kritikovali|protivimo se|
                protivi se|protiv odluke
                """),
        ),
        Cues(
            Role.ORGANISER,
            after=phrase_list("""
                u organizaciji|organizator|organizatori|na inicijativu|na poziv|organizovan od strane|pokrenuta od|
                organizovali su|organizovao je|organizovala je|koji organizuje|koji su organizovali
                """),
            before=phrase_list("""
                organizovao|organizovala|organizovali|organizovalo|organizuje|organizuju|pokrenuo|pokrenula|
                pokrenuli|održao|održala|održali|pozvao na|sazvao
                """),
        ),
        Cues(
            Role.PARTICIPANT,
            after=phrase_list("""
                učesnici|uz učešće|učestvovali su|učestvovali|govornici|govorili su|prisustvovali
                """),
            before=phrase_list("""
                učestvovao|učestvovala|učestvovali|učestvuju|pridružili|pridružio|pridružila|prisustvovali|govorio|
                govorila
                """),
        ),
        Cues(
            Role.SIGNATORY,
            after=phrase_list("""
                potpisali|potpisuju|potpisao|potpisala|saopštenje|izjava|zajedničko saopštenje|zajednička izjava|
                apel potpisali|mi dole potpisani|navodi se u saopštenju
                """),
            before=phrase_list("""
                potpisao|potpisala|potpisali|potpisuju|saopštio|saopštila|saopštili|saopštava|izjavio|izjavila|
                izrazio|izrazila|izražava|izražavaju|osuđuje|osuđuju|zahteva|zahtevaju|traži|traže|upozorava|
                objavio|objavila|uputio|uputila|uputili|apeluje|poziva
                """),
        ),
        Cues(
            Role.PUBLISHER,
            after=phrase_list("""
                izvor|prenosi|prema pisanju|kako javlja|javlja|objavljeno u|kako prenosi|piše
                """),
            before=phrase_list("javlja|prenosi|piše|objavljuje"),
        ),
    ),
    kinds=(
        (
            DocumentKind.PETITION,
            phrase_list("""
                peticija|peticiju|potpišite peticiju|potpisalo|ljudi je potpisalo
                """),
        ),
        (DocumentKind.LETTER, phrase_list("otvoreno pismo|pismo|poštovani|poštovana")),
        (
            DocumentKind.STATEMENT,
            phrase_list("""
                saopštenje|izjava|apel|deklaracija|zajedničko saopštenje|zajednička izjava|saopštenje za javnost|
                rezolucija|proglas|manifest|reagovanje|priopćenje|saopćenje
                """),
        ),
        (
            DocumentKind.RALLY,
            phrase_list("""
                protest|skup|miting|demonstracije|marš|štrajk|okupljanje|protestni skup|blokada
                """),
        ),
    ),
    signed_count=phrase_list("potpisalo|potpisa|potpisnika|ljudi je potpisalo"),
    signed_goal=phrase_list("cilj|sledeći cilj"),
    places=frozenset(
        phrase_list("""
            srbija|srbije|srbiji|srbiju|hrvatska|hrvatske|hrvatskoj|bosna i hercegovina|bosne i hercegovine|bosna|
            bosne|bih|crna gora|crne gore|slovenija|slovenije|makedonija|makedonije|severna makedonija|
            severne makedonije|kosovo|kosova|kosovu|kosovo i metohija|jugoslavija|jugoslavije|albanija|albanije|
            mađarska|mađarske|rumunija|rumunije|bugarska|bugarske|grčka|grčke|turska|turske|rusija|rusije|ukrajina|
            ukrajine|nemačka|nemačke|austrija|austrije|francuska|francuske|italija|italije|španija|švajcarska|
            švedska|norveška|holandija|belgija|velika britanija|velike britanije|sad|kina|kine|izrael|palestina|
            evropa|evrope|azerbejdžan|jermenija|beograd|beograda|beogradu|novi sad|novog sada|novom sadu|niš|niša|
            kragujevac|subotica|zrenjanin|pančevo|čačak|užice|novi pazar|priština|prištine|zagreb|zagreba|split|
            rijeka|osijek|sarajevo|sarajeva|banja luka|banje luke|mostar|tuzla|podgorica|podgorice|nikšić|skoplje|
            skoplja|ljubljana|tirana|beč|beča|berlin|brisel|brisela|ženeva|strazbur|haga|vojvodina|vojvodine|
            šumadija
            """)
    ),
    nationalities=word_set("""
        albanska bosanska bosanski bošnjačka bošnjački crnogorska crnogorski evropska evropske evropski hrvatska
        hrvatske hrvatski makedonska makedonski mađarska nemačka nemački romska romski ruska ruski slovenačka
        slovenački srpska srpske srpski srpskog turska turski
        """),
)
