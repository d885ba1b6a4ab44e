; The installer for Windows. build/installer.py gives it VERSION, TREE (what to install), HERE (this
; folder), OUT and, where there is a key, SIGN. Silent with /S; docs/deploy.md has its options and codes.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel admin
ManifestSupportedOS Win10
Name "Lobby Kiosk"
OutFile "${OUT}"
!ifdef SIGN
  !uninstfinalize '${SIGN}'
  !finalize '${SIGN}'
!endif
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Lobby Kiosk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Lobby Kiosk installer"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\LobbyKiosk"
!define EVENTS "SYSTEM\CurrentControlSet\Services\EventLog\Application\Kiosk"
!define AGENT "\Lobby Kiosk agent"
!define SCREEN "\Lobby Kiosk screen"
!define HAS_FINDINGS 10 ; installed, and `kiosk setup` has something to say

ShowInstDetails show
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Options
Var Settings
Var Setup

; One place for every kiosk: policies, tasks and Shell Launcher name it. So /D= is not heard.
!macro Places
  SetRegView 64
  SetShellVarContext all
  StrCpy $INSTDIR "$PROGRAMFILES64\Lobby Kiosk"
  StrCpy $Settings "$APPDATA\kiosk"
  ${DisableX64FSRedirection}
!macroend

; What runs of the old program would keep its files open.
!macro EndPrograms
  nsExec::Exec '"$SYSDIR\schtasks.exe" /end /tn "${AGENT}"'
  Pop $0
  nsExec::Exec '"$SYSDIR\schtasks.exe" /end /tn "${SCREEN}"'
  Pop $0
  nsExec::Exec '"$SYSDIR\taskkill.exe" /f /im kiosk-screen.exe /im kiosk.exe'
  Pop $0
  Sleep 500
!macroend

; $Setup: the options of `kiosk setup`, from those of the installer.
!macro Take option word
  ClearErrors
  ${GetOptions} $Options "/${option}=" $0
  ${IfNot} ${Errors}
    StrCpy $Setup '$Setup ${word} "$0"'
  ${EndIf}
!macroend

; Users read; only administrators change settings, and only the agent the releases.
!macro Rights folder users agent
  CreateDirectory "${folder}"
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "${folder}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-20:(OI)(CI)${agent} *S-1-5-32-545:(OI)(CI)${users}'
  Pop $0
!macroend

!macro Task name file
  nsExec::ExecToLog '"$SYSDIR\schtasks.exe" /create /tn "${name}" /xml "$INSTDIR\${file}" /f'
  Pop $0
  ${If} $0 != 0
    DetailPrint "schtasks could not make ${name}: $0"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro Places
FunctionEnd

Function un.onInit
  !insertmacro Places
FunctionEnd

; $1: the account that shows the screen, for its task.
Function WriteScreen
  Rename "$INSTDIR\screen.xml" "$INSTDIR\screen.old"
  FileOpen $2 "$INSTDIR\screen.old" r
  FileOpen $3 "$INSTDIR\screen.xml" w
  FileWriteUTF16LE /BOM $3 ""
  ${Do}
    ClearErrors
    FileReadUTF16LE $2 $4
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${If} $4 == "<UserId>@SCREEN@</UserId>$\r$\n"
      StrCpy $4 "<UserId>$1</UserId>$\r$\n"
    ${EndIf}
    FileWriteUTF16LE $3 $4
  ${Loop}
  FileClose $2
  FileClose $3
  Delete "$INSTDIR\screen.old"
FunctionEnd

Section
  ${GetParameters} $Options
  ; Away first, so that nothing starts the old screen again while its files are changed.
  Rename "$INSTDIR\kiosk-screen.exe" "$INSTDIR\kiosk-screen.old"
  !insertmacro EndPrograms
  RMDir /r "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    DetailPrint "The old program is still in use; restart Windows and install again."
    SetErrorLevel 1618 ; what Windows Installer says when it has to wait
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r /x kiosk.exe /x kiosk-screen.exe "${TREE}/*.*"
  File "${HERE}/agent.xml"
  File "${HERE}/screen.xml"
  File "${HERE}/shell-launcher.xml"
  ; Beside each other: they hold the same, and so the second one costs nothing in the installer.
  File "${TREE}/kiosk.exe"
  File "${TREE}/kiosk-screen.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$Settings" /setowner *S-1-5-32-544 /t /q'
  Pop $0
  !insertmacro Rights "$Settings" RX RX
  !insertmacro Rights "$Settings\store" RX M
  !insertmacro Rights "$Settings\ask" M M
  ${IfNot} ${FileExists} "$Settings\kiosk.toml"
    SetOutPath "$Settings"
    File "${HERE}/kiosk.toml"
    SetOutPath "$INSTDIR"
  ${EndIf}

  WriteRegStr HKLM "${UNINSTALL}" DisplayName "Lobby Kiosk"
  WriteRegStr HKLM "${UNINSTALL}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" NoModify 1
  WriteRegDWORD HKLM "${UNINSTALL}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL}" EstimatedSize $0
  ; The Event Log shows our sentences by a library that every Windows 10 has.
  WriteRegExpandStr HKLM "${EVENTS}" EventMessageFile "%SystemRoot%\Microsoft.NET\Framework64\v4.0.30319\EventLogMessages.dll"
  WriteRegDWORD HKLM "${EVENTS}" TypesSupported 7

  !insertmacro Task "${AGENT}" agent.xml
  ClearErrors
  ${GetOptions} $Options "/SCREEN=" $1
  ${IfNot} ${Errors}
    Call WriteScreen
    !insertmacro Task "${SCREEN}" screen.xml
  ${EndIf}

  !insertmacro Take SITE --site
  !insertmacro Take SHARE --share
  !insertmacro Take ROOT --root
  !insertmacro Take ID --id
  ${If} $Setup != ""
    nsExec::ExecToLog '"$INSTDIR\kiosk.exe" setup$Setup'
    Pop $0
    ${If} $0 != 0
      SetErrorLevel ${HAS_FINDINGS}
    ${EndIf}
  ${EndIf}
  nsExec::Exec '"$SYSDIR\schtasks.exe" /run /tn "${AGENT}"'
  Pop $0
SectionEnd

Section Uninstall
  ${GetParameters} $Options
  !insertmacro EndPrograms
  nsExec::Exec '"$SYSDIR\schtasks.exe" /delete /tn "${AGENT}" /f'
  Pop $0
  nsExec::Exec '"$SYSDIR\schtasks.exe" /delete /tn "${SCREEN}" /f'
  Pop $0
  RMDir /r /REBOOTOK "$INSTDIR"
  DeleteRegKey HKLM "${UNINSTALL}"
  DeleteRegKey HKLM "${EVENTS}"
  ClearErrors
  ${GetOptions} $Options "/PURGE" $0
  ${IfNot} ${Errors}
    RMDir /r /REBOOTOK "$Settings"
  ${EndIf}
SectionEnd
