/* A folder seen through a slow wire: every question takes a fixed time. Read-only; for the bench.
 * cc latency.c -o latency $(pkg-config --cflags --libs fuse3); latency MICROSECONDS FOLDER MOUNT */
#define FUSE_USE_VERSION 31
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *folder;
static useconds_t pause_us;

static const char *real(char *out, const char *path) {
    usleep(pause_us);
    snprintf(out, PATH_MAX, "%s%s", folder, path);
    return out;
}

static int told(int result) { return result == -1 ? -errno : 0; }

static int l_getattr(const char *path, struct stat *found, struct fuse_file_info *info) {
    char name[PATH_MAX];
    (void)info;
    return told(lstat(real(name, path), found));
}

static int l_readdir(const char *path, void *out, fuse_fill_dir_t fill, off_t from,
                     struct fuse_file_info *info, enum fuse_readdir_flags flags) {
    char name[PATH_MAX];
    DIR *open_folder = opendir(real(name, path));
    struct dirent *entry;
    (void)from, (void)info, (void)flags;
    if (open_folder == NULL) return -errno;
    while ((entry = readdir(open_folder)) != NULL) fill(out, entry->d_name, NULL, 0, 0);
    closedir(open_folder);
    return 0;
}

static int l_open(const char *path, struct fuse_file_info *info) {
    char name[PATH_MAX];
    int opened = open(real(name, path), O_RDONLY);
    if (opened == -1) return -errno;
    info->fh = opened;
    return 0;
}

static int l_read(const char *path, char *out, size_t size, off_t from,
                  struct fuse_file_info *info) {
    ssize_t count;
    (void)path;
    usleep(pause_us);
    count = pread(info->fh, out, size, from);
    return count == -1 ? -errno : (int)count;
}

static int l_release(const char *path, struct fuse_file_info *info) {
    (void)path;
    return told(close(info->fh));
}

static const struct fuse_operations operations = {.getattr = l_getattr,
                                                  .readdir = l_readdir,
                                                  .open = l_open,
                                                  .read = l_read,
                                                  .release = l_release};

int main(int count, char *words[]) {
    char *options[] = {words[0], "-f", "-o", "ro,auto_unmount", NULL};
    if (count != 4) return 2;
    pause_us = (useconds_t)atoi(words[1]);
    folder = words[2];
    options[4] = words[3];
    return fuse_main(5, options, &operations, NULL);
}
