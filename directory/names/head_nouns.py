"""Owns the nouns that say what a body is, grouped by meaning over many languages, with their place in a hierarchy.

A centre is no club, though both are head nouns; a centre is a center, un centre, Zentrum, merkez and центр.
"""

from __future__ import annotations

HEAD_NOUNS: dict[str, str] = {
    "academy": (
        "academies akademie académie academia accademia akademia akademi akademiyası akademiya akademisi "
        "академия академии академія ակադեմիա აკადემია akadémia akademija acadèmia academie akadeemia "
        "академияси академиясының академия_наук أكاديمية الأكاديمية آکادمی akadeemiat akademien"
    ),
    "administration": (
        "administración administração administración amministrazione verwaltung администрация idarəsi idaresi"
    ),
    "agency": (
        "agencies agence agencia agência agenzia agentur agentschap agentlik agentliyi ajansı ajans "
        "агентство агенция агентства agencja agentura գործակալություն სააგენტო agència агентсво agjencia "
        "ajanslığı وكالة الوكالة"
    ),
    "alliance": "alliances alianza aliança alleanza allianz alians ittifakı ittifak альянс",
    "army": "armée ejército exército esercito armee heer ordusu ordu armiya армия",
    "assembly": (
        "assemblée asamblea assembleia assemblea versammlung məclisi məclis meclisi meclis меджлис ассамблея собрание"
    ),
    "association": (
        "verein dərnəyi derneği dernegi dernek dernəyi associations assoc assn associação asociación "
        "asociacion associació associazione vereinigung verband asosiasiyası asosiasiya assosiasiyası "
        "assosiasiya ассоциация асоціація асоціація asociace asociația asosiasi asociácia vereniging "
        "yhdistys forening foreningen förening föreningen förbundet udruga udruženje sdružení združenje "
        "stowarzyszenie egyesület ühing asocijacija ассоциации 협회 協会 kyokai جمعية الجمعية انجمن "
        "sammenslutning landsforening"
    ),
    "authority": "authorities autorité autoridad autoridade autorità behörde هيئة الهيئة otoritesi",
    "bank": "banks banque banco banca bankası bank банк банка banka banken بنك البنك مصرف",
    "bar": (
        "bar_association bar_associations law_society baro barosu barolar_birliyi barolar_birliği vəkillər_kollegiyası "
        "адвокатская_палата палата_адвокатов коллегия_адвокатов barreau ordre_des_avocats anwaltskammer "
        "rechtsanwaltskammer colegio_de_abogados ordem_dos_advogados ordine_degli_avvocati փաստաբանների_պալատ "
        "ადვოკატთა_ასოციაცია adwokatura"
    ),
    "brigade": "brigades battalion battalions brigada бригада tugayı",
    "bureau": "büro oficina bürosu bürosu бюро buro ufficio",
    "campaign": "campagne campaña campanha kampagne kampaniyası kampanyası кампания",
    "centre": (
        "center centers centres ctr zentrum zentren centro centros centri mərkəzi mərkəz merkezi merkez "
        "centar центр центъра центра centrum centrul центар centras keskus կենտրոն ცენტრი կենտրոնը senter "
        "centra مركز المركز केंद्र केन्द्र কেন্দ্র trung_tâm központ központja pusat sentrum sentrets "
        "centralny_ośrodek ośrodek středisko keskuksen 中心 センター 센터"
    ),
    "chamber": "chambre cámara câmara camera kammer odası oda палата palatası izba komora",
    "charity": "charities wohltätigkeit caridad",
    "church": (
        "churches église églises iglesia iglesias igreja igrejas chiesa chiese kirche kirchen kilsəsi kilsələr "
        "kilisesi "
        "kiliseler церковь церкви церквей церквам kościół kościoły církev církve biserica kerk kerken kyrkan kirken"
    ),
    "clinic": "clinics clinique clínica klinik klinikum klinika клиника poliklinika clinica",
    "club": "clubs klub klubu kulübü клуб clube",
    "coalition": "coalición coalizão coalizione koalition koalisiyası koalisyonu коалиция",
    "college": (
        "colleges collège colegio colégio collegio kolleg kolej kolleci колледж coll महाविद्यालय কলেজ "
        "कॉलेज koleji kollegium colégios"
    ),
    "commission": (
        "commissions comisión comissão commissione kommission komissiyası komisyonu комиссия комісія "
        "komisja comissió komise"
    ),
    "commissioner": (
        "commissariat kommissar comisionado комиссар komissarı ombudsman уполномоченный уполномоченная "
        "уповноважений müvəkkil müvəkkili beauftragter beauftragte defensor_del_pueblo provedor "
        "défenseur_des_droits"
    ),
    "committee": (
        "committees comité comite comités comitê comitato komitee ausschuss komitəsi komitə komitesi "
        "komite комитет комітет կոմիտե komitet კომიტეტი comitè comissie لجنة اللجنة комитета komitetin "
        "utskott"
    ),
    "community": (
        "communities communauté comunidad comunidade comunità gemeinschaft gemeinde icması icma topluluğu "
        "община communidade"
    ),
    "confederation": (
        "confédération confederación confederação confederazione konföderation konfederasiyası "
        "konfederasyonu конфедерация confederacion"
    ),
    "congress": "congrès congreso kongress congresso konqresi kongresi конгресс",
    "consulate": (
        "consulates consulate_general general_consulate consulat consulat_général consulado consulado_general "
        "consolato "
        "consolato_generale konsulat generalkonsulat konsulluq konsulluğu baş_konsulluq baş_konsulluğu konsolosluk "
        "konsolosluğu başkonsolosluk başkonsolosluğu консульство генеральное_консульство генконсульство консульства "
        "հյուպատոսություն գլխավոր_հյուպատոսություն საკონსულო გენერალური_საკონსულო consulado_geral konzulat konzulát"
    ),
    "consortium": "consorcio consórcio consorzio konsortium консорциум",
    "corporation": "corporación corporação korporasiyası корпорация",
    "council": (
        "councils conseil consejo conselho consiglio rat şurası şura konseyi совет рада rady soviet rådet "
        "consell rada raad ráð råd مجلس المجلس совета nämnd"
    ),
    "court": ("cour corte tribunal gericht məhkəməsi mahkemesi суд gerichtshof tribunale محكمة المحكمة суда sąd soud"),
    "delegation": "délégation delegación delegação delegazione",
    "department": (
        "departments dept dpt département departamento dipartimento abteilung şöbəsi departamenti отдел "
        "департамент departament"
    ),
    "directorate": "direction dirección direção direzione direktion müdürlüğü",
    "division": "divisions división divisão divisione",
    "embassy": "ambassade embajada embaixada ambasciata botschaft səfirliyi büyükelçiliği посольство",
    "enterprise": "enterprises entreprise empresa impresa unternehmen müəssisəsi предприятие",
    "facility": "facilities",
    "faculty": (
        "faculté facultad faculdade facoltà fakultät fakültəsi fakültesi факультет facultat факультета "
        "facultés kar wydział كلية الكلية fakulteta fakulta"
    ),
    "federation": (
        "federations fédération federación federação federazione föderation federasiyası federasyonu "
        "федерация федерація federacja federacion federació اتحاد الاتحاد федерации förbund forbund "
        "federaţia federația szövetség szövetsége bundesverband"
    ),
    "force": "forces fuerza fuerzas força forças streitkräfte qüvvələri kuvvetleri силы",
    "forum": "foro fórum forumu форум",
    "foundation": (
        "foundations fondation fundación fundação fundacao fundacion fondazione stiftung stichting fondu "
        "fond vakfı vakıf фонд fundacja fundació stiftelsen stiftelse nadace alapítvány säätiö фондация "
        "مؤسسة المؤسسة yayasan фонда fondația fondacija zaklada sihtasutus nadácia nadacja بنیاد 財団 재단"
    ),
    "front": "fronte frente cəbhəsi cephesi фронт",
    "fund": "funds fonds fondo fundo fondi",
    "government": "gouvernement gobierno governo regierung hökuməti hükümeti правительство govt",
    "group": "groups groupe grupo gruppo gruppe qrupu grubu группа grup grupa",
    "gymnasium": "gimnaziya gimnaziyası гимназия гімназія գիմնազիա გიმნაზია gimnazija gimnazjum gymnázium gimnazium",
    "hochschule": (
        "fachhochschule hogeschool university_of_applied_sciences universities_of_applied_sciences "
        "universität_für_angewandte_wissenschaften hochschule_für_angewandte_wissenschaften "
        "haute_école_spécialisée ammattikorkeakoulu högskolan høgskolen"
    ),
    "hospital": (
        "hospitals hosp hôpital hôpitaux hospitalier ospedale krankenhaus spital xəstəxanası hastanesi "
        "hastane больница bolnica nemocnice szpital kórház ziekenhuis sjukhus hospitals sygehus sairaala "
        "مستشفى المستشفى بیمارستان अस्पताल হাসপাতাল 병원 病院 byoin byouin hospitales hospitais hospitalar "
        "hospitaliers hospitalière hospitaliere ospedaliera ospedaliero ospedali krankenhäuser kliniken "
        "больницы лікарня sykehus sykehuset sjukhuset sairaalat bệnh_viện kórházak"
    ),
    "house": "maison casa haus evi дом ev huis dom",
    "initiative": "initiatives iniciativa iniziativa təşəbbüsü girişimi инициатива",
    "institute": (
        "institutes institution institutions inst institut instituto institución istituto istituti "
        "instituts institutu enstitüsü enstitü институт інститут институтът instytut ústav ինստիտուտ "
        "ინსტიტუტი institutul institutt institutas intézet institutet معهد المعهد संस्थान ইনস্টিটিউট "
        "kenkyujo kenkyusho kenkyuusho 研究所 연구소 yanjiusuo viện instituut instituutti instituta института "
        "институты instituti institutului інституту instytutu instytutut intézete ústavu inštitút"
    ),
    "jury": "",
    "laboratory": (
        "laboratories lab labs laboratoire laboratorio laboratório laboratorium laboratoriyası "
        "laboratuvarı лаборатория laboratoř"
    ),
    "league": "ligue liga lega liqası ligi лига",
    "library": (
        "libraries bibliothèque biblioteca bibliothek kitabxanası kitabxana kütüphanesi kütüphane библиотека knihovna "
        "biblioteka مكتبة المكتبة کتابخانه библиотеки bibliotek kirjasto könyvtár"
    ),
    "lyceum": "lycée lycées lyzeum liceo liceu liceum lisey liseyi lisesi лицей ліцей լիցեյ ლიცეუმი лицея",
    "ministry": (
        "ministries ministère ministerio ministério ministero ministerium nazirliyi bakanlığı "
        "министерство ministerstvo міністерство նախարարություն სამინისტრო ministarstvo ministeri "
        "ministerie وزارة министерства вазорати minisztérium ministeriö ministrstvo departementet "
        "bakanligi"
    ),
    "mission": (
        "missions misión missão missione missiyası misyonu миссия permanent_representation permanent_mission "
        "ständige_vertretung représentation_permanente mission_permanente misión_permanente representación_permanente "
        "daimi_nümayəndəlik daimi_nümayəndəliyi daimi_temsilciliği постоянное_представительство постоянная_миссия "
        "rappresentanza_permanente missão_permanente"
    ),
    "movement": (
        "movements mouvement movimiento movimento bewegung hərəkatı hareketi движение движения рух "
        "mouvements حركة الحركة"
    ),
    "municipality": (
        "city_hall town_hall rathaus mairie hôtel_de_ville мэрия meriya bələdiyyə municipalité municipalidad "
        "prefeitura municipio ayuntamiento ajuntament comune gemeinde "
        "bələdiyyəsi belediyesi муниципалитет municipio"
    ),
    "museum": (
        "museums musée museo museu museumi muzeyi müzesi музей muzeum muzej muziejus музея muzeul متحف "
        "المتحف museet múzeum"
    ),
    "network": (
        "networks réseau red_de red_por red_para red_contra rede rete netzwerk şəbəkəsi ağı сеть мережа xarxa netwerk"
    ),
    "observatory": (
        "observatories observatoire observatorio observatório osservatorio observatorium rəsədxanası обсерватория"
    ),
    "office": "offices bureaux kantor kontor",
    "organisation": (
        "organization organizations organisations organizacion organización organização organizzazione "
        "organisationen təşkilatı teşkilatı örgütü örgüt организация організація կազմակերպություն "
        "ორგანიზაცია organizacja organizace org منظمة المنظمة سازمان организации järjestö"
    ),
    "parliament": (
        "parlement parlamento parlamenti parlamentosu парламент bundestag duma дума برلمان البرلمان "
        "парламента riksdag folketing sejm"
    ),
    "partnership": ("partenariat asociación_estratégica parceria partenariato partnerschaft tərəfdaşlığı партнерство"),
    "party": (
        "parti partido partito partei partiyası partisi партия партія partia حزب الحزب партии partij "
        "partiet puolue strana stranka"
    ),
    "platform": "plateforme plataforma piattaforma plattform platforması platformu платформа",
    "police": "policía polícia polizia polizei polisi полиция",
    "polytechnic": "polytechnique politécnico politécnica politecnico politekniki политехнический",
    "programme": "program programs programmes programa programma programm proqramı programı программа",
    "project": "projects projet proyecto projeto progetto projekt layihəsi projesi проект",
    "radio": "radyosu радио rádio",
    "resistance": "résistance resistencia resistência resistenza widerstand",
    "school": (
        "schools sch école ecole écoles escuela escuelas escola scuola schule məktəbi məktəb okulu okul школа szkoła "
        "skola škola hochschule ali_məktəbi yüksekokulu skole училище училища школы школи sekolah مدرسة "
        "iskola koulu kool gakuen školy szkoły szkola"
    ),
    "senate": "sénat senado senato сенат",
    "service": "services servicio servicios serviço serviços servizio servizi dienst xidməti hizmetleri служба",
    "society": (
        "societies soc société sociedad sociedade società gesellschaft cəmiyyəti cemiyeti общество "
        "суспільство spoločnosť společnost towarzystwo sällskapet sällskap selskab seura drustvo društvo "
        "spolek társaság общества obshchestvo gakkai 学会 학회 selskapet societas genootschap maatschappij "
        "seltsi selts društva"
    ),
    "station": "stations estación estação stazione",
    "subcommittee": "subcommission sous-comité unterausschuss",
    "syndicate": (
        "trade_union trade_unions labour_union labor_union syndicat sindicato sindacato gewerkschaft "
        "gewerkschaften həmkarlar_ittifaqı sendika sendikası профсоюз نقابة profsoyuz"
    ),
    "team": "teams équipe equipo equipe",
    "television": ("télévision televisión televisão televisione fernsehen televiziyası televizyonu телевидение tv"),
    "theatre": "theater théâtre teatro teatr teatrı tiyatrosu театр",
    "trust": "trusts",
    "union": (
        "unions unión união unione birliyi birliği союз спілка միություն კავშირი związek svaz birlik "
        "soyuz ittifaqı unió unie союза liitto unionen unia liit 연합 szakszervezet"
    ),
    "undersecretary": "under_secretary under_secretaries under_secretariat",
    "unit": "units unité unidad unidade unità einheit",
    "university": (
        "universities univ universität universitaet université universités universite universidad "
        "universidade università universita universitat universitet universiteti üniversitesi "
        "universitesi universitas университет університет университети университетінің универзитет "
        "universitate universitatea universiteit universitetet univerzita univerzitet univerzitní "
        "uniwersytet egyetem yliopisto sveučilište univerza ülikool համալսարան უნივერსიტეტი πανεπιστήμιο "
        "daigaku daxue universidades universitario università_degli_studi uni vidyapeeth háskóli "
        "prifysgol ollscoil unibertsitatea universitetas universiti विश्वविद्यालय বিশ্ববিদ্যালয় دانشگاه "
        "جامعة الجامعة 大学 대학교 มหาวิทยาลัย đại_học trường_đại_học pamantasan unibersidad университета "
        "університету universiteta uniwersytetu univerziteta univerzity universitair universitaire "
        "universitaria universitatii egyetemi yliopiston üniversite universitetinin جامعہ yunivarsiti университеті"
    ),
    "workshop": "",
}
"""Concept to the other words for it, in the languages of the region and the larger European ones."""

