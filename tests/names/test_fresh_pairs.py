"""Pairs of names written down before anyone looked how they compare: what the README beside says was reached."""

from __future__ import annotations

import pytest

from directory.model import Verdict
from directory.names.compare import compare

SAME = [
    ("Transparency International Azerbaijan", "Azerbaijani chapter of Transparency International"),
    ("Reporter ohne Grenzen", "Reporters sans frontières"),
    ("Ärzte ohne Grenzen", "Врачи без границ"),
    ("Azərbaycan Respublikasının Xarici İşlər Nazirliyi", "Ministry of Foreign Affairs of the Republic of Azerbaijan"),
    ("Türkiye Cumhuriyeti Dışişleri Bakanlığı", "Ministry of Foreign Affairs of Turkey"),
    ("საქართველოს საგარეო საქმეთა სამინისტრო", "Ministry of Foreign Affairs of Georgia"),
    ("Հայաստանի արտաքին գործերի նախարարություն", "Ministry of Foreign Affairs of Armenia"),
    ("Հայաստանի գրողների միություն", "Writers' Union of Armenia"),
    ("საქართველოს ახალგაზრდა იურისტთა ასოციაცია", "Georgian Young Lawyers' Association"),
    ("GYLA", "Georgian Young Lawyers' Association"),
    ("BMT", "Birləşmiş Millətlər Təşkilatı"),
    ("ATƏT", "Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı"),
    ("KAS", "Konrad-Adenauer-Stiftung"),
    ("5 saylı gimnaziya, Bakı", "Baku Gymnasium No. 5"),
    ("Rosa Luxemburg Foundation", "Rosa-Luxemburg-Stiftung"),
    ("Fondation Hirondelle", "Hirondelle Foundation"),
    ("Heydər Əliyev Fondu", "Фонд Гейдара Алиева"),
    ("Müsavat Partiyası", "Партия «Мусават»"),
    ("Social Democratic Party of Germany", "Sozialdemokratische Partei Deutschlands"),
    ("Wiener Haus der Aserbaidschanischen Kultur", "Haus der Aserbaidschanischen Kultur in Wien"),
    ("Maison de la culture azerbaïdjanaise à Strasbourg", "Azerbaijani House of Culture in Strasbourg"),
    ("Helsinki Citizens' Assembly", "Helsinki Citizens Asembly"),
    ("Human Rigths Watch", "Human Rights Watch"),
    ("Internatonal Crisis Group", "International Crisis Group"),
    ("Institut de recherche sur la paix d'Oslo", "Peace Research Institute Oslo"),
    ("Comité Helsinki de Noruega", "Norwegian Helsinki Committee"),
    ("Comité de protection des journalistes", "Committee to Protect Journalists"),
    ("Moscow Helsinki Group", "Московская Хельсинкская группа"),
    ("Union of Armenians of Russia", "Союз армян России"),
    ("Delegation of the European Union to Georgia", "EU Delegation to Georgia"),
    ("British Embassy in Yerevan", "Embassy of the United Kingdom in Yerevan"),
    ("Diyarbakır Barosu", "Diyarbakır Bar Association"),
    ("İnsan Hakları Derneği", "Human Rights Association"),
    ("Asociación de Amigos de Azerbaiyán", "Association des amis de l'Azerbaïdjan"),
    ("Leyla Yunus", "Лейла Юнус"),
    ("İlqar Məmmədov Eldar oğlu", "Ilgar Mammadov"),
    ("Hrant Dink", "Հրանտ Դինք"),
    ("გიორგი მარგველაშვილი", "Giorgi Margvelashvili"),
    ("Dr. Gubad Ibadoghlu", "Qubad İbadoğlu"),
    ("Armenian Red Cross Society", "Հայկական Կարմիր Խաչի ընկերություն"),
    ("საქართველოს ჟურნალისტთა კავშირი", "Union of Journalists of Georgia"),
    ("Союз писателей Азербайджана", "Azərbaycan Yazıçılar Birliyi"),
    ("Azərbaycan Milli Elmlər Akademiyası", "National Academy of Sciences of Azerbaijan"),
    ("Հայաստանի գիտությունների ազգային ակադեմիա", "National Academy of Sciences of Armenia"),
    ("Ministry of Internal Affairs of Georgia", "საქართველოს შინაგან საქმეთა სამინისტრო"),
    ("Ministry of Culture of Azerbaijan", "Министерство культуры Азербайджанской Республики"),
    ("Ministerium für Kultur der Republik Aserbaidschan", "Ministère de la Culture de l'Azerbaïdjan"),
    ("Permanent Mission of Azerbaijan to the UN", "Permanent Representation of Azerbaijan to the United Nations"),
    ("Consulate General of Azerbaijan in Los Angeles", "Generalkonsulat von Aserbaidschan in Los Angeles"),
    ("Oxfam Deutschland", "Oxfam Germany"),
    ("Deutsche Sektion von Transparency International", "Transparency International Deutschland e.V."),
    ("Section suisse d'Amnesty International", "Amnesty International Schweiz"),
    ("Rotary Club Baku", "Baku Rotary Club"),
    ("Azerbaijan House in Cologne", "Aserbaidschanisches Haus in Köln"),
    ("Prager Haus der Kultur", "Prague House of Culture"),
    ("Turkish-Armenian Business Council", "Armenian-Turkish Business Council"),
    ("School No. 132–134 of Baku", "Bakı şəhəri 132-134 nömrəli məktəb"),
    ("Yeni Azərbaycan Partiyası", "New Azerbaijan Party"),
    ("YAP", "Yeni Azərbaycan Partiyası"),
    ("Azərbaycan Xalq Cəbhəsi Partiyası", "Popular Front Party of Azerbaijan"),
    ("Christian Democratic Union of Germany", "Christlich Demokratische Union Deutschlands"),
    ("Women's Union of Georgia", "Georgian Women's Union"),
    ("Khazar Universty", "Khazar University"),
    ("Azerbaijan Diplomatic Academi", "Azerbaijan Diplomatic Academy"),
    ("Committe to Protect Journalists", "Committee to Protect Journalists"),
    ("ЮНЕСКО", "UNESCO"),
    ("ОБСЕ", "Организация по безопасности и сотрудничеству в Европе"),
    ("НАТО", "NATO"),
    ("İHD", "İnsan Hakları Derneği"),
    ("CPJ", "Committee to Protect Journalists"),
    ("HRW", "Human Rights Watch"),
    ("Nizami Cinema Centre", "Nizami Kino Mərkəzi"),
    ("Rashid Behbudov State Song Theatre", "Rəşid Behbudov adına Dövlət Mahnı Teatrı"),
    ("Uzeyir Hajibeyov House-Museum", "Üzeyir Hacıbəyovun ev-muzeyi"),
    ("Gesellschaft für Menschenrechte", "Society for Human Rights"),
    ("Internationale Gesellschaft für Menschenrechte", "International Society for Human Rights"),
    ("Ligue des droits de l'Homme", "League for Human Rights"),
    ("Liga de Derechos Humanos", "Liga für Menschenrechte"),
    ("Asamblea Parlamentaria del Consejo de Europa", "Parlamentarische Versammlung des Europarates"),
    ("European Parliament", "Europäisches Parlament"),
    ("Verkhovna Rada of Ukraine", "Верховная Рада Украины"),
    ("Grand National Assembly of Turkey", "Türkiye Büyük Millet Meclisi"),
    ("Milli Məclis of Azerbaijan", "Милли Меджлис Азербайджана"),
    ("Rasul Jafarov", "Rəsul Cəfərov"),
    ("Gagik Tsarukyan", "Գագիկ Ծառուկյան"),
    ("Mikheil Saakashvili", "მიხეილ სააკაშვილი"),
    ("Nikol Pashinyan", "Նիկոլ Փաշինյան"),
    ("Vilayat Guliyev", "Vilayət Quliyev"),
    ("Aliyev, Ilham", "Ильхам Гейдар оглы Алиев"),
]
DIFFERENT = [
    ("Ermənistan Xarici İşlər Nazirliyi", "Министерство иностранных дел Азербайджана"),
    ("CFCA", "Conseil français du culte musulman"),
    ("Səbail Rayon Məhkəməsi", "Nəsimi Rayon Məhkəməsi"),
    ("First Chamber of the Constitutional Court", "Second Chamber of the Constitutional Court"),
    ("Lyceum No. 7 of Ganja", "Lyceum No. 17 of Ganja"),
    ("Andrei Sakharov Centre", "Andrei Tarkovsky Centre"),
    ("Friedrich Ebert Foundation", "Friedrich Naumann Foundation"),
    ("Casa de Azerbaiyán en Madrid", "Casa de Azerbaiyán en Barcelona"),
    ("Stockholm International Peace Research Institute", "Oslo Peace Research Institute"),
    ("Московская Хельсинкская группа", "Украинский Хельсинкский союз"),
    ("Union of Armenians of Russia", "Union of Azerbaijanis of Russia"),
    ("Delegation of the European Union to Georgia", "Delegation of the European Union to Moldova"),
    ("City Council of Tbilisi", "City Council of Batumi"),
    ("İstanbul Barosu", "Ankara Barosu"),
    ("Arif Yunus", "Leyla Yunus"),
    ("Союз кинематографистов Азербайджана", "Союз писателей Азербайджана"),
    ("Azərbaycan Milli Elmlər Akademiyası", "National Academy of Sciences of Armenia"),
    ("Ministry of Defence of Armenia", "Ministry of Justice of Armenia"),
    ("Permanent Mission of Azerbaijan to the UN", "Permanent Mission of Armenia to the UN"),
    ("Consulate General of Turkey in Munich", "Consulate General of Turkey in Nuremberg"),
    ("Caritas Georgia", "Caritas Armenia"),
    ("Amnesty International Schweiz", "Amnesty International Österreich"),
    ("Rotary Club Baku", "Rotary Club Tbilisi"),
    ("Lions Club of Vienna", "Rotary Club of Vienna"),
    ("Azerbaijan House in Cologne", "Turkish House in Cologne"),
    ("Association France-Azerbaïdjan", "Association France-Arménie"),
    ("23rd District Court of Baku", "24th District Court of Baku"),
    ("II Congress of World Azerbaijanis", "III Congress of World Azerbaijanis"),
    ("Republican Party of Armenia", "Republican Party of Georgia"),
    ("Junge Liberale", "Junge Grüne"),
    ("RSF", "Human Rights Watch"),
    ("Mehriban Aliyeva", "Leyla Aliyeva"),
]
NOT_SAME = [
    ("Musavat Party", "Youth Organisation of the Musavat Party"),
    ("Junge Union Deutschlands", "Christlich Demokratische Union Deutschlands"),
    ("Young Greens of Austria", "Greens of Austria"),
    ("İnsan Hakları Derneği", "İnsan Hakları Vakfı"),
    ("Anar Mammadli", "Anar Mammadov"),
    ("Red Cross Society of Azerbaijan", "Azərbaycan Qızıl Aypara Cəmiyyəti"),
    ("Oxfam Deutschland", "Oxfam International"),
    ("7 Noyabr Fabriki", "8 Mart Fabriki"),
    ("Youth Union of New Azerbaijan Party", "New Azerbaijan Party"),
    ("Mstislav Rostropovich House Museum", "Leopold Rostropovich House Museum"),
    ("Conseil de l'Europe", "Европейский совет"),
    ("European Council", "Council of Europe"),
    ("Anar Rzayev", "Anar Rasulzade"),
]
NOT_DIFFERENT = [
    ("TÜSİAD", "Türk Sanayicileri ve İş İnsanları Derneği"),
    ("Embassy of France in Armenia", "French Embassy in Yerevan"),
    ("Verein der Freunde Aserbaidschans e.V.", "Society of Friends of Azerbaijan"),
    ("Xədicə İsmayıl", "Khadija Ismayilova"),
    ("Polish-Azerbaijani Friendship Society", "Towarzystwo Przyjaźni Polsko-Azerbejdżańskiej"),
    ("IFEX", "International Freedom of Expression Exchange"),
    ("Khadija Ismayilova", "Хадиджа Исмайлова"),
    ("Recep Tayyip Erdoğan", "Реджеп Тайип Эрдоган"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_body_under_two_names_is_called_the_same(a: str, b: str) -> None:
    assert compare(a, b).verdict is Verdict.SAME


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_bodies_are_told_apart(a: str, b: str) -> None:
    assert compare(a, b).verdict is Verdict.DIFFERENT


@pytest.mark.parametrize(("a", "b"), NOT_SAME)
def test_two_bodies_are_at_least_asked_about(a: str, b: str) -> None:
    assert compare(a, b).verdict is not Verdict.SAME


@pytest.mark.parametrize(("a", "b"), NOT_DIFFERENT)
def test_what_only_knowledge_tells_is_not_ruled_out(a: str, b: str) -> None:
    assert compare(a, b).verdict is not Verdict.DIFFERENT
