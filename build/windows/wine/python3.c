/* python3.dll for Wine: only passes on to python311.dll; its exports are in a file that the build writes. */
int __stdcall DllMainCRTStartup(void *library, unsigned reason, void *reserved) { return 1; }
