package nl.krachtketen.matching.domain;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Text;

/** Each reason as a sentence that can be read to her. */
public final class ReasonText {

    private ReasonText() {}

    public static Text of(MatchReason reason) {
        return switch (reason) {
            case LEVEL_FITS -> new Text("Het past bij haar participatieniveau.", "It suits her participation level.");
            case LEADS_TO_GOAL -> new Text("Het brengt haar bij een van haar doelen.", "It leads to one of her goals.");
            case THEME_SHARED ->
                new Text(
                        "Het gaat over iets waarmee zij bezig wil zijn.",
                        "It is about something she wants to be busy with.");
            case LANGUAGE_SPOKEN ->
                new Text("Er wordt een taal gesproken die zij spreekt.", "A language that she speaks is spoken there.");
            case DUTCH_SUFFICES -> new Text("Haar Nederlands is er goed genoeg.", "Her Dutch is good enough there.");
            case DAY_PART_FITS -> new Text("Het is op een moment waarop zij kan.", "It takes place when she can come.");
            case NEARBY -> new Text("Het is bij haar in de buurt.", "It is near her home.");
            case CHILDREN_PROVIDED_FOR ->
                new Text("Voor haar kinderen is iets geregeld.", "Her children are provided for.");
            case WOMEN_ONLY -> new Text("Het is alleen voor vrouwen.", "It is for women only.");
            case NO_OBLIGATION -> new Text("Zij kan vrijblijvend meedoen.", "She can join in without obligation.");
            case PLACE_FREE -> new Text("Er is plaats.", "There is a place free.");
            case NEXT_STEPS_FOLLOW ->
                new Text(
                        "Wat erop kan volgen, brengt haar bij een van haar doelen.",
                        "What can follow it leads to one of her goals.");
        };
    }
}
