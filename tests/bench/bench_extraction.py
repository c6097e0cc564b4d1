"""How fast documents are read, and that time grows with length and no faster."""

from __future__ import annotations

import time

import pytest

from directory.extraction.pipeline import extract
from directory.model import Document

_PAGE = """Open letter on the harbour

12 May 2021

Dear Ms Stein,

We write to the Inland Water Commission (IWC) about the dam that leaks. The letter was sent to the Harbour Workers
Union, to BBC News and to many others who live along the river and have waited for an answer since the spring of the
year before last. The IWC has not answered, said Ana Petrova, President of the Tall Pines Association.

Signed by:

Ana Petrova, Tall Pines Association
John Carter, Director, River Watch Society
Maria Gomez, lawyer

"""


@pytest.mark.bench
@pytest.mark.parametrize("characters", [10_000, 100_000, 1_000_000])
def test_reading_a_document(characters: int) -> None:
    text = _PAGE * (characters // len(_PAGE))
    started = time.process_time()
    found = extract(Document(path="-", name="-", text=text))
    spent = time.process_time() - started
    print(f"\n{len(text):>9,} characters: {len(text) / spent:>9,.0f} a second, {len(found.mentions):,} mentions")
