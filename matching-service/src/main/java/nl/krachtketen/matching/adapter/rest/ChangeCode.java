package nl.krachtketen.matching.adapter.rest;

/** What could change, as partners see it. */
enum ChangeCode { TRAVEL_PASS, CHILDCARE, ANOTHER_SLOT, MORE_DUTCH, NEXT_LEVEL }
