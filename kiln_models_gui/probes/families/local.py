"""Servers on this computer or in this house. Sources: the programs' public documentation and source."""

from kiln_models_gui.probes.families.family import Auth, Call, Family

OLLAMA = Family(
    list=Call("/api/tags", from_root=True),
    chat_path="/v1/chat/completions",
    auth=Auth.NONE,
    detail=Call("/api/show", "POST", {"model": "{model}"}, from_root=True),
    vendor="ollama",
)

DOCKER_MODEL_RUNNER = Family(
    list=Call("/v1/models"), chat_path="/v1/chat/completions", auth=Auth.NONE, vendor="docker_model_runner"
)

LM_STUDIO = Family(
    list=Call("/v1/models"),
    chat_path="/v1/chat/completions",
    richer_list=Call("/api/v0/models", from_root=True),
    vendor="lm_studio",
)

LLAMA_CPP = Family(list=Call("/v1/models"), chat_path="/v1/chat/completions", vendor="llama_cpp")

VLLM = Family(list=Call("/v1/models"), chat_path="/v1/chat/completions", vendor="vllm")
