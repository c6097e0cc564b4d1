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
        netzpolitik.org|taz|Verdi Jugend|Aktion Mensch|UNICEF Deutschland|Lebenshilfe|Correctiv
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
        Ensemble !|Les Amis de la Terre|Droit au logement|Droit au Logement|Droits devant
        """),
    "es": phrase_list("""
        ADELANTE Andalucía|ANC|ANPE|APDHA|ATTAC|Adelante Andalucía|Amigos de la Tierra|Asaja|BNG|CCOO|CC OO|CC.OO|CCOO.|
        CEAPA|CEAR|CEOE|CEPYME|CERMI|CGT|CIG|CNT|CNTE|COAG|CONAIE|CSIF|CSI-F|CTA|CUT|Cambiemos|Caritas|Chunta|
        Comisiones Obreras|Compromís|Coordinadora 25-S|Cruz Roja|Cáritas|EH Bildu|ELA|EQUO|ERC|ESK|
        Ecologistas en Acción|En Comú Podem|En Marea|Equo|ERC|FACUA|FAPA|FELGTB|FELGTBI+|FMLN|FSLN|FeSMC|
        Frente Amplio|Frente Polisario|Fridays For Future|Greenpeace|Intersindical|IU|Intermón Oxfam|Izquierda Unida|
        Izquierda Anticapitalista|Junts|LAB|MST|Marea Blanca|Marea Verde|Más Madrid|Más País|Médicos Sin Fronteras|
        Médicos del Mundo|Nueva Canarias|Oxfam Intermón|PACMA|PCE|PNV|PRD|PSC|PSOE|PSUV|PSdeG|PSdeG-PSOE|
        PSE|Partido Popular|Partido Socialista|Podem|Podemos|SAT|SATSE|SEO/BirdLife|SEPLA|SETEM|
        STEs|STEC|STE|Sindicato de Estudiantes|Sortu|Sumar|UATAE|UGT|UPA|UPTA|UPyD|USO|Unidas Podemos|Unidos Podemos|
        Unió de Pagesos|Vox|WWF España|Yayoflautas|EITB|RTVE|TVE|Telesur|teleSUR|Movistar|Endesa|Iberdrola|Repsol
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
        Kamu-Sen|Haber-Sen|Enerji-İş|Petrol-İş|Tez-Koop-İş|Birleşik Metal-İş|Hava-İş|Liman-İş|Lastik-İş|Tekgıda-İş
        """),
    "az": phrase_list("""
        ADU|AŞPA|AXCP|AZƏRTAC|Azərtac|ATƏT|BMT|BMTİP|DTX|DİN|DSX|DİDK|MDB|MSK|NATO|REAL|ReAl|SOCAR|TDT|TRT|TÜRKPA|
        TÜRKSOY|UNESCO|YAP|Milli Məclis|Milli Məclisin|Milli Məclisə|Müsavat|Müsavat Partiyası|ASAN xidmət|AzTV|
        Xarici İşlər Nazirliyi|Heydər Əliyev Fondu|Report|Turan
        """),
    "ru": phrase_list("""
        ВВС|ВГТРК|ВЦИОМ|ГИБДД|ГРУ|Гринпис|Гринписа|Гринпису|ЕСПЧ|Единая Россия|
        Единой России|Единую Россию|КГБ|КПРФ|ЛДПР|Левада-Центр|Левада-Центра|МВД|МГУ|МИД|МЧС|Мемориал|Мемориала|
        Мемориале|Мемориалом|Мемориалу|НТВ|НАТО|НБП|ОБСЕ|ОВД-Инфо|ОМОН|ОНК|ООН|ПАРНАС|ПАСЕ|РАН|РПЦ|РСПП|Росгвардия|
        Росгвардии|Роскомнадзор|Роскомнадзора|Роскомнадзором|СКР|СПС|СПЧ|Справедливая Россия|Справедливой России|
        ТАСС|ФАС|ФБК|ФБР|ФНПР|ФСБ|ФСИН|ЦИК|ЦРУ|ЮКОС|ЮНЕСКО|ЮНИСЕФ|Хьюман Райтс Вотч|Левый фронт|Левого фронта
        """),
}
"""The names as they are printed, by the language's code."""

PLAIN: frozenset[str] = frozenset({
    "Correctiv", "DEVA", "Disk", "Ensemble", "Grünen", "Linken", "Podemos", "Reconquête", "Report", "Solidaires",
    "Sumar", "Turan", "Utopia", "Verdi", "Volt", "Vox", "verdi",
})  # fmt: skip
"""Names that are words as well: where a sentence begins they say nothing."""
