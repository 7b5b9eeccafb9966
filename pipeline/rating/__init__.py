"""Ratings: what the rules allow, step by step; a person decides."""
