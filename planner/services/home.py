"""Where people are at home, as far as their computer knows."""

import warnings

import tzlocal

from planner.domain.errors import UserError
from planner.domain.walltime import zone


def home_zone() -> str:
    """The IANA name of the zone this computer is set to, "UTC" where it does not say."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            name = tzlocal.get_localzone_name()
        return zone(name).key
    except (LookupError, OSError, ValueError, UserError):
        return "UTC"
