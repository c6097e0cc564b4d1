"""Nouns for bodies of many languages as English texts print them inside names: "Hrant Dink Vakfi", "Nadace Via".

Names that end with such a noun are read as English ones are; names that begin with it take its small words along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import Words, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDING: frozenset[str] = word_set("""
    assosiasiyasi bakanligi baskanligi birlikleri birligi buyukelciligi cemiyeti dernegi dernekleri enstitusu fakultesi
    federasiyasi federasyonları federasyonlari girisimi koalisiyasi komissiyasi konfederasiyasi konfederasyonlari kulubu
    mudurlugu ocagi odasi orgutu partiyasi savciligi sendikasi sendikaları sirketi subesi surasi teskilati teşkilati
    toplulugu universitesi vakfi vakıfları
    forbund forbundet forening foreningen förbund förbundet förening föreningen kommittén landsforbund landsforening
    råd rådet samfund samfundet selskab selskap stiftelse stiftelsen sällskapet
    genootschap vakbond vakcentrale vereniging
    järjestö liitto säätiö selts seura yhdistys ühing
    alapítvány egyesület intézet mozgalom pártja szakszervezet szervezet szövetség tanács társaság
    andolan kendra mahasabha mahasangh mancha mandal panchayat sangathan sanghatan sansthan seva tanzeem
    himnadram kavshiri kusaktsutyun miutyun partia
    kyokai rengo renmei
    """)
"""Nouns that names end with, beside those of the tables by language, as they are printed without their accents too."""

COMPOUND_ENDINGS: tuple[str, ...] = (
    "federatie", "fonds", "forbund", "forbundet", "forening", "foreningen", "förbund", "förbundet", "förening",
    "föreningen", "genootschap", "liitto", "rådet", "sällskapet", "stiftelse", "stiftelsen", "stiftung", "szövetség",
    "vereniging", "yhdistys",
)  # fmt: skip
"""What one-word names of other Germanic and Finno-Ugric languages end with: "Folkeforbundet"."""

_BEGINNING: Mapping[str, tuple[str, str]] = {
    "ar": (
        """
        ansar harakat hezb hezbe hizb hizbul ittihad jabhat jam'iyat jama'at jamiat jamiyat jami'at jund lajnat liwa
        majlis markaz mu'assasat munazzamat muntada nadi niqabat rabitat tajammu tayyar
        """,
        "al el ul ad ar as at ash wa ‘l 'l",
    ),
    "ca": (
        """
        ajuntament assemblea associació ateneu casal centre col·legi confederació consell coordinadora federació
        fundació grup institut moviment observatori plataforma sindicat societat unió universitat
        """,
        "de del dels d la les els l per pel pels a i amb en",
    ),
    "cs": (
        """
        asociace hnutie hnutí iniciativa nadace nadácia odborový sdružení strana svaz výbor združenie zväz ústav únia
        """,
        "a na o pro pre proti u v za",
    ),
    "he": ("agudat histadrut irgun keren merkaz mifleget tnuat vaad va'ad", "ha he le ve"),
    "id": (
        """
        aliansi asosiasi badan barisan dewan federasi forum front gabungan gerakan himpunan ikatan institut jaringan
        kementerian kesatuan koalisi komisi komite konfederasi konsorsium lembaga majelis majlis paguyuban
        partai pergerakan perhimpunan perkumpulan persatuan persekutuan pertubuhan pusat sarekat serikat
        solidaritas universitas wahana yayasan
        """,
        "dan untuk bagi di anti pada",
    ),
    "ku": (
        "komala komalay komeley komeleya partiya partîya pertuka yekitiya yekîtiya yekîtî rêxistina rekxrawi",
        "a ji û li",
    ),
    "nl": (
        """
        beweging bond comité coöperatie federatie kerk netwerk partij platform stichting unie universiteit
        vereniging verbond werkgroep
        """,
        "de den der het in en op te ten ter tegen van voor 't",
    ),
    "pl": (
        """
        federacja forum fundacja inicjatywa instytut kampania koalicja kolektyw komitet konfederacja kongres
        ogólnopolski partia ruch sojusz społeczny stowarzyszenie towarzystwo unia uniwersytet zrzeszenie związek
        """,
        "dla i im na o pod przeciw przy rzecz w z za",
    ),
    "ro": (
        """
        academia alianţa alianța asociatia asociaţia asociația centrul coaliţia coaliția comitetul confederaţia
        confederația consiliul federatia federaţia federația fundatia fundaţia fundația grupul institutul liga
        ministerul mișcarea partidul reţeaua rețeaua sindicatul societatea uniunea universitatea
        """,
        "a al ale cu de din în la pe pentru si şi și",
    ),
    "sw": ("baraza chama jumuiya jumuiko kituo mtandao muungano shirika tume umoja", "cha kwa la na ya wa za"),
    "tl": (
        """
        alyansa bagong kapatiran kapisanan katipunan kilusan kilusang koalisyon lakas nagkakaisang
        pambansang pagkakaisa pinag-isang samahan samahang unyon
        """,
        "at na ng mga sa para laban",
    ),
    "ur": ("anjuman ittehad ittihad jamaat jamiat lashkar majlis pasban sipah tahreek tehreek tehrik", "e i ul un"),
    "uk": (
        """
        asotsiatsiia asotsiatsiya federatsiia federatsiya hromadska partiia partiya pravozashchitnyi
        profspilka rukh sojuz soyuz spilka tovarystvo tsentr blagotvoritelnyi assotsiatsiya obshchestvo
        ob'edinenie obyedinenie kongress komitet dvizhenie
        """,
        "dlia dlya i na po protiv ta v za",
    ),
}
"""By language: the nouns that names begin with, and the small words that may follow inside them."""

ALSO_ENGLISH: frozenset[str] = word_set("""
    academia alto amt ansar arab bagong barreau bond bund bunds caja camera camere casa casal central
    centrale centre chambre club consulta coordination corte cour cruz cub direction ente fond forum front
    inspection internationale jund junta juntas lakas lega legislatura liga ligas liwa magistrat maison mesa
    museums nadi ordre parquet pastoral patronal platform polo presidencia rada rat rates rats red
    rede redes ruch schule senator sender senders soyuz tavolo tribunals tume unie werk werks
    """)
"""Nouns for bodies that English texts hold as words or as names of persons, places and things too: "La Mesa"."""


def beginning(code: str) -> Words:
    """The table of one of those languages, for names that begin with its nouns."""
    heads, small = map(word_set, _BEGINNING[code])
    return Words(code=code, strong_heads=heads - ALSO_ENGLISH, of_words=small, link_words=small, head_first=True)


LANGUAGES: tuple[str, ...] = tuple(_BEGINNING)
"""The codes of the languages with nouns that names begin with."""
