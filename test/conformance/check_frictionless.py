"""Frictionless: the descriptor, every cell, constraint, key and foreign key, sizes, checksums and row counts."""
import os

from frictionless import Package
from harness import run


def check(folder):
    report = Package(os.path.join(folder, 'datapackage.json')).validate()
    faults = report.flatten(['title', 'rowNumber', 'fieldName', 'type', 'note'])
    assert report.valid, faults[:3]
    return f'{len(report.tasks)} files'


run(check)
