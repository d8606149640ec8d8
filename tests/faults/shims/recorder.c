// LD_PRELOAD recorder: writes every change that a process makes in SHIM_FOLDER, every flush, and what it says on standard
// output into SHIM_LOG, in their order. tests/faults/support/recording.ts reads it.
#include "watch.h"

// A record: this head, then `name` bytes of path (two paths with a zero between for a rename), then `data` bytes.
struct __attribute__((packed)) head {
  char op;
  uint16_t name;
  uint32_t data;
  uint64_t inode;
  int64_t offset;
};

// One at a time: the order in the log is the order in which things were done.
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

static void put(const void *bytes, size_t length) {
  static int log = -1;
  REAL(ssize_t, "write", int, const void *, size_t);
  if (log < 0) log = syscall(SYS_openat, AT_FDCWD, getenv("SHIM_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  while (length > 0) {
    ssize_t done = real(log, bytes, length);
    if (done <= 0) abort();
    bytes = (const char *)bytes + done;
    length -= done;
  }
}

static void record(char op, const char *name, size_t name_length, uint64_t inode, int64_t offset, const void *data, size_t length) {
  struct head head = {op, name_length, length, inode, offset};
  put(&head, sizeof head);
  put(name, name_length);
  put(data, length);
}

static void record_name(char op, const char *name, uint64_t inode) { record(op, name, strlen(name), inode, 0, NULL, 0); }

static uint64_t inode_of(int fd) {
  struct stat state;
  return fstat(fd, &state) == 0 ? state.st_ino : 0;
}

static void record_file(char op, int fd, int64_t offset, const void *data, size_t length) {
  record(op, NULL, 0, inode_of(fd), offset, data, length);
}

static bool is_watched(int fd) {
  char path[PATH_MAX];
  return inside_fd(fd, path) != NULL;
}

#define RECORDED(result, call, done)     \
  pthread_mutex_lock(&order);            \
  result = call;                         \
  int kept = errno;                      \
  done;                                  \
  pthread_mutex_unlock(&order);          \
  errno = kept;                          \
  return result

// --- what is written ---

static ssize_t write_at(ssize_t (*real)(int, const void *, size_t, off64_t), int fd, const void *bytes, size_t length, off64_t offset) {
  ssize_t count;
  RECORDED(count, real(fd, bytes, length, offset), if (count > 0 && is_watched(fd)) record_file('W', fd, offset, bytes, count));
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off64_t);
  return write_at(real, fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  return write_at(real, fd, bytes, length, offset);
}

// What was appended ends where the file's own position is now.
static void record_appended(int fd, const void *bytes, ssize_t count) {
  if (count <= 0) return;
  if (fd == STDOUT_FILENO) record('A', NULL, 0, 0, 0, bytes, count);
  else if (is_watched(fd)) record_file('W', fd, lseek(fd, 0, SEEK_CUR) - count, bytes, count);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  ssize_t count;
  RECORDED(count, real(fd, bytes, length), record_appended(fd, bytes, count));
}

static int truncate_to(int (*real)(int, off64_t), int fd, off64_t length) {
  int failed;
  RECORDED(failed, real(fd, length), if (!failed && is_watched(fd)) record_file('T', fd, length, NULL, 0));
}

int ftruncate(int fd, off_t length) {
  REAL(int, "ftruncate", int, off64_t);
  return truncate_to(real, fd, length);
}

int ftruncate64(int fd, off64_t length) {
  REAL(int, "ftruncate64", int, off64_t);
  return truncate_to(real, fd, length);
}

// What was copied inside the system is read back, because it never passed through this process.
static void record_copied(int fd, ssize_t count) {
  if (count <= 0 || !is_watched(fd)) return;
  char *bytes = malloc(count);
  off_t start = lseek(fd, 0, SEEK_CUR) - count;
  char own[64];
  snprintf(own, sizeof own, "/proc/self/fd/%d", fd);
  int reader = syscall(SYS_openat, AT_FDCWD, own, O_RDONLY | O_CLOEXEC, 0);
  if (!bytes || reader < 0 || pread(reader, bytes, count, start) != count) abort();
  close(reader);
  record_file('W', fd, start, bytes, count);
  free(bytes);
}

long syscall(long number, ...) {
  REAL(long, "syscall", long, ...);
  long a[6];
  ARGUMENTS_BEHIND(number, a);
  long result;
  if (number != SYS_copy_file_range) return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  RECORDED(result, real(number, a[0], a[1], a[2], a[3], a[4], a[5]), record_copied(a[2], result));
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
  REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
  ssize_t count;
  RECORDED(count, real(to, from, offset, length), record_copied(to, count));
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) { return sendfile64(to, from, (off64_t *)offset, length); }

// --- what is flushed ---

static int flush(int (*real)(int), int fd) {
  char path[PATH_MAX];
  const char *name = inside_fd(fd, path);
  struct stat state;
  bool is_folder = name && fstat(fd, &state) == 0 && S_ISDIR(state.st_mode);
  int failed;
  RECORDED(failed, real(fd), if (!failed && name) {
    if (is_folder) record_name('F', name, 0);
    else record_file('S', fd, 0, NULL, 0);
  });
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  return flush(real, fd);
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return flush(real, fd);
}

// --- what is named ---

static int open_named(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  const char *name = inside(path);
  if (!name || !(flags & (O_CREAT | O_TRUNC))) return real(path, flags, mode);
  struct stat before;
  bool existed = stat(path, &before) == 0;
  int fd;
  RECORDED(fd, real(path, flags, mode), if (fd >= 0) {
    if (!existed) record_name('C', name, inode_of(fd));
    else if (flags & O_TRUNC) record_file('T', fd, 0, NULL, 0);
  });
}

int open(const char *path, int flags, ...) {
  REAL(int, "open", const char *, int, ...);
  return open_named(real, path, flags, MODE_BEHIND(flags));
}

int open64(const char *path, int flags, ...) {
  REAL(int, "open64", const char *, int, ...);
  return open_named(real, path, flags, MODE_BEHIND(flags));
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  const char *old = inside(from), *new = inside(to);
  int failed;
  RECORDED(failed, real(from, to), if (!failed && old && new) {
    char both[2 * PATH_MAX];
    size_t length = snprintf(both, sizeof both, "%s%c%s", old, '\0', new);
    record('R', both, length, 0, 0, NULL, 0);
  });
}

static void record_gone(int failed, const char *path) {
  const char *name = inside(path);
  if (!failed && name) record_name('U', name, 0);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int failed;
  RECORDED(failed, real(path), record_gone(failed, path));
}

int rmdir(const char *path) {
  REAL(int, "rmdir", const char *);
  int failed;
  RECORDED(failed, real(path), record_gone(failed, path));
}

int remove(const char *path) {
  REAL(int, "remove", const char *);
  int failed;
  RECORDED(failed, real(path), record_gone(failed, path));
}

int unlinkat(int folder, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  char whole[2 * PATH_MAX];
  if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
  else {
    char parent[PATH_MAX];
    const char *name = inside_fd(folder, parent);
    snprintf(whole, sizeof whole, "%s/%s", name ? parent : "", path);
  }
  int failed;
  RECORDED(failed, real(folder, path, flags), record_gone(failed, whole));
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  const char *name = inside(path);
  int failed;
  RECORDED(failed, real(path, mode), if (!failed && name) record_name('M', name, 0));
}
