"""A TLS front before a plain server, and self-signed certificates for it."""

import contextlib
import datetime
import ipaddress
import socket
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


@dataclass(frozen=True)
class Certificate:
    """Where the certificate and its key lie, and who signed it."""

    file: Path
    key_file: Path
    issuer: str


def make_certificate(
    folder: Path, *, names: tuple[str, ...] = ("127.0.0.1", "localhost"), days: int = 1, issuer: str = "Acme Test"
) -> Certificate:
    """A self-signed certificate for `names`, valid for `days` from yesterday; negative: it has expired."""
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)
    who = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, issuer)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([_name(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file, key_file = folder / f"{issuer}.pem", folder / f"{issuer}.key"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(_private(key))
    return Certificate(file, key_file, issuer)


def issue_certificate(
    folder: Path, authority: str, *, names: tuple[str, ...] = ("127.0.0.1", "localhost"), days: int = 1
) -> tuple[Certificate, Path]:
    """A certificate for `names` signed by a new authority of that name, sent with its chain; and the authority's file.

    So look the certificates of an inspecting proxy, and of a company's own servers.
    """
    now = datetime.datetime.now(datetime.UTC)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
    signer = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, authority)])
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
    chain = [
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(signer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=30))
        .not_valid_after(now + datetime.timedelta(days=until))
        .add_extension(extension, critical=True)
        .sign(keys[1], hashes.SHA256())
        for who, key, until, extension in (
            (subject, keys[0], days, x509.SubjectAlternativeName([_name(name) for name in names])),
            (signer, keys[1], 30, x509.BasicConstraints(ca=True, path_length=None)),
        )
    ]
    pems = [one.public_bytes(serialization.Encoding.PEM) for one in chain]
    file, key_file, ca_file = (folder / f"{authority}.{ending}" for ending in ("pem", "key", "ca"))
    file.write_bytes(b"".join(pems))
    ca_file.write_bytes(pems[1])
    key_file.write_bytes(_private(keys[0]))
    return Certificate(file, key_file, authority), ca_file


class TlsFront:
    """Takes TLS connections on a free port of 127.0.0.1 and passes the bytes on to `port`."""

    def __init__(self, port: int, certificate: Certificate) -> None:
        self._target = port
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate.file, certificate.key_file)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.base_url = f"https://127.0.0.1:{self.port}/v1"
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(plain,), daemon=True).start()

    def _serve(self, plain: socket.socket) -> None:
        with plain, contextlib.suppress(OSError):  # a client that does not trust us hangs up
            plain.settimeout(30)
            with (
                self._context.wrap_socket(plain, server_side=True) as client,
                socket.create_connection(("127.0.0.1", self._target)) as server,
            ):
                back = threading.Thread(target=_pump, args=(server, client), daemon=True)
                back.start()
                _pump(client, server)
                back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    for end in (source, sink):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
