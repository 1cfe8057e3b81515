package io.trackfit.catalog.role;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A role as kept in PostgreSQL; its skills are rows of their own. */
@Entity
@Table(name = "role")
class RoleRow extends KeptRow {

    @Id
    String id;

    String family;

    @Enumerated(EnumType.STRING)
    Level level;

    String track;

    String title;

    boolean inArticle;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Role.Duty> duties;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Role.Hub> hubs;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Role.CertificationPreference> certificationPreferences;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Crosswalk> crosswalk;

    List<String> sources;

    int experienceMin;

    @Nullable
    Integer experienceMax;

    @Nullable
    String experienceStated;

    static RoleRow of(Role role) {
        var row = new RoleRow();
        row.id = role.id();
        row.family = role.family();
        row.level = role.level();
        row.track = role.track();
        row.title = role.title();
        row.inArticle = role.inArticle();
        row.note = role.note();
        row.duties = role.duties();
        row.hubs = role.hubs();
        row.certificationPreferences = role.certificationPreferences();
        row.crosswalk = role.crosswalk();
        row.sources = role.sources();
        row.experienceMin = role.experience().min();
        row.experienceMax = role.experience().max();
        row.experienceStated = role.experience().stated();
        return row;
    }

    Role toRole(List<RoleSkill> skills) {
        return new Role(
                id,
                family,
                level,
                track,
                title,
                new Experience(experienceMin, experienceMax, experienceStated),
                inArticle,
                note,
                List.copyOf(duties),
                List.copyOf(hubs),
                List.copyOf(certificationPreferences),
                skills,
                List.copyOf(crosswalk),
                List.copyOf(sources));
    }
}
