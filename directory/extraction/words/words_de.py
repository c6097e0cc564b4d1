"""The word tables of German; "ss" stands for the sharp s, as folding of case makes it."""

from __future__ import annotations

from directory.extraction.words.vocabulary import Cues, Words, phrase_list, word_set
from directory.model import DocumentKind, Role

_HEADS = word_set("""
    abgeordnetenhaus agentur akademie aktionsbündnis aktionskreis aktionsnetzwerk allianz amt amtsgericht anstalt
    anwaltskammer arbeitsgemeinschaft arbeitskreis armee assoziation ausschuss ausschusses behörde beirat bistum
    botschaft bund bundesamt bundesgerichtshof bundeskanzleramt bundesministerium bundesministeriums bundespolizei
    bundesrat bundesregierung bundestag bundestages bundestags bundesverband bundesverfassungsgericht
    bundesverwaltungsgericht bundeswehr bündnis bündnisses bürgerinitiative bürgerschaft büro dachverband diakonie
    direktorium diözese domkapitel elternbeirat elternverein erzbistum fachbereich fachgesellschaft fachschaft
    fachverband fakultät flüchtlingsrat forum fraktion fraktionen frauenrat friedensinitiative föderation
    förderverein gemeinde gemeinderat generaldirektion generalkonsulat generalsekretariat gericht gerichtshof
    gesellschaft gesellschaften gewerkschaft gewerkschaften gewerkschaftsbund gremium gruppe hilfswerk
    hochkommissariat hochschule initiative innung institut institute instituts integrationsrat internationale
    jugendring jugendverband jusos kammer kammergericht kanzlei kirche kirchenkreis koalition kolleg kollektiv
    komitee komitees kommission konferenz kongress konsulat koordination koordinationsrat koordinierungsrat
    krankenhaus kreisverband kulturverein kulturzentrum kuratorium landesamt landesgruppe landesregierung
    landesverband landesverbände landgericht landtag landtags lehrstuhl liga magistrat ministerium ministeriums
    mission museum nachrichtenagentur nationalrat netzwerk netzwerke netzwerks nichtregierungsorganisation
    oberlandesgericht ombudsstelle organisation organisationen ortsgruppe ortsverband ortsverein parlament
    parlaments partei parteien plattform polizei polizeipräsidium pressebüro presseclub präsidium rat rates
    rechnungshof redaktion regierungspräsidium rundfunk schule schülervertretung sekretariat senat senats sender
    sozialverband staatsanwaltschaft staatskanzlei stadtrat stadtverwaltung stiftung stiftungen stadtwerke
    studentenwerk studierendenrat studierendenschaft ständerat synode tribunal türkeiverband uni union
    universitaet universität universitätsklinikum unternehmen verband verbandes verbands verbund verein vereine
    vereinigung vereinigungen
    vereins verfassungsgericht verfassungsschutz verlag vertretung verwaltungsgericht vollversammlung vorstand
    weltverband werk werkstatt zeitschrift zeitung zentralrat zentralrats zentralverband zentrum zentrums
    zusammenschluss
    """)

_IN_ES = (
    "amt", "band", "bund", "dienst", "gericht", "haus", "hof", "kreis", "rat", "ring", "tag", "verlag", "vorstand",
    "werk",
)  # fmt: skip
_FEMININE = ("anz", "ei", "ion", "kanzlei", "kirche", "schaft", "schule", "tät", "ung", "e", "n", "s", "st")
_GENITIVES = frozenset(f"{head}s" for head in _HEADS if not head.endswith(_FEMININE))
_GENITIVES |= frozenset(f"{head}es" for head in _HEADS if head.endswith(_IN_ES))
"""The heads that are masculine or neuter in the genitive: "museums", "gerichtes"."""

