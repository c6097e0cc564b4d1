"""Given names by language (for Chinese, Vietnamese and Korean the surnames that stand first).

Compiled for this project from general knowledge of common names; no list of others was copied.  Names
are in lower case, "i" stands for the Turkic dotted capital.
"""

from __future__ import annotations

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
        abbas abdulla abil adil adəm afaq afət agil agshin akif alim aliyar allahverdi allahşükür almas altay alı
        anar aqil aqşin araz arif arzu asif aslan asəf atabala atəş ayaz aybəniz aydan aydın aygun aygün aynur
        aynura aytac aytən ayxan azad azay azer azər ağalar ağasi ağası ağasəf aşıq babək bahadur bahar bahruz
        bakhtiyar balaş barat bayram behbud bəhram bəhruz bəxtiyar bəşir cabbar cabir cahangir camal camil cavad
        cavanşir cavid ceyhun ceyran chingiz cəfər cəlal cəlil cəmil cəmilə cəmşid dadaş daşqın dilarə dilbər durna
        dəyanət elchin eldar eldəniz elkhan elman elmar elmira elməddin elnara elnarə elnur elnurə elsevər elshad
        elshan eltac elvin elvira elxan elyar elçin elşad elşən emil emin eyvaz faiq famil farid fatma fazil fidan
        fikrət firudin firuz firuzə firəngiz flora fuad fuzuli füzuli fəraməz fərhad fərid fəridun fəridə fərman
        fərqanə fərrux fəxrəddin gulnara gunel gövhər gülnar gülnarə gültəkin gülşad gülşən gülər günay günel habil
        hacıbaba hafiz heydar heydər hicran hikmət humay hüseyn hüsnü həbib həcər hədiyyə həmid həmidə həsən ibad
        ibrahim idris ifrat ilgar ilham ilhamə ilkin ilqar ilyas iman imdad imran intiqam iradə isa isgəndər ismayıl
        ismət israfil javanshir javid jeyhun kamal kamil kamilə kamran kazım khadija khalid khayala könül kübra
        kəmalə kərim kərəm lalə laləzar lamiyə leyla lütfiyar ləman lətif lətifə mahir mahirə mahmud malik maral
        matanat mayil mehdi mehman mehriban mikayıl minə mirvari miryusif mirzə mirəli mubariz musa mustafa muxtar
        mövlud mövsüm mübariz mürsəl müslüm müşfiq məcid məhəbbət məhəmməd məhərrəm məmməd məmmədəli mənsur məryəm
        məsud mətanət məzahir nadir nahid nail nailə namiq nara nargiz nazilə nazim nicat nigar nijat nizami nofəl
        novruz nuranə nurlan nuru nurəddin nüşabə nərgiz nəriman nərminə nəsib nəsimi nəsir nəsrin nəzakət ogtay
        oqtay orkhan orxan osman polad pünhan pənah pərvanə pərvin pərviz qabil qadir qafar qalib qara qasım qiyas
        qoşqar qulam qurban qvami qüdrət qədir qəhrəman qəmər qənirə rafael rafiq rahib rahim ramal ramil ramilə
        ramin ramiz rashad rasim rauf rayiha reyhan rizvan roman rovshan roza rufət rustam rövşən röya rüfət rüstəm
        rəcəb rəfail rəhilə rəhim rəhman rəna rəsul rəvan rəşad rəşid saadat sabina sabir sabirə sabit sabuhi sadiq
        sahib sahibə sahil salatın salman samad samir samirə sara sarvan seadət sevda sevil sevinc sevinj seyfəddin
        seyid seymur shahin shamil siyavuş solmaz sona sübhan sücaət süleyman süsən səadət səbinə səbuhi səfa səfər
        səid səidə səkinə səma səmayə səməd sənan sərdar sərvər sərxan tacəddin tahir tahirə taleh talıb tamara
        tamerlan tapdıq teymur tofig tofiq togrul toğrul tural turan turanə turqut tünzalə türkan təranə tərlan ulvi
        umud vahid valeh vasif vidadi vilayət vugar vusal vusala vüqar vüsal vüsalə vəfa vəli vəsilə xalid xalidə
        xaliq xanlar xaqani xatirə xavər xosrov xudayar xuraman xədicə xəlil xəyalə xəyyam yadigar yaqub yashar
        yaver yavər yaşar yeganə yelmar yunis yusif zabil zahid zahir zakir zaman zamin zamiq zamira zaur zeynal
        zeynəb zivər ziya ziyad ziyafət zulfugar zöhrə zülfiyyə zülfüqar zəhra zəmfira zərdüşt zərifə zərnişan çapay
        çingiz ülkər ülvi ülviyyə üzeyir şahbaz şahin şahmar şahnaz şakir şamil şirin şirvan şirxan şöhrət şövkət
        şəfiqə şəfəq şəhla şəhriyar şəmsi şəmsəddin şərif əbdül əbil əbülfəz ədalət əfqan əfsanə əhliman əhməd əhəd
        əjdər əkbər əkrəm əli əlibala əlif əlirza əliyar əlövsət ələddin ələkbər ələsgər əmir əmrah əntiqə ənvər
        əsgər əsmər əsmət əsəd əziz əzizə əşrəf
        """),
    # Turkish
    "tr": _names("""
        abdullah abdurrahman adem adnan ahmet akın alev ali alparslan alper alperen altan arda arif armağan arzu
        aslı aslıhan asuman ateş atilla attila aydın ayhan ayla aylin aynur ayse aysegul aysel aysu aysun aytaç
        aytekin ayça ayşe ayşegül ayşenur aziz bahadır banu barış batuhan başak bekir belgin belma beren berfin berk
        berkay berna berrin betül beyza bilal bilge bilgehan birgül birol bora bulent burak burcu burhan burçin
        busra buğra bülent büşra cagla cagri canan caner cansu celal cem cemal cemalettin cemil cemile cemre cengiz
        cenk ceren cetin cevat cevdet ceyda ceyhan ceylan cigdem cihan damla davut demet deniz derya didem dilan
        dilara dilek doruk doğan doğukan duygu ebru ece eda ediz efe ege ekin ekrem elif elçin emel emin emine emir
        emrah emre ender engin enis enver ercan ercüment erdal erdem erdinç erdoğan eren erhan erkan erkin erkut
        erman erol ersin ersoy ertan ertuğrul esin esma esra evrim eylem eyüp faruk fatih fatma fatoş ferda ferdi
        ferhan ferhat feride feridun ferit feyza feyzullah figen fikret fikri filiz funda furkan füsun fırat gamze
        gizem gokhan gulay gulsen gunay gökhan gökçe gökçen gönül görkem gözde gül gülay gülben gülbin gülcan gülden
        gülhan gülizar gülnur gülsen gülser gülsüm gülten gülçin gülümser gülşah gülşen gürkan gürsel hacer hakan
        haldun hale halide halil halime halis haluk hamdi hamit hamza handan hande harun hasan hasret hatice havva
        hayati haydar hayrettin hayriye hayrünnisa haşim hikmet hilal hilmi hulusi hulya huseyin hülya hüseyin
        hüsniye hüsnü hıdır ibrahim iclal idil idris ihsan ilhan ilkay ilker ilknur ilyas inci ipek irem irfan isik
        iskender ismail ismet izzet jale kaan kadir kadriye kazım kemal kenan kerem kerim koray korhan kubilay kutay
        kürşat kıvanç lale lamia levent leyla lütfi lütfiye macit mahir mahmut makbule mehmet mehtap melahat melek
        melih melike melis meltem meral mert merve meryem mesut mete metin mevlüt mithat muammer muazzez muhammed
        muhammet muharrem muhittin muhsin mujde murat musa mustafa muzaffer müge müjdat müjde müjgan mümtaz münevver
        münir mürsel müslüm müşerref naci nadide nafiz nagihan nahit nail nalan namık nazan nazif nazlı nazım necati
        necdet necla necmettin necmiye nedim nedime nergis nermin neslihan neslişah nevin nevzat nezahat nezih neşe
        nihal nihan nihat nilay nilgün nilüfer nimet niyazi nuh numan nur nuran nuray nurcan nurdan nurettin nurgül
        nurhan nuri nuriye nurten nurşen okan oktay olcay omer onder onur orhan orçun osman oya ozan ozcan ozge
        ozgur ozlem oğuz oğuzhan pelin perihan pervin pinar polat pınar rabia ragıp rahmi ramazan rasim recai recep
        refik remzi rengin reyhan rukiye rüya rüştü rıdvan rıfat rıza saadet sabahattin sabiha sabri sadi sadiye
        sadık saffet sait salih saliha sami savaş sebahat sebnem seda sedat sefa seher selahattin selami selda selen
        selim selin selma selçuk sema semih semiha semra senem sener serap sercan serdar seref serhan serhat serif
        serkan serpil sertaç server sevda sevgi sevil sevilay sevim sevinç seyfi seyhan seyit sezai sezen sezer
        sezgin seçil sibel sinan sinem soner suat sukru sule suleyman suna süheyla süleyman sümer sümeyye süreyya
        sıdıka sırrı taha tahir tahsin talat tamer tanju tansu tarık tayfun taylan tayyip teoman tevfik tezcan timur
        tolga tolgahan tufan tulay tulin tuncay tunç turan turgay turgut turhan turkan tuğba tuğrul tuğçe tülay
        tülin türkan ufuk ulaş umit umut unal utku uğur vahap vahit vecdi vedat vefa vehbi veli veysel volkan vural
        yakup yalcin yalçın yaman yasemin yasin yavuz yağmur yaşar yekta yeliz yeşim yigit yildiz yilmaz yiğit yunus
        yusuf yücel yüksel yıldıray yıldız yılmaz zafer zehra zekai zeki zekiye zeliha zerrin zeynel zeynep zihni
        ziya zuhal zübeyde zühal zülfü çağatay çağla çağlar çağrı çetin çiler çiğdem öcal ömer önder özcan özden
        özge özgür özlem öznur ümit ümran ünal şaban şadiye şahin şebnem şefik şehnaz şener şenol şerafettin şeref
        şerif şerife şermin şevket şeyda şeyma şinasi şirin şule şükran şükrü
        """),
    # Russian and Ukrainian
    "ru": _names("""
        aleksandr aleksandra aleksei aleksey alexei alexey alla alyona anastasiya anatoli anatoliy anatoly andrei
        andrey andrii andriy anton arkadi arkady artem artyom bogdan bohdan boris dmitri dmitriy dmitry dmytro
        ekaterina elizaveta evgeni evgenia evgeny fedor fyodor galina gennadi gennady georgi georgiy georgy gleb
        grigori grigory halyna hanna igor ihor ilya inna irina iryna ivan kateryna kirill konstantin ksenia kyrylo
        larisa leonid lesya lidia liudmyla ludmila lyubov lyudmila maksim mariia marina mariya matvei maxim mikhail
        mykhailo mykola nadezhda natalia nataliia natalya nikita nikolai nikolay oksana oleg oleh oleksandr
        oleksandra oleksii oleksiy olena olga orest ostap pavel pavlo petro polina pyotr raisa rimma roman ruslan
        semyon sergei sergey serhii serhiy sofia sofya solomiya stanislav stepan svetlana svitlana taisiya taras
        tatiana tatyana tetiana tetyana timofei timur vadim valentin valentina valeri valeria valery vasili vasily
        vasyl viktor viktoria vitali vitalii vitaliy vitaly vladimir vladislav volodymyr vsevolod vyacheslav yana
        yaroslav yegor yekaterina yelena yelizaveta yevgeni yevgenia yevgeny yevhen yulia yuliya yuri yurii yuriy
        yury zinaida zoya агата агиль агния адам аделина азер акиф алевтина александр александра алексей алена али
        алиага алина алиса алла альберт альбина алёна анар анастасия анатолий ангелина андрей андрій анжела анна
        антон антонина аполлинария араз ариф аркадий арсен арсений артем артур артём асиф аслан ася афанасий бахтияр
        белла богдан богдана борис вагиф вадим валентин валентина валерий валерия варвара василий василиса василь
        венера вениамин вера вероника виктор виктория виолетта виталий виталия владимир владислав владислава владлен
        володимир всеволод вугар вусал вячеслав віктор вікторія віталій галина ганна гасан гейдар геннадий георгий
        герман глафира глеб григорий григорій гульнара гусейн давид дана даниил данил данила дарина дарья демьян
        денис диана дина дмитрий дмитро евгений евгения евдокия егор екатерина елена елизавета ефим жанна зардушт
        заур захар зинаида зохра зоя иван игнат игорь изабелла ильгар ильхам илья инга инесса инна иннокентий
        интигам иосиф ираида ирина ислам ия камал камилла камран карина катерина кира кирилл кирило клавдия клим
        константин кристина ксения лариса лев лейла леонид леонід леся лидия лилия лия лукерья любовь людмила лілія
        магомед майя макар максим мамед маргарита марианна марина мария марк марта марфа марія матвей мехрибан
        микола милана милена мирза мирон мирослав мирослава михаил михайло мстислав муза муса мустафа мухаммед
        надежда надія назар намик наталия наталья наталія натик нелли никита николай нина новруз нонна нурлан оксана
        октай олег олександр олександра олексій олена олеся ольга орест орхан остап павел павло пелагея петр петро
        платон полина прасковья прохор пётр раиса рамиз расим рауф рафик рашад регина римма ровшан родион роза роман
        ростислав руслан руслана рустам сабир савва савелий саид самед самир светлана святослав світлана севастьян
        севиндж семен семён серафима сергей сергій снежана соломія софия софья софія станислав стелла степан таисия
        тамара тарас татьяна тахир теймур тетяна тимофей тимур тихон тогрул тофик турал ульви ульяна фаина фарид
        фархад федор феликс филипп фома фуад фёдор хадиджа халид харитон чингиз шахин эдуард элеонора элина эльвира
        эльдар эльман эльмира эльнур эльхан эльчин эмилия эмиль эмин эмма эрик юлиан юлия юлія юнус юрий юрій юсиф
        явер яков ян яна ярина ярослав ярослава яшар євген євгенія іван ігор ірина
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
        achim adalbert adelheid adolf agnes albrecht alexander alfons alfred alois alwin amalie andrea andreas
        anette angela angelika anja anke anna annalena anne annegret annelie anneliese annemarie annett annette
        annika ansgar antje anton armin arndt arne arno arnold arnulf arthur artur astrid axel barbara bastian beate
        beatrix benedikt benjamin bernd bernhard bert berthold bertold bertram bettina birgit birgitta birte björn
        bodo boris brigitta brigitte britta bruno burkhard burkhardt bärbel carina carl carla carmen carola carolin
        carsten caspar cathrin cem charlotte christa christel christiane christina christine christof christoph
        clara clarissa claudia claus clemens constanze corinna cornelia cornelius dagmar daniel daniela detlef
        detlev dieter dietger dietlinde dietmar dietrich dirk dominik dora doreen dorothea dorothee eberhard eckart
        eckehard eckhard edda edelgard edeltraud edgar edith eduard egbert egon ekkehard elfi elfriede elisabeth
        elke ellen elmar else emil emma engelbert erhard erich erik erika ernst erwin esther eugen eva ewald fabian
        falk falko felix ferdinand florian frank franka franz franziska frauke frederik frieda friedemann frieder
        friederike friedhelm friedrich fritz gabi gabriele gebhard georg gerald gerd gerda gerhard gerlinde gernot
        gero gerold gertraud gertrud gesa gesine gisela gottfried gotthard gregor greta grit gudrun guido gunda
        gundula gunnar gunter gunther gustav götz günter günther hagen halina hanna hannah hannelore hannes hans
        harald harro hartmut hartwig hedwig heide heidemarie heiderose heidi heike heiko heiner heinrich heinz
        helene helga helge hella hellmut helmar helmut hendrik henning henriette henrik herbert heribert hermann
        herta hertha hilde hildegard hilmar hiltrud holger horst hubert hubertus hugo ida ilka ilona ilse imke ina
        ines inga inge ingeborg ingo ingolf ingrid inka irene irina iris irma irmgard isabel isabell isabella ivonne
        jacqueline jakob jan jana janina janine jannik jens jessica joachim jochen johann johanna johannes jolanthe
        jonas jonathan josef josefine jost judith julia juliane julius justus jutta jörg jörn jürg jürgen kai karin
        karl karla karola karolin karoline karsten kaspar katarina katharina kathleen kathrin katja katrin kerstin
        kevin kilian klara klaus klemens knut konrad konstantin konstanze korbinian kordula kornelia kristin
        kristina kunibert kurt lara lars laura lena leni leonhard leonie leopold liane lisbeth liselotte lorenz
        lothar ludger ludwig luise lukas lutz madlen magda magdalena maik maike maja malte mandy manfred manja
        manuel manuela marcel marco marcus mareike maren marga margarete margarethe margit margot margret margrit
        maria marianne marie mariele marika mario marion marit marita marko markus marlene marlies marlis martin
        martina mathias mathilde matthias maximilian mechthild meike meinhard meinolf melanie michael michaela
        michel miriam mirjam mirko mona monika moritz nadine nadja natascha nicola nicole niels nikolaus nils nina
        nora norbert norman olaf oliver ortrud ortwin oskar ostwald oswald otmar ottmar otto pascal patricia patrick
        paul paula pauline peer peter petra philipp pia rainer ralf ralph ramona raphael rebecca rebekka regina
        regine reiner reinhard reinhardt reinhold renate rené ria ricarda richard rita robert roland rolf romy ronny
        rosemarie roswitha rudi rudolf rupert ruth rüdiger sabina sabine sabrina sandra sascha saskia sebastian
        sibylle siegbert siegfried sieglinde siegmar siegmund siegrun sigmar sigmund sigrid sigrun silja silke
        silvia silvio simon simone sina solveig sonja sophia sophie stefan stefanie steffen steffi stephan stephanie
        susann susanna susanne sven svenja svetlana swantje swen sybille sylke sylvia tamara tanja tatjana theo
        theodor theresa therese thilo thomas thorben thorsten tilman tilo tim timo tina tobias tom torben torsten
        traudel traute ulf uli ulla ulli ulrich ulrike urban ursel ursula urte uschi uta ute utz uwe valentin
        vanessa veit vera verena veronika viktor viktoria vincent vinzenz volker volkmar waldemar walter walther
        waltraud waltraut wenzel werner wibke wiebke wieland wilfried wilhelm wilhelmine willi willibald willy wilma
        winfried wolfgang wolfram wulf xaver yvonne zacharias zoe
        """),
    # French
    "fr": _names("""
        abel adrien adrienne adèle adélaïde agathe agnes agnès aimé aimée alain alban albertine alexandre alexia
        alexis alfred alice aline alix alphonse amandine amaury ambroise amélie anatole anaïs andre andré andrée
        ange angèle anita annick annie anouk anselme anthony antoine antoinette apolline ariane aristide arlette
        armand armelle arnaud arthur astrid aude audrey auguste augustin aurore aurélie aurélien axelle aymeric
        baptiste barnabé bastien baudouin benjamin benoit benoît bernadette bernard berthe bertrand blaise blanche
        blandine boris brice brigitte bruno béatrice bénédicte bérénice camille carine carole caroline catherine
        cecile cedric celine chantal charles charline charlotte christelle christiane christine christophe claire
        clara clarisse claude claudette claudie claudine clement clothilde clotilde clémence clément clémentine
        colette coline constance constant coralie corentin corinne cyril cyrille cécile cédric céleste célestin
        célia céline damien daniel danielle danièle danny daphné david davy delphine denis denise diane didier
        dominique donatien dorothée désiré edgar edmond edouard edwige eliane elodie elsa elvire emilie emma
        emmanuel emmanuelle enzo eric ernest estelle esther etienne eugène eugénie eva evelyne fabien fabienne
        fabrice fanny felix fernand fernande flavie flavien florent florentin florian floriane francine francis
        franck francois francoise françois françoise frederic frédéric frédérique félicien félicité félix gabriel
        gabrielle gael gaston gautier gaël gaëlle gaëtan genevieve geneviève geoffroy georges georgette gerard
        germain germaine ghislain ghislaine gilbert gilberte gilles ginette gisèle grégoire grégory guilhem
        guillaume gustave guy guylaine gwenaël gwenaëlle gwenola gérald géraldine gérard hadrien helene henri
        henriette herve hervé hippolyte honorine honoré hortense hubert hugo hugues huguette héloïse hélène inès
        irène isabelle isidore ivan jacky jacqueline jacques jean jeanine jeanne jeannette jeannine jerome jocelyne
        joel johanna jonathan joseph josette josiane josselin josée joël joëlle jules julie julien julienne juliette
        justine jérémie jérémy jérôme karim karine katia laetitia lambert laure laurence laurent laurette laurie
        lazare leon lilian liliane line lionel lise loic lou louane louis louise louison loïc loïck loïs luc lucas
        lucette lucie lucien lucienne lucile ludivine ludovic lydie lysiane léa léandre léo léon léonard léonce
        léonie léopold madeleine magali mahaut manon marceau marcel marcelle marcelline margaux margot marguerite
        marianne marie marielle marin marine marion marius marlène marthe martial martin martine maryline maryse
        maryvonne mathieu mathilde mathis mathurin matthias matthieu maud maurice maxence maxime maximilien maël
        maëlle maëva melanie michaël michel michele micheline michèle mickaël mireille monique morgane muriel myriam
        mélanie mélissa mélodie nadine nadège narcisse natacha nathalie nathan nestor nicolas nicole nicolle noemie
        noé noémie noël noëlle octave océane odette odile olivier olympe ophélie oriane oscar pascal pascale patrice
        patricia patrick paul paule paulette pauline perrine philibert philippe pierre pierrette pierrick placide
        prosper quentin rachel raoul raphael raphaël raphaëlle raymond raymonde regis remi renaud rene rené renée
        richard robert rodolphe rodrigue roger roland rolande romain romane romuald rosalie rose-marie roseline
        roselyne roxane réginald régine régis rémi rémy sabine samuel samy sandra sandrine sarah sebastien serge
        severine sidonie simon simone siméon solange solène sonia sophie stanislas stephane stéphane stéphanie
        suzanne suzette sylvain sylvaine sylvette sylviane sylvie sylvère sébastien ségolène séraphin séverine
        sévérine tanguy theo therese thibaud thibault thibaut thierry thomas théo théodore théophile thérèse
        timothée tiphaine tristan ulysse urbain ursule valentin valentine valerie valérie valéry vanessa veronique
        vianney victoire victor victorien vincent violaine violette virginie viviane vivien véronique xavier yann
        yannick yasmina yoann yohann yolande youssef yvan yves yvette yvon yvonne zacharie zélie édith édouard élie
        élisa élisabeth élise élodie éloïse éléonore émeline émile émilie émilien éric étienne évelyne
        """),
    # Spanish
    "es": _names("""
        abelardo adela adolfo adrian adriana adrián agustin agustín ainhoa alba alberto alejandra alejandro alfonso
        alfredo alicia almudena alonso alvaro amaia amalia amanda amparo ana anabel andrea andres andrés angel
        anselmo antonia antonio araceli arantxa ariadna armando arnaldo arturo aránzazu asunción aurelio aurora
        azucena baltasar bautista beatriz begona begoña belen belén benito benjamin benjamín bernardo berta blanca
        borja bruno bárbara camila camilo candela candelaria carla carlos carlota carmen carolina catalina cayetana
        cecilia celia cesar ciro clara claudio clemente concepcion concepción conchita consuelo cristian cristina
        cristobal cristóbal césar dalia damian damián daniel daniela dario darío david delfina diego dolores domingo
        débora edgardo edmundo eduardo efraín eladio elena elias elisa eloy eloísa elvira elías emilia emiliano
        emilio encarnación enrique ernesto esperanza esteban estefanía estela esther eugenia eugenio eulalia eusebio
        eva evaristo ezequiel fabian fabiola fabián facundo federico felicia feliciano felipe felix fermin fermín
        fernanda fernando fidel flavio florencio francisca francisco félix gabino gabriel gabriela genaro gerardo
        german germán gilberto ginés gisela gloria gonzalo graciela gregorio guadalupe guillermina guillermo gustavo
        haydée hector heriberto hernan hernán higinio hilario horacio hugo humberto héctor ignacio ildefonso imelda
        ines inmaculada inés irene isaac isabel isaías isidoro isidro ismael itziar ivan ivonne iván jacinta jacinto
        jacobo jaime javier jerónimo jesus jesús jimena joaquin joaquina joaquín jorge jose josefa josefina josé
        juan juana juanita julian juliana julieta julio julián justo karina laura leandro leire leonardo leonor
        leopoldo leticia lidia liliana lorena lorenzo lourdes lucia luciano lucrecia lucía luis luisa macarena
        magdalena maite manolo manuel manuela marcela marcelino marcelo marcos margarita maria mariana mariano
        maribel maricarmen marina mario marisa marisol marta martin martina martín maría mateo matias matías
        mauricio maximiliano melchor micaela miguel mikel milagros mireia moises moisés monica montserrat mónica
        narciso natalia nerea nereida nicanor nicolas nicolasa nicolás nieves noelia norberto nuria nélida octavio
        ofelia olga olivia omar orlando oscar osvaldo pablo paco paloma paola pascual patricia patricio paulina
        paulino pedro pepe perla pilar porfirio primitivo rafael rafaela raimundo ramiro ramon ramona ramón raquel
        raul raúl rebeca remedios renata reynaldo ricardo rigoberto roberta roberto rocío rodolfo rodrigo rogelio
        rolando romina román roque rosa rosalía rosario rosaura ruben rubén rufino salomé salvador samuel sandra
        sara saturnino saúl sebastian sebastián sergio severino silvestre silvia simon simón sofia sofía soledad
        sonia susana tatiana telmo teodoro teresa tomas tomás ulises urbano ursula valentin valentina valentín
        valeria vanesa vera veronica verónica vicenta vicente victor vidal violeta virgilio virginia viviana víctor
        wilfredo xavier ximena yago yolanda zacarías zoraida zulema álvaro ángel ángela ángeles óscar úrsula
        """),
    # Italian
    "it": _names("""
        adalgisa adriana adriano agostino alberta alberto alessandra alessandro alessia alessio alfonso alfredo
        ambra ambrogio amedeo andrea angela angelica angelo anna annalisa annamaria annarita annunziata antonella
        antonello antonietta antonino antonio arianna armando arnaldo arturo attilio augusto aurelio barbara
        bartolomeo beatrice benedetta benedetto beniamino biagio bianca bruna bruno camilla carla carlo carlotta
        carmela carmelo carmine carolina caterina cecilia cesare chiara cinzia ciro claudia claudio corrado cosimo
        costanza cristiano cristina damiano daniela daniele dario davide debora diego dino domenica domenico
        donatella donato edoardo elena eleonora elio elisa elisabetta emanuela emanuele emilia emiliano emilio
        enrica enrico enza enzo ermanno ettore eugenio ezio fabiana fabio fabiola fabrizia fabrizio fausto federica
        federico ferdinando ferruccio filippo fiorella flavia flavio franca francesca francesco franco fulvio
        gabriele gabriella gaetano gaia gennaro gerardo giacomo giada giampaolo giampiero gian giancarlo gianfranco
        gianluca gianluigi gianmarco gianna gianni gianpiero gino gioacchino giorgia giorgio giovanna giovanni
        giulia giuliana giuliano giulio giuseppe giuseppina giusy graziano graziella guglielmo guido ignazio ilaria
        isabella ivana ivano laura lavinia leonardo letizia licia lidia liliana livia livio loredana lorena lorenza
        lorenzo luana luca lucia luciana luciano lucrezia ludovica ludovico luigi luigia luisa maddalena manlio
        manuela marcella marcello marco margherita mariagrazia marianna mariano mariateresa marilena marina mario
        marisa marta martina massimiliano massimo matilde matteo maura maurizia maurizio mauro michela michelangelo
        michele milena mirella mirko monia monica morena nadia nazario nicola nicoletta nicolò nino noemi nunzia
        nunzio orazio oreste oriana orietta ornella ottavio paola paolo pasquale patrizia patrizio piera pierangelo
        pierfrancesco piergiorgio pierluigi piero pierpaolo pietro pino raffaele raffaella raimondo renato renzo
        riccardo rinaldo roberta roberto rocco rodolfo romano romeo romina ronaldo rosanna rosaria rosario rossana
        rossella ruggero sabina sabrina salvatore samuele sandro saverio serena sergio settimio silvana silvano
        silvia silvio simona simone sonia stefania stefano susanna tatiana teresa tiziana tiziano tommaso tonino
        tullio ubaldo ugo umberto valentina valentino valeria valerio vincenza vincenzo virginia vito vittoria
        vittorio viviana walter
        """),
    # Portuguese
    "pt": _names("""
        adalberto adão afonso alcides aldo alexandre aline aloísio amália amílcar ana anderson andré angélica
        anselmo antonio antónio antônia antônio aparecida armando arthur artur augusto aécio beatriz bento bernardo
        bruna bruno caetano caio camila carla carlos carolina catarina cecília celso clarice cleber cláudia cláudio
        cristiane cristiano cristina cássia cássio célia cícero daniela danilo denise diogo domingos duarte débora
        edson eduarda eduardo elaine eliana eliane elisângela elza emanuel fabiana fabiano fernanda fernando filipa
        filipe flávia flávio francisca francisco frederico fábio fátima gabriela geraldo gilberto giovana glória
        gonçalo guilherme gustavo helder helena henrique hugo humberto hélder iara ines inês ivone jacira jair
        janaína jandira joana joao joaquim jorge joselito josué josé joão juliana júlia júlio karina lara larissa
        leandro leonardo letícia lia luciana luciano luis luiz luiza luzia luís luísa lígia lúcia lúcio madalena
        manoel manuel mara marcela marcelo marcos margarida maria mariana marina mario marisa marlene marta marília
        mateus matheus mauro maurício miguel milton murilo márcia márcio natália nelson neusa nuno nádia octávio
        osvaldo otávio patricia patrícia paulo pedro rafael rafaela raimundo raquel raul regina reinaldo renata
        renato ricardo rita roberta roberto rodolfo rodrigo rogério romeu rosângela rui ruth sandra sebastião sergio
        simone sofia solange sonia susana sérgio sílvia sílvio sônia tatiana telma teresa tereza thiago tiago tomás
        tânia valdir valter vanda vasco vera vinícius vitor vítor wagner walter wanda wellington wilson zélia álvaro
        élio
        """),
    # Arabic and Persian
    "ar": _names("""
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
}
"""The tables by the language's code."""

GIVEN_NAMES: frozenset[str] = frozenset().union(*GIVEN_NAMES_BY_LANGUAGE.values())
"""All of them, without those that are words as well."""

ALSO_WORDS = _names("""
    abd abu alhaji an august austen ayatollah baba blessing bo chelsea cruz dai dong du fan france gaga gal go gong
    ha hacı hai han he ho homa in islam jihad kay ke kong lan lo long luz mai melody mercedes miles min mine mir
    misaki mo mort my natale ni nil norma oh olive ou pan papa park paz pearl per poppy primo ran rand santo sheikh
    si so sol son song sri su sultan sun tai tan tang tata to ton tone tor tri trinidad tu umm van violet vu wan
    willow wolf xanım you young yun
    """)
"""Given names that are words, titles or places too: one alone says nothing of a person."""
