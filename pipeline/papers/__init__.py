"""Papers: one context function per form, rendering, and the check of what was rendered."""
