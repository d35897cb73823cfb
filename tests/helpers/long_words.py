"""Every text of the window as a language might have it that needs more room, with signs of its own."""

from PySide6.QtCore import QObject, QTranslator

LONGER = 0.4
ACCENTS = str.maketrans("AEIOUaeioucnsyz", "ÅÉÎÖÛåéîöûçñšýž")
FILLING = "ẅörðš çömïñg āftér "


class LongWords(QTranslator):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        self.said.add(source)
        return longer(source)


def longer(source: str) -> str:
    """The text with 40 % more, its places to fill in and its line breaks kept."""
    kept = "".join(piece if piece.startswith("{") else piece.translate(ACCENTS) for piece in _pieces(source))
    more = round(len(source) * LONGER)
    return kept + (" " + FILLING * (more // len(FILLING) + 1))[: more + 1].rstrip() if more else kept


def _pieces(source: str) -> list[str]:
    pieces, rest = [], source
    while (at := rest.find("{")) >= 0 and (end := rest.find("}", at)) >= 0:
        pieces += [rest[:at], rest[at : end + 1]]
        rest = rest[end + 1 :]
    return [*pieces, rest]
