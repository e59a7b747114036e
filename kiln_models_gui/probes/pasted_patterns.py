"""Where addresses, keys and model names stand in e-mails, commands, snippets, settings and errors."""

import re

URL = re.compile(r"https?://[^\s\"'<>`|\\{}^\[\]()]+(?:\[[0-9a-f:]+\][^\s\"'<>`]*)?", re.IGNORECASE)
BARE_ADDRESS = re.compile(
    r"(?<![\w@/.:-])(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+)"
    r"(?::\d{2,5}(?:/[\w./-]*)?|/(?:v\d+|api|openai)[\w./-]*)",
    re.IGNORECASE,
)
"""An address without http: only with a port, or with a path that tells an API."""

ADDRESS_LABEL = re.compile(
    r"(?:base[_ -]?ur[li]|api[_ -]?(?:base|url|host)|endpoint|address|adresse|server|host|gateway|url|uri)"
    r"[\"']?\s*(?:\(.{0,12}\))?\s*(?:[:=]|is\b|ist\b|,)\s*[\"'<(]*$",
    re.IGNORECASE,
)
WEB_PAGE = re.compile(
    r"://(?:www|docs?|help|support|console|platform|portal|status|blog|wiki|community|app|teams|intranet|cloud|ai)\."
    r"(?!.*/v\d)|\.(?:html?|pdf|png|jpe?g|svg|md|aspx)(?:$|[?#])|://(?:github|gitlab|huggingface)\.co(?:m)?/|/docs?/|"
    r"/settings/|/keys?/?$|api-?keys|/login|/account|unsubscribe|sharepoint|zoom\.us|outlook\.",
    re.IGNORECASE,
)

AZURE_DEPLOYMENT = re.compile(r"/openai/deployments/([\w.-]+)", re.IGNORECASE)

_QUOTED = r"[\"'`“„]?"
_VALUE = r"([^\s\"'`“”„<>,;{}()]{8,})"
KEY_PLACES = (
    re.compile(rf"authorization{_QUOTED}\s*[:=]\s*{_QUOTED}\s*bearer\s+{_VALUE}", re.IGNORECASE),
    re.compile(rf"\b(?:x-)?(?:goog-)?api-key{_QUOTED}\s*[:=]\s*{_QUOTED}{_VALUE}", re.IGNORECASE),
    re.compile(rf"\b(?:[A-Z0-9]+_)*(?:API_)?(?:KEY|TOKEN){_QUOTED}\s*[:=]\s*{_QUOTED}{_VALUE}"),
    re.compile(rf"\bapi_?key{_QUOTED}\s*[:=]\s*{_QUOTED}{_VALUE}", re.IGNORECASE),
    re.compile(r"[?&](?:key|api_key|apikey)=([^\s\"'&]{8,})", re.IGNORECASE),
)
KEY_LABEL = re.compile(
    r"\b(?:(?:your |the |personal |new |api[ -]?|access |secret |license )*(?:key|token)|"
    r"(?:api-?)?schl(?:ü|ue)ssel|cl[ée](?: api)?|clave(?: api)?|chave(?: api)?)"
    r"(?: (?:is|ist|lautet|est|es|é))?\s*(?:\([^)\n]{0,30}\))?\s*[:=]?\s*\n?\s*[\"'`“„<]?"
    r"([^\s\"'`“”„<>,;]*(?=[^\s]*\d)[^\s\"'`“”„<>,;]{11,})",
    re.IGNORECASE,
)
"""Only what has a digit and no space: "the key to success" is none."""
KEY_SHAPES = re.compile(
    r"(?<![\w/.-])(?:sk-(?=[\w-]*\d)[\w-]{16,200}|[0-9a-f]{32}|(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])[A-Za-z0-9]{40,128})"
    r"(?![\w/-]|\.\w)"
)
"""Many begin with sk-, whosever they are. Azure's have no beginning of their own: 32 hexadecimal digits, or 84 letters
and digits."""

PICTURE = re.compile(
    r"(?:key|token|schlüssel|clave|chave|clé)\b\W{0,4}\s*\S{0,16}(?:…|\.{3}|\*{3}|•{2})", re.IGNORECASE
)
"""A key that is only shown, with its middle taken out."""
_NAME = r"([\w.][\w./:@#+-]*)"
MODEL_PLACES = (
    re.compile(
        rf"[\"'](?:model|model_name|modelName|modelId|model_id|deployment|deploymentName)[\"']\s*[:=]\s*[\"']{_NAME}[\"']"
    ),
    re.compile(
        rf"\b(?:model|model_name|azure_deployment|deployment_name|deployment_id|deployment)\s*=\s*[\"']{_NAME}[\"']"
    ),
    re.compile(rf"\bmodel\s*:\s*[\"']{_NAME}[\"']"),
    re.compile(rf"\b[A-Z_]*MODEL(?:_NAME|_ID)?\s*=\s*[\"']?{_NAME}"),
    re.compile(rf"(?:--model|-m)[ =]{_NAME}"),
    re.compile(r"\b(accounts/[\w.-]+/(?:models|deployments)/[\w.-]+)"),
    re.compile(r"/models/([\w.-]+):(?:generateContent|streamGenerateContent)"),
    re.compile(rf"\bmodel [`'\"“„]{_NAME}[`'\"”“]", re.IGNORECASE),
    re.compile(
        r"^[\s>*•-]*(?:the |your |das )?(?:model(?:l|o|e|le)?s?|mod[eè]le|deployment|bereitstellung)"
        r"(?:[ -]?(?:name|id|nom|nombre))?(?: (?:is|ist|est|es|called|heißt))?\s*(?:[:=]|\bis\b|\bist\b)"
        rf"\s*[\"'`“„]?{_NAME}",
        re.IGNORECASE | re.MULTILINE,
    ),
    # In the middle of a line only what looks like a name, or ends there: "choose a model: see below" names none.
    re.compile(
        r"[\s,;|(](?:model(?:l|o|e)?|mod[eè]le|deployment)(?:[ -]?(?:name|id))?\s*[:=]\s*[\"'`“„]?"
        r"([\w.]*[\d/:_-][\w./:@#+-]*|[\w.]+(?=[\"'`”“]?\s*(?:$|[,;|)])))",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(rf"\bmodel (?:is |called |named |name )+[\"'`“„]?{_NAME}", re.IGNORECASE),
)
