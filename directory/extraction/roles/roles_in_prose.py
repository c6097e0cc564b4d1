"""Roles that running text gives: cue phrases, and the chains of names that stand beside them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.bodies.outlets import reports_news
from directory.extraction.bodies.tellers import with_tellers
from directory.extraction.lists.asked_items import also_asked, asked_in_items, asking_items
from directory.extraction.lists.signed_sentences import of_others
from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.chains import names_after
from directory.extraction.roles.clause_subjects import asked_to, only_followed
from directory.extraction.roles.cue_phrases import AFTER, BEFORE, cue_phrases, name_spots
from directory.extraction.roles.following_lists import listed_behind_colons
from directory.extraction.roles.german_clauses import calls_inverted, calls_up, inverted, roles_in_clauses
from directory.extraction.roles.german_frames import roles_in_german_frames
from directory.extraction.roles.holders_bodies import without_holders_bodies
from directory.extraction.roles.joint_frames import joint_senders
from directory.extraction.roles.listed_subjects import listed_subjects
from directory.extraction.roles.opening_writings import openings
from directory.extraction.roles.parted_cues import addressed_lines, calls_to_event, parted_cues, sending_lines
from directory.extraction.roles.protest_frames import joins_statement
from directory.extraction.roles.readers_asked import readers_asked
from directory.extraction.roles.referents import with_referents
from directory.extraction.roles.romance_clauses import criticise_behind, roles_by_romance_verbs
from directory.extraction.roles.russian_members import represented
from directory.extraction.roles.sendings import leads_elsewhere, sendings
from directory.extraction.roles.sentence_frames import roles_in_frames
from directory.extraction.roles.signers_among import told_to_act
from directory.extraction.roles.sites_and_papers import unbesieged, with_outlets
from directory.extraction.roles.subjects import acting_subjects, names_before, subjects
from directory.extraction.roles.turkic_among import among_many
from directory.extraction.roles.turkic_clauses import called_from, members_acting, speaking_on, taking_part, telling
from directory.extraction.shapes.offices_between import without_affiliations
from directory.extraction.shapes.related_lines import without_related
from directory.extraction.shapes.turkic_cases import aimed_at, sent_to, without_actors
from directory.extraction.text.headline import titled_release
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import WRITINGS
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_ALONE = frozenset({Role.PARTICIPANT, Role.ORGANISER})
_LISTED = _ALONE | {Role.RECIPIENT, Role.SIGNATORY}
_BEHIND_NOUNS = word_set("against and at by from in of on or that which . , ;")
_SUFFERED = frozenset({Role.TARGET, Role.RECIPIENT})
_TOP, _SHORTEST_VERB = 14, 4
_TO, _NEAR_TO = frozenset({"к", "ко"}), 6
_FAR_EVENT = 7
_RUSSIAN_EVENTS = (
    "акци", "встреч", "голодовк", "демонстраци", "забастовк", "кампани", "конгресс", "конференц", "круглый", "марш",
    "митинг", "мероприят", "пикет", "прогулк", "протест", "сбор", "семинар", "собрани", "съезд", "флешмоб", "форум",
    "шестви", "опрос", "фестивал", "концерт", "автопробег", "субботник",
)  # fmt: skip
_WHENCE = ("ndan", "nden", "ndən")
_DONE_TO = ("masını", "masına", "mesini", "mesine", "məsini", "məsinə")
_PASSIVE = ("edildi", "edilib", "edilmiş", "eleştiril", "suçlandı", "kınand", "olundu", "olunub", "pislən", "qınan")
_DONE_ALONE, _TOO = word_set("eleştirildi eleştirilerek suçlandı kınandı"), word_set("da de dahi ise")
_SENDERS = word_set("""
    активисты врачи граждане депутаты деятели жители журналисты медики педагоги писатели правозащитники преподаватели
    работники родители сотрудники специалисты студенты ученые учителя учёные фермеры члены юристы
    """)
_WRITERS = word_set("""
    авторов активистов врачей граждан депутатов деятелей жителей журналистов медиков педагогов писателей правозащитников
    преподавателей работников родителей сотрудников специалистов студентов ученых учителей учёных фермеров юристов
    """)
_WRITTEN_TO, _DATIVES = ("жалоб", "заявлени", "обращени", "петици", "письм", "телеграмм"), ("ой", "у", "ю", "е")
_OF_MANY = ("ов", "ев", "ей", "ий")
_STATES = word_set("are being is was were")
_REACHING, _FAR_WRITING = frozenset({"calling", "contacting", "emailing", "writing"}), 8
_WRITTEN = _STATES | WRITINGS
_FOLLOWED = frozenset({"after", "at", "following", "on", "upon"})
_LED_GROUPS = word_set("""
    alliance associations bodies chant chants choir coalition committee delegation deputation group groups hymn hymns
    network ngos organisations organizations party prayer prayers singing song songs team unions
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
_WANTED = word_set("demanding immediate prompt unequivocal urgent")
"""What a writing is that others shall issue: "an immediate public statement from X"."""
_REJECTING = word_set("""
    brushed denied deny dismissed dismisses ignored ignores mocked opposed opposes rebuffed rebuffs refuted reject
    rejected rejecting rejects ridiculed
    """)
