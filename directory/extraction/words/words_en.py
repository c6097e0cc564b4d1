"""The word tables of English."""

from __future__ import annotations

from directory.extraction.words.known_places import NATIONALITIES, PLACES
from directory.extraction.words.vocabulary import Cues, Words, phrase_list, word_set
from directory.model import DocumentKind, Role

_STRONG_HEADS = word_set("""
    academy academies administration agency agencies alliance alliances army assembly association associations
    authority bank bar bishops board brigade brotherhood bundestag bureau cabinet campaign caucus center centers
    centre centres chamber chapter charity church circle club clubs coalition coalitions collective collectives
    college command commission commissioner's commissions committee committees commune company confederation
    conference congregation congress consortium consulate convention cooperative cooperatives corporation corps
    council councils court courts delegation department departments diocese directorate duma embassy faculty
    federation federations firm forces forum forums foundation foundations fraternity fund funds gendarmerie group
    groups guild hospital house initiative inspectorate institute institutes institution ministry institutions
    inspectorates knesset lab laboratory labs league legislature library mission missions monitor mosque movement museum
    network networks newspaper ngo observatory office ombudsman orchestra organisation organisations organization
    organizations parish parliament parliaments parties partnership party platform police presidency press project
    prosecutor prosecutor's rada radio representation rapporteurs school schools secretariat section senate seminary
    service services society societies squad studio syndicate synagogue taskforce team television theatre tribunal
    trust union unions universities university watchdog workgroup workgroups workshop archdiocese eparchy patriarchate
    prelacy vicariate
    archive archives quartet ensemble endowment
    assemblies bloc clinic confederations congresses conservatory consortia consulates embassies
    lyceum militia municipalities municipality observatories ombudsperson polytechnic sisterhood thinktank politburo
    chambers commissariat prefecture chancellery constabulary gurdwara mandir sangha samiti sabha parishad morcha
    conservancy conservatoire trusts laboratories directorates
    sangh andolan mahasabha jamaat jamiat anjuman sangathan sangam samaj sammelan
    """)

_WEAK_HEADS = word_set("""
    academy administration alliance authority bank bar board brigade cabinet campaign chamber chapter charity church
    circle club collective command commune company conference convention convergence corps department empowerment firm
    force forces front fund group groups hospital house inc initiative institution lab labs library link links mission
    missions monitor mosque museum news newspaper office platform police post presidency press programme program
    project radio representation resistance review school schools section service services solidarity squad studio
    team television theatre times trust voice watch workers workshop youth alert action rescue exchange herald tribune
    chronicle courier examiner telegraph inquirer argus
    gazette journal media magazine agency wire students lawyers teachers journalists mothers women scientists
    physicians doctors nurses parents farmers fighters veterans friends greens democrats socialists labour resource
    broadcasting films productions publishing publishers books records ventures partners solutions technologies
    technology systems industries holdings airlines motors energy bureau delegation international worldwide
    borders division nation patrol relief tv
    tabernacle chapel monastery ministries fellowship abbey synod manch dal khalsa
    guard guards knights
    aid teams choir hub labor legion lodge navy treasury ballet opera orchestra philharmonic
    growers producers unified bakery brewery pharmacy winery
    """)

_COLLECTIVES = word_set("community communities diaspora congregation")

_UNIT_HEADS = word_set("""
    branch branches bureau chapter chapters committee council delegation department directorate division embassy
    faculty office offices representation representative secretariat section sections subcommittee unit wing school
    institute centre center board commission group house assembly mission
    """)

