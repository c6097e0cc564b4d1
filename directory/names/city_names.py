"""Owns the names of cities in the languages of the region and of Europe, with the adjectives made of them."""

from __future__ import annotations

CITIES: dict[str, str] = {
    "AM/gyumri": "gyumri|гюмри|գյումրի|gümrü",
    "AM/vanadzor": "vanadzor|ванадзор|վանաձոր",
    "AM/yerevan": "yerevan|erevan|ереван|ереванский|ереванская|երևան|երեւան|ერევანი|irəvan|eriwan|erivan|ereván|erewan",
    "AT/graz": "graz|грац|grazer",
    "AT/innsbruck": "innsbruck|инсбрук|innsbrucker",
    "AT/linz": "linz|линц|linzer",
    "AT/salzburg": "salzburg|зальцбург|salzburger|zalsburq|salzbourg|salzburgo",
    "AT/vienna": (
        "vienna|wien|wiener|vienne|viennese|viennois|viyana|viena|wenen|вена|вены|венский|венская|vyana|վիեննա|"
        "ვენა|wiedeń|bécs|viedeň|vídeň"
    ),
    "AZ/baku": (
        "baku|bakı|bakou|bakü|bakú|баку|бакинский|бакинская|бакинское|бакинского|бакинской|բաքու|ბაქო|bakuer|bakıda"
    ),
    "AZ/ganja": "ganja|gəncə|gence|gandja|gandscha|гянджа|гянджи|гянджинский|գյանջա|განჯა",
    "AZ/khankendi": "khankendi|xankəndi|hankendi|ханкенди|stepanakert|степанакерт|ստեփանակերտ|სტეფანაკერტი",
    "AZ/lankaran": "lankaran|lənkəran|lenkoran|ленкорань|lenkeran",
    "AZ/mingachevir": "mingachevir|mingəçevir|mingechaur|мингечаур",
    "AZ/nakhchivan": (
        "nakhchivan|naxçıvan|нахичевань|нахичеванский|nakhichevan|nachitschewan|nahçıvan|նախիջևան|ნახიჩევანი"
    ),
    "AZ/shaki": "shaki|şəki|sheki|шеки",
    "AZ/shusha": "shusha|shushi|şuşa|шуша|шуши|շուշի",
    "AZ/sumqayit": "sumqayit|sumqayıt|sumgait|sumgayit|сумгаит|сумгаитский|սումգայիթ",
    "BA/sarajevo": "sarajevo|сараево|sarayevo|sarajewo|saraybosna",
    "BE/antwerp": "antwerp|antwerpen|anvers|amberes|anversa|антверпен",
    "BE/bruges": "bruges|brugge|brügge|brujas|брюгге",
    "BE/brussels": (
        "brussels|bruxelles|brüssel|brüsseler|brussel|брюссель|брюссельский|brüksel|bryussel|bruselas|bruxelas|"
        "bruksela|brusel|բրյուսել|ბრიუსელი"
    ),
    "BE/ghent": "ghent|gent|gand|gante|гент",
    "BE/liege": "liege|liège|lüttich|luik|lieja|льеж",
    "BG/plovdiv": "plovdiv|пловдив|filibe",
    "BG/sofia": "sofia|sofiya|sofya|софия|софийский|sofija",
    "BY/minsk": "minsk|минск|минский|мінск|minsker|mińsk",
    "CH/basel": "basel|basle|bâle|basilea|basler|базель",
    "CH/bern": "bern|berne|berna|berner|берн",
    "CH/geneva": (
        "geneva|genève|genf|genfer|genevan|genevois|genevoise|ginebra|ginevra|genebra|женева|женевы|женевский|"
        "женевская|женевские|cenevrə|cenevre|ժնև|ჟენევა|genewa|ženeva"
    ),
    "CH/lausanne": "lausanne|лозанна|lozan|losanna|lausana",
    "CH/zurich": "zurich|zürich|zuerich|zürcher|цюрих|sürix|zürih|zúrich|zurigo|ցյուրիխ",
    "CN/beijing": "beijing|peking|pekinger|pékin|pekín|pechino|пекин|пекинский|pekin|pequim|պեկին",
    "CY/nicosia": "nicosia|nikosia|lefkoşa|никосия|lefkosia|nicosie",
    "CZ/brno": "brno|brünn|брно",
    "CZ/prague": (
        "prague|praha|praze|prahy|pražský|pražská|prag|prager|praga|прага|праги|пражский|пражская|praqa|praag|"
        "prága|պրահա|პრაღა"
    ),
    "DE/berlin": (
        "berlin|berliner|berlín|berlino|berlim|берлин|берлина|берлинский|берлинская|բեռլին|ბერლინი|berlijn|berlinois"
    ),
    "DE/bonn": "bonn|bonner|бонн",
    "DE/bremen": "bremen|bremer|бремен|brême|brema",
    "DE/cologne": "cologne|köln|koeln|kölner|koelner|кёльн|кельн|keulen|kolonya",
    "DE/dresden": "dresden|dresdner|dresdener|дрезден|dresde|dresda|drezno",
    "DE/dusseldorf": "dusseldorf|düsseldorf|duesseldorf|düsseldorfer|дюссельдорф",
    "DE/frankfurt": "frankfurt|frankfurter|франкфурт|francfort|fráncfort|francoforte|frankfurt am main",
    "DE/hamburg": "hamburg|hamburger|гамбург|гамбургский|hambourg|hamburgo|amburgo|hamburq",
    "DE/hanover": "hanover|hannover|hannoveraner|ганновер|hanovre|hanóver|hannoversche",
    "DE/heidelberg": "heidelberg|heidelberger|гейдельберг|хайдельберг",
    "DE/leipzig": "leipzig|leipziger|лейпциг|lipsia|lipsk|leypsiq",
    "DE/mainz": "mainz|mainzer|майнц|mayence|maguncia|magonza",
    "DE/munich": (
        "munich|münchen|munchen|muenchen|münchner|münchener|мюнхен|мюнхенский|münih|münxen|múnich|"
        "monaco di baviera|munique|monachium|մյունխեն"
    ),
    "DE/nuremberg": "nuremberg|nürnberg|nuernberg|nürnberger|нюрнберг|нюрнбергский|núremberg|norimberga|norymberga",
    "DE/stuttgart": "stuttgart|stuttgarter|штутгарт|ştutqart|estugarda|stoccarda",
    "DE/trier": "trier|trierer|трир|trèves|tréveris",
    "DK/copenhagen": (
        "copenhagen|københavn|kobenhavn|kopenhagen|kopenhagener|copenhague|copenaghen|копенгаген|kopenhag|"
        "kopenhaq|kopenhaga|կոպենհագեն"
    ),
    "EE/tallinn": "tallinn|tallin|таллин|таллинн|reval",
    "EG/cairo": "cairo|kairo|caire|каир|qahirə|kahire|القاهرة",
    "ES/barcelona": "barcelona|barcelone|барселона|barselona|barcellona|barcelonès",
    "ES/madrid": "madrid|мадрид|мадридский|madrileño|madrileña|madri",
    "ES/seville": "seville|sevilla|séville|севилья|siviglia|sevilha",
    "ES/valencia": "valencia|valència|valence espagne|валенсия",
    "ES/zaragoza": "zaragoza|saragossa|saragosse|сарагоса",
    "FI/helsinki": (
        "helsinki|helsingfors|хельсинки|хельсинкский|хельсинкская|хельсинкское|хельсинкской|хельсинский|"
        "гельсинкский|гельсінкська|helsinkier|հելսինկի|հելսինկյան|ჰელსინკი|ჰელსინკის|helsinquia|helsinque"
    ),
    "FR/lyon": "lyon|lyons|лион|lione|lyonnais|lyonnaise",
    "FR/marseille": "marseille|marseilles|марсель|marsella|marsiglia|marsilya|marsel|marselha",
    "FR/paris": (
        "paris|париж|парижа|парижский|парижская|parisian|pariser|parisien|parisienne|parij|parís|parigi|parijs|"
        "paryż|paříž|փարիզ|პარიზი|párizs"
    ),
    "FR/strasbourg": (
        "strasbourg|straßburg|strassburg|straßburger|страсбург|страсбурга|страсбургский|strasburg|strasburq|"
        "strazburg|estrasburgo|strasburgo|ստրասբուրգ|სტრასბურგი|straatsburg|štrasburk"
    ),
    "FR/toulouse": "toulouse|тулуза|tolosa|tuluz",
    "GB/edinburgh": "edinburgh|эдинбург|édimbourg|edimburgo|edinburq|edynburg",
    "GB/london": (
        "london|londoner|londres|londra|londonda|лондон|лондона|лондонский|лондонская|londra da|լոնդոն|ლონდონი|"
        "londyn|londýn|londen|londinium|londinense"
    ),
    "GE/batumi": "batumi|батуми|ბათუმი|ბათუმის|batum|բաթումի",
    "GE/kutaisi": "kutaisi|кутаиси|ქუთაისი|ქუთაისის",
    "GE/rustavi": "rustavi|рустави|რუსთავი",
    "GE/tbilisi": (
        "tbilisi|tiflis|tbilissi|tblisi|tiflisi|тбилиси|тифлис|тбилисский|тбилисская|თბილისი|თბილისის|թբիլիսի|"
        "թիֆլիս|tbilisier"
    ),
    "GR/athens": "athens|athen|athener|athènes|atenas|atene|афины|афинский|atina|αθήνα|αθηνών|afina|ateny|աթենք|athene",
    "GR/thessaloniki": (
        "thessaloniki|salonica|saloniki|salonique|salónica|selanik|салоники|θεσσαλονίκη|tesalónica|salonicco"
    ),
    "HR/zagreb": "zagreb|загреб|agram|zágráb",
    "HU/budapest": "budapest|будапешт|budapester|budapeşt|budapeszt|budapešť|budapeste",
    "IE/dublin": "dublin|дублин|dublín|dublino|baile atha cliath",
    "IL/jerusalem": "jerusalem|иерусалим|kudüs|qüds|jérusalem|jerusalén|gerusalemme|yerushalayim|ירושלים|القدس",
    "IQ/baghdad": "baghdad|bagdad|багдад|bağdat|bağdad|بغداد",
    "IR/tabriz": "tabriz|təbriz|tebriz|тебриз|تبریز|täbris",
    "IR/tehran": "tehran|teheran|téhéran|teherán|tahran|тегеран|تهران|թեհրան|თეირანი",
    "IT/florence": "florence|firenze|florenz|florencia|floransa|флоренция|fiorentina|fiorentino|florencja|florença",
    "IT/genoa": "genoa|genova|gênes|génova|genua|генуя|cenova",
    "IT/milan": "milan|milano|mailand|mailänder|milán|милан|milanese|milão|mediolan|milánó|միլան",
    "IT/naples": "naples|napoli|neapel|nápoles|неаполь|napolitano|neapol",
    "IT/padua": "padua|padova|padoue|падуя",
    "IT/rome": "rome|roma|rom|рим|римский|рима|rzym|řím|հռոմ|რომი|róma",
    "IT/turin": "turin|torino|turín|турин|turyn|torinese|turim",
    "IT/venice": "venice|venezia|venedig|venise|venecia|венеция|venedik|veneza|wenecja|venesiya",
    "JP/tokyo": "tokyo|tokio|токио|tokyo to|tóquio",
    "KG/bishkek": "bishkek|бишкек|bişkek|bischkek|bichkek|biskek",
    "KZ/almaty": "almaty|алматы|алма ата|alma ata|almatı|almati",
    "KZ/astana": "astana|астана|nur sultan|нур султан",
    "LB/beirut": "beirut|beyrouth|beyrut|бейрут|beirute|բեյրութ|بيروت",
    "LT/vilnius": "vilnius|вильнюс|wilno|wilna|vilna|vilnyus|vilniaus",
    "LV/riga": "riga|rīga|rīgas|рига|рижский|rigaer|ryga",
    "MD/chisinau": "chisinau|chișinău|chişinău|кишинёв|кишинев|kischinau|kişinev|kishinev",
    "MK/skopje": "skopje|скопье|скопје|üsküp|skopye",
    "NL/amsterdam": "amsterdam|амстердам|amsterdamer|ámsterdam|amsterdão|amesterdão|ամստերդամ",
    "NL/rotterdam": "rotterdam|роттердам|róterdam|roterdão",
    "NL/the-hague": (
        "the hague|den haag|la haye|haag|haager|гаага|гааги|гаагский|гаагская|lahey|haaqa|la haya|l aia|haia|"
        "haga|հաագա|ჰააგა"
    ),
    "NO/oslo": "oslo|осло|osloer|օսլո|ოსლო",
    "PL/gdansk": "gdansk|gdańsk|danzig|danziger|гданьск|dantzig",
    "PL/krakow": "krakow|kraków|cracow|krakau|krakauer|cracovie|cracovia|краков|краковский|krakov|krakowski",
    "PL/warsaw": (
        "warsaw|warszawa|warszawski|warszawska|warschau|warschauer|varsovie|varsovia|varsavia|варшава|варшавский|"
        "varşova|varşava|varsova|վարշավա|ვარშავა"
    ),
    "PL/wroclaw": "wroclaw|wrocław|breslau|breslauer|вроцлав|breslavia",
    "PT/lisbon": (
        "lisbon|lisboa|lissabon|lissabonner|lisbonne|lisbona|лиссабон|лиссабонский|lizbon|lissabonda|lizbona|լիսաբոն"
    ),
    "PT/porto": "porto|oporto|порту",
    "RO/bucharest": (
        "bucharest|bucurești|bucuresti|bukarest|bukarester|bucarest|bükreş|buxarest|бухарест|bukareszt|bukurešť"
    ),
    "RS/belgrade": "belgrade|beograd|belgrad|belgrader|белград|београд|belqrad|belgrado|բելգրադ",
    "RU/derbent": "derbent|дербент|dərbənd|derbend",
    "RU/kazan": "kazan|казань|казанский|kasan",
    "RU/moscow": (
        "moscow|moskva|moskau|moskauer|moscou|moscú|moskou|mosca|moskwa|moscovo|москва|москвы|московский|"
        "московская|московское|московского|московской|moskova|moskvada|moskovskiy|moskovskaya|moskovskoe|մոսկվա|"
        "მოსკოვი|moscovite"
    ),
    "RU/novosibirsk": "novosibirsk|новосибирск|новосибирский|nowosibirsk|novossibirsk",
    "RU/saint-petersburg": (
        "saint petersburg|st petersburg|sankt peterburg|петербург|санкт петербург|санкт петербургский|"
        "петербургский|saint petersbourg|sankt petersburg|sankt petersburger|san petersburgo|san pietroburgo|"
        "petersburg|leningrad|ленинград|ленинградский|sankt peterburq"
    ),
    "RU/yekaterinburg": "yekaterinburg|ekaterinburg|екатеринбург|jekaterinburg|iekaterinbourg",
    "SE/gothenburg": "gothenburg|göteborg|goteborg|гётеборг|gotemburgo|göteborgs",
    "SE/malmo": "malmo|malmö|мальмё|мальме",
    "SE/stockholm": (
        "stockholm|стокгольм|стокгольмский|stockholmer|estocolmo|stoccolma|stokholm|sztokholm|stokgolm|ստոկհոլմ"
    ),
    "SI/ljubljana": "ljubljana|любляна|laibach|lubiana|liubliana|lyublyana",
    "SK/bratislava": "bratislava|братислава|pressburg|pozsony|bratislave|bratysława",
    "SY/aleppo": "aleppo|alep|halep|алеппо|հալեպ|حلب|alepo",
    "SY/damascus": "damascus|damaskus|damasco|дамаск|دمشق|դամասկոս",
    "TJ/dushanbe": "dushanbe|душанбе|düşənbə|duşanbe|duschanbe|douchanbé",
    "TM/ashgabat": "ashgabat|aşgabat|ашхабад|aşqabad|aschgabat|achgabat",
    "TR/ankara": "ankara|анкара|անկարա|ანკარა|angora|ancara",
    "TR/diyarbakir": "diyarbakir|diyarbakır|диярбакыр|amed|diyarbekir|դիարբեքիր",
    "TR/istanbul": (
        "istanbul|i̇stanbul|istanbuler|стамбул|стамбульский|constantinople|konstantinopel|estambul|istambul|"
        "stambuł|stamboul|սթամբուլ|ստամբուլ|სტამბოლი|κωνσταντινούπολη"
    ),
    "TR/izmir": "izmir|i̇zmir|измир|smyrna|smyrne|esmirna",
    "TR/kars": "kars|карс|կարս",
    "UA/kharkiv": "kharkiv|kharkov|харьков|харків|charkiw|charkow|xarkov|járkov",
    "UA/kyiv": "kyiv|kiev|kyjiw|київ|киев|киевский|київський|київська|kiew|kiewer|kiyev|kijów|kyjev|կիև|კიევი",
    "UA/lviv": "lviv|lvov|львів|львов|lemberg|lemberger|lwów|leópolis|leopoli",
    "UA/odesa": "odesa|odessa|одесса|одеса|одесский",
    "US-NYC": (
        "new york|new york city|nyc|нью йорк|нью йоркский|nyu york|nueva york|nova york|nowy jork|new yorker|"
        "նյու յորք|ნიუ იორკი"
    ),
    "US/chicago": "chicago|чикаго|çikaqo|şikago",
    "US/los-angeles": "los angeles|лос анджелес|los ángeles|los anceles",
    "US/washington": (
        "washington|washington d c|вашингтон|вашингтонский|vaşinqton|vaşington|washingtoner|վաշինգտոն|ვაშინგტონი|"
        "waszyngton"
    ),
    "UZ/samarkand": "samarkand|samarqand|самарканд|səmərqənd|semerkant|samarcande|samarcanda",
    "UZ/tashkent": "tashkent|toshkent|ташкент|ташкентский|daşkənd|taşkent|taschkent|tachkent|taskent|տաշքենդ",
}
"""City code, as in ``places.tsv``, to its names and adjectives, apart by ``|``."""
