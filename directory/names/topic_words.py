"""Owns common topic words of names of bodies in the languages of the region and the larger European ones.

A word that ends in ``*`` stands for all words that begin so, which is how inflected languages are met.
"""

from __future__ import annotations

TOPIC_WORDS: dict[str, str] = {
    "advanced": "avanzad* avanzat* avançad* avancé* ileri передов*",
    "agriculture": "agrar* landwirtschaft* agricol* agrícol* kənd_təsərrüfat* tarım* сельск*_хозяйств* агро*",
    "aid": "hilfe aide ayuda ajuda aiuto yardım* помощ* допомог*",
    "animal": "animals animaux animale* animali* hayvan* животн* тварин* zwierz*",
    "anti": "contre contra gegen əleyhinə karşıtı против проти",
    "apostolic": "apostolique* apostolisch* apostólic* апостольск* առաքելական სამოციქულო",
    "applied": (
        "angewandt* appliqué* aplicad* applicat_ applicata tətbiqi uygulamalı прикладн* toegepast* stosowan* "
        "aplikovan* primijenj*"
    ),
    "archaeology": "archaeolog* archäolog* archéolog* arqueolog* archeolog* arxeologiya* arkeoloji* археолог*",
    "architecture": (
        "architektur* architectural arquitectura arquitetura architettura memarlıq* mimarlık* архитектур* архітектур*"
    ),
    "army": "ordu* silahlı_qüvvələr* вооруженн*",
    "art": "arts kunst künste artes incəsənət* sanat* искусств* мистецтв*",
    "astronomy": "astronom* астроном*",
    "autonomous": "muxtar özerk автономн* autonom* autónom* autônom* ինքնավար ავტონომიურ*",
    "biology": "biological biolog* biyoloji* биолог* біолог*",
    "bird": "birds vögel oiseaux pássaros uccelli quşlar kuşlar птиц*",
    "black": "schwarz* noir noire negro negra qara_ черн* чорн*",
    "blue": "blau* bleu* azul_ azzurr* mavi_ голуб*",
    "border": "grenz* frontière* frontera* fronteira* sərhəd* sınır* погранич* границ_ границы кордон*",
    "botany": "botanic* botanisch* botanique* botánic* botânic* botanik* ботан*",
    "business": "wirtschaft* affaires negocios negócios biznes* iş_adamlar* бизнес*",
    "catholic": "katholisch* catholique* católic* cattolic* katolik* католич* katolick*",
    "central": "zentral* centrale mərkəzi_ merkezi_ центральн*",
    "chemistry": "chemical chemie* chimie química* quimica* chimic* kimya* kimyəvi хими* хімі* chemicz* chemick*",
    "child": (
        "children kinder enfant* niño* niña* criança* crianças bambin* uşaq* çocuk* детей детск* дети дітей дитяч*"
    ),
    "christian": "christlich* chrétien* cristian* xristian* hıristiyan* христианск*",
    "cinema": (
        "kino_ kinos_ sinema* cinéma cinémas cine_ кино_ кинематограф* kinematograf* կինո_ კინო_ cinematographers "
        "cinematographer filmmakers filmmaker cineast* filmschaffende*"
    ),
    "citizen": "citizens bürger* citoyen* ciudadan* cidad* cittadin* vətəndaş* vatandaş* yurttaş* граждан* громадян*",
    "city": "stadt_ städtisch* ville_ ciudad_ cidade_ città_ şəhər* şehir* город_ города_ городск* міськ*",
    "civil": "zivil* civile cívic* mülki* sivil* гражданск* громадянськ*",
    "climate": "klima* climat* clima_ iqlim* iklim* климат* клімат*",
    "communication": (
        "communications kommunikation* comunicación comunicacion comunicação comunicazione* rabitə* iletişim* "
        "связи коммуникац* комунікац*"
    ),
    "cooperation": (
        "zusammenarbeit coopération cooperación cooperação cooperazione əməkdaşlıq* işbirliği сотрудничеств* "
        "співробітництв*"
    ),
    "coordination": (
        "koordination* koordinierung* coordina* əlaqələndirmə* koordinasiya* koordinasyon* координацион* координаці*"
    ),
    "cross": "kreuz_ kreuzes_ croix cruz_ croce_ xaç* haç_ крест_ креста_ хрест* խաչ_ խաչի_ ჯვარი ჯვრის krzyż* kříž*",
    "culture": "kultur* culturel* cultural* cultura culturale mədəniyyət* kültür* культур*",
    "data": "daten* données datos dados dati_ verilənlər* veri_ данных даних",
    "defence": "defense verteidigung* défense defensa defesa difesa müdafiə* savunma* оборон* защит* захист*",
    "democracy": "demokrat* démocrat* democrac* democraz* democratic демократ*",
    "development": "entwicklung* développement desarrollo desenvolvimento sviluppo inkişaf* kalkınma* развити* розвит*",
    "diaspora": "diasporas диаспор* діаспор*",
    "disabled": "behinderte* handicapé* discapacit* əlil* engelli* инвалид*",
    "disease": (
        "diseases krankheit* maladie* enfermedad* doença* malatti* xəstəlik* hastalık* болезн* заболеван* хвороб* "
        "chorób"
    ),
    "earth": "erde_ terre_ tierra_ terra_ земл*",
    "east": (
        "eastern ost_ östlich* oriental* orientale* leste_ şərq* doğu* восток* восточн* схід* wschodn* východn* "
        "востоковедени* сходознавств* şərqşünaslıq* orientalistik* արևելագիտ* აღმოსავლეთმცოდნეობ*"
    ),
    "economy": "economic* ökonom* économi* economía economia iqtisad* ekonomi* экономи* економі*",
    "education": "bildung* éducation educación educação istruzione təhsil* eğitim* образовани* освіт* просвещени*",
    "election": (
        "elections wahlen wahlrecht* électoral* electoral* eleitoral* elettoral* seçki* seçim* избирательн* выбор*"
    ),
    "electronics": (
        "electronic elektronik* électronique* electrónic* electronic* eletrônic* elettronic* электрон* електрон*"
    ),
    "energy": "energie* énergie energía energetik* enerji* энерг* енерг*",
    "engineering": (
        "ingenieur* ingénierie* ingeniería* ingenieria* engenharia* ingegneria* mühəndis* mühendis* инженер* "
        "інженер* inżynier* inzynier*"
    ),
    "environment": "umwelt* environnement* medio_ambiente ambient* ətraf_mühit* çevre* экологи* довкілл*",
    "equality": "gleich* égalité igualdad igualdade uguaglianza bərabərlik* eşitlik* равенств* рівніст*",
    "experimental": (
        "experimentell* expérimental* sperimental* eksperimental* deneysel экспериментальн* експериментальн*"
    ),
    "family": "famil* aile* ailə* семья семьи семье семью семьей семей семьям семейн* сімя сімї сімю сімей сімейн*",
    "federal": "bundes föderal* fédéral* federale федеральн*",
    "finance": "financ* finanz* maliyyə* maliye* финанс* фінанс*",
    "food": "foods lebensmittel* aliment* gıda* qida* ərzaq* пищев* продовольств* харчов*",
    "foreign": "auswärtig* étrang* exterior* estrangeir* esteri xarici* dışişleri иностран* внешн* закордонн*",
    "forest": "forests forst* forêt* florest* foresta* forestal* bosque* meşə* orman* лесн* лісов*",
    "freedom": (
        "freiheit* liberté* libertad* liberdade* libertà azadlıq* özgürlük* hürriyet* свобод* liberation liberties "
        "liberty befreiung* libération liberación libertação liberazione kurtuluş* визвол* освобожден*"
    ),
    "friends": (
        "friend freund_ freunde* amis amigos amici dostlar* друзья друзей друзів vänner venner přátel ընկերներ* "
        "მეგობრებ*"
    ),
    "friendship": (
        "freundschaft* amitié amistad amizade amicizia dostluq* dostluk* дружб* przyjaź* přátelství priateľstv* "
        "prijateljstv*"
    ),
    "garden": "gardens garten_ gärten jardin* jardín* jardim giardin* bahçe* ogród",
    "general": "allgemein* général* généraux geral generale ümumi_ genel_ генеральн* загальн*",
    "genocide": "völkermord* génocide genocidi* soyqırım* геноцид*",
    "geography": "geograph* géograph* geográf* geograf* coğrafiya* coğrafya* географ*",
    "geology": "geological geolog* géolog* jeoloj* геолог*",
    "geophysics": "geophysi* géophysi* geofísic* geofisic* geofizik* геофизич* геофізич*",
    "grand": "große_ großer_ gran_ grande_ büyük_ böyük_ велик* մեծ_ დიდი_",
    "green": "grün* verte_ verde_ verdi_ yaşıl* yeşil* зелен* зелён*",
    "health": "gesundheit* santé salud saúde salute sanità səhiyyə* sağlamlıq* sağlık* здравоохранени* здоров*",
    "heart": "herz herzens herzkrank* herzzentr* cœur coeur corazón coração cuore ürək* kalp_ сердц*",
    "heritage": "erbe patrimoine patrimonio patrimônio irsi miras* наследи* спадщин*",
    "higher": "höhere* supérieur* superior_ superiore* superiores_ wyższ* высш* вища вищого высшего yüksek_ hoger*",
    "history": "historical geschicht* histoire historique* historia história storia tarix* tarih* истори* історі*",
    "human": "humans menschen* homme* humain* humano* humana* umani umano insan* человек* человеч* людин*",
    "immunology": "immunolog* inmunolog* imunolog* иммунолог* імунолог*",
    "independent": (
        "unabhängig* indépendant* independiente* independente* indipendent* müstəqil* bağımsız* независим* незалежн*"
    ),
    "industry": "industrie* industria* indústria* sənaye* sanayi* промышленн*",
    "infectious": "infekti* infectieu* infeccios* infettiv* инфекцион* інфекційн*",
    "informatics": "informatik* informatique* informátic* informatic* информатик* інформатик*",
    "information": "informations* información informação informazione məlumat* bilgi* информаци*",
    "innovation": (
        "innovations innovación innovacion inovação inovacao innovazione innovativ* innovasiya* yenilik* "
        "инноваци* інноваці*"
    ),
    "insurance": "versicherung* assurance* seguros_ assicurazion* sığorta* sigorta* страхов*",
    "interdisciplinary": "interdisziplinär* interdisciplin* multidisciplin*",
    "interior": "internal_ innere* innen* intérieur* interno* daxili* içişleri внутренн* внутрішн*",
    "international": (
        "internationale* internacional* internazionale beynəlxalq uluslararası международн* міжнародн* միջազգային "
        "საერთაშორისო"
    ),
    "islamic": "islamisch* islamique* islámic* islâmic* islam* исламск*",
    "jewish": "jüdisch* juif* juive* judí* judai* ebraic* yəhudi* yahudi* еврейск*",
    "journalist": (
        "journalists journalisten* journaliste* periodista* jornalista* giornalist* jurnalist* gazeteci* "
        "журналист* журналіст*"
    ),
    "justice": "justiz* gerechtigkeit giustizia justicia justiça ədliyyə* ədalət* adalet* юстици* справедлив*",
    "labour": "labor_ arbeit* travail trabajo trabalho lavoro əmək* çalışma* труда трудов*",
    "language": "languages sprach* langue* lengua* língua* lingua* dili dilləri язык* мова мови мовн*",
    "law": "legal recht_ rechts* droit_ juridique* derecho_ direito_ diritto_ hüquq_ hukuk* право_ правов*",
    "lawyer": "lawyers anwalt* anwälte avocat* abogad* advogad* avvocat* vəkil* hüquqşünas* avukat* адвокат* юрист*",
    "life": "lebens* vie_ vida_ vita_ həyat* yaşam* жизн*",
    "linguistics": (
        "linguistic языкознани* лингвистик* мовознавств* dilçilik* dilbilim* sprachwissenschaft* lingüística "
        "linguistique* linguistica լեզվաբան* ენათმეცნიერებ*"
    ),
    "literature": "literatur* littér* literari* letterar* ədəbiyyat* edebiyat* литератур* літератур*",
    "management": "gestion gestión gestão gestione idarəetmə* yönetim* управлени* управлінн* zarządzani*",
    "marine": "meeres* marins marina_ marino_ marinas marinos marinha* marini_ dəniz* deniz* морск* морськ*",
    "materials": "material_ matériaux materiales materiais materiali_ werkstoff* materialforsch* материал*",
    "mathematics": (
        "mathematical mathematik* mathemati* mathémati* matemátic* matematic* matematik* riyaziyyat* математ*"
    ),
    "medicine": (
        "medical medizin* médecin* médic* medicin* tibb tibbi медицин* doctors tabip* tabib* ärzt* arzt_ həkimlər* "
        "hekimler* doktorlar* врач* лікар* բժիշկ* ექიმ* médicos_ médicas_ medici_"
    ),
    "memorial": "gedenk* mémorial* memoria xatirə* anma* мемориал* меморіал*",
    "meteorology": "meteorological meteorolog* météorolog* метеоролог*",
    "microbiology": "mikrobiolog* microbiolog* микробиолог* мікробіолог*",
    "military": "militär* militaire* militar* hərbi* askeri* военн* військов*",
    "mining": "mines bergbau* minería mineração minerari* mədən* maden* горный горного гірнич*",
    "minority": "minorities minderheit* minorit* minoría* minoria* azlıq* azınlık* меньшинств*",
    "molecular": "molekular* moléculaire* moleculaire* molecolar* molekulyar* moleküler молекуляр*",
    "music": "musical musik* musique* música* musica* musiqi* müzik* музык* музич* muzy*",
    "muslim": "muslim* musulman* müsəlman* müslüman* мусульман*",
    "national": (
        "nationale* nacional* nazional* milli_ millet_ millət_ ulusal* ұлттық национальн* національн* ազգային ეროვნული"
    ),
    "nature": "natur* naturaleza natureza natura təbiət* doğa* природ*",
    "neuroscience": "neurosciences neurowissenschaft* neurocienc* neuroscienz* neurosci* нейронаук*",
    "new": (
        "neue_ neuer_ neues_ nouveau nouvelle* nuevo_ nueva_ novo_ nova_ nuovo_ nuova_ yeni_ новый новая новое нова_"
    ),
    "north": "northern nord_ norte_ nördlich* şimal* kuzey* север_ северн* північ* północn* severn*",
    "northeast": "northeastern nordest_ nordeste_ noreste_ nordost*",
    "northwest": "northwestern nordouest noroeste_ nordwest*",
    "nuclear": "nuklear* nucléaire* nucleaire* nucleare nüvə* nükleer* ядерн*",
    "nursing": "pflege* krankenpflege* infirmier* enfermer* enfermag* infermier* hemşire* сестринск*",
    "oncology": "oncológic* oncologic* onkolog* oncolog* онколог*",
    "open": "offene* ouvert* abiert* abert* apert* açıq_ açık_ открыт* відкрит*",
    "parents": "eltern* parent* padres genitori valideyn* ebeveyn* родител*",
    "peace": "friedens* frieden paix paz pace_ sülh* barış* мир_ мира_ миру_",
    "pedagogical": "pädagog* pédagog* pedagóg* pedagog* педагог* pedagoji*",
    "peoples": (
        "people popular_ populaire_ populaires_ popolare_ völker* volks* peuple* pueblo* povo* popol* xalq "
        "xalqın xalqları halkın halkları народ*"
    ),
    "petroleum": "erdöl* pétrol* petróle* petroli* neft* нефт* нафт*",
    "pharmacology": "pharmakolog* pharmacolog* farmakolog* farmacolog* фармаколог*",
    "pharmacy": "pharmazie* pharmacie_ farmacia_ farmácia əczaçılıq* eczacılık* фармаци*",
    "philosophy": "philosoph* filosof* fəlsəfə* felsefe* философ* філософ*",
    "physics": "physical_ physik_ physikalisch* physique* física* fisica* fizik* fyzik* физик* физич* фізик* фізич*",
    "planning": "planung* planificación planejamento planeamento pianificazione planlama* планирован*",
    "plant": "plants pflanzen* plantes plantas piante bitki* растени* рослин* roślin*",
    "police": "polizei* policía policia polizia polis* полиц* поліц*",
    "political": "politics politisch* politique* polític* politic* siyasi* siyasət* siyaset* политич* політич*",
    "president": "präsident* président* presiden* prezident* cumhurbaşkan* президент*",
    "press": "presse* prensa imprensa stampa mətbuat* basın* пресс* друк*",
    "prisoner": (
        "prisoners gefangene* häftling* prisonnier* presos prisioneir* prigionier* məhbus* mahkum* заключенн* узник*"
    ),
    "professional": "beruf* professionnel* profesional* profissional* peşəkar* mesleki* профессиональн* професійн*",
    "protection": "schutz* protección proteccion proteção protezione qorunma* koruma* охран* охорон* ochron*",
    "psychology": "psychological psycholog* psicolog* psicológ* psixolog* psikoloj* психолог*",
    "public": "öffentlich* publique* públic* pubblic* ictimai* kamu* общественн* публичн* громадськ*",
    "quality": "qualität* qualité calidad qualidade qualità keyfiyyət* kalite_ качеств* якост*",
    "reconciliation": "versöhnung* réconciliation reconciliación barışıq* uzlaş* примирени*",
    "red": ("rote rotes rouge roja vermelha rossa roten_ qızıl_ qırmızı* kızıl* красн* червон* կարմիր* წითელ*"),
    "refugee": "refugees flüchtling* réfugié* refugiad* rifugiat* qaçqın* mülteci* беженц* біженц*",
    "rehabilitation": "rehabilit* réadaptation réhabilit* reabilit* riabilitazion* реабилит* реабіліт*",
    "relations": (
        "beziehungen relaciones relações relazioni münasibətlər* ilişkiler* отношений відносин հարաբերություն*"
    ),
    "relief": "secours socorro soccorso",
    "religion": "religious religiös* religieu* religios* dini_ din_ dinî религиозн* релігійн*",
    "research": (
        "forschung* recherche* investigación* investigacion* pesquisa* ricerca* ricerche tədqiqat* araştırma* "
        "исследовани* дослідж* научно_исследовательск*"
    ),
    "resources": "resource ressourcen ressource ressources recursos risorse ehtiyatlar* kaynaklar* ресурс*",
    "rights": "rechte droits derechos direitos diritti hüquqları hüquqlar hakları haklar прав_ права_ правам իրավունք*",
    "royal": "royale_ königlich* koninklijk* kongelig* kunglig* real_ reale_ reial kral_ королевск*",
    "rural": "ländlich* rurale_ rurales rurais rurali_ kırsal*",
    "saint": "san_ santa_ santo_ sankt sint_ são_ sveti_ свят*",
    "science": (
        "sciences scientific wissenschaft* scientifique* ciencia* ciência* científic* scienz* scientific* elmi "
        "elmlər* bilim* наук* научн*"
    ),
    "scientist": (
        "scientists учёных ученых wissenschaftler* chercheurs científicos scienziati alimlər вчених науковц* "
        "գիտնականների მეცნიერთა"
    ),
    "security": "sicherheit* sécurité seguridad segurança sicurezza təhlükəsizli* güvenlik* безопасност* безпек*",
    "social": "sozial* sociale* sociaux sosial* sosyal* социальн* соціальн*",
    "software": "programmier*",
    "solidarity": "solidarit* solidaridad solidariedade həmrəylik* dayanışma* солидарност*",
    "song": "songs lied_ lieder_ chanson* canción canciones canzone canzoni mahnı* şarkı* песни песен երգի* სიმღერ*",
    "south": "southern süd_ südlich* cənub* güney* юг_ южн* півден* południow* jižní južn*",
    "southeast": "southeastern sudest_ sudeste_ sureste_ südost*",
    "southwest": "southwestern sudouest sudoeste_ suroeste_ südwest*",
    "space": (
        "weltraum* raumfahrt* spatial* spatiale* espace_ espaces_ espacio* espaço* espacia* espaci* spazial* "
        "kosmik* uzay* космич* космічн*"
    ),
    "special": "spezial* spécial* especial* xüsusi özel_ специальн* спеціальн* specjaln*",
    "sport": "sports deport* esport* idman* spor_ спорт*",
    "state": "staatlich* staats* étatique* estatal* dövlət* devlet* государственн* державн*",
    "statistics": "statistical statist* estadístic* estadistic* estatístic* статист*",
    "strategic": "strategisch* stratégique* estratégic* strategic* strateji* стратегическ*",
    "student": (
        "students studenten* studierenden* étudiant* estudiant* estudante* student* tələbə* öğrenci* студент* студенч*"
    ),
    "studies": "studien études estudios estudos studi_ tədqiqatlar_ исследований",
    "support": "unterstützung* soutien apoyo apoio sostegno dəstək* destek* поддержк* підтримк*",
    "supreme": "yüce_ oberst* suprême* suprem* верховн* գերագույն უზენაეს*",
    "surgery": "surgical chirurg* cirug* cirurg* cərrah* cerrah* хирург* хірург*",
    "sustainable": (
        "nachhaltig* durable_ durables_ sostenible* sustentável* sustentav* sostenibil* dayanıqlı* "
        "sürdürülebilir* устойчив*"
    ),
    "teacher": "teachers lehrer* enseignant* profesor* professor* insegnant* müəllim* öğretmen* учител* вчител*",
    "technical": (
        "technisch* technique_ techniques_ técnic* tecnic* texniki* teknik* техническ* технічн* technick* "
        "techniczn* műszaki"
    ),
    "technology": "technologie* technologi* tecnolog* texnologiya* teknoloji* технолог*",
    "theology": "theological theolog* théolog* teolog* teológ* ilahiyyat* ilahiyat* богослов*",
    "theoretical": "theoretisch* théorique* theorique* teóric* teoric* nəzəri* теоретич* teoretick* teoretycz*",
    "threatened": "bedroht* menacé* amenazad* minacciat*",
    "torture": "folter* tortura torturas işgəncə* işkence* пытка пытки пыток пыткам пытками катуван* tortur*",
    "tourism": "tourismus* tourisme turism* turizm* туризм* турист*",
    "trade": "handels* commerce_ comercio comércio commercio ticarət* ticaret* торгов* торгівл*",
    "transparency": (
        "transparenz transparence transparencia transparência trasparenza şəffaflıq* şeffaflık* прозрачност*"
    ),
    "transport": "transportation verkehr* transports transporte* trasport* nəqliyyat* ulaştırma* ulaşım* транспорт*",
    "tropical": "tropen* tropicales tropicale tropicais",
    "truth": "wahrheit vérité verdad verdade verità həqiqət* hakikat* правд*",
    "united": (
        "vereinte* vereinigte* unidas unidos unite birləşmiş* birleşik* birleşmiş* объединенн* соединенн* об'єднан*"
    ),
    "urban": "urbain* urbano_ urbana_ urbanist* şəhərsalma kentsel",
    "veteran": "veterans veteranen* vétéran* veteran* qazi* gaziler* ветеран*",
    "veterinary": "veterinär* tierärzt* vétérinaire* veterinair* veterinári* veterinari* baytar* veteriner* ветеринар*",
    "victim": "victims opfer* victime* víctima* vítima* vittim* qurban* mağdur* жертв*",
    "volunteer": "volunteers freiwillig* volontaire* voluntari* volontar* könüllü* gönüllü* волонтер* доброволь*",
    "war": "krieg* guerre* guerra* müharibə* savaş* войн* війн*",
    "water": "wasser* eau_ eaux_ agua_ aguas_ água_ águas_ acqua_ acque_ su_ воды водн* водного",
    "west": "western ouest oeste_ westlich* qərb* batı_ запад* захід* zachodn* západn*",
    "white": "weiß* weiss* blanc_ blanche blanco_ branco_ bianc* белый белая белого",
    "without": "ohne_ sans_ sin_ senza_ sem_ без_ zonder_ uten_ utan_ olmayan_ olmadan_ առանց",
    "women": "woman frauen* femme* mujer* mulher* donne_ donna_ qadın* kadın* женщин* женск* жінок жіноч*",
    "work": "working",
    "worker": "workers arbeiter* travailleu* trabajador* trabalhador* lavorator* fəhlə* işçi* рабоч* трудящ*",
    "world": "welt* mondial* mundial* mondo dünya* всемирн* миров*_ світов* համաշխարհային მსოფლიო",
    "writer": "writers schriftsteller* écrivain* escritor* scrittor* yazıçı* yazar* писател* письменник*",
    "youth": (
        "young junge_ jungen_ jugend* jeunesse jeunes juventud juventude jovens gioventù giovani gənclər* "
        "gənclik* gençlik* gençler* "
        "молодеж* молоді*"
    ),
}
"""English word to the words for it elsewhere; a final ``_`` keeps a short word from being read as a beginning."""

