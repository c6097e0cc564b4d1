"""Short forms that name no body by themselves, by what they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONEY = word_set("aud azn cad chf cny dkk eur gbp inr jpy nok nzd rub sek try uah usd zar")
_HOURS = word_set("""
    acdt acst ad aedt aest am awst bc bst cdt cest cet cst eat edt est gmt hkt ist jst kst mdt mst nzdt nzst pdt pm
    pst sast sgt utc wat
    """)
_ROMAN = word_set("ii iii iv ix vi vii viii xi xii xx xxi")
_PLACES = word_set("""
    apac brd ct dc ddr dprk drc eeuu emea et eua frg fyrom gdr ksa latam mena mt nb nsw prc rok rsa trnc uae udssr uk
    us usa ussr usw
    """)
_KINDS_OF_BODIES = word_set("""
    aş cbo cbos cso csos egv hmo hmos ingo ingos isp isps kiv kob kobi küa llc llp mmc ngo ngos npo npos nro obnl
    ong ongs osbl osfl oss pllc pyme pymes qht sarl sme smes stk stö tpe вуз вузы жкх зао ип мсу нко нпо оао оо ооо
    пао сми снт тсж
    """)
_CROWDS = word_set("""
    aapi bame bipoc bme idp idps lbti lgb lgbt lgbti lgbtq lgbtqi lgbtqia lgbtqia+ mep meps mmiw mp mps pow pows yimby
    """)
_OFFICES = word_set("ceo cfo coo cto evp flotus jr mba mc mcs ms phd potus svp sysop vip vp")
_LAWS = word_set("""
    acta ada afspa ahca calea ceta cfaa cispa coica coppa cptpp crpd daca dmca doma ecpa eidas eprivacy erisa
    eucd ferpa fisa foi foia foil fta ftas gats gatt gdpr gnd hipaa iccpr icescr ipred isds jcpoa mdg mdgs mou nafta
    ndaa ndc ndcs nepa nlra nprm opcat pipa rcep rti rtis sdg sdgs sopa tfeu tisa tpp trips ttip udhr uncrc
    usmca wppt wto-plus
    """)
_HEALTH = word_set("""
    adhd adn aids bmi cbd copd covid covid-19 ddt dna ehr fgm gbv gm gmo gmos hiv hpv hrt icu icus iud ivf ivg
    mri mrna pcbs pfas pgd pma prep ppe ptsd pvc sars sida ssri sti stis tb vat vih voc wic гмо днк
    """)
_WAR = word_set("hmas hmnzs hms icbm ied ieds kri uxo wmd wmds ww1 ww2 wwi wwii")
_ECONOMY = word_set("""
    bpa cdo cdos clos cmbs cmos des edm eitc esl fte ftes gdp ghg ghgs gnp gpa gst hcbs iep kpi lng lpg pib rfi rfp rfps
    pfi rmbs rpg ssdi ssi ssn tanf tps tva ude ввп
    """)
_TECHNOLOGY = word_set("""
    2fa ai api apis art asn atm bbs bgp captcha cctv cd cdn cms co2 cors cpu csr css csv dbms ddos dns docx
    doh dos drm drms dsl dvb dvd e2e e2ee eid epub eula eulas floss foss ftp ftth gif gnss gpl gps gpu gsm gui hdmi
    html http https hvac hvdc iap iban ict icts imei imsi iot ip ipr ipv4 ipv6 isbn it jpeg jpg json lan led lgpl libre
    lte mms mp3 mp4 mpeg nfc ocr odf oer oers ooxml otp ott otts p2p pc pcs pdf pgp pil pils pin png pnr qos qr r&d r2p
    ram rfid rfids rss saas sdk sdr sim sms spc sql ssd ssh ssl stem svg tcp tdm tls tor tpm tpms tty tv uri url
    urls usb usim vod voip vpn wan wap wifi wlan wpa www xhtml xls xlsx xml xmpp
    """)
_CALLS_AND_THINGS = word_set("""
    asap bbq byo byob cv diy eta faq faqs gotv how id iq lkw ok osce-wide pkw pr ps rip rsvp
    sos suv suvs tba tbc tbd there these they this ufo what when where why xxl
    """)

NO_BODIES = (
    _MONEY
    | _HOURS
    | _ROMAN
    | _PLACES
    | _KINDS_OF_BODIES
    | _CROWDS
    | _OFFICES
    | _LAWS
    | _HEALTH
    | _WAR
    | _ECONOMY
    | _TECHNOLOGY
    | _CALLS_AND_THINGS
)
"""Short forms of things, crowds and places, lower case: "GDP", "NGO", "USA"."""

NO_ACTORS = _KINDS_OF_BODIES | _CROWDS | _LAWS | _HEALTH | _ECONOMY | frozenset({"stem"})
"""Those of them that bodies do not have for their own short forms, so that one in a body's place names none."""

