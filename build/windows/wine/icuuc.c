/* For Wine only: Windows 10 has an icuuc.dll, Wine 8 has none. It knows no encoding, so Qt uses its own. */
#define EXPORT __declspec(dllexport)
#define NOTHING(name) EXPORT void name(void) {}
#define REFUSED 4 /* U_FILE_ACCESS_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) { if (error) *error = REFUSED; return 0; }
EXPORT const char *ucnv_getName(void *converter, int *error) { if (error) *error = REFUSED; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { if (error) *error = REFUSED; return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT signed char ucnv_getMaxCharSize(void *converter) { return 1; }
EXPORT int ucnv_fromUCountPending(void) { return 0; }
EXPORT int ucnv_toUCountPending(void) { return 0; }
NOTHING(ucnv_close)
NOTHING(ucnv_reset)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
