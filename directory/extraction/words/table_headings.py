"""What the heading of a column says of its cells, in the languages of the genre."""

from __future__ import annotations

from enum import StrEnum

from directory.extraction.words.vocabulary import fold_text


class Column(StrEnum):
    """What the cells of a column hold."""

    PERSON = "person"
    FORENAME = "forename"  # the first of two columns that hold one name
    ORGANISATION = "organisation"
    ACTOR = "actor"  # persons and organisations, one or the other in a row
    OFFICE = "office"
    OTHER = "other"


def _headings(column: Column, phrases: str) -> dict[str, Column]:
    return {" ".join(fold_text(phrase).split()): column for phrase in phrases.split("|")}


_HEADINGS: dict[str, Column] = {
    **_headings(
        Column.OTHER,
        """
        #|no|no.|nr|nr.|nº|n°|№|s/n|sr no|serial number|number|sıra|sira|п/п|№ п/п|city|town|place|location|country|
        state|province|region|district|address|postcode|zip|date|day|time|signature|signed|sign|email|e-mail|mail|phone|
        telephone|tel|contact|contacts|contact details|contact info|social media|twitter|mastodon|github|handle|
        homepage|blog|website|web|url|comment|comments|remarks|notes|type|category|status|statut|kind|organisation type|
        organization type|type of organisation|type of organization|link|links|link to publication|lien|
        language|gender|age|city and country|
        city, country|country/region|ort|stadt|wohnort|plz|land|datum|unterschrift|anschrift|adresse|pays|ville|lieu|
        signature électronique|code postal|país|ciudad|localidad|municipio|provincia|fecha|firma|correo|dni|città|paese|
        data|cidade|estado|assinatura|ülke|şehir|il|ilçe|imza|tarih|adres|ölkə|şəhər|tarix|ünvanı|страна|город|подпись|
        дата|адрес|место жительства|телефон|grad|država|potpis|datum rođenja
        """,
    ),
    **_headings(
        Column.PERSON,
        """
        person|individual|individuals|individual name|name of individual|
        signed by|unterzeichnet von|signé par|firmado por|
        full name|name and surname|name & surname|first and last name|name of signatory|signatory name|signer|
        representative|representatives|represented by|authorised representative|authorized representative|
        contact person|on behalf of the organisation by|delegate|speaker|author|vorname und name|vor- und nachname|
        name, vorname|vertreten durch|ansprechpartner|nom et prénom|nom, prénom|nom prénom|prénom et nom|représentant|
        représenté par|nombre y apellidos|nombre y apellido|nombre completo|representante|nome e cognome|cognome e nome|
        rappresentante|nome completo|ad soyad|adı soyadı|adı ve soyadı|isim soyisim|temsilci|temsilcisi|ad, soyad|
        ad və soyad|adı, soyadı|nümayəndə|nümayəndəsi|фио|ф.и.о.|ф. и. о.|имя и фамилия|фамилия, имя|
        фамилия имя отчество|представитель|ime i prezime|predstavnik
        """,
    ),
    **_headings(
        Column.FORENAME,
        """
        first name|given name|given names|forename|surname|last name|family name|vorname|nachname|familienname|prénom|
        nombre|apellido|apellidos|cognome|sobrenome|soyad|soyadı|фамилия|имя|отчество|ime|prezime
        """,
    ),
    **_headings(
        Column.ORGANISATION,
        """
        organisation|organization|organisations|organizations|name of organisation|name of organization|
        name of the organisation|name of the organization|organisation name|organization name|organisation/group|
        organisation / affiliation|affiliation|affiliations|association|associations|institution|institutions|
        university|group|groups|ngo|ngos|cso|company|employer|union|network|member organisation|
        member organization|signatory organisation|signatory organization|body|entity|party|media outlet|
        verein|verband|institution/organisation|einrichtung|gruppe|structure|structure/organisation|collectif|organisme|
        organización|organizaciones|entidad|entidades|asociación|colectivo|colectivos|institución|organizzazione|
        organizzazioni|associazione|associazioni|ente|organização|organizações|entidade|entidades|instituição|kurum|
        kuruluş|kurum/kuruluş|kurum adı|dernek|örgüt|təşkilat|təşkilatın adı|qurum|организация|организации|
        наименование организации|название организации|учреждение|объединение|organizacija|organizacije|udruženje
        """,
    ),
    **_headings(
        Column.OFFICE,
        """
        title|position|role|function|designation|occupation|profession|job title|capacity|office|post|title/position|
        position/title|funktion|beruf|amt|position/funktion|fonction|qualité|profession/qualité|cargo|profesión|puesto|
        carica|ruolo|professione|cargo/função|profissão|função|görevi|görev|unvan|unvanı|meslek|mesleği|ünvan|vəzifə|
        vəzifəsi|peşəsi|должность|профессия|звание|род занятий|funkcija|zanimanje
        """,
    ),
}


def column_of(heading: str) -> Column | None:
    """What a heading says of its column, or None where it is no known heading; it may say so in two words."""
    known = _HEADINGS.get(" ".join(fold_text(heading).strip(" :.*").split())) or _HEADINGS.get(
        " ".join(fold_text(heading).split())
    )
    if known is not None or "/" not in heading:
        return known
    said = [column for half in heading.split("/") if (column := column_of(half)) is not None]
    spaced, mixed = " / " in heading, {*said} >= {Column.OFFICE, Column.ORGANISATION}  # "Profession/Affiliation"
    return said[0] if said and (spaced or not mixed) else None


_LABELS = {
    "name": Column.PERSON, "names": Column.PERSON, "by": Column.PERSON, "signed by": Column.PERSON,
    "signed": Column.PERSON, "its": Column.OFFICE, "nom": Column.PERSON, "nombre": Column.PERSON,
    "nome": Column.PERSON, "vorname name": Column.PERSON, "имя": Column.PERSON, "ad": Column.PERSON,
    "adı": Column.PERSON, "isim": Column.PERSON, "org": Column.ORGANISATION, "unterzeichnet von": Column.PERSON,
    "signé par": Column.PERSON, "firmado por": Column.PERSON, "firmado": Column.PERSON, "imza": Column.PERSON,
}  # fmt: skip


def label_of(text: str) -> Column | None:
    """What a label before a colon says of what stands behind it: "Name: Ann Lee", "By: Ann Lee", "Its: Chair"."""
    return _LABELS.get(" ".join(fold_text(text).split())) or column_of(text)
