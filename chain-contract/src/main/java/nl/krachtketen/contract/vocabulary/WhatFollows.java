package nl.krachtketen.contract.vocabulary;

/** What follows a trial. */
public enum WhatFollows {
    /** She becomes a volunteer here. */
    PLACEMENT,
    /** The trial goes on. */
    EXTENDED,
    /** Another offering is looked for. */
    OTHER_OFFERING,
    /** Nothing for now. */
    NOTHING_FOR_NOW
}