_OF_ONE_LANGUAGE: Mapping[str, frozenset[str]] = {
    "az": word_set("""
        açıqlama dqr foto fotolar mətn müsahibə ssri video videolar üdm ədv şərh
        """),
    "de": word_set("""
        agb bip brd btw bwl ddr dsgvo flinta gez gfk jva kge kita mint mpu nrw ohg stgb tmg vwl ögd öpnv örr
        """),
    "en": word_set("""
        add agm agms aoc asmr bba bsc bsd bsw chro cio ciso cmo dma dpm emt emts fdr gcse gcses humint icymi ipo irl jd
        jfk lbj llb llm md mlk mpa mph msc msw nda ndas nis osint rbg rfk rmb sigint
        """),
    "es": word_set("""
        aapp ave bcn bic caba ccaa cdmx ddhh dni ere erte ess ibi ilp imv irpf irtp iva lec lgtb lgtbi lgtbiq
        nie nif ods pgou pnl rdl rgpd rsd sicav smi tdah tic tlc uci vts
        """),
    "fr": word_set("""
        aah aapp adsl aesh amap apl atsem avc bafa bdsm bic bts cae cdd cdi chru chsld chu cir cov cqfd dadsu
        dadvsi dgs diu dlm dom drh ehpad epci epr eps esn esnl ess eti etp fiv fps gir hap hlm imc irm issn iut
        jei jorf lbd lcen lec lgv loppsi mjc mmorpg ndlr nrbc ntic oqtf paca pea plu pluh plui plui-h pma pme
        pmr poe pps qpc rdv rer rgaa rgi rgpd ric rmi rps rqth rsa rse rtt scot sdage sdf seveso smic ssii tca
        tdah tds ter tgv tic tms tnt toc tpe tva urss vae voila vtc vtt zac zad zaer zep zfe zus
        """),
    "it": word_set("""
        cig cud dop dpi igp imu irpef irpf isee iva pnrr rsa tari tasi tav tfr ztl
        """),
    "pt": word_set("""
        bpc cnh cnpj cpf eja enem fgts icms iptu ipva irs iva lgbtqiap pme pmes pnr ubs
        """),
    "ru": word_set("""
        аэс бад бпла бцж вич вов гк гпк гэс дтп егэ жк жкт зож ивл кндр кнр коап лгбт лгбтк мкад мкс мрот мрт ндпи
        ндс ндфл нпз оаэ овз огэ омс орви орз пво пзрк птср пцр рсфср рф сво сизо снв снилс спид ссср сша тбо тк тко трц
        тц тэс тэц ук упк фз фрг чп чс экг эко юар
        """),
    "tr": word_set("""
        abd ales avm cmk gsmh gss hes kdv khk kktc kpss kvkk ohal sscb stö tck tis tmk tus uyap ygs yks çed öss ötv
        """),
}
"""The same that only the texts of one language have so: "PME", "BIP", "IVA"."""


def is_nameless(low: str, code: str) -> bool:
    """Whether a short form in small letters names no body by itself in the texts of a language.

    >>> is_nameless("gdp", "en"), is_nameless("pme", "fr"), is_nameless("pme", "en")
    (True, True, False)
    """
    return low in NO_BODIES or low in _OF_ONE_LANGUAGE.get(code, ())
