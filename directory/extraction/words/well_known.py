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

NAMES: tuple[str, ...] = phrase_list("""
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

MEDIA: frozenset[str] = frozenset(
    phrase_list("""
    abc|afp|al jazeera|al jazeera english|anadolu agency|ap|ard|associated press|agence france-presse|azertac|apa|bbc|
    bbc news|cbc|cbs|cnn|der spiegel|deutsche welle|die zeit|dpa|el país|euronews|financial times|forbes|fox news|
    france 24|guardian|la repubblica|le figaro|le monde|libération|nbc|nbc news|new york times|newsweek|novaya gazeta|
    npr|politico|radio free europe|radio liberty|reuters|rt|sky news|sputnik|süddeutsche zeitung|tass|the economist|
    the guardian|the hill|the independent|the intercept|the new york times|the telegraph|the times|
    the washington post|trend news agency|trt|wall street journal|washington post|zdf
    """)
)

PLATFORMS: frozenset[str] = word_set("""
    change.org avaaz avaaz.org openpetition campact change petition.parliament.uk ipetitions gopetition care2
    38degrees moveon petitions.net
    """)
