"""Countries, their people's adjectives and large towns, in English: what locates a name without being one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.country_codes import COUNTRIES as COUNTRIES_BY_CODE
from directory.extraction.words.vocabulary import phrase_list, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_STATE = re.compile(r"(?i)^(?:the )?(?:(?:[\w'’]+ ){0,2})(?:republic|kingdom|state) of (?:the )?")

COUNTRIES: frozenset[str] = frozenset(
    phrase_list("""
    afghanistan|albania|algeria|andorra|angola|argentina|armenia|aruba|australia|austria|azerbaijan|bahamas|bahrain|
    bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bosnia|bosnia and herzegovina|
    bosnia-herzegovina|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|
    cape verde|catalonia|central african republic|chad|chile|china|colombia|comoros|congo|costa rica|croatia|cuba|
    cyprus|czech republic|czechia|denmark|djibouti|dominica|dominican republic|dr congo|drc|east timor|ecuador|egypt|
    el salvador|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia|europe|fiji|finland|france|gabon|gambia|
    georgia|germany|ghana|great britain|greece|greenland|grenada|guatemala|guinea|guinea-bissau|guyana|haiti|holland|
    honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|
    jordan|kazakhstan|kenya|kiribati|korea|kosovo|kurdistan|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|
    libya|liechtenstein|lithuania|luxembourg|macau|macedonia|madagascar|malawi|malaysia|maldives|mali|malta|
    mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|
    nagorno-karabakh|namibia|nauru|nepal|netherlands|new zealand|nz|nicaragua|niger|nigeria|north korea|north macedonia|
    northern ireland|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|
    aotearoa new zealand|
    puerto rico|qatar|romania|russia|russian federation|rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|
    seychelles|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|
    sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|the netherlands|the philippines|
    the gambia|tibet|timor-leste|togo|tonga|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|tuvalu|u.k|u.s|
    u.s.a|uae|uganda|uk|ukraine|united arab emirates|united kingdom|united states|united states of america|uruguay|us|
    usa|uzbekistan|vanuatu|vatican|venezuela|viet nam|vietnam|wales|western sahara|yemen|zambia|zimbabwe|africa|asia|
    america|latin america|north america|south america|central america|caribbean|oceania|middle east|east africa|
    west africa|southern africa|central asia|south asia|southeast asia|balkans|global|international|worldwide|
    regional|eu|uk & ireland|karabakh|crimea|worldwide|the united states|the united kingdom|the usa|england and wales|
    asia pacific|asia-pacific|pacific|mena|czechoslovakia|east germany|soviet union|spanish state|the soviet union|ussr|
    west germany|yugoslavia|azad jammu and kashmir|azad kashmir|bangsamoro|chittagong hill tracts|crete|
    gilgit-baltistan|horn of africa|jammu|kashmir valley|khorasan|khyber pakhtunkhwa|ladakh|puntland|sardinia|zanzibar
    """)
)

TOWNS: frozenset[str] = frozenset(
    phrase_list("""
    aachen|abidjan|abuja|accra|adelaide|addis ababa|algiers|almaty|amman|amsterdam|ankara|antwerp|athens|atlanta|
    auckland|austin|baghdad|baku|bangkok|barcelona|basel|beijing|beirut|belfast|belgrade|berkeley|berlin|bern|bilbao|
    birmingham|bogota|bogotá|bologna|bombay|bonn|bordeaux|boston|bratislava|bremen|brighton|brisbane|bristol|brussels|
    bucharest|budapest|buenos aires|cairo|calgary|cambridge|canberra|cape town|caracas|cardiff|chennai|chicago|
    cologne|colombo|copenhagen|dakar|dallas|damascus|dar es salaam|darmstadt|delhi|den haag|denver|detroit|dhaka|doha|
    dortmund|dresden|dubai|dublin|durban|dusseldorf|düsseldorf|edinburgh|edmonton|erfurt|essen|florence|frankfurt|
    geneva|genoa|ghent|glasgow|gothenburg|graz|groningen|guangdong|guangzhou|hague|halifax|hamburg|hamilton|hanoi|
    hanover|hannover|harare|havana|heidelberg|helsinki|houston|islamabad|istanbul|izmir|jakarta|jerusalem|
    johannesburg|kabul|kampala|karachi|karlsruhe|kathmandu|kazan|kharkiv|khartoum|kiel|kiev|kigali|kingston|kinshasa|
    krakow|kuala lumpur|kyiv|kyoto|lagos|lahore|lausanne|leeds|leicester|leiden|leipzig|lille|lima|lisbon|liverpool|
    ljubljana|london|los angeles|luanda|lusaka|lviv|lyon|madrid|mainz|malmö|managua|manchester|manila|mannheim|maputo|
    marburg|marseille|melbourne|mexico city|miami|milan|minneapolis|minsk|monterrey|montevideo|montreal|moscow|mumbai|
    munich|münchen|münster|nairobi|nanjing|nantes|naples|new delhi|new orleans|new york|newcastle|nice|nicosia|
    norwich|nottingham|nuremberg|nürnberg|oakland|odessa|oslo|ottawa|oxford|palermo|paris|perth|peshawar|philadelphia|
    phnom penh|pittsburgh|porto|portland|prague|pretoria|pristina|pyongyang|quebec|quito|rabat|ramallah|rangoon|
    reykjavik|riga|rio de janeiro|riyadh|rome|rotterdam|saint petersburg|san diego|san francisco|san josé|santiago|
    santo domingo|sao paulo|são paulo|sarajevo|seattle|seoul|seville|shanghai|sheffield|shenzhen|singapore|skopje|
    sofia|southampton|st petersburg|stockholm|strasbourg|straßburg|stuttgart|sydney|taipei|tallinn|tashkent|tbilisi|
    tehran|tel aviv|the hague|tirana|tokyo|toronto|toulouse|tripoli|tunis|turin|ulaanbaatar|uppsala|utrecht|valencia|
    vancouver|vienna|vilnius|warsaw|washington|washington dc|washington d.c|wellington|wien|winnipeg|yangon|yaounde|
    yerevan|york|zagreb|zurich|zürich|h.k|nyc|d.c|khankendi|shusha|ganja|penang|johor|aden|aktau|aleppo|andijan|aqtau|
    ashgabat|asmara|astana|asuncion|asunción|atyrau|banja luka|barda|basra|batumi|bishkek|brest|bujumbura|cetinje|
    chisinau|cotonou|dharamsala|dharamshala|diyarbakir|diyarbakır|djibouti|donetsk|dushanbe|erbil|fergana|freetown|
    gaziantep|georgetown|gomel|goris|grodno|gyumri|hargeisa|hebron|herat|hotan|isfahan|jaffna|juba|kandahar|kashgar|
    kherson|khujand|kirkuk|kutaisi|lhasa|lilongwe|limassol|lomé|luhansk|malé|manama|mandalay|mariupol|mashhad|
    mingachevir|mogadishu|monrovia|mosul|mostar|muscat|mysuru|n'djamena|nablus|nakhchivan|naypyidaw|niamey|nouakchott|
    novi sad|nukus|nur-sultan|nursultan|osh|ouagadougou|podgorica|port-au-prince|poti|prizren|san salvador|sana'a|
    sanaa|sevastopol|shymkent|simferopol|stepanakert|suva|tabriz|taiz|tashkent|tegucigalpa|thimphu|tindouf|urumqi|
    valletta|vanadzor|vientiane|windhoek|zenica|zugdidi|larnaca|famagusta|kyrenia|subotica|cluj|timisoara|târgu mureș|
    aalborg|aarhus|angers|arnhem|athlone|aveiro|bari|braga|brno|bruges|catania|cebu|charleroi|christchurch|
    clermont-ferrand|cork|davao|debrecen|delft|derry|dijon|drogheda|dundalk|dunedin|eindhoven|espoo|fribourg|galway|
    gatineau|gdansk|gdańsk|granada|guelph|haarlem|hobart|iasi|innsbruck|inverness|katowice|kaunas|kilkenny|klaipeda|
    košice|leuven|limerick|linz|liège|lodz|londonderry|louvain|lugano|maastricht|malaga|metz|murcia|málaga|namur|
    nijmegen|odense|ostrava|oulu|padua|patras|plovdiv|poznan|poznań|reims|rennes|rijeka|rouen|salzburg|saskatoon|
    sherbrooke|sligo|stavanger|szczecin|szeged|tampere|tartu|thessaloniki|tilburg|tralee|trieste|tromsø|trondheim|
    turku|valladolid|varna|verona|waterford|winterthur|wroclaw|wrocław|zaragoza|łódź
    """)
)

STATES: frozenset[str] = frozenset(
    phrase_list("""
    alabama|alaska|alberta|arizona|arkansas|assam|baden-württemberg|bavaria|bihar|brandenburg|british columbia|
    california|chhattisgarh|colorado|connecticut|cornwall|delaware|district of columbia|essex|flanders|florida|
    gujarat|haryana|hawaii|hesse|himachal pradesh|idaho|illinois|indiana|iowa|jharkhand|kansas|karnataka|kent|
    kentucky|kerala|louisiana|lower saxony|madhya pradesh|maharashtra|maine|manipur|manitoba|maryland|massachusetts|
    michigan|minnesota|mississippi|missouri|montana|nagaland|nebraska|nevada|new brunswick|new hampshire|new jersey|
    new mexico|new south wales|new york state|newfoundland|north carolina|north dakota|north rhine-westphalia|
    northern territory|nova scotia|odisha|ohio|oklahoma|ontario|oregon|pennsylvania|prince edward island|punjab|
    queensland|rajasthan|rhode island|sabah|sarawak|saskatchewan|saxony|scottish borders|sikkim|south australia|
    south carolina|south dakota|sussex|tamil nadu|tasmania|telangana|tennessee|texas|thuringia|tripura|utah|
    uttar pradesh|uttarakhand|vermont|victoria|virginia|wallonia|washington state|west bengal|west virginia|
    western australia|wisconsin|wyoming|yorkshire
    """)
)

REGIONS: frozenset[str] = frozenset(
    phrase_list("""
    abkhazia|abyan|aceh|adjara|afrin|agdam|aghdam|ahwaz|ambazonia|americas|appalachia|arakan|arakan state|artsakh|bakur|
    balochistan|baluchistan|bashkortostan|basque country|bay area|bay of plenty|biafra|bougainville|brittany|buryatia|
    cabinda|casamance|central valley|chechnya|chittagong hill tracts|chuvashia|circassia|corsica|cox's bazar|
    cox’s bazar|dagestan|darfur|deep south|donbas|donbass|east bay|east kurdistan|east midlands|east side|
    east turkestan|east turkistan|eastern turkistan|eastern ukraine|eelam|galicia|gaza|gaza strip|golan heights|
    gulf coast|gulf states|hawke's bay|home counties|horn of africa|hudson valley|ingushetia|inland empire|
    inner mongolia|iranian kurdistan|iraqi kurdistan|jabrayil|jammu and kashmir|javakheti|javakhk|kabylia|
    kachin state|kalbajar|kalmykia|karelia|kashmir|khalistan|khojaly|kobane|kobani|kobanê|koreas|lachin|lapland|
    lower east side|maungdaw|meskheti|midwest|mindanao|mountainous karabakh|nagorno karabakh|new england|nineveh|
    nineveh plain|nineveh plains|north and east syria|north bay|north caucasus|north cyprus|north ossetia|north shore|
    northern cyprus|northern syria|odesa|ogaden|oromia|pacific northwest|puget sound|rakhine|rakhine state|rojava|
    rust belt|sahel|samtskhe-javakheti|san francisco bay area|sanandaj|sandzak|sandžak|shan state|shengal|silesia|
    silicon valley|sindh|sinjar|sittwe|somaliland|south azerbaijan|south bay|south caucasus|south ossetia|south side|
    southern azerbaijan|southern mongolia|sukhumi|sulaymaniyah|sumgait|tamil eelam|tatarstan|tigray|transcarpathia|
    transnistria|tri-state area|tur abdin|twin cities|upper midwest|voivodina|vojvodina|west bank|west coast|
    west kurdistan|west midlands|west papua|west side|western armenia|western azerbaijan|western thrace|xinjiang|
    zahedan|zangezur|zangilan
    """)
)
"""Lands and districts without a state of their own that their people speak of."""

STATE_CODES: frozenset[str] = word_set("""
    AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NC ND NE NH NJ NM NS NSW
    NV NY OH OK ON OR PA QC QLD RI SC SD TN TX UT VA VIC VT WA WI WV WY
    """)
"""Short forms of states and provinces, which mean one only where they stand alone in capitals."""

PROVINCES: Mapping[str, frozenset[str]] = {
    "de": word_set("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"),
    "fr": word_set("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH"),
    "it": word_set("""
        AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR
        GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ
        RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV
        """),
    "pt": word_set("AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO"),
}
"""Codes of provinces, states and cantons that lists put in brackets behind a person, by the page's language."""

