; The installer for Windows: for one person, without administrator rights. Compiled on any system by
;   makensis -WX -DVERSION=0.1.0 -DROOT=/path/of/the/checkout packaging/windows/synoptic.nsi
; FROZEN is the frozen folder, OUT where the installer goes; both have a usual place. Paths are written with backslashes:
; makensis on Windows takes them apart there, on other systems it turns them round.
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
ManifestLongPathAware true
!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "say -DVERSION=…"
!endif
!ifndef ROOT
  !error "say -DROOT=…"
!endif
!ifndef FROZEN
  !define FROZEN "${ROOT}\dist\synoptic"
!endif
!ifndef ICON
  !define ICON "${ROOT}\build\icons\app.ico"
!endif
!ifndef OUT
  !define OUT "${ROOT}\dist"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Synoptic"
!define CLASSES "Software\Classes"
!define CAPABILITIES "Software\Synoptic\Capabilities"

Name "Synoptic"
OutFile "${OUT}\Synoptic-${VERSION}-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Synoptic"
InstallDirRegKey HKCU "Software\Synoptic" "InstallDir"
BrandingText "Synoptic ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Synoptic"
VIAddVersionKey "CompanyName" "The Synoptic contributors"
VIAddVersionKey "FileDescription" "Synoptic, installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Synoptic contributors, Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\synoptic.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${ROOT}\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"

LangString NEEDS_64 ${LANG_ENGLISH} "Synoptic needs a 64-bit Windows 10 or newer."
LangString NEEDS_64 ${LANG_FRENCH} "Synoptic a besoin de Windows 10 (64 bits) ou plus récent."
LangString NEEDS_64 ${LANG_GERMAN} "Synoptic braucht Windows 10 (64 Bit) oder neuer."
LangString IS_OPEN ${LANG_ENGLISH} "Synoptic is open. Close it, then try again."
LangString IS_OPEN ${LANG_FRENCH} "Synoptic est ouvert. Fermez-le, puis réessayez."
LangString IS_OPEN ${LANG_GERMAN} "Synoptic ist offen. Bitte schließen und noch einmal versuchen."
LangString LIBRARY ${LANG_ENGLISH} "Synoptic library"
LangString LIBRARY ${LANG_FRENCH} "Bibliothèque Synoptic"
LangString LIBRARY ${LANG_GERMAN} "Synoptic-Bibliothek"

; A program that runs can be renamed, but not opened for writing: so it is known whether it runs.
!macro EnsureClosed PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(IS_OPEN)" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_64)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Only a folder of ours or an empty one is installed into, so that taking away can take the folder.
Function .onVerifyInstDir
  IfFileExists "$INSTDIR\synoptic.exe" good
  ${DirState} "$INSTDIR" $0
  IntCmp $0 1 0 good good
    Abort
  good:
FunctionEnd

!macro Article ENDING
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "Synoptic.Article" ""
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${ENDING}" "Synoptic.Article"
  WriteRegStr HKCU "${CLASSES}\Applications\synoptic.exe\SupportedTypes" "${ENDING}" ""
!macroend

!macro NoArticle ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "Synoptic.Article"
!macroend

Section "Synoptic"
  !insertmacro EnsureClosed "synoptic.exe"
  !insertmacro EnsureClosed "synoptic-terminal.exe"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${FROZEN}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Synoptic.lnk" "$INSTDIR\synoptic.exe"
  WriteRegStr HKCU "Software\Synoptic" "InstallDir" "$INSTDIR"

  ; libraries are ours, and open by a double click
  WriteRegStr HKCU "${CLASSES}\Synoptic.Library" "" "$(LIBRARY)"
  WriteRegStr HKCU "${CLASSES}\Synoptic.Library\DefaultIcon" "" "$INSTDIR\synoptic.exe,0"
  WriteRegStr HKCU "${CLASSES}\Synoptic.Library\shell\open\command" "" '"$INSTDIR\synoptic.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.synoptic" "" "Synoptic.Library"

  ; articles are offered under Open with, and never taken from the program that has them
  WriteRegStr HKCU "${CLASSES}\Synoptic.Article" "" "Synoptic"
  WriteRegStr HKCU "${CLASSES}\Synoptic.Article\shell\open\command" "" '"$INSTDIR\synoptic.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\synoptic.exe\shell\open\command" "" '"$INSTDIR\synoptic.exe" "%1"'
  !insertmacro Article ".txt"
  !insertmacro Article ".html"
  !insertmacro Article ".htm"
  !insertmacro Article ".xhtml"
  !insertmacro Article ".md"
  !insertmacro Article ".markdown"
  !insertmacro Article ".pdf"
  !insertmacro Article ".epub"
  !insertmacro Article ".docx"

  ; links of exported notes
  WriteRegStr HKCU "${CLASSES}\synoptic" "" "URL:Synoptic"
  WriteRegStr HKCU "${CLASSES}\synoptic" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\synoptic\DefaultIcon" "" "$INSTDIR\synoptic.exe,0"
  WriteRegStr HKCU "${CLASSES}\synoptic\shell\open\command" "" '"$INSTDIR\synoptic.exe" "%1"'

  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "Synoptic"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationIcon" "$INSTDIR\synoptic.exe,0"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Read the versions of one story side by side"
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".synoptic" "Synoptic.Library"
  WriteRegStr HKCU "${CAPABILITIES}\UrlAssociations" "synoptic" "synoptic"
  WriteRegStr HKCU "Software\RegisteredApplications" "Synoptic" "${CAPABILITIES}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Synoptic"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Synoptic contributors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\synoptic.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

Section "Uninstall"
  !insertmacro EnsureClosed "synoptic.exe"
  !insertmacro EnsureClosed "synoptic-terminal.exe"
  Delete "$SMPROGRAMS\Synoptic.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\synoptic.exe"
  Delete "$INSTDIR\synoptic-terminal.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\Synoptic.Library"
  DeleteRegKey HKCU "${CLASSES}\Synoptic.Article"
  DeleteRegKey HKCU "${CLASSES}\.synoptic"
  DeleteRegKey HKCU "${CLASSES}\synoptic"
  DeleteRegKey HKCU "${CLASSES}\Applications\synoptic.exe"
  !insertmacro NoArticle ".txt"
  !insertmacro NoArticle ".html"
  !insertmacro NoArticle ".htm"
  !insertmacro NoArticle ".xhtml"
  !insertmacro NoArticle ".md"
  !insertmacro NoArticle ".markdown"
  !insertmacro NoArticle ".pdf"
  !insertmacro NoArticle ".epub"
  !insertmacro NoArticle ".docx"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Synoptic"
  DeleteRegKey HKCU "Software\Synoptic"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
  ; the library in %APPDATA%\Synoptic is the reader's own: it stays
SectionEnd
