"""Small packs of a team, and a server that gives them as web servers do."""

from kiln_models_gui.registry.model_card import Reach
from kiln_models_gui.registry.pack.pack import Pack, PackModel, PackProvider, PackRef
from kiln_models_gui.store.pack_file import dump
from tests.servers.raw import RawServer, http

TEAM = PackRef(type="custom", id="Team")
ADDRESS = "http://127.0.0.1:9/v1"


def team_model(model: str, **fields: object) -> PackModel:
    """A model of the team's provider."""
    said = {"id": model, "reach": Reach.OPENAI, "model": model, "provider": TEAM, **fields}
    return PackModel.model_validate(said)


def team_pack(*models: PackModel, address: str = ADDRESS, **fields: object) -> Pack:
    """One version of the pack; one model unless told."""
    provider = PackProvider(ref=TEAM, name="Team", address=address)
    made = models or (team_model("first"),)
    return Pack.model_validate(
        {"id": "team-1", "name": "Research team", "providers": (provider,), "models": made, **fields}
    )


class PackServer:
    """Answers at `address` with `pack`; what has the ETag of the last answer gets 304."""

    def __init__(self) -> None:
        self.raw = RawServer({}, self._not_modified)
        self._etag = ""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.raw.port}/team.kilnmodels"

    def give(self, answer: Pack | bytes, etag: str = "") -> None:
        """From now on: a pack, or a whole answer."""
        self._etag = etag
        headers = {"ETag": etag} if etag else {}
        whole = answer if isinstance(answer, bytes) else http(200, dump(answer), headers=headers)
        self.raw.answers = {"": whole}

    def _not_modified(self, head: str) -> bytes | None:
        asked = f"if-none-match: {self._etag.lower()}\r\n" in head.lower()
        return http(304) if self._etag and asked else None
