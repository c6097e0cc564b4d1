"""Given names by language (for Chinese, Vietnamese and Korean the surnames that stand first).

Compiled for this project from general knowledge of common names; no list of others was copied.  Names
are in lower case, "i" stands for the Turkic dotted capital.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


def fold_name(name: str) -> str:
    """A name as these tables write it.

    >>> fold_name("İlham")
    'ilham'
    """
    return name.casefold().replace("i\u0307", "i")


GIVEN_NAMES_BY_LANGUAGE: Mapping[str, frozenset[str]] = {
    # English
    "en": _names("""
        bill
        aaron abbie abby abigail abraham ada adam addison adele adrian adrienne agatha agnes aidan aileen alan alana
        alasdair alastair albert alec alex alexa alexander alexandra alexis alf alfie alfred alice alicia alison
        alistair allan allen allison alvin alyssa amanda amber amelia amy anastasia andrea andrew andy angela
        angelina angus anita ann anna annabel anne annette annie anthea anthony antonia antony archibald archie
        ariel arlene arnold arthur asher ashleigh ashley audrey ava avery barbara barnaby barney barry bart
        bartholomew basil beatrice beatrix becky belinda ben benedict benjamin bernadette bernard bernice bert
        bertha beryl bess beth bethany betsy betty beverley beverly bianca bob bobby bonnie boyd brad bradley
        brandon brenda brendan brent brett brian brianna bridget bronwyn brooke bruce bryan bryce bryony byron
        caitlin caleb calum calvin cameron camilla camille candice cara carl carla carlton carmel carol carole
        caroline carolyn carrie carter cary casey cassandra cate catherine cathy cecil cecilia celia charlene
        charles charlie charlotte cheryl chloe chris chrissie christa christie christina christine christopher chuck
        cindy claire clara clare clarence clarissa claude claudia clayton clement clifford clifton clint clive clyde
        cody colette colin colleen connie connor conor constance cora cordelia corey cory courtney craig cressida
        curtis cynthia cyril daisy damian damien damon dan dana daniel danielle danny daphne darcy daren darlene
        darrell darren darryl dave david davina dawson dean deanna debbie deborah debra declan deirdre delia della
        denis denise dennis derek dermot desmond dexter diana diane dianne dick dinah dirk dolores dominic don
        donald donna donovan doreen doris dorothy doug dougal douglas drew duncan dustin dwayne dwight dylan eamonn
        ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor elena eli elijah eliot elisabeth elise
        eliza elizabeth ella ellen ellie elliot elliott elmer elsie elspeth emily emma emmanuel enid eric erica erik
        erin ernest ernie esme estelle esther ethan ethel eugene eunice eva evan evangeline eve evelyn ewan felicity
        felix fergus finlay fiona fletcher flora frances francesca francis frank frankie franklin fraser fred
        freddie frederick freya gabriel gabrielle gail gareth garrett garry garth gary gavin gayle gemma gene
        genevieve geoff geoffrey george georgina gerald geraldine gerard gerry gideon gilbert giles gillian gina
        glen glenda glenn gloria glyn glynis godfrey gordon graeme graham greg gregory greta guy gwen gwendolyn
        gwyneth hal hamish hannah harold harriet harriett harris harrison harry harvey hattie hazel heather hector
        heidi helen helena henrietta henry herbert herman hilary hilda hillary holly horace howard hubert hugh hugo
        humphrey ian ida imogen ingrid ira irene iris isaac isabel isabella isabelle isobel ivan ivor ivy jack
        jackie jackson jacob jacqueline jacqui jade jake james jamie jan jane janet janice janine jared jasmine
        jason jasper jay jayne jean jeanette jeanne jeff jeffrey jemima jen jenna jennifer jenny jeremiah jeremy
        jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joanne jocelyn jodie jody joe joel joey
        john johnny jon jonah jonathan jonathon joseph josephine josh joshua josie joyce juan judith judy jules
        julia julian juliana julie juliet juliette julius justin justine karen karina karl kate katharine katherine
        kathleen kathryn kathy katie katrina katy kayla keir keith kelly kelvin ken kendra kenneth kenny kerry kevin
        kieran kim kimberly kirk kirsten kirsty kit kristen kristin kristina kristine krystal kurt kyle lachlan lana
        larry laura lauren laurence laurie lawrence leah leanne lee leigh leila lena leo leon leona leonard leonie
        leonora leroy lesley leslie lester lewis lex liam lillian lily linda lindsay lindsey linus lionel lisa lloyd
        logan lois lola lora loretta lorna lorraine louis louisa louise lucas lucia lucille lucinda lucy luke lydia
        lyle lyndon lynette lynn lynne mabel mackenzie maddie madeleine madeline mae maggie malcolm mallory mandy
        marc marcia marcus margaret margery margot marguerite maria marian marianne marie marilyn marion marjorie
        mark marlene marlon marsha marshall martha martin martina marvin mary mason matilda matt matthew maureen
        maurice mavis max maxine maxwell maya meg megan meghan melanie melinda melissa melvin meredith merlin mia
        michael michaela michele michelle mick mickey mike mildred millicent millie milton minnie miranda miriam
        mitch mitchell moira mollie molly mona monica monique morgan morris mortimer moses muriel murray myles myra
        myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neal ned neil nell nellie nelson
        neville niall nicholas nick nicky nicola nicole nigel nikki nina noah noel nora noreen norman oisin oliver
        olivia ollie oscar osmond oswald otis owen paddy pam pamela patricia patrick patsy patty paul paula pauline
        peggy penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis pippa polly
        priscilla quentin quincy quinn rachael rachel ralph randall randolph randy raphael ray raymond rebecca reg
        regina reginald reuben rex rhoda rhona rhys ricardo richard rick ricky riley rita rob robbie robert roberta
        robin robyn rocky rod roderick rodney roger roland rolf ron ronald ronnie rory rosalie rosalind rosamund
        roseanne rosemary rosie ross rowan rowena roxanne roy ruby rufus rupert russ russell rusty ruth ryan sabrina
        sadie sally sam samantha sammy samuel sandra sandy sara sarah saul scarlett scott sean sebastian selena
        selina selma seth seymour shane shannon sharon shaun shauna shawn sheena sheila shelley sheridan sherry
        shirley sian sid sidney siegfried sienna simeon simon simone sinead siobhan solomon sonia sonya sophia
        sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stu stuart sue
        suelette susan susanna susannah susie suzanne suzy sybil sylvester sylvia tabitha tamara tammy tamsin tanya
        tara tasha taylor ted teddy terence teresa terri terry tess tessa thea thelma theo theodora theodore theresa
        thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trent trevor tricia trisha
        tristan troy trudy tyler tyrone una ursula valerie vanessa vaughan vera vernon veronica vicki vicky vince
        vincent vinnie viola virgil vivian vivien vivienne wallace wally walter wanda wayne wendell wendy wesley
        whitney wilbur wilfred willa willard william willie wilma winifred winston woodrow wyatt xavier yolanda
        yvette yvonne zach zachary zack zara zelda zoe zoey
        """),
    # Azerbaijani
    "az": _names("""
        babək nüsrət qulu şahin tamilla
        abbas abbasqulu abdulla abil adil adəm afaq afina afət agil agshin akif akifə alim alimə aliyar
        allahverdi allahşükür almas altay altun alxan alı aləmzər amalya anar anarə aqil aqşin araz arif arifə
        arzu asif aslan aslanbəy asya asəf atabala atamoğlan atəş ayaz aybəniz aydan aydın aygun aygün aynur
        aynura aytac aytəkin aytən ayxan azad azadə azay azer azər ağabəy ağahüseyn ağalar ağamir ağasi ağası
        ağasəf aşıq babək babəli bahadur bahar bahruz bakhtiyar balakişi balaqardaş balaş baləli barat bayram
        behbud billurə bəhram bəhruz bənövşə bəsti bəstə bəxtiyar bəşir cabbar cabir cahan cahangir camal
        camil cavad cavanşir cavid ceyhun ceyhunə ceyran chingiz cəfər cəfərqulu cəlal cəlil cəmalə cəmaləddin
        cəmil cəmilə cəmşid dadaş daşqın dilarə dilbər dilşad dinarə durna dürdanə dəyanət elbrus elbəy elchin
        eldar eldəniz elgün elkhan elman elmar elmidar elmin elmira elməddin elməs elnara elnarə elnaz elnur
        elnurə elsevər elshad elshan eltac eltən elvar elvin elvira elxan elyar elçin elşad elşən emil emiliya
        emilya emin esmira etibar eynulla eyvaz faidə faiq faiqə famil farid fatma fazil fağan fidan fikrət
        firudin firuz firuzə firəngiz fizuli flora fuad fuzuli füzuli fəraməz fərhad fərhadə fərid fəridun
        fəridə fərman fərqanə fərrux fərəh fərəhnaz fəttah fəxri fəxriyyə fəxrəddin gulnara gunel gövhər
        gülarə gülbahar gülbəniz gülnar gülnarə gülnaz gülnurə gültəkin gülçöhrə gülü gülşad gülşən gülər
        günay günel habil habilə hacıağa hacıbaba hafiz hafizə heydar heydər hicran hidayət hikmət humay hürü
        hüseyn hüsnü həbib həbibə həcər hədiyyə həlimə həmid həmidə həsən hətəm ibad ibrahim ibrahimxəlil
        idris ifrat ilahə ilgar ilham ilhamiyyə ilhamə ilkin ilqar ilqarə ilyas iman imanqulu imdad imran
        inarə intiqam iradə isa isfəndiyar isgəndər ismayıl ismət ismətulla israfil jalə javanshir javid
        jeyhun kamal kamil kamilə kamran kazım khadija khalid khayala kifayət könül köçəri kübra kəmalə
        kəmaləddin kənan kəniz kərbəlayı kərim kərəm lalə laləzar lamiyə leyla leyli lütfiyar ləman lətif
        lətifə maarif mahir mahirə mahmud mahmudağa maisə malik maral matanat mayil mehdi mehman mehparə
        mehriban mikayıl minə mircəfər mircəlal mirhəsən mirkazım mirqasım mirvari miryusif mirzağa mirzə
        mirzəli mirşahin mirəli mubariz musa mustafa muxtar mövlud mövsüm mübariz müqəddəs mürsəl mürvət
        müslüm müzəffər müşfiq müşviq məcid məhsəti məhəbbət məhəmməd məhərrəm məlahət məleykə məlik məmməd
        məmmədağa məmmədbağır məmmədhüseyn məmmədrza məmmədəli mənsur mənzər məryəm mərziyyə məstan məsud
        mətanət mətin məzahir nadir nahid nahidə naibə naidə nail nailə namiq nara nargiz natella natiq nazilə
        nazim nazənin nicat nigar nijat niyaməddin nizami nofəl novruz nuranə nuriyyə nurlan nuru nurəddin
        nurəngiz nübar nüşabə nəbi nəcibə nəcəf nəcəfqulu nəhayət nərgiz nəriman nərmin nərminə nəsib nəsimi
        nəsimə nəsir nəsrin nəzakət nəzirə nəzrin nəzər ofelya ogtay oqtay orkhan orxan osman pakizə polad
        pünhan pənah pərixan pərişan pərvanə pərvin pərviz pərzad qabil qadir qafar qalib qara qasım qasıməli
        qiyas qoşqar qulam qurban qvami qüdrət qızılgül qədir qəhrəman qəmər qənirə qəzənfər rafael rafail
        rafiq rafiqə rahib rahilə rahim ramal ramil ramilə ramin ramiz ramizə rashad rasim rasimə rauf rayiha
        reyhan rizvan rizvangül rizəddin roman rovshan roza rufət ruhiyyə ruhəngiz rustam rövşən röya rübabə
        rüfət rüstəm rəcəb rəfail rəfiqə rəhilə rəhim rəhimə rəhman rəna rəsul rəvan rəvanə rəyyan rəşad rəşid
        rəşidə saadat sabina sabir sabirə sabit sabuhi sadağat sadiq sadıq sahib sahibə sahil sahilə salatın
        salehə salman samad saminə samir samirə sara sarvan seadət sevda sevil sevinc sevinj sevər seyfəddin
        seyid seymur shahin shamil simuzər sirac sitarə siyavuş solmaz sona sudabə sübhan sücaət süleyman
        süsən səadət səbinə səbuhi səddam səfa səfər səfərəli səid səidə səkinə səlahəddin səlim səlimə səma
        səmayə səməd sənan sənubər sənəm sərdar səriyyə sərvər sərxan tacəddin tahir tahirə taleh talıb tamara
        tamerlan tapdıq teymur teyyub tofig tofiq togrul tohid toğrul turac tural turan turanə turqut törə
        tünzalə türkan təbriz təhmasib təhminə təranə tərlan ulvi umud vahid valeh vaqif vasif vidadi vilayət
        vugar vurğun vusal vusala vüqar vüsal vüsalə vəfa vəfadar vəli vəliyulla vəsilə vəsmə xalid xalidə
        xaliq xanlar xaqani xatirə xavər xosrov xudayar xuraman xədicə xəlil xəyalə xəyyam yadigar yaqub
        yashar yaver yavər yaşar yaşarə yeganə yelmar yunis yusif yəhya zabil zabitə zahid zahir zakir zakirə
        zaman zamin zamiq zamira zaur zemfira zeynal zeynalabdin zeynəb zibeydə zivər ziya ziyad ziyafət
        ziyəddin zulfugar zöhrab zöhrə zülfiyyə zülfiyə zülfüqar zümrüd zəhra zəki zəmfira zəminə zərdüşt
        zərifə zərnişan çapay çingiz ülfət ülkər ülvi ülviyyə üzeyir şahbaz şahin şahlar şahmar şahnaz
        şahsənəm şahverdi şakir şamil şirin şirvan şirxan şirəli şöhrət şövkət şəfiqə şəfəq şəhla şəhriyar
        şəlalə şəmsi şəmsiyyə şəmsəddin şərif şərqiyyə əbdül əbdülqədir əbdürrəhman əbil əbülfət əbülfəz
        ədalət əfqan əfsanə əhliman əhməd əhsən əhəd əjdər əkbər əkrəm əli əlibala əlif əlikram əlimərdan
        əlinazim əlirza əlisahib əlisəfa əliyar əlizamin əlyar əlövsət ələddin ələkbər ələsgər əminə əmir
        əmrah əmrulla əntiqə ənvər əsgər əsmər əsmət əsəd əzimə əziz əzizə əşrəf
        """),
    # Turkish
    "tr": _names("""
        berivan cüneyt dilan eriş hayri kani rifat rojda saniye şenal zana
        abdulkadir abdulkerim abdullah abdurrahman abdülhamit abdülkadir abdülkerim abdülmecit acar adem adnan
        afet ahmet ahsen akın alaattin alaeddin alattin alev ali aliye alparslan alper alperen altan anıl arda
        arif arife armağan arzu asiye aslı aslıhan asuman atakan ataman ateş atilla attila aycan aydın ayfer
        aygül ayhan aykut ayla aylin aynur ayse aysegul aysel aysu aysun aytaç aytekin aytül ayça ayşe ayşegül
        ayşenur azime aziz azmi azra bahadır bahattin bahri baki banu baran barış batuhan baturalp başak bedia
        bedirhan bedri bedriye behice behiye behçet bekir belgin belma bengü berat beren berfin berivan berk
        berkant berkay berke berna berrin besim besime betül beyhan beyza bilal bilge bilgehan birgül birol
        birsen bora bulent burak burcu burhan burçak burçin busra buğra bülent büşra cafer cagla cagri cahide
        cahit canan candaş caner cansu cavit celal celalettin celile cem cemal cemalettin cemil cemile cemre
        cengiz cenk ceren cetin cevahir cevat cevdet cevriye ceyda ceyhan ceylan cigdem cihan coşkun damla
        davut demet deniz derya didem dilan dilara dilek doruk doğan doğukan dursun duygu ebru ebubekir ece
        ecem eda edip ediz efe efkan eflatun ege ekin ekrem elif elvan elçin emel emin emine emir emrah emre
        emrullah ender engin enis ensar enver ercan ercüment erdal erdem erdinç erdoğan eren ergin ergun ergün
        erhan erkan erkin erkut erman erol ersan erse ersel ersin ersoy ertan ertuğrul esat esengül eser esin
        esma esmeray esra ethem evren evrim eylem eyyüp eyüp ezgi eşref fadime fahrettin fahri fahriye faik
        faruk fatih fatin fatma fatoş fazıl fehmi fehmiye ferat ferda ferdane ferdi fereceddin ferhan ferhat
        ferhunde feride feridun feriha ferit feryal fethi fethiye fevzi fevziye feyyaz feyza feyzullah figen
        fikret fikri filiz firdevs firuze fuat funda furkan füsun fırat gaffar galip gamze gizem gokhan gufran
        gulay gulsen gunay gökay gökhan gökçe gökçen gönenç gönül görkem gözde gül gülay gülben gülbin gülcan
        gülcihan gülden güler gülfem gülfidan gülhan gülistan gülizar güllü gülnur gülperi gülsen gülser
        gülsüm gülten gülçin gülümser gülüzar gülşah gülşen güner güngör günseli gürbüz gürkan gürsel hacer
        hafize hakan hakkı haldun hale halide halil halime halis halit haluk hamdi hamit hamza handan hande
        hanife harun hasan hasibe hasret hatice havva hayati haydar hayreddin hayrettin hayriye hayrünnisa
        haşim haşmet hikmet hilal hilmi hulusi hulya huseyin hülya hüsamettin hüseyin hüsniye hüsnü hıdır
        ibrahim iclal idil idris ihsan ilhami ilhan ilkay ilker ilknur ilyas inci ipek irem irfan isik
        iskender ismail ismet ismigül izzet jale kaan kadim kadir kadriye kazım kemal kemalettin kenan kerem
        kerim keriman koray korhan kubilay kutay köksal kürşat kıvanç lale lami lamia levent leyla lütfi
        lütfiye lütfullah macide macit mahfuz mahinur mahir mahmut makbule mazhar mebrure mecit mefharet
        mehmet mehmetali mehtap melahat melda melek melih melike melis meltem memduh menderes menekşe mensur
        meral mert merve meryem mesude mesut mete metin mevlüde mevlüt mihriban mithat muammer muazzez
        muhammed muhammet muharrem muhittin muhsin muhterem mujde mukadder mukaddes munise muradiye murat musa
        mustafa muzaffer mübeccel müberra mücahit müfit müge müjdat müjde müjgan mükerrem mükremin mümtaz
        münevver münir mürsel mürvet müslim müslüm müşerref nabi naci nadide nafi nafiz nagihan nahit nail
        nalan namık nazan nazif nazire nazlı nazmi nazmiye nazım necati necdet necla neclâ necmettin necmiye
        nedim nedime nejat nejdet nergis nermin nesibe neslihan neslişah nesrin nevin nevriye nevzat nezahat
        nezaket nezih nezihe neşe nihal nihan nihat nilay nilgün nilüfer nimet niyazi nuh numan nur nuran
        nuray nurcan nurdan nurettin nurgül nurhan nurhayat nuri nuriye nurten nurullah nurşen ogün okan oktay
        olcay omer onat onder onur orhan orkun orçun osman oya ozan ozcan ozge ozgur ozlem oğuz oğuzhan pakize
        pelin perihan pervane pervin peyami pinar polat pınar rabia rafet ragıp rahime rahmi raif ramazan
        rasim raşit recai recep refet refia refik remzi remziye rengin resul reyhan reşat reşit ruhi ruken
        rukiye ruşen rüveyda rüya rüştü rıdvan rıfat rıza saadet saadettin sabahat sabahattin sabiha sabri
        sabriye sacit sadettin sadi sadiye sadık saffet safiye saime sait sakine salahattin salih saliha samet
        sami samim savaş sebahat sebati sebnem seda sedat sedef sefa sefer seher selahaddin selahattin selami
        selda selen selim selime selin selma selman selçuk sema semih semiha semiray semra semsettin senem
        sener serap sercan serdal serdar seref serhan serhat serif serkan serpil sertaç server sevcan sevda
        sevgi sevil sevilay sevim sevinç seyda seyfettin seyfi seyhan seyit seyithan sezai sezen sezer sezgin
        seçil sibel sinan sinem soner songül suat sukru sule suleyman suna suphi suzan süheyl süheyla süleyman
        sümer sümeyye süreyya sıdıka sırma sırrı tacettin taha tahir tahsin talat talip tamer taner tanju
        tansu tarık tayfun tayfur taylan tayyip taşkın teoman tevfik tevhide tezcan timur timuçin tolga
        tolgahan tuba tufan tulay tulin tuncay tuncer tunç turabi turan turgay turgut turhan turkan tuğba
        tuğrul tuğçe tülay tülin türkan ufuk ulaş ulviye umit umut unal utku uğur uğurcan vahap vahdettin
        vahit vecdi veciye vedat vedia vefa vehbi veli veysel vicdan vildan volkan vural yakup yalcin yalçın
        yaman yasemin yasin yavuz yağmur yaşar yekta yeliz yeşim yigit yildiz yilmaz yiğit yunus yurdagül
        yurdanur yusuf yücel yüksel yıldıray yıldız yılmaz zabit zafer zahide zahit zarife zehra zekai
        zekeriya zeki zekiye zeliha zennure zerrin zeycan zeynel zeynep zihni ziya zuhal zübeyde zühal zülal
        züleyha zülfikar zülfü zülküf çağatay çağla çağlar çağrı çetin çiler çiğdem öcal ömer önder özay özcan
        özden özge özgen özgür özkan özlem öznur ümit ümmühan ümran ünal ünver şaban şadiye şahabettin şahin
        şahver şebnem şefik şehnaz şemsettin şenay şener şengül şenol şerafettin şeref şerif şerife şermin
        şevket şeyda şeyhmus şeyma şinasi şirin şule şükran şükrü
        """),
    # Russian and Ukrainian
    "ru": _names("""
        айдар вацлав гавриил рамзан ринат элла юлиан элеонора
        aleksandr aleksandra aleksei aleksey alexei alexey alla alyona anastasiya anatoli anatoliy anatoly
        andrei andrey andrii andriy anton arkadi arkady artem artyom bogdan bohdan boris dmitri dmitriy dmitry
        dmytro ekaterina elizaveta evgeni evgenia evgeny fedor fyodor galina gennadi gennady georgi georgiy
        georgy gleb grigori grigory halyna hanna igor ihor ilya inna irina iryna ivan kateryna kirill
        konstantin ksenia kyrylo larisa leonid lesya lidia liudmyla ludmila lyubov lyudmila maksim mariia
        marina mariya matvei maxim mikhail mykhailo mykola nadezhda natalia nataliia natalya nikita nikolai
        nikolay oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olga orest ostap pavel pavlo petro
        polina pyotr raisa rimma roman ruslan semyon sergei sergey serhii serhiy sofia sofya solomiya
        stanislav stepan svetlana svitlana taisiya taras tatiana tatyana tetiana tetyana timofei timur vadim
        valentin valentina valeri valeria valery vasili vasily vasyl viktor viktoria vitali vitalii vitaliy
        vitaly vladimir vladislav volodymyr vsevolod vyacheslav yana yaroslav yegor yekaterina yelena
        yelizaveta yevgeni yevgenia yevgeny yevhen yulia yuliya yuri yurii yuriy yury zinaida zoya аббас
        абдулла абульфаз агагусейн агамали агата агиль агния адам аделина адиль адылбек азад азамат азер азиз
        айгюн айдын айнур айсель айтен айхан аким акиф алевтина алекпер александр александра алексей алена али
        алиага алина алиса алла аллахверди алмаз алхас альберт альбина альмира алёна амалия амир амиран ананий
        анар анастасия анатолий ангелина андраник андрей андрій анжела анзор анна анри антон антонина анушаван
        аполлинария апти араз арам аргишти аревик арина ариф аркади аркадий арман армен армине арно арсен
        арсений арсентий арташес артем артемий артур артём арутюн арушан асад асиат асиф асият аслан аслудин
        астхик ася атабек атамурад афанасий ахмад ахмат ахмед ашот бабек багдасар багир баграт бадри бахман
        бахруз бахтияр беглар бежан бекхан белек белла бесик беслан бислан богдан богдана борис борислав
        бронислав булат вагиф ваграм вадим вазген вазир вазиф валентин валентина валерий валерия валех вали
        ванда вано варвара вардан варужан василий василиса василь васиф вафа вахтанг вачаган велиага велимир
        венера вениамин вера вероника виктор виктория вилен вильгельм виолетта виталий виталия влада владилен
        владимир владимира владислав владислава владлен влас володимир всеволод вугар вусал вячеслав віктор
        вікторія віталій галим галина гамид гамлет ганна гарегин гариб гарик гасан геворг гегам гейдар
        геннадий георги георгий герасим герман гиви гия глафира глеб гога грант григор григорий григорій
        гульнар гульнара гульшан гурам гурбан гурген гусейн гусейнага гюльнара гюльшан гюнай гюнель давид
        дадаш далгат дана даниил данил данила даниэль даниял дарина дарья дашгын демьян денис джабраил джавад
        джаваншир джавид джалал джалиль джамал джамиль джамиля джамшид джафар джейран джейхун джемал дженнет
        джульетта диана дилбар дильшат диляра дина динара дмитрий дмитро донат дурсун евгений евгения евдокия
        евлампия евсей егор екатерина елена елизавета елизар ерванд еремей ефим ефрем жанна жасур женя забит
        завен заза заира зардушт заур захар зейнаб зейнал зелимхан земфира зинаида зиновий зинур зия зиявуддин
        зохра зоя зубаир зульфия зураб ибад ибрагим иван ивета игнат игорь идрис изабелла изольда илгар илона
        ильгам ильгар ильдар ильнур ильхам илья ильяс имам иман имангали инал инга индира инесса инна
        иннокентий инокентий интигам иосиф ирада ираида ираклий ирек ирина иса исаак искандер ислам исмаил
        исмет ия казбек казим калман камал камалутдин камилла камиля камран карапет карен карина каринэ карл
        карлен катерина кахабер кенан керим кира кирилл кирило клавдия клара клим кнарик княз коба константин
        кристина ксения лала лариса лаура лев левон лейла лейля лейсан леонид леонід леся лиана лианна лидия
        лилит лилия лиля лия ломали луиза лукерья лукьян любовь людмила лілія магеррам магомед магомедрасул
        мадат мадина майк майрбек майя макар максим максуд малик малика мамед мамука манана манвел марат
        маргарита маргос мариам мариами марианна марина мария марк марлен марта марфа марьям марьяна марія
        матвей матлуб махач махмуд мгер медея мелик мераб месроп мехрибан микаел микаил микаэл микола милана
        милена минас миннигали мирза мирзага мирон мирослав мирослава мислим михаил михайло мстислав муза
        муминат мурад мурат муртаз муса мусалим муслим мустафа мухаммед мухтар мушег мушфиг мюрсал надежда
        надир надія назакет назар назиля назим назир намик нана нанули нара наргиз нарек нариман нарине насиб
        насими натали наталия наталья наталія натела натик натия натэлла нелли нигяр низами никита нико никол
        николай нина ниязи новруз нодар нонна норайр нугзар нурали нуреддин нуридин нурлан нурлана нурсултан
        огтай оксана октай олег олександр олександра олексій олена олеся олжас ольга оник онуфрий оразбай
        орест орхан остап отари паата павел павлина павло панах парвиз паруйр пелагея петр петро платон полад
        полина прасковья прохор пётр равиль рагим радий радик разия раиль раиса рамазан рамиз рамик рамила
        рамин расим расул рауф рафаил рафаэль рафик рахим рахман рашад рашид рашит реваз регина резо ренат
        рената рза ризван римма рифат роберт ровшан родион роза розалия роин ролан роланд роман ростислав
        рубен рубик рузанна руслан руслана рустам рустем руфат рушан саадат сабина сабир сабит савва савелий
        садагат саид саида сайд саламбек салим саллех салман самад самвел самед самир самира сарван сардар
        сарибек сарик саркис сатеник сафар сахиб светлана святослав світлана севастьян севда севиль севиндж
        сеид сейран сейфаддин семен семён серафима сергей сергій серж серик сирануш сирварт снежана согомон
        соломія сона соня сосо софия софья софія станислав стелла степан сурен сусанна сухраб таира таисия
        талгат талех таляат тамаз тамази тамара тамерлан тамила тарас тариел тарлан татевик татьяна тахир
        теймур теймураз темури тенгиз тетяна тигран тимофей тимур тимурлан тихон тогрул тогрулбек томас
        торнике тофик тураб турал туралб тюркан увайс узеир ульви ульяна умар умуд урузмаг фазил фазиль фаик
        фаина фарид фарида фарман фаррух фарруха фархад фатали фатима фатих фахраддин фахри федор феликс
        физули фикрет филипп фирдоус фируз флора фома фуад фуза фёдор хагани хадиджа хазби халид халида халик
        халил хамзат ханлар харитон хасан хатира хатуна хачатур хачик хикмат хикмет хусейн хусен цовинар чапай
        чермен чингиз чингис шабан шаварш шавкат шаген шалва шамиль шамхал шарип шахин шахла шахмар шахназ
        шерзод шовкет шота эдгар эдик эдита эдуард элеонора элиза элина элли эльбрус эльвира эльгар эльданиз
        эльдар эльза эльман эльмар эльмира эльнара эльнур эльхан эльчин эльчина эльшад эльяр эмилия эмиль эмин
        эмма эрвин эрик эрнест этери этибар юлдуз юлиан юлия юлія юнис юнус юрий юрій юсиф явер ядигар яков
        якуб ян яна ярина ярослав ярослава яшар євген євгенія іван ігор ірина
        """),
    # Serbian, Croatian and Bosnian, in both scripts
    "sr": _names("""
        aca ajša aleksa andrija andrijana anica anđela anđelija anđelko arsenije blagoje blaženka borivoje
        božana božo branimir branislav bratislav budimir ceca cvetko cvijeta damjan danica danijel danijela
        darija darinka davor davorka deana desanka divna dobrica dobrila dragica dragiša drago dragoljub
        dragomir dragoslav dragutin dušica edina elma enes enisa gavrilo gojko goranka gorica grozdana haris
        hrvoje ilija isidora ivona jakov jasminka jela jelica jelisaveta jovanka jovica jugoslav krsta krsto
        krunoslav lidija ljerka ljubinka ljubo ljubomir ljupka ljupčo marica marinko mateja melita mevlida
        mihailo mihajlo milanka mileva milija milijana milinko milivoje miljan miljana miloje milojko milovan
        milun milutin miro miroljub mirsad mirza mladenka momir nadežda naser nedeljko nevenka nikica nikolija
        obren olgica ostoja pavlina petrija prvoslav rade radenko radica radinka radisav radivoje radiša
        radmilo radoica radojica radojka radomir radosav radoš ranka relja ružica sava savo senka slaviša
        slavoljub slobodanka smilja smiljana snježana spasoje sreten srećko stana stanko stanoje stela stevica
        stevo stojan stojanka strahinja svetislav svetozar tijana toma tomo uglješa vasilije vedrana velibor
        veljko verica vidoje vidosava vitomir vjera vladica vlastimir vojin vojkan vojo vukašin vukica zagorka
        zorana zvezdan zvezdana zvonko đorđe đura đurđa đurđica šemso žaklina žarko živadin živana živojin
        александар ана анђела биљана бојан бојана бранислав бранка бранко веселин весна владан војислав вук
        вукашин горан гордана далибор данило дејан драган драгана драгиша драгослав драгољуб душан душанка
        жарко живко здравко зоран зорана зорица ивана илија лазар марија марко маја мила милан миливоје милица
        милорад милош милутин мирко мирјана младен момир нада наташа небојша невена недељко немања ненад
        оливера павле петар предраг раде радмила радован радомир радослав ратко славица славко слађана
        слободан соња срђан стеван стефан татјана тања теодора тијана томислав урош ђорђе јасмина јасна јелена
        јован јована јованка љиљана љубица љубиша љубомир
        """),
    # Armenian
    "hy": _names("""
        ada aghasi alina alvard anahit ani anna anoush anush ara aram aramayis arayik arevik arman armen armenak
        armenuhi armine arpi arpine arsen arshak arshavir artak artashes artavazd artur artyom arusyak ashot astghik
        avetik avetis azat bagrat barsegh berj david davit diana edgar edik eduard edvard elen eliza emma ernest
        gagik garegin garik garo gayane geghard gevorg gohar gor grigor gurgen hagop haik hakob hamlet harout
        harutyun hasmik hayk hayrapet heghine henrik hermine hovhannes hovik hovsep hrachya hrair hrant hripsime
        jirair karapet karen karine karo khachatur khachik knarik koryun krikor kristine levon levonik lilit lusine
        magda manuk manvel margar mariam marina marine martiros mary meline mher mikael misak mkhitar mkrtich
        mushegh naira narek narine nelly nerses nubar nune nvard onnik ophelia paruyr petros rafayel raffi robert
        rouben ruben ruzanna samvel sargis sarkis sasun satenik seda sedrak serob serzh seyran shahen shant shavarsh
        shushan shushanik sipan siranush smbat sona sos spartak stepan suren susanna svetlana syuzanna taron tatev
        tatevik tatul tevan tigran tigranuhi vache vagharshak vahagn vahan vahe vahram vardan vardges varduhi vartan
        varuzhan vasken vazgen vigen viken vrezh yeghishe yeprem yervand yeva zabel zara zaruhi zaven zhanna zhirayr
        zohrab անահիտ անի աննա աշոտ արամ արման արմեն արմինե արսեն արտակ արտուր գագիկ գայանե գեւորգ գոհար գրիգոր
        դավիթ էդգար թաթեւ լիլիթ լուսինե կարեն կարինե հակոբ հայկ հասմիկ հովհաննես մարիամ մարինե մհեր նաիրա նարեկ
        նարինե նիկոլ ռոբերտ ռուբեն սամվել սարգիս սերժ սոնա սուրեն ստեփան վահագն վահան վահե վարդան տաթեւիկ տիգրան
        """),
    # Georgian
    "ka": _names("""
        akaki aleko aleksandre aleksi amiran ana anano anastasia andria anri anzor archil avtandil badri bakar bakur
        beka besik beso bidzina bondo dachi dali datuna david davit demetre demna diana dimitri eka ekaterine elene
        elguja eliko emzar endi eteri ganna gega gela gia giga gigi gigla giorgi givi gocha goderdzi goga gogi
        grigol gubaz guga guram gvantsa ia iago ilia imeda inga ioseb irakli irma iva ivane jaba jemal jumber kakha
        kakhaber ketevan keti khatia khatuna khvicha koba konstantine kote kristine lado lali lana lasha laura leila
        lela leri levan lia lika lili lizi luka maia maka malkhaz mamuka manana manuchar mariam marika marina mate
        medea megi merab mikheil mindia mirian mzia nana nanuka natela natia nato nazibrola neli nestan nika nikoloz
        nina ninia nino nodar nona nugzar nukri nunu nutsa omar otar otari paata pavle petre pikria ramaz ramin rati
        revaz rezo roin roman romeo rusudan saba salome sandro shalva shorena shota simon sofio sopio sopo sulkhan
        tamar tamara tamaz tamta tariel tatia tato tea teimuraz temur tengiz teona tinatin tornike tsira tsotne ucha
        ushangi vaja vakhtang vano vasil vazha vera zaal zaza zezva zurab zviad ანა გიორგი გოჩა დავით ეკა ელენე
        ვახტანგ ზაზა ზურაბ თამარ თეა თეიმურაზ ირაკლი ირმა კახა ლაშა ლევან ლუკა მაია მამუკა მარიამ მიხეილ ნათია ნიკა
        ნიკოლოზ ნინო სალომე ქეთევან შოთა ხათუნა
        """),
    # German
    "de": _names("""
        celina jasmin sahra
        achim adalbert adelheid adolf agnes albrecht alexander alfons alfred almut alois aloisia alwin amalie
        andrea andreas anette angela angelika anja anke anna annalena anne annegret annelie anneliese
        annemarie annett annette annika anselm ansgar antje anton armin arndt arne arnim arno arnold arnulf
        arthur artur astrid axel barbara bastian beate beatrix benedikt benjamin benno bernd bernhard
        bernhardine bert berthold bertold bertram bettina birgit birgitta birte björn bodo boris brigitta
        brigitte britta bruno burkhard burkhardt bärbel carina carl carl-heinz carla carmen carola carolin
        carsten caspar cathrin cem charlotte christa christel christian christiane christina christine
        christof christoph clara clarissa claudia claus clemens constanze cord cordula corinna cornelia
        cornelius cäcilia dagmar daniel daniela detlef detlev dieter dietger dietlinde dietmar dietrich dirk
        dominik dora doreen dorothea dorothee eberhard eckart eckehard eckhard eckhart edda edelgard edeltraud
        edgar edith eduard egbert egon ehrenfried ehrhard eike ekkehard elfi elfriede elisabeth elke ellen
        elmar elsbeth else emil emma emmerich engelbert enno erdmute erhard erich erik erika erna ernestine
        ernst erwin esther eugen eva ewald fabian falk falko felicitas felix ferdinand florian folker frank
        franka franz franz-josef franziska frauke frederik frederike fridolin frieda friedbert friedemann
        frieder friederike friedhelm friedrich frithjof fritz gabi gabriele gebhard georg gerald gerd gerda
        gerhard gerhild gerlinde gernot gero gerold gertraud gertrud gesa gesine gisbert gisela gitta
        gottfried gotthard gotthold gregor greta gretel grit gudrun guido gunda gundula gunnar gunter gunther
        gustav götz günter günther hagen halina hanna hannah hannelore hannes hans hans-christian hans-dieter
        hans-georg hans-joachim hans-jürgen hans-peter hansjörg harald harro hartmut hartwig hasso hedda
        hedwig heide heidemarie heiderose heidi heidrun heike heiko heiner heinrich heinz heinz-peter helene
        helga helge hella hellmut helma helmar helmut helmuth hendrik henner henning henriette henrik henrike
        herbert heribert hermann herta hertha hilde hildebrand hildegard hilmar hiltrud holger horst hubert
        hubertus hugo ida ilka ilona ilse imke immanuel ina ines inga inge ingeborg ingelore ingo ingolf
        ingrid inka irene irina iris irma irmela irmgard irmtraud isabel isabell isabella isolde ivonne
        jacqueline jakob jan jana janina janine jannik jannis jens jessica joachim jobst jochen joerg johann
        johanna johannes jolanthe jonas jonathan josef josefine jost judith julia juliane julius justus jutta
        jörg jörn jürg jürgen kai karin karl karl-heinz karla karlheinz karola karolin karoline karsten kaspar
        katarina katharina kathleen kathrin katja katrin kerstin kevin kilian klara klaus klaus-dieter
        klaus-peter klemens knut konrad konstantin konstanze korbinian kordula kornelia kristin kristina
        kunibert kuno kurt lara lars laura leander lena leni lennard leonhard leonie leonore leopold liane
        lieselotte lilli lisbeth liselotte lore lorenz lothar ludger ludwig luise lukas lutz madlen magda
        magdalena maik maike maja malte mandy manfred manja manuel manuela marcel marco marcus mareike maren
        marga margarete margarethe margit margot margret margrit maria marianne marie marie-luise mariele
        marika mario marion marit marita marko markus marlene marlies marlis martin martina mathias mathilde
        matthias maximilian mechthild meike meinhard meinolf meinrad melanie michael michaela michel miriam
        mirjam mirko mona monika moritz nadine nadja natascha nele nico nicola nicole niels nikolaus nils nina
        nora norbert norman olaf oliver ortrud ortwin oskar ostwald oswald otmar ottmar otto ottokar pascal
        patricia patrick paul paula pauline peer peter petra philipp pia raimund rainer ralf ralph ramona
        raphael rebecca rebekka regina regine reimund reiner reinhard reinhardt reinhild reinhold renate rené
        ria ricarda richard rieke rita robert roderich roland rolf romy ronja ronny rosemarie roswitha rudi
        rudolf rupert ruprecht ruth rüdiger sabina sabine sabrina sandra sascha saskia sebastian sibylle
        siegbert siegfried sieglinde siegmar siegmund siegrun sigfried sigismund sigmar sigmund sigrid sigrun
        silja silke silvia silvio simon simone sina solveig sonja sophia sophie stefan stefanie steffen steffi
        stephan stephanie susann susanna susanne svea sven svenja svetlana swantje swen sybille sylke sylvia
        tabea tamara tanja tankred tatjana theo theodor theresa therese theresia thilo thomas thorben thorsten
        tillmann tilman tilo tim timo tina tobias tom torben torsten traudel traudl traute trude udo ulf uli
        ulla ulli ulrich ulrike urban ursel ursula urte uschi uta ute utz uwe valentin vanessa veit vera
        verena veronika viktor viktoria vincent vinzenz volker volkhard volkmar walburga waldemar walter
        walther waltraud waltraut wendelin wenzel werner wibke wiebke wieland wilfried wilhelm wilhelmine
        willi willibald willy wilma winfried wolfgang wolfhard wolfram wulf xaver yvonne zacharias zoe
        """),
    # French
    "fr": _names("""
        aïcha cheikh elie erwan hakima kévin louna maude rokhaya rony wladimir zohra
        abel adeline adrien adrienne adèle adélaïde agathe aglaé agnes agnès aimé aimée alain alban albane
        albertine alexandre alexia alexis alfred alice aline alix aloïs alphonse amandine amaury ambre
        ambroise amélie anatole anaëlle anaïs andre andré andréa andrée ange angèle angélique anita
        anne-claire anne-laure anne-marie anne-sophie annick annie anouk anselme anthelme anthony antoine
        antoinette apolline ariane aristide arlette armand armande armelle arnaud arsène arthur astrid aubin
        aude audrey auguste augustin aurore aurélie aurélien auxane axelle aymeric baptiste barnabé bastien
        baudouin benjamin benoit benoît benoîte bernadette bernard berthe bertille bertrand bintou blaise
        blanche blandine boris brice brigitte bruno béatrice bénédict bénédicte bérangère bérénice camille
        capucine carine carole caroline catherine cecile cedric celine chantal charles charline charlotte
        charlène chloé christelle christiane christine christophe claire clara clarisse claude claudette
        claudie claudine clement clothilde clotilde clémence clément clémentine cléo colette coline constance
        constant coralie corentin corinne cosette cyprien cyriaque cyril cyrille cécile cédric céleste
        célestin célia céline damien daniel daniella danielle danièle danny daphné david davy delphin delphine
        denis denise diane didier dominique donatien dorian dorine dorothée désiré désirée edgar edmond edmée
        edouard edwige eliane elodie elsa elvire emilie emma emmanuel emmanuelle enguerrand enzo eric ernest
        estelle esther etienne eudes eugène eugénie eulalie eustache eva evelyne fabien fabienne fabrice
        fannie fanny faustine felix fernand fernande firmin flavie flavien florent florentin florian floriane
        florianne florine fortuné francine francis franck francois francoise françois françois-xavier
        françoise frederic frédéric frédérique félicie félicien félicité félix gabin gabriel gabrielle gael
        gaspard gaston gatien gauthier gautier gaétan gaël gaëlle gaëtan genevieve geneviève geoffroy georges
        georgette gerard germain germaine gervais gervaise ghislain ghislaine gilbert gilberte gilles ginette
        gisèle gontran grégoire grégory guilhem guillaume guillemette gustave guy guylaine guénolé gwenaël
        gwenaëlle gwendoline gwenola gérald géraldine gérard géraud hachim hadrien helene henri henriette
        herve hervé hilaire hippolyte honorine honoré hortense hubert hugo hugues huguette hyacinthe héloïse
        hélène inès irène irénée isabelle isaline isidore ivan jacinthe jacky jacqueline jacques jean
        jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-françois jean-jacques
        jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre
        jean-yves jeanine jeanne jeannette jeannine jerome jocelyne joel johanna jonathan joseph josette
        josiane josselin josée joséphine joël joëlle jude judicaël jules julie julien julienne juliette
        justine jérémie jérémy jérôme kadidiatou karim karine katia laetitia lambert laure laure-anne laurence
        laurent laurette lauriane laurie laurine lazare laëtitia leon lila lilian liliane line lionel lise
        lisette loic lou louane louis louise louisette louison loïc loïck loïs luc lucas lucette lucie lucien
        lucienne lucile ludivine ludovic lydie lysiane léa léandre léna léo léon léonard léonce léonie léonore
        léopold léopoldine madeleine magali mahaut maixent malo manon marc-antoine marceau marcel marceline
        marcelle marcelline margaux margot marguerite marianne marie marie-agnès marie-ange marie-christine
        marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise marie-noëlle
        marie-odile marie-pierre marie-thérèse marielle mariette marin marine marinette marion marius
        marjolaine marlène marthe martial martin martine maryline maryse maryvonne mathieu mathilde mathis
        mathurin matthias matthieu maud maurice maxence maxime maximilien maël maëlle maëva melanie michaël
        michel michele micheline michèle mickaël mireille monique morgane muriel myriam mégane mélanie mélina
        mélissa mélodie nadine nadège narcisse narimène natacha nathalie nathan nestor nicolas nicole nicolle
        noemie noé noéline noémie noël noëlle octave octavie océane odette odile odilon olivier olympe ophélie
        oriane oscar pascal pascale pascaline patrice patricia patrick paul paul-émile paule paulette pauline
        perceval pernelle perrine philibert philippe philippine philomène pierre pierre-yves pierrette
        pierrick placide prisca prosper quentin quitterie rachel rachida raoul raphael raphaël raphaëlle
        raymond raymonde regis remi renaud rene rené renée richard robert roch rodolphe rodrigue roger roland
        rolande romain romane romaric romuald ronan rosalie rose-marie roseline roselyne roxane réginald
        régine régis rémi rémy sabine samuel samy sandra sandrine sarah sebastien serge severine sidonie simon
        simone siméon sixtine solange soline solène sonia sophie stanislas stephane stéphane stéphanie suzanne
        suzette sylvain sylvaine sylvestre sylvette sylviane sylvie sylvère sébastien ségolène séraphin
        séraphine séverin séverine sévérine tanguy theo therese thibaud thibault thibaut thierry thomas théa
        théo théodore théodule théophile thérèse timothée tiphaine titouan toussaint tristan télesphore ulysse
        urbain ursule valentin valentine valerie valérie valéry vanessa veronique vianney victoire victor
        victorien victorine vincent violaine violette virgile virginie viviane vivien véronique xavier xavière
        yann yannick yasmina yoann yohan yohann yolande youssef yvan yves yvette yvon yvonne zacharie zoé
        zélie zéphyr édith édouard éliane élie éliette élisa élisabeth élise élodie éloi éloïse éléonore
        émeline émile émilie émilien éric érika étienne évelyne
        """),
    # Spanish
    "es": _names("""
        antón anxo brais breixo chelo edurne ester iker iria iñigo josema josep juanma koldo lluís
        manu nacho núria pachi pau quim quique rosana rosendo sabela txema unai uxue uxía xosé
        abelardo adela adolfo adrian adriana adrián agustin agustina agustín ainhoa aitana aitor alba alberto
        alejandra alejandro alfonso alfredo alicia almudena alonso alvaro amaia amalia amanda amparo ana
        anabel ander andoni andrea andres andrés angel anselmo antonia antonio antía araceli arantxa ariadna
        armando arnaldo arnau arturo aránzazu asier asunción aurelio aurora azucena baltasar bartolomé basilio
        bautista beatriz begona begoña belen belén benita benito benjamin benjamín berenice bernarda bernardo
        berta blanca borja braulio bruno bárbara camila camilo candela candelaria carla carlos carlota carmen
        carmina carolina catalina cayetana cayetano cecilia celia cesar cipriano ciro clara claudio clemente
        concepcion concepción conchita consuelo cristian cristina cristobal cristóbal césar dalia damian
        damián daniel daniela dario darío david delfina demetrio diego dionisio dolores domingo dámaso débora
        edelmira edgardo edmundo eduardo efraín eladio elba elena eleuterio elias elisa eliseo eloy eloísa
        elvia elvira elías emeterio emilia emiliano emilio encarnación enrique enriqueta epifanio erasmo
        ernestina ernesto esmeralda esperanza esteban estefanía estela esther eugenia eugenio eulalia eusebio
        eva evaristo everardo ezequiel fabian fabiola fabián facundo federico felicia feliciano felipa felipe
        felisa felix fermin fermín fernanda fernando fidel filomena flavio florencia florencio francisca
        francisco froilán félix gabino gabriel gabriela gaspar genaro genoveva gerardo german germán gilberto
        ginés gisela gladys gloria gonzalo graciela gregoria gregorio griselda guadalupe guillermina guillermo
        gustavo haydée hector heliodoro heriberto herminia hernan hernán higinio hilaria hilario hipólito
        horacio hortensia hugo humberto héctor ignacia ignacio ildefonso imelda indalecio ines inmaculada inés
        irene isaac isabel isaías isidoro isidro ismael itziar ivan ivonne iván izaskun iñaki jacinta jacinto
        jacobo jaime javier javiera jerónimo jesus jesús jimena joaquin joaquina joaquín jordi jorge jose
        josefa josefina josé juan juana juanita julian juliana julieta julio julián justina justo juventino
        karina laura laureana laureano leandro leire leonardo leoncio leonor leopoldo leticia liborio lidia
        liliana lisandro lorena lorenzo lourdes lucia luciano lucila lucrecia lucía ludivina luis luisa lázaro
        macarena magdalena maite malena manolo manuel manuela marcela marcelina marcelino marcelo marcial
        marcos margarita margarito maria mariana mariano maribel maricarmen maricela mariela marina mario
        marisa marisol maritza marta martin martina martín maría mateo matias matías mauricio maximiliano
        melchor melisa micaela miguel miguela mikel milagros minerva mireia miren moises moisés monica
        montserrat mónica nahuel narciso natalia natividad nerea nereida nicanor nicolas nicolasa nicolás
        nieves noelia noemí norberto nuria nélida néstor octavio odón ofelia olalla olegario olga olivia omar
        oriol orlando oscar osvaldo otilia pablo paco paloma paola pascual pascuala pastora patricia patricio
        paulina paulino pedro pepe perla petrona pilar plácido ponciano porfirio primitivo priscila prudencio
        práxedes rafael rafaela raimundo ramiro ramon ramona ramón raquel raul raúl rebeca regino remedios
        renata reynaldo ricardo rigoberto roberta roberto rocío rodolfo rodrigo rogelio rolando romina
        romualdo román roque rosa rosalba rosalía rosario rosaura ruben rubén rufino ruperto rómulo sabino
        salomé salvador samanta samuel sandra santiago sara saturnino saúl sebastian sebastiana sebastián
        serafina serafín sergio severino silvestre silvia silvina simon simón sixto sofia sofía soledad sonia
        susana tania tatiana telmo teodoro teresa teófilo tobías tomas tomasa tomás ulises urbano ursula
        valentin valentina valentín valeria valeriano vanesa vera veronica verónica vicenta vicente victor
        victoriano victorino vidal violeta virgilio virginia visitación viviana víctor waldo wilfredo xabier
        xavi xavier ximena xiomara xochitl yadira yago yamila yolanda zacarías zenaida zoraida zulema álvaro
        ángel ángela ángeles íñigo óscar úrsula
        """),
    # Italian
    "it": _names("""
        achille adalgisa adelina adriana adriano agnese agostino alberico alberta alberto alda alessandra
        alessandro alessia alessio alfonso alfredo aloisio alvise ambra ambrogio amedeo amerigo andrea
        andreina angela angelica angelo angiola anna annalisa annamaria annarita annibale annunziata antonella
        antonello antonietta antonino antonio arianna armando arnaldo arrigo arturo assunta attilio augusto
        aurelio azzurra barbara bartolomeo beatrice benedetta benedetto beniamino biagio bianca brigida bruna
        brunella brunello bruno calogero camilla camillo carla carlo carlotta carmela carmelo carmine carolina
        caterina catia cecilia cesare chiara cinzia ciro claudia claudio clelia concetta corrado cosimo
        costantino costanza cristiano cristina dafne damiano daniela daniele dante dario davide debora
        desiderio diego dino domenica domenico domitilla donata donatella donatello donato doriana edmondo
        edoardo egidio elda elena eleonora elio elisa elisabetta eloisa emanuela emanuele emilia emiliano
        emilio enrica enrico enza enzo ercole ermanno ettore eugenio ezio fabiana fabio fabiola fabrizia
        fabrizio fausta fausto federica federico ferdinando ferruccio filippo fiorella fiorenza flavia flavio
        floriana franca francesca francesco franco fulvia fulvio gabriele gabriella gaetana gaetano gaia
        gaspare gastone gennaro gerardo germana gerolamo giacinto giacomo giada giampaolo giampiero gian
        giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpiero gigliola gino
        gioacchino gioele giordana giordano giorgia giorgio giosuè giovanna giovanni girolamo giuditta giulia
        giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustina giusto giusy graziana
        graziano graziella guglielmo guido iacopo ignazio ilaria ilario isabella italo ivana ivano jacopo
        laura lavinia leda leonardo leone letizia licia lidia liliana lino livia livio loredana lorella lorena
        lorenza lorenzo luana luca lucia luciana luciano lucio lucrezia ludovica ludovico luigi luigia luisa
        luisella maddalena manfredi manlio manuela marcella marcello marco margherita mariagrazia mariangela
        marianna mariano mariarosa mariateresa mariella marilena marina marino mario marisa marta martina
        martino marzia massimiliano massimo matilde matteo mattia maura maurizia maurizio mauro michela
        michelangelo michele milena mimma mirco mirella mirko monia monica morena moreno morgana nadia nazario
        nella nello nerina nevio nicola nicoletta nicolò nino noemi nunzia nunzio olimpia ombretta omero
        orazio oreste oriana orietta ornella orsola ortensia ottavia ottavio ottone palmira paola paolo paride
        pasquale pasqualina patrizia patrizio piera pierangelo pierfrancesco piergiorgio pierluigi piero
        pierpaolo pietro pino pio quirino rachele raffaele raffaella raimondo remo renato renzo riccardo
        rinaldo rino roberta roberto rocco rodolfo romano romeo romina romolo ronaldo rosalia rosanna rosaria
        rosario rosella rossana rossella ruggero ruggiero sabina sabrina salvatore samuele sandro santina
        saverio savina sebastiano selvaggia serafino serena sergio settimio silvana silvano silvestro silvia
        silvio simona simone sonia stefania stefano susanna tatiana tecla teresa tiberio tiziana tiziano
        tommaso tonino tosca tullio ubaldo ugo umberto valentina valentino valeria valerio vanna velia vilma
        vincenza vincenzo virginia viridiana vitale vito vittoria vittorio viviana viviano walter zaira
        """),
    # Portuguese
    "pt": _names("""
        adalberto adelaide adelino ademar aderbal adilson adão adélia afonso agenor aguinaldo airton alcides
        aldo alexandre aline aloísio altair alzira amadeu amália américo amílcar ana anabela anderson andreia
        andré angélica anselmo antonio antónia antónio antônia antônio aníbal aparecida arlindo armanda
        armando armindo arthur artur augusta augusto avelino aécio beatriz benedita benedito bento bernadete
        bernardo breno bruna bruno caetano caio camila carla carlos carolina catarina cecília celso clarice
        cleber cleusa cláudia cláudio conceição cremilda cristiana cristiane cristiano cristina cármen cássia
        cássio cátia cândida cândido célia cícero daiane dalila daniela danilo darci deise denise deolinda
        dinis diogo dirceu djalma domingas domingos doralice duarte dulce débora edite edmilson edson eduarda
        eduardo edílson elaine eliana eliane elisabete elisângela elza elísio emanuel emília ercília ermelinda
        ernâni estêvão evandro everaldo fabiana fabiano fernanda fernando fernão filipa filipe florbela
        florestan flávia flávio francisca francisco frederico fábio fátima gabriela geraldo germano gerson
        gilberto gilda gilmar giovana gisele giselle glauber glória gonçalo graça guilherme gustavo heitor
        helder helena henrique henriqueta hermínia hugo humberto hélder hélia hélio iara idalina ines inácio
        inês iolanda isabela isaura ivete ivone jacira jair janaína jandira janete jaqueline joana joao
        joaquim jorge joselito josué josé joão juliana jurandir jussara juçara júlia júlio karina kátia lara
        larissa laércio laís leandro leonardo letícia lia lourenço lourival luciana luciano luis luiz luiza
        luzia luís luísa lídia lígia lúcia lúcio madalena mafalda maicon manoel manuel mara marcela marcelo
        marcos margarida maria mariana marilene marina marinês mario marisa marlene marta martim marília
        mateus matheus mauro maurício mayara miguel milton mizabel moacir murilo márcia márcio mário mônica
        natália nelson neusa neuza newton nilton nilza nuno nádia nélson octávio odair odete olavo olímpia
        osvaldo otávio patricia patrícia paulo pedro plínio rafael rafaela raimunda raimundo raquel raul
        regiane regina reginaldo reinaldo renan renata renato ricardo rita roberta roberto rodolfo rodrigo
        rogério romeu rosana roseli rosângela rubens rui ruth ruy rúben salomão sandra sebastião sergio sidnei
        simone simão sofia solange sonia susana sérgio sílvia sílvio sónia sônia tainá talita tatiana telma
        teresa teresinha tereza thaís thiago tiago tomás tomé tânia ubirajara valdemar valdir valter valéria
        vanda vasco vera vinícius vitor vitória vânia vítor wagner waldir walter wanda wanderley wellington
        wilson yara zeferino zilda zulmira zélia álvaro áurea ângela ângelo éder élio íris
        """),
    # Arabic and Persian
    "ar": _names("""
        zeid zaid zayd
        abbas abdallah abdel abdelaziz abdelhak abdelkader abdi abdirahman abdou abdoulaye abdul abdulaziz
        abdulhamid abdulkarim abdulla abdullah abdulrahman abeer adel adham adil adnan afaf afshin ahlam ahmad ahmed
        aisha akbar akram alaa ali alia alireza amal amani amin amina amir amira amjad ammar amr anas anis anisa
        anwar arash aref arezoo arif arman arshad arwa asad asef asghar ashraf asma assad atefeh ayah ayman aymen
        ayub azadeh aziz aziza azza babak badr bahar bahareh bahman bahram baqer bashar bashir basim bassam bassem
        behnam behrouz behzad bijan bilal bouchra boutheina brahim chafik cyrus dalal dalia darius dariush dina
        driss ebrahim ehab ehsan elham emad emadeddin esmail essam fadel fadi fadia fahad fahd faisal faiza farah
        fares farhad farhan fariba fariborz farid farida farideh farouk faruq farzad farzaneh fateh fatemeh fathi
        fatima fatimah fatma fatou faysal fereshteh fereydoun firas firouz foad fouad fouzia fuad ghada ghaleb
        ghassan ghazi golnaz habib habiba hadi hadia hafez hafsa haidar haifa haitham hala halima hamad hamdan hamed
        hamid hamida hamza hana hanan hani haroon hasan hashem hassan hatem haya hayat haydar heba hesham hiba
        hicham hind hisham hooman hormoz hossam hossein houda huda husain husam hussain hussein ibrahim ibtisam
        idris ihab ikram ilham imad iman imran inas iqbal iraj isam ismael ismail issa jaafar jabbar jabir jafar
        jalal jaleh jamal jamil jamila jamshid javad jawad jihan kamal kamel kamran karim karima kaveh kayvan kazem
        khadija khaled khalid khalifa khalil khosrow kianoush ladan laila laleh lamia latif latifa layla leila lina
        loubna luay lubna lutfi maha mahboubeh mahdi maher mahmood mahmoud mahmud mahnaz mahsa majid majida makram
        malak malek mamdouh manal manouchehr mansour mansur marwan maryam marzieh masoud masoumeh mazen mehdi mehran
        mehrdad mehrnaz mervat milad mina minoo moaz mohamad mohamed mohammad mohammed mohsen moina mojtaba mona
        moncef morteza mostafa mouna moustapha muhamad muhammad muna munir munira musa mustafa mustapha nabeel nabil
        nabila nada nader nadia nadim nahed nahid naim naima najat najib najla najwa narges nargess nasim nasir
        nasreen nasrin nasser nawal nayef nazanin nazila negar nesrine nida niloufar nimah nizar noha noor nooshin
        nora nouha nour noura nouri nur nura omar omid osama othman ouafa oussama parastoo pari parisa parvaneh
        parvin parviz payam pejman pouya qais qasem qassem rabab rabia radwan rafiq raghad rahim rahman raja rajab
        rami ramin ramzi rana randa rania rasha rashad rasheed rashid rasoul raza reem reza riad riadh rima roozbeh
        roya ruhollah rula saad saba sabah saber sabir sadegh sadiq saeed saeid safa safaa safia saham sahar said
        saida sajjad salah salam saleem saleh salem salim salima salma salman samah saman samaneh sameer sameh sami
        samia samir samira samiya sana sanaa sara sawsan sayed sepideh seyed shaaban shabnam shadi shadia shafiq
        shahid shahin shahla shahram shahrzad shaima shakir shams sharif sherif sherine shireen shirin shiva shokri
        siamak sihem simin sina soheil sohrab somaya soraya suad suha suhail sulaiman suleiman susan tahani taher
        tahereh tahir tala talal tamer tarek tareq tariq taslima tawfik tayeb turki umar usama usman vahid wael wafa
        wahid waleed walid wassim widad wissam yacine yacoub yahya yaqoub yasmin yasmine yasser yassin yassine
        younes younis yousef youssef yunus yusuf zaher zahid zahir zahra zainab zakaria zaki zara zayd zeina zeinab
        zia ziad zohreh zouhair zubair zuhair أحمد إبراهيم إسماعيل حسن حسين خالد رانيا زينب سارة سعيد سمير طارق
        عائشة عبد عبدالله علي عمر فاطمة كريم ليلى محمد محمود مريم مصطفى منى نادية نور هدى ياسر يوسف
        """),
    # Chinese, Vietnamese, Korean and Japanese
    "zh": _names("""
        ahn ai aiko akemi aki akihiko akiko akio akira anh asami atsuko atsushi aya ayako ayumi bae baek bao binh
        cai cao chan chang chao chau chee chen cheng cheuk cheung chi chiang chie chieko chinh chiu chiyo cho choi
        chow choy chu chun chung cuong daichi daiki daisuke dang dao deng ding dinh duan duc dung duong eiji eiko
        emi emiko eun fang fei feng fong fu fumiko fumio fung gao ge geng giang gu guan guo gyeong hae hajime hang
        hao haruka haruki haruko hee heo hideki hideo hien hieu hikaru hina hiro hiroaki hiroki hiroko hiromi
        hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi hoa hoang hong hou hsieh hsu hu hua huang hui hung
        huong huyen hwa hwang hye hyeon hyun ichiro isamu jae jang jeon jeong ji jia jian jiang jiao jie jin jing
        jiro joo joon jun jung junichi junko kaito kam kana kanako kang kaori kaoru katsumi kazuhiro kazuki kazuko
        kazuo kei keiko ken kengo kenichi kenji kenta khanh khoa kiet kim kiyoko kiyoshi koichi koji kuang kui
        kumiko kuo kwan kwok kwon kwong kyoko kyung lai lam lau law lei leung li lian liang liao lim lin ling linh
        liu loan lou lu lui luk luo lv ma maki makiko makoto mami mana manh mao mariko masaaki masahiro masako
        masami masao masaru masashi masato mayumi megumi mei meng miao michiko midori mika miki minako minh minoru
        mitsuko mitsuo miyuki mizuki mok momoko moon myung nam naoki naoko naomi natsuki natsumi ng nga ngai ngoc
        nguyen nhung nie ning niu nobuko nobuo noh noriko osamu ouyang pak pang pei peng phan phong phuc phuong poon
        pu qi qian qiao qin qiu qu quan quang quoc quynh reiko ren rie rina risa rong ruan ryo ryoko ryota ryuichi
        sachiko saki sakura satoko satomi satoru satoshi sayaka sayuri seo seok seon seong seung shan shang shao
        shen sheng shi shigeo shigeru shin shinichi shinji shinzo shiori shizuka sho shota shu shui shum shun sima
        siu soo sook sota sui suk sung susumu szeto tadao tadashi taichi takahiro takako takashi takayuki takeo
        takeshi takuma takuya tam tao taro tatsuo tatsuya teng tetsuo tetsuya thanh thao thi thien thinh thu thuy
        tian tien tomoko tomomi tomoya tong toru toshiko toshio tran trang trinh trung truong tsai tsang tse tseng
        tsui tsutomu tsuyoshi tuan tung tuyet vinh wai wang wei wen weng wong woo wu xi xia xian xiang xiao xie xin
        xing xiong xu xuan xue yan yang yao yasuhiro yasuko yasuo ye yen yeon yeong yeung yi yim yin ying yip yoichi
        yoko yong yoo yoon yoshiko yoshio yosuke yu yuan yue yuen yui yuichi yuji yuka yukari yuki yukiko yukio yumi
        yumiko yung yuriko yusuke yuta yutaka zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou
        zuo
        """),
    # India, Pakistan, Bangladesh, Sri Lanka, Nepal and South East Asia
    "in": _names("""
        syed syeda sayyid sayeed
        aamir aarti abdur abhay abhijit abhinav abhishek abida adi aditi aditya aftab afzal agus ahmad ajay ajit
        akash akhil akshay alok amar amarjit ambika amit amitabh amrita anan anand ananya angana anil anindita
        anirban anirudh anisur anita anjali anju ankit ankita ankur anup anupam anura anuradha anurag anusha anwar
        aparna apirak apoorva archana arjun arpita arun aruna arundhati arvind asha ashish ashok ashwin atul aurora
        avinash ayesha ayub babita bala balakrishna balwinder bambang benigno bhanu bharat bharati bhaskar bhavna
        bhupinder bina budi chai chaiwat chaminda chandra chandran chandrika charu chetan chitra citra corazon
        daljit danilo dayan debashish dedi deepa deepak deepika dev devi devika dewi dhananjay dharmendra dian dilip
        dinesh dipankar divya durga dwi efren eko endang erlinda faiz farooq fazle fidel fitri fozia ganesh ganga
        gaurav gauri gautam gayatri geeta geetha ghulam girish gita gopal gopalakrishnan gotabaya govind gurmeet
        gurpreet hadi hari harish harjit harpreet harsh harsha hema hemant hendra himanshu humaira ijaz imelda
        imtiaz indah inder indira indra irfan ishaan jagdish jahangir jai jasbir jaswant jatin javed jaya jayant
        jayanti jayashree jejomar jintana jitendra joko jovito jyoti jyotsna kailash kalpana kalyani kamala kamlesh
        kamrul kanchan kannan kannikar kapil karan karthik kartik kartika kashif kaushik kavita kavitha khaleda
        khurram kiran kirti komal krishna krishnan kshama kuldeep kumar kumara kumari kunal lakshman lakshmi lal
        lalit lalita lata laxmi leela leni lestari lourdes madan madhav madhavi madhu madhuri mahendra mahesh
        mahinda mala malathi malati malini mamata manas mandeep manish manisha manju manmohan manoj meena meenakshi
        meera megawati megha mehreen mehul milind mizanur mohan mohini mohit monirul mridula mubashir mudassar
        mukesh mukul murali mushtaq nadeem naeem nagaraj nalin namita namrata nandini narayan narayanan narendra
        naresh naveed naveen nazrul neelam neeraj neeta neha nidhi nighat nikhil nilesh nimal niran nirmala nisha
        nitin nityanand noman nopporn nurul nusrat padma pallavi pankaj parul parvathi pasuk pervez pooja poonam
        prabha prabhakar prabir prabowo pradeep pradip prakash pramod pranab pranav prapas prasad prasanna prashant
        prashanth pratap pratibha pratik praveen prayut prem priti priya priyanka puneet purnima pushpa putri rachna
        radha radhika raghav raghu rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajni rakesh rama
        ramachandra ramakrishnan ramesh rani ranil ranjan ranjana ranjit rashmi ratna ravi ravindra reena rehana
        rehman rekha renato renu renuka ria richa rina rini rishi ritika ritu rizwan rodel rodrigo rohan rohana
        rohini rohit rokeya romeo rosalinda roshan roshni rubina ruchi rupa ruwan sachin sadhana sagar saima sajid
        samina sampath sandeep sandhya sangeeta sanjay sanjeev sanjiv santosh sapna sarita saroj sarojini satish
        satya saurabh savita seema shabana shafiqul shafqat shahzad shailesh shaista shakeel shalini shankar shanta
        shanthi sharada sharmila shashi shazia sheela shekhar shilpa shiv shiva shobha shreya shruti shubha shweta
        shyam siddharth sita siti smita smriti sneha sohail sombat somchai somsak sonal sonali soumya sreedhar
        srinivas srinivasan subhash subramaniam subramanian suchitra sudha sudhir sujata sukarno sulak sulistyo
        sumaira suman sumathi sumit sumitra sunil sunita suraj surendra suresh surya sushil sushma susilo suthep
        swapna swati tahira tanveer tanvi tapan tarun taslima teguh tehmina tejas teofisto thaksin titi uday uma
        umair umesh upasana usha vaishali vandana varun vasant vasanthi vasudha venkat venkatesh vidya vijay vijaya
        vikas vikram vimal vimala vinay vineet vinod vipin vishal vishnu vivek wahyu waqar waseem wati wichai
        wigberto yamini yanti yash yashwant yasmeen yingluck yogendra yogesh yudi zafar zaheer zeeshan zulfiqar
        """),
    # Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Greek and Southern Slavic
    "pl": _names("""
        adam adamantios adrian adriana agata aggeliki agni agnieszka aikaterini aleksandar alena alexandros
        alexandru alexis aleš alicja alina alojzy alžběta ana anastasia anastasios anca andjela andreas andreea
        andrei andrej andrzej andrás aneta anežka angel angeliki anikó anita anja ante antoni antonis apostolos aris
        aristotelis artur asen atanas athanasios athina attila aurel balázs barbara bartosz bartłomiej beata bedřich
        bence biljana blanka bogdan bogumił bogusław bohumil bojan bojana boris borislav borut boyan boyko boško
        bożena božena božidar branka brankica branko bronisław béla błażej camelia carmen cezar cezary charalambos
        christos chrysoula ciprian claudiu constantin corina corneliu cosmin costel cristian cristina csaba czesław
        cătălin dagmar dalibor damian damir dan daniel daniela danuta daria dariusz darja darko dawid dejan
        desislava despina diana dimitar dimitra dimitrios dimitris dionysios doina dominika donald dorin dorota
        dragan dragana dragoș drahomíra dražen draženka dubravka dumitru dunja dušan dušanka duško dénes dóra
        dženana edin edit edyta effie eftychia eirini elefterios eleftheria elena eleni elitsa eliška elżbieta emil
        emilia emina enikő enver erika erzsébet esad eugen eva evangelia evangelos ewa ewelina ferenc fikret filip
        florea florentina florin foteini fotis franciszek františek gabriel gabriela ganka genowefa george georgi
        georgia georgios gergely gergő gheorghe giannis giorgos goran gordana grażyna grigore grigoris grzegorz
        gyula györgy györgyi gábor halina hana hanna haralambos hasan helena henryk horia hristo hubert igor ildikó
        ileana ilian iliana ilias ilie ilona imre ioan ioana ioanna ioannis ion ionel ionuț iosif ippokratis irena
        irina irini istván iulia iuliu iva ivan ivana ivaylo iveta ivett ivica ivo iwona izabela jacek jadranka
        jadwiga jakub jan jana janina janusz jarmila jaromír jaroslav jaroslava jarosław jasmina jasna jelena jerzy
        jindřich jitka jiřina jiří joanna jolanta josef josip jovan jovana jozef judit julianna juraj justyna ján
        jános józef kalina kalliopi kamil kamila karel karolina katalin katarina katarzyna katarína katerina
        kateřina kazimierz kinga kiril klára konrad konstantina konstantinos kosta kostadin kostas krasimir
        krasimira kristýna krisztina krisztián krystian krystyna krzysztof ksenija květa kyriakos kálmán ladislav
        lambros lana laura laurențiu lazar lech lechosław lejla lenka leonidas leszek levente libor libuše lidia
        liviu ljiljana ljubica ljubiša lubomír lucian lucie lucyna ludmila luděk luka lukáš luminița lyubomir lászló
        maciej magda magdalena magdolna maja manolis marcel marcela marcin marek maria marian mariana marija
        marijana mariola marios marius mariusz marko markéta marta martina mate matej mateusz matija matěj maya
        małgorzata michaela michal michalis michał mieczysław mihaela mihai mihail mihály miklós mikołaj milada
        milan milana mile milena milica milivoj miljenko milorad miloslav miloš miodrag mira mircea mirela mirjana
        mirko miroslav miroslava mirosław mirosława mladen momčilo monica monika mária márta márton máté mónika nada
        nadezhda naděžda natalia natalija nataša nebojša neda nedim nektarios nemanja nenad nevena nicolae nicoleta
        nikola nikolaos nikolay nikolina nikos nina norbert novak nándor obrad octavian ognjen oldřich olga olivera
        olympia ondřej orsolya oskar otakar ovidiu panagiota panagiotis panos pantelis paraskevi patrycja patryk
        paul paulina pavel pavla pavlos pavlína paweł petar peter petr petra petre petros petru petya piotr piroska
        plamen predrag przemysław pál péter přemysl rada radek radim radka radmila radoslav radoslava radosław
        radovan radu rafał ranko ratko renata robert roman romana rositsa rostislav roxana rozália rudolf rumen
        rumyana ruxandra ryszard răzvan sanda sanela sanja saša sebastian selma senad silviu simeon simona siniša
        slaven slavica slavko slađana slobodan snežana sofia sonja sorin sotiris soňa spyridon spyros srđa srđan
        stanimir stanislav stanisław stanisława stavros stavroula staša stefan stefanos stelios stevan stjepan
        stoyan stratos suzana svetlana svetlozar sylwia szabolcs szczepan szilvia szymon sándor sławomir tadeusz
        tamara tamás tanja tatjana teodor teodora teresa tereza thanasis thanos theodora theodoros thomas tibor
        tihomir todor tomasz tomislav tomáš traian tsvetan tsvetelina tudor tünde uroš urszula valentin valentina
        valeri valeriu vanja vanya vasil vasile vasiliki vasilis vassilis vasso vedran velichko velimir vendula
        venelin vera veronika veselin vesna victor vida viktor viktória vilém violeta viorel viorica virgil višnja
        vjekoslav vlad vladan vladimir vladimír vlado vlasta vojislav vojtěch vuk václav vít vítězslav věra wacław
        waldemar wanda wiesław wiesława wiktor witold wojciech władysław włodzimierz xenia yana yanis yannis yiannis
        yiorgos yordan zahari zbigniew zdena zdenka zdeněk zdeňka zdravka zdravko zdzisław zita zlatan zlatko zoe
        zofia zoi zoltán zoran zorica zornitsa zsolt zsuzsanna zsófia zuzana zuzanna zvonimir zygmunt ágnes ákos
        čeněk ľubica ľuboš łukasz štefan štěpán šárka željka željko živko ștefan
        """),
    # Dutch, Flemish and Nordic
    "nl": _names("""
        aad adriaan agneta albin alf alva anders ane anette anke anna-lena anneke annelies anni annika anouk ansa
        antti ari arie arild arjan arne arni arnoud asbjørn aslak astrid atle bart bas bastiaan bengt bente berit
        bert birger birgitta bjarne björn bjørn bram britt börje camilla carin carlijn cecilie chantal coen cornelis
        daan dag diederik dirk dries eelco eero eeva eija einar eino eirik elin elina ella ellen ellinor els emiel
        emil erja erkki erland erlend erwin esa esko esmee espen eva evelien ewout femke finn fleur floor floris
        frans fredrik freek frida fritjof frode geert geir gerard gerben gerd gerrit gert gijs gitte greger grete
        gro gudmund gunilla gunn gunnar gunvor guus guðrún göran hallvard hanne hannu hans harm harri heikki heleen
        helge helle hendrik henk henning henny henrik herman hilde hjalmar huub håkan håkon håvard iiris ilkka ilse
        ineke inga inge inger ingrid ingvar ingvild iselin jaakko jaap jacco jacob jan jan-erik janne janneke jari
        jarl jarmo jasper jelle jens jeroen jesper jet joep johan johanne joke jolanda jon jonas joop joost jorg
        joris jorma jos jostein jouko juha juhani jukka jurgen jussi jóhanna jörgen jørgen kaarina kai kaija kalle
        karel kari karin karlijn katri katrín kees kerstin ketil kirsi kirsti kjell kjersti klaas knut koen koenraad
        kristian kristiina kristín kyösti kåre lars lasse lauri leen leena leif lene lennart lieke lies liesbeth
        line linnea lise liv lodewijk loes lone lotta lotte luuk maaike maarten machteld magne magni magnus maija
        malin margrethe margriet marijke marijn marit marja markku markus marleen marloes mart mathijs matthijs
        matti mauri menno merete merja mette michiel mieke mika mikael mikko minna mirjam mogens monika morten nanda
        nelleke niek niels nienke nils nina odd ola olaf olav ole olli olof outi ove paavo palle pasi paulien peder
        pekka pernille pertti petter pia pieter pim pirjo pirkko poul preben päivi quirijn ragnar ragnhild raija
        raimo rasmus reidar reinier remco rene riikka riitta rik risto roar rob roel roeland rolf roos runar rune
        ruud sakari sami sander sanna sanne satu sebastiaan seppo signe sigrid sigurd silje sini siri siv sjaak
        sjoerd solveig stef stein steinar sten stig stijn sture sunniva svein sven sverre synnøve søren tage taina
        tapio tarja teemu terhi terje teun thijs thom thor thorbjørn thorvald tijmen timo tineke tjeerd toine tom
        tomas tora torbjörn torbjørn tore torgeir torill torkel torsten tove trine trond truus trygve tuija tuomas
        turid tuula ulf ulla ulrika unni vagn veerle veikko vera vesa vibeke viggo ville virpi wiebe wietse willem
        willemijn wim wouter yngve yvonne åke åsa
        """),
    # Hebrew and Yiddish
    "he": _names("""
        abba aharon alon amir amit amnon amos ariel arik arye aryeh asaf avi avigdor avital aviv avner avraham ayala
        ayelet baruch benny binyamin boaz chaim chana dafna dalia dana dov efraim efrat ehud eitan elad eli eliezer
        eliyahu erez eyal ezra gadi galia gershon gideon gil gilad gili hadas hagai hagit haim hillel ilan ilana
        irit itai itamar itzhak keren liat lior liora malka mattityahu meir menachem michal mordechai moshe naama
        nachman nadav naftali natan neta nir nira nitzan noa noam nurit ofer ofir ohad omer omri oren orit orly orna
        pinchas rachel rafi rivka roni ronit ruth sagi sarit shai shalom shaul shimon shira shlomit shlomo shmuel
        shulamit sivan tal tali talia tamar tzipi tzvi uri uriel uzi yaakov yael yair yakov yaron yehoshua yehuda
        yehudit yiftach yigal yisrael yitzhak yoav yochanan yoel yona yonatan yoram yosef yossi yuval zeev zehava
        zvi
        """),
    # African
    "sw": _names("""
        abebe abena abiola achieng ade adebayo adeola adetokunbo adwoa afua akin akinwumi akosua akua akwasi
        alassane alemayehu almaz ama amadou amara amare aminata aminu anthonia asefa assefa atieno awa ayanda ayo
        ayodele babatunde bamidele bekele berhane birhanu boubacar bukola chiamaka chidi chika chike chima
        chimamanda chinedu chinelo chinwe chioma chukwuma cyprian dawit desta diallo djibril ebele ebo efua ekow
        emeka emmerson esi fasil fatoumata femi folake funmilayo gamal gebre genet getachew girma goodluck habtamu
        haile hailemariam ibrahima idrissa ifeanyi ifeoma ikenna isatou issa jabulani jelani jomo kabelo kagiso
        kamau kebede kelechi kgosi khadijatou khady kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi lamine
        laurent-désiré lerato lindiwe lungile makena makhosi mamadou mandla mariama mariame mbali mekonnen meles
        meseret modou mohau moussa mpho mulugeta musa mwai mwangi nana nandi negash ngozi njeri njoki nkechi nkosana
        nkosazana nnamdi nomsa nomvula ntombi ntsiki nyambura obi obinna ochieng odhiambo okechukwu olabisi oladipo
        olu olufemi olumide olusegun oluwaseun omolara omondi onyango ousmane palesa paulin phumzile pumla rotimi
        samora sefu segun seydou sibongile sibusiso sipho sizwe sola solange tadesse tafari temba tendai teshome
        tetteh thabo thandi thandiwe themba tigist titilayo tsepo tunde uche uchenna uhuru ussumane wangari wanjiku
        wanjiru winnie wole xolani yaa yaw yemi yewande yohannes zanele zenebe zewde zodwa
        """),
    # Central Asian
    "kk": _names("""
        abai abay adilet aibek aida aidar aigerim aigul ainur aisulu akmal akylbek alisher aliya almagul almazbek
        altynai ardak arman asel askar askhat assel aygerim aygul azamat azimjon azizbek bakhrom bakhyt bakyt
        baurzhan bekzod berik bolat botagoz cholpon damir dana daniyar darkhan daulet dauren dilnoza dilshod dinara
        doniyor emomali erlan farrukh feruza gulbahor gulmira gulnora gulnura gulshan jakhongir jamshid jasur jyldyz
        kairat kamila kanat kassym khurshid kubat kurmanbek laziz lola madina makhmud malika mansur marat muhtar
        muzaffar nargiza nazira nodir nodira nurbek nurlan nursultan odil oybek rakhat raushan ravshan rinat roza
        rustem sadyr saltanat samat sanjar saparmurat sardor serik shavkat sherzod shukhrat sukhrob talgat temir
        timur tokhtar tolegen ulan ulugbek umida yerlan yermek zhanar zhandos zhanna zhomart ziyoda
        """),
    # Tibetan and Bhutanese
    "bo": _names("""
        chimi choden chodon choedon choekyi choying dawa dekyi dhardon dhondup dickyi dolma dorje dorjee
        gedhun gendun gonpo gyalpo gyaltsen gyatso jampa jampel jamphel jamyang jigme jigmey kalden kalsang
        karma kelsang khando khedroob khedup kunchen kunchok kunga kunsang lhadon lhakpa lhamo lhundup
        lobsang losang migmar namgyal nawang ngawang ngodup norbu nyima palden paldon palmo pasang passang
        pema penpa penpah phuntsog phuntsok rabgyal rabten rangjung rigzin rinchen rinzin sangay sangpo
        sherab sonam tashi tempa tencho tendar tenpa tenzin tenzing thinley thondup thubten thupten topgyal
        trinley tsamchoe tsering tsetan tseten tsewang tseyang tsultrim tsundue tulku ugyen wangchen
        wangchuk wangdu wangmo wangyal yangchen yangkyi yangzom yeshe yeshi youdon youten
        """),
    # Uyghur
    "ug": _names("""
        abdughani abdugheni abdulhakim abdulhekim abdurehim abdureshid abduwali abduweli ablikim ablimit
        adiljan alimjan almire arkin aygul aynur ayshe ayshem aziz batur behram bextiyar buzeynep dilber
        dildar dilhaj dilmurat dilnaz dilnur dilraba dilshat dilxat dolkun ekber ekpar enver erkin ghalip
        ghayrat ghulam gulbahar gulchehra gulgine gulmire gulnar gulnisa gulruy gulshan gulzira guzelnur
        hajer halmurat hayrinisa ilshat ilyar imin jewher jume kahar kamalturk kasimjan kerim khadicha
        kurban kuzat kuzzat louisa mahinur mahire mamtimin mehmetjan memet memetjan memettursun merdan
        mihray mihriban mihrigul mirehmet muhemmed muherrem mukaddes munawwar munewwer muyesser nefise nijat
        nurali nurmemet nurmuhemmed nury omer omerjan osman parhat patigul perhat qahar qelbinur rahile
        rahime rebiya reyhangul rizwangul rukiye rushan salih sattar semet sidik subhi sulayman tahir
        tahirjan tohti tumaris turdi turghun turgunjan tursun tursunay yalkun yultuz yusup yusupjan zeynep
        zubayra zumrat zumret zumretay
        """),
    # Burmese, Rohingya and of the peoples of Myanmar
    "my": _names("""
        abul abulhasan anowar aung htet htin htoo htun htut jomila karimullah khaing khin khine kyaw kyi
        lwin maung moe mohib mohibullah myat myint myo naing noor nural nurul nyan nyein nyunt paw phyo phyu
        razia rofique rohima sayedul sein shamsu swe thant thaung thazin thein theingi thida thiha thinzar
        thuzar thwin tun wirathu yadana yadanar zahidullah zarni zaw zeya zin
        """),
    # Tamil
    "ta": _names("""
        abiramy ananthi ariyanenthiran arul arulanantham aruldoss balachandran balakumar balasingham bhavani
        chandrahasan dharmalingam elilan gajendrakumar gajendran gnanamuthu ilango janani jeyakumar jeyanth
        kajendrakumar kajendran kalaiarasan kamalendran kanagasabai kandasamy karthigesu karunanithi
        kasinathan krishanthi kugan kumaran kumaravel manickavasagar manoharan mathiaparanam mathivanan
        mayuran meenakshi murugesu muthukumar nadarajah nadesan nagalingam nimalka nirmala nithiyananthan
        parameswaran perinpanathan ponnambalam ponniah prabakaran pushparani rajavarothiam ramanan
        rasalingam ratnajeevan rudrakumaran sabanathan sampanthan santhakumar santhan sathasivam selvam
        selvan selvarajah shanmugam shritharan sinnathamby sivajilingam sivakumar sivanathan sivarajah
        sivasubramaniam srineshan sritharan subramaniam sumanthiran suren suresh sutharshan thamilchelvam
        thavarajah theepan thirumurugan thiyagarajah vadivelu vaithilingam varathan varatharajah velupillai
        vigneswaran vikneswaran vimal vinayagamoorthy visuvanathan visvanathan yogalingam yoganathan
        yogarajah
        """),
    # Kurdish
    "ku": _names("""
        adar ahin aram arjin avesta avin awaz axin azad bahoz baran barzan bawer bejan berfin beritan
        berivan berxwedan bese birgul ciwan derya dilan dilbrin dilnaz dilsoz dilyar diyako evren ezda ferda
        ferhad fuad gulistan hataw havin hawar hawzhin hejar hekmat helbast helin heval hevi hevin hevrin
        hiwa hozan jiyan jwan kawa kejal khabat kovan lalesh lozan mashallah masoud mazloum mazlum mizgin
        nazdar nechirvan nujin nupelda nuri pervin perwer perwin peyman qazi rebwar redur rezan rodi rohat
        rojan rojbin rojda rojhat rojin ronahi roni ruken sakine serhat serhildan sheruan sherwan
        shilan shivan shler shwan sinem sirwan siyamend sozdar tewfik viyan xebat xelil yekta zagros zelal
        zerdest zerin zilan zin ziryan zozan
        """),
    # Crimean Tatar
    "crh": _names("""
        abduraman abdureshit abmedzhyt aider akhtem amet asan ayder bekir bilyal diliaver dilyaver ebazer
        edem ediye elmaz elzara emine enver ernes eskender ferat fevzi gayana ibraim ilmi ilver izzet khalil
        kurtumer lenie lenur lilia lutfiye mumine nadzhiye nariman narimane nebi raim refat remzi reshat
        rushen rustem seiran seit seitumer seyit seyran shevket sinaver suleiman suleyman sviatoslav tair
        teymur tofik uzeir vadym vedzhie veldar yashar zair zarema zekerya zera
        """),
    # Ukrainian
    "uk": _names("""
        anastasiia andrii andriy anzhela artem bogdan bohdan borys bozhena daryna dmytro fedir halyna hanna
        hryhorii hryhoriy ihor illia iryna ivanka kateryna khrystyna lesia lesya liubov liudmyla lyubov
        lyudmyla maksym mariia mykhailo mykhaylo mykola myroslav myroslava nataliia nataliya nazar nazarii
        oleh oleksandr oleksandra oleksii oleksiy olena olesia olesya olha orest orysia orysya ostap pavlo
        petro roksolana rostyslav ruslana serhii serhiy sofiia solomiia stepan svitlana taras tetiana
        tetyana uliana ulyana valentyna vasyl viktoriia vira vitalii vitaliy volodymyr vsevolod vyacheslav
        yana yaroslav yaroslava yevhen yevhenii yevheniia yosyf yulia yulian yuliia yurii yuriy yury zenon
        zenovii zenoviy zoia zoriana zoryana
        """),
    # Cuban and Venezuelan, as given there besides the Spanish ones
    "cu": _names("""
        ailer alexeis amaurys aniel anyell danay danilo dayana daysi diosdado edier eliecer eliezer elizardo
        hamlet idalmis idania ismel lazaro leidy leonor lester librado lisandra maykel maykol mijail mirta
        misladis nestor niober norges normando omara osvaldo oswaldo ovidio reinaldo reyber rolando rosmery
        saily saúl thais vladimiro yadiel yandry yanelis yanet yaneysi yasser yaxys yenisey yoandy yoani
        yoanis yoel yoerlis yosvany yudinela yunior yusimí zuleica
        """),
    # Persian
    "fa": _names("""
        afarin afshin aghdas ahoo akram amin anahita arash ardeshir arezoo armita arsham aryan ashkan atefeh
        atena atieh azadeh azita babak bahador bahareh bahman bahram banafsheh behnam behnaz behrooz behrouz
        behzad bijan bita borzou dariush daryoush davood davoud delaram ebrahim elaheh elham elnaz esmail
        faezeh fahimeh farahnaz faramarz faranak farhad fariba farideh farrokh farrokhzad farshad farzad
        farzaneh fereshteh fereydoun firouz firouzeh forough forouhar ghazal ghazaleh ghodsi golnaz
        golshifteh hadi hajar haleh hamed hamid hamidreza hengameh hooman hormoz hossein houshang iraj jafar
        jaleh jamshid javad jila kamran kaveh kavous kazem keyvan khosrow kianoush kimia ladan laleh leila
        mahdieh mahmoud mahnaz mahsa mahshid mahtab majid maliheh mandana mansoureh marjan maryam marzieh
        masih masoud masoumeh massoud mehdi mehran mehrangiz mehrdad mehrnaz mitra mohsen mojgan mojtaba
        molouk morteza mostafa nahid naser nasrin nasser navid nazanin nazila neda negar nika niloofar
        niloufar nima omid pantea parastoo pardis parinaz parisa parvaneh parviz payam pegah pejman peyman
        pouran pouria pouya puran ramin roozbeh rouhollah roxana roya sadegh saeed saeid sahar samaneh
        samira sanaz sasan sepehr sepideh setareh shadab shadi shaghayegh shahab shahin shahla shahnaz
        shahram shahriar shahrokh shahrzad sharareh shervin shima shirin shiva shohreh shokoufeh siamak
        simin soheil sohrab soraya soudabeh tahereh toomaj touraj vahid vida yalda yasaman zahra zari zhila
        zhina zohreh
        """),
    # Names of other peoples as Russian prints them, and Russian ones besides those above
    "ru-abroad": _names("""
        авдотья авраам аврора агабек агамир агафья аглая агнесса аделаида адриан азалия айбек айгерим айгуль айзек
        айрат айтадж акмарал акрам акулина акшин акылбек алевтин алеко алекс алехандро алигейдар алик алим алисон
        алиш алишан алия аллахшукюр аллен алмазбек алсу алтынай алтынбек альваро альфия альфонсо альфред амал
        амангельды амантай амирхан амос анахит анвар ангела ангус андерс анджела анджелина андре андреа андреас
        андрюша анжелика анибал анисим аннегрет анника антонио антуан анфиса анхель арастун арзу арзухан арианна
        ариэль аркаша армандо арне арнольд арнольдо арслан артуро архип асан асель асим аскар аскарбек аскер астрид
        асхат асылбек аурелио афаг афет ахим аширбек аюб аяз бажен бактыбек бакыт барак барбара барт бастиан батыр
        батырхан бахыт беата беатрис бекболот бенджамин бенжамен бенигно бенито беньямин берик бернар бернард
        бернардо бернд бернхард бертран бетти бешир бидзина билл бильге биргит боб бобби болеслав болот боян брайан
        брендан бриджит бритта бруно брюс будимир булатбек важа валентинас валери ванесса вахид венедикт венсан
        венцеслав вернер вероник виллем вильям винсент виталина владимирас войцех вольфганг вюсал габдулла габор
        габриэла габриэль гадир газанфар гай галиб галия галымжан гарет гари гарри гвидо генри георг георгиос
        геральд герберт герда герт гертруда гжегож гига гийом гилберт гильермо гиорги гогита гонсало гордей гоча
        грег грегор грегори грета гузель гульмира гульназ гульчехра гуннар густав густаво гюзель гюльага гюльнар
        гюльтекин гюляр гюнтер давит дагмар далия дамир дамьен даниэла данияр дарига дарио дархан дастан дато дафна
        дебора дейвид деннис дерек десмонд джаба джаббар джавидан джастин джейк джейкоб джеймс джейн джек джеки
        джеральд джереми джерри джерсон джесси джессика джефф джеффри дживан джил джим джимми джо джоан джоанна
        джованни джон джонатан джордж джорджо джорж джоржия джоселин джохар джош джошгун джошуа джоэл джудит
        джузеппе джулиан джулиано джулио джулия джун диего дилором диляр дирк доминик дональд донна доротея дуглас
        дункан дэвид дэн дэниел дэниэль ева евстафий егорий ерболат ержан ерлан ермек ермухан етер жазира жак жаклин
        жамиля жан жан-клод жан-мари жан-пьер жанар жанболат жанетт жаныбек жениш жеральд жерар жером жибек жиль
        жозе жозеп жозеф жомарт жорди жорж жуан жумабек жюли жюльен забир зарема зарина зафар захид збигнев зигмар
        зигмунд зоригто зульфира зульфугар иво игнасио изабель икром иларион илкин ильзат ильзе ильшат имран ингрид
        ирен ирма ирэна йенс йоахим йозеф йоланта йонас йорг йорген йосиф йохан йоханес йоханнес йошка йошуа йылмаз
        кайрат камила каныбек каримула карлес карло карлос кармен каролин касым касымжомарт катаржина катрин каха
        кахабери кевин кейт кен кеннет кенуль керимбек керстин кетеван кети кирстен клаас клавдий клаудиа клаудио
        клаудия клаус клеман клод клэр колин конрад корина корнелия криста кристиан кристин кристоф кристофер
        кристофф куаныш кубанычбек курманбек кшиштоф кэрол кэтрин кямал кямаля кямран ладо лазарь лалезар ландыш
        лара ларс лауренс лаурентиу лаша леван ленур леонтий леопольд леопольдо лешек лиза линда линдси лолита лоран
        лорен лотар лоуренс луи луиджи луис лукас лукаш лутфие людвиг люк люция лючия ляля ляман мавлет мавлюда
        мадлен мазахир майкл майра макарий маквала максимилиан мамедали мансур мануэл мануэла мануэль маргарет марек
        маржан мари мари-луиза мариано марио мариус мария-луиза маркос маркус марсель мартин мартина мартинас мартти
        маруся массимо матанат матеуш маттео матти маттиас матьё маурисио маурицио мауро махмадали махмут мейрам
        мелани мелисса меруерт мефодий мехман мехти мигел мигель микеле минтимер мирали мирзагусейн мирьям митрофан
        митч михась михеил мишель моника моше мубариз мустай муталиб мухаммад мушфик мэгги мэри мэтт мэтью наджаф
        надин нажмудин наиля насим насреддин нассер натан натанаэль нейл нелля нельсон несип нестан нестор ниджат
        ник никанор никифор николас николаус николо николь нильс нинель нино нора норберт норман нурбек нурбол нурия
        нурсулу нушабе нюра нюта олаф оливер оливия оливье олимпиада омар омурбек онур оразалы орландо орынбай
        освальдо оскар отахон отто пабло пантелеймон паоло патрик патрисия патриция паула паулина пауль пахомий
        педро петер питер поликарп пьер пьетро раван равшан радмир рамис рауль рафал рафаэл рафис рахиля рашель
        ребекка рейчел рена ренарт ренато рене рефат рикардо риккардо ричард роберто робин роджер родриго розалина
        розалинда рой рольф романо рональд ронни рудольф рузалия рустамбек рустамжан русудан рут рухангиз сабухи
        садиг садыр саймон салават салли саломе саманта самат самуэль самюэль сандра сандро санжар сания сапармурат
        сара сария саттор сахават себастиан себастьян сейтмухамед серафим сердар серхио сесиль сигрид сильвен
        сильвио сильвия симон симона синди скотт соломон солтан сооронбай софи стейн стефани стефано стив стивен
        стэн субхан сузан сузанна сулейман супхан сьюзан таалай таир тамта тансылу таня тельман темирлан темур
        теодор тереза терри тибор тильман тимо тимоти тобиас тодд толекан том томаш томмазо тони трейси тристан
        тунзаля тураль тьерри уве уильям улдана ульвия ульян умберто уолтер урсула урхан устин устинья фабио фабрис
        фазаил фаиль фания фатма фаусто федерико фелипе феодора феодосий фернандо феруза филип флоранс флориан флюр
        франк франко франсиско франсуа франсуаза франц франческа франческо фредерик фридеман фридрих фриц хавьер
        хаджимурат хайдар хайке хайко хайме хайнц ханна ханнес ханс харис хартмут хасинто хатия хаяле хейкки хелен
        хелена хельга хельмут хендрик хенрик херман хесус хикматулло хилари хильда хорст хорхе хосе христина христо
        хуан хуберт хулио хулия чарли чарльз чулпан шавкатжон шарлотта шарль шахвалад шахноз шейла шерил шолпан
        шухрат эберхард эва эвелин эвелина эверт эдвард эдвин эдит эдмунд эдоардо эдриан эжени эйваз эйнулла эка
        экатерине эквтиме элвин элен элене элизабет элис элисон элона эльвин эльгиз эльгюн эльдениз эльмаз эльшан
        эмануэль эми эммануил эммануэль эмомали энвер энди эндрю энн энрике энрико энтони эрих эрнесто эскендер
        эстер этьен юджин юлдаш юля юра юрген юрис юсуф юхан яап ядулла якоб якут яник янис янне ярополк ясемен яхья
        """),
}
"""The tables by the language's code."""