_COMPOUNDS = phrase_list("""
    akademie|agentur|allianz|amt|amtes|amts|anwaltschaft|arbeitskreis|ausschuss|ausschusses|ausschüsse|behörde|
    beirat|bewegung|bund|bundes|bündnis|bündnisses|büro|dienst|dienstes|fakultät|föderation|forum|fraktion|fraktionen|
    gemeinde|gemeinschaft|genossenschaft|gericht|gerichtes|gerichts|gerichtshof|gesellschaft|gewerkschaft|gruppe|hilfswerk|
    hochschule|initiative|institut|instituts|kammer|klinikum|koalition|komitee|kommission|konferenz|kongress|
    kreisverband|landesverband|liga|bauernring|frauenring|jugendring|kulturring|naturschutzring|rechnungshof|
    rechnungshofes|rechnungshofs|schutzring|sportring|studentenring|wanderring|ministerium|ministeriums|netzwerk|
    netzwerkes|netzwerks|organisation|parlament|parlaments|partei|plattform|polizei|präsidium|direktion|feuerwehr|jugend|rat|
    rates|rats|redaktion|regierung|rundfunk|sekretariat|stiftung|union|universität|verband|verbands|verbandes|
    verbund|verbundes|verein|vereins|versammlung|vereinigung|vertretung|verwaltung|bildungswerk|frauenwerk|jugendwerk|
    missionswerk|sozialwerk|studentenwerk|studierendenwerk|zeitung|zentrale|zentrum|zentrums|-anzeiger|-echo|-kurier|
    -magazin|-merkur|-nachrichten|-rundschau
    """)

_NO_BODIES = word_set("""
    altersgruppe apparat berufsgruppe bevölkerungsgruppe demokratie ehrenamt feuerwerk handwerk kraftwerk
    allesamt gesamt insgesamt kirchen mitsamt
    mehrheitsgesellschaft menschenrechte referat staatengemeinschaft stockwerk verrat volksgruppe vorrat
    weltgemeinschaft zielgruppe zivilgesellschaft
    """)
"""Nouns that end as those of bodies do and name none, also in the genitive: "Ehrenamts"."""

