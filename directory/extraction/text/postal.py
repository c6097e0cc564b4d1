"""Lines around an address that name nobody: streets, post boxes, towns with their code, what a letter is about."""

from __future__ import annotations

import re

POSTAL = re.compile(
    r"(?i)^(?:[A-Z]{1,3}-)?\d{4,6}\s+[^\W\d_]|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}$|\b(?:g\.?)?p\.?\s?o\.?\s?box\b|^postfach\b|"
    r"^[^,]{3,40}(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|markt|weg|ufer|damm)\s\d+[a-z]?$|"
    r"^\d{1,5}[a-z]?,?\s(?:rue|avenue|boulevard|bd|place|quai|chemin)\b|"
    r"^(?:place|palais|square|esplanade|plaza|palacio|palazzo|piazza|praça|largo|hôtel)\s"
    r"(?:d['’e]|du|des|de la|del|della|di|da|do|dos)?\s?[^\W\d_]+(?:\s[^\W\d_]+)?$|"
    r"^[^,\s]{3,30}(?:stra(?:ß|ss)e|platz|gasse|allee|markt|damm)$|"
    r"^(?:via|viale|piazza|corso|rua|avenida|calle|plaza|rue|avenue|boulevard|quai|chemin)\s.*\d|"
    r"^\d{1,5}\s(?:[A-Z][\w.]*\s){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd)\b|"
    r"^(?:ул\.|улица|пр\.|проспект|пл\.|площадь)\s|"
    r"^post(?:boks|box|bus)\s\d|^(?:government|parliament|state) house$|"
    r"^level\s\d+\b|"
    r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d$|\b(?:bldg|rm|room|suite|floor)\b.*\d|\b(?:buildings?|bldg)$|^(?:fax|tel)\b|"
    r"^p ?r ?e ?s ?e ?n ?t ?e ?s?\.?$|"
    r"\b(?:cad\.|caddesi|sok\.|sokak|bulvarı|küç\.|küçəsi|prospekti)(?:\s|$)|^[^,]{3,40}(?:ulica|ul\.|trg)\s.*\d"
)
"""A line of an address, matched from its beginning."""

POST_BOX = re.compile(
    r"(?i)(?:(?:g\.? ?)?p\.? ?o\.? ?box|post(?:boks|box|bus|fach)|apartado|boîte postale|bp|а/я)\b\.? ?\d"
)
"""A post box in a line, matched from where it begins."""

SUBJECT = re.compile(
    r"(?i)\W*(?:re|ref|reference|subject|regarding|concerning|betreff|betr|objet|asunto|oggetto|assunto|konu|mövzu|тема|предмет)"
    r"\.?\s*[:：]"
)
"""A line that says what a letter is about, matched from its beginning."""

HEADER = re.compile(
    r"(?i)>[>\s]*(?:bcc|cc|from|subject|to)\s?:|"
    r"\W*(?:approved|archived[- ]at|content-[\w-]{4,25}|date|date sent|datum|delivered-to|disposition|distribution|"
    r"(?:prev|next|previous)\s(?:by\s(?:date|thread|author|subject)|message|in\sthread)|messages\ssorted\sby|index\(es\)|"
    r"errors-to|enviado(?: el)?|envoyé|fecha|followup-to|gesendet|gönderilen|importance|in-reply-to|keywords|lines|"
    r"list-\w{2,12}|mailing-list|message-id|mime-version|newsgroups|path|posted|posted at|precedence|priority|"
    r"received|references|reply-to|resent-\w{2,12}|return-path|sender|sensitivity|sent|status|tarih|user-agent|"
    r"what|when|where|why|x-[\w-]{2,30}|xref|дата|отправлено)\s?[:：]"
)
"""A line of a mail's or an advisory's head that names nobody it goes to, matched from its beginning."""
