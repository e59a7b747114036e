#!/usr/bin/env bash
# UNTESTED: written without a Mac. From dist/Kiln Models.app (PyInstaller) to a .dmg; signs and notarizes where it can.
# Usage: packaging/macos/make_dmg.sh VERSION
# KILN_MODELS_SIGNER: "Developer ID Application: …" in the keychain. KILN_MODELS_NOTARY: a profile that
# `xcrun notarytool store-credentials` made. Without the first the app is signed ad hoc, for this Mac only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$1
app="dist/Kiln Models.app"
dmg="dist/kiln-models-$version-$(uname -m).dmg"
signer=${KILN_MODELS_SIGNER:--}
options=(--force --options runtime --entitlements packaging/macos/entitlements.plist --sign "$signer")
[[ $signer == - ]] || options+=(--timestamp)

# From the inside out, as Apple wants it: a signature over the whole covers what is signed already.
find "$app/Contents/Frameworks" "$app/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    xargs -0 -n 1 codesign "${options[@]}"
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -ov -volname "Kiln Models" -srcfolder "$folder" -fs HFS+ -format UDZO "$dmg"
[[ $signer == - ]] || codesign --timestamp --sign "$signer" "$dmg"
if [[ -n ${KILN_MODELS_NOTARY:-} ]]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$KILN_MODELS_NOTARY" --wait
    xcrun stapler staple "$dmg"
fi
echo "$dmg"
