package io.trackfit.market.content;

import io.trackfit.market.salary.SalaryNote;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A note on published figures as kept in PostgreSQL. */
@Entity
@Table(name = "published_note")
class NoteRow extends KeptRow {

    @Id
    String id;

    List<String> figures;

    String text;

    List<String> sources;

    static NoteRow of(SalaryNote it) {
        var row = new NoteRow();
        row.id = it.id();
        row.figures = it.figures();
        row.text = it.text();
        row.sources = it.sources();
        return row;
    }

    SalaryNote toNote() {
        return new SalaryNote(id, List.copyOf(figures), text, List.copyOf(sources));
    }
}
