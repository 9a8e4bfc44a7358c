; The installer for Windows: for one person, without administrator rights, in six languages.
; What a person keeps in kpdesk ($LOCALAPPDATA\kpdesk) is neither made nor touched here.
; Called with /DVERSION /DFROZEN /DOUTPUT /DICON /DNUMBERS.

Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSION}

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\kpdesk"
!define CLASSES "Software\Classes"

Name "kpdesk"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\kpdesk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "kpdesk ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "kpdesk"
VIAddVersionKey "FileDescription" "kpdesk installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\kpdesk.exe"
!define MUI_FINISHPAGE_TEXT "$(DONE)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Arabic"

LangString DONE ${LANG_ENGLISH} "kpdesk is installed. Your archive is kept in $LOCALAPPDATA\kpdesk."
LangString DONE ${LANG_FRENCH} "kpdesk est installé. Vos archives se trouvent dans $LOCALAPPDATA\kpdesk."
LangString DONE ${LANG_PORTUGUESE} "O kpdesk está instalado. O seu arquivo fica em $LOCALAPPDATA\kpdesk."
LangString DONE ${LANG_SPANISH} "kpdesk está instalado. Su archivo se guarda en $LOCALAPPDATA\kpdesk."
LangString DONE ${LANG_RUSSIAN} "Программа kpdesk установлена. Ваш архив хранится в папке $LOCALAPPDATA\kpdesk."
LangString DONE ${LANG_ARABIC} "تم تثبيت kpdesk. يُحفظ أرشيفك في $LOCALAPPDATA\kpdesk."

LangString STAYS ${LANG_ENGLISH} "The program is removed. Your archive with its notes stays in $LOCALAPPDATA\kpdesk; delete that folder yourself if you want it gone."
LangString STAYS ${LANG_FRENCH} "Le programme sera supprimé. Vos archives et vos notes restent dans $LOCALAPPDATA\kpdesk ; supprimez ce dossier vous-même si vous le souhaitez."
LangString STAYS ${LANG_PORTUGUESE} "O programa será removido. O seu arquivo e as suas notas permanecem em $LOCALAPPDATA\kpdesk; apague essa pasta se a quiser eliminar."
LangString STAYS ${LANG_SPANISH} "Se quitará el programa. Su archivo y sus notas permanecen en $LOCALAPPDATA\kpdesk; borre usted mismo esa carpeta si desea eliminarla."
LangString STAYS ${LANG_RUSSIAN} "Программа будет удалена. Ваш архив и заметки останутся в папке $LOCALAPPDATA\kpdesk; удалите её сами, если она больше не нужна."
LangString STAYS ${LANG_ARABIC} "سيُزال البرنامج. يبقى أرشيفك وملاحظاتك في $LOCALAPPDATA\kpdesk، ويمكنك حذف هذا المجلد بنفسك إن أردت."

LangString RUNNING ${LANG_ENGLISH} "kpdesk is still open. Close it, then start this again. Nothing was changed."
LangString RUNNING ${LANG_FRENCH} "kpdesk est encore ouvert. Fermez-le, puis recommencez. Rien n'a été modifié."
LangString RUNNING ${LANG_PORTUGUESE} "O kpdesk ainda está aberto. Feche-o e comece de novo. Nada foi alterado."
LangString RUNNING ${LANG_SPANISH} "kpdesk todavía está abierto. Ciérrelo y vuelva a empezar. No se ha cambiado nada."
LangString RUNNING ${LANG_RUSSIAN} "Программа kpdesk ещё открыта. Закройте её и начните снова. Ничего не изменено."
LangString RUNNING ${LANG_ARABIC} "لا يزال kpdesk مفتوحًا. أغلقه ثم ابدأ من جديد. لم يتغير شيء."

!macro STOP_WHILE_RUNNING
  ; A program that runs cannot be renamed into itself; a name is taken from no file that is in use.
  ClearErrors
  IfFileExists "$INSTDIR\kpdesk.exe" 0 +7
  Rename "$INSTDIR\kpdesk.exe" "$INSTDIR\kpdesk.old.exe"
  IfErrors 0 +4
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
  SetErrorLevel 2
  Quit
  Delete "$INSTDIR\kpdesk.old.exe"
!macroend

!macro REMOVE_PROGRAM
  ; By name, and never the folder as a whole: a person may have chosen one that holds other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kpdesk.exe"
  Delete "$INSTDIR\kpdesk-cli.exe"
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  !insertmacro STOP_WHILE_RUNNING
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\kpdesk.lnk" "$INSTDIR\kpdesk.exe"

  WriteRegStr HKCU "${CLASSES}\.kpbundle" "" "kpdesk.bundle"
  WriteRegStr HKCU "${CLASSES}\kpdesk.bundle" "" "kpdesk bundle"
  WriteRegStr HKCU "${CLASSES}\kpdesk.bundle\DefaultIcon" "" "$INSTDIR\kpdesk.exe,0"
  WriteRegStr HKCU "${CLASSES}\kpdesk.bundle\shell\open\command" "" '"$INSTDIR\kpdesk.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "kpdesk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\kpdesk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "kpdesk developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_RUNNING
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\kpdesk.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${CLASSES}\kpdesk.bundle"
  ReadRegStr $0 HKCU "${CLASSES}\.kpbundle" ""
  StrCmp $0 "kpdesk.bundle" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.kpbundle"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
