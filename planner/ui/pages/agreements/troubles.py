"""Why words cannot be agreed on, to be said beside them."""

from planner.domain.agreements.terms import Terms
from planner.domain.errors import UserError
from planner.ui.kit.text import told


def trouble_of(terms: Terms) -> str:
    """Why nobody could say yes to them; empty where somebody could."""
    try:
        terms.checked()
    except UserError as error:
        return told(error)
    return ""
