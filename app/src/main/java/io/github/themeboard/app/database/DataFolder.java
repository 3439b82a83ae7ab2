package io.github.themeboard.app.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The one folder that holds all that this server keeps. While it is open, this process alone uses
 * it: an exclusive file lock keeps a second server out, and ends by itself when the process dies.
 */
public final class DataFolder implements AutoCloseable {

  /**
   * Channels of refused attempts from within the process that holds the lock. They stay open for
   * good: on POSIX systems closing any channel of a file drops all locks of the process on it.
   */
  private static final List<FileChannel> KEPT_OPEN = new CopyOnWriteArrayList<>();

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Creates the folder where it is missing, and locks it. A folder that was new or empty at its
   * first use gets mode 0700 at every start. One that held other files then keeps its mode, since
   * it may be somebody's home or a shared folder, named by mistake.
   *
   * @param folder absolute, or relative to the working folder
   * @throws StartRefused if the folder cannot be written, or another server holds it
   */
  public static DataFolder open(Path folder) {
    Path wanted = folder.toAbsolutePath().normalize();
    try {
      boolean fresh = createOrFindEmpty(wanted);
      Path real = wanted.toRealPath();
      FileChannel lockFile = lock(real);
      try {
        return takeOver(real, lockFile, fresh);
      } catch (IOException e) {
        lockFile.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StartRefused(
          ("Themeboard cannot write to its data folder %s%s. Give this user the right to write"
                  + " there, or set THEMEBOARD_DATA to another folder.")
              .formatted(wanted, reason(e)),
          e);
    }
  }

  /** The folder, absolute and without symbolic links. */
  public Path path() {
    return path;
  }

  /**
   * A secret of this installation: 256 random bits as base64url, made at the first call and kept in
   * {@code secrets/<name>} with mode 0600. A file that the operator has put there is used as it is.
   *
   * @param name lower case letters, digits and hyphens
   * @throws StartRefused if the file cannot be read or written, or is empty
   */
  public synchronized String secret(String name) {
    return new SecretFile(secretFile(name)).readOrCreate();
  }

  /**
   * An empty folder for what this process needs only while it runs.
   *
   * @throws StartRefused if it cannot be emptied or made
   */
  public synchronized Path scratch() {
    Path scratch = path.resolve("scratch");
    try {
      PrivateFiles.deleteTree(scratch);
      PrivateFiles.createFolder(scratch);
      return scratch;
    } catch (IOException e) {
      throw new StartRefused(
          "Themeboard cannot empty %s (%s). Delete that folder, and start again."
              .formatted(scratch, e.getMessage()),
          e);
    }
  }

  Path secretFile(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("Not a name for a secret: " + name);
    }
    return path.resolve("secrets").resolve(name);
  }

  /** A file that this process has made at this start. */
  Path writtenAtOpen() {
    return holderFile(path);
  }

  /** Lets the next server in. Whatever works in the folder has to be closed before. */
  @Override
  public synchronized void close() {
    try {
      if (lockFile.isOpen()) {
        Files.deleteIfExists(holderFile(path));
        lockFile.close();
      }
    } catch (IOException e) {
      // The lock ends with the process at the latest.
      System.getLogger(DataFolder.class.getName())
          .log(System.Logger.Level.WARNING, "The data folder was not released", e);
    }
  }

  private static boolean createOrFindEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (folder.getParent() != null) {
        Files.createDirectories(folder.getParent());
      }
      PrivateFiles.createFolder(folder);
      return true;
    }
    return PrivateFiles.list(folder).isEmpty();
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      KEPT_OPEN.add(channel);
      throw inUse(folder);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw inUse(folder);
  }

  private static DataFolder takeOver(Path folder, FileChannel lockFile, boolean fresh)
      throws IOException {
    // The lock file's content remembers that the folder was made for this server alone.
    if (fresh) {
      lockFile.write(ByteBuffer.wrap(new byte[] {'o', 'w', 'n', '\n'}));
    }
    if (lockFile.size() > 0) {
      PrivateFiles.restrictFolder(folder);
    }
    PrivateFiles.write(holderFile(folder), ProcessHandle.current().pid() + "\n");
    return new DataFolder(folder, lockFile);
  }

  private static StartRefused inUse(Path folder) {
    String holder;
    try {
      holder = " (process " + Files.readString(holderFile(folder)).strip() + ")";
    } catch (IOException e) {
      holder = "";
    }
    return new StartRefused(
        ("Another Themeboard server%s already uses the data folder %s. Stop it first, or set"
                + " THEMEBOARD_DATA to another folder.")
            .formatted(holder, folder));
  }

  private static Path holderFile(Path folder) {
    return folder.resolve("lock.pid");
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "" : " (" + reason + ")";
  }
}
