"""Which language the window speaks: Qt's translators, the formats of numbers and dates, the direction of writing."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from kiln_models_gui import resources
from kiln_models_gui.languages import CODES, ENGLISH, language_of

SYSTEM = "system"
PSEUDO = "pseudo"
PSEUDO_RTL = "pseudo-rtl"
"""For developers: every text made longer and put into brackets; the second one is written from right to left."""


class Translation(QObject):
    """Gives `application` its language. English as the system has it loads nothing.

    Signals: `changed` after the language became another one; whoever shows words says them again.
    """

    changed = Signal()

    def __init__(self, application: QGuiApplication, wanted: str = SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._loaded: list[QTranslator] = []
        self.wanted = SYSTEM
        self.code = ENGLISH.code
        self._system_locale = QLocale()
        self.use(wanted)

    def use(self, wanted: str) -> None:
        """Speak `wanted`: SYSTEM, a language's code, or one of the pseudo-languages."""
        code = language_of(QLocale.system().uiLanguages()) if wanted == SYSTEM else wanted
        if (wanted, code) == (self.wanted, self.code):
            return
        is_new = code != self.code
        self.wanted, self.code = wanted, code
        QLocale.setDefault(self._locale())
        if not is_new:
            return
        for translator in self._loaded:
            self._application.removeTranslator(translator)
        self._loaded = self._translators()
        for translator in self._loaded:
            self._application.installTranslator(translator)
        is_rtl = self.code == PSEUDO_RTL
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit()

    def _locale(self) -> QLocale:
        """The language's formats, as they are usual where the person lives."""
        system = self._system_locale
        language = QLocale(self.code.replace("-", "_")).language()
        if self.code not in CODES or language == system.language():
            return system
        if self.code.count("_"):
            return QLocale(self.code)
        return QLocale(language, system.territory())

    def _translators(self) -> list[QTranslator]:
        if self.code in (PSEUDO, PSEUDO_RTL):
            from kiln_models_gui.pseudo_language import PseudoTranslator

            return [PseudoTranslator(self._application, rtl=self.code == PSEUDO_RTL)]
        if self.code == ENGLISH.code:
            return []
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = ((f"qtbase_{self.code}.qm", folder), (f"kiln_models_{self.code}.qm", str(resources.path(_FOLDER))))
        made = [(QTranslator(self._application), name, place) for name, place in files]
        return [translator for translator, name, place in made if translator.load(name, place)]


_FOLDER = "translations"