NATIONALITIES: frozenset[str] = word_set("""
    aboriginal indigenous
    arakanese artsakhi balkar bashkir bosniak copt darfuri gazan hongkonger inuit kalmyk karabakhi karachay lezgin
    mapuche maronite meskhetian pomak punjabi talysh tuvan vlach
    briton croat dane finn kurd scot serb spaniard swede turk
    abkhaz abkhazian afghan african ahwazi alawite albanian alevi algerian amazigh american amhara andorran angolan
    arab argentine argentinian armenian asian assyrian australian austrian azerbaijani azeri bahraini baloch balochi
    bangladeshi basque bavarian belarusian belgian bengali beninese berber bhutanese biafran bolivian bosnian
    brazilian breton british bruneian bulgarian burmese burundian buryat cambodian cameroonian canadian catalan
    chadian chagossian chaldean chechen chilean chinese circassian colombian congolese coptic corsican croatian cuban
    cypriot czech dagestani danish djiboutian druze dutch ecuadorian egyptian emirati english eritrean estonian
    ethiopian european ezidi faroese filipino finnish flemish french gabonese gagauz gambian georgian german ghanaian
    greek greenlandic guatemalan guinean haitian hazara hellenic hmong honduran hungarian icelandic indian indonesian
    ingush iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kabyle kachin karenni kashmiri
    kazakh kenyan khmer korean kosovan kosovar kurdish kuwaiti kyrgyz lao laotian latin latvian lebanese liberian
    libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese maori mauritanian
    mauritian mexican moldovan mongolian montenegrin moroccan mozambican māori namibian nepalese nepali nicaraguan
    nigerian norwegian nubian ogoni omani oromo ossetian pakistani palestinian panamanian papuan paraguayan pashtun
    persian peruvian polish portuguese qatari rohingya romani romanian russian rwandan saharawi sahrawi salvadoran
    sami samoan saudi scottish senegalese serbian sikh sindhi singaporean sinhala sinhalese slovak slovene slovenian
    somali spanish sudanese swedish swiss syriac syrian sámi taiwanese tajik tamil tanzanian tatar thai tibetan
    tigrayan togolese tongan tuareg tunisian turkic turkish turkmen ugandan uighur ukrainian uruguayan uyghur uygur
    uzbek venezuelan vietnamese welsh yazidi yemeni yezidi zambian zimbabwean
    """)

