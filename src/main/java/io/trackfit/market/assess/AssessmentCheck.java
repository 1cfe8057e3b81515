package io.trackfit.market.assess;

import io.trackfit.market.http.AskedPay;
import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of pay that is to be assessed. */
@Singleton
class AssessmentCheck implements BodyCheck<AssessmentRequest> {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int LONGEST_FRACTION = 6;

    /** What a query must have. */
    record Paid(BigDecimal amount, String currency) {}

    @Override
    public Class<AssessmentRequest> type() {
        return AssessmentRequest.class;
    }

    @Override
    public List<Fault> faults(AssessmentRequest request) {
        return faults(request, AskedPay.Where.BODY);
    }

    static void refuse(AssessmentRequest request, AskedPay.Where where) {
        var faults = faults(request, where);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    static Paid required(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null && currency != null) {
            return new Paid(amount, currency);
        }
        var faults = new ArrayList<Fault>();
        if (amount == null) {
            faults.add(Fault.in("amount", "required", "Say how much it is."));
        }
        if (currency == null) {
            faults.add(Fault.in("currency", "required", "Say in which currency."));
        }
        throw new InvalidInput(faults);
    }

    private static List<Fault> faults(AssessmentRequest request, AskedPay.Where where) {
        var faults = new ArrayList<Fault>();
        if (request.role() == null
                && (request.level() == null || (request.family() == null) == (request.track() == null))) {
            faults.add(where.fault("role", "required", "Give a role, or a level with either a family or a track."));
        }
        var amount = request.amount();
        if (amount != null
                && (amount.signum() <= 0 || amount.compareTo(MOST) > 0 || amount.scale() > LONGEST_FRACTION)) {
            faults.add(where.fault(
                    "amount", "out-of-range", "An amount is above 0, at most 10^12, with at most 6 decimals."));
        }
        if (request.currency() != null && !AskedPay.isCurrency(request.currency())) {
            faults.add(where.fault("currency", "unknown-currency", "There is no such currency in ISO 4217."));
        }
        return faults;
    }
}
