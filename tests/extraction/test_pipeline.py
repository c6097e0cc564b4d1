"""What a document says, from its text alone: every case is a document in small."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.extraction.pipeline import extract
from directory.model import Document, DocumentKind, EntityKind, Extraction, KnownName, RelationType, Role


def read(text: str, *known: KnownName) -> Extraction:
    return extract(Document(path="-", name="-", text=text), known)


def names(extraction: Extraction, kind: EntityKind = EntityKind.ORGANISATION) -> set[str]:
    return {mention.name for mention in extraction.mentions if mention.kind is kind}


def playing(extraction: Extraction, role: Role) -> set[str]:
    return {mention.name for mention in extraction.mentions if role in mention.roles}


def pairs(extraction: Extraction, relation: RelationType) -> set[tuple[str, str]]:
    found = extraction.mentions
    return {(found[r.source].name, found[r.target].name) for r in extraction.relations if r.type is relation}


SIGNED = "We ask the council to keep the library of our quarter open.\n\nSigned by:\n\n"

ITEMS = [
    ("Ms. Ana Petrova – Green Valley Association", "Ana Petrova", "Green Valley Association"),
    ("Ana Petrova, Green Valley Association", "Ana Petrova", "Green Valley Association"),
    ("Ana Petrova / Green Valley Association", "Ana Petrova", "Green Valley Association"),
    ("Ana Petrova | Green Valley Association", "Ana Petrova", "Green Valley Association"),
    ("1. Ana Petrova, President of the Green Valley Association;", "Ana Petrova", "Green Valley Association"),
    ("- Dr Ana Petrova, CEO, Green Valley Association, Bulgaria", "Ana Petrova", "Green Valley Association"),
    ("* Ana Petrova, on behalf of the Green Valley Association (GVA)", "Ana Petrova", "Green Valley Association"),
    ("Ana Petrova (Green Valley Association)", "Ana Petrova", "Green Valley Association"),
    ("Ana Petrova, Lantern", "Ana Petrova", "Lantern"),
]


@pytest.mark.parametrize(("item", "person", "body"), ITEMS)
def test_a_signature_gives_the_person_the_body_and_on_whose_behalf(item: str, person: str, body: str) -> None:
    found = read(f"{SIGNED}{item}\nMr. John Carter – River Watch Society\nMaria Gomez – Open Doors Union\n")
    assert person in names(found, EntityKind.PERSON)
    assert body in names(found)
    assert (person, body) in pairs(found, RelationType.SIGNS_FOR)
    assert {person, body} <= playing(found, Role.SIGNATORY)


OFFICES = [
    ("Иван Петров, председатель Союза друзей реки", "Иван Петров", "Союза друзей реки"),
    ("Иван Петров, старейшина Речного движения", "Иван Петров", "Речного движения"),
    ('Иван Петров, соучредитель фонда "Тихая вода" в Германии', "Иван Петров", "Тихая вода"),
    ("Ana Petrova, elder of the Tall Pines Movement in the United States", "Ana Petrova", "Tall Pines Movement"),
    ("Ana Petrova, MP (Tall Pines Front) Peru", "Ana Petrova", "Tall Pines Front"),
    ("Ana Petrova, General Secretary Free River Movement", "Ana Petrova", "Free River Movement"),
]


@pytest.mark.parametrize(("item", "person", "body"), OFFICES)
def test_an_office_in_any_wording_names_the_body_it_is_held_in(item: str, person: str, body: str) -> None:
    found = read(f"{SIGNED}{item}\nJohn Carter, Director, River Watch Society\nMaria Gomez, Open Doors Union\n")
    assert (person, body) in pairs(found, RelationType.SIGNS_FOR)


def test_headings_inside_a_list_of_persons_are_no_organisations() -> None:
    found = read(f"{SIGNED}North\n\nAna Petrova, lawyer\n\nJohn Carter, judge\n\nSouth\n\nMaria Gomez, poet\n")
    assert not names(found)
    assert names(found, EntityKind.PERSON) == {"Ana Petrova", "John Carter", "Maria Gomez"}


def test_a_body_alone_in_the_last_line_signs_the_statement() -> None:
    found = read("Statement\n\nWe reject the plan for the dam, and so do our neighbours.\n\nTALL PINES ASSOCIATION\n")
    assert "TALL PINES ASSOCIATION" in playing(found, Role.SIGNATORY)


LISTS = [
    "1. Harbour Workers Union\n2. Lantern\n3. Women of the North\n",
    "- Harbour Workers Union\n- Lantern\n- Women of the North\n",
    "Harbour Workers Union (HWU), Norway\nLantern, Sweden\nWomen of the North, Finland\n",
    "Harbour Workers Union\n\nLantern\n\nWomen of the North\n",
    "Harbour Workers Union /\nLantern /\nWomen of the North /\n",
    "Harbour Workers Union; Lantern; Women of the North.\n",
]


@pytest.mark.parametrize("text", LISTS)
def test_a_list_of_signing_organisations_is_read_in_every_habit(text: str) -> None:
    found = read(f"Joint statement\n\nWe are worried about the harbour.\n\nSignatory organisations:\n{text}")
    assert {"Harbour Workers Union", "Lantern", "Women of the North"} <= playing(found, Role.SIGNATORY)


def test_a_former_office_signs_for_nobody() -> None:
    found = read(f"{SIGNED}Ana Petrova, former director of the Green Valley Association\nJohn Carter, lawyer\n")
    assert not pairs(found, RelationType.SIGNS_FOR)


def test_an_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    found = read("The Inland Water Commission (IWC) met in May. The IWC has not answered our letters since then.")
    assert ("IWC", "Inland Water Commission") in pairs(found, RelationType.ACRONYM_OF)


def test_a_possessive_name_has_its_short_form_behind_it() -> None:
    found = read("The Inland Water Commission's (IWC) new head came in May and left the same year.")
    assert ("IWC", "Inland Water Commission") in pairs(found, RelationType.ACRONYM_OF)


def test_a_name_in_brackets_is_what_the_acronym_before_it_stands_for() -> None:
    found = read(f"{SIGNED}IWU (Inland Water Union), Peru\nLantern, Chile\nOpen Doors Union, Chile\n")
    assert ("IWU", "Inland Water Union") in pairs(found, RelationType.ACRONYM_OF)


def test_the_short_form_of_a_thing_is_no_organisation() -> None:
    found = read("They were held under Preventive Custody at Night (PCN). Under PCN no lawyer is called.")
    assert not names(found)


BRANCHES = [
    ("They wrote to the German branch of Amnesty International.", "German branch of Amnesty International"),
    (
        "They wrote to the Youth Committee of the Inland Water Association.",
        "Youth Committee of the Inland Water Association",
    ),
]


@pytest.mark.parametrize(("text", "branch"), BRANCHES)
def test_a_unit_is_a_branch_of_the_body_in_its_name(text: str, branch: str) -> None:
    found = pairs(read(text), RelationType.BRANCH_OF)
    assert branch in {source for source, _ in found}


def test_a_greeting_and_the_block_above_it_name_the_recipients() -> None:
    found = read(
        "Laura Stein, Director\nInland Water Commission\n\n3 May 2021\n\nDear Ms Stein,\n\nWe write of the dam."
    )
    assert {"Laura Stein", "Inland Water Commission"} <= playing(found, Role.RECIPIENT)
    assert found.kind is DocumentKind.LETTER
    assert found.date == "2021-05-03"


def test_those_in_copy_are_recipients() -> None:
    found = read(
        "Dear Ms Stein,\n\nThe dam leaks.\n\nSincerely,\nAna Petrova\n\nCc: John Carter, Inland Water Commission\n"
    )
    assert {"John Carter", "Inland Water Commission"} <= playing(found, Role.RECIPIENT)
    assert "Ana Petrova" in playing(found, Role.SIGNATORY)


SENTENCES = [
    ("The rally was organised by the Harbour Workers Union.", Role.ORGANISER),
    ("Condemning the Harbour Workers Union, they left the hall.", Role.TARGET),
    ("The letter was sent to a number of bodies, including the Harbour Workers Union.", Role.RECIPIENT),
    ("They called on the Harbour Workers Union to end the strike.", Role.RECIPIENT),
    ("The statement was issued by the Harbour Workers Union.", Role.SIGNATORY),
    ("The meeting was attended by the Harbour Workers Union.", Role.PARTICIPANT),
]


@pytest.mark.parametrize(("text", "role"), SENTENCES)
def test_a_cue_gives_the_name_beside_it_its_role(text: str, role: Role) -> None:
    assert "Harbour Workers Union" in playing(read(text), role)


def test_a_role_goes_to_all_names_that_a_list_joins() -> None:
    found = read("The letter was sent to the Harbour Workers Union (HWU), the Inland Water Commission and BBC News.")
    assert {"Harbour Workers Union", "Inland Water Commission", "BBC News"} <= playing(found, Role.RECIPIENT)


def test_a_passive_verb_makes_nobody_a_target() -> None:
    assert not playing(read("Members of the Harbour Workers Union were also detained in May."), Role.TARGET)


GROWN = [
    ("He joined the Society for the Protection of Bees and Birds.", "Society for the Protection of Bees and Birds"),
    ("He left the Neighbours' Union last year.", "Neighbours' Union"),
    ("the Council of Danes living in Scotland", "Council of Danes living in Scotland"),
    ("A Centre for Law, Trade, Sports and Fine Arts opened.", "Centre for Law, Trade, Sports and Fine Arts"),
    ("He works for Bright River Technology Co., Ltd. in the south.", "Bright River Technology Co., Ltd."),
]


@pytest.mark.parametrize(("text", "name"), GROWN)
def test_a_head_noun_grows_to_the_whole_name(text: str, name: str) -> None:
    assert name in names(read(text))


THINGS = [
    "The Trade Union Law was changed.",
    "It happened on Victory Day in the Russian Federation.",
    "They walked down Church Street.",
]


@pytest.mark.parametrize("text", THINGS)
def test_laws_days_streets_and_countries_are_no_organisations(text: str) -> None:
    assert not names(read(text))


def test_names_broken_over_lines_are_one_name() -> None:
    text = (
        "The delegates of all the towns along the river met again last week, and the Inland\n"
        "Water Commission was asked once more to answer the letters of the fishermen there.\n"
    )
    found = [m for m in read(text).mentions if m.name == "Inland Water Commission"]
    assert [m.text for m in found] == ["Inland\nWater Commission"]


def test_two_names_with_one_honorific_in_the_plural_are_two_people() -> None:
    found = names(read("They called on Commissioners Verhoeven and Redling to act."), EntityKind.PERSON)
    assert {"Verhoeven", "Redling"} <= found


def test_a_surname_alone_is_found_again() -> None:
    found = [m.text for m in read("Maria Gomez spoke first. Later Gomez left.").mentions]
    assert found == ["Maria Gomez", "Gomez"]


def test_a_known_name_is_found_in_its_own_capitals_only() -> None:
    known = (KnownName("Lantern", EntityKind.ORGANISATION), KnownName("PAN", EntityKind.ORGANISATION, acronym=True))
    found = read("Lantern and PAN met; a lantern hung over a frying pan.", *known)
    assert [m.text for m in found.mentions] == ["Lantern", "PAN"]


PETITIONS = [
    ("Save the pool\n\n1,204 people have signed. Our goal is 5,000.\n\nSign this petition.", 1204, 5000),
    ("Havuzu kurtaralım\n\n37 kişi imzaladı. Hedefimiz 25.000.\n\nBu kampanya Change.org'da yer alıyor.", 37, 25000),
]


@pytest.mark.parametrize(("text", "count", "goal"), PETITIONS)
def test_a_petition_counts_its_signatures(text: str, count: int, goal: int) -> None:
    found = read(text)
    assert found.kind is DocumentKind.PETITION
    assert found.signatures
    assert (found.signatures.count, found.signatures.goal) == (count, goal)


DATES = [
    ("Open letter\n\n3rd July 2006\n\nDear Sir,", "2006-07-03"),
    ("For Immediate Release: Friday, March 25, 2005\n\nWe object.", "2005-03-25"),
    ("---\ntitle: Hello\ndate: 2019-08-07\n---\n\nWe object to the plan of last year.", "2019-08-07"),
    ("Presseerklärung\n\nBerlin, 13. Januar 2005\n\nWir fordern mehr.", "2005-01-13"),
    ("We object to the plan.", None),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_the_date_is_the_documents_own(text: str, date: str | None) -> None:
    assert read(text).date == date


def test_the_sentence_that_says_what_is_done_is_kept() -> None:
    text = "Harbour news\n\nOn Monday they held a rally in Porto against the new fees. It rained."
    action = read(text).actions[0]
    assert text[action.start : action.end] == "On Monday they held a rally in Porto against the new fees"


LANGUAGES = [
    (
        "Wir fordern ein Ende.\n\nUnterzeichner:\n\nAnna Schmidt, Bund der Flussfreunde e.V.\nJan Weber\n",
        "Anna Schmidt",
    ),
    ("Exigimos respuestas.\n\nFirman:\n\nAsamblea por el Agua\nColectivo La Otra Orilla\n", "Asamblea por el Agua"),
    ("Nous demandons la vérité.\n\nSignataires :\n\nLigue des amis du fleuve\nCollectif Berges\n", "Collectif Berges"),
    ("Мы требуем ответа.\n\nПодписали:\n\nСоюз друзей реки\nКомитет матерей\n", "Союз друзей реки"),
    ("Cevap istiyoruz.\n\nİmzacılar:\n\nNehir Dostları Derneği\nAnneler Birliği\n", "Nehir Dostları Derneği"),
]


@pytest.mark.parametrize(("text", "signatory"), LANGUAGES)
def test_signatures_are_read_in_other_languages(text: str, signatory: str) -> None:
    assert signatory in playing(read(text), Role.SIGNATORY)


def _sound(extraction: Extraction, text: str) -> None:
    starts = [mention.start for mention in extraction.mentions]
    assert starts == sorted(starts)
    assert all(text[m.start : m.end] == m.text and m.text for m in extraction.mentions)
    assert all(m.tier.value in "AB" and m.producer and m.name for m in extraction.mentions)
    count = len(extraction.mentions)
    assert all(0 <= r.source < count and 0 <= r.target < count for r in extraction.relations)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("AaBb ,.;:-–()[]\"'“”/|&\n\t1İЖ*_#<>￼"), max_size=400))
def test_offsets_point_at_their_text_whatever_the_text(text: str) -> None:
    _sound(read(text), text)


PIECES = [
    "Union",
    "of the",
    "Ana Petrova",
    "(ABC)",
    "signed by",
    ":",
    "\n\n",
    "\n- ",
    ", ",
    "Dear Ms Stein,",
    "Cc: ",
    "and",
    "President of",
    "on behalf of",
    "<b>Council</b>",
    "&amp;",
    "[Lantern](x)",
    "3 May 2021",
    "told",
    "1. ",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_offsets_hold_on_shuffled_documents(pieces: list[str]) -> None:
    text = " ".join(pieces)
    _sound(read(text), text)


def test_holders_of_offices_listed_at_the_top_of_a_letter_are_addressed() -> None:
    text = (
        "Open Letter on the Delta\n\nMr Paul Marsh,\nPresident Ana Petrova,\nCommissioner John Carter,\n"
        "Ambassador Laura Stein\n\n3 May 2021\n\n"
        "We write this letter to you because the river has been dry for three years, and nobody has answered.\n\n"
        "The people of the delta cannot wait for another summer without water, and they ask you to open the dam now.\n"
    )
    assert {"Paul Marsh", "Ana Petrova", "John Carter", "Laura Stein"} <= playing(read(text), Role.RECIPIENT)


def test_the_town_and_the_subject_of_a_letter_are_no_recipients() -> None:
    text = (
        "Letter on the harbour\n\n3 May 2021\nAdmiral Maro Vale\nPresident Republic of Latvia\nKosta, Latvia\n"
        "Re: Dredging by the Lantern Union, a request for Delta and Freedom\n\nYour Excellency:\n\nWe write to you.\n"
    )
    assert playing(read(text), Role.RECIPIENT) == {"Maro Vale"}
    assert "Republic of Latvia" not in names(read(text))


def test_a_rank_of_two_words_is_no_part_of_a_name() -> None:
    text = "To: Rear Admiral Maro Vale\n\nDear Admiral,\n\nWe write to you about the harbour.\n"
    assert "Maro Vale" in playing(read(text), Role.RECIPIENT)


DESCRIBED = [
    ("The march was backed by Get Louder, a tenants' rights group.", "Get Louder"),
    ("Room to Grow, a coalition of gardeners, will speak.", "Room to Grow"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_a_name_that_the_words_behind_it_call_a_body_is_one(text: str, name: str) -> None:
    assert name in names(read(text))


DESCRIBED_OTHERWISE = [
    "Maro Vale, a union leader, spoke.",
    "We met in Tallinn, a club town.",
    "Maro Vale, a network engineer, spoke.",
]


@pytest.mark.parametrize("text", DESCRIBED_OTHERWISE)
def test_a_person_or_town_beside_a_noun_of_bodies_is_no_body(text: str) -> None:
    assert not names(read(text))


TIMES = ["Saturday, January 18, 10:00 AM", "Friday 3 May, 6 pm", "Sunday, 12th June"]


@pytest.mark.parametrize("time", TIMES)
def test_days_and_hours_in_a_list_are_no_organisations(time: str) -> None:
    text = f"Media contact for: {time}\n\nSigned by:\n- Lantern Union\n- Harbour Council\n- {time}\n"
    assert names(read(text)) == {"Lantern Union", "Harbour Council"}


def test_the_short_form_before_a_colon_stands_for_the_name_behind_it() -> None:
    found = read(
        "Signed by:\n- BRIM: Bureau for Rivers, Islands and Marshes (Latvia)\n- Lantern Union\n- Harbour Council\n"
    )
    assert ("BRIM", "Bureau for Rivers, Islands and Marshes") in pairs(found, RelationType.ACRONYM_OF)


def test_an_office_in_brackets_makes_the_name_before_it_a_person() -> None:
    text = (
        "Participating organisations:\n- Lantern Union\n- Bill Marsh (river lawyer and member of the Delta Council)\n"
    )
    assert "Bill Marsh" in names(read(text), EntityKind.PERSON)


def test_a_place_behind_a_translated_name_is_not_part_of_it() -> None:
    text = (
        "Signatories\n\n1. Lantern Union, (Fener Birliği) Turkey\n2. Harbour Council, Spain\n3. River Network, Italy\n"
    )
    assert "Lantern Union" in names(read(text))
    assert not any("Turkey" in name for name in names(read(text)))


def test_a_place_named_after_a_person_is_no_person() -> None:
    assert not names(read("The march ends in Mary Harper Park and in Ann Lee Parks."), EntityKind.PERSON)


def test_a_town_beside_a_person_is_no_person() -> None:
    text = "Speakers are Carlos Vega of Los Angeles and James Harper."
    assert names(read(text), EntityKind.PERSON) == {"Carlos Vega", "James Harper"}


def test_a_sentence_above_the_greeting_is_no_recipient() -> None:
    text = "Add your name to the Lantern Union letter by filling out this form.\n\nDear Mr Marsh,\n\nWe write to you.\n"
    assert playing(read(text), Role.RECIPIENT) == {"Marsh"}


def test_those_who_have_endorsed_a_letter_sign_it() -> None:
    text = (
        "Dear Mr Marsh,\n\nWe write to you about rivers.\n\n"
        "List of initiating organisations that have already endorsed this letter:\n\n"
        "  • ActionAid Rivers,\n  • Harbour Watch,\n  • Delta,\n"
    )
    assert {"ActionAid Rivers", "Harbour Watch", "Delta"} <= playing(read(text), Role.SIGNATORY)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sign", [*",;-/()[]\"“'A1aЖ\n.*#_<>|\t ", "A ", "Union\n", "Mr ", "AB (AB) ", "To: ", "of the "]
)
def test_a_megabyte_of_one_sign_is_read_in_bounded_time(sign: str) -> None:
    text = sign * (1_000_000 // len(sign))
    _sound(read(text), text)