ALSO_WORDS = _names("""
    abd abu alhaji an august austen ayatollah baba blessing bo chelsea cruz dai dong du fan france gaga gal go gong
    ha hacı hai han he ho homa in islam jihad kay ke kong lan lo long luz mai melody mercedes miles min mine mir
    misaki mo mort my natale ni nil norma oh olive ou pan papa park paz pearl per poppy primo ran rand santo sheikh
    si so sol son song sri su sultan sun tai tan tang tata to ton tone tor tri trinidad tu umm van violet vu wan
    willow wolf xanım you young yun
    """)
"""Given names that are words, titles or places too: one alone says nothing of a person."""

_SPELT_IN_ENGLISH = str.maketrans({"ə": "a", "c": "j", "ç": "ch", "ş": "sh", "x": "kh", "q": "g", "ğ": "gh", "ı": "i"})
_UNMARKED = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ə": "a", "æ": "ae"})
_WITH_MARKS = frozenset({"az", "cs", "cu", "de", "es", "fr", "it", "nl", "pl", "pt", "tr"})
_SHORTEST_UNMARKED = 4
_WORDS_UNMARKED = _names("""
    aime angeles azar basta basti bela desire eder eris gara honore huru jahan jala kare lala muslim nese panah sama
    sasa tabriz tome vali zephyr
    """)
"""Names that are words or towns once their marks are gone."""


def _unmarked(name: str) -> str:
    """A name without accents: "çetin" is "cetin".

    >>> _unmarked("günəş")
    'gunas'
    """
    plain = unicodedata.normalize("NFKD", name.translate(_UNMARKED))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _as_abroad() -> frozenset[str]:
    """The names of languages with marks as papers abroad print them: "Narmina", "Cetin", "Normando Hernandez"."""
    azerbaijani = {name.translate(_SPELT_IN_ENGLISH) for name in GIVEN_NAMES_BY_LANGUAGE["az"]}
    marked = [name for code in _WITH_MARKS & GIVEN_NAMES_BY_LANGUAGE.keys() for name in GIVEN_NAMES_BY_LANGUAGE[code]]
    plain = {_unmarked(name) for name in (*azerbaijani, *marked) if not name.isascii()} | azerbaijani
    return frozenset(name for name in plain if len(name) >= _SHORTEST_UNMARKED) - _WORDS_UNMARKED


GIVEN_NAMES: frozenset[str] = frozenset().union(*GIVEN_NAMES_BY_LANGUAGE.values(), _as_abroad()) - ALSO_WORDS
"""All of them, without those that are words as well."""