WORDS = Words(
    code="de",
    stopwords=word_set("""
        einige mehrere viele zahlreiche
        bevor falls nachdem ob obwohl sobald weil wenn wo
        beim bis dabei dann denn deshalb doch dort hinter laut neben ohne sogar sondern statt trotz vom während wegen
        alle als am an auch auf aus bei das dass dem den der des die diese dieser dieses durch ein eine einem einen
        einer eines es für gegen haben hat ich ihr im in ist kann mit nach nicht noch nur oder seit sich sie sind um und
        unser unsere unter von war werden wie wir wird zu zum zur über
        """),
    articles=word_set("das dem den der des die ein eine einem einen einer eines"),
    strong_heads=_HEADS | _GENITIVES,
    weak_heads=word_set("""
        abteilung aktion arbeit archiv bank bewegung bibliothek club dienst fonds frauen front gemeinschaft haus
        hilfe kampagne klub kreis kreise liste magazin medien monitor nachrichten post presse projekt radio ring
        runde stelle studio team theater treff hauses bundes kreises dienstes verbraucherzentrale verwaltung
        volksbühne wacht welt
        """),
    collective_heads=word_set("diaspora gemeinde gemeinschaft"),
    compound_heads=_COMPOUNDS,
    name_words=word_set("""
        akademisch alternative arbeit arbeiter armenische armenischer aserbaidschanische aserbaidschanischen
        aserbaidschanischer asyl bürger bürgerrechte christliche christlicher demokratie demokratische
        demokratischer deutsche deutschen deutscher deutsches digitale digitaler europa europäische europäischen
        europäischer evangelische evangelischer freie freier freiheit frieden friedens föderale gesamtverband
        gesundheit grüne grünen internationale internationalen internationaler jugend jüdische jüdischer katholische
        katholischer kultur kurdische kurdischer landes linke linken medien menschenrechte migranten muslimische
        nationale nationaler naturschutz sozialdemokratische sozialdemokratischer soziale sozialer staatliche
        studierende städtische türkische türkischen türkischer umwelt umweltschutz vereinte vereinten wirtschaft
        wissenschaft zentrale ökologische
        """),
    legal_forms=word_set("""
        ag e.g e.v e.v. eg ev gbr ggmbh gmbh kg kgaa mbh ohg se stiftung ug verein
        """),
    of_words=word_set("der des vom von"),
    link_words=word_set("das den die für gegen im in zur"),
    and_words=word_set("& sowie u und"),
    head_first=True,
    appositions=word_set("""
        autokonzern chemiekonzern energiekonzern fernsehsender internetkonzern konzern medienkonzern nachrichtenmagazin
        nachrichtensender onlineplattform online-plattform internetplattform internet-plattform radiosender
        rüstungskonzern sender softwarefirma sicherheitsfirma softwareunternehmen energieunternehmen rüstungsunternehmen
        technologieunternehmen tech-konzern us-konzern us-sender us-unternehmen werbeagentur ölkonzern
        band bürgerrechtsorganisation dachorganisation entwicklungsorganisation flüchtlingsorganisation
        frauenrechtsorganisation friedensorganisation gewerkschaft hilfsorganisation jugendorganisation kampagne
        kampagnenorganisation klimaschutzorganisation menschenrechtsorganisation miliz nachrichtenagentur
        nachrichtenportal naturschutzorganisation ngo ngos nichtregierungsorganisation onlinemagazin
        organisation organisationen palästinenserorganisation partnerorganisation patientenorganisation
        rebellengruppe studentenorganisation studierendenorganisation tageszeitung terrorgruppe terrormiliz
        terrororganisation tierschutzorganisation transparenzorganisation umweltorganisation
        umweltschutzorganisation untergrundorganisation verbraucherorganisation wochenzeitung zeitung
        """),
    unit_heads=word_set("""
        abteilung arbeitsgruppe ausschuss büro fachbereich fakultät fraktion gruppe institut kreisverband
        landesgruppe landesverband lehrstuhl niederlassung ortsgruppe ortsverband ortsverein ortsvereinigung
        regionalgruppe sekretariat sektion vertretung zweigstelle
        """),
    honorifics=word_set("""
        a.d i.a i.r i.v
        abgeordnete abgeordneter bischof bischöfin botschafter botschafterin bundeskanzler bundeskanzlerin ra rain
        bürgermeister bürgermeisterin dipl.-ing dr dres exzellenz fr frau genosse genossin herr herrn hr imam ing
        kanzler kanzlerin kommissar kommissarin mag magister mdb mdep mdl minister ministerin oberbürgermeister
        oberbürgermeisterin pastor pastorin pd pfarrer pfarrerin prof professor professorin präsident präsidentin
        rabbiner senator senatorin
        """),
    post_nominals=word_set("b.a dr.h.c ll.m m.a m.sc mdb mdbb mdep mdl msc phd"),
    titles=word_set("""
        abgeordnete abgeordneter aktivist aktivistin anwalt anwältin arzt autor autorin beauftragte beauftragter
        bischof bundesgeschäftsführer bundesgeschäftsführerin bundesvorsitzende bundesvorsitzender bürgermeister
        bürgermeisterin chefredakteur chefredakteurin dekan dekanin direktor direktorin doktorand doktorandin
        dozent dozentin
        europaabgeordnete europaabgeordneter filmemacher filmemacherin fraktionsvorsitzende fraktionsvorsitzender
        generalsekretär generalsekretärin geschäftsführender geschäftsführer geschäftsführerin gründer gründerin
        historiker historikerin ingenieur ingenieurin journalist journalistin jurist juristin
        ko-fraktionsvorsitzende ko-fraktionsvorsitzender kommissar kommissarin koordinator koordinatorin künstler
        künstlerin landesvorsitzende landesvorsitzender lehrer lehrerin leiter leiterin minister ministerin
        mitarbeiter mitarbeiterin mitbegründer mitbegründerin mitglied mitglieder musiker musikerin obfrau obmann
        pfarrer pfarrerin politologe politologin pressereferent pressereferentin pressesprecher pressesprecherin
        präsidenten vizepräsidenten intendant intendantin intendanten direktors leiters bürgermeisters professor
        professorin präsident präsidentin psychologe psychologin rechtsanwalt rechtsanwältin redakteur redakteurin
        referent referentin regisseur regisseurin rektor rektorin richter richterin schatzmeister schatzmeisterin
        schriftsteller schriftstellerin sekretär sekretärin senator senatorin sozialarbeiter sozialarbeiterin
        soziologe soziologin sprecher sprecher*in sprecherin staatssekretär staatssekretärin stadtrat
        stellvertretende stellvertretender student studentin theologe theologin unternehmer unternehmerin verleger
        verlegerin vertreter vertreterin vizepräsident vizepräsidentin vorsitzende vorsitzenden vorsitzender
        vorstand vorstandsmitglied vorstandssprecher vorstandssprecherin vorstandsvorsitzende vorstandsvorsitzender
        wissenschaftler wissenschaftlerin ärztin übersetzer übersetzerin
        aktiv altbundeskanzler altbürgermeister altbürgermeisterin apotheker apothekerin architekt architektin bauer
        bäuerin
        bezirksbürgermeister bezirksbürgermeisterin bildhauer bildhauerin biologe biologin buchautor buchautorin
        chemiker chemikerin choreograf choreografin dichter dichterin dirigent dirigentin
        dramaturg dramaturgin erzieher erzieherin fotograf fotografin gastwirt gastwirtin gemeinderat gemeinderätin
        gemeindevertreter gemeindevertreterin geograf geografin gewerkschafter gewerkschafterin grafiker grafikerin
        hebamme imker imkerin intendant kabarettist kabarettistin kameramann kamerafrau komponist komponistin
        kreisrat kreisrätin kreistagsabgeordnete kreistagsabgeordneter kurator kuratorin landrat landrätin landwirt
        landwirtin lektor lektorin maler malerin mathematiker mathematikerin mediziner medizinerin moderator
        moderatorin opernsänger opernsängerin ortsvorsteher ortsvorsteherin philosoph philosophin physiker physikerin
        pianist pianistin petent petentin petenten produzent produzentin publizist publizistin pädagoge pädagogin
        ratsfrau ratsherr ratsmitglied
        rentner rentnerin sänger sängerin schauspieler schauspielerin schüler schülerin stadträtin stadtverordnete
        stadtverordneter stadtverordneten superintendent superintendentin therapeut therapeutin tierarzt tierärztin
        vizevorsitzende vizevorsitzender zahnarzt zahnärztin ökonom ökonomin
        """),
    behalf=phrase_list("""
        im namen|im auftrag|namens|für|im namen von|im namen der|im namen des|stellvertretend für
        """),
    months={
        "januar": 1,
        "jänner": 1,
        "februar": 2,
        "feber": 2,
        "märz": 3,
        "maerz": 3,
        "april": 4,
        "mai": 5,
        "juni": 6,
        "juli": 7,
        "august": 8,
        "september": 9,
        "oktober": 10,
        "november": 11,
        "dezember": 12,
        "jan": 1,
        "feb": 2,
        "mär": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    greetings=phrase_list("""
        sehr geehrte|sehr geehrter|sehr geehrtes|sehr geehrten|liebe|lieber|werte|werter|verehrte|verehrter|
        sehr verehrte|sehr verehrter|hochverehrte|exzellenz|eure exzellenz|guten tag|hallo
        """),
    address_labels=phrase_list("""
        an|an die|an den|an das|empfänger|empfängerin|adressat|adressaten|kopie|kopie an|in kopie|cc|z hd|zu händen|
        nachrichtlich|nachrichtlich an|verteiler
        """),
    closings=phrase_list("""
        mit freundlichen grüssen|mit freundlichem gruss|mit besten grüssen|mit solidarischen grüssen|
        freundliche grüsse|beste grüsse|viele grüsse|hochachtungsvoll|mit vorzüglicher hochachtung|in solidarität|
        solidarische grüsse|herzliche grüsse|mit herzlichen grüssen|mit hochachtung|mit freundlichen gruessen|ihre|
        ihr|
        mit kollegialen grüssen|mit freundlicher empfehlung|mit den besten grüssen|mit gewerkschaftlichen grüssen
        """),
    signature_cues=phrase_list("""
        unterzeichner|unterzeichnerinnen|unterzeichnende|unterzeichnenden|unterzeichnet von|unterzeichnet|
        unterzeichnete|unterzeichneten|unterzeichnende organisationen|erstunterzeichner|erstunterzeichnerinnen|
        erstunterzeichnende|mitunterzeichner|mitunterzeichnende|unterschrieben von|unterschriften|unterstützer|
        unterstützerinnen|unterstützt von|unterstützende organisationen|gezeichnet|gez|es unterzeichnen|
        die unterzeichnenden|herausgegeben von|die unterzeichner|die unterzeichnenden organisationen|initiatoren|
        unterstützende|unterstützenden|erstunterzeichnenden|erstunterstützer|erstunterstützerinnen|
        mitunterzeichnerinnen|mitunterzeichnenden|mitgetragen von|unterzeichnende verbände|unterzeichnende vereine|
        mitzeichnende organisationen|erklärung wird getragen|aufruf wird getragen|appell wird getragen|
        wird mitgetragen|aufruf wird unterstützt|appell wird unterstützt|brief wird unterstützt|
        erklärung wird unterstützt|außerdem unterstützt von|es haben unterzeichnet|unterzeichnet haben|
        unterstützende verbände|unterstützende vereine
        """),
    list_cues=phrase_list("""
        organisationen|gruppen|verbände|vereine|initiativen|bündnisse|mitglieder|mitgliedsorganisationen|netzwerke|
        institutionen|parteien|gewerkschaften|veranstalter|mitveranstalter|partner|träger|kooperationspartner|
        medien|unternehmen|arbeitgeberverbände|berufsverbände|fachverbände|firmen|frauenverbände|hilfsorganisationen|
        hilfswerke|jugendverbände|kammern|menschenrechtsorganisationen|ngos|nichtregierungsorganisationen|
        sozialverbände|stiftungen|umweltorganisationen|umweltverbände|universitäten|wohlfahrtsverbände
        """),
    people_cues=phrase_list("""
        einzelpersonen|personen|persönlichkeiten|wissenschaftler|wissenschaftlerinnen|privatpersonen|abgeordnete|
        künstler|künstlerinnen|journalisten|journalistinnen|juristen|juristinnen|rednerinnen|redner
        """),
    furniture=phrase_list("""
        weiterlesen|mehr lesen|lesen sie auch|mehr zum thema|ähnliche beiträge|ähnliche artikel|verwandte artikel|
        teilen|drucken|kommentare|kommentar schreiben|kommentar hinterlassen|impressum|datenschutz|
        datenschutzerklärung|kontakt|startseite|suche|menü|newsletter|spenden|nach oben|anmelden|abonnieren|
        folgen sie uns|weitere informationen|mehr informationen|v i s d p|visdp|presserechtlich verantwortlich|
        schlagwörter|kategorien|kategorie|alle rechte vorbehalten|archiv|über uns|
        zum inhalt springen
        """),
    cues=(
        Cues(
            Role.RECIPIENT,
            after=phrase_list("""
                gerichtet an|gerichtet an den|gerichtet an die|brief an|briefe an|offener brief an|offenen brief an|
                schreiben an|appell an|appellieren an|appelliert an|appellierten an|wenden uns an|wandten sich an|
                wandte sich an|wendet sich an|wenden sich an|fordern|fordert|forderten|forderte|auffordern|rufen|
                ruft|riefen|rief|bitten|bittet|baten|übergeben an|überreicht|überreichten|petition an|forderung an|
                forderungen an|erklärung an|geschickt an|gesandt an|richten uns an|richtet sich an|aufruf an|
                protestschreiben an|richteten sich an|richten sich an|wenden sich|protestbriefe an|protestnote an|
                schrieb an|schrieben an|ging an|gingen an|geht an|gehen an|wenden sich mit
                """),
        ),
        Cues(
            Role.TARGET,
            after=phrase_list("""
                verurteilen|verurteilt|verurteilte|verurteilten|protestieren gegen|protestiert gegen|
                protestierten gegen|protestierte gegen|protest gegen|demonstrieren gegen|demonstriert gegen|
                demonstrierten gegen|kundgebung gegen|kritisieren|kritisiert|kritisierte|kritisierten|kritik an|
                werfen|wirft|warfen|warf|beschuldigen|beschuldigt|klage gegen|beschwerde gegen|gegen das vorgehen|
                gegen die politik
                """),
        ),
        Cues(
            Role.ORGANISER,
            after=phrase_list("""
                organisiert von|organisiert vom|organisiert durch|organisiert wurde die demonstration von|
                organisiert wurde die kundgebung von|veranstaltet von|veranstaltet vom|veranstalter|
                veranstalterin|aufgerufen von|aufgerufen hatten|aufgerufen hatte|aufgerufen haben|auf initiative|
                auf initiative von|auf initiative des|auf initiative der|auf einladung|auf einladung von|
                auf einladung des|auf einladung der|initiiert von|initiiert vom|koordiniert von|koordiniert vom|
                ausgerichtet von|getragen von|organisatoren|organisator|organisatorinnen|veranstalterinnen|
                petition von|petition der|petition des|kampagne von|unterschriftenaktion von|
                es rufen auf|dazu rufen auf|hierzu rufen auf|rufen auf|aufrufende|aufrufende organisationen|
                aufrufende gruppen|aufrufende verbände|aufruferinnen|trägerkreis|trägerorganisationen|
                trägerkreis organisationen|dem trägerkreis gehören an|zum trägerkreis gehören|mitveranstalter|
                mitveranstalterinnen|mitaufrufende
                """),
            before=phrase_list("""
                organisiert|organisierte|organisierten|organisieren|veranstaltet|veranstaltete|veranstalteten|
                veranstalten|ruft zu|rufen zu|rief zu|riefen zu|lädt ein|laden ein|ruft auf|rufen auf|initiierte|
                initiierten|hielt eine kundgebung|hielten eine kundgebung|hat zu|haben zu
                """),
        ),
        Cues(
            Role.PARTICIPANT,
            after=phrase_list("""
                teilnehmer|teilnehmende|nahmen auch|nahmen unter anderem|beteiligten sich auch|
                unter beteiligung von|unter teilnahme von|mit beteiligung von|redner|rednerinnen|unter den rednern|
                unter den rednerinnen|unter den teilnehmern|unter den teilnehmenden|unter den sprechern|
                zu den rednern gehörten|zu den teilnehmern gehörten|zu den unterstützern gehören|es sprachen|
                es sprechen|vertreter von|vertreter des|vertreter der|redebeiträge von|redebeiträgen von|
                weitere redner|sprechen werden|reden von|redebeiträge halten|redebeiträge hielten|
                redebeiträge kommen von|
                redebeiträge kamen von|reden halten|reden hielten|grussworte kommen von|grussworte kamen von|
                grussworte sprachen|grussworte sprechen|
                grußworte von|grussworte von
                """),
            before=phrase_list("""
                nahm teil|nahmen teil|nimmt teil|nehmen teil|nahmen an|nahm an|nehmen an|nimmt an|beteiligten sich|
                beteiligte sich|beteiligen sich|beteiligt sich|demonstrierten|protestierten
                """),
        ),
        Cues(
            Role.SIGNATORY,
            after=phrase_list("""
                unterzeichnet von|unterzeichnet vom|unterschrieben von|erklärung von|erklärung der|erklärung des|
                gemeinsame erklärung von|gemeinsame erklärung der|stellungnahme von|stellungnahme der|
                stellungnahme des|offener brief von|offener brief der|offener brief des|pressemitteilung von|
                pressemitteilung der|pressemitteilung des|herausgegeben von|herausgegeben vom|veröffentlicht von|
                verfasst von|verfasst vom|wir , die
                """),
            before=phrase_list("""
                unterstützt den offenen brief|unterstützt den aufruf|unterstützt den appell|unterstützt die petition|
                unterstützt die erklärung|unterstützen den offenen brief|unterstützen den aufruf|
                unterstützen den appell|unterstützen die petition|unterstützen die erklärung|
                erklärte|erklärten|erklärt|erklären|unterzeichnete|unterzeichneten|unterzeichnen|
                haben unterzeichnet|hat unterzeichnet|veröffentlichte|veröffentlichten|veröffentlicht|forderten|
                forderte|fordert|fordern|appelliert|appellieren|appellierte|appellierten|schrieben|schrieb|
                wandte sich|wandten sich|wendet sich|wenden sich|verurteilt|verurteilen|verurteilte|verurteilten|
                kritisiert|kritisieren|kritisierte|kritisierten
                """),
        ),
        Cues(
            Role.PUBLISHER,
            after=phrase_list("""
                quelle|laut|berichtet von|erschienen in|erschienen bei|veröffentlicht in|gegenüber|
                zuerst erschienen in|nach angaben von|nach angaben der|nach angaben des
                """),
            before=phrase_list("berichtet|berichtete|berichten|meldet|meldete"),
        ),
    ),
    kinds=(
        (
            DocumentKind.PETITION,
            phrase_list("""
                petition|unterschriftensammlung|unterschriftenaktion|petition unterschreiben|haben unterschrieben
                """),
        ),
        (
            DocumentKind.LETTER,
            phrase_list("""
                offener brief|offenen brief|brief|schreiben|sehr geehrte|sehr geehrter|brandbrief
                """),
        ),
        (
            DocumentKind.STATEMENT,
            phrase_list("""
                erklärung|gemeinsame erklärung|stellungnahme|pressemitteilung|resolution|aufruf|appell|
                presseerklärung|positionspapier|manifest
                """),
        ),
        (
            DocumentKind.RALLY,
            phrase_list("""
                kundgebung|demonstration|protest|protestaktion|mahnwache|demo|protestkundgebung|streik|sitzblockade
                """),
        ),
    ),
    signed_count=phrase_list("""
        haben unterschrieben|unterschriften|unterzeichner|unterstützer|haben diese petition unterschrieben
        """),
    signed_goal=phrase_list("ziel|nächstes ziel|unser ziel"),
    not_organisations=_NO_BODIES
    | frozenset(f"{noun}{ending}" for noun in _NO_BODIES for ending in ("s", "es"))
    | word_set("""
        freiwilligen initiatoren initiatorinnen organisatoren organisatorinnen teilnehmer teilnehmerinnen unterstützer
        unterstützerinnen unterzeichner unterzeichnerinnen veranstalter veranstalterinnen
        """)
    | frozenset(
        phrase_list("""
            bund und land|land und bund|
            data center|data centers|fake news|freie medien|führende kreise|mainstream medien|neue medien|open lab|
            rechte medien|social media|soziale medien|sozialen medien|task force|weite kreise
            """)
    ),
    places=frozenset(
        phrase_list("""
            afghanistan|ägypten|albanien|algerien|argentinien|armenien|aserbaidschan|äthiopien|australien|belarus|
            belgien|bergkarabach|bosnien|brasilien|bulgarien|dänemark|deutschland|estland|finnland|frankreich|
            georgien|griechenland|grossbritannien|indien|indonesien|irak|iran|irland|island|israel|italien|japan|
            jordanien|kanada|kasachstan|katar|kenia|kolumbien|kosovo|kroatien|kuba|kurdistan|lettland|libanon|
            libyen|litauen|luxemburg|marokko|mazedonien|nordmazedonien|mexiko|moldau|montenegro|niederlande|nigeria|
            norwegen|österreich|pakistan|palästina|polen|portugal|rumänien|russland|saudi-arabien|schweden|schweiz|
            serbien|slowakei|slowenien|spanien|südafrika|syrien|tschechien|tunesien|türkei|ukraine|ungarn|usa|
            vereinigtes königreich|vereinigte staaten|zypern|europa|bayern|baden-württemberg|brandenburg|hessen|
            mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|sachsen|
            sachsen-anhalt|schleswig-holstein|thüringen|wien|zürich|genf|bern|basel|brüssel|strassburg|köln|münchen|
            nürnberg|düsseldorf|frankfurt am main|bochum|bielefeld|wuppertal|augsburg|freiburg|rostock|magdeburg|
            potsdam|göttingen|kassel|oldenburg|osnabrück|regensburg|tübingen|ulm|würzburg|jena|halle|chemnitz|
            saarbrücken|braunschweig|duisburg|salzburg|innsbruck|linz|graz|warschau|prag|moskau|rom|athen|lissabon|
            kopenhagen|peking|eriwan|tiflis|neukölln|kreuzberg|wedding
            """)
    ),
    nationalities=word_set("""
        amerikanische arabische armenische armenischen armenischer aserbaidschanische aserbaidschanischen
        aserbaidschanischer britische deutsch deutsche deutschen deutscher deutsches europäische europäischen
        europäischer französische französischer griechische iranische israelische italienische kurdische kurdischen
        kurdischer palästinensische polnische polnischer russische russischen russischer schweizer schweizerische
        spanische syrische türkisch türkische türkischen türkischer ukrainische ukrainischer österreichische
        österreichischer
        """),
)
