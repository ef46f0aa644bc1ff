package stint;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom, and what the deterministic layers may not touch.
 *
 * <p>The language, the machine and the scheduling core are a function of the program and of what was delivered to it.
 * A clock, a thread, an identity hash or a library with state of its own would break that without failing any other test
 * on the day it is added; so these rules look at the class files instead.
 */
final class LayersTest {
  private static final JavaClasses STINT = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("stint");

  private static final String[] DETERMINISTIC = {"stint.language..", "stint.machine..", "stint.scheduling.."};

  /** Sorted values without any state of their own. */
  private static final Class<?>[] PERSISTENT_COLLECTIONS =
      {org.pcollections.TreePMap.class, org.pcollections.TreePSet.class};

  /** Results of these are left to the platform within a tolerance; {@link StrictMath} and the operators are exact. */
  private static final String PLATFORM_DEPENDENT_MATH =
      "sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p|pow|sinh|cosh|tanh|cbrt|hypot|random";

  @Test
  void lowerLayersDoNotKnowHigherOnes() {
    check(layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
        .layer("language").definedBy("stint.language..")
        .layer("machine").definedBy("stint.machine..")
        .layer("scheduling").definedBy("stint.scheduling..")
        .layer("service").definedBy("stint.service..")
        .layer("http").definedBy("stint.http..")
        .layer("cli").definedBy("stint.cli..")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("http").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("service").mayOnlyBeAccessedByLayers("http", "cli")
        .whereLayer("scheduling").mayOnlyBeAccessedByLayers("service", "http", "cli")
        .whereLayer("machine").mayOnlyBeAccessedByLayers("scheduling", "service", "http", "cli")
        .whereLayer("language").mayOnlyBeAccessedByLayers("machine", "scheduling", "service", "http", "cli"));
  }

  @Test
  void everyClassBelongsToALayer() {
    check(classes().should().resideInAnyPackage("stint.language..", "stint.machine..", "stint.scheduling..",
        "stint.service..", "stint.http..", "stint.cli.."));
  }

  @Test
  void deterministicLayersUseNoLibrary() {
    check(classes().that().resideInAnyPackage(DETERMINISTIC)
        .should().onlyDependOnClassesThat(resideInAnyPackage("java..").or(resideInAnyPackage(DETERMINISTIC))
            .or(belongToAnyOf(PERSISTENT_COLLECTIONS))));
  }

  @Test
  void deterministicLayersReadNoClockAndDrawNoRandomNumbers() {
    forbid(System.class, "currentTimeMillis|nanoTime|getenv|getProperty|getProperties");
    forbid(java.util.UUID.class, "randomUUID");
    forbid("java\\.time\\..*", "now");
    forbidTypes(java.util.Random.class, java.util.random.RandomGenerator.class, java.time.Clock.class,
        java.util.concurrent.ThreadLocalRandom.class);
  }

  @Test
  void deterministicLayersStartNoThreadsAndNeverWait() {
    forbid(Object.class, "wait|notify|notifyAll");
    forbidTypes(Thread.class, ThreadLocal.class, java.util.concurrent.Executor.class,
        java.util.concurrent.Future.class, java.util.concurrent.locks.Lock.class, java.util.Timer.class);
  }

  @Test
  void deterministicLayersDoNotLookAtIdentityHashes() {
    // An IdentityHashMap is allowed where it is only looked up in: its order never shows. IdentitySet is such a map of our own, and
    // cannot even be iterated.
    check(noClasses().that().resideInAnyPackage(DETERMINISTIC).and().doNotHaveSimpleName("IdentitySet")
        .should(callMethodWhere(target(owner(nameMatching("java\\.lang\\.System")))
            .and(target(nameMatching("identityHashCode"))).forSubtype())));
    forbidTypes(java.util.WeakHashMap.class, java.lang.ref.Reference.class);
  }

  /**
   * Their order differs from one JVM to the next: by a seed of its own, or with the identity hashes of the keys. Whether
   * somebody iterates cannot be seen from the class files, so look-ups go through ordered collections or a switch too.
   */
  @Test
  void deterministicLayersUseNoCollectionInTheOrderOfTheJvm() {
    forbid(java.util.Map.class, "of|ofEntries|copyOf");
    forbid(java.util.Set.class, "of|copyOf");
    check(noClasses().that().resideInAnyPackage(DETERMINISTIC).should().dependOnClassesThat(belongToAnyOf(
        java.util.HashMap.class, java.util.HashSet.class, java.util.concurrent.ConcurrentHashMap.class)));
  }

  @Test
  void machineComputesTheSameOnEveryPlatform() {
    forbid(Math.class, PLATFORM_DEPENDENT_MATH);
  }

  /** Matching backtracks on the host's stack, without a bound that the meter could see. */
  @Test
  void machineDoesNotUseTheRegularExpressionsOfTheHost() {
    forbidTypes(java.util.regex.Pattern.class);
    forbid(String.class, "matches|replaceAll|replaceFirst|split|splitWithDelimiters");
  }

  @Test
  void deterministicLayersDoNoInputOrOutput() {
    check(noClasses().that().resideInAnyPackage(DETERMINISTIC)
        .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net..", "java.sql.."));
    check(noClasses().that().resideInAnyPackage(DETERMINISTIC)
        .should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
  }

  private static void forbid(Class<?> owner, String methods) {
    forbid(owner.getName().replace(".", "\\.").replace("$", "\\$"), methods);
  }

  private static void forbid(String owners, String methods) {
    check(noClasses().that().resideInAnyPackage(DETERMINISTIC)
        .should(callMethodWhere(target(owner(nameMatching(owners)))
            .and(target(nameMatching(methods))).forSubtype())));
  }

  private static void forbidTypes(Class<?>... types) {
    for (Class<?> type : types) {
      check(noClasses().that().resideInAnyPackage(DETERMINISTIC)
          .should().dependOnClassesThat(assignableTo(type)));
    }
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(STINT);
  }
}
