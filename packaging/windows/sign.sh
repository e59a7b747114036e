#!/usr/bin/env bash
# Signs one Windows program in place: packaging/windows/sign.sh FILE, for KILN_MODELS_SIGN.
# KILN_MODELS_PFX: the certificate with its key; KILN_MODELS_PFX_PASSWORD_FILE: a file that holds its password.
set -euo pipefail
osslsigncode sign -pkcs12 "$KILN_MODELS_PFX" -readpass "$KILN_MODELS_PFX_PASSWORD_FILE" -h sha256 -n "Kiln Models" \
    ${KILN_MODELS_TIMESTAMP:+-ts "$KILN_MODELS_TIMESTAMP"} -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"
