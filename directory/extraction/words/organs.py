"""Organs: the boards inside a body that an office names in place of the body ("Chair of the Board")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_PHRASES = """
    advisory board|advisory committee|advisory council|board|board of directors|board of governors|board of management|
    board of trustees|coordinating committee|editorial board|executive board|executive bureau|executive committee|
    executive committees|executive council|governing board|governing body|governing council|management board|
    management committee|presidium|
    national direction|national executive|national leadership|steering committee|steering group|supervisory board|
    aufsichtsrat|aufsichtsrats|aufsichtsrates|beirat|beirats|beirates|präsidium|präsidiums|vorstand|vorstands|vorstandes|
    bundesvorstand|bundesvorstands|landesvorstand|landesvorstands|präsidiums|hauptvorstand|kuratorium|kuratoriums|
    bureau national|conseil national|comité central|comité national|conseil fédéral|secrétariat national|
    bureau politique|bureau exécutif|comité directeur|comité exécutif|conseil d'administration|
    comité ejecutivo nacional|consejo nacional|dirección nacional|ejecutiva|ejecutiva federal|junta directiva nacional|
    comité directivo|comité ejecutivo|consejo de administración|consejo directivo|junta directiva|
    comitato direttivo|comitato esecutivo|consiglio di amministrazione|consiglio direttivo|
    conselho de administração|conselho diretor|conselho executivo|diretoria|
    idarə heyəti|idarə heyətinin|müşahidə şurası|müşahidə şurasının|rəyasət heyəti|rəyasət heyətinin|
    disiplin kurulu|genel kurulu|genel yönetim kurulu|merkez komitesi|merkez yönetim kurulu|merkez yürütme kurulu|
    parti meclisi|
    yönetim kurulu|yürütme kurulu|
    извршни одбор|управни одбор|izvršni odbor|upravni odbor|upravnog odbora|
    бюро|исполкома|исполнительного комитета|координационного совета|общественного совета|политсовета|секретариата|
    центрального комитета|центрального совета|экспертного совета|
    наблюдательного совета|попечительского совета|правление|правления|президиум|президиума|совета директоров
    """
_ORGANS = frozenset(tuple(map(fold, phrase.split())) for phrase in _PHRASES.split("|"))
_LONGEST = max(map(len, _ORGANS))
_LEADS = frozenset(organ[0] for organ in _ORGANS)


def organ_size(words: Sequence[str]) -> int:
    """How many of the leading words name an organ, without the body whose organ it is; 0 where they name none."""
    if not words or fold(words[0]) not in _LEADS:
        return 0
    folded = tuple(map(fold, words[:_LONGEST]))
    return next((size for size in range(len(folded), 0, -1) if folded[:size] in _ORGANS), 0)
