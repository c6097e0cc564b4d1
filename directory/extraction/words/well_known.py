"""Bodies that letters of this genre name everywhere: world organisations, large media, companies and parties."""

from __future__ import annotations

from directory.extraction.words.vocabulary import phrase_list, word_set

ACRONYMS: frozenset[str] = word_set("""
    ONU OIT OTAN OMS OEA CIDH UE OMC CIJ CPI OSZE EGMR UNO ООН ЕС НАТО ОБСЕ ЕСПЧ ВОЗ МУС ATƏT BMT AİHM AGİT ABC ACLU
    AFL-CIO AFP AIPAC ANC AP APA APEC ARD ASEAN AU BBC BCE BDS BMI BMJ BND CARE CBC CBS CDC CDU CERN CGT CIA CND CNN
    CNRS CPJ CSU DHS DISA DPA ECB ECHR ECOSOC ECOWAS EEAS EFF EFSA EIB EMA EP EPA EPP EPO ESA ETUC EU EUFOR Europol
    FAO FARC FATF FBI FCC FCO FDA FDP FIDH FIFA FRA FSB FSF FTC G20 G7 G77 G8 GCHQ HRW IAEA IATA IBM ICANN ICBL ICC
    ICJ ICRC IETF IFJ IGF ILGA ILO IMF Interpol IOC IOM IPCC IPI IRC ISO ITU ITUC ITV IUCN KGB KPMG LSE MIT MSF NASA
    NATO NBC NHS NIH NPR NSA NYT OAS ODIHR OECD OHCHR OIC OPCW OPEC OSCE OSF PACE PEN PETA PKK PLO PPE PSI RAI RSF RT
    SCO SIPRI SPD S&D TASS UCLA UEFA UK-Government UN UNAIDS UNCTAD UNDP UNECE UNEP UNESCO UNFCCC UNFPA UNGA UNHCR
    UNHRC UNICEF UNIDO UNMAS UNODC UNOPS UNRWA UNSC UNWTO USAID USTR W3C WADA WEF WFP WHO WIPO WMO WTO WWF YMCA YWCA
    ZDF CEDAW OCHA OLAF BUND DGB DITIB DİTİB AfD PEGIDA CHP AKP MHP HDP TBMM TRT ANAS AZERTAC APA
    """)

_COMPANIES: tuple[str, ...] = phrase_list("""
    Aldi|Alibaba|AliExpress|Allianz|Alstom|Amazon Web Services|Anglo American|AngloGold Ashanti|Apple Inc|
    Aramco|ArcelorMittal|AstraZeneca|AT&T|Axel Springer|BAE Systems|Barclays|Barrick Gold|BASF|Bechtel|BHP|
    BHP Billiton|BioNTech|BlackRock|Blackstone|Blackwater|BNP Paribas|Boeing|Bombardier|Booking.com|
    Burger King|ByteDance|Cambridge Analytica|Cargill|Carlsberg|Carrefour|Chevron|Chiquita|Citigroup|
    Clearview AI|Coca-Cola|Comcast|ConocoPhillips|Credit Suisse|DaimlerChrysler|Danone|Deloitte|Deutsche Bahn|
    Deutsche Bank|Deutsche Post|DHL|DuPont|DynCorp|EADS|EDF|Elbit Systems|Electrolux|Enbridge|Endesa|Enel|
    Engie|Equinor|Ericsson|Ernst & Young|Exxon Mobil|ExxonMobil|FedEx|Ferrovial|FinFisher|Ford Motor Company|
    Foxconn|Freeport-McMoRan|G4S|General Electric|General Motors|GEO Group|Gilead|Gilead Sciences|
    GlaxoSmithKline|Glencore|Goldman Sachs|H&M|Hacking Team|Halliburton|Heckler & Koch|Heineken|
    Hewlett Packard|Hewlett-Packard|Hikvision|Hitachi|HSBC|Hyundai|IKEA|Ikea|Inditex|Infosys|ING Bank|
    Johnson & Johnson|JP Morgan|JPMorgan|JPMorgan Chase|Kinross Gold|Kraft Foods|L'Oréal|Lafarge|
    LafargeHolcim|Lidl|Lloyd's of London|
    Lloyd's Register|Lockheed Martin|Lufthansa|Lukoil|LVMH|MasterCard|Mastercard|Mattel|McDonald's|
    McKinsey|Mercedes-Benz|Merck|Meta Platforms|Mitsubishi|Monsanto-Bayer|Morgan Stanley|MTN|Naftogaz|Nestle|
    Nestlé|Newmont|Newmont Mining|News Corp|News Corporation|Nike|Nintendo|Nissan|Norilsk Nickel|Nornickel|
    Northrop Grumman|Novo Nordisk|Occidental Petroleum|OpenAI|Palantir|Palantir Technologies|Panasonic|Pepsi|
    PepsiCo|Petrobras|PetroChina|Petronas|Philip Morris|Pluspetrol|PricewaterhouseCoopers|Primark|
    Procter & Gamble|Qualcomm|Raytheon|Renault|Repsol|Rheinmetall|Rio Tinto|Rolls-Royce|Rosneft|
    Royal Dutch Shell|Ryanair|Sainsbury's|Sanofi|Serco|Sinopec|SOCAR|Société Générale|SoftBank|Sony|SpaceX|
    Starbucks|Statoil|Stora Enso|Suncor|Syngenta|Tata Steel|Telefónica|TeliaSonera|Tencent|Tesco|Thales|
    ThyssenKrupp|Total SA|TotalEnergies|Toyota|Trafigura|TransCanada|Turkcell|Tyson Foods|UBS|UniCredit|
    Vattenfall|Veolia|VeriSign|Verisign|Vimeo|Vivendi|Wal-Mart|Walmart|Walt Disney|WeChat|Weibo|
    Wells Fargo|Wizz Air|Xinhua|Yandex|ZTE
    """)
