"""What the tests of this folder lie on."""

from tests.ui.pages.agreements.ground import around, ground

__all__ = ["around", "ground"]