_TITLES = word_set("""
    administrator administrators co-leader co-leaders co-president co-presidents
    co-secretary co-spokesperson co-spokespersons attaché steward
    stewards warden whip consul consuls
    employed homemaker housewife self-employed unemployed academic accountant activist activists actor actress
    adviser advisor advocate agronomist alumni alumnus ambassador analyst anthropologist archaeologist archbishop
    architect archivist artist assistant associate athlete attorney auditor author banker barrister beekeeper
    biologist bishop blogger bookseller broadcaster businessman businessperson businesswoman cameraman campaigner
    candidate cardinal carpenter ceo cfo chair chairman chairperson chairwoman chancellor chaplain chief cio citizen
    clerk co-chair co-chairs co-convenor co-coordinator co-director co-founder co-ordinator cofounder columnist
    comedian commissioner composer congressman congresswoman consultant convener convenor coo coordinator
    correspondent councillor councilor chair-elect chancellor-elect counsel governor-elect mayor-elect
    minister-designate president-designate president-elect counsellor cto curator dancer dean defender delegate
    dentist deputy designer developer director doctor driver economist editor editor-in-chief editorial educator
    electrician employee engineer entrepreneur environmentalist envoy epidemiologist ethicist expert facilitator
    farmer fellow filmmaker firefighter fisherman footballer forester founder gardener geographer governor hacker
    head heads historian housewife imam inspector instructor interpreter investigator journalist judge jurist
    laureate lawyer lead leader lector lecturer liaison librarian linguist lobbyist maintainer manager mayor md
    mechanic member mep meps midwife minister moderator monk mp mps msp musician novelist nun nurse nutritionist
    officer officer-in-charge olympian ombudsman organiser organizer owner paediatrician painter paralegal paramedic
    parliamentarian partner pastor pediatrician pensioner pharmacist phd philosopher photographer physician
    physicist planner player playwright plumber poet policeman politician postdoc postdoctoral postgraduate premier
    presenter president priest principal producer prof professor professors programmer provost psychiatrist
    psychologist publisher publishing-director rabbi rapporteur reader rector referee registrar reporter
    representative researcher researchers retiree scholar scientist scientist-in-residence sculptor secretary
    senator shopkeeper singer sociologist soldier solicitor speaker specialist spokesman spokesperson spokeswoman
    statistician strategist student superintendent surgeon swimmer teacher technician technologist theologian
    translator treasurer trustee undergraduate undersecretary vice vice-chair vice-chancellor vice-president
    villager volunteer webmaster welder winner worker writer youtuber cellist conductor essayist gp illustrator
    medalist medallist metropolitan-archbishop midwives precentor primate primus provost pianist prizewinner
    screenwriter violinist
    """)

_HONORIFICS = word_set("""
    alderman alderwoman archdeacon canon em
    avv doña dott dra frau fray frère hermana hermano herr madame mgr mlle mme monseigneur monsieur padre père pfarrer
    pfarrerin señor señora signor signora soeur srta sœur
    med rer nat jur ing habil dipl mag lic mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr
    father sister brother bishop archbishop cardinal imam rabbi sheikh hon honourable honorable judge justice senator
    congressman congresswoman representative commissioner commissioners president chancellor premier minister
    ministers mp mep ambassador dictator general colonel major captain lieutenant sergeant comrade councillor cllr mayor
    h.e hm hrh rt shaikh sheik admiral governor secretary king queen prince princess pope
    secretary-general director-general attorney-general vice-president vice-chancellor vice-chairman vice-premier
    alhaja alhaji atty dato datuk engr hajia shree shri shrimati smt thiru
    ambassadors congressmen congresswomen councillors governors judges justices mayors professors senators
    md adv advocate archimandrite ayatollah barrister cantor deacon haji maulana monsignor msgr mufti mullah pandit
    patriarch rebbe swami vicar
    baron baroness viscount viscountess earl countess duke duchess daw
    cllrs sen rep sens reps govs profs revs gov gen col capt lt sgt maj amb revd sr sra srta dra mme mlle
    madam comrades emperor empress sultan
    constable detective sheriff
    chairman chairwoman chairperson messrs mesdames excellency drs emerita emeritus hon'ble
    """)

_POST_NOMINALS = word_set("""
    mp mps mep msp ms phd ph.d md m.d ma m.a msc m.sc bsc b.sc ba b.a mba llm ll.m llb lld jd j.d esq qc kc ao am oam ac
    obe mbe cbe kbe jp cnzm dnzm mnzm onzm qso cvo dcb dso gcmg kcmg kcb ogm frs faa faha fahss fassa fba fmedsci freng
    frse ftse facp facs faan fracp frcgp frcp frcs mrcp jr sr dphil d.phil dlitt d.litt dsc d.sc dds dmd dvm edd ed.d
    mdiv m.div mfa mlis mphil m.phil mpp msw psyd psy.d thd th.d mbbs mbchb cpa rn mph dr.h.c emeritus sj osb op sc fca
    cssp cssr ibvm ocd ocso ofm omi rsm svd mha mlas mlc mna td
    frcpa franzcp fracs
    acsw aprn arnp bsn cnm dnp dpt facep faap lcsw licsw lmft lmhc lmsw lpc lsw mft msn mupp rdn
    bem cb cmg dbe dcmg dcvo erd gbe gcb gcvo kbe kcmg kcvo lvo mvo qpm rvm
    bds bvetmed bvsc crnp dmin d.min drph dr.ph faafp faans facc faccp facmg facog facpm facr faha fapa fasco fasn
    fbcs fccm fccp fcfp fcps ffph fhea fidsa fiet finstp fnap fpidsa franzcog franzcp frcem frcog frcpath frcpc frcpch
    frcpsych frcr frcsc frcsed frcsi frcvs frgs frsa frsb frsc frsl frsnz frsph frss fshea mbbch mdcm mfph mhsc mrcgp
    mrcpch mrcpsych mrcs mrcvs mscph msph pa-c pharmd pharm.d scd sc.d
    """)

