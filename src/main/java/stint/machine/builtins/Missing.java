package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why modules of CPython's standard library that ordinary programs import do not exist here. */
public final class Missing {
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    add("there are no threads; tasklets with channels, asyncio and queue are what there is instead",
        "threading", "_thread", "concurrent");
    add("there are no processes, and no host to reach", "subprocess", "multiprocessing", "signal", "ctypes", "platform",
        "pty", "resource",
        "sysconfig", "site", "getpass", "pwd", "grp", "readline", "curses", "tkinter", "turtle", "webbrowser");
    add("there are no sockets", "socket", "ssl", "select", "selectors", "socketserver", "http", "smtplib", "ftplib",
        "imaplib", "poplib",
        "telnetlib", "xmlrpc", "wsgiref", "urllib.request", "urllib.error");
    add("there are no files", "tempfile", "shutil", "glob", "fileinput", "filecmp", "zipfile", "tarfile", "shelve",
        "dbm", "sqlite3", "mmap",
        "zoneinfo", "linecache", "gettext", "locale");
    add("nothing counts references", "weakref", "gc", "tracemalloc");
    add("a program is compiled as a whole, before it runs", "code", "codeop", "dis", "py_compile", "runpy", "symtable",
        "tokenize", "token");
    add("there is no debugger or profiler inside a program", "pdb", "bdb", "trace", "profile", "cProfile", "pstats",
        "faulthandler");
  }

  private Missing() {}

  private static void add(String reason, String... modules) {
    List.of(modules).forEach(module -> REASONS.put(module, reason));
  }

  /** Why there is no module of this dotted name; null where no reason is known, as for one that was never part of Python. */
  public static String reason(String module) {
    var reason = REASONS.get(module);
    int dot = module.indexOf('.');
    return reason != null || dot < 0 ? reason : REASONS.get(module.substring(0, dot));
  }
}
