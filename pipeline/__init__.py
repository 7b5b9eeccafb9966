"""hoso: from a review cycle's workbooks to one printable dossier per unit."""

__version__ = "0.1.0"
