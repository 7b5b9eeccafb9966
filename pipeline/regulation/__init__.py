"""Regulations as dated data: loads and validates data/quy-dinh/*.toml."""