"""Companies whose names hold no noun for one, which campaigns address or criticise."""

_CAMPAIGNS: tuple[str, ...] = phrase_list("""
    Action Contre la Faim|Adalah|Al Qaeda|Al-Haq|al-Qaeda|Al-Qaeda|al-Qaida|al-Shabaab|Al-Shabaab|
    Amnistía Internacional|Asian Human Rights Commission|Attac|Autistici/Inventati|B'Tselem|Bellingcat|Benetech|
    Big Brother Watch|Bits of Freedom|Black Lives Matter|Boko Haram|Brot für die Welt|Bündnis 90/Die Grünen|
    B’Tselem|CAFOD|Campact|Caritas|Caritas Internationalis|Catholic Relief Services|CEE Bankwatch|
    Chaos Computer Club|Child Soldiers International|Christian Aid|ClientEarth|Code Pink|CODEPINK|Common Cause|
    Concern Worldwide|Conciliation Resources|Consumers International|Cordaid|Corporate Europe Observatory|
    CorpWatch|Crimestoppers|Crisis Action|Cultural Survival|DanChurchAid|Democracy Now|Democracy Now!|
    Derechos Digitales|Digitalcourage|Digitale Gesellschaft|Doctors of the World|Doctors Without Borders|
    Doctors without Borders|Earth First!|Earthjustice|EarthRights International|Ecologistas en Acción|EDRi|
    Electronic Frontiers Australia|Equality Now|EuroMed Rights|Euromed Rights|Europe Écologie|
    Extinction Rebellion|Fair Trials|Fauna & Flora International|FFII|FIAN International|Fianna Fáil|Fidesz|
    Fight for the Future|Fine Gael|Forza Italia|Fridays for Future|GAATW|GLAAD|Global Exchange|
    Global Justice Now|Global Trade Watch|Global Voices|Global Witness|Golden Dawn|Grey Wolves|
    Habitat for Humanity|Hadash|Health GAP|HealthGAP|Herri Batasuna|Hezb-e-Islami|Hivos|Hizb ut-Tahrir|
    Housing Works|Human Rights in China|Human Rights Without Frontiers|Humanity & Inclusion|IFEX|ILGA World|
    ILGA-Europe|Indymedia|InterAction|InternetNZ|Internews|Izquierda Unida|Jewish Voice for Peace|Jobbik|
    Jubilee Debt Campaign|Just Foreign Policy|Kadima|Ku Klux Klan|La Quadrature du Net|La Via Campesina|
    La Vía Campesina|Lawyers for Lawyers|Light for the World|Likud|Medica Mondiale|medica mondiale|
    Memorial International|Mercy Ships|Meretz|Mines Advisory Group|Misereor|MoveOn|MoveOn.org|
    Movimento Sem Terra|Muslim Brotherhood|Médecins du Monde|Médecins sans Frontières|NAACP|Norwegian Church Aid|
    Novib|NOYB|Occupy Wall Street|Oil Change International|OpenMedia|Oxfam America|Oxfam Novib|
    Partners In Health|Pax Christi International|Pax for Peace|Peace Brigades International|Pegida|
    Physicians for Human Rights|Plaid Cymru|Plan International|Planned Parenthood|PRO ASYL|Pro Asyl|Pro Familia|
    ProPublica|Proud Boys|Public Knowledge|Pussy Riot|Rainforest Rescue|Ranking Digital Rights|
    Refugees International|Reporter ohne Grenzen|Reporteros Sin Fronteras|Reprieve|Repórteres Sem Fronteiras|
    Rights Watch UK|Saferworld|SEIU|Sierra Club|Sinn Féin|Solidarność|SOS Racisme|Stand With Us|Statewatch|
    Stop the War Coalition|SumOfUs|Sunrise Movement|SYRIZA|Syriza|Tactical Tech|Tamil Tigers|Tapol|TAPOL|
    Tearfund|Terre des Femmes|Terre des Hommes|terre des hommes|Third World Network|Transnational Institute|
    Trocaire|Truthout|Trócaire|UNI Global Union|Unifor|UNISON|UNITE HERE|United We Dream|urgewald|Urgewald|
    ver.di|Ver.di|Veterans for Peace|Vlaams Belang|WaterAid|Welthungerhilfe|WeMove|WeMove.EU|WOLA|
    Women in Black|Women on Waves|World Vision International|Xnet|Yabloko|Zero Waste Europe|Zonta International|
    Ärzte ohne Grenzen
    """)
