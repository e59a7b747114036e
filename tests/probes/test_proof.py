"""What a test proved, what it costs, and which redirects a key may follow: tables."""

import pytest

from kiln_models_gui.probes.cost import cost_of_test
from kiln_models_gui.probes.ladder import rungs_for
from kiln_models_gui.probes.proof import Proof, Reach, proved
from kiln_models_gui.probes.redirects import safe_target
from kiln_models_gui.probes.verdict import Outcome, Rung, Verdict

OUTCOMES = {"P": Outcome.PASSED, "F": Outcome.FAILED, "U": Outcome.UNKNOWN, "N": Outcome.NOT_REACHED}


@pytest.mark.parametrize(
    ("outcomes", "proof"),
    [
        ("", Proof.NOTHING),
        ("FNNNNNN", Proof.NOTHING),
        ("PFNNNNN", Proof.NOTHING),
        ("PPFNNNN", Proof.REACHED),
        ("PPPFNNN", Proof.REACHED),
        ("PPPUPFN", Proof.REACHED),  # the model is in a list that anybody may read
        ("PPPUPNN", Proof.REACHED),
        ("PPPPFNN", Proof.KEY_ACCEPTED),
        ("PPPPUFN", Proof.KEY_ACCEPTED),
        ("PPPPPUN", Proof.MODEL_FOUND),
        ("PPPPPFN", Proof.MODEL_FOUND),
        ("PPPPPPF", Proof.WORKS),
        ("PPPUUPF", Proof.WORKS),
        ("PPPPPPP", Proof.STREAMS),
        ("PPPUUPP", Proof.STREAMS),
    ],
)
def test_only_what_passed_is_proved(outcomes: str, proof: Proof) -> None:
    rungs = list(Rung)
    verdicts = [Verdict(rung, OUTCOMES[o]) for rung, o in zip(rungs, outcomes, strict=False)]  # pyright: ignore[reportArgumentType]
    assert proved(verdicts) is proof


def test_a_key_that_nobody_asked_for_was_not_accepted() -> None:
    reached = Verdict(Rung.REACHABLE, Outcome.PASSED)
    assert proved([reached, Verdict(Rung.KEY, Outcome.PASSED, facts={"no_key_needed": 1})]) is Proof.REACHED


@pytest.mark.parametrize("model", [None, "m"])
@pytest.mark.parametrize("reach", Reach)
def test_the_free_rungs_come_first(model: str | None, reach: Reach) -> None:
    rungs = [str(rung) for rung in rungs_for(model, reach)]
    paid = {"answers", "streams"} & set(rungs)
    assert rungs[:4] == ["address", "reachable", "is_api", "key"]
    assert len(paid) == (reach if model else 0)
    assert set(rungs[len(rungs) - len(paid) :]) == paid


def test_the_cost_is_told_before() -> None:
    free, answers, streams = (cost_of_test(reach, 3.0, 15.0) for reach in Reach)
    assert (free.prompts, free.dollars) == (0, 0)
    assert answers.dollars == pytest.approx((32 * 3 + 16 * 15) / 1e6)
    assert streams.dollars == pytest.approx(2 * (answers.dollars or 0))
    assert (answers.most_dollars or 0) > (answers.dollars or 0)
    assert cost_of_test(Reach.ANSWERS, 3.0, None).dollars is None


@pytest.mark.parametrize(
    ("url", "location", "target"),
    [
        ("https://a.example/v1", "/v1/", "https://a.example/v1/"),
        ("https://a.example/v1", "https://a.example:443/v1/", "https://a.example:443/v1/"),
        ("http://a.example/v1", "https://a.example/v1", "https://a.example/v1"),
        ("http://a.example:80/v1", "https://A.example:443/v1", "https://A.example:443/v1"),
        ("http://a.example:8000/v1", "https://a.example/v1", None),
        ("http://a.example/v1", "https://a.example:8443/v1", None),
        ("https://a.example/v1", "http://a.example/v1", None),
        ("https://a.example/v1", "https://b.example/v1", None),
        ("https://a.example/v1", "https://a.example.evil.example/v1", None),
        ("https://a.example/v1", "//b.example/v1", None),
        ("https://a.example/v1", "https:\\\\b.example/v1", None),
        ("https://a.example/v1", "https://a.example:8443/v1", None),
        ("https://a.example/v1", "https://a.example@b.example/", None),
        ("https://a.example/v1", "https://u:p@a.example/", None),
        ("https://a.example/v1", "https://a.example/v1", None),
        ("https://a.example/v1", "javascript:alert(1)", None),
        ("https://a.example/v1", "file:///etc/passwd", None),
        ("https://a.example/v1", "https://[bad", None),
        ("https://a.example/v1", "https://a.example:notaport/", None),
        ("https://a.example/v1", " ", None),
    ],
)
def test_a_key_stays_with_its_server(url: str, location: str, target: str | None) -> None:
    assert safe_target(url, location) == target
