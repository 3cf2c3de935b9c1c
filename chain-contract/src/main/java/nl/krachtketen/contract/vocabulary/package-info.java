/** The code lists of the chain. An unknown code makes an event unreadable: a new code is a new version of its event. */
package nl.krachtketen.contract.vocabulary;
