"""Looking at an agreement again: each writes a line before reading the other's."""


def look_question(agreement: str, looks: int) -> str:
    """What is asked then (see ``domain.answer``); ``looks`` is how often it was looked at before."""
    return f"look/{agreement}/{looks}"
