"""Dossiers: checklist + records + decisions -> the plan of every paper, present or missing."""

from pipeline.dossier.ke_hoach import lap_ke_hoach

__all__ = ["lap_ke_hoach"]