"""Campaigns, unions, aid bodies, movements and parties whose names hold no noun for one."""

_OUTLETS: tuple[str, ...] = phrase_list("""
    ABC News|Aftenposten|Agos|Al Arabiya|Al Hayat|Al-Ahram|Al-Monitor|Apple Daily|Armenpress|
    Ars Technica|Asahi Shimbun|Asharq Al-Awsat|BBC Persian|BBC Radio 4|BBC World Service|Bianet|bianet|BirGün|
    Bloomberg News|Boston Globe|BuzzFeed|BuzzFeed News|Caucasian Knot|CBS News|Channel 4 News|Chicago Tribune|
    Civil.ge|CivilNet|Clarín|CNN International|CNN Türk|Corriere della Sera|Dagbladet|Dagens Nyheter|
    Daily Express|Daily Mail|Daily Mirror|Daily Sabah|Daily Star|Daily Telegraph|De Standaard|de Volkskrant|
    Der Standard|Deutschlandfunk|Dozhd|Echo of Moscow|Ekho Moskvy|El Diario|El Mundo|eldiario.es|
    Electronic Intifada|Eurasianet|EurasiaNet|Evening Standard|Folha de S.Paulo|Folha de São Paulo|Formula TV|
    Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|Global Times|Granma|Haaretz|Haberturk|Habertürk|
    Helsingin Sanomat|Hetq|Hromadske|Huffington Post|HuffPost|Hurriyet|Il Fatto Quotidiano|il manifesto|
    Indian Express|Interfax|Irish Independent|Irish Times|IRNA|ISNA|ITV News|Izvestia|JAMnews|Jerusalem Post|
    Kommersant|Kyiv Independent|Kyiv Post|Kyodo|Kyodo News|L'Express|L'Humanité|L'Obs|La Jornada|
    La Libre|La Nación|La Stampa|La Vanguardia|Le Soir|Los Angeles Times|Mediapart|Meduza|Meydan TV|
    Middle East Eye|Mother Jones|Neue Zürcher Zeitung|Neues Deutschland|New Statesman|News.am|
    NRC Handelsblad|O Globo|OC Media|People's Daily|Phoenix New Times|Politiken|Prensa Latina|Press TV|
    Private Eye|Radio Azadi|Radio Farda|Radio France Internationale|RIA Novosti|Rolling Stone|RTÉ|Rudaw|
    Rustavi 2|San Francisco Chronicle|Slashdot|Socialist Worker|South China Morning Post|Straits Times|
    Svenska Dagbladet|Sydney Morning Herald|Tagesspiegel|Tasnim|taz|TechCrunch|teleSUR|Telesur|
    The Daily Beast|The Globe and Mail|
    The Huffington Post|The Indian Express|The Irish Times|The Jerusalem Post|The New Republic|
    The New Yorker|The Sydney Morning Herald|
    The Times of India|The Times of Israel|Times of India|Times of Israel|Today's Zaman|Toronto Star|
    TV Rain|Ukrainska Pravda|USA Today|Vedomosti|Vice News|VICE News|Voice of America|Xinhua News Agency|
    Yedioth Ahronoth|Yeni Şafak|Yonhap
    """)
