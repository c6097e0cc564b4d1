"""What made-up letters are filled with: sentences without a name, cue lines, offices, places, ends of pages."""

from __future__ import annotations

HEADLINES = (
    "Open letter on the night trains", "Statement on the closing of the ferry line",
    "Joint statement: keep the mills open", "An appeal for the upper valley", "Open letter: clean water cannot wait",
    "Letter on the new rules for hearings", "Keep our harbour public", "Call for an independent inquiry",
)  # fmt: skip
BODY = (
    "We write because the plans that were laid out in spring touch everyone who lives along the river.",
    "Nobody was asked before the line was closed, and no figures have been shown to those who depend on it.",
    "The costs will be borne by families who have little, while the gains go elsewhere.",
    "We ask that the hearing be held in public and that every report be published in full.",
    "What is needed is time, open books and a seat at the table for those who do the work.",
    "Similar plans were given up elsewhere once the neighbours had been heard.",
    "We stand ready to meet at any time and to bring what we know of the matter.",
    "The measures must be withdrawn at once, and those who lost their work must be made whole.",
    "For twelve years people have mended what the flood broke, without any help and without complaint.",
    "It is not too late to change course, step by step and in the open.",
)  # fmt: skip
CUES = {
    "any": (
        "Signed by:", "Signed:", "Signatories:", "Signatories", "Signed", "We, the undersigned:", "The undersigned,",
        "Undersigned:", "List of signatories", "Signatures:", "SIGNED BY", "Signed,", "Initial signatories:",
        "This letter is signed by:", "The following have signed this letter:", "Co-signed by:", "First signatories:",
    ),
    "bodies": (
        "Signatory organisations:", "Endorsed by", "Endorsed by:", "Endorsing organisations:", "Supported by:",
        "The following organisations support this statement:", "Organisations that have signed on:",
        "Signing organizations:", "Endorsements", "Undersigned organisations:", "Sign-ons:", "Organisations:",
        "Supporting organisations", "The following organizations endorse this call:",
        "List of signatory organizations:", "Signed by the following groups:",
    ),
    "people": (
        "Signatories:", "Sincerely,", "Yours sincerely,", "Respectfully,", "With kind regards,", "Signed by:",
        "Signatures", "Respectfully submitted,", "Undersigned individuals:", "Individual signatories:",
        "The following individuals have signed:", "Yours faithfully,", "In solidarity,",
        "Signed by the following scholars:",
    ),
}  # fmt: skip
ENDINGS = (
    "", "", "Press contact: press@example.org, +44 20 7946 0000", "Share this: Facebook Twitter Email Print",
    "© 2023 All rights reserved", "For more information, write to campaign@example.org.", "Read more\nBack to top",
    "Tel: +49 30 901820\nE-mail: office@example.org", "Related articles",
)  # fmt: skip
OFFICES = (
    "Director", "Executive Director", "Chair", "President", "Secretary General", "Coordinator", "Co-founder",
    "Vice President", "Head of Policy", "General Secretary", "Chairperson", "CEO", "Board Member", "Spokesperson",
    "Professor of History", "Programme Manager", "Policy Officer", "Member of the Board", "Senior Adviser", "Founder",
    "Managing Director", "Research Fellow", "Lecturer", "Deputy Director", "National Coordinator", "Campaigns Lead",
)  # fmt: skip
PLAIN_OFFICES = (
    "Director", "Executive Director", "Chair", "President", "Secretary General", "Coordinator", "Co-founder",
    "Founder", "Vice President", "General Secretary", "Chairperson", "CEO", "Managing Director", "Deputy Director",
    "Treasurer",
)  # fmt: skip
PROFESSIONS = (
    "teacher", "retired engineer", "lawyer", "nurse", "Journalist", "writer", "farmer", "Translator", "student",
    "Architect", "musician", "social worker", "physician", "film maker", "Historian", "pensioner", "activist",
    "Economist",
)  # fmt: skip
COUNTRIES = (
    "Germany", "Kenya", "Norway", "Brazil", "USA", "Italy", "Poland", "India", "Spain", "Canada", "France", "Nigeria",
    "Turkey", "Georgia", "Mexico", "Switzerland", "Peru", "Philippines", "Austria", "South Africa", "United Kingdom",
    "Netherlands",
)  # fmt: skip
CITIES = (
    "Berlin", "Nairobi", "Oslo", "Lima", "Rome", "Warsaw", "Geneva", "Brussels", "Toronto", "Paris", "Izmir", "Lagos",
    "Vienna", "Manila", "Leeds", "Gdansk", "Utrecht", "Trieste", "Zaragoza", "Kutaisi", "Mombasa", "Graz", "Halifax",
    "Lille",
)  # fmt: skip
HONORIFICS = ("Dr.", "Prof.", "Mr", "Ms.", "Prof. Dr.", "Mrs", "Dr", "Rev.", "Professor")
DEGREES = ("PhD", "MD", "MA", "Ph.D.", "LLM", "MSc", "M.D.")
FLAGS = ("🇩🇪", "🇰🇪", "🇳🇴", "🇧🇷", "🇺🇸", "🇮🇹", "🇵🇱", "🇮🇳", "🇨🇦", "🇫🇷")
ABROAD = (
    "Verband der Talbewohner", "Association des amis du fleuve", "Federación de Barrios Unidos",
    "Kıyı Dostları Derneği", "Союз речников", "Rede das Marés", "Zväz priateľov údolia", "Unione dei Traghetti",
    "Vereniging Stille Oevers", "Stowarzyszenie Dolina", "Réseau des berges libres", "Bund der Nachtzüge",
)  # fmt: skip
