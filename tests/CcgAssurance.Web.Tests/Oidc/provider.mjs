// A provider of OpenID Connect that logs in without asking whoever it was told to expect, and misbehaves when it is told to. It prints its
// address, and reads one line of JSON at a time from standard input: who comes next and what is to go wrong. It answers each with a line,
// and ends when standard input does.
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { SignJWT, decodeJwt, exportJWK, generateKeyPair } from 'jose'
import Provider from 'oidc-provider'

// It would warn of what a provider in use must not do: keep everything in memory, and speak without TLS.
console.info = console.warn = () => {}

const server = createServer()
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const issuer = `http://127.0.0.1:${server.address().port}`

const ours = await generateKeyPair('RS256', { extractable: true })
const others = await generateKeyPair('RS256', { extractable: true })
const jwk = { ...await exportJWK(ours.privateKey), kid: 'test', alg: 'RS256', use: 'sig' }
let next = {}

const sites = process.argv.slice(2)
const provider = new Provider(issuer, {
  jwks: { keys: [jwk] },
  cookies: { keys: ['test'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  pkce: { methods: ['S256'], required: () => true },
  clients: [{
    client_id: 'ccg-assurance',
    client_secret: 'secret-of-the-tests',
    redirect_uris: sites.flatMap(site => ['strict', 'plain'].map(key => `${site}account/sign-on/${key}/callback`)),
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_post'
  }],
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: next.email, email_verified: next.verified }) }),
  async loadExistingGrant (ctx) {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId })
    grant.addOIDCScope('openid email')
    await grant.save()
    return grant
  }
})

// What goes wrong in the token: each time the rest of it is right.
const faults = {
  issuer: { claims: { iss: 'https://elsewhere.example' } },
  audience: { claims: { aud: 'another-client' } },
  nonce: { claims: { nonce: 'another-nonce' } },
  expired: { claims: { iat: 1_400_000_000, exp: 1_400_000_300 } },
  signature: { claims: {}, key: others.privateKey }
}

provider.use(async (ctx, then) => {
  if (ctx.path.startsWith('/interaction/')) {
    await provider.interactionFinished(
      ctx.req, ctx.res,
      next.fault === 'declined'
        ? { error: 'access_denied', error_description: '<b>No</b>' }
        : { login: { accountId: next.sub } })
    ctx.respond = false
    return
  }

  await then()
  const fault = faults[next.fault]
  if (ctx.path === '/token' && ctx.body?.id_token && fault) {
    ctx.body.id_token = await new SignJWT({ ...decodeJwt(ctx.body.id_token), ...fault.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
      .sign(fault.key ?? ours.privateKey)
  }
})

server.on('request', provider.callback())
console.log(JSON.stringify({ issuer }))
createInterface({ input: process.stdin })
  .on('line', line => {
    next = JSON.parse(line)
    console.log('{}')
  })
  .on('close', () => process.exit())
