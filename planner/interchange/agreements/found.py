"""What a file of templates or expectations holds."""

from dataclasses import dataclass

from planner.domain.agreements.beginnings import Expectation, Template


@dataclass(frozen=True, slots=True)
class FoundTemplates:
    """``refused`` has a sentence for each that was left out, with its place in the file."""

    templates: tuple[Template, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundExpectations:
    """``refused`` is as ``FoundTemplates`` has it."""

    expectations: tuple[Expectation, ...]
    refused: tuple[str, ...]
