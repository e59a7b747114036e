"""Writes a language model of about 1 MB that llama.cpp can serve: a table of which word follows which. No download."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

SENTENCE = ["Pong", "▁from", "▁a", "▁tiny", "▁local", "▁model", "."]
ROLES = ["user", "assistant", "system", "tool"]
WIDTH, FEED, HEAD, CONTEXT = 512, 32, 64, 4096  # a width above the vocabulary's size makes one-hot rows possible
TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content or '' }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


# Hermes' way of calling tools, which llama.cpp knows how to force and to read.
TOOL_TEMPLATE = (
    "{% if tools %}<|system|>{{ tools | tojson }} "
    'Call as <tool_call>{"name": ..., "arguments": ...}</tool_call><|end|>{% endif %}'
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content or '' }}{% for c in m.tool_calls or [] %}<tool_call>\n"
    '{"name": "{{ c.function.name }}", "arguments": {{ c.function.arguments | tojson }}}\n</tool_call>{% endfor %}'
    "<|end|>{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
)

COLOURS = '{"zorp_shade": "teal", "zorp_is_warm": false}'
# What a model can know by heart. A piece is one token: only then is it certain what follows it.
JSON_BY_HEART = (COLOURS,)
CALL_BY_HEART = ("<tool_call>", '\n{"name": "task_response", "arguments": ', COLOURS, "}\n", "</tool_call>")


def write_tiny_model(path: Path, *, tools: bool = False, by_heart: Sequence[str] = ()) -> Path:
    """Writes the model to `path`. To every chat it says "Pong from a tiny local model.", or what it knows `by_heart`;
    `tools`: or calls a tool, where it is forced to."""
    tokens = _tokens(tools=tools, by_heart=by_heart)
    index = {text: at for at, (text, _, _) in enumerate(tokens)}
    writer = GGUFWriter(path, "llama")
    _write_shape(writer, len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([text.encode() for text, _, _ in tokens])
    writer.add_token_scores([score for _, score, _ in tokens])
    writer.add_token_types([int(kind) for _, _, kind in tokens])
    writer.add_unk_token_id(index["<unk>"])
    writer.add_bos_token_id(index["<s>"])
    writer.add_eos_token_id(index["<|end|>"])
    writer.add_pad_token_id(index["<unk>"])
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TOOL_TEMPLATE if tools else TEMPLATE)
    for name, values in _tensors(_followers(index, tools=tools, by_heart=by_heart)).items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _tokens(*, tools: bool, by_heart: Sequence[str]) -> list[tuple[str, float, TokenType]]:
    tokens: list[tuple[str, float, TokenType]] = [("<unk>", 0.0, TokenType.UNKNOWN)]
    tokens += [(text, 0.0, TokenType.CONTROL) for text in ("<s>", "<|end|>", *(f"<|{role}|>" for role in ROLES))]
    if tools:
        tokens += [(text, 0.0, TokenType.USER_DEFINED) for text in ("<tool_call>", "</tool_call>")]
    known = {text for text, _, _ in tokens}
    tokens += [(text, 0.0, TokenType.USER_DEFINED) for text in by_heart if text not in known]
    tokens += [(f"<0x{byte:02X}>", 0.0, TokenType.BYTE) for byte in range(256)]
    tokens += [(chr(code), -1.0, TokenType.NORMAL) for code in (0x2581, *range(33, 127))]
    # The tokeniser joins pairs, so each beginning of a word must be a token before the word can be one.
    parts = {word[:end]: -3.0 for word in SENTENCE for end in range(2, len(word))}
    parts |= {word: -2.0 for word in SENTENCE if len(word) > 1}
    return tokens + [(text, score, TokenType.NORMAL) for text, score in parts.items()]


def _followers(index: dict[str, int], *, tools: bool, by_heart: Sequence[str]) -> np.ndarray:
    """logit[next, current]: what may follow what."""
    logits = np.full((len(index), len(index)), -6.0, np.float32)
    logits[index["<|end|>"], :] = 4.0  # anything unplanned ends soon
    words = ["<|assistant|>", *(by_heart or SENTENCE), "<|end|>"]
    for current, following in pairwise(words):
        logits[index[following], index[current]] = 12.0
    logits[index[words[1]], index["<0x0A>"]] = 12.0  # without Jinja, llama.cpp's own form of a chat ends with one
    if tools and not by_heart:
        logits[index["<tool_call>"], index["."]] = 7.0  # only taken where a grammar forbids the end
        logits[index["<0x0A>"], index["<tool_call>"]] = 11.0  # the template has a new line there
    return logits


def _tensors(logits: np.ndarray) -> dict[str, np.ndarray]:
    size = len(logits)
    head = np.zeros((size, WIDTH), np.float32)
    head[:, :size] = logits / np.sqrt(WIDTH)  # the norm of a one-hot row makes it sqrt(width) times as long
    blank = {"attn_q": (HEAD, WIDTH), "attn_k": (HEAD, WIDTH), "attn_v": (HEAD, WIDTH), "attn_output": (WIDTH, HEAD)}
    blank |= {"ffn_gate": (FEED, WIDTH), "ffn_up": (FEED, WIDTH), "ffn_down": (WIDTH, FEED)}
    ones = np.ones(WIDTH, np.float32)
    return {
        "token_embd.weight": np.eye(size, WIDTH, dtype=np.float16),
        "output.weight": head.astype(np.float16),
        "output_norm.weight": ones,
        "blk.0.attn_norm.weight": ones,
        "blk.0.ffn_norm.weight": ones,
        **{f"blk.0.{name}.weight": np.zeros(shape, np.float16) for name, shape in blank.items()},
    }


def _write_shape(writer: GGUFWriter, vocabulary: int) -> None:
    writer.add_name("tiny")
    writer.add_vocab_size(vocabulary)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_key_length(HEAD)
    writer.add_value_length(HEAD)
    writer.add_rope_dimension_count(HEAD)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_file_type(1)
