package stint.machine.snapshot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import stint.language.Ast;
import stint.language.Code;
import stint.language.Code.Constant;
import stint.language.Code.Handler;
import stint.language.Code.ModuleCode;
import stint.language.Code.Parameters;
import stint.language.Span;
import stint.machine.Transfer;

/**
 * Compiled code in a snapshot: in full, so that a later version's compiler cannot change what a saved program counter means. Nested
 * code recurses as deeply as functions are nested in the source, which the parser bounds.
 */
final class CodeForm {
  private CodeForm() {}

  private enum Kind {
    NUMBER,
    TEXT,
    CODE,
    NONE,
    ELLIPSIS,
    BYTES,
    IMAGINARY,
    TUPLE,
    FROZEN_SET,
    BUILTIN
  }

  static void write(SnapshotWriter out, ModuleCode module) {
    out.text(module.fileName());
    out.text(module.moduleName());
    out.text(module.source());
    texts(out, module.globals());
  }

  static ModuleCode readModule(SnapshotReader in) {
    return new ModuleCode(in.text(null), in.text(null), in.text(null), texts(in, List.of()), List.of());
  }

  static void write(SnapshotWriter out, Code code) {
    out.text(code.name());
    out.text(code.qualifiedName());
    out.integer(code.kind().ordinal());
    var parameters = code.parameters();
    texts(out, parameters.names());
    out.integer(parameters.positionalOnly());
    out.integer(parameters.positional());
    out.integer(parameters.keywordOnly());
    out.flag(parameters.varargs());
    out.flag(parameters.varkw());
    out.integer(code.registers());
    out.numbers(code.words(), code.words().length);
    out.integer(code.constants().length);
    for (var constant : code.constants()) {
      constant(out, constant);
    }
    texts(out, List.of(code.names()));
    texts(out, List.of(code.localNames()));
    texts(out, List.of(code.freeNames()));
    out.integer(code.handlers().length);
    for (var handler : code.handlers()) {
      out.integer(handler.start());
      out.integer(handler.end());
      out.integer(handler.target());
      out.integer(handler.register());
    }
    for (var span : code.spans()) {
      out.integer(span.line());
      out.integer(span.column());
      out.integer(span.endLine());
      out.integer(span.endColumn());
    }
    out.integer(code.firstLine());
    out.text(code.doc());
    out.ref(code.module());
  }

  static Code readCode(SnapshotReader in) {
    var name = in.text(null);
    var qualifiedName = in.text(null);
    var kind = Code.Kind.values()[in.integer(0)];
    var parameters =
        new Parameters(
            texts(in, List.of()), in.integer(0), in.integer(0), in.integer(0), in.flag(false), in.flag(false));
    int registers = in.integer(0);
    long[] words = in.numbers(null, 0);
    var constants = new Object[in.integer(0)];
    for (int i = 0; i < constants.length; i++) {
      constants[i] = constant(in);
    }
    var names = texts(in, List.of()).toArray(String[]::new);
    var localNames = texts(in, List.of()).toArray(String[]::new);
    var freeNames = texts(in, List.of()).toArray(String[]::new);
    var handlers = new Handler[in.integer(0)];
    for (int i = 0; i < handlers.length; i++) {
      handlers[i] = new Handler(in.integer(0), in.integer(0), in.integer(0), in.integer(0));
    }
    var spans = new Span[words.length];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new Span(in.integer(0), in.integer(0), in.integer(0), in.integer(0));
    }
    int firstLine = in.integer(0);
    var doc = in.text(null);
    ModuleCode module = in.ref(null);
    return new Code(
        name, qualifiedName, kind, parameters, doc, registers, words, constants, names, localNames, freeNames, handlers,
        spans, firstLine, module);
  }

  private static List<String> texts(Transfer transfer, List<String> texts) {
    int count = transfer.integer(texts.size());
    List<String> result = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      result.add(transfer.text(transfer.reading() ? null : texts.get(i)));
    }
    return result;
  }

  private static void constant(SnapshotWriter out, Object constant) {
    switch (constant) {
      case Long _,BigInteger _,Double _,Boolean _ -> {
        kind(out, Kind.NUMBER);
        out.ref(constant);
      }
      case String text -> {
        kind(out, Kind.TEXT);
        out.text(text);
      }
      case Code code -> {
        kind(out, Kind.CODE);
        out.ref(code);
      }
      case Ast.Singleton.NONE -> kind(out, Kind.NONE);
      case Ast.Singleton.ELLIPSIS -> kind(out, Kind.ELLIPSIS);
      case Ast.Bytes(var bytes) -> {
        kind(out, Kind.BYTES);
        out.blob(bytes);
      }
      case Ast.Imaginary(var value) -> {
        kind(out, Kind.IMAGINARY);
        out.ref(value);
      }
      case Constant.Tuple(var items) -> {
        kind(out, Kind.TUPLE);
        constants(out, items);
      }
      case Constant.FrozenSet(var items) -> {
        kind(out, Kind.FROZEN_SET);
        constants(out, items);
      }
      case Constant.Builtin(var name) -> {
        kind(out, Kind.BUILTIN);
        out.text(name);
      }
      default -> throw new AssertionError(constant.getClass());
    }
  }

  private static void kind(SnapshotWriter out, Kind kind) {
    out.integer(kind.ordinal());
  }

  private static void constants(SnapshotWriter out, List<Object> items) {
    out.integer(items.size());
    items.forEach(item -> constant(out, item));
  }

  private static Object constant(SnapshotReader in) {
    return switch (Kind.values()[in.integer(0)]) {
      case NUMBER, CODE -> in.ref(null);
      case TEXT -> in.text(null);
      case NONE -> Ast.Singleton.NONE;
      case ELLIPSIS -> Ast.Singleton.ELLIPSIS;
      case BYTES -> new Ast.Bytes(in.blob());
      case IMAGINARY -> new Ast.Imaginary((Double) in.ref((Object) null));
      case TUPLE -> new Constant.Tuple(constants(in));
      case FROZEN_SET -> new Constant.FrozenSet(constants(in));
      case BUILTIN -> new Constant.Builtin(in.text(null));
    };
  }

  private static List<Object> constants(SnapshotReader in) {
    int count = in.integer(0);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(constant(in));
    }
    return List.copyOf(items);
  }
}
