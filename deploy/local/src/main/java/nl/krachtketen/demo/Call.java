package nl.krachtketen.demo;

import nl.krachtketen.local.ServiceName;

/**
 * One POST to a service.
 *
 * @param caller the client id of the organisation that makes it
 * @param key what it is, in one word, unique in the demo: made again, it has no second effect
 */
record Call(ServiceName service, String caller, String path, Object body, String key) {
}
