"""Handing over: what a run leaves in output/<ky>/, and what changed since the last run."""