"""Papers, broadcasters and agencies."""

_OTHERS: tuple[str, ...] = phrase_list("""
    International Committee of the Red Cross|International Federation of Red Cross and Red Crescent Societies|
    noyb|openDemocracy|
    U.N.|E.U.|Nazioni Unite|Unione Europea|Unione europea|Parlamento europeo|Commissione europea|Consiglio d'Europa|
    Nações Unidas|União Europeia|Parlamento Europeu|Comissão Europeia|Conselho da Europa|
    Ujedinjene nacije|Ujedinjenih nacija|Ujedinjenim nacijama|Evropska unija|Evropske unije|Evropskoj uniji|
    Evropsku uniju|Savet Evrope|Saveta Evrope|Savetu Evrope|Savjet Evrope|Savjeta Evrope|Savjetu Evrope|Vijeće Europe|
    Vijeća Europe|Evropski parlament|Evropskog parlamenta|Evropska komisija|Evropske komisije|
    Birləşmiş Millətlər Təşkilatının|Birləşmiş Millətlər Təşkilatına|Avropa İttifaqının|Avropa İttifaqına|
    Avropa Şurasının|Avropa Şurasına|Avropa Parlamentinin|Avropa Parlamentinə|
    Naciones Unidas|Unión Europea|Parlamento Europeo|Comisión Europea|Consejo de Europa|Nations unies|Nations Unies|
    Union européenne|Parlement européen|Commission européenne|Conseil de l'Europe|Vereinte Nationen|
    Vereinten Nationen|Europäische Union|Europäischen Union|Europäische Kommission|Europäischen Kommission|
    Europäisches Parlament|Europäischen Parlament|Europäischen Parlaments|Europarat|Birleşmiş Milletler|
    Avrupa Birliği|Avrupa Konseyi|Avrupa Parlamentosu|Birləşmiş Millətlər Təşkilatı|Avropa İttifaqı|Avropa Şurası|
    Avropa Parlamenti|Организация Объединенных Наций|Организации Объединенных Наций|Европейский союз|
    Европейского союза|Европейском союзе|Европейский парламент|Европейского парламента|Европарламент|Европарламента|
    Европарламентом|Совет Европы|Совета Европы|Европейская комиссия|Европейской комиссии|Государственная Дума|Госдума|
    Госдумы|Access Now|Action Aid|ActionAid|African Union|Al Jazeera|Al Jazeera English|Amnesty International|
    Anadolu Agency|Arab League|Article 19|ARTICLE 19|Associated Press|Agence France-Presse|Avaaz|Baker Institute|
    BBC News|Bertelsmann|Bundesrat|Bundestag|Bundeswehr|Change.org|Civicus|CIVICUS|Chatham House|Cisco|
    Communist Party|Council of Europe|Council of the European Union|Creative Commons|Debian|Der Spiegel|
    Deutsche Telekom|Deutsche Welle|Die Zeit|Duma|Die Linke|El País|ETH Zurich|Euronews|European Commission|
    European Council|European Court of Human Rights|European Parliament|European Union|Eurojust|Europol|Facebook|
    Fatah|Financial Times|Forbes|Fox News|France 24|France Télévisions|Free Software Foundation|Free Press|
    Freedom House|Friends of the Earth|Frontex|Front Line Defenders|Gazprom|Google|GitHub|Greenpeace|Guardian|Hamas|
    Handicap International|Hezbollah|Holy See|Human Rights First|Human Rights Watch|Huawei|IG Metall|
    Index on Censorship|Instagram|Intel|International Monetary Fund|International Criminal Court|
    International Court of Justice|Interpol|Islamic State|Israel Defense Forces|Kremlin|Knesset|Labour Party|
    La Repubblica|Le Figaro|Le Monde|Lenovo|Libération|LinkedIn|Médecins Sans Frontières|Medecins Sans Frontieres|
    Mercy Corps|Microsoft|Minority Rights Group|Monsanto|Mozilla|National Assembly|NBC News|Netflix|New York Times|
    Newsweek|Nokia|Novaya Gazeta|Novartis|NSO Group|Open Rights Group|Open Society Foundations|Oracle|Oxfam|
    Oxfam International|Palestinian Authority|Paypal|PayPal|Pax Christi|PEN International|Pentagon|Pfizer|Politico|
    Privacy International|Public Citizen|Radio Free Europe|Radio Liberty|Red Cross|Red Crescent|Red Hat|
    Reporters Without Borders|Reporters Sans Frontières|Reuters|Rosatom|Royal Society|Samsung|Save the Children|
    Sea Shepherd|Security Council|SAP|Siemens|Sky News|Spotify|Sputnik|State Department|State Duma|
    Süddeutsche Zeitung|Supreme Court|Survival International|Taliban|Telegram|Tesla|The Economist|The Guardian|
    The Hill|The Independent|The Intercept|The New York Times|The Telegraph|The Times|The Washington Post|TikTok|
    Transparency International|Trend News Agency|Twitter|Uber|UN General Assembly|UN Human Rights Council|
    UN Security Council|UN Women|Unilever|United Nations|United Nations General Assembly|
    United Nations Security Council|Universal Music|US Congress|
    US Senate|Verizon|Vodafone|Volkswagen|Wall Street Journal|War on Want|Warner Music|Washington Post|WhatsApp|
    White House|WikiLeaks|Wikileaks|Wikimedia Foundation|Wikipedia|World Bank|World Council of Churches|
    World Economic Forum|World Health Organization|World Trade Organization|World Vision|Yahoo|YouTube|Youtube|Zoom|
    Human Rights Council|General Assembly|House of Commons|House of Lords|House of Representatives|Senate|
    Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment|
    European Committee for the Prevention of Torture|
    European Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment|
    Tweede Kamer|Eerste Kamer|Verkhovna Rada|Milli Majlis|Majlis|Mejlis|Medžlis|Mazhilis|Kurultai|Kurultay|Qurultay|
    Khural|Jogorku Kenesh|Sobranie|Sabor|Loya Jirga|Houses of Parliament|Lok Sabha|Rajya Sabha|Folketing|Riksdag|
    Storting|
    Eduskunta|Saeima|Seimas|Riigikogu|Sejm|Oireachtas|Dáil|Seanad|Senedd|Holyrood|Nationalrat|Élysée|
    Cortes Generales|Organisation for Security and Co-operation in Europe|
    Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|
    Organisation for Security and Cooperation in Europe|National Security Council|Privy Council|Politburo|
    United States Congress|Scotland Yard|Metropolitan Police|Metropolitan Police Service
    """)
NAMES: tuple[str, ...] = (*_COMPANIES, *_CAMPAIGNS, *_OUTLETS, *_OTHERS)

MEDIA: frozenset[str] = frozenset(
    phrase_list("""
    abc|afp|al jazeera|al jazeera english|anadolu agency|ap|ard|associated press|agence france-presse|azertac|apa|bbc|
    bbc news|cbc|cbs|cnn|der spiegel|deutsche welle|die zeit|dpa|el país|euronews|financial times|forbes|fox news|
    france 24|guardian|la repubblica|le figaro|le monde|libération|nbc|nbc news|new york times|newsweek|novaya gazeta|
    npr|politico|radio free europe|radio liberty|reuters|rt|sky news|sputnik|süddeutsche zeitung|tass|the economist|
    the guardian|the hill|the independent|the intercept|the new york times|the telegraph|the times|
    the washington post|trend news agency|trt|wall street journal|washington post|zdf
    """)
) | {name.casefold() for name in _OUTLETS}

PLATFORMS: frozenset[str] = word_set("""
    change.org avaaz avaaz.org openpetition campact change petition.parliament.uk ipetitions gopetition care2
    38degrees moveon petitions.net
    """)
