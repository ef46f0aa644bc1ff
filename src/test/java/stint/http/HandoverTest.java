package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stint.scheduling.Received;

/** A value is delivered or handed back, never both and never neither. */
@Timeout(60)
final class HandoverTest {
  private final Connection connection = Connection.of(HttpRequest.create());
  private final List<Received> back = new ArrayList<>();
  private final Received value = new Received(1, null, null);

  @Test
  void shouldKeepWhatIsDelivered() {
    var handover = new Handover(connection, value, back::add);
    assertThat(handover.deliver()).isTrue();
    connection.end();
    assertThat(back).isEmpty();
  }

  @Test
  void shouldHandBackWhatNobodyAskedFor() {
    var handover = new Handover(connection, value, back::add);
    connection.end();
    assertThat(back).containsExactly(value);
    assertThat(handover.deliver()).isFalse();
    connection.end();
    assertThat(back).containsExactly(value);
  }

  @Test
  void shouldHandBackWhatComesTooLate() {
    connection.end();
    assertThat(new Handover(connection, value, back::add).deliver()).isFalse();
    assertThat(back).containsExactly(value);
  }
}
