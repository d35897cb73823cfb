"""What is sent back: a status, what it says about itself, and a body."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http import HTTPStatus

# What holds whatever is sent: nothing is to be kept, guessed at, put into a frame, or told to other sites.
ALWAYS = {
    "Connection": "close",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
NOTHING_FROM_ANYWHERE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
NOT_KEPT = "no-store"


@dataclass(frozen=True, slots=True)
class Reply:
    """``length`` is what the body would have where there is none to send, as with HEAD."""

    status: HTTPStatus
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    length: int | None = None

    def head(self) -> bytes:
        """Everything that comes before the body."""
        said = {"Date": formatdate(usegmt=True), **ALWAYS}
        said |= {"Content-Security-Policy": NOTHING_FROM_ANYWHERE, "Cache-Control": NOT_KEPT}
        if self.status is not HTTPStatus.NOT_MODIFIED:
            said["Content-Length"] = str(len(self.body) if self.length is None else self.length)
        said |= self.headers
        lines = [f"HTTP/1.1 {self.status.value} {self.status.phrase}"]
        lines += (f"{name}: {value}" for name, value in said.items())
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def without_body(self) -> "Reply":
        return Reply(self.status, self.headers, b"", len(self.body))


def refusal(status: HTTPStatus, **headers: str) -> Reply:
    """A status in plain words. In the names of headers "_" stands for "-"."""
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    words = f"{status.phrase}\n".encode()
    return Reply(status, {"Content-Type": "text/plain; charset=utf-8", **said}, words)
