"""The grammar of one line of quick add: what a person types, what it means, and what is still open."""

from planner.domain.quickadd.reading import Draft, Reading, Role, Setting, Token, Unclear
from planner.domain.quickadd.understand import TEXT_LIMIT, understand

__all__ = ["TEXT_LIMIT", "Draft", "Reading", "Role", "Setting", "Token", "Unclear", "understand"]
