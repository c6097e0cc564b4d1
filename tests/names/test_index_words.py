from __future__ import annotations

from directory.names.index_words import similar_skeletons, texts_of, vocabulary_of

WORDS = ["amnastia", "amnasti", "univarsiti", "valid", "jumblat", "strasburg", "ab"]
VOCABULARY, PLACES = vocabulary_of(WORDS)


def test_every_word_is_found_at_its_place_and_no_other() -> None:
    assert VOCABULARY.find(WORDS) == PLACES.tolist()
    assert VOCABULARY.find(["unknown"]) == [-1]
    assert texts_of(VOCABULARY.text, VOCABULARY.ends, PLACES) == WORDS


def test_words_spelt_alike_come_most_alike_first() -> None:
    found = VOCABULARY.similar(["strazburg", "amnastja"])[1]
    assert [WORDS[PLACES.tolist().index(place)] for place, _ in found][:2] == ["amnastia", "amnasti"]
    assert found[0][1] >= found[1][1]


def test_words_with_the_same_consonants_are_found_exactly_or_nearly() -> None:
    place = PLACES.tolist()[WORDS.index("jumblat")]
    assert VOCABULARY.same_consonants("jmblt") == [place]
    assert VOCABULARY.same_consonants("b") == []
    assert similar_skeletons("jnblat", VOCABULARY.skeletons())[0][0] == place


def test_an_empty_vocabulary_finds_nothing() -> None:
    empty, _ = vocabulary_of([])
    assert empty.find(["word"]) == [-1]
    assert empty.similar(["word"]) == [[]]
    assert empty.same_consonants("wordly") == []
