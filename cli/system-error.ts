/** What the system's error codes mean to whoever has to mend it. */
const words: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "it is on a read-only file system",
  ENOENT: "it is not there",
  ENOTDIR: "a file stands where a folder should be",
  EISDIR: "it is a folder, not a file",
  EEXIST: "something is there already",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
};

/** What the disk refused, in words; null when `error` is no such thing. */
export function describeSystemError(error: Error): string | null {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || syscall.startsWith("spawn")) return null;
  if (syscall === "uv_cwd") return "The current directory is not there any more. Go to one that is.";
  const why = words[code];
  if (why === undefined || path === undefined) return null;
  return `Cannot ${verbs[syscall] ?? "use"} ${"dest" in error ? String(error.dest) : path}: ${why}.`;
}

const verbs: Readonly<Record<string, string>> = {
  open: "open",
  read: "read",
  scandir: "read",
  mkdir: "make",
  unlink: "remove",
  rmdir: "remove",
  write: "write",
};
