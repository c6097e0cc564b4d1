"""Whether a cue phrase means here what its table says: what it tells is done, and it leads to those who are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.lists.signed_sentences import of_others
from directory.extraction.roles.german_clauses import calls_inverted, calls_up, inverted
from directory.extraction.roles.parted_cues import calls_to_event
from directory.extraction.roles.romance_clauses import criticise_behind
from directory.extraction.roles.sendings import leads_elsewhere
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import WRITINGS
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_TOWARDS = word_set("against at about on over to regarding concerning")
_DETERMINERS = word_set("a an another any every her his its my no our that the their this your")
_NOUN_CUES = word_set("""
    convocantes düzenleyenler intervenants iştirakçılar katılanlar katılımcılar konuşmacılar organisateur organisateurs
    organisator organisatoren organizadores organizatörler partecipanti participantes participants ponentes redner
    rednerinnen teilnehmende teilnehmer təşkilatçılar təşkilatçıları veranstalter veranstalterin организатор
    организаторы участники
    """)
_HOLDERS = frozenset({"organiser", "organizer"})
_REPORTED = word_set("all media new news official other press recent several some such these unconfirmed various")
_WE = word_set("biz bizler nosotras nosotros noi nous nós wir мы")
_LEADING = word_set(": - – — ( , included include including are were es est ist sind son sont sono waren war были")
_BEHIND_NOUNS = word_set("against and at by from in of on or that which . , ;")
_TOP, _SHORTEST_VERB = 14, 4
_FAR_READING = 8  # tokens
_FAR_EVENT = 7
_RUSSIAN_EVENTS = (
    "акци", "встреч", "голодовк", "демонстраци", "забастовк", "кампани", "конгресс", "конференц", "круглый", "марш",
    "митинг", "мероприят", "пикет", "прогулк", "протест", "сбор", "семинар", "собрани", "съезд", "флешмоб", "форум",
    "шестви", "опрос", "фестивал", "концерт", "автопробег", "субботник",
)  # fmt: skip
_DONE_ALONE, _TOO = word_set("eleştirildi eleştirilerek suçlandı kınandı"), word_set("da de dahi ise")
_SENDERS = word_set("""
    активисты врачи граждане депутаты деятели жители журналисты медики педагоги писатели правозащитники преподаватели
    работники родители сотрудники специалисты студенты ученые учителя учёные фермеры члены юристы
    """)
_WRITERS = word_set("""
    авторов активистов врачей граждан депутатов деятелей жителей журналистов медиков педагогов писателей правозащитников
    преподавателей работников родителей сотрудников специалистов студентов ученых учителей учёных фермеров юристов
    """)
_OF_MANY = ("ов", "ев", "ей", "ий")
_STATES = word_set("are being is was were")
_REACHING, _FAR_WRITING = frozenset({"calling", "contacting", "emailing", "writing"}), 8
_WRITTEN = _STATES | WRITINGS
_SUFFERED, _SUFFERING = word_set("arrested banned censored detained"), word_set("at by for in on under")
_FOLLOWED = frozenset({"after", "at", "following", "on", "upon"})
_LED_GROUPS = word_set("""
    alliance associations bodies chant chants choir coalition committee contingent delegation deputation group groups
    hymn hymns network ngos organisations organizations party prayer prayers singing song songs team unions
    """)
_SPOKEN = word_set("remarks speech speeches")
_CONDEMNING = word_set("""
    blasted condemn condemned condemning condemns criticised criticising criticized criticizing denounce denounced
    denounces denouncing deplored racist recent rejected slammed the these those
    """)
"""What stands before the words of somebody who is spoken of and not there: "condemned | remarks by Ann Lee"."""
_OTHER_WRITINGS = word_set("""
    analysis article articles book books data figures findings index list magazine map paper papers poll report reports
    research review studies study survey
    """)
"""What others published and a text only speaks of: "a report published by X"."""
_OF_OTHERS = _OTHER_WRITINGS | word_set("""
    already draft earlier emails footage images just photos previously recently recording records results since
    statistics transcript transcripts video
    """)
_NEAR_FOLK = 5  # tokens
_FOLK = word_set("""
    admirers allies backers critics devotees enemies fans family followers friends opponents relatives rivals supporters
    sympathisers victims widow
    """)
"""Who acts instead of the person that "of" leads to."""
_WANTED = word_set("demanding immediate prompt unequivocal urgent")
"""What a writing is that others shall issue: "an immediate public statement from X"."""
_REJECTING = word_set("""
    brushed denied deny dismissed dismisses ignored ignores mocked opposed opposes rebuffed rebuffs refuted reject
    rejected rejecting rejects ridiculed
    """)
_BACKING = word_set("""
    applaud applauded applauds back backed backing backs echo echoed echoes echoing endorse endorsed endorses endorsing
    reiterate reiterated support supported supporting supports welcome welcomed welcomes welcoming
    """)
"""What is done to the call of others: "we fully endorse the | call by X"."""
_QUOTING = ("комментир", "напомина", "опроверг", "отклон", "привод", "процитир", "цитир")
_FAR_BILL = 6  # tokens
_EFFORTS = word_set("""
    act amendment bill bills debate discussion effort efforts inquiry investigation law legislation measure motion
    opposition ordinance project research resolution study vote
    """)
"""What somebody leads without calling anybody to an event."""


def _other_deed(page: Page, index: int) -> bool:
    """Whether a Russian verb of holding something tells of no event: "сотрудники X | провели обыски"."""
    low = page.tokens.low
    if not low[index].startswith(("организов", "организу", "провед", "провел", "провёл", "провод", "устро")):
        return False
    around = low[max(0, index - _FAR_EVENT) : index + _FAR_EVENT]
    return not any(each.startswith(_RUSSIAN_EVENTS) for each in around)


def _office_acts(page: Page, index: int) -> bool:
    """Whether somebody called by the office alone does what a verb says: "по сообщению X, судья | заявила"."""
    tokens = page.tokens
    named = index > 1 and tokens.word[index - 2] == "," and tokens.segment[index - 2] == tokens.segment[index]
    office = tokens.low[index - 1] in united(page.words.titles, page.words.honorifics)
    return named and office and tokens.shape[index - 1] is Shape.LOWER


def _right_before(page: Page, spots: dict[int, int], index: int) -> bool:
    """Whether a name stands at once before a Turkish verb in the passive, "too" aside: "X | de eleştirildi"."""
    return index - 1 in spots or (page.tokens.low[index - 1] in _TOO and index - 2 in spots)


def barred_abroad(page: Page, spots: dict[int, int], index: int, role: Role) -> bool:
    """Whether a Russian or Turkish verb says nothing of the names before it."""
    if page.words.code == "ru":
        return (role is Role.ORGANISER and _other_deed(page, index)) or _office_acts(page, index)
    low = page.tokens.low
    wanting = low[index].startswith("iste") and low[index - 1].endswith(("mak", "mek"))  # "yürümek | istedi"
    alone = low[index] in _DONE_ALONE and not _right_before(page, spots, index)
    return page.words.code == "tr" and (alone or wanting)


def acts(page: Page, spots: dict[int, int], index: int, role: Role) -> bool:
    """Whether a cue tells of what is done; "led by" does not where it tells who leads a body or delegation."""
    tokens = page.tokens
    if page.words.code == "ru" and role is Role.PARTICIPANT and tokens.low[index].startswith("выступ"):
        before = tokens.low[max(page.first[tokens.segment[index]], index - _FAR_EVENT) : index]
        return not any(low.startswith(("инициатор", "организатор")) for low in before)
    if page.words.code == "en" and tokens.low[index] == "call" and tokens.low[index - 2] in _FOLLOWED:
        return False
    if page.words.code == "en" and tokens.low[index] == "written" and role is Role.PUBLISHER:
        return not _of_writing(page, index)
    if role is Role.RECIPIENT and page.words.code == "en" and tokens.low[index] in _REACHING:
        return index == 0 or tokens.low[index - 1] != "by"  # "you can sign by writing to X"
    if role is Role.PARTICIPANT and page.words.code == "en" and tokens.low[index] in _SPOKEN:
        return index == 0 or tokens.low[index - 1] not in _CONDEMNING
    if role is Role.ORGANISER and page.words.code == "en" and tokens.low[index].endswith("sponsored"):
        return _EFFORTS.isdisjoint(tokens.low[max(page.first[tokens.segment[index]], index - _FAR_BILL) : index])
    if tokens.low[index] != "led" or page.words.code != "en":
        return True
    place = index - 1
    while place > 0 and (tokens.word[place] == "," or tokens.low[place] in _STATES):
        place -= 1
    low = tokens.low[place]
    return place not in spots and low not in united(_LED_GROUPS, _EFFORTS) and not is_head(low, page.words)


def suffered(page: Page, index: int) -> bool:
    """Whether a deed is done to who is named before it, no object following: "Ann Lee (arrested in May)"."""
    tokens = page.tokens
    if tokens.low[index] not in _SUFFERED or page.words.code != "en":
        return False
    return tokens.word[index - 1] in "(," or not _SUFFERING.isdisjoint(tokens.low[index + 1 : index + 2])


def _of_writing(page: Page, index: int) -> bool:
    """Whether "written by" tells whose a writing is: "an open letter to lawmakers | written by X"."""
    tokens = page.tokens
    if tokens.low[index - 1] in _WRITTEN:
        return True
    first = max(page.first[tokens.segment[index]], index - _FAR_WRITING)
    between = tokens.low[first:index]
    noun = next((place for place in range(len(between) - 1, -1, -1) if between[place] in WRITINGS), None)
    return noun is not None and all(word[0].isalpha() for word in between[noun:])


def is_noun(page: Page, index: int) -> bool:
    """Whether a cue in the form of a verb is a noun in the plural: "the demands of", "resist attacks and"."""
    tokens = page.tokens
    if index and (tokens.low[index - 1] in _DETERMINERS or tokens.low[index - 1] in page.words.articles):
        return True
    following = tokens.low[index + 1 : index + 2]
    named = index > 1 and tokens.shape[index - 1] is tokens.shape[index - 2] is Shape.CAPITAL  # "Kelp News | reports"
    if index and tokens.low[index] == "reports" and tokens.low[index - 1] in _REPORTED and not named:
        return True
    if tokens.low[index] == "reports" and following == ["to"]:  # "which | reports to the Minister"
        return True
    plural = tokens.low[index] == "attacks" and bool(following)
    return plural and (following[0] in _BEHIND_NOUNS or following[0] in page.words.and_words)


def _spoken_of(page: Page, index: int) -> bool:
    """Whether a writing is only spoken of: "protest against the statement of X", "rejected a call by X"."""
    if page.words.code == "ru" and page.tokens.low[index - 1].startswith(_QUOTING):
        return True
    if page.words.code == "en" and "reading" in page.tokens.low[max(0, index - _FAR_READING) : index]:
        return True  # "the reading of the council's statement by Ann Lee"
    near = page.tokens.low[max(0, index - 4) : index]
    answered = _REJECTING if page.tokens.low[index] != "call" else _REJECTING | _BACKING
    if page.words.code == "en" and not answered.isdisjoint(near):
        return True
    before = [low for low in page.tokens.low[max(0, index - 3) : index] if low not in page.words.articles]
    return bool(before) and (before[-1] in _TOWARDS or before[-1] in ("any", "no", "every"))


def _urges_to_act(page: Page, last: int) -> bool:
    """Whether a Russian infinitive follows a verb of calling at once, so that nobody is named as called upon."""
    following = page.tokens.low[last + 1] if page.words.code == "ru" and last + 1 < len(page.tokens) else ""
    return following.endswith(("ть", "ти", "чь", "ться", "тись")) and len(following) > _SHORTEST_VERB


def _sent_by(page: Page, last: int) -> bool:
    """Whether those who send follow a Russian verb: "письмо губернатору направили | преподаватели X"."""
    low = page.tokens.low
    following = low[last + 1] if page.words.code == "ru" and last + 1 < len(low) else ""
    return low[last].endswith("ли") and following in _SENDERS


def _written_by(page: Page, last: int) -> bool:
    """Whether those in the genitive behind a Russian word for a writing wrote it: "письмо | фондов «Луг» и «Дом»"."""
    low = page.tokens.low
    following = low[last + 1] if page.words.code == "ru" and last + 1 < len(low) else ""
    written = low[last].startswith(("письм", "обращени")) and following.endswith(_OF_MANY)
    return written and (is_head(following, page.words) or following in _WRITERS)


def _named_behind(page: Page, index: int, last: int, role: Role) -> bool:
    """Whether those behind the verb of a cue are its subject, whom nobody asks or criticises there."""
    if role is Role.TARGET:
        return inverted(page, index) or criticise_behind(page, index, last)
    return role is Role.RECIPIENT and inverted(page, index) and not calls_up(page, index)


def _led_past(page: Page, index: int, last: int) -> bool:
    return calls_inverted(page, index) or _urges_to_act(page, last) or _sent_by(page, last)


def leads(page: Page, index: int, last: int, role: Role) -> bool:
    """Whether a cue leads to names: one that is a mere noun or "we" may be the subject of a sentence instead."""
    tokens = page.tokens
    low = tokens.low[index]
    if _named_behind(page, index, last, role) or (role is Role.RECIPIENT and _led_past(page, index, last)):
        return False
    if leads_elsewhere(page, index) or (role is Role.RECIPIENT and _written_by(page, last)):
        return False
    if (role is Role.SIGNATORY and (_spoken_of(page, index) or of_others(page, index))) or calls_to_event(page, index):
        return False
    spoken_of = low in ("published", "released") and tokens.low[index - 1] in _OF_OTHERS
    spoken_of = spoken_of or (role is Role.SIGNATORY and not _WANTED.isdisjoint(tokens.low[max(0, index - 4) : index]))
    if spoken_of or (low == "told" and tokens.low[last + 1 : last + 2] == ["by"]):
        return False
    if role is Role.RECIPIENT and index == last and index and tokens.low[index - 1] in _DETERMINERS:
        return False
    if index != last or last + 1 >= len(tokens.word):
        return True
    if page.words.code == "en":
        if low == "via" and tokens.word[last + 1] == ":" and tokens.segment[index] < _TOP:
            return False
        return low not in _HOLDERS or tokens.low[last + 1] in _LEADING
    if low in _WE:
        return tokens.word[last + 1] == "," or tokens.low[last + 1] in page.words.articles
    return low not in _NOUN_CUES or tokens.low[last + 1] in _LEADING


def without_followed(page: Page, names: Sequence[Found], chain: list[int], last: int) -> list[int]:
    """The names behind a cue but for a person whose people it names: "organised by allies of President Ann Lee"."""
    near = page.tokens.low[last + 1 : last + _NEAR_FOLK]
    folk = next((at for at, low in enumerate(near[:-1]) if low in _FOLK and near[at + 1] == "of"), None)
    if folk is None or page.words.code != "en":
        return chain
    behind = page.tokens.start[last + 1 + folk]
    first = next((number for number in chain if names[number].start > behind), None)
    followed = first is not None and names[first].kind is EntityKind.PERSON and chain[:1] == [first]
    return chain[1:] if followed else chain
