; The setup.exe: for one person, without an administrator. /S installs silently, /D=FOLDER (last, unquoted) elsewhere.
; Given on the command line: VERSION, NUMBERS (1.2.3.0), FILES (the app's folder), REMOVAL (what takes them away),
; ICON, OUT, SIZE_KB, and SIGN where it is signed.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32

!define NAME "Kiln Models"
!define PROGRAM "kiln-models.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\KilnModels"
!define CLASSES "Software\Classes"
!define PACK "KilnModels.Pack"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Kiln Models"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation" ; where the version before it lies
BrandingText " "
!ifdef SIGN
!finalize '${SIGN} "%1"' = 0
!uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Setup of ${NAME}"
VIAddVersionKey "CompanyName" "The Kiln Models authors"
VIAddVersionKey "LegalCopyright" "MIT License"

!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "Kiln Models ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Adds AI providers and custom models, and tests them.$\r$\n$\r$\nThis setup is for you alone and needs no administrator. Your settings stay as they are.$\r$\n$\r$\nClick Install to go on."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open Kiln Models now"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Kiln Models will be removed. Your settings, keys and backups stay on this computer."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Exit statuses: 0 done, 1 cancelled by the person, 2 did not work, 3 the app is open, 4 this Windows is too old.

!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a ; not possible while it runs
    IfErrors open
    FileClose $0
    Goto closed
  open:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Kiln Models is open.$\r$\n$\r$\nClose it, then click Retry." /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
  closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

!macro TELL_EXPLORER ; that the kinds of files and links have changed
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetShellVarContext current
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Kiln Models needs Windows 10 or 11, 64-bit." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
  SetRegView 64
FunctionEnd

Section
  Call WaitUntilClosed
  ; The version before it takes away its own files, and leaves the shortcut: somebody may have pinned it.
  IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    ExecWait '"$INSTDIR\uninstall.exe" /S /KEEP_LINKS _?=$INSTDIR' $0
    ${If} $0 <> 0
      SetErrorLevel 2
      Abort "The version that is installed cannot be replaced. Close Kiln Models and start this setup again."
    ${EndIf}
  fresh:
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${FILES}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "Some files could not be written. Is there enough room on the disk?"
  ${EndIf}

  CreateShortCut "$SMPROGRAMS\Kiln Models.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "Add AI providers and models, and test them"

  WriteRegStr HKCU "${CLASSES}\.kilnmodels" "" "${PACK}"
  WriteRegStr HKCU "${CLASSES}\.kilnmodels" "Content Type" "application/x-kilnmodels"
  WriteRegStr HKCU "${CLASSES}\.kilnmodels\OpenWithProgids" "${PACK}" ""
  WriteRegStr HKCU "${CLASSES}\${PACK}" "" "Kiln Models team pack"
  WriteRegStr HKCU "${CLASSES}\${PACK}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${PACK}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" -- "%1"'
  WriteRegStr HKCU "${CLASSES}\kilnmodels" "" "URL:Kiln Models"
  WriteRegStr HKCU "${CLASSES}\kilnmodels" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\kilnmodels\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\kilnmodels\shell\open\command" "" '"$INSTDIR\${PROGRAM}" -- "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Kiln Models authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro TELL_EXPLORER
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  SetOutPath "$TEMP" ; a folder that one stands in cannot go
  ; One by one, and only what was installed: whatever else somebody put into the folder is theirs.
  !include "${REMOVAL}"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/KEEP_LINKS" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  Delete "$SMPROGRAMS\Kiln Models.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.kilnmodels" ""
  ${If} $0 == "${PACK}" ; and not of another program that took it over
    DeleteRegValue HKCU "${CLASSES}\.kilnmodels" ""
    DeleteRegValue HKCU "${CLASSES}\.kilnmodels" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.kilnmodels\OpenWithProgids" "${PACK}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.kilnmodels\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.kilnmodels"
  DeleteRegKey HKCU "${CLASSES}\${PACK}"
  ReadRegStr $0 HKCU "${CLASSES}\kilnmodels\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\${PROGRAM}" -- "%1"'
    DeleteRegKey HKCU "${CLASSES}\kilnmodels"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro TELL_EXPLORER
SectionEnd
