import { type ChangedMembership, leaveClub, returnToClub } from '@lienthehe/domain/club-life'
import { departureSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { partsOfTerms, storeTerms } from '../boards/changed-terms.ts'
import { readStoredTerms } from '../boards/queries.ts'
import { requireClub } from '../clubs/subject.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { readNamesakesOf } from './namesakes.ts'
import { loadMembership, memberRecord, type StoredMembership } from './record.ts'

type Leaving = Pick<StoredMembership, 'stored'> & {
  readonly storedTerms: Awaited<ReturnType<typeof readStoredTerms>>
}

/** Records that a member leaves. The posts that the member held become vacant on that day. */
export const leaveWrite = write({
  action: 'member.leave',
  subject: 'member',
  input: editInput(memberIdSchema, { departure: departureSchema }),
  load: async (writer, input) => {
    const { stored, club, subjects } = await loadMembership(writer, input)
    return { stored, subjects, state: { stored, storedTerms: await readStoredTerms(writer.tx, club.id) } }
  },
  transition: (state: Leaving, { departure }, { today }) => leaveClub(membershipOf(state), departure, today),
  store: storeMembership,
  answer: answerVersion,
  audit: (next, { stored, storedTerms }) => ({
    ...recordEntry(memberRecord, 'member.leave', { before: stored.value, after: next.member }),
    parts: partsOfTerms('board.endTerm', next.terms, storedTerms),
  }),
})

/** Takes a departure back. The member also gets back those posts that nobody else has taken since. */
export const restoreWrite = write({
  action: 'member.leave',
  subject: 'member',
  input: editInput(memberIdSchema, {}),
  load: async (writer, input) => {
    const { stored, club: placed, subjects } = await loadMembership(writer, input)
    const { club } = await requireClub(writer.tx, placed.id)
    const storedTerms = await readStoredTerms(writer.tx, club.id)
    const namesakes = await readNamesakesOf(writer, stored.value)
    return { stored, subjects, state: { stored, storedTerms, club, namesakes } }
  },
  transition: ({ club, namesakes, ...state }) =>
    returnToClub({ ...membershipOf(state), club }, { namesakes }),
  store: storeMembership,
  answer: answerVersion,
  audit: (next, { stored, storedTerms }) => ({
    ...recordEntry(memberRecord, 'member.restore', { before: stored.value, after: next.member }),
    parts: partsOfTerms('board.correct', next.terms, storedTerms),
  }),
})

function membershipOf({ stored, storedTerms }: Leaving): ChangedMembership {
  return { member: stored.value, terms: storedTerms.map(({ value }) => value) }
}

async function storeMembership(
  writer: Writer,
  { member, terms }: ChangedMembership,
  { stored, storedTerms }: Leaving,
): Promise<void> {
  await memberRecord.update(writer, member, stored)
  await storeTerms(writer, terms, storedTerms)
}

function answerVersion(_: ChangedMembership, { stored }: Leaving): { readonly version: number } {
  return { version: stored.version + 1 }
}
