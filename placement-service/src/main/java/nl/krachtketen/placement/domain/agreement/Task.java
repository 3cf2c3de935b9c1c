package nl.krachtketen.placement.domain.agreement;

/** What a volunteer helps with; each has plain words in the four languages of the page. */
public enum Task {
    RECEIVING_GUESTS,
    COOKING_AND_SERVING,
    WITH_CHILDREN,
    WITH_ELDERLY,
    VISITING_AT_HOME,
    TEACHING_LANGUAGE,
    INTERPRETING,
    GUIDING_A_GROUP,
    CRAFTS_AND_SEWING,
    GARDEN_AND_ANIMALS,
    OFFICE_WORK,
    SHOP_WORK,
    TECHNICAL_WORK,
    OTHER_WORK
}
