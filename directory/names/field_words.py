"""Owns further words of bodies of state, parties, media and civil society, in the languages of the region.

Written by concept over all languages at once; the form is that of ``topic_words`` and ``head_nouns``.
"""

from __future__ import annotations

HEADS: dict[str, str] = {
    "army": (
        "armed_forces forces_armées armées fuerzas_armadas forças_armadas forze_armate silahlı_qüvvələr "
        "silahlı_qüvvələri silahlı_kuvvetler silahlı_kuvvetleri вооружённые_силы вооруженные_силы вооруженных_сил "
        "збройні_сили збройних_сил զինված_ուժեր შეიარაღებული_ძალები ένοπλες_δυνάμεις القوات_المسلحة نیروهای_مسلح"
    ),
    "community": "toplumu toplum topluluk спільнота громада համայնք თემი κοινότητα جالية الجالية",
    "council": "kurulu kurul",
    "federation": "bund",
    "initiative": "inisiyatifi inisiyatif ինիցիատիվ նախաձեռնություն ინიციატივა πρωτοβουλία مبادرة ابتکار",
    "office": "amt amtes aparatı аппарат апарат офис офіс γραφείο գրասենյակ ოფისი مكتب دفتر ofisi",
    "prosecutor": (
        "prosecutors prosecutor_office prosecution_office prokurorluq prokurorluğu savcılığı savcılık прокуратура "
        "прокуратуры staatsanwaltschaft bundesanwaltschaft ministerio_público fiscalía դատախազություն პროკურატურა "
        "εισαγγελία prokuratura prokuratuur النيابة_العامة دادستانی"
    ),
    "syndicate": "gewerkschafts sendikaları sendikalar профспілка профсоюзов профспілок συνδικάτο",
}
"""Concept of ``head_nouns.HEAD_NOUNS`` to more words for it."""

