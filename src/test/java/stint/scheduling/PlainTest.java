package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** Values as plain data and back. */
class PlainTest {
  @Property
  void shouldGiveBackWhatWasPutIn(@ForAll("plain") Object plain) {
    assertThat(Plain.of(Plain.toValue(plain))).isEqualTo(plain);
  }

  @Provide
  Arbitrary<Object> plain() {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            Arbitraries.just(null),
            Arbitraries.of(true, false).map(flag -> flag),
            Arbitraries.longs().map(number -> number),
            Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(64), BigInteger.TWO.pow(300))
                .map(number -> number),
            Arbitraries.doubles().map(number -> number),
            Arbitraries.strings().ofMaxLength(5).map(text -> text));
    return Arbitraries.recursive(
        () -> leaves,
        inner -> Arbitraries.oneOf(
            inner.list().ofMaxSize(4).map(list -> (Object) list),
            Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), inner).ofMaxSize(4).map(map -> (Object) map)),
        0,
        4);
  }

  @Test
  void shouldTakeTuplesForLists() {
    assertThat(Plain.of(PyTuple.of(1L, PyTuple.of()))).isEqualTo(List.of(1L, List.of()));
  }

  @Test
  void shouldKeepTheOrderOfKeys() {
    var map = new LinkedHashMap<String, Object>();
    for (var key : List.of("z", "a", "m")) {
      map.put(key, 1L);
    }
    assertThat(((Map<?, ?>) Plain.of(Plain.toValue(map))).keySet().toString()).isEqualTo("[z, a, m]");
  }

  @Test
  void shouldMakeSmallBigIntegersInts() {
    assertThat(Plain.toValue(BigInteger.TEN)).isEqualTo(10L);
  }

  @Test
  void shouldRefuseWhatContainsItself() {
    var list = new PyList();
    var dict = new PyDict();
    dict.put(Str.of("self"), list);
    list.add(dict);
    assertThatThrownBy(() -> Plain.of(list)).isInstanceOf(PlainException.class)
        .hasMessage("$[0].self: contains itself");
  }

  @Test
  void shouldRepeatWhatIsShared() {
    var shared = PyList.of(1L);
    assertThat(Plain.of(PyList.of(shared, shared))).isEqualTo(List.of(List.of(1L), List.of(1L)));
  }

  @Test
  void shouldRefuseWhatIsTooDeep() {
    Object value = 1L;
    List<Object> plain = new ArrayList<>();
    for (int i = 0; i < Plain.DEPTH; i++) {
      value = PyList.of(value);
      plain = new ArrayList<>(List.of(plain));
    }
    assertThat(Plain.of(value)).isNotNull();
    Object deeper = PyList.of(value);
    Object deeperPlain = List.of(plain);
    assertThatThrownBy(() -> Plain.of(deeper)).hasMessageEndingWith("nested more than 100 deep");
    assertThatThrownBy(() -> Plain.toValue(deeperPlain)).hasMessageEndingWith("nested more than 100 deep");
  }

  @Test
  void shouldRefuseWhatHasNoCounterpart() {
    assertThatThrownBy(() -> Plain.of(PyList.of(Double.NaN))).hasMessage("$[0]: nan has no counterpart in JSON");
    assertThatThrownBy(() -> Plain.of(Double.NEGATIVE_INFINITY)).hasMessage("$: -inf has no counterpart in JSON");
    assertThatThrownBy(() -> Plain.of(Singleton.ELLIPSIS)).hasMessage("$: ellipsis has no counterpart in JSON");
    var dict = new PyDict();
    dict.put(1L, 2L);
    assertThatThrownBy(() -> Plain.of(dict)).hasMessage("$: keys must be str, not int");
    assertThatThrownBy(() -> Plain.of(BigInteger.TWO.pow(20_000))).hasMessage("$: int of more than 4300 digits");
  }

  @Test
  void shouldRefuseWhatIsTooLarge() {
    var many = new Object[Plain.VALUES];
    Arrays.fill(many, 1L);
    assertThatThrownBy(() -> Plain.of(PyList.of(many))).hasMessageEndingWith("more than 1000000 values");
    var text = Str.of("x".repeat(1 << 20));
    var texts = new Object[17];
    Arrays.fill(texts, text);
    assertThatThrownBy(() -> Plain.of(PyList.of(texts))).hasMessageEndingWith("more than 16777216 characters");
  }
}
