"""Parties, unions and associations that texts in other languages than English name by short names no word shows.

Each stands for its own language alone: "FO" is a union in French and a word of a heading elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import phrase_list

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES: Mapping[str, tuple[str, ...]] = {
    "de": phrase_list("""
        ADFC|AWO|dpa|Attac|BDA|BDI|BUNDjugend|BSW|Bündnis 90/Die Grünen|Bündnis Sahra Wagenknecht|Brot für die Welt|
        CDU/CSU|CVP|Campact|Caritas|Chaos Computer Club|DFB|DGB-Jugend|DITIB|DKP|DLRG|DNR|DRK|DUH|Digitalcourage|
        EDU|EKD|EVG|EVP|Ende Gelände|Extinction Rebellion|FPÖ|Foodwatch|foodwatch|Freie Wähler|Fridays for Future|GEW|
        GLP|GPA|GdP|Gegen Vergessen – Für Demokratie|Germanwatch|Grüne Jugend|Grünen|IG BAU|IG BCE|IG Bau|IGBCE|IG BCE|
        IPPNW|Jusos|Junge Union|Jungsozialisten|KPÖ|LobbyControl|LSVD|Letzte Generation|Linken|Linksjugend|MLPD|
        Marburger Bund|Mehr Demokratie|Misereor|NABU|NEOS|NGG|Naturfreunde|NaturFreunde|ORF|Omas gegen Rechts|
        Omas Gegen Rechts|PRO ASYL|Pro Asyl|Pro Familia|Robin Wood|SGB|SPÖ|SVP|SWR|Sea-Eye|Sea-Watch|Seebrücke|SoVD|
        Terre des Femmes|Travail.Suisse|Unia|VCD|VCÖ|VPOD|VVN-BdA|VdK|WDR|Weisser Ring|ZDH|ZMD|ZdK|ver.di|Ver.di|Verdi|
        verdi|medico international|terre des hommes|urgewald|vpod|Ärzte ohne Grenzen|ÖDP|ÖGB|ÖVP|Volt|ÖH|asta|AStA|RWE|
        netzpolitik.org|taz|Verdi Jugend|Aktion Mensch|UNICEF Deutschland|Lebenshilfe|Correctiv|Diakonie|
        Deutsche Umwelthilfe|Deutschen Umwelthilfe|Deutsche Bischofskonferenz|Deutschen Bischofskonferenz|
        Arbeiterwohlfahrt|Heinrich-Böll-Stiftung|Rosa-Luxemburg-Stiftung|Friedrich-Ebert-Stiftung|Parents for Future|
        Scientists for Future|Students for Future|Health for Future|Omas for Future|Psychologists for Future|
        Basisdemokratische Linke|Interventionistische Linke|Aufstehen gegen Rassismus|Adopt a Revolution|Eurosolar|
        Ohne Rüstung Leben|Pax Christi|pax christi|Kolpingwerk|Malteser|Johanniter|Bioland|Demeter|Naturland|Oxfam|
        Allerweltshaus|Arbeitsgemeinschaft bäuerliche Landwirtschaft|Wikimedia Deutschland|Digitale Gesellschaft|
        Südwind|SOS Mitmensch|GLOBAL 2000|Global 2000|epicenter.works|Volkshilfe|Hilfswerk|Alliance Sud|
        Public Eye|Pro Natura|Solidar Suisse|Operation Libero|HEKS|Syna|Alpen-Initiative|Campax
        """),
    "fr": phrase_list("""
        ACAT|AFPS|ANV-COP21|APF|ATD Quart Monde|ATMF|ATTAC|Act Up-Paris|Agir pour l'environnement|Alternatiba|
        Amis de la Terre|Attac|CADTM|CCFD-Terre Solidaire|CFDT|CFE-CGC|CFTC|CNCD-11.11.11|CNT|CPME|CRIF|CRID|CSC|CSN|
        CSQ|Cimade|DAL|Dal|EELV|Emmaüs|Emmaüs France|Europe Écologie Les Verts|FCPE|FGTB|FIDL|FNE|FNSEA|FO|FSU|FTQ|
        Fakir|Femmes solidaires|Femmes Solidaires|Fondation Abbé Pierre|Force Ouvrière|Force ouvrière|GISTI|Gisti|
        Génération.s|Générations.s|La Cimade|La France insoumise|La France Insoumise|La Poste|LCR|LDH|LFI|LICRA|Licra|
        Les Républicains|Les Verts|Les Écologistes|Lutte ouvrière|Lutte Ouvrière|MEDEF|MODEM|MRAP|MRC|Medef|Mediapart|
        MoDem|Médecins du Monde|Médecins du monde|Médecins sans frontières|NPA|OXFAM|Oxfam France|PCF|PRG|PSU|PTB|
        Parti communiste français|Parti socialiste|Parti de gauche|Planning familial|Planning Familial|RATP|RESF|RSF|
        Radio France|Rassemblement national|Reconquête|SGJ-FO|SNCF|SNES-FSU|SNJ|SNJ-CGT|SNU|SNUipp-FSU|SOS Racisme|
        SOS Méditerranée|SUD|SUD éducation|SUD Education|SUD-Rail|SUD Santé|Secours catholique|Secours Catholique|
        Secours populaire|Secours Populaire|Solidaires|Sud Éducation|UDI|UFAL|UFC-Que Choisir|UJFP|UMP|UNEF|UNICEF|UNL|
        UNSA|Unef|Unsa|Utopia|France Nature Environnement|Greenpeace France|Ras l'front|Ras l'Front|Les Alternatifs|
        Ensemble !|Les Amis de la Terre|Droit au logement|Droit au Logement|Droits devant|France Terre d'Asile|
        France Terre d’Asile|France terre d'asile|France terre d’asile|Terre d'asile|Génération Écologie|
        Génération Ecologie|Nouvelle Donne|Place Publique|Extinction Rebellion|Youth for Climate|
        Fridays for Future|Les Soulèvements de la Terre|Soulèvements de la Terre|Dernière Rénovation|
        Riposte Alimentaire|Nature et Progrès|Enercoop|Bio Consom'acteurs|Sortir du nucléaire|Sea Shepherd|
        Terre de Liens|Pax Christi|Amnesty International France|Action Aid France|ActionAid France|
        Coordination Sud|Coordination SUD|Handicap International|Action contre la faim|Action contre la Faim|
        La Quadrature du Net|Framasoft|April|Anticor|Sherpa|Survie|Mouvement des Jeunes Socialistes|
        Jeunes écologistes|Osez le féminisme|Osez le féminisme !|NousToutes|#NousToutes|Femmes Égalité|
        Habitat et humanisme|Habitat et Humanisme|Armée du Salut|Restos du cœur|Restos du Coeur|Uniopss|
        CFE-CGC|UNSA Éducation|SE-UNSA|SNES|SNUipp|FERC-CGT|CGT Educ'action|SUD Éducation|Snalc|SNALC|Sgen-CFDT|
        FNEC FP-FO|Cnafal|Familles rurales|Léo Lagrange|Cemea|CEMEA|Francas|Scouts et Guides de France|Eclaireuses
        """),
    "es": phrase_list("""
        ADELANTE Andalucía|ANC|ANPE|APDHA|ATTAC|Adelante Andalucía|Amigos de la Tierra|Asaja|BNG|CCOO|CC OO|CC.OO|CCOO.|
        CEAPA|CEAR|CEOE|CEPYME|CERMI|CGT|CIG|CNT|CNTE|COAG|CONAIE|CSIF|CSI-F|CTA|CUT|Cambiemos|Caritas|Chunta|
        Comisiones Obreras|Compromís|Coordinadora 25-S|Cruz Roja|Cáritas|EH Bildu|ELA|EQUO|ERC|ESK|
        Ecologistas en Acción|En Comú Podem|En Marea|Equo|ERC|FACUA|FAPA|FELGTB|FELGTBI+|FMLN|FSLN|FeSMC|
        Frente Amplio|Frente Polisario|Fridays For Future|Greenpeace|Intersindical|IU|Intermón Oxfam|Izquierda Unida|
        Izquierda Anticapitalista|Junts|LAB|MST|Marea Blanca|Marea Verde|Más Madrid|Más País|Médicos Sin Fronteras|
        Médicos del Mundo|Nueva Canarias|Oxfam Intermón|PACMA|PCE|PNV|PRD|PSC|PSOE|PSUV|PSdeG|PSdeG-PSOE|
        Marea Granate|Marchas de la Dignidad|Madres de Plaza de Mayo|Abuelas de Plaza de Mayo|Barrios de Pie|
        Proceso de Comunidades Negras|Congreso de los Pueblos|Marcha Patriótica|Greenpeace España|Save the Children|
        Ingeniería Sin Fronteras|Farmamundi|Manos Unidas|Mundubat|Entreculturas|InspirAction|Medicusmundi|
        Jueces para la Democracia|Juezas y Jueces para la Democracia|Abogados Laboralistas|Galiza Nova|Nós-UP|
        Extinction Rebellion|Juventud por el Clima|Vía Campesina|La Vía Campesina|Survival|Amnistía Internacional|
        Transparencia Internacional|México Unido Contra la Delincuencia|Fundar|Redim|
        Serapaz|Artículo 19|Hijas e Hijos por la Identidad|CELS|Conadep|Provea|Foro Penal|Cofavic|Morena|
        Movimiento Ciudadano|Nueva Alianza|Polo Democrático|Nuevos Liderazgos|Revolución Democrática|
        PSE|Partido Popular|Partido Socialista|Podem|Podemos|SAT|SATSE|SEO/BirdLife|SEPLA|SETEM|
        STEs|STEC|STE|Sindicato de Estudiantes|Sortu|Sumar|UATAE|UGT|UPA|UPTA|UPyD|USO|Unidas Podemos|Unidos Podemos|
        Unió de Pagesos|Vox|WWF España|Yayoflautas|EITB|RTVE|TVE|Telesur|teleSUR|Movistar|Endesa|Iberdrola|Repsol
        """),
    "it": phrase_list("""
        ACLI|Acli|ADI|AIAB|ANCI|ANPI|Anpi|ARCI|Arci|Arcigay|ASGI|Asgi|AVIS|AUSER|Auser|Action Aid Italia|ActionAid|
        ActionAid Italia|Antigone|Beati i costruttori di pace|CGIL|Cgil|CISL|Cisl|CNCA|COBAS|Cobas|Confcommercio|
        Confindustria|Caritas|Caritas Italiana|Casapound|CasaPound|Cittadinanzattiva|Cittadinanza Attiva|Coldiretti|
        Comunità di Sant'Egidio|Comunità di Sant’Egidio|Cospe|COSPE|Emergency|EMERGENCY|Emmaus Italia|
        Extinction Rebellion|Europa Verde|FIM|FIOM|Fiom|FLAI|FLC CGIL|FLC-CGIL|Fillea|Filt|Forza Italia|Forza Nuova|
        Fratelli d'Italia|Fratelli d’Italia|Fridays for Future|Giuristi Democratici|Greenpeace Italia|Italia Nostra|
        Italia Viva|LAV|LIPU|Lega Nord|Legacoop|Legambiente|Libera|Libertà e Giustizia|Lipu|
        Magistratura Democratica|Mani Tese|Manitese|Mediterranea Saving Humans|Medici senza frontiere|
        Medici Senza Frontiere|Movimento 5 Stelle|Non una di meno|Non Una Di Meno|Opera Nomadi|Partito Democratico|
        Pax Christi|Pax Christi Italia|Potere al Popolo|RAI|Rai|Rifondazione Comunista|SEL|SLC|SPI|
        Save the Children|Sbilanciamoci|Sbilanciamoci!|Sinistra Italiana|Slow Food|Slow Food Italia|
        Terre des Hommes|UDU|UIL|Uil|UISP|Uisp|USB|Ultima Generazione|Un Ponte Per|Un ponte per|Unione Inquilini|
        UGL|WWF Italia|Sunia|SUNIA|Azione Cattolica|Agesci|AGESCI|Link Coordinamento Universitario
        """),
    "pt": phrase_list("""
        ABI|ABONG|Abong|Abraji|ANDES-SN|APIB|Apib|Artigo 19|Bloco de Esquerda|CCJ|CDS-PP|CGTP|CGTP-IN|CIMI|Cimi|
        CNBB|CONTAG|Contag|CONLUTAS|Conlutas|CPT|CSP-Conlutas|CTB|CUT|Cáritas|Cáritas Brasileira|Chega|Conaq|CONAQ|
        DEM|FASE|FETRAF|Fetraf|FENPROF|Fenprof|FUP|Fiocruz|Funai|FUNAI|Geledés|Greenpeace Brasil|Ibama|IBAMA|ICMBio|
        INCRA|Incra|INESC|Inesc|Intervozes|Iniciativa Liberal|ISA|MAB|MCP|MPA|MPL|MST|MTST|Justiça Global|
        Levante Popular da Juventude|Marcha Mundial das Mulheres|Marcha Mundial de Mulheres|Mídia Ninja|OAB|
        PAN|PCB|PCdoB|PCO|PDT|PMDB|PP|PPS|PSB|PSD|PSDB|PSL|PSOL|PSTU|PT|PTB|PV|Quercus|Rede Sustentabilidade|RTP|
        Petrobras|SOS Mata Atlântica|SOS Racismo|STF|STJ|Terra de Direitos|Transparência Brasil|UBES|Ubes|UGT|UMES|
        UNE|Via Campesina|WWF-Brasil|Climáximo|Greve Climática Estudantil|Conectas|Oxfam Brasil
        """),
    "tr": phrase_list("""
        ADD|AK Parti|AFAD|Atatürkçü Düşünce Derneği|BBP|BDP|Barış Anneleri|Birleşik Kamu-İş|BTS|Büro-Sen|DBP|DEM Parti|
        DEVA|DEVA Partisi|DHKP-C|DİSK|DİSK-AR|DSP|DTK|DTP|Demokrat Parti|Disk|EMEP|EHP|ESP|ESM|Eğitim Bir-Sen|
        Eğitim Sen|Eğitim-İş|Eğitim-Sen|Eğitim İş|Genel-İş|Genç-Sen|HADEP|HAK-İŞ|HDK|HDP|HÜDA PAR|Hak-İş|Halkevleri|İHD|
        İYİ Parti|İyi Parti|KAMU-SEN|KADEM|KAOS GL|KESK|Kaos GL|MAZLUMDER|MEB|MEMUR-SEN|MÜSİAD|Mazlumder|
        Memur-Sen|Mülkiyeliler Birliği|PSAKD|PEN Türkiye|RTÜK|SES|SOL Parti|SYKP|Saadet Partisi|Sağlık-Sen|SGDF|Sputnik|
        TABA|TBB|TESK|TEMA|TGB|TGC|TGS|TİHV|TİP|TİSK|TKP|TMMOB|TOBB|TOKİ|TTB|TÜİK|TÜRK-İŞ|TÜRKONFED|TÜRMOB|TÜSİAD|
        TÜRKİYE KAMU-SEN|TYS|TZOB|Tarım-Sen|Tüm Bel-Sen|Tüm Bel Sen|Türk Eğitim-Sen|Türk-İş|Türkiye Kamu-Sen|YÖK|YSK|
        YSP|Yapı-Yol Sen|Yeşil Sol Parti|Yeniden Refah Partisi|Zafer Partisi|ÇGD|ÇHD|ÇYDD|ÖDP|ÖHD|Ülkü Ocakları|
        AABF|AABK|ATİB|ATİK|AYM|BDDK|BOTAŞ|CİSST|DEAŞ|DİDF|DSİ|Dev-Genç|EPDK|FETÖ|HSK|HSYK|HTŞ|IŞİD|
        İBB|İGMG|İHH|İŞKUR|KADAV|MİT|Milli Görüş|Mor Çatı|ÖSYM|PJAK|PTT|PYD|SDG|SGK|SPK|SODEV|TCDD|TFF|THY|
        TİKA|TRT|
        TRT Haber|TSK|TÜBİTAK|TÜMTİS|UETD|UID|Yeşilay|YPG|YPJ|Kamu-Sen|Haber-Sen|Enerji-İş|Petrol-İş|Tez-Koop-İş|
        Birleşik Metal-İş|Hava-İş|Liman-İş|Lastik-İş|Tekgıda-İş
        """),
    "az": phrase_list("""
        ADU|AŞPA|AXCP|AZƏRTAC|Azərtac|ATƏT|BMT|BMTİP|DTX|DİN|DSX|DİDK|MDB|MSK|NATO|REAL|ReAl|SOCAR|TDT|TRT|TÜRKPA|
        ADP|ALDP|AMEA|AMİP|BDU|BŞİH|DAK|İƏT|KXCP|VHP|Milli Şura|Milli Şuranın|Milli Şuraya|
        TÜRKSOY|UNESCO|YAP|Milli Məclis|Milli Məclisin|Milli Məclisə|Müsavat|Müsavat Partiyası|ASAN xidmət|AzTV|
        Xarici İşlər Nazirliyi|Heydər Əliyev Fondu|Report|Turan
        """),
    "ru": phrase_list("""
        ВВС|ВГТРК|ВЦИОМ|ГИБДД|ГРУ|Гринпис|Гринписа|Гринпису|ЕСПЧ|Единая Россия|
        Единой России|Единую Россию|КГБ|КПРФ|ЛДПР|Левада-Центр|Левада-Центра|МВД|МГУ|МИД|МЧС|Мемориал|Мемориала|
        Меджлис|Меджлиса|Меджлисе|Меджлисом|Меджлису|Мемориале|Мемориалом|Мемориалу|НТВ|НАТО|НБП|ОБСЕ|ОВД-Инфо|ОМОН|ОНК|ООН|ПАРНАС|ПАСЕ|РАН|РПЦ|РСПП|Росгвардия|
        Росгвардии|Роскомнадзор|Роскомнадзора|Роскомнадзором|СКР|СПС|СПЧ|Справедливая Россия|Справедливой России|
        Газпром|Газпрома|ГУВД|ДПНИ|Еврокомиссии|Еврокомиссия|Европарламента|Европарламенте|Европарламенту|Евросоюз|
        Евросоюза|Евросоюзе|Евросоюзом|Евросоюзу|КТР|Мосгорсуд|Мосгорсуда|Мосгорсуде|Мосгорсуду|МПРА|МХГ|РЖД|РКРП|
        РОТ Фронт|РОТ фронт|Роснефть|Роснефти|Росатом|Росатома|Росприроднадзор|Росприроднадзора|Росприроднадзору|
        Совфед|Совфеда|
        СК РФ|СКР|УВД|ФСКН|ФСО|ФОМ|Сбербанк|Сбербанка|Яндекс|Яндекса|
        ТАСС|ФАС|ФБК|ФБР|ФНПР|ФСБ|ФСИН|ЦИК|ЦРУ|ЮКОС|ЮНЕСКО|ЮНИСЕФ|Хьюман Райтс Вотч|Левый фронт|Левого фронта
        """),
}
"""The names as they are printed, by the language's code."""

PLAIN: frozenset[str] = frozenset({
    "Antigone", "April", "Chega", "Conectas", "Correctiv", "DEVA", "Demeter", "Disk", "Emergency", "Ensemble", "Fundar",
    "Grünen", "Hilfswerk", "Libera", "Linken", "Morena", "Podemos", "Provea", "Reconquête", "Report", "Sherpa",
    "Solidaires", "Sumar", "Survie", "Survival", "Turan", "Utopia", "Verdi", "Volt", "Vox", "verdi",
})  # fmt: skip
"""Names that are words as well: where a sentence begins they say nothing."""
