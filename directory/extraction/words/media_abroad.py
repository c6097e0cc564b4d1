"""Papers, magazines, broadcasters, agencies and sites that texts in other languages than English name, by language.

Names that are plain words stand here only where their article or second word makes them names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import phrase_list

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_ABROAD: Mapping[str, tuple[str, ...]] = {
    "de": phrase_list("""
        Aargauer Zeitung|Abendzeitung|Augsburger Allgemeine|Basler Zeitung|Bayerischer Rundfunk|Berliner Morgenpost|
        Berliner Zeitung|Bild am Sonntag|Bild-Zeitung|Blick|Börsenblatt|Badische Zeitung|Braunschweiger Zeitung|
        Deutsche Presse-Agentur|Deutschlandfunk|Deutschlandradio|Der Freitag|Der Spiegel|Der Standard|
        Der Tagesspiegel|Die Presse|Die Tageszeitung|Die Welt|Die Zeit|FAZ|Falter|Frankfurter Allgemeine|
        Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|Freie Presse|General-Anzeiger|Hamburger Abendblatt|
        Handelsblatt|Hessischer Rundfunk|Hannoversche Allgemeine|Junge Freiheit|Junge Welt|junge Welt|Kleine Zeitung|
        Kölner Stadt-Anzeiger|Kronen Zeitung|Kurier|Leipziger Volkszeitung|MDR|Mitteldeutsche Zeitung|
        Mitteldeutscher Rundfunk|Märkische Allgemeine|Münchner Merkur|NDR|NZZ|Neue Osnabrücker Zeitung|
        Neue Westfälische|Neue Zürcher Zeitung|Neues Deutschland|Norddeutscher Rundfunk|Nordkurier|Ostsee-Zeitung|RBB|
        RTL|Radio Bremen|Rheinische Post|Rhein-Zeitung|Ruhr Nachrichten|Saarbrücker Zeitung|Saarländischer Rundfunk|
        Salzburger Nachrichten|Schwäbische Zeitung|Spiegel Online|Stuttgarter Nachrichten|Stuttgarter Zeitung|
        Süddeutsche Zeitung|Südwestrundfunk|Tages-Anzeiger|Tagesspiegel|Tiroler Tageszeitung|Thüringer Allgemeine|WDR|
        WOZ|Weser-Kurier|Westdeutscher Rundfunk|Westdeutsche Allgemeine Zeitung|Wiener Zeitung|Wirtschaftswoche|
        Zeit Online|epd|Evangelischer Pressedienst|Katholische Nachrichten-Agentur|Keystone-SDA|APA
        """),
    "fr": phrase_list("""
        20 Minutes|Actu.fr|Agence France-Presse|Alternatives économiques|Arrêt sur images|BFM TV|BFMTV|Basta|Basta !|
        Canal+|Canard enchaîné|Canard Enchaîné|Charlie Hebdo|CNews|Causeur|Courrier international|Europe 1|France 2|
        France 3|France 24|France Bleu|France Culture|France Info|France Inter|France Télévisions|France-Soir|
        France Observateur|Franceinfo|Jeune Afrique|L'Alsace|L'Express|L'Humanité|L'Indépendant|L'Obs|L'Observateur|
        L'Opinion|L'Orient-Le Jour|L'Équipe|L’Express|L’Humanité|L’Obs|L’Équipe|La Croix|La Dépêche|
        La Dépêche du Midi|La Libre Belgique|La Montagne|La Presse|La Provence|La Tribune|La Vie|La Voix du Nord|
        Le Canard enchaîné|Le Canard Enchaîné|Le Dauphiné libéré|Le Devoir|Le Figaro|Le Journal du Dimanche|Le Matin|
        Le Média|Le Monde|Le Monde diplomatique|Le Monde libre|Le Nouvel Observateur|Le Nouvel Obs|Le Parisien|
        Le Point|Le Progrès|Le Soir|Le Télégramme|Le Temps|Les Echos|Les Échos|Les Inrockuptibles|Les Jours|
        Libération|Marianne|Médiacités|Midi libre|Monde diplomatique|Nice-Matin|Nouvel Observateur|Nouvel Obs|
        Ouest-France|Paris Match|Paris-Normandie|Politis|RFI|RMC|RTBF|RTL|RTS|Radio-Canada|Reporterre|Slate|
        StreetPress|Sud Ouest|TF1|TV5Monde|Télérama|Tribune de Genève|Valeurs actuelles|24 heures
        """),
    "es": phrase_list("""
        20 minutos|ABC|Agencia EFE|Animal Político|Antena 3|Aristegui Noticias|Cadena SER|Cadena Ser|Canal Sur|CIPER|
        Cinco Días|Clarín|Confidencial|Cubadebate|Diario de Sevilla|Diario Uno|Diagonal|EFE|El Comercio|
        El Confidencial|El Correo|El Deber|El Diario|eldiario.es|elDiario.es|El Diario Vasco|El Economista|El Español|
        El Espectador|El Faro|El Financiero|El Heraldo|El Independiente|El Mercurio|El Mostrador|El Mundo|El Nacional|
        El Norte|El Nuevo Herald|El Observador|El País|El Periódico|El Salto|El Siglo|El Tiempo|El Universal|
        El Universo|Efe|Europa Press|Europapress|Excélsior|Expansión|Faro de Vigo|Heraldo de Aragón|IDL-Reporteros|
        Infobae|Infolibre|infoLibre|La Diaria|La Gaceta|La Hora|La Jornada|La Marea|La Nación|La Nueva España|
        La Opinión|La Prensa|La Razón|La República|La Sexta|La Tercera|La Vanguardia|La Voz de Galicia|Lavanguardia|
        Levante-EMV|Milenio|Notimex|Nueva Tribuna|Onda Cero|Ojo Público|Ojo-Público|Pikara Magazine|Prensa Latina|
        Proceso|Público|Página/12|Página 12|RNE|RPP|RPP Noticias|Radio Nacional|Reforma|Semana|Sputnik|Telecinco|
        Telesur|Ultima Hora|Última Hora|Vanguardia|Télam|La Silla Vacía|La Política Online
        """),
    "tr": phrase_list("""
        AA|ANKA|Agos|Akit|Akşam|Al Jazeera Türk|Anadolu Ajansı|Artı Gerçek|Artı TV|Aydınlık|BBC Türkçe|BirGün|Bianet|
        bianet|CNN Türk|CNN TÜRK|Cumhuriyet|DHA|Demirören Haber Ajansı|Diken|Duvar|DW Türkçe|Dünya Gazetesi|Ekonomim|
        Etkin Haber|Evrensel|FOX TV|Gazete Duvar|Gazete Karınca|Gerçek Gündem|Haber Global|Habertürk|HaberTürk|
        Halk TV|Hürriyet|Independent Türkçe|İHA|İhlas Haber Ajansı|İleri Haber|Jin News|JinNews|KRT|Kanal D|Karar|
        Kısa Dalga|Medyascope|Mezopotamya Ajansı|Milli Gazete|Milliyet|NTV|Odatv|OdaTV|Özgür Gündem|Politika|Posta|
        Sabah|Serbestiyet|Sendika.org|Show TV|Sözcü|Star|T24|TELE1|TRT|TRT Haber|Taraf|Türkiye Gazetesi|
        Ulusal Kanal|Yeni Akit|Yeni Asır|Yeni Asya|Yeni Çağ|Yeniçağ|Yeni Şafak|Yeni Yaşam|Yeşil Gazete|Yurt Gazetesi|
        Zaman|soL|soL Haber|ANF|Rudaw
        """),
    "az": phrase_list("""
        7 gün|525-ci qəzet|AZXEBER|Abzas|Abzas Media|ANS|ANS TV|APA|ARB|Arqument|ATV|Aktual|Amerikanın Səsi|
        Azadlıq Radiosu|AzadlıqRadiosu|Azərbaycan Televiziyası|AzTV|Azvision|Bakupost|Baku TV|BBC Azərbaycanca|
        Caliber|Caliber.Az|Day.az|Fins.az|Haqqin.az|Hurriyyet|Interfaks|İTV|İctimai TV|İnterfaks|Kanal 13|Konkret.az|
        Lent.az|Meydan TV|Meydan|Mia.az|Milli.az|Modern.az|Müsavat.com|Musavat.com|News.az|Olaylar|Ona.az|Oxu.az|
        Oxu.Az|Qafqazinfo|Report|Report İnformasiya Agentliyi|Sputnik Azərbaycan|Space TV|Teref.info|TASS|Trend|
        Toplum TV|Turan|Turan.az|Unikal.az|Unikal.org|Virtualaz.org|Xalq Cəbhəsi|Xəzər TV|Yeni Müsavat|
        Yeni Azərbaycan|Şərq
        """),
    "ru": phrase_list("""
        Азаттык|Аргументы и факты|АиФ|Ведомости|Ведомостей|Ведомостям|Ведомостях|Взгляд|Вечерняя Москва|Вёрстка|
        Голос Америки|Грани.ру|Дождь|Дождя|Дождю|Дожде|Дойче велле|ЕАН|Известия|Известий|Известиям|Интерфакс|
        Интерфакса|Интерфаксу|Интерфаксом|Кавказский узел|Кавказского узла|Кавказ.Реалии|Коммерсант|Коммерсанта|
        Коммерсанту|Коммерсантъ|Комсомольская правда|Комсомольской правды|Комсомольской правде|Лента.ру|Ленты.ру|
        Медуза|Медузы|Медузе|Медузу|Медузой|Медиазона|Медиазоны|Медиазоне|Медиазону|Московский комсомолец|МК|
        Московского комсомольца|НТВ|Наша Нива|Независимая газета|Независимой газеты|Независимой газете|Новая газета|
        Новой газеты|Новой газете|Новую газету|Новой газетой|Настоящее время|Настоящего времени|ОВД-Инфо|
        Парламентская газета|Первый канал|Первого канала|Первому каналу|Псковская губерния|РБК|РИА Новости|
        РИА «Новости»|Радио Свобода|Радио Свободы|Радио Азаттык|Регнум|Республика|Росбалт|Российская газета|
        Российской газеты|Российской газете|Россия 1|Россия-1|Россия-24|Русская служба Би-би-си|Би-би-си|
        Русская служба BBC|Русский репортёр|Свобода|Свободы|Собеседник|ТАСС|ИТАР-ТАСС|Тайга.инфо|Такие дела|Таких дел|
        Фонтанка|Фонтанки|Фонтанке|Фонтанка.ру|Эхо Москвы|Эха Москвы|Эху Москвы|Эхо Кавказа|Укринформ|
        Украинская правда|Украинской правды|УНИАН|БелТА|Белсат|Хартия-97|Форбс|Холод|Новая
        """),
    "it": phrase_list("""
        AGI|Adnkronos|ANSA|Ansa|Avvenire|Corriere della Sera|Domani|Fanpage|Il Fatto Quotidiano|Il Foglio|Il Giornale|
        Il Manifesto|il manifesto|Il Mattino|Il Messaggero|Il Post|Il Resto del Carlino|Il Sole 24 Ore|Internazionale|
        L'Avvenire|L'Espresso|L'Unità|La Gazzetta dello Sport|La Nazione|La Repubblica|La Stampa|Libero|Mediaset|
        Pressenza|RAI|Radio Radicale|Rai|Sky TG24|Valigia Blu
        """),
    "pt": phrase_list("""
        Agência Brasil|Agência Lusa|Agência Pública|BBC Brasil|Band|Brasil 247|Brasil de Fato|Carta Capital|
        CartaCapital|Correio Braziliense|Correio da Manhã|Diário de Notícias|Estadão|Expresso|Folha|Folha de S. Paulo|
        Folha de S.Paulo|GloboNews|Globo|Intercept Brasil|Jornal de Notícias|Jornal do Brasil|Jovem Pan|Lusa|
        Mídia Ninja|O Estado de S. Paulo|O Globo|Observador|Público|RTP|Rádio Renascença|Rede Globo|Repórter Brasil|
        SIC Notícias|TSF|UOL|Valor Econômico|Zero Hora
        """),
}
"""The names as they are printed, by the language's code; Russian ones in their cases too."""