_STOPWORDS = word_set("""
    the of and to in that is for on with as are this by we be from have it has which their not our its will your an
    they been was were these all more you at or who but if so than then there these those such no nor only also into
    over after before during since while when where here how why what whose because although though however therefore
    moreover furthermore besides meanwhile thus one two three four five six seven eight nine ten eleven twelve several
    many some most few both each every any other another first second third last next now today yesterday tomorrow yes
    become please i he she it them us me my his her can could may might must shall should would do does did had being
    ever whereas whilst amid resolved unless whenever wherever whatever whoever whichever follows
    despite whether according within without under between among against following including regarding concerning
    given until upon once even still yet instead together recently finally again across along around behind beyond
    below above outside inside toward towards via per versus out up down off about like unlike similarly additionally
    indeed perhaps earlier later soon never always often sometimes already just much more less least very too rather
    quite such own same different various numerous countless dear hello ladies gentlemen let make take get go come see
    read say says said ask call join help stop support sign act think know want need find give put keep click
    donate subscribe visit
    """)

_PHRASE_AFTER_RECIPIENT = phrase_list("""
    addressed to|address to|addressing|sent to|sent letters to|sent a letter to|send letters to|letter to|letters to|
    open letter to|appeal to|appealed to|appeals to|appealing to|appeals on|submitted to|submit to|delivered to|
    handed to|handed over to|handed in to|presented to|statement to|petition to|petitioned|petitioning|wrote to|
    written to|writing to|write to|writes to|called on|call on|calls on|calling on|called upon|call upon|calls upon|
    calling upon|urge|urges|urged|urging|ask that|asks|asked|request that|request|requested|we request|calling for|
    to the attention of|attention of|attn|demand from|demands from|demanded from|demand that|demands that|
    demanding that|
    demanded that|demand|demands|implore|implores|beseech|we ask|ask|email|e-mail|complaint to|complained to|
    complaint with|petition with|appeal with|objections to|took the case to|taken the case to|
    also sent to|invite|inviting|we invite|exhort|exhorts|forwarded to|copied to|
    memorandum to|message to|submission to|responded to|response to|reply to|calls for action by|reached out to|
    reaching out to|
    turned to the|appealing upon|
    has written to|have written to|had written to|copies go to|copies went to|with copies to|with a copy to|
    submitted a petition to|handed a petition to|called for action by|appeals were sent to|hand over to
    """) + tuple(
    f"{sent} {whose}{writing} to"
    for sent in ("address", "addressed", "direct", "directed", "send")
    for whose in ("", "all ", "any ", "your ")
    for writing in ("appeals", "comments", "concerns", "demands", "letters", "messages", "protests", "remarks")
)

_PHRASE_AFTER_TARGET = phrase_list("""
    protest is directed against|protest was directed against|protest directed against|protests directed against|
    protest is aimed at|protest was aimed at|protests were directed against|rally was directed against|
    suit names|lawsuit names|complaint names|suit named|lawsuit named|complaint named|suit against|lawsuit against|
    condemn|condemns|condemned|condemning|denounce|denounces|denounced|denouncing|protest against|protests against|
    protested against|protesting against|demonstrate against|demonstrated against|rally against|rallied against|
    criticise|criticised|criticises|criticising|criticize|criticized|criticizes|criticizing|accuse|accuses|accused|
    accusing|blame|blames|blamed|blaming|in protest at|in protest at the statement of|in protest against|outraged by|
    outraged at|dismayed by|appalled by|appalled at|deplore|deplores|deplored|opposed to|opposition to|
    campaign against|complaint against|lawsuit against|in protest of|boycott|boycotting|boycott of|failure of|
    failures of|crimes of|crimes by|crimes committed by|abuses by|abuses of|repression by|violence by|violations by|
    blast|blasts|blasted|blasting|slam|slams|slammed|slamming|lambasted|lambasting|decried|decries|decrying|rebuked|
    castigated|assailed|hit out at|lashed out at|took aim at|waged by|perpetrated by|orchestrated by|
    atrocities by|crackdown by|persecution by|
    propaganda of|attack by|attacks by|censorship by|aggression of|effigy of|effigies of|slogans against|
    chanted against|chanting against|
    slogans denouncing|
    action targeting|actions targeting|campaign targeted|campaign targeting|campaign targets|
    outrage at|outrage over|anger at|anger over|dismay at|
    fury at|fury over|indignation at|indignation over|demonstration targeting|
    spoke against|speak against|speaking against|spoke out against|speak out against|speaks out against|
    speaking out against|spoken out against|booed|booing|heckled|heckling|jeered|jeering|
    march targeted|picket targeted|picket targeting|protest targeted|protest targeting|protest targets|
    protests targeted|protests targeting|rally targeted|rally targeting
    """)