_QUOTING = ("комментир", "напомина", "опроверг", "отклон", "привод", "процитир", "цитир")
_FAR_BILL = 6  # tokens
_EFFORTS = word_set("""
    act amendment bill bills debate discussion effort efforts inquiry investigation law legislation measure motion
    opposition ordinance project research resolution study vote
    """)
"""What somebody leads without calling anybody to an event."""
_ONLY_OUTLETS = frozenset({("according", "to"), ("obtained", "by"), ("seen", "by"), ("told",), ("via",)})
_NEAR_FOLK, _FAR_READING = 5, 8  # tokens
_FOLK = word_set("""
    admirers allies backers critics devotees enemies fans family followers friends opponents relatives rivals supporters
    sympathisers victims widow
    """)
"""Who acts instead of the person that "of" leads to."""


def roles_in_prose(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, with the roles that cue phrases beside them give."""
    spots = with_referents(page, names, name_spots(page, names))
    given: dict[int, set[Role]] = {}
    phrases = cue_phrases(page.words)
    tokens, lists = page.tokens, Lists(page, names, spots)
    passed: set[tuple[int, Role, bool]] = set()
    until = 0
    for index in phrases.starts(tokens):
        if index < until or index in spots:
            continue
        length = 0
        for phrase, (role, side) in phrases.at(tokens.low, index):
            last = index + len(phrase) - 1
            if len(phrase) < length or tokens.segment[index] != tokens.segment[last]:
                continue
            length = len(phrase)
            titled = last + 2 not in spots and titled_release(page, index, last)
            if side == AFTER and (titled or not (_leads(page, index, last, role) and _acts(page, spots, index, role))):
                continue
            chain, acting = _beside(page, names, spots, index, role) if side == BEFORE else ((), ())
            if side == AFTER:
                chain = _told(names, _listed(lists, names_after(page, spots, last, role, passed), last, role), role)
                chain = _without_followed(page, names, chain, last)
            chain = _fitting(page, names, chain, role, reporting=side == BEFORE or phrase in _ONLY_OUTLETS)
            if side == BEFORE and role is Role.SIGNATORY and _reached(page, names, chain):
                _note(given, chain, Role.RECIPIENT)
                chain = names_after(page, spots, last, role, passed)
            _note(given, chain, role, without=acting)
            _note(given, acting, Role.SIGNATORY)
            until = (
                last + 1 if side == AFTER or page.words.code != "en" else index + 1
            )  # "have appealed" goes on with "appealed to"
    for number, role in _by_other_cues(page, names, spots, passed):
        given.setdefault(number, set()).add(role)
    senders = [*openings(page, names, spots), *joint_senders(page, spots, lists)]
    for number in {number for numbers in senders for number in numbers}:
        given[number] = {*given.get(number, ()), Role.SIGNATORY} - {Role.RECIPIENT, Role.TARGET}
    given = with_outlets(page, names, given)
    played = [item.playing(*given[number]) if number in given else item for number, item in enumerate(names)]
    played = without_holders_bodies(page, [unbesieged(page, item) for item in played])
    return without_related(page, with_tellers(page, played))


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


def _barred_abroad(page: Page, spots: dict[int, int], index: int, role: Role) -> bool:
    """Whether a Russian or Turkish verb says nothing of the names before it."""
    if page.words.code == "ru":
        return (role is Role.ORGANISER and _other_deed(page, index)) or _office_acts(page, index)
    low = page.tokens.low
    wanting = low[index].startswith("iste") and low[index - 1].endswith(("mak", "mek"))  # "yürümek | istedi"
    alone = low[index] in _DONE_ALONE and not _right_before(page, spots, index)
    return page.words.code == "tr" and (alone or wanting)


def _note(given: dict[int, set[Role]], numbers: Sequence[int], role: Role, *, without: Sequence[int] = ()) -> None:
    """Note a role of names, by their numbers."""
    for number in numbers:
        if number not in without:
            given.setdefault(number, set()).add(role)


def _reached(page: Page, names: Sequence[Found], chain: Sequence[int]) -> bool:
    """Whether "к" leads to those before a Russian verb of turning to somebody: "К мэру Анне Орловой | обратились"."""
    if page.words.code != "ru" or not chain:
        return False
    tokens = page.tokens
    first = place = bisect_left(tokens.start, min(names[number].start for number in chain))
    if tokens.low[first - 1].startswith(_WRITTEN_TO) and tokens.segment[first - 1] == tokens.segment[first]:
        return names[chain[0]].kind is EntityKind.PERSON and tokens.low[first].endswith(_DATIVES)
    while place > page.first[tokens.segment[first]] and first - place < _NEAR_TO and tokens.low[place - 1] not in _TO:
        if tokens.shape[place - 1] is not Shape.LOWER:
            return False
        place -= 1
    return tokens.low[place - 1] in _TO and tokens.shape[place - 1] is not Shape.LOWER


def _told(names: Sequence[Found], chain: list[int], role: Role) -> list[int]:
    """The names behind a cue; none publishes where a person is told: "according to Kelp Union chair Ann Lee"."""
    persons = role is Role.PUBLISHER and any(names[number].kind is EntityKind.PERSON for number in chain)
    return [] if persons else chain


def _without_followed(page: Page, names: Sequence[Found], chain: list[int], last: int) -> list[int]:
    """The names behind a cue but for a person whose people it names: "organised by allies of President Ann Lee"."""
    near = page.tokens.low[last + 1 : last + _NEAR_FOLK]
    folk = next((at for at, low in enumerate(near[:-1]) if low in _FOLK and near[at + 1] == "of"), None)
    if folk is None or page.words.code != "en":
        return chain
    behind = page.tokens.start[last + 1 + folk]
    first = next((number for number in chain if names[number].start > behind), None)
    followed = first is not None and names[first].kind is EntityKind.PERSON and chain[:1] == [first]
    return chain[1:] if followed else chain


def _fitting(page: Page, names: Sequence[Found], chain: Sequence[int], role: Role, *, reporting: bool) -> Sequence[int]:
    """Those of a chain that can play a role: no affiliations take part, only outlets report English news."""
    if role is Role.PARTICIPANT:
        return without_affiliations(page, names, chain)
    if role is Role.PUBLISHER and page.words.code in ("az", "ru", "tr"):
        return [number for number in chain if names[number].kind is EntityKind.ORGANISATION]
    if role is Role.PUBLISHER and reporting and page.words.code == "en":
        return [number for number in chain if reports_news(page, names[number])]
    return chain


def _listed(lists: Lists, chain: list[int], last: int, role: Role) -> list[int]:
    """The names behind an English cue, read as a list of persons with their offices where the role is theirs alone."""
    if not chain or role not in _LISTED or lists.page.words.code != "en":
        return chain
    listed = lists.actors(last + 1, role)
    return listed if listed and role in _ALONE else [*chain, *listed]


def _beside(
    page: Page, names: Sequence[Found], spots: dict[int, int], index: int, role: Role
) -> tuple[Sequence[int], Sequence[int]]:
    """The names before a cue that have its role, and those that act on them."""
    if page.words.code == "en" and (_is_noun(page, index) or joins_statement(page, index)):
        return (), ()
    if _barred_abroad(page, spots, index, role):
        return (), ()
    if page.words.code == "en" and asked_to(page, spots, index - (page.tokens.low[index] != "to")):
        return (), ()
    if role in _SUFFERED:
        reached, acting = (sent_to if role is Role.RECIPIENT else aimed_at)(page, names, spots, index)
        if reached:
            return reached, acting
    if page.tokens.low[index] == "olarak" and index - 1 not in spots:
        return (), ()
    if role is Role.TARGET and index and page.tokens.low[index - 1].endswith((*_DONE_TO, *_WHENCE)):
        return (), ()  # "X başkanının tutuklanmasını | protesto etti"
    chain = [number for number in names_before(page, spots, index, role) if not only_followed(page, names[number])]
    active = role is Role.TARGET and not any(low.startswith(_PASSIVE) for low in page.tokens.low[index : index + 3])
    if active or (role is Role.RECIPIENT and page.words.code == "az"):
        chain = without_actors(page, names, chain)
    return chain, acting_subjects(page, names, chain) if role in _SUFFERED else ()


def _acts(page: Page, spots: dict[int, int], index: int, role: Role) -> bool:
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


def _of_writing(page: Page, index: int) -> bool:
    """Whether "written by" tells whose a writing is: "an open letter to lawmakers | written by X"."""
    tokens = page.tokens
    if tokens.low[index - 1] in _WRITTEN:
        return True
    first = max(page.first[tokens.segment[index]], index - _FAR_WRITING)
    between = tokens.low[first:index]
    noun = next((place for place in range(len(between) - 1, -1, -1) if between[place] in WRITINGS), None)
    return noun is not None and all(word[0].isalpha() for word in between[noun:])


def _is_noun(page: Page, index: int) -> bool:
    """Whether a cue in the form of a verb is a noun in the plural: "the demands of", "resist attacks and"."""
    tokens = page.tokens
    if index and (tokens.low[index - 1] in _DETERMINERS or tokens.low[index - 1] in page.words.articles):
        return True
    following = tokens.low[index + 1 : index + 2]
    if index and tokens.low[index] == "reports" and tokens.low[index - 1] in _REPORTED:
        return True
    plural = tokens.low[index] == "attacks" and bool(following)
    return plural and (following[0] in _BEHIND_NOUNS or following[0] in page.words.and_words)


def _by_other_cues(
    page: Page, names: Sequence[Found], spots: dict[int, int], passed: set[tuple[int, Role, bool]]
) -> Iterator[tuple[int, Role]]:
    """The roles that words for a writing, cues in two parts and whole sentences give."""
    for role, numbers in roles_in_frames(page, names, spots):
        yield from ((number, role) for number in numbers)
    yield from roles_in_clauses(page, spots)
    yield from roles_by_romance_verbs(page, names, spots)
    yield from roles_in_german_frames(page, names, spots)
    yield from told_to_act(page, names, spots)
    yield from listed_subjects(page, spots)
    yield from represented(page, names, spots)
    yield from taking_part(page, names, spots)
    yield from among_many(page, names, spots)
    yield from speaking_on(page, names, spots)
    yield from members_acting(page, names, spots)
    yield from telling(page, names, spots)
    yield from called_from(page, names, spots)
    lists = Lists(page, names, spots)
    asked = (*asked_in_items(page, spots, asking_items(page)), *also_asked(page, spots))
    yield from listed_behind_colons(page, spots, lists)
    yield from ((number, Role.RECIPIENT) for number in (*asked, *readers_asked(page, spots, lists)))
    for last in sendings(page):
        chain = names_after(page, spots, last, Role.RECIPIENT, passed)
        yield from ((number, Role.RECIPIENT) for number in _listed(lists, chain, last, Role.RECIPIENT))
    yield from ((spots[place], Role.RECIPIENT) for place in addressed_lines(page) if place in spots)
    yield from ((spots[place], Role.SIGNATORY) for place in sending_lines(page) if place in spots)
    for cue in parted_cues(page):
        if cue.back:
            yield from ((number, cue.role) for number in subjects(page, spots, cue.at, cue.role))
        else:
            yield from ((number, cue.role) for number in names_after(page, spots, cue.at, cue.role, passed))


def _spoken_of(page: Page, index: int) -> bool:
    """Whether a writing is only spoken of: "protest against the statement of X", "rejected a call by X"."""
    if page.words.code == "ru" and page.tokens.low[index - 1].startswith(_QUOTING):
        return True
    if page.words.code == "en" and "reading" in page.tokens.low[max(0, index - _FAR_READING) : index]:
        return True  # "the reading of the council's statement by Ann Lee"
    if page.words.code == "en" and not _REJECTING.isdisjoint(page.tokens.low[max(0, index - 4) : index]):
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


def _leads(page: Page, index: int, last: int, role: Role) -> bool:
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
