"""Owns common topic words of names of bodies in the languages of the region and the larger European ones.

A word that ends in ``*`` stands for all words that begin so, which is how inflected languages are met.
"""

from __future__ import annotations

TOPIC_WORDS: dict[str, str] = {
    "agriculture": "agrar* landwirtschaft* agricol* agrícol* kənd_təsərrüfat* tarım* сельск*_хозяйств* агро*",
    "aid": "hilfe aide ayuda ajuda aiuto yardım* помощ* допомог*",
    "anti": "contre contra gegen əleyhinə karşıtı против проти",
    "army": "ordu* silahlı_qüvvələr* вооруженн*",
    "art": "arts kunst künste artes incəsənət* sanat* искусств* мистецтв*",
    "border": "grenz* frontière* frontera* fronteira* sərhəd* sınır* погранич*",
    "business": "wirtschaft* affaires negocios negócios biznes* iş_adamlar* бизнес*",
    "central": "zentral* centrale mərkəzi_ merkezi_ центральн*",
    "child": (
        "children kinder enfant* niño* niña* criança* crianças bambin* uşaq* çocuk* детей детск* дети дітей дитяч*"
    ),
    "christian": "christlich* chrétien* cristian* xristian* hıristiyan* христианск*",
    "citizen": "citizens bürger* citoyen* ciudadan* cidad* cittadin* vətəndaş* vatandaş* yurttaş* граждан* громадян*",
    "civil": "zivil* civile cívic* mülki* sivil* гражданск*",
    "coordination": (
        "koordination* koordinierung* coordina* əlaqələndirmə* koordinasiya* koordinasyon* координацион* координаці*"
    ),
    "cooperation": (
        "zusammenarbeit coopération cooperación cooperação cooperazione əməkdaşlıq* işbirliği сотрудничеств* "
        "співробітництв*"
    ),
    "culture": "kultur* culturel* cultural* cultura culturale mədəniyyət* kültür* культур*",
    "defence": "defense verteidigung* défense defensa defesa difesa müdafiə* savunma* оборон* защит* захист*",
    "democracy": "demokrat* démocrat* democrac* democraz* democratic демократ*",
    "development": (
        "entwicklung* développement desarrollo desenvolvimento sviluppo inkişaf* kalkınma* развити* розвит*"
    ),
    "diaspora": "diasporas диаспор* діаспор*",
    "disabled": "behinderte* handicapé* discapacit* əlil* engelli* инвалид*",
    "economy": "economic* ökonom* économi* economía economia iqtisad* ekonomi* экономи* економі*",
    "education": "bildung* éducation educación educação istruzione təhsil* eğitim* образовани* освіт* просвещени*",
    "election": (
        "elections wahlen wahlrecht* électoral* electoral* eleitoral* elettoral* seçki* seçim* избирательн* выбор*"
    ),
    "energy": "energie* énergie energía energetik* enerji* энерг* енерг*",
    "environment": "umwelt* environnement* medio_ambiente ambient* ətraf_mühit* çevre* экологи* довкілл*",
    "equality": "gleich* égalité igualdad igualdade uguaglianza bərabərlik* eşitlik* равенств* рівніст*",
    "family": "famil* aile* ailə* семь* сім*",
    "federal": "bundes föderal* fédéral* federale федеральн*",
    "foreign": "auswärtig* étrang* exterior* estrangeir* esteri xarici* dışişleri иностран* внешн* закордонн*",
    "freedom": "freiheit* liberté* libertad* liberdade* libertà azadlıq* özgürlük* hürriyet* свобод*",
    "friendship": "freundschaft* amitié amistad amizade amicizia dostluq* dostluk* дружб*",
    "genocide": "völkermord* génocide genocidi* soyqırım* геноцид*",
    "health": "gesundheit* santé salud saúde salute sanità səhiyyə* sağlamlıq* sağlık* здравоохранени* здоров*",
    "heritage": "erbe patrimoine patrimonio patrimônio irsi miras* наследи* спадщин*",
    "history": "historical geschicht* histoire historique* historia história storia tarix* tarih* истори* історі*",
    "human": "humans menschen* homme* humain* humano* humana* umani umano insan* человек* человеч* людин*",
    "independent": (
        "unabhängig* indépendant* independiente* independente* indipendent* müstəqil* bağımsız* независим* незалежн*"
    ),
    "industry": "industrie* industria* indústria* sənaye* sanayi* промышленн*",
    "information": "informations* información informação informazione məlumat* bilgi* информаци*",
    "interior": "innere* innen* intérieur* interno* daxili* içişleri внутренн* внутрішн*",
    "international": (
        "internationale* internacional* internazionale beynəlxalq uluslararası международн* міжнародн* "
        "միջազգային საერთაშორისო"
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
    "literature": "literatur* littér* literari* letterar* ədəbiyyat* edebiyat* литератур* літератур*",
    "medicine": "medical medizin* médecin* médic* medicin* tibb tibbi медицин*",
    "memorial": "gedenk* mémorial* memoria xatirə* anma* мемориал* меморіал*",
    "military": "militär* militaire* militar* hərbi* askeri* военн* військов*",
    "minority": "minorities minderheit* minorit* minoría* minoria* azlıq* azınlık* меньшинств*",
    "muslim": "muslim* musulman* müsəlman* müslüman* мусульман*",
    "national": "nationale* nacional* nazional* milli_ ulusal* национальн* національн* ազգային ეროვნული",
    "nature": "natur* naturaleza natureza natura təbiət* doğa* природ*",
    "parents": "eltern* parent* padres genitori valideyn* ebeveyn* родител*",
    "peace": "friedens* frieden paix paz pace_ sülh* barış* мир_ мира_ миру_",
    "peoples": "völker* volks* peuple* pueblo* povo* popol* xalq xalqın xalqları halkın halkları народ*",
    "police": "polizei* policía policia polizia polis* полиц* поліц*",
    "political": "politics politisch* politique* polític* politic* siyasi* siyasət* siyaset* политич* політич*",
    "president": "präsident* président* presiden* prezident* cumhurbaşkan* президент*",
    "press": "presse* prensa imprensa stampa mətbuat* basın* пресс* друк*",
    "prisoner": (
        "prisoners gefangene* häftling* prisonnier* presos prisioneir* prigionier* məhbus* mahkum* заключенн* узник*"
    ),
    "public": "öffentlich* publique* públic* pubblic* ictimai* kamu* общественн* публичн* громадськ*",
    "reconciliation": "versöhnung* réconciliation reconciliación barışıq* uzlaş* примирени*",
    "red": "rote rotes rouge roja vermelha rossa qırmızı* kızıl* красн* червон*",
    "refugee": "refugees flüchtling* réfugié* refugiad* rifugiat* qaçqın* mülteci* беженц* біженц*",
    "relief": "secours socorro soccorso",
    "religion": "religious religiös* religieu* religios* dini_ din_ dinî религиозн* релігійн*",
    "research": (
        "forschung* recherche* investigación* investigacion* pesquisa* ricerca* ricerche tədqiqat* "
        "araştırma* исследовани* дослідж* научно_исследовательск*"
    ),
    "rights": (
        "rechte droits derechos direitos diritti hüquqları hüquqlar hakları haklar прав_ права_ правам իրավունք*"
    ),
    "science": (
        "sciences scientific wissenschaft* scientifique* ciencia* ciência* científic* scienz* scientific* "
        "elmi elmlər* bilim* наук* научн*"
    ),
    "security": "sicherheit* sécurité seguridad segurança sicurezza təhlükəsizli* güvenlik* безопасност* безпек*",
    "social": "sozial* sociale* sociaux sosial* sosyal* социальн* соціальн*",
    "solidarity": "solidarit* solidaridad solidariedade həmrəylik* dayanışma* солидарност*",
    "sport": "sports deport* esport* idman* spor_ спорт*",
    "state": "staatlich* staats* étatique* estatal* dövlət* devlet* государственн* державн*",
    "strategic": "strategisch* stratégique* estratégic* strategic* strateji* стратегическ*",
    "student": (
        "students studenten* studierenden* étudiant* estudiant* estudante* student* tələbə* öğrenci* студент* студенч*"
    ),
    "studies": "studien études estudios estudos studi_ tədqiqatlar_ исследований",
    "support": "unterstützung* soutien apoyo apoio sostegno dəstək* destek* поддержк* підтримк*",
    "teacher": (
        "teachers lehrer* enseignant* profesor* professor* insegnant* müəllim* öğretmen* учител* вчител* педагог*"
    ),
    "technology": "technologie* technologi* tecnolog* texnologiya* teknoloji* технолог*",
    "threatened": "bedroht* menacé* amenazad* minacciat*",
    "trade": "handels* commerce_ comercio comércio commercio ticarət* ticaret* торгов* торгівл*",
    "transparency": (
        "transparenz transparence transparencia transparência trasparenza şəffaflıq* şeffaflık* прозрачност*"
    ),
    "truth": "wahrheit vérité verdad verdade verità həqiqət* hakikat* правд*",
    "united": (
        "vereinte* vereinigte* unidas unidos unite birləşmiş* birleşik* birleşmiş* объединенн* соединенн* об'єднан*"
    ),
    "veteran": "veterans veteranen* vétéran* veteran* qazi* gaziler* ветеран*",
    "victim": "victims opfer* victime* víctima* vítima* vittim* qurban* mağdur* жертв*",
    "volunteer": "volunteers freiwillig* volontaire* voluntari* volontar* könüllü* gönüllü* волонтер* доброволь*",
    "war": "krieg* guerre* guerra* müharibə* savaş* войн* війн*",
    "women": "woman frauen* femme* mujer* mulher* donne_ donna_ qadın* kadın* женщин* женск* жінок жіноч*",
    "work": "working",
    "worker": "workers arbeiter* travailleu* trabajador* trabalhador* lavorator* fəhlə* işçi* рабоч* трудящ*",
    "world": "welt* mondial* mundial* mondo dünya* всемирн* миров*_ світов* համաշխարհային მსოფლიო",
    "writer": "writers schriftsteller* écrivain* escritor* scrittor* yazıçı* yazar* писател* письменник*",
    "youth": (
        "jugend* jeunesse jeunes juventud juventude jovens gioventù giovani gənclər* gənclik* gençlik* "
        "gençler* молодеж* молоді*"
    ),
}
"""English word to the words for it elsewhere; a final ``_`` keeps a short word from being read as a beginning."""

PLACE_ENDINGS: tuple[str, ...] = (
    # What Turkic and Slavic languages put behind a place to make its adjective, its people or a case of it.
    *("nin", "nun", "dan", "den", "daki", "da", "de", "li", "lilar", "lilari", "liler", "lileri", "lu", "lular", "luk"),
    *("skiy", "skii", "skij", "skaya", "skoe", "skoye", "skogo", "skoy", "skikh", "skie", "skyi", "ska", "ske", "ski"),
    *(
        "tsev",
        "tsy",
        "tsi",
        "tsam",
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
