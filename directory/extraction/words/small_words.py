"""The commonest small words of languages without word tables of their own, and the scripts that give one away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "bg": word_set("""
        в във да за и из като които който която към ли на не ни но от по при с са се си със тази тези това този че
        ще
        """),
    "ca": word_set("""
        a això al als amb aquest aquesta com de del dels el els en es i la les li més no o per però que seva seves
        són un una és
        """),
    "cs": word_set("""
        a aby ale by bylo být do i jako je jejich jsme jsou k která které který na nebo o od po pro při s se si tak
        to u v ve však z za že
        """),
    "da": word_set("""
        af at blev de den der det efter en er et for fra han har i ikke med mod og om på sig skal som til var ved vi
        """),
    "fi": word_set("""
        ei että he hän ja jo joka jos kuin kun me mukaan mutta myös niin nyt oli on ovat se sekä sen tai tämä vain
        voi
        """),
    "hu": word_set("""
        a az azt de egy ez ezt fel hogy is kell ki le meg mert mint nagy nem nincs pedig sem szerint volt által és
        """),
    "nl": word_set("""
        aan als bij dat de deze die dit door een en er heeft het hij hun in is maar met naar niet of om onze ook op
        over te tot uit van voor was we wij worden wordt ze zijn
        """),
    "no": word_set("""
        at av ble blir de den det eller en er et etter for fra ha har i ikke med mot må når og om på seg skal som
        til var ved vi
        """),
    "pl": word_set("""
        a aby ale być co czy dla do i ich jak jako jego jej jest już lub ma na nas nasz nie o od oraz po pod przez
        przy się są tak także to w we wszystkich z za ze że
        """),
    "ro": word_set("""
        a al ale au care ce cu că de din dintre este fi fost la mai noastre nu o pe pentru prin sau se sunt său un
        unei în și
        """),
    "sv": word_set("""
        att av de den det detta där efter eller en ett från för har hon i inte kan med men mot och om på sig ska som
        till var vi vid är
        """),
    "uk": word_set("""
        а або але було бути в від він для до з за зі й на над нас не ні про та також те ти у це цих ця що яка який
        які є із
        """),
}
"""Small words by the language's code."""

SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("hy", re.compile(r"[\u0531-\u0587]")),
    ("ka", re.compile(r"[\u10d0-\u10ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("fa", re.compile(r"[\u067e\u0686\u0698\u06a9\u06af\u06cc]")),
    ("ar", re.compile(r"[\u0620-\u064a]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("hi", re.compile(r"[\u0904-\u0939]")),
    ("th", re.compile(r"[\u0e01-\u0e30]")),
)
"""Letters that only one language writes, or one before those that follow it."""

RELATED: Mapping[str, str] = {"be": "ru", "bg": "ru", "bs": "sr", "ca": "es", "gl": "pt", "hr": "sr", "uk": "ru"}
"""The language whose word tables serve another one as well."""
