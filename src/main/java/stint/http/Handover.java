package stint.http;

import java.util.function.Consumer;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import stint.scheduling.Received;

/**
 * A value on its way to a client: it counts as delivered when the connection has asked for its bytes, and is handed back if that ends
 * before. One of the two happens, once. Safe for all threads.
 */
final class Handover {
  private final Connection connection;
  private final Runnable giveBack;
  private boolean decided;

  /** From now on it is on its way. */
  Handover(Connection connection, Received received, Consumer<Received> back) {
    this.connection = connection;
    this.giveBack = () -> {
      if (decide()) {
        back.accept(received);
      }
    };
    connection.onEnd(giveBack);
  }

  /** The bytes that it is written as, for the connection to ask for. */
  Source<ByteString, ?> bytes(byte[] written) {
    return Source.single(ByteString.fromArrayUnsafe(written)).filter(_ -> deliver());
  }

  /** The connection asks for it: whether it is still to be delivered. */
  boolean deliver() {
    connection.forget(giveBack);
    return decide();
  }

  private synchronized boolean decide() {
    boolean first = !decided;
    decided = true;
    return first;
  }
}
