"""Puts what the doctor found into the form of a pasted text."""

from typing import TYPE_CHECKING

from kiln_models_gui.probes.remedies import Remedy
from kiln_models_gui.viewmodels.paste.draft import OF_EDITORS
from kiln_models_gui.viewmodels.paste.guess import ANTHROPIC, CUSTOM
from kiln_models_gui.viewmodels.providers.draft import ADDRESS
from kiln_models_gui.viewmodels.providers.healing import ADDRESS_REMEDIES, address_place

if TYPE_CHECKING:
    from kiln_models_gui.probes.remedies import Variant
    from kiln_models_gui.registry.providers import Provider
    from kiln_models_gui.viewmodels.paste.draft import PasteDraft
    from kiln_models_gui.viewmodels.paste.form import PasteForm

KINDS = {"openai": CUSTOM, "anthropic": ANTHROPIC}
"""The kind of address of one's own, by the family that answers there."""


class PasteHealer:
    """For a form of a pasted text, whatever kind it was understood as."""

    def __init__(self, form: "PasteForm") -> None:
        self._form = form
        self._before: tuple[PasteDraft, Provider | None] | None = None

    def takes(self, cure: "Variant") -> bool:
        """Whether the form has a field for it."""
        if cure.remedy is Remedy.KEY_CLEANED:
            return bool(self._form.key_place)
        if self._uses_own_of_kiln:
            # Its address belongs to a provider that stands, and to that provider's models.
            return False
        if cure.remedy is Remedy.OTHER_FAMILY:
            return bool(self._other_kind(cure))
        return cure.remedy in ADDRESS_REMEDIES and bool(self._address_place)

    async def take(self, cure: "Variant") -> None:
        """Put it into its field."""
        form, key = self._form, cure.endpoint.key
        self._before = form.draft, form.existing
        if cure.remedy is Remedy.KEY_CLEANED and key is not None:
            form.type_key(form.key_place, key.get_secret_value())
            form.replace_key(True)
            return
        if cure.remedy is Remedy.OTHER_FAMILY:
            typed = form.draft.provider.key(form.key_place).key
            form.choose_kind(self._other_kind(cure))
            if typed is not None:
                form.type_key(form.key_place, typed.get_secret_value())
        form.type_text(self._address_place, cure.endpoint.base_url)

    async def give_back(self) -> None:
        """What stood there before."""
        if self._before is not None:
            self._form.put_back(*self._before)

    @property
    def _uses_own_of_kiln(self) -> bool:
        return self._form.existing is not None and self._form.existing.custom is not None

    @property
    def _address_place(self) -> str:
        draft = self._form.draft
        return ADDRESS if draft.kind in OF_EDITORS else address_place(draft.provider.info)

    def _other_kind(self, cure: "Variant") -> str:
        """The kind whose form keeps the cure; "" where none does."""
        wanted, here = KINDS.get(cure.endpoint.family, ""), self._form.draft.kind
        offered = {kind for kind, _ in self._form.kinds}
        own = here == CUSTOM or here in OF_EDITORS
        return wanted if own and wanted != here and wanted in offered else ""
