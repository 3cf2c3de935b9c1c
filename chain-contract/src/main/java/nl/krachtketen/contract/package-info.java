/**
 * The published language of the chain: every event that partners and services exchange, as Java records, JSON Schemas
 * and an AsyncAPI document that say the same. The records know the JDK alone; {@link nl.krachtketen.contract.EventJson}
 * is the one place where they become JSON.
 */
package nl.krachtketen.contract;
