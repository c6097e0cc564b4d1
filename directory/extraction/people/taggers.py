"""The optional taggers of persons that the extra ``ner`` brings: spaCy with a model of a language, natasha for Russian.

Neither is needed.  What is installed is found without loading it, and loaded when a text asks for it.
"""

from __future__ import annotations

import warnings
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_NOT_NEEDED = ("tagger", "parser", "lemmatizer", "attribute_ruler", "senter", "morphologizer")
_PERSONS = frozenset({"PERSON", "PER"})
_SIZES = ("lg", "md", "sm", "trf")


class Tagger(Protocol):
    """Whatever marks persons in texts of one language."""

    def people(self, texts: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        """The spans of persons in each text."""


def taggers() -> dict[str, str]:
    """The languages that a tagger is installed for, each with the name and version of what tags it."""
    found = {language: f"{name} {_version(name)}" for language, name in _models().items()}
    if find_spec("natasha"):
        found["ru"] = f"natasha {_version('natasha')}"
    return dict(sorted(found.items()))


def not_looked_for() -> str | None:
    """What is not looked for as long as no tagger is installed, in a sentence; None where one is."""
    if taggers():
        return None
    return (
        "People whom running text names without a title, an office, a verb of saying or a known given name "
        "are not looked for: pip install 'orgdir[ner]' adds a tagger that does."
    )


def tagger_of(language: str | None) -> Tagger | None:
    """The tagger of a language, if one is installed; loading it takes seconds the first time."""
    installed = taggers()
    if not language or language not in installed:
        return None
    return _natasha() if installed[language].startswith("natasha") else _spacy(_models()[language])


class _Spacy:
    """A spaCy pipeline reduced to what marks names."""

    def __init__(self, model: str) -> None:
        import spacy  # noqa: PLC0415 - takes seconds to load

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # models made by another version of spaCy say so
            self._pipeline: Any = spacy.load(model, exclude=list(_NOT_NEEDED))

    def people(self, texts: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        """The spans of persons in each text."""
        for document in self._pipeline.pipe(texts, batch_size=32):
            yield [(entity.start_char, entity.end_char) for entity in document.ents if entity.label_ in _PERSONS]


class _Natasha:
    """Natasha's segmenter and tagger of names."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its dictionary still asks for pkg_resources
            import natasha  # noqa: PLC0415 - takes seconds to load

            self._segmenter: Any = natasha.Segmenter()
            self._tagger: Any = natasha.NewsNERTagger(natasha.NewsEmbedding())
            self._document: Any = natasha.Doc

    def people(self, texts: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        """The spans of persons in each text."""
        for text in texts:
            document = self._document(text)
            document.segment(self._segmenter)
            document.tag_ner(self._tagger)
            yield [(span.start, span.stop) for span in document.spans if span.type in _PERSONS]


@cache
def _spacy(model: str) -> Tagger:
    return _Spacy(model)


@cache
def _natasha() -> Tagger:
    return _Natasha()


@cache
def _models() -> dict[str, str]:
    """The installed spaCy models by language, the largest of each."""
    if not find_spec("spacy"):
        return {}
    from importlib.metadata import entry_points  # noqa: PLC0415 - loads a reader of mails

    names = {point.name for point in entry_points(group="spacy_models")}
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (_size(name), name)):
        found.setdefault(name.partition("_")[0], name)
    return found


def _size(name: str) -> int:
    """Larger models come first; a transformer last, which wants a machine of its own."""
    parts = name.split("_")
    return next((place for place, size in enumerate(_SIZES) if size in parts), len(_SIZES))


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - loads a reader of mails

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
