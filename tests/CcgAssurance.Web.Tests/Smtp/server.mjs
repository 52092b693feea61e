// A mail server with a door for each kind of connection. It takes the files of its key and of its certificate, prints its ports, and
// answers each line on standard input with one of JSON: what it has heard since the last. It ends when standard input does.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { SMTPServer } from 'smtp-server'

const [key, cert] = process.argv.slice(2).map(file => readFileSync(file))
const doors = {
  startTls: {},
  tls: { secure: true },
  // This door would even take a password in the clear: what is not said there, the client kept to itself.
  plain: { disabledCommands: ['STARTTLS'], allowInsecureAuth: true, authOptional: true, hideSMTPUTF8: true }
}
let heard = []

// An address of the form rcpt-450@… or data-554@… asks for that reply.
function reply (verb, address) {
  const [, asked, code] = /^(rcpt|data)-(\d{3})@/.exec(address) ?? []
  return asked === verb ? Object.assign(new Error(`No mail for ${address}`), { responseCode: Number(code) }) : null
}

function open (door, options) {
  const hear = (verb, session, more) => heard.push({ door, verb, secure: session.secure, user: session.user || null, ...more })
  const server = new SMTPServer({
    key,
    cert,
    logger: false,
    disableReverseLookup: true,
    ...options,
    onAuth (auth, session, done) {
      hear('AUTH', session)
      const right = auth.username === 'assurance' && auth.password === 'Grüße: 7 £'
      done(right ? null : new Error('Wrong user or password'), right ? { user: auth.username } : undefined)
    },
    onMailFrom (address, session, done) {
      hear('MAIL', session)
      done(address.address.startsWith('refused@') ? Object.assign(new Error(`${address.address} may not send`), { responseCode: 550 }) : null)
    },
    onRcptTo (address, session, done) {
      hear('RCPT', session)
      done(reply('rcpt', address.address))
    },
    onData (stream, session, done) {
      const parts = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        hear('DATA', session, { from: mailFrom.address, to: rcptTo.map(row => row.address), content: Buffer.concat(parts).toString('base64') })
        done(reply('data', rcptTo[0].address))
      })
    }
  })
  // A client that does not trust the certificate goes away, which is what some tests are about.
  server.on('error', () => {})
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve([door, server.server.address().port])))
}

const ports = await Promise.all(Object.entries(doors).map(([door, options]) => open(door, options)))
console.log(JSON.stringify(Object.fromEntries(ports)))
createInterface({ input: process.stdin })
  .on('line', () => {
    console.log(JSON.stringify(heard))
    heard = []
  })
  .on('close', () => process.exit())