QUOTED_ONLY: frozenset[str] = frozenset({
    "20 minutos", "Aktual", "Akşam", "Band", "Basta", "Blick", "Confidencial", "Cumhuriyet", "Diagonal", "Diken",
    "Domani", "Duvar", "Evrensel", "Expansión", "Expresso", "Falter", "Folha", "Hurriyyet", "Hürriyet", "Karar",
    "Kurier", "La Vie", "Le Matin", "Le Temps", "Les Jours", "Libero", "Marianne", "Meydan", "Milenio", "Milliyet",
    "Observador", "Olaylar", "Politika", "Posta", "Proceso", "Público", "Reforma", "Sabah", "Semana", "Slate",
    "Star", "Sözcü", "Taraf", "Trend", "Vanguardia", "Xalq Cəbhəsi", "Yeni Azərbaycan", "Zaman", "soL", "Şərq",
    "Ведомостей", "Ведомости", "Ведомостям", "Ведомостях", "Взгляд", "Дожде", "Дождь", "Дождю", "Дождя", "Известий",
    "Известия", "Известиям", "Медуза", "Медузе", "Медузой", "Медузу", "Медузы", "Настоящего времени",
    "Настоящее время", "Новая", "Республика", "Свобода", "Свободы", "Собеседник", "Такие дела", "Таких дел", "Холод",
})  # fmt: skip
"""Names that are words as well: they name a paper only in quotation marks or brackets."""
