import type { Statement } from '@lienthehe/domain/nation'
import type { Services } from '../context.ts'
import { stateClosedPeriods } from './make.ts'
import { readStatementNote } from './notes.ts'
import { readStatements } from './queries.ts'

/**
 * A statement without its counts. Everybody may read this part, to compare it with the statement that they received.
 */
export type StatementHead = Pick<
  Statement,
  'province' | 'plan' | 'period' | 'asOf' | 'sequence' | 'previous' | 'heads'
> & {
  readonly hash: string
  readonly withdrawn: boolean
}

/** The heads of all statements, the newest first. */
export async function readStatementHeads(
  services: Parameters<typeof stateClosedPeriods>[0] & Pick<Services, 'db'>,
): Promise<readonly StatementHead[]> {
  await stateClosedPeriods(services)
  const kept = await readStatements(services.db)
  return kept.toReversed().flatMap(({ note, hash, withdraws: withdrawn }) => {
    const read = readStatementNote(note)
    if (read === undefined) return []
    const { province, plan, period, asOf, sequence, previous, heads } = read.statement
    return [{ province, plan, period, asOf, sequence, previous, heads, hash, withdrawn }]
  })
}