PLACE_ENDINGS: tuple[str, ...] = (
    # What Turkic and Slavic languages put behind a place to make its adjective, its people or a case of it.
    *("nin", "nun", "dan", "den", "daki", "da", "de", "li", "lilar", "lilari", "liler", "lileri", "lu", "lular", "luk"),
    *(
        "skiego",
        "skiej",
        "skich",
        "skeho",
        "skych",
        "skiy",
        "skii",
        "skij",
        "skaya",
        "skoe",
        "skoye",
        "skogo",
        "skoy",
        "skikh",
        "skie",
        "skyi",
        "skyy",
        "skoyi",
        "skoho",
        "ska",
        "ske",
        "ski",
    ),
    *(
        "tsev",
        "tsy",
        "tsi",
        "tsam",
        "tsiv",
        "s",
        "y",
        "i",
        "a",
        "u",
        "e",
        "ya",
        "yi",
        "in",
        "un",
        "si",
        "nskiy",
        "nskaya",
        "nskoe",
    ),
)

HEAD_ENDINGS: tuple[str, ...] = (
    # What Turkic and Slavic languages put behind a head noun, longest first.
    *("larinin", "lerinin", "larinda", "lerinde", "larini", "lerini", "sinin", "sinda", "sinde", "nin", "nun"),
    *("inin", "unun", "ndan", "nden", "nda", "nde", "lar", "ler", "na", "ne", "da", "de"),
    *("ami", "ambi", "ov", "ev", "om", "em", "oi", "oy", "ey", "iy", "am", "u", "a", "e", "i", "y", "ya", "yu"),
)
