"""Shows every widget of the kit, light and dark, small and at 200 %, and saves pictures under build/gallery/."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiln_models_gui import resources
from kiln_models_gui.viewmodels.rows import RowAction, RowChip, RowContent, RowsModel, RowTile
from kiln_models_gui.views.kit.banner import Banner
from kiln_models_gui.views.kit.buttons import Button, IconButton
from kiln_models_gui.views.kit.card import Card, Line
from kiln_models_gui.views.kit.chip import StatusChip
from kiln_models_gui.views.kit.choice_field import ChoiceField
from kiln_models_gui.views.kit.confirm import ConfirmDialog
from kiln_models_gui.views.kit.dialog_shell import DialogShell
from kiln_models_gui.views.kit.disclosure import Disclosure
from kiln_models_gui.views.kit.empty import EmptyState
from kiln_models_gui.views.kit.fields import NumberField, SearchField, TextField
from kiln_models_gui.views.kit.flow import FlowLayout
from kiln_models_gui.views.kit.form import Form
from kiln_models_gui.views.kit.icons import pixmap
from kiln_models_gui.views.kit.labels import TextLabel
from kiln_models_gui.views.kit.pills import FilterChips, SegmentedPills
from kiln_models_gui.views.kit.row_layout import RowLook
from kiln_models_gui.views.kit.rows import RowsView
from kiln_models_gui.views.kit.secret_field import SecretField
from kiln_models_gui.views.kit.sidebar import Sidebar, SidebarItem
from kiln_models_gui.views.kit.spinner import Spinner
from kiln_models_gui.views.kit.toast import Toast
from kiln_models_gui.views.theme import Theme, ThemePreference
from kiln_models_gui.views.tokens import HUGE, MEDIUM

PLACE = Path(__file__).resolve().parent.parent / "build" / "gallery"
PAGES = (
    SidebarItem("overview", "Overview", "overview"),
    SidebarItem("providers", "Providers", "providers"),
    SidebarItem("models", "Models", "models"),
    SidebarItem("agents", "Agents", "agents"),
    SidebarItem("history", "History", "history"),
    SidebarItem("settings", "Settings", "settings", at_end=True),
)
EDIT = RowAction("edit", "Edit")
REMOVE = RowAction("remove", "Remove", icon="close")
WORKS, CUSTOM = RowChip("Works", "good"), RowChip("Custom settings", "accent", "Output mode: JSON Schema")
MODELS = (
    RowContent("Fireworks fine-tunes", is_header=True, header_action=RowAction("add", "+ Add model", is_quiet=True)),
    RowContent(
        "My Fine-Tuned Codex",
        "1",
        (WORKS, CUSTOM),
        "accounts/mycompany/models/codex-finetuned-v1 · 16K context · $1.20 per million tokens",
        "Fine-tuned Codex for our codebase patterns",
        "Code agent",
        (EDIT, REMOVE),
    ),
    RowContent("Your own endpoints", is_header=True, header_action=RowAction("add", "+ Add endpoint", is_quiet=True)),
    RowContent(
        "Enterprise Claude with a name that is much too long for a small window and goes on and on",
        "2",
        (RowChip("Key needed on this computer", "warn"), RowChip("Wrong key", "bad")),
        "Anthropic · https://claude.mycompany.internal/v1 · 200K context · Free",
        "Claude deployed on our private infrastructure",
        "Review agent",
        (EDIT, REMOVE),
    ),
    RowContent("Added in Kiln", is_header=True),
    RowContent(
        "gpt-4o-custom",
        "3",
        (RowChip("Legacy"),),
        "OpenAI · old format",
        "Kiln can list this one, but neither edit nor remove it",
        "",
        (RowAction("convert", "Convert", is_quiet=True), EDIT, REMOVE),
    ),
)
PROVIDERS = (
    ("Fireworks AI", "F", "#6b3fd4", "3 fine-tunes · 180 ms", RowChip("Works", "good")),
    ("Team gateway", "L", "#0f7b6c", "gateway.acme.internal/v1/and/so/on", RowChip("Wrong URL", "bad")),
    ("OpenAI", "O", "#1b1f27", "Key saved, not tested yet", RowChip("Not tested")),
    ("Azure OpenAI", "Az", "#3b82c4", "Key expires in 6 days", RowChip("Attention", "warn")),
)


def models_page(theme: Theme) -> QWidget:
    """A page as the real ones are built."""
    page = QWidget()
    side = Sidebar(theme, "Kiln Models", PAGES)
    side.choose("models")
    side.set_count("providers", "6")
    side.set_count("models", "14")
    side.set_attention("overview", "Three things need you")
    body = QVBoxLayout()
    body.setContentsMargins(HUGE, HUGE, HUGE, 0)
    body.setSpacing(MEDIUM)
    top = QHBoxLayout()
    heading = QVBoxLayout()
    heading.addWidget(TextLabel("Models", "title"))
    heading.addWidget(TextLabel("The models that you and your team added yourselves.", ink="muted"))
    top.addLayout(heading, 2)
    top.addWidget(SearchField(theme, "Search 14 models"), 1)
    top.addWidget(Button(theme, "Import…"))
    top.addWidget(Button(theme, "Add model", "primary"))
    body.addLayout(top)
    chips = FilterChips(theme, "Show")
    chips.set_choices([("all", "All"), ("kiln", "In Kiln"), ("code", "In VS Code"), ("bad", "Needs attention 1")])
    body.addWidget(chips)
    rows = RowsView(theme, "Models")
    model = RowsModel(rows)
    model.set_rows(MODELS)
    rows.setModel(model)
    rows.setCurrentIndex(model.index(1))
    body.addWidget(rows, 1)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addLayout(body, 1)
    return page


def providers_page(theme: Theme) -> QWidget:
    """A list with a detail pane."""
    page = QWidget()
    left = Card(name="Providers")
    left.setMinimumWidth(theme_width(left, 44))
    left.content.addWidget(SearchField(theme, "Search providers"))
    rows = RowsView(theme, "Providers", RowLook.PLAIN)
    model = RowsModel(rows)
    model.set_rows([RowContent(n, n, (c,), s, tile=RowTile(m, color)) for n, m, color, s, c in PROVIDERS])
    rows.setModel(model)
    rows.setCurrentIndex(model.index(1))
    left.content.addWidget(rows, 1)
    right = Card(name="Team gateway")
    form = Form(theme)
    address = TextField(theme)
    address.setText("https://gateway.acme.internal")
    form.add("&Address", address, "Calls go to https://gateway.acme.internal/chat/completions")
    key = SecretField(theme)
    form.add("&Key", key)
    key.show_saved("sk-…4f2a", "kept in the system keychain")
    new_key = SecretField(theme)
    form.add("&New key", new_key).set_error("A key has no line breaks. Copy it again, without the text around it.")
    right.content.addWidget(form)
    right.content.addWidget(Line())
    for tone, words in (
        ("good", "Found the fix: the address needs /v1 at its end"),
        ("warn", "Kiln is open"),
        ("bad", "No key"),
    ):
        banner = Banner(theme)
        banner.show_message(
            tone,  # pyright: ignore[reportArgumentType]
            "Tried it: the key is accepted, 12 models are there, and llama-3.3-70b answered in 412 ms.",
            heading=words,
            actions=(("use", "Use this address"), ("no", "Check again")) if tone == "good" else (),
        )
        right.content.addWidget(banner)
    right.content.addStretch(1)
    row = QHBoxLayout(page)
    row.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
    row.addWidget(left)
    row.addWidget(right, 1)
    return page


def parts_page(theme: Theme) -> QWidget:
    """Buttons, chips, icons, fields in their states, spinner, empty state."""
    page = QWidget()
    body = QVBoxLayout(page)
    body.setContentsMargins(HUGE, HUGE, HUGE, HUGE)
    body.setSpacing(MEDIUM)
    buttons = QWidget()
    flow = FlowLayout(buttons)
    for kind in ("primary", "secondary", "quiet", "danger"):
        flow.addWidget(Button(theme, f"{kind.title()}", kind))  # pyright: ignore[reportArgumentType]
        ringed = Button(theme, "Focused", kind)  # pyright: ignore[reportArgumentType]
        ringed.setProperty("gallery-focus", True)
        flow.addWidget(ringed)
    off = Button(theme, "Disabled", "primary")
    off.setEnabled(False)
    flow.addWidget(off)
    flow.addWidget(Button(theme, "With icon", icon_name="add"))
    flow.addWidget(Button(theme, "Compact", compact=True))
    flow.addWidget(IconButton(theme, "more", "More"))
    body.addWidget(buttons)
    chips = QWidget()
    flow = FlowLayout(chips)
    for text, tone in (
        ("Works", "good"),
        ("Wrong key", "bad"),
        ("Attention", "warn"),
        ("Legacy", "neutral"),
        ("Kiln", "accent"),
    ):
        flow.addWidget(StatusChip(theme, text, tone))  # pyright: ignore[reportArgumentType]
    body.addWidget(chips)
    signs = QWidget()
    flow = FlowLayout(signs)
    for path in sorted(resources.path("icons").glob("*.svg")):
        sign = QLabel()
        sign.setPixmap(pixmap(path.stem, theme.tokens.text, 20, 2.0))
        flow.addWidget(sign)
    body.addWidget(signs)
    pills = SegmentedPills(theme, "Kind of model")
    kinds = ["Connected provider", "Fireworks fine-tune", "OpenAI-compatible", "Anthropic", "Azure OpenAI", "Vertex AI"]
    pills.set_choices([(k, k) for k in kinds])
    pills.choose("OpenAI-compatible")
    body.addWidget(pills)
    spinner = Spinner(theme)
    spinner.start("Asking the server…")
    body.addWidget(spinner)
    body.addWidget(
        EmptyState(
            theme,
            "models",
            "No models yet",
            "Add your first one: you need its name and a provider.",
            action="Add model",
        ),
        1,
    )
    return page


def add_dialog(theme: Theme, parent: QWidget) -> DialogShell:
    """The dialog of the design."""
    dialog = DialogShell(theme, "Add model", parent, characters=100)
    pills = SegmentedPills(theme, "Kind of model")
    kinds = ["Connected provider", "Fireworks fine-tune", "OpenAI-compatible", "Anthropic", "Azure OpenAI", "Vertex AI"]
    pills.set_choices([(k, k) for k in kinds])
    dialog.body.addWidget(pills)
    form = Form(theme)
    provider = ChoiceField(theme)
    provider.set_choices([("LM Studio · http://localhost:1234/v1", 1), ("Other", 2)])
    form.add("&Provider", provider)
    model = ChoiceField(theme, editable=True)
    model.set_choices([("deepseek-r1-distill-qwen-7b", 1)])
    model.setEditText("deepseek-r1-distill-qwen-7b")
    form.add("&Model", model)
    form.add("&Display name", TextField(theme, "As it shows in Kiln"))
    number = NumberField(theme)
    number.setText("4,096")
    form.add("&Context window", number, "It can take 131,072; LM Studio loaded 4,096").set_error(
        "Write a whole number."
    )
    dialog.body.addWidget(form)
    advanced = Disclosure(theme, "Advanced", "What this model can do")
    advanced.corner.addWidget(Button(theme, "Find out", "primary", compact=True))
    inner = Form(theme, label_width=20)
    for label in ("Structured output", "Output mode", "Function calling", "Reasoning (always thinks)"):
        choice = ChoiceField(theme)
        choice.set_choices([("Default (No)", None), ("Yes", 1), ("No", 2)])
        inner.add(label, choice)
    advanced.body.addWidget(inner)
    advanced.set_open(True)
    dialog.body.addWidget(advanced)
    dialog.status.addWidget(StatusChip(theme, "Answers in 640 ms", "good"))
    dialog.status.addStretch(1)
    dialog.add_button(Button(theme, "Cancel"))
    dialog.add_button(Button(theme, "Test"))
    dialog.add_button(Button(theme, "Add model", "primary"), is_default=True)
    return dialog


def theme_width(widget: QWidget, characters: int) -> int:
    """The width of so many characters."""
    return widget.fontMetrics().averageCharWidth() * characters


def save(app: QApplication, window: QWidget, name: str, *, over: QWidget | None = None) -> None:
    """Save the window, with a dialog over it, at twice its size."""
    for _ in range(4):
        app.processEvents()
    for button in window.findChildren(Button):
        if button.property("gallery-focus"):
            button.setFocus(Qt.FocusReason.TabFocusReason)
    picture = QPixmap(window.size() * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    window.render(picture)
    if over:
        over.render(picture, over.pos() - window.pos() if over.isWindow() else QPoint())
    picture.save(str(PLACE / f"{name}.png"))


def shoot(app: QApplication, name: str, theme: Theme, size: tuple[int, int]) -> None:
    """All pictures of one theme, size and text scale."""
    for page_name, build in (("models", models_page), ("providers", providers_page), ("parts", parts_page)):
        window = QScrollArea()
        window.setWidgetResizable(True)
        window.setWidget(build(theme))
        window.resize(*size)
        window.show()
        toast = Toast(theme, window)
        if page_name == "models":
            toast.show_message("Removed gpt-4o-custom", "Undo")
        save(app, window, f"{name}-{page_name}")
        if page_name == "models":
            toast.hide()
            for dialog_name, dialog in dialogs(theme, window).items():
                dialog.open()
                save(app, window, f"{name}-{dialog_name}", over=dialog)
                dialog.discard()
        window.close()
        window.deleteLater()
        app.processEvents()


def dialogs(theme: Theme, window: QWidget) -> dict[str, DialogShell]:
    """The dialogs to show over `window`."""
    confirm = ConfirmDialog(
        theme,
        "Remove Team gateway?",
        "Remove provider",
        text="Its key is removed from this computer too.",
        consequences=("3 models will no longer work.", "The Code and the Test agent will have no model."),
        parent=window,
    )
    return {"dialog": add_dialog(theme, window), "confirm": confirm}


def main() -> None:
    """Save all pictures."""
    PLACE.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app, ThemePreference.LIGHT)
    for preference, scale, size in (
        (ThemePreference.LIGHT, 1.0, (1180, 760)),
        (ThemePreference.DARK, 1.0, (1180, 760)),
        (ThemePreference.LIGHT, 2.0, (900, 600)),
        (ThemePreference.DARK, 1.0, (900, 600)),
    ):
        theme.set_preference(preference)
        theme.set_text_scale(scale)
        shoot(app, f"{preference.value}-{size[0]}-{scale:g}x", theme, size)
    print(f"{len(list(PLACE.glob('*.png')))} pictures in {PLACE}")


if __name__ == "__main__":
    main()
