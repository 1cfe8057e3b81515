package io.trackfit.market.demand;

/**
 * What a cell counts of one skill.
 *
 * @param named distinct postings that name it
 * @param unlocked of those, the ones that name nothing else than it and skills listed for the roles of the cell
 */
record SkillCount(int named, int unlocked) {

    static final SkillCount NONE = new SkillCount(0, 0);

    SkillCount plus(SkillCount other) {
        return new SkillCount(named + other.named, unlocked + other.unlocked);
    }
}
