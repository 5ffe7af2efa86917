"""cffconvert: CITATION.cff under its schema, and made into BibTeX."""
import os

from cffconvert import Citation
from harness import run


def check(folder):
    with open(os.path.join(folder, 'CITATION.cff'), encoding='utf-8') as file:
        citation = Citation(file.read())
    citation.validate()
    return f'{len(citation.as_bibtex())} characters of BibTeX'


run(check)