_PHRASE_BEFORE_TARGET = phrase_list("""
    launch aggressive|launched aggressive|has failed|have failed|failed to|fails to|fail to|refuses to|refused to|
    refuse to|violates|violated|continues to violate|shut out|attacks|attacked|silences|silenced|
    threatens the|threatens our|threatens its|threatened the|threatened our|threatened its|threatened them|
    threatened us|
    bears responsibility|bear responsibility|is to blame|are to blame|is guilty of|are guilty of|
    must answer for|must pay for|must step down|should step down|should resign|
    banned|censored|is responsible for|are responsible for|must stop|must end|must resign|must be held accountable|
    is complicit|are complicit|must apologise|must apologize|must withdraw|should withdraw|ignored|ignores|bombed|
    came under fire|come under fire|comes under fire|came under criticism|come under criticism|faces criticism|
    faced criticism|has drawn criticism|drew criticism|drew the ire|is under fire|are under fire|
    destroyed|raided|arrested|detained|invaded|has violated|have violated|has ignored|have ignored
    """)

_PHRASE_AFTER_ORGANISER = phrase_list("""
    organised by|organized by|organised jointly by|organized jointly by|jointly organised by|jointly organized by|
    co-organised by|co-organized by|hosted by|convened by|initiated by|started by|launched by|coordinated by|
    co-ordinated by|led by|called by|called for by|arranged by|staged by|at the initiative of|
    on the initiative of|initiative of|
    with the support of|under the leadership of|spearheaded by|facilitated by|organisers|organizers|organiser|
    organizer|organisers are|organizers are|co-hosted by|sponsored by|co-sponsored by|cosponsored by|
    in partnership with|supported by|co-sponsors|co-sponsors include|co-sponsors are|cosponsors include|
    sponsors include|
    sponsors are|initiators|initiator|convenors|conveners|organisers include|organizers include|hosts include|
    under the aegis of|under the auspices of|under the banner of|under the umbrella of|organising committee of|
    strike call by|strike called by|call for a strike by|call to strike by|
    campaign led by|campaign run by|campaign is led by|campaign is run by|petition run by|petition is run by|
    organised under the aegis of|at the call of|
    heeded the call of|heeded the call from|heeded the calls of|heeded the calls from|
    answered the call of|answered the call from|in response to the call of|in response to a call by|
    in response to a call from|responding to the call of|responding to a call by|under the coordination of|
    camp set up by|encampment set up by|blockade set up by|picket line set up by|stall set up by|
    in coordination with|at the invitation of|call given by|was the work of|was the idea of|demonstrate came from
    """) + tuple(
    f"{made} and {more} by"
    for made in ("hosted", "initiated", "organised", "organized", "planned", "sponsored")
    for more in ("addressed", "attended", "coordinated", "hosted", "led", "moderated", "organised", "organized", "run")
    if made != more
)

_PHRASE_BEFORE_ORGANISER = phrase_list("""
    organised|organized|organises|organizes|is organising|is organizing|are organising|are organizing|held a rally|
    led a march|led the march|leads a march|leads the march|led a rally|led a protest|led a demonstration|
    held a peaceful rally|held a protest|arranged a|have arranged a|has arranged a|will host|plans to hold|
    planning to hold|will stage|to host rally|held a demonstration|
    hold a rally|hold a protest|holds a rally|is holding a|
    are holding a|will hold a|hold a demonstration|will hold an|will hold the|to hold a|has organised|has organized|
    have organised|have organized|
    took out the march|took out a march|took out a rally|took out a procession|staged a peace march|
    brought out a procession|will celebrate|will mark the|will be holding|to hold a rally|will organise|will organize|
    to stage a|
    is hosting|are hosting|hosts|hosted|convened|convenes|staged|stages|initiated|is calling for a|are calling for a|
    calls for a rally|called for a rally|called a rally|launched a petition|launched the petition|launched a campaign|
    has launched|have launched|invites you|invite you|is planning|are planning|call for a rally|call for a protest|
    calls for a protest|calls for a demonstration|took action|started this petition|started a petition|
    launched this petition|created this petition|has started a petition|
    has staged|have staged|had organised|had organized|jointly organised|jointly organized|spearheaded|
    produced an open letter|drafted an open letter|
    drafted a letter|call for a demonstration|called a protest|is behind the|are behind the
    """)

_PHRASE_AFTER_PARTICIPANT = phrase_list("""
    attended by|addressed among others|addressed among others by|
    in attendance|also present was|also present were|also attending was|also attending were|
    also speaking was|also speaking were|present were|
    moderated by|remarks from|vote of thanks by|vote of thanks from|delegation consisting of|
    delegation included|included representatives of|included representatives from|
    delegation comprising|delegation composed of|delegation made up of|welcome address by|keynote by|was accompanied by|
    were accompanied by|
    active in the protest|active in the rally|particularly active|active in the protests|
    heard from|speeches by|speeches from|remarks by|speech by|performances by|in the presence of|
    with the participation of|participation of|participants included|participants|speakers|speakers include|
    list of speakers|speakers included|joined by|featured speaker|featured speakers|featured speaker is|
    featured speaker was|featured speakers are|featured speakers were|featured speakers include|
    joined forces with|join forces with|joins forces with|
    participating organisations|participating organizations|participants were|drew members of|
    drew representatives of|attracted members of|brought together members of|brought together representatives of|
    participants are|took an active part|took part were|
    keynote speaker was|keynote speakers were|guest speaker was|guest speakers were|main speaker was|
    master of ceremonies was|mistress of ceremonies was|emceed by|moderated by|chief guest was|guest of honour was|
    guest of honor was|keynote address was delivered by|keynote was delivered by
    """)

