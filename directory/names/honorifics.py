"""Words before and after a person's name that are no part of it, by language: casefolded, final dots left out.

A form of several words is written with single spaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HONORIFICS_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "ar": ("al-hajj", "al-sayyid", "al-shaykh", "hajj", "hajji", "sayed", "sayyid", "shaikh", "shaykh", "sheikh",
           "syed",
           "الحاج", "السيد", "السيدة", "الشيخ", "سماحة", "سيد", "شيخ", "فخامة", "معالي"),
    "az": ("axund", "cənab", "general", "hacı", "hörmətli", "mirzə", "seyid", "şeyx", "xanım", "xan", "bəy",
           "müəllim",
           "ağa", "bəylər", "molla", "şəhid"),
    "bg": ("г-жа", "г-н", "госпожа", "господин", "отец"),
    "de": ("abgeordnete", "abgeordneter", "baron", "baronin", "botschafter", "botschafterin", "bundeskanzler",
           "bundeskanzlerin", "bundesminister", "bundesministerin", "bundespräsident", "bürgermeister",
           "bürgermeisterin", "direktor", "exzellenz", "frau", "freifrau", "freiherr", "fräulein", "fürst", "fürstin",
           "general", "graf", "gräfin", "hauptmann", "herr", "herrn", "herzog", "herzogin", "hr", "fr", "kanzler",
           "kanzlerin", "kommissar", "kommissarin", "könig", "königin", "major", "minister", "ministerin",
           "ministerpräsident", "ministerpräsidentin", "oberbürgermeister", "oberbürgermeisterin", "oberst", "pastor",
           "pastorin", "pater", "pfarrer", "pfarrerin", "prinz", "prinzessin", "präsident", "präsidentin", "rabbiner",
           "ritter", "seine exzellenz", "senator", "senatorin", "staatssekretär", "staatssekretärin"),
    "el": ("κα", "κος", "κυρία", "κύριος", "κ"),
    "en": ("admiral", "adm", "air marshal", "airman", "ambassador", "amb", "archbishop", "archdeacon",
           "archimandrite",
           "attorney general", "ayatollah", "baron", "baroness", "bishop", "brig", "brig gen", "brigadier",
           "brigadier general", "brother", "bro", "canon", "capt", "captain", "cardinal", "catholicos", "chairman",
           "chairperson", "chairwoman", "chancellor", "chief", "chief justice", "col", "colonel", "commandant",
           "commander", "cmdr", "commissioner", "comrade", "congressman", "congresswoman", "constable", "consul",
           "consul general", "corporal", "cpl", "councillor", "councilman", "councilwoman", "cllr", "count",
           "countess",
           "dame", "deacon", "dean", "deputy", "detective", "director", "duchess", "duke", "earl", "elder", "emir",
           "excellency", "father", "fr", "first lady", "first minister", "foreign minister", "gen", "general", "gov",
           "governor", "grand mufti", "her excellency", "her honour", "her majesty", "her royal highness",
           "his beatitude", "his eminence", "his excellency", "his grace", "his highness", "his holiness",
           "his honour",
           "his majesty", "his royal highness", "hon", "honorable", "honourable", "hrh", "imam", "inspector", "judge",
           "justice", "khan bahadur", "king", "lady", "lance corporal", "lieut", "lieutenant", "lieutenant colonel",
           "lieutenant general", "lord", "lord justice", "lt", "lt col", "lt gen", "maj", "maj gen", "major",
           "major general", "marquess", "marquis", "marshal", "master", "mayor", "metropolitan", "minister", "miss",
           "mla",
           "monsignor", "mr", "mrs", "ms", "msgr", "mufti", "mullah", "mx", "officer", "pastor", "patriarch", "pope",
           "premier", "pres", "president", "prime minister", "prince", "princess", "private", "pvt", "queen", "rabbi",
           "rapporteur", "rear admiral", "rep", "representative", "rev", "reverend", "right honourable", "rt hon",
           "saint", "secretary", "secretary general", "secretary of state", "sen", "senator", "sergeant", "sgt",
           "sheriff", "sir", "sister", "speaker", "special envoy", "special rapporteur", "state secretary",
           "superintendent",
           "sultan", "the hon", "the honorable", "the honourable", "the rev", "the reverend", "the right honourable",
           "the rt hon", "vice admiral", "vice president", "viscount", "viscountess", "warden"),
    "es": ("alcalde", "alcaldesa", "alteza", "almirante", "arzobispo", "barón", "cardenal", "capitán", "comandante",
           "comisario", "compañera", "compañero", "conde", "condesa", "coronel", "d", "diputada", "diputado",
           "director", "directora", "don", "doña", "dña", "duque", "duquesa", "embajador", "embajadora", "excmo",
           "excelentísima", "excelentísimo", "fray", "general", "gobernador", "gobernadora", "hermana", "hermano",
           "ilmo", "ilustrísimo", "infanta", "licenciada", "licenciado", "maestra", "maestro", "marqués", "marquesa",
           "ministra", "ministro", "monseñor", "obispo", "padre", "presidenta", "presidente", "primer ministro",
           "príncipe", "princesa", "reina", "rey", "san", "santa", "secretaria", "secretario", "senador", "senadora",
           "señor", "señora", "señorita", "sr", "sra", "sres", "srta", "su excelencia", "su majestad"),
    "fr": ("abbé", "amiral", "ambassadeur", "ambassadrice", "archevêque", "baron", "baronne", "capitaine", "cardinal",
           "chancelier", "chancelière", "chevalier", "colonel", "commandant", "commissaire", "comte", "comtesse",
           "conseiller", "conseillère", "directeur", "directrice", "duc", "duchesse", "député", "députée", "frère",
           "garde des sceaux", "gouverneur", "général", "juge", "lieutenant", "m", "madame", "mademoiselle",
           "maire", "maître", "me", "mgr", "ministre", "mlle", "mlles", "mm", "mme", "mmes", "monseigneur",
           "monsieur",
           "messieurs", "mesdames", "père", "premier ministre", "première ministre", "prince", "princesse",
           "président",
           "présidente", "pasteur", "reine", "roi", "sa majesté", "secrétaire", "secrétaire général",
           "son excellence",
           "sœur", "sénateur", "sénatrice", "vicomte", "vicomtesse", "évêque"),
    "hy": ("հարգելի", "պարոն", "տեր", "տիկին", "օրիորդ"),
    "it": ("ambasciatore", "ambasciatrice", "ammiraglio", "arcivescovo", "avv", "barone", "baronessa", "capitano",
           "cardinale", "cav", "cavaliere", "colonnello", "commissario", "conte", "contessa", "deputata", "deputato",
           "direttore", "direttrice", "don", "donna", "duca", "duchessa", "egregio", "fra", "frate", "generale",
           "geom",
           "gentile", "giudice", "maggiore", "marchesa", "marchese", "ministra", "ministro", "monsignore", "mons",
           "on",
           "onorevole", "padre", "papa", "presidente", "primo ministro", "principe", "principessa", "rag", "re",
           "regina", "san", "santo", "segretaria", "segretario", "senatore", "senatrice", "sig", "sig.ra", "signor",
           "signora", "signore", "signorina", "sigg", "sindaca", "sindaco", "spett", "sua eccellenza", "suor",
           "vescovo"),
    "ka": ("ბატონი", "ქალბატონი"),
    "kk": ("мырза", "ханым"),
    "ru": ("адмирал", "архиепископ", "архимандрит", "ахунд", "вице-президент", "г", "г-жа", "г-н", "генерал",
           "генерал-лейтенант", "генерал-майор", "генерал-полковник", "гг", "госпожа", "господа", "господин", "граф",
           "графиня", "губернатор", "депутат", "директор", "епископ", "имам", "капитан", "князь", "княгиня", "король",
           "королева", "лейтенант", "майор", "министр", "митрополит", "мулла", "мэр", "о", "отец", "патриарх",
           "полковник", "посол", "председатель", "президент", "премьер-министр", "протоиерей", "прокурор", "раввин",
           "секретарь", "сенатор", "сержант", "спикер", "судья", "тов", "товарищ", "уважаемая", "уважаемый",
           "хаджи", "шейх", "ханум"),
    "tr": ("albay", "amiral", "av", "avukat", "bakan", "bakanı", "başbakan", "başkan", "başkanı", "bay", "bayan",
           "bey",
           "beyefendi", "binbaşı", "büyükelçi", "cumhurbaşkanı", "efendi", "general", "genel başkan", "hacı", "hafız",
           "hakim", "hanım", "hanımefendi", "hazretleri", "hoca", "kaptan", "korgeneral", "mareşal", "milletvekili",
           "molla", "müdür", "müftü", "orgeneral", "paşa", "sayın", "savcı", "sn", "sultan", "şeyh", "teğmen",
           "tuğgeneral", "tümgeneral", "usta", "vali", "yarbay", "yüzbaşı", "üstat"),
    "uk": ("пан", "пані", "панна", "п", "добродій", "президент", "міністр", "посол", "депутат", "генерал", "отець"),
}  # fmt: skip

# Also written behind the name, as 'Rəsul bəy' or 'Ahmet Bey'.
HONORIFICS_BEHIND: frozenset[str] = frozenset(
    ("aga", "ağa", "agha", "bek", "bey", "beyefendi", "bəy", "effendi", "efendi", "hanum", "hanım", "hanımefendi",
     "hazretleri", "hoca", "khanim", "khanum", "müəllim", "pacha", "pasa", "pasha", "paşa", "xanım", "бей", "бек",
     "мырза", "паша", "ханум", "ханым", "эфенди", "باشا", "بك", "بيك", "پاشا", "бәй", "ханым")
)  # fmt: skip

ACADEMIC_TITLES_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "ar": ("الدكتور", "الدكتورة", "دكتور", "د", "دکتر"),
    "az": ("akademik", "dosent", "dos", "doktor", "elmlər doktoru", "fəlsəfə doktoru", "professor", "prof", "dr",
           "müəllim"),
    "de": ("dipl.-ing", "dipl-ing", "doktor", "dozent", "dr", "dres", "dr.-ing", "ing", "mag", "pd", "priv.-doz",
           "privatdozent", "privatdozentin", "prof", "professor", "professorin", "univ.-prof"),
    "en": ("academician", "asst prof", "assistant professor", "assoc prof", "associate professor", "doc", "doctor",
           "dr",
           "emeritus", "emeritus professor", "lecturer", "prof", "professor", "professor emeritus", "provost",
           "rector",
           "reader"),
    "es": ("abogada", "abogado", "catedrática", "catedrático", "doctor", "doctora", "dr", "dra", "ing", "ingeniera",
           "ingeniero", "lic", "mtra", "mtro", "prof", "profa", "profesor", "profesora", "rector", "rectora"),
    "fr": ("docteur", "docteure", "doyen", "dr", "maître de conférences", "pr", "prof", "professeur", "professeure",
           "recteur", "rectrice"),
    "hy": ("դոկտոր", "դոցենտ", "պրոֆեսոր", "ակադեմիկոս"),
    "it": ("dott", "dott.ssa", "dottor", "dottore", "dottoressa", "dr", "dr.ssa", "ing", "ingegnere", "prof",
           "prof.ssa",
           "professor", "professore", "professoressa", "rettore", "rettrice"),
    "ka": ("აკადემიკოსი", "დოქტორი", "პროფესორი"),
    "ru": ("акад", "академик", "д-р", "доктор", "доктор наук", "доц", "доцент", "к.и.н", "к.ю.н", "д.и.н", "д.ю.н",
           "кандидат наук", "проф", "профессор", "ректор"),
    "tr": ("doç", "doç dr", "docent", "doçent", "doktor", "dr", "dr öğr üyesi", "ord prof", "ordinaryüs", "prof",
           "profesör", "rektör", "yrd doç", "öğretim üyesi"),
    "uk": ("академік", "доктор", "доцент", "професор", "ректор"),
}  # fmt: skip

POST_NOMINALS: frozenset[str] = frozenset(
    ("am", "ao", "ba", "bsc", "b.a", "b.sc", "ca", "cb", "cbe", "ceo", "cfa", "cfo", "ch", "cmg", "cpa", "cvo",
     "dbe", "dcb",
     "dds", "dlitt", "dphil", "dsc", "d.phil", "edd", "ed.d", "esq", "esquire", "faia", "fba", "frcp", "frcs",
     "freng", "frs",
     "frse", "gbe", "gcmg", "jd", "j.d", "jp", "kbe", "kc", "kcb", "kcmg", "llb", "lld", "llm", "ll.b", "ll.d",
     "ll.m", "lvo",
     "ma", "m.a", "mba", "mbe", "md", "m.d", "mep", "mp", "mpa", "mph", "mphil", "msc", "m.sc", "msp", "mvo", "obe",
     "om",
     "pe", "pharmd", "ph.d", "phd", "pmp", "qc", "ret", "retd", "rn", "sc", "sj", "s.j", "usa", "usaf", "usmc", "usn")
)  # fmt: skip

# Marks of the generation: unlike other words behind a name they tell two people apart.
GENERATIONS: Mapping[str, str] = {
    "sr": "senior", "senior": "senior", "snr": "senior", "père": "senior", "старший": "senior", "elder": "senior",
    "jr": "junior", "junior": "junior", "jnr": "junior", "jun": "junior", "fils": "junior", "hijo": "junior",
    "младший": "junior", "filho": "junior", "ii": "second", "iii": "third", "iv": "fourth",
}  # fmt: skip

HONORIFICS: frozenset[str] = frozenset(word.casefold() for words in HONORIFICS_BY_LANGUAGE.values() for word in words)
ACADEMIC_TITLES: frozenset[str] = frozenset(
    word.casefold() for words in ACADEMIC_TITLES_BY_LANGUAGE.values() for word in words
)
