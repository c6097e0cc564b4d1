"""What offices are charged with and what bodies work for, in English: fields of state, and abstract nouns of themes."""

from __future__ import annotations

from directory.extraction.words.vocabulary import without, word_set

STATE_FIELDS = word_set("""
    affairs ageing agriculture aid arts audiovisual audit aviation broadcasting budget business capital children
    citizenship
    climate cohesion commerce commonwealth communication communications community competition consumer consumers
    crisis culture customs defence defense democracy development diaspora digital disability disaster economic
    economy education elderly electronics employment energy enlargement entrepreneurship environment equality
    european external
    family federal finance financial fisheries food foreign forests gender growth health heritage higher home
    homeland housing human humanitarian immigration industrial industry information infrastructure innovation
    intergovernmental interior internal international investment justice labor labour land lands law local
    management maritime market markets media migration mines mining monetary multilingualism national natural
    neighborhood neighbourhood oil parliamentary planning police ports power programming protection public railways
    refugees regional regulation relations religious research resources rights roads rural safety science security
    shipping skills social society space sport sports stability state statistics steel taxation technology
    telecommunications tourism trade training transparency transport transportation treasury tribal tribes trust
    urban values veterans water welfare women work works youth
    """)
"""What ministers and commissioners are charged with: "Minister for Trade and Ports"."""

THEMES = word_set("""
    advancement advocacy agriculture aid assistance awareness capacity care charity commerce conservation
    counselling credit crisis culture democracy design development dialogue documentation ecology economy education
    emergency employment empowerment energy enterprise entertainment environment equality ethics evaluation exchange
    finance fisheries forestry governance growth healing health heritage hospitality housing humanities hygiene
    inclusion industry information innovation insurance integration integrity investment investments justice
    knowledge learning leisure literacy litigation livelihood livelihoods loan management mediation mobility
    monitoring nutrition outreach peace pensions planning policy prevention protection reconciliation reconstruction
    recovery recreation reform rehabilitation relief renewal research resettlement resilience resources safety
    sanitation savings science security services sport sports statistics strategy support sustainability technology
    tolerance tourism trade training transparency transport understanding unity welfare wellbeing work
    """)
"""Abstract nouns that say what a body is for, in the middle of its name."""

HONOURS = word_set("award awards fellowship fellowships medal medals prize prizes scholarship scholarships trophy")
"""What is won, and bears the name of a body or person: "Kelp College Teaching Award"."""

PRIZES = without(HONOURS, frozenset({"fellowship", "fellowships"}))
"""Those with which no body's name ends: not the "Kelp Christian Fellowship"."""

STUDIES = word_set("""
    anthropology astronomy biology chemistry criminology economics engineering entomology geography journalism
    linguistics mathematics philosophy physics psychology sciences sociology statistics studies theology
    """)
"""Fields of study with which no person's name ends: "Marine Biology"."""

TAUGHT = STUDIES | word_set("""
    accounting archaeology architecture art arts astrophysics biochemistry botany classics dance ecology education
    english french genetics geology geophysics german history humanities italian law literature maths medicine music
    neuroscience nursing pedagogy pharmacology physiology politics religion russian spanish theatre zoology
    """)
"""What somebody teaches or studies, as brackets behind names have it: "Ann Lee (History)"."""

CHARGES = (
    STATE_FIELDS
    | THEMES
    | word_set("""
    activism analysis analytics brand campaign campaigning campaigns collections compliance computing content
    copyright corporate creative customer cyber cybersecurity data editorial engagement engineering events
    expression freedom fundraising global government impact insight intelligence internet legislative licensing
    legal maintenance marketing membership mobilisation mobilization openness operations organising organizing
    participation partnerships people philanthropy political press privacy procurement product production products
    program programme programmes programs project projects publications publishing quality rapid recruitment
    regulatory reporting response sales social software speech stakeholder standards strategic studies surveillance
    systems talent tech technical technologies user work
    """)
)
"""What directors and heads of a body are charged with: "Director of Privacy and Campaigns at X"."""
