package nectally.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes this process has read of its inputs, before they are decompressed, for whoever
 * tells a person how far it is. Like a clock it only goes forward, and no result depends on it.
 */
public final class BytesRead {

  private static final AtomicLong SO_FAR = new AtomicLong();

  private BytesRead() {}

  /** Returns the bytes read so far, at least 0; what is read a second time counts again. */
  public static long soFar() {
    return SO_FAR.get();
  }

  /** Returns a stream whose bytes are counted when they are read. */
  static InputStream counted(InputStream in) {
    return new Counted(in);
  }

  /** A stream that may come from a pipe, of which nobody can ask how much there is. */
  private static final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      SO_FAR.addAndGet(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      SO_FAR.addAndGet(Math.max(0, count));
      return count;
    }

    @Override
    public int available() {
      try {
        return super.available();
      } catch (IOException cannotSeek) {
        return 1;
      }
    }
  }
}
