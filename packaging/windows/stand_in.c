// For trying the setup under wine only: two libraries that each Windows 10 has and an old wine has not.
#include <windows.h>

// bcryptprimitives.dll, which Rust's programs (pydantic) take random numbers from.
BOOLEAN NTAPI SystemFunction036(PVOID data, ULONG size); // RtlGenRandom, as advapi32 calls it
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return SystemFunction036(data, (ULONG)size); }

// icuuc.dll, where Qt looks for old character sets. This one has none.
#define NONE(name) __declspec(dllexport) void *name(void) { return 0; }
NONE(ucnv_open) NONE(ucnv_close) NONE(ucnv_reset) NONE(ucnv_getMaxCharSize) NONE(ucnv_getName)
NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NONE(ucnv_getToUCallBack) NONE(ucnv_getFromUCallBack) NONE(ucnv_setToUCallBack) NONE(ucnv_setFromUCallBack)
NONE(ucnv_cbToUWriteUChars) NONE(ucnv_cbFromUWriteUChars) NONE(ucnv_toUnicode) NONE(ucnv_fromUnicode)
NONE(ucnv_toUCountPending) NONE(ucnv_fromUCountPending)
NONE(ucnv_getStandardName) NONE(ucnv_getAvailableName) NONE(ucnv_countAvailable)
