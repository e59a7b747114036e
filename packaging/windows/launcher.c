// kiln-models.exe: starts the Python that lies beside it with the app. No console, no second process.
// With FOR_CONSOLE kiln-models-cli.exe: the same for the commands that open no window; a console waits for its end.
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*python_main)(int count, wchar_t **words);

static int give_up(void)
{
    MessageBoxW(NULL, L"Some of this program's files are missing. Run its setup again.", L"Kiln Models",
                MB_OK | MB_ICONERROR);
    return 70;
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show)
{
    static wchar_t place[32768];
    // -B: nothing new in the folder, so that it can go. sys.frozen, as freezers set it: sys.executable is the app itself.
    wchar_t *start[] = {place, L"-B", L"-c",
                        L"import sys; sys.frozen = True; sys.argv[0] = sys.executable; "
                        L"from kiln_models_gui.start import main; sys.exit(main())"};
    const int own = sizeof start / sizeof *start;
    int given = 0;
    (void)self, (void)before, (void)line, (void)show;

    SetDllDirectoryW(L""); // never a library from the folder that a file was opened in
    DWORD length = GetModuleFileNameW(NULL, place, 32768 - 32);
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t *name = length ? wcsrchr(place, L'\\') : NULL;
    if (name == NULL || words == NULL || given < 1)
        return give_up();

    wchar_t **all = calloc(own + given, sizeof *all);
    wchar_t *library = malloc((wcslen(place) + 32) * sizeof *library);
    if (all == NULL || library == NULL)
        return give_up();
    wcscpy(library, place);
    wcscpy(library + (name - place) + 1, PYTHON_DLL);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL)
        return give_up();
    memcpy(all, start, sizeof start);
    memcpy(all + own, words + 1, (given - 1) * sizeof *all);
    return run(own + given - 1, all);
}

#ifdef FOR_CONSOLE
int wmain(void)
{
    return wWinMain(NULL, NULL, NULL, 0);
}
#endif