_PHRASE_BEFORE_PARTICIPANT = phrase_list("""
    invited to speak|walked out|went on strike|go on strike|goes on strike|gone on strike|will walk out|
    downed tools|down tools|begin a strike|began a strike|was joined by|were joined by|
    took part|take part|takes part|scheduled to speak|set to speak|due to speak|expected to speak|participated|
    participate|participates|joined the|joins the|join the|attended|
    attended the|attend the|spoke at|will speak|speaks at|gave a speech|addressed the rally|addressed the crowd|
    held a protest action|held a protest|held a rally|held a demonstration|protests in front|protested in front|
    told the rally|told the crowd|told protesters|told demonstrators|told the demonstration|told supporters|
    rallied in|spoke to the crowd|also spoke|spoke to protesters|addressed the protest|addressed the gathering|
    addressed the protesters|addressed the demonstrators|addressed the participants|addressed the meeting|
    addressed protesters|addressing the protest|addressing the rally|addressing the crowd|addressing the gathering|
    speaking at the rally|speaking at the protest|demonstrated in|rallied outside|protested outside|
    gathered in front|gathered outside
    """)

_PHRASE_AFTER_SIGNATORY = phrase_list("""
    we ,|we , the|we at|we as|press release|media release|news release|signed by|co-signed by|cosigned by|
    also signing are|also signing was|also signing were|among those signing are|among those signing were|
    undersigned by|issued by|endorsed by|signatories|signatories include|signatories are|signatories included|
    statement by|statement of|statement from|statement issued by|letter from|letter by|open letter from|
    open letter by|joint statement by|joint statement of|published by|declaration by|declaration of|press release by|
    press release from|written by|drafted by|released by|we the undersigned|the undersigned|undersigned organisations|
    undersigned organizations|signatory organisations|signatory organizations|joint letter from|joint letter by|
    initial signatories|appeal made by|appeal by|petition by|call by|signed on the letterhead of|on the letterhead of|
    i represent|we represent|write on behalf of|writing on behalf of|write to you on behalf of|
    writing to you on behalf of|statement made by|joint appeal by|memorandum by|complaint by|signed jointly by|
    signatures of|stated by|letter on behalf of|statement on behalf of|appeal on behalf of|petition on behalf of|
    writing this letter on behalf of|
    jointly signed by|filed by|joint press conference by|joint media conference by|jointly issued by
    """) + tuple(
    f"{writing} of {feeling} {joint}"
    for writing in ("letter", "message", "statement")
    for feeling in ("appeal", "concern", "condolence", "objection", "opposition", "protest", "solidarity", "support")
    for joint in ("by", "from", "of")
)

_PHRASE_BEFORE_SIGNATORY = phrase_list("""
    issued a statement|issued the statement|issued a joint statement|issues statement|issues a statement|
    issue a statement|have issued a statement|has issued a statement|have issued|has issued|said in a statement|
    signed a letter|signed an open letter|signed the letter|signed the statement|signed the petition|
    signed on to|signed onto|
    endorsed the call|endorses the call|endorse the call|endorsed the demands|backed the call|backs the call|
    supported the call|supports the call|joined the call for|joined calls for|
    signed a petition|signed a joint|have signed|has signed|co-signed|sent a letter|sent an open letter|
    sent letters|wrote a letter|wrote an open letter|wrote to|has written to|have written to|published a statement|
    published an open letter|released a statement|released a joint statement|appealed to|has appealed|have appealed|
    strongly condemns|strongly condemn|condemned in a statement|express our|expresses its|express their|
    expresses deep|calls on|call on|calls upon|call upon|urges|urge|demands|denounces|condemns|is deeply concerned|
    stands in solidarity|stand in solidarity|released a declaration|issued a declaration|adopted a declaration|
    published a declaration|issued a joint|has called on|have called on|called on|has urged|have urged|
    released an open letter|released a joint letter|
    announce their opposition|announced their opposition|announces its opposition|announced its opposition|
    announce their support|announced their support|announces its support|announced its support|
    voiced their opposition|
    has expressed concern|have expressed concern|has also expressed concern|expressed concern|expresses concern|
    voiced concern|has reached out to|have reached out to|reached out to|
    extends its|extend their|reaffirms its|reiterates its|is alarmed|are alarmed|is dismayed|is saddened|
    is outraged|are outraged|are deeply concerned|stands with|stand with|declares|declare|welcomes|protests against|
    wrote in a letter|wrote in a statement|wrote in an appeal|wrote in an open letter|writes in a letter|
    writes in a statement|writes in an appeal|writes in an open letter|said in a letter|
    said in an open letter|says in a letter|
    said in an appeal|say in a letter|say in an open letter|
    put their names to|put its name to|added its name to|lends its support to|lent its support to|
    lend their support to|lent their support to|threw its weight behind|threw their weight behind|
    thrown its weight behind|gave its backing to|gave their backing to|is appalled|are appalled
    """)

