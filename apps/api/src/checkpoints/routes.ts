import { readCheckpoint, writeVerifierKey } from '@lienthehe/office/checkpoints'
import { type Context, Hono } from 'hono'
import type { Services } from '../context.ts'
import { pagePolicy } from '../public/pages/pages.ts'
import { languagePreferred } from '../public/question.ts'
import { isIllustration } from '../setup/instance.ts'
import { readStatementHeads } from '../statements/heads.ts'
import { bytesWithin } from '../uploads/body.ts'
import { newestCosigned, signedCheckpoint } from './own.ts'
import { checkPage } from './page.ts'
import { readWitnessed, witnessCheckpoint } from './witness.ts'

/** The largest accepted size of a checkpoint with its proof, in bytes. */
const submissionBytesMax = 64_000

/**
 * The routes with which anybody can check this server, or have it cosign a checkpoint. They need no login, set no
 * cookie and contain no personal data.
 */
export function checkpointRoutes(services: Services, origin: string | null) {
  return new Hono()
    .get('/public/v1/log/key', (c) => {
      const key = services.attestation.key()
      return key === null
        ? nothing(c)
        : plain(c, `${writeVerifierKey(key.note)}\n${writeVerifierKey(key.cosignature)}\n`)
    })
    .get('/public/v1/log/checkpoint', async (c) => {
      const note = await signedCheckpoint(services)
      return note === null ? nothing(c) : plain(c, note)
    })
    .get('/public/v1/log/cosigned', (c) => {
      const cosigned = newestCosigned(services)
      return cosigned === null ? nothing(c) : plain(c, cosigned.note)
    })
    .get('/public/v1/log/consistency', async (c) => {
      const [from, to] = [sizeOf(c.req.query('from')), sizeOf(c.req.query('to'))]
      const proof = await services.auditTree.consistency(from, to)
      return proof === undefined ? nothing(c) : plain(c, proof.map(base64Line).join(''))
    })
    .get('/public/v1/log/inclusion', async (c) => {
      const [seq, size] = [sizeOf(c.req.query('seq')), sizeOf(c.req.query('size'))]
      const proof = await services.auditTree.inclusion(seq, size)
      return proof === undefined ? nothing(c) : plain(c, proof.map(base64Line).join(''))
    })
    .get('/public/v1/statements', async (c) => {
      const statements = await readStatementHeads(services)
      return c.json({ statements }, 200, forNobody)
    })
    .post('/public/v1/witness/add-checkpoint', async (c) => {
      const bytes = await bytesWithin(c.req.raw, submissionBytesMax)
      if (bytes === undefined) return c.text('too large\n', 413, forNobody)
      const { status, body } = await witnessCheckpoint(services, Buffer.from(bytes).toString('utf8'))
      // The known size is sent with its own content type (C2SP tlog-witness).
      const kind = status === 409 ? { 'Content-Type': 'text/x.tlog.size' } : {}
      return c.text(body, status, { ...forNobody, ...kind })
    })
    .get('/public/v1/witness/checkpoint', async (c) => {
      const found = await readWitnessed(services.db, c.req.query('origin') ?? '')
      return found === undefined ? nothing(c) : plain(c, found.note)
    })
    .get('/kiem-chung', async (c) => {
      const language = languageOf(c)
      const page = await checkPage(await checkableOf(services), {
        language,
        origin: origin ?? new URL(c.req.url).origin,
        illustration: await isIllustration(services.db),
      })
      return c.body(page.toString(), 200, pageHeaders)
    })
}

async function checkableOf(services: Services) {
  const key = services.attestation.key()
  const read = readCheckpoint((await signedCheckpoint(services)) ?? '')
  if (key === null || read === undefined) return null
  return {
    key,
    checkpoint: read.checkpoint,
    cosigned: newestCosigned(services),
    statements: await readStatementHeads(services),
    now: services.now(),
  }
}

/** What these pages may load: only their stylesheet and fonts. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
  'Content-Security-Policy': pagePolicy,
  'Referrer-Policy': 'no-referrer',
} as const

/** Any web page may read the answer, and nobody may cache it: it is about the present moment. */
export const forNobody = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' } as const

export function languageOf(c: Context): 'vi' | 'en' {
  const asked = c.req.query('lang') ?? languagePreferred(c.req.header('Accept-Language'))
  return asked === 'en' ? 'en' : 'vi'
}

function plain(c: Context, text: string): Response {
  return c.text(text, 200, forNobody)
}

function nothing(c: Context): Response {
  const message = { vi: 'Ở đây chưa có gì.', en: 'There is nothing here yet.' }
  return c.json({ reason: 'notFound', message }, 404, forNobody)
}

/** A number in an address. Anything else gives a number that is larger than any log. */
function sizeOf(text: string | undefined): number {
  return /^(0|[1-9]\d{0,14})$/.test(text ?? '') ? Number(text) : Number.MAX_SAFE_INTEGER
}

function base64Line(hash: Uint8Array): string {
  return `${Buffer.from(hash).toString('base64')}\n`
}
