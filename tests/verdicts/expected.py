"""What the connection test must say of each server in each case."""


def expected(server: str, case: str) -> str:
    """As `in_short` writes it."""
    return _OF_ONE.get((server, case)) or _OF_ALL[case]


_OF_ALL = {
    "works": "✓✓✓✓✓✓✓",
    "no key": "✓✓✓✗··· key_missing",
    "wrong key": "✓✓✓✗··· key_refused",
    "wrong model": "✓✓✓✓✗·· model_missing",
    "/v1 missing": "✓✓✗···· wrong_path",
    "/v1 doubled": "✓✓✗···· wrong_path",
    "wrong port": "✓✗····· refused",
    "TLS self-signed": "✓✗····· tls_self_signed",
    "model asleep 30 s": "✓✓✓✓✓✓✓",
    "server asleep 30 s": "✓✓✗···· answer_timeout",
    "429": "✓✓✓✓✓?· rate_limited",
    "out of money": "✓✓✓✓✓✗· out_of_money",
    "overloaded": "✓✓✓✓✓✗· overloaded",
    "HTML page": "✓✓✗···· web_page",
}

_OF_ONE: dict[tuple[str, str], str] = {}
