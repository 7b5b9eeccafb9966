"""Word templates: `build/` makes them, `mau/` holds the committed .docx files."""
