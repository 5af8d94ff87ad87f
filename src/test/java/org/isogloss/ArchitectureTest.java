package org.isogloss;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "org.isogloss", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] STATIONS = {
    "read", "clean", "segment", "glossary", "align", "translate", "check", "export", "review"
  };

  /** What the stations after the glossary may know of it. */
  private static final Set<String> GLOSSARY_VALUES =
      Set.of("Action", "Entry", "Glossary", "PartOfSpeech", "Terminology", "TermMatch");

  private static final DescribedPredicate<JavaClass> GLOSSARY_VALUE =
      DescribedPredicate.describe(
          "values of the glossary",
          type ->
              type.getPackageName().equals("org.isogloss.glossary")
                  && GLOSSARY_VALUES.contains(outermost(type).getSimpleName()));

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  @ArchTest
  static final ArchRule VALUES_DEPEND_ON_NOTHING_BUT_ICU =
      classes()
          .that()
          .resideInAPackage("org.isogloss.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isogloss.text..", "java..", "com.ibm.icu..", "org.jspecify.annotations..");

  @ArchTest
  static void stationsDoNotKnowEachOther(JavaClasses classes) {
    for (String station : STATIONS) {
      String room = "org.isogloss." + station + "..";
      noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.isogloss..")
                  .and(are(not(resideInAnyPackage(room, "org.isogloss.text.."))))
                  .and(are(not(knownAt(station)))))
          .check(classes);
    }
  }

  private static DescribedPredicate<JavaClass> knownAt(String station) {
    return Set.of("align", "translate", "check", "export", "review").contains(station)
        ? GLOSSARY_VALUE
        : DescribedPredicate.alwaysFalse();
  }

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isogloss.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isogloss.cli..", "picocli..");

  @ArchTest
  static final ArchRule STATIONS_DO_NOT_KNOW_THE_JOB =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.isogloss.job..", "org.isogloss.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.isogloss.job..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.isogloss.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule ROOMS_FORM_NO_CYCLE =
      slices().matching("org.isogloss.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_THE_GLOSSARY_FORM_NO_CYCLE =
      slices().matching("org.isogloss.glossary.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_GLOSSARYS_VALUES_KNOW_NOTHING_OF_ITS_ROOMS =
      noClasses()
          .that()
          .resideInAPackage("org.isogloss.glossary")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.isogloss.glossary.*..");

  @ArchTest
  static void everyRoomIsNullMarked(JavaClasses classes) {
    Set<JavaPackage> rooms =
        classes.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.getName().equals("org.isogloss.review.templates"))
            .collect(Collectors.toSet());
    assertThat(rooms)
        .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class)).isTrue());
  }
}
