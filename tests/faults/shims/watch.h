// What both shims share: the real functions behind the ones they stand in for, and which files they look at.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The C library's own function of a name, looked up once.
#define REAL(type, name, ...)                                  \
  static type (*real)(__VA_ARGS__);                            \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

// The mode that `open` was given behind its flags, whatever it holds where there is none.
#define MODE_BEHIND(flags)                                 \
  ({                                                       \
    va_list rest;                                          \
    va_start(rest, flags);                                 \
    mode_t mode = va_arg(rest, mode_t);                    \
    va_end(rest);                                          \
    mode;                                                  \
  })

// Reads the six arguments of a system call into `a`.
#define ARGUMENTS_BEHIND(number, a)                        \
  do {                                                     \
    va_list rest;                                          \
    va_start(rest, number);                                \
    for (int i = 0; i < 6; i++) a[i] = va_arg(rest, long); \
    va_end(rest);                                          \
  } while (0)

// The folder whose files are looked at; SHIM_FOLDER names it, without a link in it.
static const char *watched_folder(void) {
  static const char *folder;
  if (!folder) folder = getenv("SHIM_FOLDER");
  return folder;
}

// The part of a path inside the watched folder, or NULL where it is outside. Programs under test give whole paths.
static const char *inside(const char *path) {
  const char *folder = watched_folder();
  size_t length = folder ? strlen(folder) : 0;
  if (length == 0 || strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == '\0') return "";
  return path[length] == '/' ? path + length + 1 : NULL;
}

// The same of an open file; `path` holds the answer and has room for PATH_MAX bytes.
static const char *inside_fd(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return NULL;
  path[length] = '\0';
  return inside(path);
}
