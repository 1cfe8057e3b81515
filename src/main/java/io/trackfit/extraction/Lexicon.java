package io.trackfit.extraction;

import java.util.Arrays;

/** What ordinary words do around a skill: join a list, deny, wish, turn a sentence. English and Arabic, hand-picked. */
final class Lexicon {

    /** Joins the items of a list. */
    static final int JOINS = 1;
    /** Denies what follows. */
    static final int DENIES = 1 << 1;
    /** Takes a denial back when it follows one: "not only". */
    static final int TAKES_BACK = 1 << 2;
    /** What a person has of a skill or does with it. */
    static final int HAVING = 1 << 3;
    /** May stand between a denial and what is denied. */
    static final int FILLS = 1 << 4;
    /** Turns a sentence: a denial ends here. */
    static final int TURNS = 1 << 5;
    /** Wishes. */
    static final int WISHES = 1 << 6;
    /** What a person wishes to do with a skill they have not. */
    static final int LEARNS = 1 << 7;
    /** Heads a list of skills. */
    static final int HEADS = 1 << 8;
    /** Follows a technology it is made with: "Spark jobs". */
    static final int MADE_WITH = 1 << 9;
    /** Says that something is so, before "not". */
    static final int STATES = 1 << 10;
    /** Wanted, after "not": "Spark is not required". */
    static final int WANTED = 1 << 11;
    /** The end of an address on the net. */
    static final int DOMAIN = 1 << 12;

    /** Joins items that all hold: "and", not "or". */
    static final int CONJOINS = 1 << 13;

    private int[] roles = new int[512];
    private final Vocabulary vocabulary;

    Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int i = 0; i < Tokens.SIGNS.length(); i++) {
            vocabulary.intern(Tokens.SIGNS.substring(i, i + 1));
        }
        words(JOINS, "and or nor plus و او أو ثم");
        words(CONJOINS, "and plus و");
        words(
                DENIES,
                "no not without never lack lacks lacking zero neither nor cannot cant dont doesnt didnt havent hasnt");
        words(DENIES, "hadnt isnt arent wasnt werent wont wouldnt couldnt unfamiliar inexperienced minus none nil");
        words(DENIES, "لا ليس ليست لست بدون دون لم لن غير بلا عدم ما");
        words(TAKES_BACK, "only just limited longer doubt matter problem merely simply solely exclusively necessarily");
        words(TAKES_BACK, "فقط مجرد");
        words(
                HAVING,
                "experience experienced experiences familiar unfamiliar inexperienced familiarity know knew known");
        words(
                HAVING,
                "knowledge use used uses using worked work working works exposure expertise proficient proficiency");
        words(
                HAVING,
                "comfortable skilled skill skills background touched tried learned learnt learn written wrote write");
        words(HAVING, "programmed coded understand understanding seen practice practised practiced need needs");
        words(HAVING, "require requires chance opportunity training competent versed mastered");
        words(HAVING, "handled built build lack lacks lacking expert qualified trained");
        words(
                HAVING,
                "خبره خبرات معرفه اعرف نعرف استخدم استخدام نستخدم يستخدم اعمل عملت ملم المام درايه اتقن اجيد مطلوب يتطلب");
        words(
                FILLS,
                "any much prior real actual hands on professional formal previous production commercial direct the a an");
        words(
                FILLS,
                "of with in for to have had has having got been yet at all my our such particular specific significant");
        words(
                FILLS,
                "extensive deep strong solid practical industry relevant as about from do does did so far really very");
        words(FILLS, "that i we me is are be by too even ever or and been it");
        words(FILLS, "اي لدي لدينا لديه في مع علي ب عن من توجد يوجد لي عندي سابقه كبيره عمليه سابقا قط");
        words(
                TURNS,
                "but however although though except while whereas instead rather still لكن ولكن لكنني الا بينما رغم");
        words(WISHES, "want wants wanting eager keen hope hopes hoping plan plans planning excited willing like love");
        words(WISHES, "looking interested curious intend aim اريد ارغب اطمح اتطلع انوي مهتم");
        words(LEARNS, "learn learning explore exploring study studying try trying pick picking تعلم دراسه");
        words(HEADS, "skills skill technologies technology tools tool languages language stack frameworks framework");
        words(HEADS, "libraries platforms databases competencies expertise proficiencies tooling toolkit techniques");
        words(HEADS, "toolset software programming keywords cloud database مهارات ادوات تقنيات لغات تقنيه");
        words(
                MADE_WITH,
                "pipelines pipeline jobs job clusters cluster code services service microservices scripts script");
        words(MADE_WITH, "models dags apps applications developer developers experience skills programming api apis");
        words(MADE_WITH, "workflows notebooks backend development queries endpoints charts streaming");
        words(STATES, "is are was were isnt arent wasnt werent");
        words(WANTED, "required needed necessary mandatory expected essential");
        words(DOMAIN, "com org net io ai dev edu gov co me app");
    }

    boolean is(int word, int role) {
        return word < roles.length && (roles[word] & role) != 0;
    }

    private void words(int role, String words) {
        for (String word : words.split(" ")) {
            int id = vocabulary.intern(word(word));
            if (id >= roles.length) {
                roles = Arrays.copyOf(roles, id * 2);
            }
            roles[id] |= role;
        }
    }

    private static String word(String written) {
        var folded = new StringBuilder();
        written.codePoints().mapToObj(Letters::fold).forEach(folded::append);
        return folded.toString();
    }
}
