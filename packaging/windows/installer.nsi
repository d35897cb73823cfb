; Installs the program for one user of Windows. No administrator is needed, and uninstalling keeps every plan.
; NAME, PROGRAM, VERSION, SUFFIX, BUNDLE, ICON and TARGET come from packaging/installers.py.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"

!define PLAN "${PROGRAM}.plan"
!define CALENDAR "${PROGRAM}.calendar"
!define APPLICATION "Software\Classes\Applications\${PROGRAM}.exe"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
; In a label of Windows, one & would underline what follows it.
!searchreplace LABEL "${NAME}" "&" "&&"

Name "${NAME}" "${LABEL}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${PROGRAM}" "Folder"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  SetOutPath "$INSTDIR"
  ; What an older version left would stay for ever.
  RMDir /r "$INSTDIR\_internal"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"

  WriteRegStr HKCU "Software\${PROGRAM}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${SUFFIX}" "" "${PLAN}"
  WriteRegStr HKCU "Software\Classes\${PLAN}" "" "${NAME} plan"
  WriteRegStr HKCU "Software\Classes\${PLAN}\DefaultIcon" "" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr HKCU "Software\Classes\${PLAN}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
  ; Calendars open with it where people choose that; what they open with otherwise stays as it is.
  WriteRegStr HKCU "Software\Classes\${CALENDAR}" "" "Calendar"
  WriteRegStr HKCU "Software\Classes\${CALENDAR}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.ics\OpenWithProgids" "${CALENDAR}" ""
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${SUFFIX}" ""
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".ics" ""
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what was installed; plans and backups lie elsewhere and stay.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}.exe"
  Delete "$INSTDIR\${PROGRAM}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${PROGRAM}"
  DeleteRegKey HKCU "Software\${PROGRAM}"
  DeleteRegKey HKCU "Software\Classes\${PLAN}"
  DeleteRegKey HKCU "Software\Classes\${CALENDAR}"
  DeleteRegValue HKCU "Software\Classes\.ics\OpenWithProgids" "${CALENDAR}"
  DeleteRegKey HKCU "${APPLICATION}"
  ReadRegStr $0 HKCU "Software\Classes\${SUFFIX}" ""
  StrCmp $0 "${PLAN}" 0 +2
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\${SUFFIX}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
