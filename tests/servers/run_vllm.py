"""Makes a tiny random model and serves it with vLLM, in vLLM's own environment.

Arguments: FOLDER NAME PORT KEY OPTION….
"""

# pyright: basic, reportMissingImports=false

import os
import sys
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

CONTEXT = 8448  # tokens; for this tokeniser nearly each letter is one
TEMPLATE = "{% for m in messages %}<s>{{ m.role }}: {{ m.content }}</s>{% endfor %}<s>"


def make_model(place: Path) -> Path:
    """A Llama of two layers that says nothing of sense. vLLM wants heads of 64 on a processor."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    letters = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=300, special_tokens=["<s>", "</s>", "<tool_call>", "</tool_call>"], initial_alphabet=letters
    )
    tokenizer.train_from_iterator(["pong from a tiny local model"], trainer)
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>")
    fast.chat_template = TEMPLATE
    config = LlamaConfig(
        vocab_size=len(fast),
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=CONTEXT,
        bos_token_id=0,
        eos_token_id=1,
    )
    folder = place / "model"
    LlamaForCausalLM(config).save_pretrained(folder)
    fast.save_pretrained(folder)
    return folder


def main() -> None:
    place, name, port, key, *options = sys.argv[1:]
    folder = make_model(Path(place))
    words = ["--model", str(folder), "--served-model-name", name, "--host", "127.0.0.1", "--port", port]
    words += ["--api-key", key, "--max-model-len", str(CONTEXT), "--enforce-eager", "--dtype", "float32", *options]
    os.environ |= {"VLLM_CPU_KVCACHE_SPACE": "1", "VLLM_NO_USAGE_STATS": "1", "HF_HUB_OFFLINE": "1"}
    os.execv(sys.executable, [sys.executable, "-m", "vllm.entrypoints.openai.api_server", *words])


main()
