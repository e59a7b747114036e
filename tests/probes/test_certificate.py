"""What is read of certificates: against the cryptography package's own reading, and never an exception."""

from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from kiln_models_gui.probes.certificate import read_certificate
from tests.servers.tls import issue_certificate, make_certificate


def test_a_certificate_is_read_as_others_read_it(tmp_path: Path) -> None:
    issued, _ = issue_certificate(tmp_path, "Ärger & Söhne 会社", names=("a.example",))
    self_signed = make_certificate(tmp_path, issuer="Self")
    for file in (issued.file, self_signed.file):
        for certificate in x509.load_pem_x509_certificates(file.read_bytes()):
            facts = read_certificate(certificate.public_bytes(Encoding.DER))
            assert facts is not None
            assert (
                facts.issuer.organization
                == certificate.issuer.get_attributes_for_oid(x509.NameOID.ORGANIZATION_NAME)[0].value
            )
            assert facts.valid_until == certificate.not_valid_after_utc
            assert facts.valid_from == certificate.not_valid_before_utc
            assert facts.sha256.replace(":", "").lower() == certificate.fingerprint(hashes.SHA256()).hex()
    facts = read_certificate(x509.load_pem_x509_certificate(issued.file.read_bytes()).public_bytes(Encoding.DER))
    assert facts is not None
    assert (str(facts.subject), facts.subject.short) == ("CN=a.example", "a.example")


@given(st.binary(max_size=300))
def test_anything_else_is_no_certificate(data: bytes) -> None:
    assert read_certificate(data) is None


@given(cut=st.integers(0, 400), at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_certificate_breaks_nothing(cut: int, at: int, byte: int) -> None:
    der = bytearray(DER[: len(DER) - cut])
    if at < len(der):
        der[at] = byte
    facts = read_certificate(bytes(der))
    assert facts is None or facts.issuer.short.isprintable()


def _der() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = make_certificate(Path(folder)).file
        return x509.load_pem_x509_certificate(file.read_bytes()).public_bytes(Encoding.DER)


DER = _der()
