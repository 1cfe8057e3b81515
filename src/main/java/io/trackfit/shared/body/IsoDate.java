package io.trackfit.shared.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as a text. Jackson's own reader would also take a number of days or a list of three numbers. */
public final class IsoDate extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    public IsoDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return LocalDate.parse(parser.getValueAsString(""));
        } catch (DateTimeException e) {
            throw InvalidFormatException.from(parser, "no date", "", LocalDate.class);
        }
    }
}
