"""Amazon Bedrock, by signed requests or by one of its own keys. Sources: Amazon's public documentation."""

from kiln_models_gui.probes.families.family import Auth, Call, Chat, Family
from kiln_models_gui.probes.faults import Fault

BEDROCK = Family(
    list=Call("/foundation-models", from_root=True, host=("bedrock-runtime.", "bedrock.")),
    chat_path="/model/{model}/converse",
    auth=Auth.SIGV4,
    chat=Chat.CONVERSE,
    options={"region": "us-west-2"},  # the one that Kiln itself calls
    list_proves_key=True,
    list_is_catalogue=True,  # access to each model is granted on its own
    vendor="amazon_bedrock",
    codes={
        "unrecognizedclientexception": Fault.KEY_REFUSED,
        "invalidclienttokenid": Fault.KEY_REFUSED,
        "invalidsignatureexception": Fault.KEY_REFUSED,
        "signaturedoesnotmatch": Fault.KEY_REFUSED,
        "missingauthenticationtokenexception": Fault.KEY_REFUSED,
        "incompletesignatureexception": Fault.KEY_REFUSED,
        "expiredtokenexception": Fault.KEY_EXPIRED,
        "requestexpired": Fault.CLOCK_WRONG,
        "accessdeniedexception": Fault.NO_PERMISSION,
        "throttlingexception": Fault.RATE_LIMITED,
        "servicequotaexceededexception": Fault.RATE_LIMITED,
        "modelnotreadyexception": Fault.LOADING,
        "resourcenotfoundexception": Fault.MODEL_MISSING,
    },
    knock=False,
)
