"""Sample cycles: makers of the data under data/ that show and test the program."""
