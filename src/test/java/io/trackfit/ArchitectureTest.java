package io.trackfit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import io.trackfit.profile.ResumeBody;
import io.trackfit.shared.body.CheckedBody;
import io.trackfit.shared.body.PlainText;
import io.trackfit.shared.body.Streamed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The plan of the house, as the README draws it. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.trackfit");

    @Test
    void rooms_know_only_the_rooms_below_them() {
        // spotless:off
        modules().definedByPackages("io.trackfit.(*)..")
                .should().respectTheirAllowedDependencies(
                        AllowedModuleDependencies.allow()
                                .fromModule("recommendation").toModules("profile", "scoring", "market", "catalog", "shared")
                                .fromModule("profile").toModules("extraction", "scoring", "catalog", "shared")
                                // the model file is read and written by one and the same record: recommendation has it
                                .fromModule("training").toModules("recommendation", "profile", "extraction", "scoring", "catalog", "shared")
                                .fromModule("overview").toModules("catalog", "market", "ingest", "shared")
                                .fromModule("ingest").toModules("market", "catalog", "shared")
                                .fromModule("market").toModules("catalog", "shared")
                                .fromModule("extraction").toModules("catalog", "shared")
                                .fromModule("access").toModules("shared")
                                .fromModule("catalog").toModules("shared"),
                        com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope
                                .consideringOnlyDependenciesInAnyPackage("io.trackfit.."))
                .check(CODE);
        // spotless:on
    }

    @Test
    void every_body_is_bounded_or_read_as_it_comes() {
        var bodies = CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class))
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getPackageName())
                        .noneMatch(
                                name -> name.equals("org.jboss.resteasy.reactive") || name.startsWith("jakarta.ws.rs")))
                .toList();
        assertThat(bodies)
                .hasSizeGreaterThan(9)
                .allMatch(body -> body.isAnnotatedWith(Streamed.class)
                        || body.getRawType().isAssignableTo(CheckedBody.class)
                        || body.getRawType().isEquivalentTo(ResumeBody.class)
                        || body.getRawType().isEquivalentTo(PlainText.class));
    }

    @Test
    void what_lies_below_the_catalogues_door_never_looks_up_at_it() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.trackfit.catalog.role",
                        "io.trackfit.catalog.skill",
                        "io.trackfit.catalog.certification",
                        "io.trackfit.catalog.place",
                        "io.trackfit.catalog.guidance",
                        "io.trackfit.catalog.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.trackfit.catalog", "io.trackfit.catalog.http")
                .check(CODE);
    }

    @Test
    void scoring_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("..scoring..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..scoring..", "java..", "org.jspecify..")
                .check(CODE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.trackfit.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void entities_and_resources_stay_inside_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void endpoint_methods_are_public() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .bePublic()
                .because("Quarkus drops others with a warning nobody reads")
                .check(CODE);
    }

    @Test
    void no_door_hands_out_an_entity() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveRawReturnType(new DescribedPredicate<>("an entity") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith(Entity.class);
                    }
                })
                .check(CODE);
    }

    @Test
    void views_and_requests_are_records() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Request")
                .should()
                .beRecords()
                .check(CODE);
    }

    @Test
    void fields_are_set_by_constructors() {
        noFields().should().beAnnotatedWith(Inject.class).check(CODE);
    }

    @Test
    void only_the_clock_knows_the_time() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CODE);
    }

    @Test
    void names_say_something() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|DTO|Dto|Utils?|Helper|Manager|Service|Candidate)")
                .orShould()
                .haveNameMatching(".*\\.Base[A-Z].*")
                .check(CODE);
    }
}
