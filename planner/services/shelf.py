"""The plans on this computer, as a window asks for them: opened, begun, tried out, brought back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.clock import Clock
from planner.domain.errors import FileTrouble, Missing
from planner.files.private import private_folder
from planner.identity import PLAN_SUFFIX
from planner.services.in_use import PlanInUse, open_plan, pointing_to
from planner.store.backups import Backups, Restored, restore
from planner.store.store import Store, look_ahead

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from planner.services.beginning import Beginning
    from planner.store.ahead import LookAhead

USUAL_NAME = "our week"


class SampleInUse(PlanInUse):
    """A plan in a folder that goes when it is closed."""

    def __init__(self, plan: Store, folder: "TemporaryDirectory[str]") -> None:
        super().__init__(plan, None)
        self._folder = folder

    def close(self) -> None:
        super().close()
        self._folder.cleanup()


class Shelf:
    """``usual`` is the plan that is meant where none is named; it need not be there yet."""

    def __init__(
        self, folder: Path, clock: Clock, sample: Path, backups_of: Callable[[Path], Backups]
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.usual = folder / (USUAL_NAME + PLAN_SUFFIX)
        self._sample = sample
        self._backups_of = backups_of
        self._looked: LookAhead | None = None

    def open(self, path: Path) -> PlanInUse:
        """Raises FileTrouble, and Broken where there is a backup to go back to."""
        looked, self._looked = self._looked, None
        return open_plan(path, self.clock, self._backups_of(path), looked)

    def look_ahead(self, path: Path) -> None:
        """Begin with what can be seen to before the plan at ``path`` is opened."""
        self._looked = look_ahead(path)

    def begin(self, path: Path, beginning: "Beginning") -> None:
        """Raises Exists, UserError, FileTrouble."""
        # A window that opens a plan there is does not wait for what makes new ones.
        from planner.services.beginning import begin_plan  # noqa: PLC0415

        if path == self.usual:
            private_folder(self.folder)
        begin_plan(path, self.clock, beginning)

    def is_begun(self, path: Path) -> bool:
        """Whether there is a plan at ``path``, or was one that can be brought back."""
        return path.exists() or bool(self._backups_of(path).newest_first())

    def sample(self) -> PlanInUse:
        """A fresh sample plan, kept nowhere."""
        from tempfile import TemporaryDirectory  # noqa: PLC0415

        from planner.services.home import home_zone  # noqa: PLC0415
        from planner.services.plans import new_plan  # noqa: PLC0415
        from planner.services.sample import Sample  # noqa: PLC0415

        folder = TemporaryDirectory(prefix="ebb-flow-sample-")
        path = Path(folder.name) / ("sample" + PLAN_SUFFIX)
        sample = Sample(self._sample)
        new_plan(path, self.clock, sample.names, home_zone(), sample.fill)
        return SampleInUse(Store.open(path, self.clock), folder)

    def bring_back(self, backup: Path, to: Path) -> Restored:
        """What ``backup`` holds becomes the plan at ``to`` again. Raises FileTrouble."""
        return restore(backup, to, self._backups_of(to), self.clock)

    def with_way_back(self, trouble: FileTrouble) -> FileTrouble:
        """That trouble of a plan that was open, as Broken where a good backup of it exists."""
        try:
            with pointing_to(self._backups_of(trouble.path)):
                raise trouble
        except FileTrouble as found:
            return found

    def require(self, path: Path) -> None:
        """Raises Missing where neither the plan nor a backup of it is there."""
        if not self.is_begun(path):
            raise Missing(path)
