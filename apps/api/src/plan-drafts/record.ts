import { hash } from 'node:crypto'
import { instant } from '@lienthehe/domain/calendar'
import type { KeptDraft } from '@lienthehe/domain/plan'
import type { Readable } from '../db/database.ts'
import { provinceAdopting } from '../plan/adopting.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertPlanDraft, readPlanDraft, type StoredDraft, updatePlanDraft } from './queries.ts'

/** How the draft of a plan is stored and described in the history. */
export const planDraftRecord: RecordKind<KeptDraft> = {
  kind: 'planDraft',
  clubOf: () => null,
  labelOf: ({ typed: { number, title } }) => number.trim() || title.trim(),
  factsOf: ({ origin, typed }) => ({
    ...typed,
    becoming: origin.becoming,
    // The history stores only the hash of a file, which is enough to recognise it.
    base: origin.becoming === 'ofFile' ? hash('sha256', origin.text) : origin.hash,
  }),
  insert: (writer, draft) => insertPlanDraft(writer.tx, draft, keptBy(writer)),
  update: (writer, draft, { version }) => updatePlanDraft(writer.tx, draft, { version, ...keptBy(writer) }),
}

function keptBy({ now, user }: Writer) {
  return { by: user.id, at: instant(now().toISOString()) }
}

/** The draft as stored; refused as not found when there is none. */
export async function requirePlanDraft(db: Readable, id: string): Promise<StoredDraft> {
  const stored = await readPlanDraft(db, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}

/** The draft as stored, and the province in which the user needs the right to it. */
export async function loadPlanDraft(writer: Writer, { id }: { readonly id: string }) {
  return { stored: await requirePlanDraft(writer.tx, id), subjects: [provinceAdopting(writer)] as const }
}
