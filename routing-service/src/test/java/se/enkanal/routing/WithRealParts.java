package se.enkanal.routing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import se.enkanal.local.testing.RealParts;

/** Gives every test of this module the same real parts; one class says so for all. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "database", value = WithRealParts.DATABASE))
final class WithRealParts {

    static final String DATABASE = "routing";

    private WithRealParts() {}
}
