package nl.krachtketen.contract.vocabulary;

/** What came out of a trial, as she and the organiser saw it. */
public enum EvaluationCode {
    FELT_WELCOME, ENJOYED_IT, TASKS_FIT, TASKS_TOO_DIFFICULT, TASKS_TOO_EASY, DUTCH_SUFFICED, DUTCH_FELL_SHORT,
    TIMES_SUITED, TIMES_DID_NOT_SUIT, CHILDREN_WERE_PROVIDED_FOR, NO_CHILDCARE, GAINED_CONFIDENCE, WANTS_MORE
}