PEOPLES_OF_TWO: frozenset[str] = frozenset(
    phrase_list("""
    abkhaz georgian|bosnian serb|burkina faso|costa rican|crimean tatar|east timorese|el salvadoran|equatorial guinean|
    greek cypriot|iraqi kurdish|new zealand|north korean|north macedonian|northern irish|puerto rican|saudi arabian|
    sierra leonean|south african|south korean|south ossetian|south sudanese|sri lankan|syrian kurdish|turkish cypriot|
    western saharan
    """)
)
"""Peoples and states whose adjective is two words."""

_ALSO_STATES = frozenset({"georgia", "hawai'i", "new york", "quebec", "québec", "washington"})
"""States that bear the name of a town or country."""

PLACES: frozenset[str] = COUNTRIES | TOWNS | STATES | REGIONS


def is_place(text: str, places: frozenset[str] = PLACES) -> bool:
    """Whether a text is nothing but a well-known place, or several.

    >>> is_place("Thailand"), is_place("London, UK"), is_place("Pirate Party Australia")
    (True, True, False)
    """
    if "," not in text and "/" not in text:
        return text.strip(" .").casefold().removeprefix("the ") in places
    parts = [part.strip(" .").casefold().removeprefix("the ") for part in text.replace("/", ",").split(",")]
    return all(part in places for part in parts if part) and any(parts)