_PHRASE_AFTER_PUBLISHER = phrase_list("""
    as learnt from|as learned from|
    reports via|according to|citing|cited by|told|in an interview with|in an interview to|source|via|reported by|
    published in|published by|published on|posted on|seen by|obtained by|in comments to|informed|with reference to|
    originally published by|
    appeared on the website of|published on the website of|posted on the website of|
    press release|media release|news release|author|byline|posted by|written by|originally published in|
    originally appeared in|originally appeared on|reposted from|republished from|cross-posted from|
    cross-posted on|first published by
    """)

_PHRASE_BEFORE_PUBLISHER = phrase_list("""
    reports|reported|reports via|reports that|informs|writes|has learned|has learnt|news agency reports
    """)

WORDS = Words(
    code="en",
    stopwords=_STOPWORDS,
    articles=word_set("the a an"),
    strong_heads=_STRONG_HEADS - _WEAK_HEADS,
    weak_heads=_WEAK_HEADS,
    collective_heads=_COLLECTIVES,
    state_nouns=word_set("government army navy parliament"),
    places=PLACES,
    nationalities=NATIONALITIES,
    thing_nouns=word_set("""
    reserve bills
    act agreement airport amendment appeal article avenue award bill campaign-site charter code conflict convention
    legislation seminar seminars webinar webinars communique communiqué covenant covenants meeting meetings treaties
    crisis day days declaration directive doctrine edition election elections era event festival fair game games
    kingdom language law laws letter manifesto memorial month motion mountain paper petition plan prize protocol
    question referendum regulation regulations release report resolution resolutions review revolution river road
    square state states statement station strategy street summit treaty version war week weeks year mall bridge park
    beach bay lake island islands mount valley hill hills cathedral airport stadium theory effect syndrome disease
    virus pandemic index project-plan scheme programme-plan doctrine accord accords pact deal memorandum amendment
    constitution bible quran book books song film movie series episode chapter-one part section-one scandal affair
    case trial massacre genocide holocaust uprising spring winter summer autumn christmas easter ramadan monday
    tuesday wednesday thursday friday saturday sunday prize-winner cup championship olympics marathon standard
    standards guidelines principles goals framework roadmap report-card survey census data dataset software license
    licence protocol-two wall zone belt corridor border crossing
        """),
    name_words=word_set("""
        global national international world european human rights social public civil digital free democratic
        democracy freedom justice peace labour labor worker workers women womens youth student students media press
        christian catholic muslim islamic jewish hindu buddhist progressive socialist communist liberal green greens
        united solidarity independent central federal regional local community development environmental environment
        climate health education legal law policy research studies science technology security defence defense foreign
        affairs trade economic industry cultural culture arts art friendship cooperation action anti pro against trans
        save stop occupy reclaim protect defend rethink privacy open internet software net network northern southern
        eastern western north south east west
        new people peoples popular general royal state supreme constitutional monitor watch alert lgbt queer refugee
        refugees migrants migrant citizens citizen consumer consumers housing tenants land rural urban nuclear future
        transparency integrity accountability online cyber data mine disability children child families family animal
        """),
    legal_forms=word_set("""
        d.o.o doo sh.p.k shpk sh.a s.p.a a.s a.d k.s z.s z.ú o.p.s e.i.r.l e.g e.u
        inc inc. ltd ltd. llc l.l.c plc co corp corp. gmbh ag s.a sa e.v ev cic c.i.c pty llp foundation asbl vzw bv
        b.v nv n.v oy ab kft sro spa srl s.r.l sarl ngo a.c ac incorporated limited company
        """),
    of_words=word_set("of"),
    link_words=word_set(
        "for the on in to with against by at from under without within between through among over de la"
    ),
    and_words=word_set("and &"),
    placing_words=word_set("living residing based resident settled"),
    academic_units=word_set(
        "center centre chair department dept division faculty institute lab laboratory school section"
    ),
    academic_bodies=word_set("university college academy institute polytechnic universität università université"),
    on_heads=word_set("""
        campaign caucus center centre coalition commission committee conference consortium council forum group institute
        network office panel partnership platform programme project subcommittee taskforce team rapporteur force
        """),
    unit_heads=_UNIT_HEADS,
    honorifics=_HONORIFICS,
    post_nominals=_POST_NOMINALS,
    titles=_TITLES,
    acting_words=word_set("""
        said says has had have is was must should will would can cannot could may announced announces called calls
        condemned condemns urged urges demands demanded demand told reported reports stated states argued argues noted
        notes believes supports opposes opposed welcomes welcomed wrote writes signed launched refused refuses failed
        fails adopted decided published released issued warned added does did held organised organized represents
        works worked needs wants recognises recognizes continues remains sent received responded replied
        """),
    past_words=word_set("former formerly ex retired retd rtd late previously once"),
    behalf=phrase_list("on behalf of|for and on behalf of|on the behalf of|in the name of"),
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    greetings=phrase_list("""
        dear|honourable|honorable|your excellency|your excellencies|to whom it may concern|your highness|your majesty|
        your holiness|your eminence|your grace
        """),
    address_labels=phrase_list("""
        to|cc|attn|attention|addressed to|recipients|recipient|copy to|copies to|copy|copies|with copies to|c.c|bcc|
        decision-makers|decision makers|decision-maker
        """),
    closings=phrase_list("""
        sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully yours|respectfully|respectfully yours|
        yours respectfully|yours truly|best regards|kind regards|with kind regards|regards|warm regards|with regards|
        in solidarity|yours in solidarity|with best regards|respectfully submitted|best wishes|with best wishes|
        cordially|yours|with respect|with solidarity|thank you|many thanks|thanking you|very truly yours|we remain|
        with warm regards|very respectfully|in peace|with gratitude|for the participants|on behalf of the participants|
        on behalf of all participants|for the signatories|on behalf of the signatories|for the undersigned|
        on behalf of the undersigned|for the organisers|on behalf of the organisers|for the organizers|
        on behalf of the organizers|for the coalition|on behalf of the coalition|for the network|
        on behalf of the network|for the campaign|on behalf of the campaign|for the committee|
        on behalf of the committee|for the steering committee|on behalf of the steering committee|for the delegates|
        on behalf of the delegates|for the delegation|on behalf of the delegation|on behalf of the members|
        on behalf of its members|on behalf of our members|for the meeting|on behalf of the meeting
        """),
    signature_cues=phrase_list("""
        signed by|signed|signatories|signatory|signatures|undersigned|the undersigned|endorsed by|endorsements|
        endorsers|endorsing|endorsing organisations|endorsing organizations|co-signed|cosigned|signers|signees|
        signatory organisations|signatory organizations|co-signatories|cosignatories|supported by|supporters|
        supporting organisations|supporting organizations|launched by|list of signatories|initial signatories|
        first signatories|signing organisations|signing organizations|issued by|initiated by|sign-ons|
        joint signatories|signed on behalf of|statement is launched by|submitted by|sign on|backed by|
        names of signatories|delivered by|added their names|have added their names|add their names|joined the call|
        have signed|have already signed|have issued|have endorsed|have already endorsed|endorsing groups|
        organisational signatories|organizational signatories|also on behalf of|on behalf of|for and on behalf of|
        organisations supporting|organizations supporting|groups supporting|organisations endorsing|
        organizations endorsing|groups endorsing|organisations signing|organizations signing|groups signing|
        supporting this letter|supporting this statement|supporting this call|supporting this appeal|
        endorsing this letter|endorsing this statement|endorsing this call|endorsing this appeal|signing this letter|
        signing this statement|signing this appeal|supporting the letter|supporting the statement|
        given their support|gave their support|lent their support|pledged their support|expressed their support|
        who support this|that support this|already support|already supported|already joined the call
        """),
    list_cues=phrase_list("""
        organisations|organizations|groups|ngos|associations|unions|members|member organisations|member organizations|
        networks|institutions|companies|locals|partners|coalition members|coalition partners|parties|initiators|media|
        civil society|civil society organisations|civil society organizations|hosts|co-hosts|sponsors|co-sponsors|
        organisers|organizers|participating groups|participants|affiliates|chapters|
        local unions|businesses|trade unions|federations|universities
        """),
    people_cues=phrase_list("""
        individuals|individual|people|persons|scholars|academics|experts|scientists|lawyers|journalists|researchers|
        personalities|politicians|activists|artists|writers|citizens|professors|individual signatories|
        in personal capacity|in a personal capacity|in individual capacity|private persons|public figures|speakers|
        members of parliament|meps|mps|deputies|representatives
        """),
    furniture=phrase_list("""
        related articles|related article|related posts|related post|related news|social share icons|share icons|
        social sharing|social icons|share buttons|social media links|skip to main content|skip to main|skip navigation|
        read more|read also|see also|share this|share|share on|tweet|
        follow us|subscribe|comments|leave a comment|leave a reply|last minute|most read|latest news|previous post|
        next post|posted in|filed under|tags|categories|category|menu|home|search|print|contact us|about us|
        privacy policy|cookies|cookie policy|all rights reserved|copyright|sign in|log in|login|register|newsletter|
        donate|back to top|skip to content|table of contents|popular|archives|recent posts|advertisement|more about|
        accessibility links|breaking news|source link|no comments|post a comment|newer post|older post|view original|
        top of page|bottom of page|captcha challenge|xs|sm|md|lg|xl|xxl|
        summary|background|introduction|contents|in this alert|in this issue|this issue|
        navigation|external links|references|links|further reading|notes|footnotes|endnotes|end notes
        """),
    cues=(
        Cues(Role.RECIPIENT, after=_PHRASE_AFTER_RECIPIENT),
        Cues(Role.TARGET, after=_PHRASE_AFTER_TARGET, before=_PHRASE_BEFORE_TARGET),
        Cues(Role.ORGANISER, after=_PHRASE_AFTER_ORGANISER, before=_PHRASE_BEFORE_ORGANISER),
        Cues(Role.PARTICIPANT, after=_PHRASE_AFTER_PARTICIPANT, before=_PHRASE_BEFORE_PARTICIPANT),
        Cues(Role.SIGNATORY, after=_PHRASE_AFTER_SIGNATORY, before=_PHRASE_BEFORE_SIGNATORY),
        Cues(Role.PUBLISHER, after=_PHRASE_AFTER_PUBLISHER, before=_PHRASE_BEFORE_PUBLISHER),
    ),
    kinds=(
        (
            DocumentKind.PETITION,
            phrase_list("""
            petition|sign the petition|sign this petition|petitions|signatures collected|this petition|e-petition|
            people have signed|have signed this petition|signatures needed
            """),
        ),
        (DocumentKind.LETTER, phrase_list("open letter|letter|dear|letters|joint letter|letter to|sign-on letter")),
        (
            DocumentKind.STATEMENT,
            phrase_list("""
            statement|joint statement|declaration|resolution|communique|press release|media release|manifesto|appeal|
            solidarity statement|for immediate release|position paper|call to action|we the undersigned
            """),
        ),
        (
            DocumentKind.RALLY,
            phrase_list("""
            rally|protest|demonstration|march|picket|vigil|protest action|sit-in|strike|peaceful rally|protesters|
            demonstrators|mobilisation|mobilization|day of action|rallied|protested
            """),
        ),
    ),
    writing_nouns=word_set("""
        letter letters appeal appeals statement statements petition petitions complaint complaints memorandum message
        messages submission open-letter request requests note notes email emails plea protest-letter resolution
        """),
    to_words=word_set("to"),
    from_words=word_set("from by"),
    you_words=word_set("you your yours"),
    release_cues=phrase_list("press release|media release|news release|for immediate release|press statement"),
    signed_count=phrase_list("have signed|signatures|supporters|people signed|people have signed|have already signed"),
    signed_goal=phrase_list("goal|next goal|needed|our goal|to reach|needed to reach|until"),
    not_organisations=frozenset(
        phrase_list(
            "sir|csos|civil society organisations|civil society organizations|civil society groups|"
            "mass media|news flash|news alert|media alert|action alert|"
            "international conference|annual conference|regional conference|world conference|"
            "environs|outskirts|suburbs|world trade center|world trade centre|"
            "latest news|the latest news|news conference|press conference|joint press conference|"
            "joint press conference by|"
            "ftp archives|gopher archives|news archives|press archives|web sites|"
            "arctic circle|antarctic circle|breaking news|information superhighway|internet|world wide web|"
            "signature campaign|media campaign|social media campaign|email campaign|letter campaign|online campaign|"
            "petition campaign|awareness campaign|fundraising campaign|advertising campaign|"
            "press office|press service|media office|head office|press release|media release|civil society|ngo|"
            "ngos|international ngo|joint ngo|local ngo|national ngo|"
            "non-governmental organizations|non-governmental organisations|nongovernmental organizations|"
            "nongovernmental organisations|special rapporteurs|special rapporteur|high commissioner|"
            "trade union|trade unions|trades union|endorsing organisation|"
            "endorsing organization|signatory organisation|signatory organization|supporting organisation|"
            "supporting organization|participating organisation|participating organization|member organisation|"
            "member organization|partner organisation|partner organization|union for foreign affairs|"
            "atomic energy|clean energy|green energy|nuclear energy|renewable energy|solar energy|wind energy|"
            "clean technology|digital technology|emerging technologies|emerging technology|green technology|"
            "information technologies|information technology|medical technology|new technologies|new technology|"
            "business administration|public administration|homeland security|national security|social security|"
            "western hemisphere|our administration|senior administration|this administration|"
            "republicans and democrats|democrats and republicans|"
            "union for foreign affairs and security policy|government house|parliament house|state house"
        )
    ),
)
