"""Given names of persons, casefolded."""

from __future__ import annotations

from directory.extraction.vocabulary import word_set

GIVEN_NAMES: frozenset[str] = word_set("""
    ahmed ali amy ana andreas andrej angela anna antonio archie ariadne arlette arzu asher ayşe ben benjamin bob cade
    carlos carmen christian claude cory dan daniel dany david deborah eldar elena elizabeth eva fatima fatma felicity
    francois gautam george giuseppe gwen hans helmut isabelle ivan jack james jane jean jenna jennifer john jose juan
    julian justin jürgen kamil karen kate katie klaus kristoffer leslie liam luis marco maria marie mario mark martin
    mary matthew mehmet melissa michael mohammed monica mustafa natalia nic novela olga paul pedro peter pierre pieter
    ramil richard robert robin saadat sarah sergei simon slawomir stefan stefano steve suelette susan suzy thomas tim
    tom trent trisha william wolfgang
""")
