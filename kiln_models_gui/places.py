"""Where things lie: Kiln's home, our own settings, backups and log."""

from pathlib import Path

from kiln_models_gui.values import Value


class Places(Value):
    """The folders that the app uses. Practice mode and tests have their own."""

    home: Path
    config: Path
    data: Path
    log: Path
    policy: Path | None = None
    """What an administrator wrote for all who use this computer."""

    @classmethod
    def of_this_computer(cls) -> "Places":
        """The folders of the person who runs the app."""
        import platformdirs

        from kiln_models_gui.store.policy_file import policy_path

        own = platformdirs.PlatformDirs("kiln-models", appauthor=False)
        return cls(Path.home(), own.user_config_path, own.user_data_path, own.user_log_path, policy_path())

    @classmethod
    def below(cls, folder: Path) -> "Places":
        """All of them inside one folder."""
        return cls(folder / "home", folder / "config", folder / "data", folder / "log")
