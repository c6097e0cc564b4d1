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
        aaron abbie abby abigail abraham ada adam addie addison adele adlai adrian adrienne agatha agnes aidan
        aileen ainsley alan alana alasdair alastair albert alec alex alexa alexander alexandra alexis alf alfie
        alfred alfreda alice alicia alison alistair allan allegra allen allison alvin alyson alyssa amanda amber
        amelia amelie amy anastasia andrea andrew andy angela angelina angus anita anjelica ann anna annabel
        annabelle annalise anne annette annie anthea anthony antonia antony archibald archie ardis ariel arlene
        arletta arnie arnold arthur artie asher ashleigh ashley aubree aubrey audrey ava averil avery barb
        barbara barnaby barney barrie barry bart bartholomew basil beatrice beatrix becca becki becky belinda
        ben benedict benjamin bennie bernadette bernadine bernard bernice bernie bert bertha bertie beryl bess
        beth bethany betsy bette betty bettye beulah bev beverley beverly bevin bianca bill billie blythe bob
        bobbie bobby bonita bonnie booker boyce boyd brad bradley brandon brenda brendan brenna brent brett
        brian brianna brianne bridget bridgette brit britney brock brod brodie bron bronwyn brooke bruce bryan
        bryce bryony buddy buster byron caitlin caleb calum calvin cameron camilla camille candace candice cara
        carissa carl carla carleton carlton carly carmel carol carole caroline carolyn carrie carter cary caryl
        caryn casey cassandra cassidy cassie cate cathal catharine catherine cathleen cathryn cathy cecelia
        cecil cecilia celeste celia charleen charlene charles charlie charlotte charmaine chas chauncey chelsey
        cheri cherie cherry cheryl chet chloe chris chrissie christa christabel christi christie christina
        christine christopher christy chuck ciara ciaran cindy claire clara clare clarence clarissa claud claude
        claudia clayton clement clementine cleo cletus clifford clifton clint clive clyde cody colby coleen
        colette colin colleen collin connie connor conor conrad constance cora cordelia coretta corey corrine
        cory courtney craig cressida curt curtis cyndi cynthia cyril dahlia daisy damian damien damon dan dana
        daniel danielle danny daphne daragh darcy daren darla darlene darnell darrel darrell darren darryl daryl
        dave david davina dawson dean deandre deanna debbie debby deborah debra declan deidre deirdre delbert
        delia della delores deloris delroy demetrius denis denise dennis denny denzel derek dermot derrick
        desiree desmond devin devon dexter diana diane dianna dianne dick dinah dion dionne dirk dolly dolores
        dominic dominick don donal donald donna donnell donnie donovan doreen doris dorothy dorsey doug dougal
        douglas drew duane dulcie duncan dustin dwayne dwight dylan eamon eamonn earle eartha ebenezer ed eddie
        edgar edie edith edmund edna edward edwardo edwin edwina edythe eileen eilidh eimear elaine elbert eldon
        eleanor eleanora elena eli elijah elinor eliot elisabeth elise eliza elizabeth ella ellen ellie elliot
        elliott elly elmer elmo eloise elsie elspeth elton elwood emery emily emlyn emma emmanuel emmett emory
        enid enoch eoghan eoin eric erica erik erin erma ernest ernie errol ervin esme essie estella estelle
        esther ethan ethel etta eugene eula eunice eva evan evangeline eve evelyn ewan ewart faye felicity felix
        fergal fergus fidelma finbar finlay fintan fiona fionnuala fletcher flora floyd forrest fran frances
        francesca francis frank frankie franklin fraser fred freda freddie freddy frederick fredrick freya
        gabriel gabrielle gail gareth garett garret garrett garrick garry garth gary gavin gayle gaynor gearoid
        geena gemma gena gene genevieve geoff geoffrey george georgiana georgie georgina gerald geraldine gerard
        gerry gertrude gideon gilbert giles gillian gina ginny glen glenda glenn glenna glennis gloria glyn
        glynis godfrey gordon graeme graham grainne granville greer greg gregg gregory greta gretchen griff
        grover guinevere gus gussie guy gwen gwenda gwendolyn gwyn gwyneth hal hamish hank hannah harold harriet
        harriett harris harrison harry hartley harvey hattie hayley hazel heather hector heidi helen helena
        henrietta henry herb herbert herman hettie hilary hilda hillary hiram holly horace howard howie hubert
        hugh hugo humphrey ian ianthe ida ignatius ila ilene imogen inez ingrid ira irene iris irvin isaac
        isabel isabella isabelle isadora isaiah isla isobel ivan ivor ivy jack jackie jackson jaclyn jacob
        jacqueline jacquelyn jacqui jade jake james jamie jan jancis jane janelle janet janette janice janie
        janine janis jared jarrod jarvis jasmine jason jasper jay jayden jayne jean jeanette jeanie jeanne
        jeannie jed jeff jeffery jeffrey jemima jen jenna jennie jennifer jenny jerald jeremiah jeremy jeri
        jermaine jerome jerry jess jesse jessica jessie jethro jill jillian jim jimmie jimmy jo joan joann
        joanna joanne jocelyn jodi jodie jody joe joel joey john johnathan johnnie johnny jolene jon jonah
        jonathan jonathon joni joseph josephine josh joshua josiah josie joyce juan judd judi judith judy jules
        julia julian juliana julianne julie juliet juliette julius justin justine kaitlyn karen karina karl
        karyn kasey kassandra kate katelyn katharine katherine kathie kathleen kathryn kathy katie katrina katy
        kaye kayla kaylee keeley keir keisha keith kelley kelli kellie kelly kelsey kelvin ken kendra kenneth
        kenny keri kerri kerrie kerry kevin kieran kim kimberley kimberly kirk kirsten kirstie kirsty kit kitty
        kristen kristi kristie kristin kristina kristine kristopher kristy krystal kurt kyle kylie lacey lachlan
        lamar lamont lana lanny larry latasha latisha latoya laura laurel lauren laurence laurie lavern laverne
        lawrence leah leanne lee leigh leighton leila leland lemuel lena lenny lenora leo leon leona leonard
        leonie leonora leroy lesley leslie lester letitia lettie levi lew lewis lex liam libby lillian lillie
        lilly lily linda lindsay lindsey linette linus linwood lionel lisa liz liza lizzie llewellyn lloyd logan
        lois lola lon lonnie lora lorelei loren loretta lorna lorne lorraine lottie louella louie louis louisa
        louise lowell lucas lucia lucille lucinda lucius lucy luella luke lula lulu luther lydia lyle lyman lyn
        lynda lyndon lynette lynn lynne lynnette lynsey lysander mabel mackenzie maddie maddy madeleine madeline
        madge mae maeve maggie mairead mairi maisie malachi malachy malcolm malinda mallory mamie mandy marc
        marcia marcie marcus marcy margaret marge margery margie margo margot marguerite maria mariah marian
        marianne marie mariel marietta marilyn marion marissa marjorie mark marla marlene marlin marlon marnie
        marsha marshall martha martin martina marty martyn marva marvin mary maryann maryanne marybeth marylou
        mason mathew matilda matt matthew mattie maureen maurice mavis max maxine maxwell maya meg megan meghan
        mel melanie melba melinda melisande melissa melva melvin melvyn meredith meriel merle merlin merrill
        merv mervin mervyn mia micah michael michaela micheal michele michelle mick mickey mike mildred
        millicent millie milly milton mimi mindy minnie miranda miriam mitch mitchell mitzi moira mollie molly
        mona monica monique montague mordecai morgan morris mortimer moses muriel murray myfanwy myles myra
        myrna myron myrtle nadia nadine nanci nancy nanette naomi natalia natalie natasha nate nathan nathaniel neal
        ned neil nell nellie nelson nessa nettie neville ngaire niall niamh nicholas nichole nick nicki nicky
        nicola nicole nigel nikki nina nita noah noel noelle nola nora noreen norman nuala octavia oisin olin
        oliver olivia ollie olwen oona orla orville oscar osgood osmond oswald otis owen paddy padraic padraig
        paige pam pamela pansy patricia patrick patsy patti pattie patty paul paula pauline pearce peggy
        penelope penny percival percy perry pete peter petra petula phil philip philippa phillip phillipa
        phillipe philomena phineas phoebe phyllis pippa polly priscilla quentin quincy quinn quinton rachael
        rachel rachelle rae ralph randal randall randolph randy raphael ray raymond rebecca rebekah reg regan
        regina reginald renee reuben rex rhea rhian rhiannon rhoda rhona rhonda rhys ricardo richard richie rick
        rickey ricky rikki riley rita ritchie rob robbie robby robert roberta robin robyn rochelle rocky rod
        roddy roderick rodger rodney roger roisin roland rolf rolland ron ronald ronda ronnie rory rosalee
        rosalie rosalind rosaline rosalyn rosamond rosamund rosanne roscoe roseann roseanne rosemary rosetta
        rosie roslyn ross rowan rowena rowland roxanna roxanne roxie roy ruby rudolph rufus rupert russ russel
        russell rusty ruth ruthie ryan sabrina sadie salena sallie sally sam samantha sammy samson samuel sandra
        sandy saoirse sara sarah sasha saul scarlett scott seamus sean sebastian selena selina selma selwyn seth
        seumas seymour shamus shane shania shannon shari sharon sharron shaun shauna shawn shawna sheena sheila
        sheldon shelia shelley shelly sheree sheri sheridan sherri sherrie sherry sherwin sheryl shirl shirley
        shona sian sibyl sid sidney siegfried sienna silas silvester simeon simon simone sinead siobhain siobhan
        sissy solomon sondra sonia sonya sophia sophie sorcha spencer stacey staci stacie stacy stan stanley
        stella stephanie stephen steve steven stewart stu stuart sue suelette sukie susan susanna susannah susie
        suzanne suzy sybil sylvester sylvia tabitha tamara tamika tammi tammie tammy tamsin tanisha tanya tara
        tasha tawny taylor ted teddy terence teresa teri terrance terrell terrence terri terry tess tessa
        thaddeus thea thelma theo theodora theodore theresa thomas thomasina thora thurman tia tiffany tilda tim
        timmy timothy tina toby todd tom tommie tommy toni tonia tony tonya tracey traci tracie tracy travis
        trent trenton trevor tricia trina trisha tristan troy trudi trudie trudy tyler tyrone ulysses una ursula
        valarie valerie vanessa vaughan vaughn velma vera vern verna vernon veronica vicki vickie vicky vikki
        vince vincent vinnie viola virgil vivian vivien vivienne wallace wally walt walter wanda wayne wendell
        wendi wendy wesley whitney wilbert wilbur wilda wilfred wilfrid wilhelmina willa willard william willie
        willis wilma winfred winifred winona winston woodrow wyatt xavier yolanda yvette yvonne zach zachariah
        zachary zack zara zelda zelma zoe zoey zora
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
        aca adisa admir adna agim agron aiša ajla ajna ajša aleksa aleksandër almir almira altin amela amila
        amra andrija andrijana anel anela anes anica anđela anđelija anđelko arber arbnora arbër ardit ardita
        arian arlinda armend armina arnela arsenije arton asllan asmir astrit bajram bardhyl bashkim bekim
        besarta besian besjana besnik blagoje blaženka bledar blerim blerina blerta borivoje božana božo
        branimir branislav bratislav budimir bujar burim ceca cvetko cvijeta damjan danica danijel danijela
        dardan darija darinka davor davorka deana denisa desanka diellza ditmir divna dobrica dobrila donika
        dragica dragiša drago dragoljub dragomir dragoslav dragutin drilon driton dušica džemal džemila dženan
        edina edis edlira elira elma elmedin elmir elona elvana elvedin elvir emira endrit enes enisa erion
        ermal ermin ermina ermira fahrudin fatbardh fatlum fatmir fatos ferida fisnik flutura gavrilo gentian
        gezim gojko goranka gorica granit grozdana gëzim hajredin halid hamdija haris hasib haxhi hrvoje husein
        hysni ilija ilir ilirjana isidora ivona izet jakov jasminka jela jelica jelisaveta jetmir jeton jovanka
        jovica jugoslav kasim kastriot klodian korab kreshnik krsta krsto krunoslav kujtim leart lidija lindita
        liridon liridona ljerka ljubinka ljubo ljubomir ljupka ljupčo lulzim maida majlinda marica marinko
        mateja mediha mehmed meho melika melita merima mersiha mevlida mevludin midhat mihailo mihajlo milanka
        mileva milija milijana milinko milivoje miljan miljana miloje milojko milovan milun milutin mimoza
        mirash mirha miro miroljub mirsad mirsada mirza mladenka momir mubera muhamed muharem mujo munib nadežda
        nadira nafija naida naser nedeljko nedžad nermina nevenka nexhat nexhmije nezir nihada nijaz nikica
        nikolija nizama obren olgica ostoja pajtim pavlina petrija petrit prvoslav qemal qendrim rade radenko
        radica radinka radisav radivoje radiša radmilo radoica radojica radojka radomir radosav radoš ramo
        ramush ranka relja reuf rexhep rinor rrustem ružica sabahudin sadik safet sali samed sava savo sead
        seada sedin sejad selmir selvedin semir senada senka shkelqim shkëlqim shpend shpresa shqipe skender
        slaviša slavoljub slobodanka smilja smiljana snježana sokol spasoje sreten srećko stana stanko stanoje
        stela stevica stevo stojan stojanka strahinja suada sulejman suljo suvad svetislav svetozar teuta tijana
        toma tomo tomor uglješa valbona valdet valmir valon vasilije vedrana velibor veljko verica veton vidoje
        vidosava vildana vitomir vjera vjollca vjosa vladica vlastimir vojin vojkan vojo vukašin vukica xhavit
        xhemail yllka zagorka zaim zef zejneb zenel zijad zijada zorana zuhdija zvezdan zvezdana zvonko đorđe
        đura đurđa đurđica šaćir šefik šemsa šemso šerif ševala žaklina žarko živadin živana živojin александар
        ана анђела биљана бојан бојана бранислав бранка бранко веселин весна владан војислав вук вукашин горан
        гордана далибор данило дејан драган драгана драгиша драгослав драгољуб душан душанка жарко живко здравко
        зоран зорана зорица ивана илија лазар марија марко маја мила милан миливоје милица милорад милош милутин
        мирко мирјана младен момир нада наташа небојша невена недељко немања ненад оливера павле петар предраг
        раде радмила радован радомир радослав ратко славица славко слађана слободан соња срђан стеван стефан
        татјана тања теодора тијана томислав урош ђорђе јасмина јасна јелена јован јована јованка љиљана љубица
        љубиша љубомир
        """),
    # Armenian
    "hy": _names("""
        ada aghasi aghavni alina alvard alvart anahid anahit ani anna anouche anoush antranig anush ara arakel
        araks araksi aram aramais aramayis aramazd arayik arevik arin arman armen armenak armenouhi armenuhi
        armine armineh arpi arpik arpine arsen arshag arshak arshaluys arshavir artak artashes artavazd artsvik
        artur artyom arus arusyak asdghig asdvadzadour ashkhen ashot astghik astvatsatur avag avedis avetik
        avetis azat azniv bagrat barsegh bedros berdj berj berjouhi boghos dajad david davit diana dickran
        dikran diran edgar edik eduard edvard elen eliza emma ernest gagik gaidzag galust garabed garbis garegin
        garen garik garine garnik garo gayane gayaneh geghard gevorg ghazar ghevont gohar gor grigor gurgen
        hagob hagop haig haigaz haik haikaz hakob hakop hamazasp hamlet hampar hamparsum hampartsoum harout
        haroutioun haroutiun harut harutyun hasmik hayk haykuhi hayrapet heghine henrik hermine hovakim hovannes
        hovhannes hovig hovik hovnan hovsep hrach hrachik hrachya hraichik hrair hrand hrant hratch hripsime
        hripsimeh husik ishkhan jirair jirayr kaloust karapet karekin karen karine karnig karo kegham keghanoush
        kevork khachatur khachig khachik khajag khatchig khatchik khosrov knarig knarik koryun krikor kristine
        lernik levon levonik liana lilit lusik lusine magda manuk manvel mardig mardiros margar mariam marina
        marine mariné maro martiros mary melik meline melkon mesrob mesrop mger mher mihran mikael mikayel miran
        misak mkhitar mkrtich mushegh naira nanar nane nare nareg narek narine narineh nazaret nazareth nazeli
        nelly nerses nersik norair norayr norik nshan nubar nune nvard ohan ohannes onnik ophelia ovsanna papik
        papken pargev parouyr parsegh paruyr petros piruza poghos rafayel raffi rafik razmik ripsime robert
        rouben roubina ruben ruzan ruzanna sahag sahak samvel sargis sarineh sarkis sasun satenik satig seda
        sedrak serob serzh seta setrag sevag sevak seyran seyranush shaghik shahan shahe shahen shant shavarsh
        shogher shoghig shushan shushanik sipan siran siranoush siranush siroon sirvard slavik smbat sona sonig
        sos spartak stepan sumbat suren susanna svetlana syuzanna tadevos talin taline taron tateos tatev
        tatevik tatul tevan tigran tigranuhi toros tovmas tsovinar vachagan vache vachik vagharsh vagharshak
        vaghinag vahag vahagn vahakn vahan vahe vahram vahridj varag vardan vardges vardine vardouhi varduhi
        varouj varoujan vartan vartanoush varteni vartkes vartouhi varuzhan vasken vaspurak vatche vazgen vazken
        vergine verjine vicken vigen viken voskan vramshapuh vrej vrezh yeghia yeghiche yeghisapet yeghishe
        yeprem yeranui yervand yervant yeva yeznik zabel zara zareh zarmine zarouhi zaruhi zaven zhanna zhirayr
        zohrab zorayr zvart անահիտ անի աննա աշոտ արամ արման արմեն արմինե արսեն արտակ արտուր գագիկ գայանե գեւորգ
        գոհար գրիգոր դավիթ էդգար թաթեւ լիլիթ լուսինե կարեն կարինե հակոբ հայկ հասմիկ հովհաննես մարիամ մարինե մհեր
        նաիրա նարեկ նարինե նիկոլ ռոբերտ ռուբեն սամվել սարգիս սերժ սոնա սուրեն ստեփան վահագն վահան վահե վարդան
        տաթեւիկ տիգրան
        """),
    # Georgian
    "ka": _names("""
        akaki aleko aleksandre aleksi amiran ana anano anastasia andria anri anzor archil avtandil avto badri
        baia bakar bakur beka bela besarion besik besiki beso bidzina bondo cotne dachi dali darejan datuna
        david davit demetre demna diana dimitri dito eka ekaterine elene elguja eliko eliso elizbar emzar endi
        erekle eteri ganna gega gela genadi gia giga gigi gigla gio giorgi givi gocha goderdzi goga gogi grigol
        gubaz guga guliko guram gvantsa ia iago ilia ilo imeda inga ioseb irakli irma iuri iva ivane jaba jansug
        jemal juansher jumber kakabadze kakha kakhaber kakhi kartlos ketevan keti ketino keto khatia khatuna
        khvicha koba konstantine kote kristine lado lali lamara lana lasha laura leila lekso lela leri levan
        levani lia lika lili lizi luka maia maka makvala malkhaz mamia mamuka manana manuchar mari mariam marika
        marina mate medea megi merab mikheil mindia mirian murman murtaz mzevinar mzia nana nani nanuka natela
        natia nato nazibrola neli nestan nia nika nikoloz nikusha nina ninia nino nodar nona nugzar nukri nunu
        nutsa nutsiko omar ori otar otari paata pavle petre pikria ramaz ramin rati revaz rezo roin roman romeo
        rostom rusiko rusudan saba salome sandro sergo shalva shmagi shorena shota simon sofio sopho sopiko
        sopio sopo soso sulkhan tako tamar tamara tamaz tamta tamuna tamuno tariel tatia tato tea teimuraz tekle
        temur tengiz teo teona tika tinatin tiniko tornike tsiala tsira tsotne ucha ushangi vaja vakho vakhtang
        valerian vano varlam vasil vazha vepkhia vera xatuna zaal zaqro zaza zezva zura zurab zurabi zviad
        zviadi ანა გიორგი გოჩა დავით ეკა ელენე ვახტანგ ზაზა ზურაბ თამარ თეა თეიმურაზ ირაკლი ირმა კახა ლაშა ლევან
        ლუკა მაია მამუკა მარიამ მიხეილ ნათია ნიკა ნიკოლოზ ნინო სალომე ქეთევან შოთა ხათუნა
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
        aamer aasim abbas abbud abdalla abdallah abdel abdelaziz abdelfattah abdelghani abdelhadi abdelhak
        abdelhamid abdelkader abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoneim abdelnasser
        abdelrahim abdelrahman abdelwahab abdesalam abdessalam abdi abdirahman abdou abdoulaye abdul abdulaziz
        abdulhadi abdulhamid abdulkarim abdulla abdullah abdullahi abdulmajid abdulmalik abdulqadir abdulrahim
        abdulrahman abdulrazak abdulsalam abdulwahab abeer abir adel adham adil adnan afaf afnan afshin aham
        ahlam ahmad ahmed aicha aiham aiman aisha akbar akram alaa alanoud ali alia alireza aliyah altaf alya
        amal amani amer amin amina aminah amir amira amirah amjad ammar amna amr amro anas anis anisa anmar
        anwar arash areej aref arezoo arif arij arman arshad arwa aryam asad asef asem asghar ashraf asim asma
        asmaa assad assma atef atefeh atif atiya awad awatif ayah ayham ayman aymen aysha ayub ayyub aza azadeh
        azhar aziz aziza azza azzam babak bachar badr badreddine baha bahaa bahar bahareh bahija bahman bahram
        bakr balqis banan baqer basem bashar basheer bashir basim basima basma bassam bassel bassem behnam
        behrouz behzad belal bijan bilal bouchra boutheina boutros brahim bushra butros chadi chafik chahine
        charbel cyrus dalal dalia dania daoud dareen darius dariush dawood dhia dima dina diya doaa driss dua
        duaa duraid ebrahim ehab ehsan eissa elham emad emadeddin eman esam esmail esraa essam eyad fadel fadi
        fadia fadil fadwa fahad fahd fahmi faisal faiza faizal farah fares farhad farhan fariba fariborz farid
        farida farideh faris farouk farouq faruq farzad farzaneh fateh fatema fatemeh faten fathi fathia fatiha
        fatima fatimah fatma fatou fawaz fawzi fawzia fayez fayrouz faysal feras fereshteh fereydoun ferial
        fidaa firas firouz foad fouad fouzia fuad ghada ghaith ghaleb ghassan ghazi ghina ghofran golnaz habib
        habiba hadeel hadi hadia hadil hafez hafsa haidar haider haifa haitham hala halima hamad hamada hamdan
        hamed hameed hamid hamida hammam hamoud hamza hana hanaa hanadi hanan hanane haneen hani hania hareth
        harith haroon haroun hasan hashem hashim hassan hassane hassiba hatem hatim haya hayat haydar haytham
        hazem hazim heba hesham hiba hicham hind hisham hoda hooman hormoz hossam hossein houda houssam huda
        hudhaifa husain husam hussain hussam hussein hussien ibrahim ibtisam idris ihab ikhlas ikram ilham imad
        iman imran inaam inas iqbal iraj isam ismaeel ismael ismail isra israa issa issam iyad izz izzat jaafar
        jabbar jabir jad jafar jalal jaleel jaleh jalila jamal jameel jamil jamila jamilah jamshid jassem jassim
        javad jawad jawdat jehad jihan jihane jinan jumana kamal kamel kamran karam kareem karim karima kaveh
        kayvan kazem khadija khadijah khadra khairy khaled khaleel khalid khalida khalifa khalil khansaa khattab
        khayri khodr khosrow khulud kianoush kinan kinda kulthum labib ladan laila laleh lama lamia lamis latif
        latifa layal layan layla leila lina loay louay loubna luay lubna lujain lulwa luma lutfi maan maha
        mahboubeh mahdi maher mahfouz mahmod mahmood mahmoud mahmud mahnaz mahsa maisa maissa majd majda majdi
        majed majeed majid majida makram malak malek mamdouh manal manar manouchehr mansour mansur maram marouan
        marwa marwan maryam marzieh masood masoud masoumeh mawaheb mayada maysa maysoon maytham mazen mazin
        mehdi mehran mehrdad mehrnaz mervat milad mina minoo miral moataz moath moayad moaz mohamad mohamed
        mohammad mohammed mohannad mohsen moina mojtaba mona moncef moneim montaser mortada morteza mosab
        mostafa motaz mouhamad mouin mouna mounir mourad moustafa moustapha muath muayad mubarak mufeed mufid
        muhamad muhammad muhanad muhannad muin mujahid mukhtar muna munir munira munther murad mus'ab musa musab
        mustafa mustapha mutaz muzna nabeel nabih nabil nabila nada nader nadia nadim nael nafisa nahed nahid
        nahla naim naima najat najeeb najib najla najlaa najwa narges nargess narjis nasim nasir nasra nasreen
        nasrin nasser nawaf nawal nawar nawras nayef nayera nazanin nazih nazila negar nehad nesrine nezar nibal
        nida nidaa nidal nihad niloufar nimah nisreen nisrine nizar noha noor noora nooshin nora nouf nouha nour
        noura noureddine nouri nuha nur nura odai oday olfa omaima omar omid omnia omran osama othman ouafa
        ouday oussama parastoo pari parisa parvaneh parvin parviz payam pejman pouya qais qasem qasim qassem
        qassim qusai qusay raafat rabab rabah rabea rabia rabie radi radwan raed raeda rafat rafic rafif rafiq
        raghad raghda raghid rahaf rahim rahman raja rajaa rajab rajeh rakan ramadan ramez rami ramia ramin ramy
        ramzi rana randa raneem rania rasha rashad rashed rasheed rashid rasoul ratib rawan rawda rawia raya
        rayan raza razan reda reem refaat reham reza riad riadh rihab riham rima riyad rizk rola ronza roozbeh
        rouba roula rowaida roya rua ruba ruhollah rula ruqaya saad saadi saadia saba sabah saber sabir sabrine
        sadegh sadek sadiq saeed saeid safa safaa safia safwan saham sahar said saida sajida sajjad sakina salah
        salam saleem saleh salem salim salima salma salman salwa samaa samah saman samaneh samar sameer sameh
        samer sami samia samih samir samira samiya sana sanaa sara sarab sari sarmad sawsan sayed sayf seif
        sepideh seyed shaaban shaban shabnam shaden shadi shadia shafiq shahd shahed shaher shahid shahin shahla
        shahram shahrzad shaima shaimaa shakir shams sharif shatha shaza shereen sherif sherine shifa shireen
        shirin shiva shokri shuaib shukri siamak siham sihem simin sina sirine sobhi soha soheil sohrab somaya
        soraya souad souhair soumaya suad suha suhaib suhail suhaila suhair sulaiman suleiman sumaia sumaya
        sundus susan taghrid tahani taher tahereh tahir taim tala talal taleb talib tamam tamer tamim tammam
        tarek tareq tarik tariq taslima tasneem tawfik tayeb taysir thabet thaer thamer tharwat thuraya turki
        umaima umar usama usamah usman uthman vahid waad wadie wael wafa wafaa wahib wahiba wahid wajdi wajih
        waleed walid warda wasim wassim wesam wiam widad wisam wissam yacine yacoub yahia yahya yamen yamin
        yaqoub yarub yaser yasir yasmin yasmine yasser yassin yassine yazan yazid youcef younes youness younis
        yousef yousif youssef yunus yusra yusuf zaher zahi zahid zahir zahra zahraa zaid zain zaina zainab
        zakaria zakariya zaki zakia zara zayd zaynab zeid zeina zeinab zena zia ziad zohreh zouhair zubaida
        zubair zuhair zuhour zumurrud أحمد إبراهيم إسماعيل حسن حسين خالد رانيا زينب سارة سعيد سمير طارق عائشة
        عبد عبدالله علي عمر فاطمة كريم ليلى محمد محمود مريم مصطفى منى نادية نور هدى ياسر يوسف
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
        aadil aafaq aamina aamir aarti aasia aasiya abdur abha abhay abhijit abhilash abhinav abhishek abida
        achal adeeba adeel adi aditi aditya advait afreen afroz afshan aftab afzal agus ahmad ahsan aijaz ajay
        ajit ajmal akanksha akash akhil akhilesh akhtar akshay alok amandeep amanpreet amar amardeep amarjit
        ambika ambreen ameena ameer amit amita amitabh amol amrit amrita amritpal anan anand anandi anant ananya
        anees angad angana anil anila anindita anirban aniruddha anirudh anish anisur anita anjali anjana anju
        anjum ankit ankita ankur anmol anu anubhav anuj anup anupam anupama anura anuradha anurag anusha anushka
        anwaar anwar aparna apirak apoorva aravind arbaz archana areeba arfan arjun arnab arpita arshia arun
        aruna arundhati arup arvind aseem asfand asha ashfaq ashish ashok ashutosh ashwani ashwin asiya asmat
        atanu ateeq athar atiq atiqa atul aurora avinash avni avtar ayesha ayub azam azeem azmat babar babita
        bakhtawar bala balakrishna balbir baljeet baljinder baljit balraj balwant balwinder bambang banaras
        barkat beena benazir benigno bhagat bhagwan bhagwant bhanu bharat bharati bhaskar bhavna bhim bhupinder
        bhushan bijay bikram bimal bina binod bipin birendra bishan bismah budi chai chaiwat chaman chaminda
        chanda chandan chander chandra chandran chandrasekhar chandrika charan charanjit charu chetan chhaya
        chirag chitra citra corazon daljit daman danilo daniyal darshan daud davinder daya dayan debashish dedi
        deepa deepak deepali deepika deepti dev devendra devi devika dewi dhananjay dharam dharmendra dheeraj
        dian dilawar dilbagh dilip dilshad dinesh dipak dipankar dipti divya durga dwi efren ehtesham eko endang
        erlinda eshan faheem fahmida faiz faizan fakhar faran fareed fareeda farhat farheen farooq farwa farzana
        fasih fatehjang fawad fayaz fayyaz fazal fazle fazlur feroz ferozan fidel firdaus fitri fozia furqan
        gagandeep ganesh ganga gaurav gauri gautam gayatri geeta geetha ghalib ghazala ghulam girish gita gobind
        gopal gopalakrishnan gotabaya govind gulam gulfam gulnaz gulzar gurbachan gurcharan gurdeep gurdial
        gurjit gurmeet gurmukh gurnam gurpreet gursharan gurtej gurudas gurvinder habibullah hadi hafeez hajera
        hajira hajra hammad hanif hansa hardeep hardev hardit haresh hargobind hari harini haripriya harish
        harjeet harjinder harjit harjot harkirat harleen harmeet harminder harnam harpal harpreet harsh harsha
        harshad harvinder harvir haseeb haseena hashmi hasina hassaan hema hemant hemlata hendra himanshu hiren
        humaira humayun husna husnain iffat iftikhar ijaz ikramul imelda imtiaz inamul inayat indah inder
        inderjit indira indra indrani indu irfan irshad isha ishaan ishaq ishfaq ishtiaq jagdeep jagdev jagdish
        jagjit jagmeet jagmohan jagtar jahangir jai jaideep jaipal jalaluddin jamshaid jamshed janaki janki
        jarnail jasbir jashan jasjit jaskaran jasleen jasmeet jaspal jaspreet jasvinder jaswant jaswinder jatin
        jatinder javaid javed javeria jawahar jawed jaya jayant jayanta jayanti jayashree jayesh jeevan jejomar
        jintana jitendra joginder joko jovito jugal junaid jyoti jyotsna kabir kailash kajal kalpana kalyani
        kamala kamaljit kamini kamlesh kamrul kanchan kanika kannan kannikar kanwal kapil karamjit karan
        karanjit kartar karthik kartik kartika kashif kausar kaushal kaushik kaveri kavita kavitha kaynat kedar
        keshav ketan khadim khaleda khawar khizar khurram khushboo kinza kiran kiranjit kirpal kirti kishan
        kishore komal krishan krishna krishnan kshama kuldeep kulsoom kulvinder kulwant kumar kumara kumari
        kunal kusum laiba lakhbir lakhvir lakshman lakshmi lal lalit lalita lata laxmi leela leni lestari lokesh
        lourdes madan madhav madhavi madhu madhukar madhur madhuri madiha maheen mahendra mahesh mahinda
        mahinder mahmooda mahnoor makhan mala malala malathi malati malini mamata mamoona manas mandeep mandip
        mangal mangat manik manika maninder manish manisha manjeet manjinder manjit manju manjula manmohan
        manohar manoj mansi mansoor manzoor maqbool maqsood masarrat masroor masuma mayank meena meenakshi meera
        megawati megha mehboob mehmood mehnaz mehreen mehtab mehul mehwish milind minal minhaj misbah mishal
        mizanur moazam moazzam moeed moeen mohan mohinder mohini mohit mohiuddin mohsin moin momina monirul
        mridula mrinal mubashar mubashir mubeen mudasir mudassar mueen mughees mujeeb mukesh mukta mukul mumtaz
        munawar muneeb muneeza muqadas murali murtaza musarrat mushahid musharraf mushtaq muzammil nabeela
        nadeem naeem naeema nafees nagaraj naheed nahida naila najam najma nalin naman namita namrata nand
        nandini nandita narayan narayanan narendra naresh nargis narinder naseem naseer naushad navdeep naveed
        naveen navjot navneet nawaz nayab nayeema nayyar nazakat nazeer nazia nazish nazrul neelam neelima
        neeraj neeru neeta neha nidhi nighat nikhil nilesh nilima nilofer nimal nimra nimrata niran niranjan
        nirmal nirmala nirupama nisar nisha nishant nishat nitin nitish nityanand noman nopporn nosheen nudrat
        nupur nurul nusrat omkar omprakash padma padmini pallavi palwinder pankaj parag paramjit paras paresh
        pargat parkash parmeet parmeshwar parminder parmjit parul parvaiz parvathi parvati parveen parvez
        parvinder pasuk pavan pawan payal pervez piyush pooja poonam prabha prabhakar prabhat prabhjot prabir
        prabodh prabowo pradeep pradip prakash pramila pramod pranab pranav praneet prapas prasad prasanna
        prasenjit prashant prashanth pratap prateek pratibha pratik pratima praveen pravin prayut preeti prem
        prerna pritam priti pritpal priya priyanka puja pulkit puneet purnima pushpa putri qadeer qaiser qamar
        quratulain rachana rachna radha radhika rafaqat raghav raghu raheel raheela rahila rahul raj raja rajan
        rajat rajeev rajendra rajesh rajeshwari rajinder rajiv rajkumar rajni rajnish raju rajwinder rakesh
        rakhi rama ramachandra ramakrishnan raman ramandeep ramanpreet ramesh ramkumar ramnik ramsha ranbir
        rangeela rani ranil ranjan ranjana ranjeet ranjit ranvir rashida rashmi ratan ratna ravi ravina ravinder
        ravindra ravneet reena rehan rehana rehman rehmat rekha renato renu renuka resham reshma revati ria
        richa riffat rimsha rina rini rinku rishabh rishi ritesh ritika ritu rizwan rizwana robina rodel rodrigo
        rohan rohana rohini rohit rokeya romeo rosalinda roshan roshni rubab rubina ruchi rukhsana rukhsar
        rukmini rumana rupa rupinder rushda ruwan sabeen sabitha sachin sadaf sadhana sadia saeeda safdar sagar
        saiful saima saira sajal sajid saleha sameena samina sampath sampurna sanam sandeep sandhya sandip
        sangeeta sania sanjana sanjay sanjeev sanjit sanjiv sankar sanober santosh sapna saqib sarabjit sarala
        saraswati sarbjit sarfaraz sarita saroj sarojini sarvesh sarwar satbir satinder satish satnam satpal
        satvinder satwant satya saurabh savita savitri sayeed sayyid seema seemab sehar sehrish shabana shabbir
        shabir shafaq shafeeq shafi shafiqul shafqat shagufta shaheen shahida shahidul shahnawaz shahrukh
        shahzad shahzadi shahzaib shaila shailendra shailesh shaista shakeel shakeela shakuntala shalini shamim
        shamima shamshad shamsher shankar shanta shanthi sharad sharada sharda sharmila sharmin shashank shashi
        shaukat shazia sheela sheetal shehla shehnaz shehzad shekhar sheraz shikha shilpa shiraz shiv shiva
        shivani shoaib shobha shraddha shreya shruti shubha shubham shuja shumaila shweta shyam shyamal
        siddharth sidra sikandar sikander simran simranjit sita siti smita smriti sneha snehal soban sobia
        sohail sohan sombat somchai somnath somsak sonal sonali soniya sooraj soumya sourav sreedhar sridevi
        sridhar srikant srinivas srinivasan subhash subhashini subramaniam subramanian subrata suchitra
        sudarshan sudeep sudesh sudha sudhakar sudhir sufyan sugandha sughra sujata sujit sukarno sukhbir
        sukhdev sukhjinder sukhjit sukhminder sukhpal sukhraj sukhvinder sukhwant sukhwinder sulak sulakhan
        sulistyo sumaira suman sumathi sumbal sumeet sumera sumit sumita sumitra summaiya sunaina sundar sundeep
        sunil sunita suraj surekha surendra suresh surinder surjan surjeet surjit surya sushil sushila sushma
        susilo suthep suvarna swapan swapna swaran swarn swati syed syeda tabassum tabish tahira tahmina talha
        talwinder tamanna tanmay tanuja tanveer tanvi tanvir tanzeela tapan tarlochan tarsem tarun taslima
        tauqeer tausif tayyab tayyaba teguh tehmina tehseen tejas tejinder tejpal teofisto thaksin titi touqeer
        trilok triloki tripat tufail uday ujjal ujjwal uma umair umaira umer umesh upasana upendra urmila urooj
        usha uzair uzma vaishali vandana varinder varsha varun vasant vasanthi vasudha vasundhara veena veer
        veerendra venkat venkatesh vibha vibhuti vidya vijay vijaya vikas vikram vikramjit vikrant vimal vimala
        vimla vinay vinayak vineet vinita vinod vipin vipul virender virendra virinder vishal vishnu vishwanath
        vivek waheed waheeda wahyu wajahat wajid wajiha waqar waqas waseem wasif wati wichai wigberto yadvinder
        yamini yanti yaqoob yash yashpal yashwant yasmeen yingluck yogendra yogesh yogita younas yousaf yousuf
        yudi zafar zaheer zahida zahoor zaibunnisa zareen zareena zarina zeb zeba zeenat zeeshan ziaul zikra
        zohaib zubeda zulekha zulfi zulfikar zulfiqar zunaira
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
        aamiina abdiaziz abdiqani abdirashid abdirizak abdiwali abdow abebe abena abera aberash abiodun abiola
        abiy abosede abraha abrham abukar achieng adane adanech ade adebayo adebola adekunle ademola adenike
        adeola aderemi adetokunbo adetola adewale adeyemi adeyinka adhanom adhiambo adiam adwoa afua aidid
        aissatou akello akin akinwumi akinyi akosua akua akwasi alassane alazar alemayehu alemtsehay alioune
        almaz ama amadou amanuel amara amare ambaye aminata aminu amsalu andargachew andebrhan andemariam
        anthonia anyango apiyo ararsa arefaine aregawi arsema asefa aselefech asgede asmeret asmerom asnakech
        assane assefa aster astier astou atakilti atieno atsede auma awa awino ayaan ayan ayana ayanda ayele ayo
        ayodele azeb azieb azmera babatunde bahati bahru bamidele bankole baraza bashiir bekele belay belaynesh
        belete bereket berekhti berhan berhane berhanu beyene bineta biniam biniyam birhanu biruk bisrat
        bizuayehu boakye bogale boubacar buhle bukola buzayehu cawil chaltu chebet cheikhou cheptoo cheruiyot
        chiamaka chidi chidinma chika chike chima chimamanda chinedu chinelo chinwe chioma chukwuemeka chukwuma
        coumba cyprian dagmawi dahabo dahir daniat dawit demeke deqa dereje desalegn desta diallo diarra
        dinknesh djibril ebele ebo efrem efua ekow elshaday emebet emeka emmerson endale enkosi ephrem ermias
        esayas esi eskinder eyerusalem eyob fadumo falmata fana fanta fardowsa farhiyo fasil fatimata fatoumata
        feben fekadu femi feruz fesseha filmon fiseha fitsum folake folasade fre frehiwot freweini freweyni fthi
        funmi funmilayo gamal garang gebre gebrehiwet gebremariam gebremedhin gebremeskel gebreyesus gebru genet
        getachew getahun ghebre ghidey ghirmai ghirmay girma gobezay goitom goodluck guled habsatou habtamu
        habte habtom hadgu hagos haile hailemariam hailu halgan haregu hawa henok hewan hibaaq hibo hirut hodan
        hussen ibou ibrahima idrissa ifeanyi ifeoma ifrah ifunanya ikechukwu ikenna imani imara isaias isatou
        isayas ismaila issa issiaka iyasu jabulani jama jawahir jawar jelani jember jomo juma kabelo kaddu
        kadiatou kagiso kahsay kaleb kalilou kalkidan kamau karanja kassa kassahun kebede keeynaan kelechi
        kesete ketema kgosi khadijatou khady kibet kibrom kidane kidist kifle kiflu kimani kioko kipchoge
        kiprono kiptoo koech kofi kojo kwabena kwadwo kwaku kwamboka kwame kwasi kwesi lamine laurent-désiré
        lemlem lemma lerato leul lidya lindiwe lul lulit lungile luwam macharia madut mahamed mahder mahelet
        maimouna makeda makena makhosi mamadou mamo mandla mariama mariame maryan mbali mbugua mebrahtu mebrat
        mehari mehret mekdes mekonnen melaku melat meles melkam menberu mengistu merhawi meron mesay meseret
        mesfin mesganaw meskerem metasebia mihret mihretu mikal mikias milkias misgana modou mohamud mohau mory
        moussa mpho mugo mulu mulualem mulubrhan mulugeta muluken mumbi musa mussie muthoni mutua mwai mwangi
        mwende mwikali nahom nana nandi naod nardos nasteexo ndeye ndungu nebiat negash negassi netsanet ngozi
        ngugi njeri njoki njoroge nkechi nkem nkosana nkosazana nnamdi nneka nomsa nomvula nonso ntombi ntsiki
        nyambura nyokabi obang obi obinna ochieng odhiambo okechukwu okello okoth olabisi oladipo olu oluchi
        olufemi olufunke olumide olusegun oluwaseun oluwatobi omolara omondi onyango onyeka otieno oumar oumou
        ousmane owino palesa paulin penda phumzile pumla rahel rahwa redwan robel rodas rotimi rufael sagal
        sahle saidou salimata samora samrawit seble sefu segen segun selamawit selome semere semhar senait
        senayt seydou seyoum shani shewit shiferaw shileshi shumi sibongile sibusiso sidiki sifan simegn simret
        sipho sirak sisay sizwe sokhna sola solange souleymane subira tadele tadesse tafari taitu tamirat tamrat
        tayo tedla tedros teferi tekeste tekleab teklehaimanot temba temesgen tendai teodros tesfai tesfalem
        tesfay tesfaye tesfom teshome tetteh tewodros tewolde thabo thandi thandiwe themba tidiane tigist tirhas
        tirunesh titilayo tolera tsegay tsegaye tsehay tsehaye tsepo tsigereda tsion tunde uche uchenna ugochi
        uhuru ussumane wairimu wambui wangari wanjala wanjiku wanjiru waweru wegahta winnie winta wolday woldu
        wole wondimu wubit xalwo xolani yaa yacouba yafet yared yaw yemane yemi yemisi yeshimebet yetunde
        yewande yodit yohana yohanes yohannes yonas yordanos yoseph yosief zanele zawadi zeineb zekarias zelalem
        zemzem zenebe zenebech zerai zeresenay zeru zewde zewdie zewdu zodwa zuri
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
        bhuchung bhuti champa chemi chime chimi chodak choden chodon chodup choedak choedon choegyal choekyap
        choekyi choephel choesang choeying choezom chokey chokyi choying dadon dadul dagmo damcho damchoe dawa
        dechen dekyi delek desang dhardon dhargye dhondup dhundup dickyi dolkar dolker dolma donden dorje dorjee
        dorji drolma drukar dukar gedhun gedun gelek gendun gonpo gyalpo gyaltsen gyari gyatso gyurme jamdhel
        jamga jampa jampal jampel jamphel jamyang jigdal jigme jigmey jinpa jungney kalden kalsang kargyal karma
        karpo kelkhang kelsang khando khandro khedroob khedup khenrab konchok kunchen kunchok kunga kunsang
        kyinzom kyizom lhadon lhagpa lhagyal lhakpa lhakyi lhamo lhasang lhatso lhawang lhundup lobsang lodoe
        losang lukar lungrig lungtok migmar mingyur monlam namdol namdrol namgyal namkha nawang ngawang ngodup
        norbu norzin norzom nyandak nyidon nyima ogyen palden paldon paljor palmo palsang pasang passang pedon
        pelkyi pema penpa penpah phakdon phende phuntsog phuntsok phurbhu phurbu rabgyal rabgyas rabten rangdol
        rangjung rigden rigzin rinchen rinzin samdhong samdup samphel samten sangay sangmo sangpo sangye sherab
        sherap sichoe sonam tashi tempa tenam tencho tendar tendhar tendon tenkyi tenpa tenzin tenzing thinlay
        thinley thokmay thondup thubten thupten tinley topden topgyal trinlay trinley tsamchoe tsedon tsekyi
        tsering tsetan tseten tsewang tseyang tshering tsokyi tsomo tsultrim tsundue tulku ugyen wangchen
        wangchuk wangden wangdu wangdue wangmo wangpo wangyal wangyel yangchen yangdon yangkyi yangzom yeshe
        yeshey yeshi yonten youdon yougyal youten yudon zompa
        """),
    # Uyghur
    "ug": _names("""
        abdughani abdugheni abdukerim abdulahat abdulhakim abdulhekim abdurehim abdureshid abdusalam abduwali
        abduweli ablajan ablet ablikim ablimit abliz adile adiljan ahmetjan alimjan almire amangul amannisa
        anargul arkin arslan arzugul askerjan aygul aynur ayshe ayshem aziz bahargul bahtiyar batur behram
        bextiyar bilqiz buhaliqem buzeynep chimengul dawut dilber dildar dildora dilhaj dilmurat dilnaz dilnur
        dilraba dilshat dilxat dolkun ekber ekpar eldost elfira elijan enver erfan erkin eset ferkat ghalip
        ghayrat gheni ghulam gulbahar gulbostan gulchehra gulchehre gulchihra gulgine gulhumar gulmire gulnar
        gulnisa gulruy gulshan gulzira gulzire guzelnur hajer halmurat hamut hasanjan hayrinisa hebibulla
        hidayet hoshur husenjan ilshat ilyar imin iminjan jelil jewher jewlan jume jumeret kahar kamaljan
        kamalturk kasimjan kelbinur kerim keyser khadicha kurban kurbanjan kuresh kuzat kuzzat louisa mahinur
        mahire mahmutjan mamatjan mamtimin mayila medine mehbube mehmetjan mehmutjan mehrigul memet memetjan
        memettohti memettursun memtimin merdan mewlan mihray mihriban mihrigul mijit mirehmet mirzat muhemmed
        muhemmet muherrem muhter mukaddes munawwar munewwer munire muqeddes mutellip muyesser nadire nebijan
        nefise nejmidin nijat nizamidin nurali nurgul nurmemet nurmuhemmed nurmuhemmet nurnisa nursimangul nury
        obulqasim omer omerjan osman osmanjan parhat patigul patime perhat perida peyzullah qahar qasimjan
        qelbinur qurbanjan rabigul rahile rahima rahime rahmutulla raziye rebiya reyhangul rizwangul rozinisa
        rukiye rushan ruzwangul sadir salih sattar sayragul semet semira shawket sherepjan shirmuhemmet shohret
        sidik subhi sulayman tahir tahirjan tayir tilivaldi tohti tohtihan tudaxun tumaris turdi turghun
        turgunjan tursun tursunay tursunjan wahitjan xalmurat yalkun yasinjan yultuz yusup yusupjan zeynep
        zeynure ziba zordun zubayra zulhayat zulpiye zumrat zumret zumretay
        """),
    # Burmese, Rohingya and of the peoples of Myanmar
    "my": _names("""
        abul abulhasan anayet anayetullah anowar ashraful aung azizullah chaw dil ebadullah eindra enayetullah
        fayas foyas habiburahman hamidullah hefazur hlaing hnin hossain hset htein htet htin htoo htun htut hwe
        jamalida jomila jue karimullah kaung kefayatullah kefayet khaing khin khine khubaib khun kyaing kyaw
        kyawt kyi kyin lwin maung maung-maung mayyu moe mohib mohibullah mojib mujibullah myat myint myo naing
        nant nasima naw nayim nazmul nilar noor nural nurul nurulamin nyan nyein nyunt ohn paw phyo phyoe phyu
        pwint pyae pyay pyone rafique rahamat rahimullah razia rezwan rofique rohima sawyedollah sayed-ullah
        sayedul sayedullah sein shafiur shamsu sharifah shomshul showkat shwe-maung shwezin sirazul sujauddin
        swe thant thaung thazin thein theingi thet thida thiha thinzar thiri thura thuzar thwin tin-maung tun
        tun-khin ullah wakar wint wirathu wunna yadana yadanar yupar zahidullah zarni zaw zaw-min zayar zeya zin
        """),
    # Tamil
    "ta": _names("""
        aathavan abirami abiramy achchuthan adhavan ahilan akilan amirthalingam ampalam anandasangaree ananthi
        anbazhagan anbu anbumani annadurai anojan arasan aravinthan arivazhagan ariyanenthiran aruchuna arul
        arulanantham aruldoss arulmoli arumugam arunachalam arunthavaraja arvinth ashwini athavan ayngaran
        ayyadurai balachandran balakrishnan balakumar balasingham balasubramaniam bavan bhavani bragadeesh
        chandrahasan chelliah chelvam chelvanayakam chidambaram darshini devarajan dharmalingam dharshan dilaxan
        durairaj elancheliyan elango elilan ezhilan gajan gajen gajendrakumar gajendran ganeshan gnanamuthu
        gobinath gopikan gowri gunaratnam gunasekaran ilaiyaraja ilango ilavarasan inbaraj iniyan inpam
        jananayagam janani janarthanan jathushan jegan jegatheeswaran jeyakumar jeyam jeyanth jeyanthi jeyaraj
        jeyasankar kajan kajendrakumar kajendran kalaiarasan kalaichelvan kalaiselvan kalaivani kamalanathan
        kamalendran kanaga kanagaratnam kanagasabai kanapathipillai kandasamy kandiah karthigai karthigesu
        karthikeyan karunanidhi karunanithi kasinathan kathiravan kathirgamanathan kavin kayal kirubakaran
        kirushna krishanthi krishanthy kugan kulanthai kulasegaram kumaran kumaraswamy kumaravel kumaresan kuna
        lavan loganathan luxman maheswaran makilan malarvizhi manickam manickavasagar manimaran manivannan
        manoharan mathan mathialagan mathiaparanam mathimugan mathivanan mathuri mayuran meenakshi meenatchi
        menaka mohanadas mohanraj mugilan mukundan murugesu muthukumar muthulingam muthuvel nadarajah nadesan
        nagalingam nallathamby namal nanthakumar narasimhan natarajan navaneethan navaratnam nedumaaran
        nedumaran nedunchezhian neelan nimalan nimalka nirmala nirmalan nirooban niroshan nisanthan nitharsan
        nithiyanandan nithiyananthan oviyan paheerathan palanisamy palaniswami panchalingam parameswaran
        parthiban pathmanathan pavithra perarivalan perinpanathan periyasamy piraba pirabaharan pirabakaran
        ponnambalam ponnan ponniah poopathy prabaharan prabakaran prabhakaran premachandran pugazhenthi
        pushparani puviyarasan raajan rajadurai rajaratnam rajasingam rajavarothiam rajayogan rajeevan
        ramachandran ramalingam ramanan ramanathan rasalingam ratnajeevan ratnam ravichandran ravikaran
        rudrakumaran sabanathan sakthivel sampanthan sangeeth sanjeevan sanmugam santhakumar santhan saravanan
        sarujan sasikala sasikaran sathasivam satheesan sathiyamoorthy satkunarajah seeman seevaratnam selvam
        selvan selvarajah selvaratnam senthamizhan senthil senthilkumar senthuran shanmugam sharmini shritharan
        sinnathamby sinnathurai siritharan sivagami sivagnanam sivajilingam sivakumar sivakumaran sivanathan
        sivanesan sivaneswaran sivapalan sivarajah sivaram sivaruban sivasubramaniam soosai sothilingam
        soundararajan srikanth srineshan sritharan subramaniam sugirthan sujeevan sukumar sumanthiran suntharam
        suren suresh sureshkumar suthaharan suthakaran suthan sutharshan tamilvani thamarai thambiah
        thamilchelvam thanabalasingham thangarajah thangavelu thanikasalam tharaka tharani tharmalingam tharshan
        thavarajah thayalan thayaparan theepan thevan thevarajah thiaga thileepan thillai thinesh thirumavalavan
        thirumurugan thirunavukkarasu thivyan thiyagarajah thuraisingam thusha thushanthan thushara
        uruthirakumaran uthayakumar uthayan vadivelu vaiko vairamuthu vaithilingam vanathi varadarajan varathan
        varatharajah varnakulasingham varunan vasanthakumar vasanthan vasuki velan vellupillai velmurugan velu
        velupillai vetrimaaran vettivel vignarajah vigneswaran vijayakanth vijayakumar vijitharan vikneswaran
        vimal vinayagamoorthy vinothan visuvanathan visvanathan viswanathan wigneswaran yalini yamuna yasotharan
        yathusha yogalingam yogan yoganathan yogarajah yogeswaran
        """),
    # Kurdish
    "ku": _names("""
        adar ahin alin aram aras arjin arîn asos avan avesta avin avîn awat awaz axin azad azwer bahoz baran
        barzan bawer bedran behdad bejan berfin berfîn beritan berivan bero berwan berxwedan berîvan bese besê
        beyan binevş birgul bêrîtan chiman chnar ciwan daryo dashti delal derya devrim dilan dilar dilaver
        dilbar dilbixwîn dilbrin dilgash dilnaz dilovan dilsoz dilyar diyako diyar dlovan dlshad egid elend elîn
        evren evîn eyşe ezda ferda ferhad ferman fuad gelavej gelawêj gulistan gulê haje halgord halo hardi
        hataw haval havin hawar hawas hawkar hawre hawrin hawzhin hazhar heja hejar hekmat helbast helbest helin
        helîn hemin hemê hesen heval hevala hevi hevin hevrin hewa hiner hiwa hoshang hoshyar hozan hêlîn
        hêvidar hêvî ibo janda jelal jiwan jiyan jwan jyan jîn jîna kajîn karker karwan karzan kawa kawan kawe
        kejal keje keşa khabat khalat khasraw kovan kulîlk lalesh lanja lavin lawand lezgîn loqman lozan
        mashallah masoud masrour mazloum mazlum mazlûm mizgin mizgîn mustefa mêrdîn mîrza nahro narin narîn
        nashmil nawzad nazdar nazê nechirvan nergiz nizamettin nujin nupelda nuri nêçîrvan nûdem nûjiyan pakshan
        parwin peri pervin perwer perwin perwîn peshang peshawa peyman poyraz qazi qubad rawa rebaz rebin rebwar
        redur renas resho rezan ribin rizgar rodi rohat rohilat rojan rojbin rojbîn rojda rojdar rojhat rojhilat
        rojin rojîn ronahi ronahî ronak roni ronya ronî rozerin ruken rusul rêber rêbîn rênas rêzan rûken safeen
        sakar sakine sarbast sardam sarhad sarkaut sarkawt sebri selwa semko serhad serhat serhildan
        serwer sevê sewê shaho shahoz shakhawan shanaz sharo shaswar shayan sheruan shervan sherwan sherzad
        shilan shilêr shirzad shivan shler shorish shorsh shwan sidar simko sinem sirwan siyabend siyamend
        sozdar taybet tekoşîn tewfik tolhildan tovan vejîn viyan xabat xebat xecê xelil xelîl xemgîn xezal
        xoshnav yekta zagros zanyar zelal zerdest zerdeşt zerin zeyneb zilan zin zinar ziryan zozan zîlan zînar
        çekdar çiya çiçek şervan şêrko şêrzad
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
        aksana ales alesia aliaksandr aliaksandra aliaksei anastasiia anatol anatolii andrii andriy andriyana
        anhelina antin antonina anzhalika anzhela arciom arkadii arsenii artem artsiom barys bogdan bohdan
        bohdana borys bozhena danylo daryna davyd denys dmitro dmytro dzianis dzmitry dzmitryj dzvenyslava evhen
        evheniia fedir franak halyna hanna hennadii heorhii hleb hlib hnat hryhorii hryhoriy ihar ihor illa
        illia inessa iryna ivanka ivanna ivonka julija kaciaryna kanstantsin kateryna katsiaryna khrystia
        khrystyna kira kiryl klym kostiantyn kostyantyn larysa leanid lesia lesya liavon lidiia liubomyr liubov
        liudmila liudmyla lizaveta lubomyr lukian lukyan lyubomyr lyubov lyudmyla makar maksym marharyta
        marichka mariia markian markiyan maryana maryia maryna matvii maxym mikalai mikita mikola mykhailo
        mykhaylo mykola mykyta myroslav myroslava nadiia nadiya nadzeya nastassia nataliia nataliya natallia
        nazar nazarii nazariy neonila odarka oleh oleksa oleksandr oleksandra oleksii oleksiy olena olesia
        olesya olha omelian omelyan onysia orest orysia orysya ostap panas pavał pavlo petro piatro rodion
        roksolana roksolyana rostyslav ruslana ryhor serhii serhiy severyn siarhei siarhej snizhana sofiia
        solomia solomiia stanyslav stefa stepan stepaniia stsiapan sviatlana svitlana svyatoslav tamila taras
        tarasyk tatsiana teodozia teofil tetiana tetyana tsikhan tsimafei tymofii tymofiy tymur uladz uladzimir
        ulana uliana ulyana ustym vadzim valentyn valentyna valer valerii valeriia valeriy valeryia valiantsin
        varvara vasyl vasylyna veranika viachaslau viacheslav victoriia viktar viktoriia viktorija viktoriya
        vira vitalii vitaliy vladyslav vladyslava volha volodia volodymyr volodymyra vsevolod vyacheslav
        vytautas wolodymyr yahor yakiv yana yanina yanka yaraslau yarema yarina yarka yaroslav yaroslava
        yaroslaw yaryna yauhen yauheniya yefrem yehor yelysei yelyzaveta yevhen yevhenia yevhenii yevheniia
        yosyf yukhym yulia yulian yuliia yurii yuriy yurko yury yustyna zakhar zenon zenovii zenoviy zmicier
        zmitser zoia zoriana zoryana zynovia zynovii
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
        abolfazl abolghasem afarin afsaneh afshar afshin aghdas ahoo ahura akram amene amin amirali amirhossein
        anahita anoosh anousheh arash ardalan ardavan ardeshir arezoo arezou aria ariana armaghan armita arsalan
        arsham artin aryan asgar ashkan atash atefeh atena atieh atoosa atousa azadeh azita babak bahador
        baharak bahareh bahman bahram bamdad banafsheh bardia behnam behnaz behnoosh behrang behrooz behrouz
        behruz behzad bijan bita bitazar borna borzou dariush daryoush davood davoud delaram delkash donya dorsa
        ebrahim ehteram elahe elaheh elham elnaz esfandiar esmaeil esmail faezeh fahimeh farahnaz faramarz
        faranak farangis farbod fardin farhad fariba faride farideh faridoon farnaz farnoosh farokh farrokh
        farrokhzad farshad farshid farzad farzan farzaneh farzin fatane fataneh ferdows fereshteh fereydoon
        fereydoun firooz firouz firouzeh foroogh forough forouhar forouzan forouzandeh ghasem ghazal ghazaleh
        ghodrat ghodsi ghodsieh gholam gholamhossein gholamreza gissou golbarg golnar golnaz golnoosh golrokh
        golshid golshifteh habibollah hadi hadis hajar haleh hamed hamid hamideh hamidreza hanieh hediyeh heidar
        hengameh homayoun homayra hooman hooshang hormoz hossein houman houshang houshmand iradj iraj jafar
        jahanbakhsh jaleh jalil jamshid javad jila kamand kambiz kamran kamyar katayoun kaveh kavous kayhan
        kazem keivan keyvan khashayar khosro khosrow kiana kianoush kimia kiumars koosha korosh kourosh kurosh
        ladan laleh leila lida mahbod mahdieh mahdis mahin mahmoud mahnaz mahsa mahshid mahtab mahvash majid
        maliheh mandana manijeh manizheh manoochehr mansoureh marjan marjane marmar maryam marzieh masih masoud
        masoumeh massoud massoumeh maziar maziyar mehdi mehrab mehraban mehrak mehran mehrangiz mehrdad mehri
        mehrnaz mehrnoosh mehrnoush mehrshad mehrzad minoosh mitra mohammadali mohammadreza mohsen mojgan
        mojtaba molouk monir monireh morad morteza morvarid mostafa mozhgan nadereh naghmeh nahid naser nasrin
        nasser nastaran navid nazanin nazila nazli neda negar negin nika niki niloofar niloufar nima noushin
        nushin omid oranous ozra pantea parastoo pardis paria parinaz parisa parivash parnaz parsa parshang
        parvaneh parviz pasha payam payman pedram pegah pejman peyman peyvand pooneh poopak pooya pooyan pouran
        pouria pouya puran puya ramin ramtin rasool rohollah roja roozbeh roshanak rostam roudabeh rouhollah
        rouzbeh roxana roya sadegh saeed saeid saghar sahar saloumeh samaneh samira sanaz sareh sarvenaz sasan
        sedigheh sepand sepehr sepideh setareh shadab shadi shaghayegh shahab shahabeddin shahbanoo shahin
        shahla shahnaz shahpour shahrad shahram shahriar shahrokh shahrooz shahryar shahrzad shahyad shapour
        sharareh sharzad shaya sheida shervin sheyda shida shideh shima shirin shiva shohreh shokoofeh shokoufeh
        shora siamak siavash siavosh simin sirous sirus siyamak soheil soheila sohrab sohrob sojoud somaye
        somayeh soraya soroush soudabeh sousan souzan sudabeh tahereh tahmineh tannaz taraneh tirdad toktam
        toomaj touraj vahid vida yadollah yaghoub yalda yasaman zahra zari zhaleh zhila zhina zohreh
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
    ha hacı hai han he ho homa in islam jihad kay ke kong lan law lo long luz mai melody mercedes miles min mine mir
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
