"""Services that list or judge but write no text. Sources: the vendors' public documentation; Kiln's connect tests."""

from kiln_models_gui.probes.families.family import Auth, Call, Chat, Family

TYPESAFE = Family(
    chat_path="/systemone",
    chat=Chat.DECISION,
    list_proves_key=True,
    bad_key_statuses=frozenset({401, 403}),
    vendor="typesafe",
)

# Weights & Biases keeps records of trainings; there is no model to ask.
WANDB = Family(
    list=Call("/graphql", "POST", {"query": "query Viewer { viewer { username entity } }"}),
    chat_path="",
    auth=Auth.BASIC,
    chat=Chat.NONE,
    proof=("data", "viewer"),
    list_proves_key=True,
    vendor="wandb",
    knock=False,
)

UNCHECKED = Family(free_check=False)
