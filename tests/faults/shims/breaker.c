// LD_PRELOAD breaker: of the changes that a process makes in SHIM_FOLDER it fails the Nth, or that and all after it, or
// kills the process there. The program under test arms it through the file SHIM_CONTROL (tests/faults/support/breaker.ts).
#include "watch.h"
#include <signal.h>
#include <sys/mman.h>

// Shared memory; `count` is what was seen since it was armed. An `error` of 0 kills.
struct control {
  int32_t armed;
  int32_t nth;
  int32_t for_ever;
  int32_t error;
  int32_t count;
};

static volatile struct control *control(void) {
  static volatile struct control *shared;
  if (shared) return shared;
  REAL(int, "open", const char *, int, ...);
  int fd = real(getenv("SHIM_CONTROL"), O_RDWR | O_CLOEXEC);
  void *memory = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (memory == MAP_FAILED) abort();
  close(fd);
  return shared = memory;
}

// Whether this change is one that fails; errno says how.
static bool breaks(void) {
  volatile struct control *now = control();
  if (!now->armed) return false;
  int32_t count = __sync_add_and_fetch(&now->count, 1);
  if (count != now->nth && !(now->for_ever && count > now->nth)) return false;
  if (now->error == 0) kill(getpid(), SIGKILL);
  errno = now->error;
  return true;
}

static bool breaks_fd(int fd) {
  char path[PATH_MAX];
  return inside_fd(fd, path) != NULL && breaks();
}

static bool breaks_path(const char *path) { return inside(path) != NULL && breaks(); }

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  return breaks_fd(fd) ? -1 : real(fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  return breaks_fd(fd) ? -1 : real(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  return breaks_fd(fd) ? -1 : real(fd, bytes, length);
}

int ftruncate(int fd, off_t length) {
  REAL(int, "ftruncate", int, off_t);
  return breaks_fd(fd) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
  REAL(int, "ftruncate64", int, off64_t);
  return breaks_fd(fd) ? -1 : real(fd, length);
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  return breaks_fd(fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return breaks_fd(fd) ? -1 : real(fd);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  return breaks_path(to) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  return breaks_path(path) ? -1 : real(path, mode);
}

// A new file needs room as well; opening one that is there does not.
static bool breaks_creation(const char *path, int flags) {
  struct stat state;
  return (flags & O_CREAT) && inside(path) && stat(path, &state) != 0 && breaks();
}

int open(const char *path, int flags, ...) {
  REAL(int, "open", const char *, int, ...);
  return breaks_creation(path, flags) ? -1 : real(path, flags, MODE_BEHIND(flags));
}

int open64(const char *path, int flags, ...) {
  REAL(int, "open64", const char *, int, ...);
  return breaks_creation(path, flags) ? -1 : real(path, flags, MODE_BEHIND(flags));
}

// Copying inside the system writes too.
long syscall(long number, ...) {
  REAL(long, "syscall", long, ...);
  long a[6];
  ARGUMENTS_BEHIND(number, a);
  if (number == SYS_copy_file_range && breaks_fd(a[2])) return -1;
  return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
  REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
  return breaks_fd(to) ? -1 : real(to, from, offset, length);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) { return sendfile64(to, from, (off64_t *)offset, length); }