PARENT_HEADS: frozenset[str] = frozenset(
    """
academy administration agency army authority bank commission confederation congress corporation council court
department federation force government ministry organisation parliament senate service society system union
university
    """.split()  # noqa: SIM905 - a word table
)
"""Head nouns of bodies that have others under them."""

CHILD_HEADS: frozenset[str] = frozenset(
    """
bureau campus centre clinic college committee department directorate division embassy facility faculty fund
hospital institute laboratory library mission museum observatory office programme project school station
subcommittee team unit branch chapter
    """.split()  # noqa: SIM905 - a word table
)
"""Head nouns of bodies that stand under another."""

NEAR_HEADS: tuple[frozenset[str], ...] = (
    frozenset({"association", "society", "union"}),
    frozenset({"syndicate", "association", "union"}),
    frozenset({"foundation", "fund", "trust", "charity"}),
    frozenset({"university", "college", "academy", "school", "polytechnic", "institute", "hochschule", "faculty"}),
    frozenset({"school", "gymnasium", "lyceum", "college"}),
    frozenset({"institute", "centre", "laboratory"}),
    frozenset({"centre", "hospital", "clinic"}),
    frozenset({"committee", "commission", "council"}),
    frozenset({"bureau", "office", "department", "administration", "directorate", "division"}),
    frozenset({"alliance", "coalition", "league", "union", "confederation", "federation"}),
    frozenset({"network", "platform", "forum"}),
    frozenset({"programme", "project", "initiative", "campaign"}),
    frozenset({"agency", "authority", "administration", "service"}),
    frozenset({"group", "team", "organisation", "movement"}),
    frozenset({"army", "force", "brigade"}),
)
"""Groups whose members are mixed up in translation, though they are not the same."""
