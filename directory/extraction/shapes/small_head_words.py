"""Head nouns of bodies that running text writes small, by language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.shapes.declined_bodies import forms_of_heads
from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class SmallHeads:
    """The small head nouns of a language: with a complement, with a bare name behind, behind a name."""

    of: frozenset[str] = frozenset()  # "ministère de la Mer"
    named: frozenset[str] = frozenset()  # "syndicat Solidaires"
    behind: frozenset[str] = frozenset()  # "Turan agentliyi"


def _cases(heads: str, endings: str) -> frozenset[str]:
    """Turkic head nouns with and without the endings of their cases."""
    return frozenset(head + ending for head in heads.split() for ending in ("", *endings.split()))


SMALL_HEADS: Mapping[str, SmallHeads] = {
    "fr": SmallHeads(
        word_set("""
            ambassade assemblée commissariat conseil consulat cour mairie ministère municipalité parlement parquet
            préfecture rectorat tribunal université
            """),
        word_set("""
            association collectif comité coordination entreprise fondation fédération groupe mouvement ong parti
            plateforme réseau société syndicat
            """),
    ),
    "es": SmallHeads(
        word_set("""
            alcaldía ayuntamiento consejería consulado embajada fiscalía gobernación intendencia ministerio
            municipalidad prefectura secretaría tribunal universidad
            """),
        word_set("""
            asociación colectivo compañía coordinadora empresa fundación minera movimiento ong organización plataforma
            red sindicato
            """),
    ),
    "it": SmallHeads(
        word_set("ambasciata comune consolato ministero prefettura procura questura tribunale università"),
        word_set("""
            associazione azienda collettivo comitato coordinamento fondazione movimento ong partito rete sindacato
            società
            """),
    ),
    "pt": SmallHeads(
        word_set("câmara consulado embaixada ministério prefeitura secretaria tribunal universidade"),
        word_set("associação coletivo colectivo empresa fundação movimento ong partido plataforma rede sindicato"),
    ),
    "ru": SmallHeads(
        of=word_set("""
            филиал филиала филиале филиалом филиалу отделение отделении отделением отделению отделения
            администрации администраций администрацией администрацию администрация генконсульства
            генконсульство
            генконсульством генконсульству консульства консульстве консульство консульством консульству муниципалитет
            муниципалитета муниципалитете муниципалитетом муниципалитету мэрией мэрии мэрию мэрия посольства посольстве
            посольство посольством посольству прокуратура прокуратурой прокуратуру прокуратуры
            """),
        named=united(
            forms_of_heads(),
            word_set("""
                альманах альманаха альманахе вестник вестника вестнике еженедельник еженедельника еженедельнике
                еженедельнику завод завода заводе заводу заводом застройщик застройщика застройщику застройщиком
                издание издании изданием изданию издания комбинат комбината комбинате комбинату концерн концерна
                концерну корреспондент корреспондента корреспонденту магазин магазина паблик паблика паблике портал
                портала портале порталу редактор редактора сайтах фирма фирме фирмой фирму фирмы холдинга
                """),
        ),
    ),
    "en": SmallHeads(
        of=word_set("consulate embassy"), behind=word_set("consulate council court embassy party synagogue")
    ),
    "az": SmallHeads(
        behind=_cases(
            "agentliyi bələdiyyəsi hakimiyyəti konsulluğu məhkəməsi parlamenti prokurorluğu qəzeti radiosu səfirliyi "
            "telekanalı",
            "nin nun nın nün ni nu nı nü nə na ndə nda ndən ndan",
        )
    ),
    "tr": SmallHeads(
        behind=_cases(
            "ajansı belediyesi büyükelçiliği gazetesi kaymakamlığı konsolosluğu parlamentosu valiliği üniversitesi",
            "nin nun nın nün ni nu nı nü ne na nde nda nden ndan",
        )
    ),
}
