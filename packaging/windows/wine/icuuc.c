/* TEST ONLY, never shipped: Windows has an ICU of its own that Wine lacks, and Qt does not load without its name.
   Every function says that it failed; Qt then does without collation and conversion of rare encodings. */
#define FAILS(name) __declspec(dllexport) long long name(void) { return 0; }
FAILS(ucnv_open) FAILS(ucnv_close) FAILS(ucnv_fromUnicode) FAILS(ucnv_toUnicode) FAILS(ucnv_getMaxCharSize)
FAILS(ucnv_countAvailable) FAILS(ucnv_getAvailableName) FAILS(ucnv_countAliases) FAILS(ucnv_getAlias)
FAILS(ucnv_getStandardName) FAILS(ucnv_countStandards) FAILS(ucnv_getStandard) FAILS(ucnv_compareNames)
FAILS(ucnv_reset) FAILS(ucnv_getDefaultName) FAILS(ucnv_setFromUCallBack) FAILS(ucnv_setToUCallBack)
FAILS(ucnv_getName) FAILS(ucnv_resetToUnicode) FAILS(ucnv_resetFromUnicode) FAILS(ucnv_setSubstString)
FAILS(ucnv_setSubstChars) FAILS(u_errorName) FAILS(u_strToUpper) FAILS(u_strToLower) FAILS(ucol_open)
FAILS(ucol_close) FAILS(ucol_strcoll) FAILS(ucol_getSortKey) FAILS(ucol_setAttribute) FAILS(ucal_open)
FAILS(ucal_close) FAILS(ucal_getDefaultTimeZone) FAILS(ucal_openTimeZones) FAILS(ucal_openCountryTimeZones)
FAILS(ucal_get) FAILS(ucal_setMillis) FAILS(ucal_inDaylightTime) FAILS(ucal_getTimeZoneDisplayName)
FAILS(ucal_clone) FAILS(ucal_getTimeZoneTransitionDate) FAILS(ucal_openTimeZoneIDEnumeration) FAILS(ucal_getDSTSavings)
FAILS(ucal_getTimeZoneID) FAILS(ucal_getCanonicalTimeZoneID) FAILS(uenum_next) FAILS(uenum_close) FAILS(uenum_unext)
FAILS(ucal_getWindowsTimeZoneID) FAILS(ucal_getTimeZoneIDForWindowsID) FAILS(uidna_openUTS46) FAILS(uidna_close)
