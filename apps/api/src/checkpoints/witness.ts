import { instant } from '@lienthehe/domain/calendar'
import {
  type Checkpoint,
  cosign,
  isConsistent,
  isSignedBy,
  readCheckpoint,
  writeNote,
  writeSignatureLine,
} from '@lienthehe/office/checkpoints'
import { desc, eq } from 'drizzle-orm'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { witnessedCheckpoints } from '../db/schema/index.ts'

/** The HTTP answer of a witness: its cosignature, or a status that says why there is none. */
export type Witnessed = { readonly status: 200 | 400 | 403 | 404 | 409 | 422; readonly body: string }

/**
 * What a log sends (C2SP tlog-witness): `old` is the size that it thinks the witness knows, `proof` proves that the log
 * only grew since, and `note` is its checkpoint.
 */
type Submission = { readonly old: number; readonly proof: readonly Uint8Array[]; readonly note: string }

/**
 * Cosigns the checkpoint of a log whose key is known, if it extends the largest checkpoint that was cosigned before. It
 * is stored in the same transaction, so that two requests at once cannot both extend the same checkpoint.
 */
export async function witnessCheckpoint(
  { db, attestation, now }: Pick<Services, 'db' | 'attestation' | 'now'>,
  body: string,
): Promise<Witnessed> {
  const sent = readSubmission(body)
  const read = sent && readCheckpoint(sent.note)
  const key = attestation.key()
  if (sent === undefined || read === undefined) return { status: 400, body: 'malformed\n' }
  const { checkpoint, note } = read
  const keys = attestation.witnessed.filter(({ name }) => name === checkpoint.origin)
  if (keys.length === 0 || key === null) return { status: 404, body: 'unknown origin\n' }
  if (!keys.some((one) => isSignedBy(note, one))) return { status: 403, body: 'not signed\n' }
  if (sent.old > checkpoint.size) return { status: 400, body: 'the old size is above the size\n' }
  return db.transaction(async (tx) => {
    const last = await readWitnessed(tx, checkpoint.origin)
    const known = last?.checkpoint ?? { origin: checkpoint.origin, size: 0, root: checkpoint.root }
    if (sent.old !== known.size) return { status: 409, body: `${known.size}\n` }
    if (checkpoint.size === known.size && last !== undefined && !isSameRoot(known, checkpoint))
      return { status: 409, body: `${known.size}\n` }
    if (!isConsistent(known, checkpoint, sent.proof)) return { status: 422, body: 'not consistent\n' }
    const at = now()
    const signature = cosign(note.text, key, at)
    // A checkpoint that was cosigned before is signed again with the new time, but not stored again.
    if (checkpoint.size > known.size || last === undefined)
      await tx.insert(witnessedCheckpoints).values({
        origin: checkpoint.origin,
        size: checkpoint.size,
        root: Buffer.from(checkpoint.root).toString('base64'),
        note: writeNote({ ...note, signatures: [...note.signatures, signature] }),
        cosignedAt: instant(at.toISOString()),
      })
    return { status: 200, body: writeSignatureLine(signature) }
  })
}

/** The largest checkpoint of a log that this installation cosigned. */
export async function readWitnessed(
  db: Readable,
  origin: string,
): Promise<{ readonly checkpoint: Checkpoint; readonly note: string } | undefined> {
  const [found] = await db
    .select()
    .from(witnessedCheckpoints)
    .where(eq(witnessedCheckpoints.origin, origin))
    .orderBy(desc(witnessedCheckpoints.size))
    .limit(1)
  const read = found && readCheckpoint(found.note)
  return found === undefined || read === undefined
    ? undefined
    : { checkpoint: read.checkpoint, note: found.note }
}

function isSameRoot(one: Checkpoint, other: Checkpoint): boolean {
  return isConsistent(one, other, [])
}

function readSubmission(body: string): Submission | undefined {
  const end = body.indexOf('\n\n')
  const [first = '', ...lines] = body.slice(0, Math.max(0, end)).split('\n')
  const old = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1]
  const proof = lines.map((line) => Buffer.from(line, 'base64'))
  const isProof =
    proof.length <= 63 &&
    proof.every((hash, at) => hash.length === 32 && hash.toString('base64') === lines[at])
  return old === undefined || !isProof ? undefined : { old: Number(old), proof, note: body.slice(end + 2) }
}
