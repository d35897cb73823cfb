"""Times two ways of doing something in turns, so that what else the machine does hits both."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

Work = Callable[[], object]


def timed(work: Work) -> float:
    """How many seconds the work takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def in_turns(one: Work, other: Work, rounds: int, warm_up: int = 3) -> tuple[float, float]:
    """The median seconds of each."""
    for _ in range(warm_up):
        one()
        other()
    pairs = [(timed(one), timed(other)) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def title(text: str) -> None:
    print(f"\n{text:<44}{'value':>12}{'baseline':>12}{'ratio and bound':>16}", flush=True)


def compared(name: str, value: float, baseline: float, at_most: float) -> None:
    """Print how many times as long as the baseline it took, and how many times that may be."""
    bound, fine = f"{value / baseline:.2f} ≤ {at_most:g}", value <= at_most * baseline
    _line(name, _milliseconds(value), _milliseconds(baseline), bound, fine)


def faster(name: str, value: float, baseline: float, at_least: float) -> None:
    """Print how many times faster than the baseline it was, and how many times that has to be."""
    bound, fine = f"{baseline / value:.2f} ≥ {at_least:g}", baseline >= at_least * value
    _line(name, _milliseconds(value), _milliseconds(baseline), bound, fine)


def compared_memory(name: str, value: float, baseline: float, at_most: float) -> None:
    """Print how many times as much as the baseline it held, both in MiB, and how many times that may be."""
    bound, fine = f"{value / baseline:.2f} ≤ {at_most:g}", value <= at_most * baseline
    _line(name, f"{value:.0f} MiB", f"{baseline:.0f} MiB", bound, fine)


def absolute(name: str, value: float, at_most: float) -> None:
    """Print how long it took and how long it may take, in seconds."""
    _line(name, _milliseconds(value), "", f"≤ {at_most * 1000:g} ms", value <= at_most)


def measured(name: str, value: str, baseline: str) -> None:
    """Print something else than a time, for which there is no bound."""
    print(f"{name:<44}{value:>12}{baseline:>12}", flush=True)


def _line(name: str, value: str, baseline: str, bound: str, fine: bool) -> None:
    verdict = "ok" if fine else "OVER"
    print(f"{name:<44}{value:>12}{baseline:>12}{bound:>16}  {verdict}", flush=True)


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.3f} ms"
