"""What a window manager would do on the bare test screen: give the topmost window the keyboard. Through libX11."""

import ctypes

_VIEWABLE, _INPUT_OUTPUT, _REVERT_TO_PARENT = 2, 1, 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_event_masks", "your_event_mask", "do_not_propagate_mask")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    )


class Display:
    """The X display of this process."""

    def __init__(self) -> None:
        x = self._x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [ctypes.c_void_p], ctypes.c_ulong
        x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *([ctypes.c_void_p] * 4)]
        x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        x.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
        x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        x.XFree.argtypes = [ctypes.c_void_p]
        self._display = x.XOpenDisplay(None)
        # A window may close between being listed and being asked: no reason to end, as Xlib would.
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        x.XSetErrorHandler(self._ignore)

    def focus_topmost(self) -> None:
        """Focus the window on top; menus and lists that pop up keep the keyboard by a grab of their own."""
        for window in reversed(self._top_level_windows()):
            found = _Attributes()
            self._x.XGetWindowAttributes(self._display, window, ctypes.byref(found))
            ours = found.map_state == _VIEWABLE and found.kind == _INPUT_OUTPUT and not found.override_redirect
            if ours and found.width > 50:
                self._x.XSetInputFocus(self._display, window, _REVERT_TO_PARENT, 0)
                self._x.XSync(self._display, 0)
                return

    def _top_level_windows(self) -> list[int]:
        """From the lowest to the topmost."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        windows = ctypes.POINTER(ctypes.c_ulong)()
        start = self._x.XDefaultRootWindow(self._display)
        self._x.XQueryTree(self._display, start, *map(ctypes.byref, (root, parent, windows, count)))
        found = [int(windows[number]) for number in range(count.value)]
        self._x.XFree(windows)
        return found
