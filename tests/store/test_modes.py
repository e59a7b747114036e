from pathlib import Path

import pytest

from kiln_models_gui.store.modes import OpenPlace, make_private, open_places, put_back
from kiln_models_gui.store.problems import StoreError


def test_what_others_may_read_is_found_made_private_and_put_back(tmp_path: Path) -> None:
    folder, file, fine = tmp_path / "data", tmp_path / "data" / "backup.yaml", tmp_path / "data" / "private"
    folder.mkdir()
    for path, mode in ((file, 0o644), (fine, 0o600), (folder, 0o755)):
        path.touch()
        path.chmod(mode)
    (folder / "link").symlink_to(file)
    (folder / "dead").symlink_to(tmp_path / "nothing")
    found = open_places([folder, tmp_path / "missing"])
    assert found[:1] == (OpenPlace(folder, 0o755),)
    assert {(one.path.name, one.mode) for one in found} == {("data", 0o755), ("backup.yaml", 0o644), ("link", 0o644)}
    make_private(found)
    assert [oct(path.stat().st_mode & 0o777) for path in (folder, file, fine)] == ["0o700", "0o600", "0o600"]
    assert open_places([folder]) == ()
    put_back(found)
    assert [oct(path.stat().st_mode & 0o777) for path in (folder, file, fine)] == ["0o755", "0o644", "0o600"]


def test_what_is_gone_cannot_be_made_private_and_needs_not_be_put_back(tmp_path: Path) -> None:
    gone = (OpenPlace(tmp_path / "gone", 0o644),)
    put_back(gone)
    with pytest.raises(StoreError):
        make_private(gone)