TOPICS: dict[str, str] = {
    "accounts": (
        "account hesablama_ счётн* счетн* рахунков* rechnungshof_ comptes_ cuentas_ contas_ հաշվիչ* հաշվեքննիչ "
        "ελεγκτικ* محاسبات"
    ),
    "administrative": (
        "inzibati_ idari_ административн* адміністративн* verwaltungs* administratif* administrativ* διοικητικ* "
        "վարչական* ადმინისტრაციულ* إدارية اداری"
    ),
    "agriculture": (
        "kənd_təsərrüfatı kənd_təsərrüfatının сельского_хозяйства сельскому_хозяйству сільського_господарства"
    ),
    "analysis": (
        "analyses analytical analiz* анализ* аналитич* аналіз* аналітич* análisis análise վերլուծական* ანალიზ*"
    ),
    "anti": "combating борьб* боротьб* mübarizə* mücadele* lucha_ lutte_ bekämpfung* պայքար* ბრძოლ* مكافحة مبارزه",
    "architecture": (
        "architects architect memarlar* mimarlar* архитектор* архітектор* architekten* architecte* arquitecto* "
        "arquitetos architetti αρχιτεκτόν* معماران"
    ),
    "artist": (
        "artists rəssam* ressam* художник* künstler* artiste* artistas artisti καλλιτέχν* նկարիչ* მხატვ* فنانين "
        "هنرمندان"
    ),
    "audit": "auditors auditor аудит* audit* ελέγχου აუდიტ* աուդիտ*",
    "communist": (
        "communists kommunist* komunist* communiste* comunist* коммунист* комуніст* κομμουνιστ* կոմունիստական* "
        "კომუნისტურ* شيوعي کمونیست"
    ),
    "composer": (
        "composers bəstəkar* besteci* композитор* komponist* compositeur* compositor* συνθετ* კომპოზიტორ* կոմպոզիտոր*"
    ),
    "conservative": (
        "conservatives mühafizəkar* muhafazakâr* muhafazakar* konservativ* conservateur* conservador* "
        "консерватив* συντηρητικ* պահպանողական* კონსერვატიულ* محافظين محافظه‌کار"
    ),
    "constitutional": (
        "constitution konstitusiya* anayasa* конституцион* конституційн* verfassung* constitutionnel* "
        "constitucion* costituzional* συνταγματικ* دستورية دستوري"
    ),
    "consumer": (
        "consumers istehlakçı* tüketici* потребител* споживач* verbraucher* consommateur* consumidor* consumator* "
        "καταναλωτ* սպառող* მომხმარებ* مستهلك"
    ),
    "contemporary": (
        "çağdaş* müasir* современн* сучасн* zeitgenössisch* contemporain* contemporáne* σύγχρον* ժամանակակից*"
    ),
    "corruption": (
        "korrupsiya* yolsuzlu* коррупц* корупц* korruption* corrupción corrupção corruzione διαφθορά* կոռուպցի* "
        "კორუფცი* فساد الفساد"
    ),
    "crescent": "aypara* полумесяц* півмісяц* halbmond* media_luna mezzaluna ημισέληνο* կիսալուսին* ნახევარმთვარ*",
    "criminal": (
        "penal cinayət* ceza_ уголовн* кримінальн* straf_ strafrecht* pénal* penale ποινικ* քրեական* جنائية کیفری"
    ),
    "defender": (
        "defenders müdafiəçi* savunucu* защитник* захисник* verteidiger* défenseur* defensor_ defensores "
        "defensoras defensora պաշտպան պաշտպանի დამცველ* υπερασπιστ* مدافعين مدافعان"
    ),
    "deputy": (
        "deputies deputat* abgeordnete* diputado* député* депутат* βουλευτ* պատգամավոր* დეპუტატ* النواب نمایندگان"
    ),
    "dialogue": "dialog dialoq* diyalog* диалог* діалог* dialogi diálogo* διάλογο* երկխոսությ* დიალოგ* حوار گفتگو",
    "digital": "rəqəmsal* dijital* цифров* numérique* ψηφιακ* թվային* ციფრულ* رقمية دیجیتال",
    "displaced": (
        "expellees köçkün* переселенц* переселенец* переміщен* vertriebene* déplacé* desplazad* εκτοπισμέν* "
        "տեղահանված* იძულებით_გადაადგილებულ* نازحين آوارگان"
    ),
    "elder": "elders ağsaqqal* aksakal* старейшин* старійшин* ältesten* უხუცეს* ավագների",
    "election": "electoral вибор* виборч* εκλογ* εκλογικ* انتخابات الانتخابات",
    "emergency": (
        "emergencies fövqəladə_ acil_ чрезвычайн* надзвичайн* скорой_ скорая_ notfall* katastrophen* urgence* "
        "emergencia* έκτακτ* արտակարգ* საგანგებო* الطوارئ اضطراری"
    ),
    "employer": (
        "employers işəgötürən* işveren* работодател* роботодав* arbeitgeber* employeur* empleador* εργοδοτ* գործատու*"
    ),
    "entrepreneur": (
        "entrepreneurs sahibkar* girişimci* предпринимател* підприєм* unternehmer* empresari* imprenditor* "
        "επιχειρηματ* ձեռնարկատ* მეწარმ* کارآفرینان"
    ),
    "environment": (
        "ətraf_mühit ətraf_mühitin окружающей_среды навколишнього_середовища medio_ambiente meio_ambiente محیط_زیست"
    ),
    "evangelical": (
        "yevangel* евангел* євангел* evangelisch* évangélique* evangélic* evangelic_ ευαγγελικ* ավետարանական*"
    ),
    "exile": "sürgün* изгнани* вигнанн* exilio exílio esilio εξορία εξορίας تبعید المنفى",
    "expert": "experts ekspert* uzmanlar_ эксперт* експерт* experten* experto* esperti փորձագետ* ექსპერტ* خبراء",
    "farmer": "farmers fermer* çiftçi* фермер* bauern_ agriculteurs agricultores αγροτών ֆերմեր* ფერმერ* کشاورزان",
    "good": "iyi_ yaxşı_",
    "green": "yeşiller_ yaşıllar_ կանաչ* მწვანე* πράσινοι πρασίνων",
    "information": "اطلاعات",
    "intelligence": (
        "kəşfiyyat* istihbarat* разведк* розвідк* nachrichtendienst* renseignement* inteligencia հետախուզ* "
        "დაზვერვ* المخابرات"
    ),
    "investigation": (
        "investigative investigations istintaq* soruşturma* следственн* расследован* слідч* розслідуван* "
        "ermittlungs* քննչական* საგამოძიებო*"
    ),
    "jewish": (
        "jews juden_ juifs_ juives judíos_ ebrei_ еврее* євреї* yəhudilər* yahudiler* εβραί* εβραίων հրեական* ებრაელ*"
    ),
    "liberal": "liberals liberale_ libéral* либеральн* ліберальн* φιλελεύθερ* ազատական* ლიბერალურ* الليبرالي",
    "local": "yerli_ yerel_ местн* місцев* lokal_ lokale_ locale_ locaux τοπικ* տեղական* ადგილობრივ* المحلية محلی",
    "martyr": "martyrs şəhid* şehit* шахид* mártires شهداء الشهداء شهدا",
    "migration": (
        "miqrasiya* göç_ göçmen* миграцион* мигрант* міграцій* migrations migración migração միգրացի* მიგრაცი* الهجرة"
    ),
    "missing": "itkin_ kayıp_ kayıplar_ пропавш* зникл* vermisst* disparu* desaparecid* αγνοουμέν* անհայտ* დაკარგულ*",
    "monitoring": "monitorinq* мониторинг* моніторинг* beobachtungs* observación մոնիթորինգ* მონიტორინგ* رصد",
    "news": "xəbər* haberler* новост* новин* nachrichten_ noticias ειδήσε* լուրեր ახალი_ამბები أنباء الأنباء",
    "occupation": "işğal* işgal* оккупац* окупац* besatzung* ocupación κατοχής օկուպացի* ოკუპაცი* الاحتلال اشغال",
    "orthodox": "pravoslav* ortodoks* православн* orthodoxe* ortodox* ορθόδοξ* ուղղափառ* მართლმადიდებ* الأرثوذكسية",
    "penitentiary": (
        "penitensiar* пенитенциарн* пенітенціарн* strafvollzug* pénitentiaire* penitenciari* პენიტენციურ*"
    ),
    "pensioner": (
        "pensioners təqaüdçü* emekliler* пенсионер* пенсіонер* retraité* jubilados συνταξιούχ* թոշակառու* პენსიონერ*"
    ),
    "peoples": "halk_ halkı_",
    "petroleum": "oil_",
    "poverty": "yoxsulluq* yoksulluk* бедност* бідност* armuts* pauvreté pobreza φτώχει* աղքատության სიღარიბ* الفقر",
    "progress": "tərəqqi* ilerleme* fortschritt* progrès progreso progresso прогресс* прогрес* առաջընթաց* προόδου",
    "public": "სახალხო*",
    "radio": "radyo* радио* радіо* rundfunk* ραδιόφων* ռադիո* რადიო* إذاعة رادیو",
    "reform": (
        "reforms islahat* реформ* réforme* reforma_ reformas riforma μεταρρύθμισ* բարեփոխում* რეფორმ* الإصلاح اصلاحات"
    ),
    "regional": (
        "bölgeler_ bölgelerin bölgesel* регионал* регіональн* régional* regionale_ regionales περιφερει* "
        "տարածաշրջան* რეგიონულ* რეგიონალურ* الإقليمية منطقه‌ای"
    ),
    "republican": (
        "republicans cumhuriyet_ cumhuriyetçi* respublikaçı* республиканск* республіканськ* republikanisch* "
        "républicain* republicano* repubblican* հանրապետական* რესპუბლიკურ* الجمهوري"
    ),
    "revolution": (
        "revolutionary inqilab* devrim_ devrimci* revolutionär* révolution* revolucion* rivoluzion* революц* "
        "επανάστασ* επαναστατικ* հեղափոխ* յեղափոխ* რევოლუცი* الثورة الثوري انقلاب"
    ),
    "rights": "hak_",
    "socialist": (
        "socialists sosialist* sosyalist* sozialist* socialiste* socialista* социалист* соціаліст* σοσιαλιστ* "
        "սոցիալիստական* სოციალისტურ* الاشتراكي سوسیالیست"
    ),
    "soldier": "soldiers əsgər* askerler* солдат* soldaten* soldats soldados στρατιωτών զինվոր* ჯარისკაც* سربازان",
    "state": "επικρατείας κράτους κρατικ*",
    "supreme": "üst_",
    "tax": (
        "taxes vergi* налог* податк* steuer_ steuern impôts impuestos φορολογ* հարկային* საგადასახადო* الضرائب مالیاتی"
    ),
    "television": (
        "televiziya* televizyon* телевидени* телебаченн* fernseh* télévision* televisión* τηλεόρασ* հեռուստ* "
        "ტელე* تلفزيون"
    ),
    "terrorism": (
        "terrorizm* terörizm* терроризм* тероризм* terrorisme terrorismo τρομοκρατί* ահաբեկչ* ტერორიზმ* الإرهاب"
    ),
    "tolerance": "tolerantlıq* hoşgörü* толерантн* toleranz* tolérance tolerancia հանդուրժող* ტოლერანტ* التسامح",
    "torture": "βασανιστηρί* تعذيب التعذيب شکنجه",
    "violence": "zorakılıq* şiddet* насили* насильств* gewalt_ violencia violenza բռնությ* ძალადობ* العنف خشونت",
    "worker": "emekçi* zəhmətkeş* деятел* діяч* xadimlər* العمال كارگران کارگران εργατών",
    "youth": "молодёж* молодіжн* الشباب",
}
"""Concept of ``topic_words.TOPIC_WORDS`` to more words for it."""
