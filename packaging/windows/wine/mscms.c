/* TEST ONLY, never shipped: Wine's mscms lacks functions that Qt's windows plugin asks for; no screen gets a profile. */
#define FAILS(name) __declspec(dllexport) long long name(void) { return 0; }
FAILS(WcsCreateIccProfile) FAILS(OpenColorProfileW) FAILS(CloseColorProfile) FAILS(GetColorProfileFromHandle)
FAILS(WcsGetDefaultColorProfile) FAILS(WcsGetDefaultColorProfileSize) FAILS(GetStandardColorSpaceProfileW)
FAILS(GetColorDirectoryW) FAILS(ColorProfileGetDisplayDefault) FAILS(ColorProfileGetDisplayList)
