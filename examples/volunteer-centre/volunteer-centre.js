// A volunteer centre: it puts its vacancies into the joint offering under its own references, and is told by webhooks who chose
// them. Its administration is a folder: vacancies.json goes in; events.ndjson is what it was told, each event once.
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'

const { TOKEN_ENDPOINT, CLIENT_ID, CLIENT_SECRET, PLACEMENT, REPORTING, FOLDER, PORT } = process.env
const told = `${FOLDER}/events.ndjson`
const url = `http://127.0.0.1:${PORT}/krachtketen`
const seen = new Set((await readFile(told, 'utf8').catch(() => '')).split('\n').filter(Boolean).map(line => JSON.parse(line).id))

async function token() {
  const answer = await fetch(TOKEN_ENDPOINT, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: CLIENT_SECRET }),
  })
  return (await answer.json()).access_token
}

async function call(method, address, body, headers = {}) {
  const answer = await fetch(address, {
    method,
    headers: { authorization: `Bearer ${await token()}`, ...(body && { 'content-type': 'application/json' }), ...headers },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`)
  return answer
}

// Every night: whatever changed is changed, whatever did not is left alone.
async function sendVacancies() {
  for (const { reference, ...vacancy } of JSON.parse(await readFile(`${FOLDER}/vacancies.json`, 'utf8'))) {
    const answer = await call('PUT', `${PLACEMENT}/v1/offerings/by-reference/${encodeURIComponent(reference)}`, vacancy)
    console.log(answer.status === 201 ? 'new' : 'known', reference)
  }
}

// The secret is shown once, so it is kept at once.
async function subscribe() {
  const kept = await readFile(`${FOLDER}/subscription.json`, 'utf8').catch(() => null)
  if (kept) return JSON.parse(kept)
  const made = await (await call('POST', `${REPORTING}/v1/subscriptions`, { url }, { 'idempotency-key': crypto.randomUUID() })).json()
  await writeFile(`${FOLDER}/subscription.json`, JSON.stringify(made))
  return made
}

async function take(event) {
  if (seen.has(event.id)) return
  await appendFile(told, JSON.stringify(event) + '\n')
  seen.add(event.id)
}

// What was missed is in the feed, under the same ids.
async function fetchMissed(after) {
  let next = `${REPORTING}/v1/events?limit=500&after=${encodeURIComponent(after)}`
  for (let here = null; here !== next;) {
    here = next
    const page = await call('GET', here)
    for (const event of await page.json()) await take(event)
    next = page.headers.get('link').match(/<([^>]*)>/)[1]
  }
}

async function body(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

function receive(secret) {
  return async (request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(200, { 'WebHook-Allowed-Origin': request.headers['webhook-request-origin'] ?? '*' }).end()
      return
    }
    const text = await body(request)
    try {
      new Webhook(secret).verify(text, request.headers)
    } catch {
      response.writeHead(401).end()
      return
    }
    const event = HTTP.toEvent({ headers: request.headers, body: text })
    await take(event)
    response.writeHead(204).end()
    if (event.type === 'nl.krachtketen.subscriptions.suspended.v1') fetchMissed(event.data.after).catch(console.error)
  }
}

// Tries itself out, and says how to mend what is not right.
async function selfTest(subscriptionId) {
  let test = await (await call('POST', `${REPORTING}/v1/conformance-tests`, { subscriptionId })).json()
  while (test.state === 'RUNNING') {
    await pause(500)
    test = await (await call('GET', `${REPORTING}/v1/conformance-tests/${test.conformanceTestId}`)).json()
  }
  for (const check of test.checks) console.log(check.result, check.check, check.remedy ?? '')
  console.log(`self-test: ${test.state}`)
}

let secret
const server = createServer((request, response) => receive(secret)(request, response)).listen(PORT, '127.0.0.1')
await sendVacancies()
const subscription = await subscribe()
secret = subscription.secret
console.log('listening')
if (process.argv.includes('--self-test')) {
  await selfTest(subscription.subscriptionId)
  server.close()
}