def is_state(text: str, places: frozenset[str] = PLACES) -> bool:
    """Whether a text is a place or the full name of its state.

    >>> is_state("the Republic of Kenya"), is_state("Kenya"), is_state("Republic of Letters")
    (True, True, False)
    """
    return is_place(_STATE.sub("", text), places)


def names_town(text: str) -> bool:
    """Whether a text is a well-known town and nothing else."""
    return text.strip(" .").casefold() in TOWNS


def names_state(text: str) -> bool:
    """Whether a text is a state or province of a country, in front of which a town stands: "Nowa, Ohio".

    >>> names_state("Ohio"), names_state("NSW"), names_state("Norway")
    (True, True, False)
    """
    low = text.strip(" .").casefold()
    return low in STATES or low in _ALSO_STATES or text.strip() in STATE_CODES


def is_country_code(short: str, name: str) -> bool:
    """Whether a short form in brackets says where a body sits, and is not made of its name's letters: "Kelp (BE)".

    >>> is_country_code("BE", "Lantern Society"), is_country_code("BE", "Board of Education")
    (True, False)
    """
    if short not in COUNTRIES_BY_CODE and short != "UK":
        return False
    initials = iter([word[0].upper() for word in name.split() if word[0].isalnum()])
    return not all(letter in initials for letter in short)
