"""Words that cannot be as they stand, while another agreement is looked at."""

from planner.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Unkept:
    """The ``text`` of a field, and the sentence that tells why it could not be kept."""

    text: str
    trouble: str
