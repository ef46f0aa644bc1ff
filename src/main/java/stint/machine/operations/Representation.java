package stint.machine.operations;
import stint.machine.*; import stint.machine.values.*;
public final class Representation {
  public static String ofText(Object s,int n){return "'"+s+"'";} public static Object repr(Tasklet t,Object a){ return Str.of(r(a)); }
  static String r(Object a){ return switch(a){ case Str s->"'"+s+"'"; case Boolean b->b?"True":"False"; case Double d->Numbers.repr(d); case PyList l->java.util.Arrays.stream(l.toArray()).map(Representation::r).toList().toString(); case PyTuple l->java.util.Arrays.stream(l.items()).map(Representation::r).toList().toString(); case PyException e->e.type().name()+r(e.arguments()); default->String.valueOf(a);}; }
  public static Object str(Tasklet t,Object a){ if(a instanceof Str) return a; if(a instanceof PyException e) return e.arguments().size()==0?Str.EMPTY:str(t,e.arguments().get(0)); return repr(t,a); }
  public static Object ascii(Tasklet t,Object a){ return repr(t,a);} public static Object builtinRepr(Tasklet t,Object a){ return repr(t,a);} public static Object builtinStr(Tasklet t,Object a){ return str(t,a);} public static String brief(Object a){ return r(a);}
}
