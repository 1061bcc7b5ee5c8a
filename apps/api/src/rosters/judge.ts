import type { Club } from '@lienthehe/domain/clubs'
import { duplicateKey } from '@lienthehe/domain/members'
import type { Elsewhere, RosterJudgement } from '@lienthehe/office/roster'
import { readStoredTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { placeNamesakes } from '../members/namesakes.ts'
import { readLikePersons, readMembers, type StoredMember } from '../members/queries.ts'
import { namesOnRecord, readSubgroupsOf } from '../subgroups/queries.ts'
import type { Writer } from '../writes/write.ts'
import type { RosterDraft } from './queries.ts'
import { loadDraft } from './record.ts'

/** The dry run: what an import of this draft would do to the members that are stored now. */
export async function judgeDraft(
  { now, office }: Pick<Services, 'now' | 'office'>,
  db: Readable,
  club: Club,
  draft: RosterDraft,
): Promise<{
  readonly judgement: RosterJudgement
  readonly members: readonly StoredMember[]
  readonly storedTerms: Awaited<ReturnType<typeof readStoredTerms>>
  readonly elsewhere: Elsewhere
}> {
  const members = await readMembers(db, [club.id])
  const storedTerms = await readStoredTerms(db, club.id)
  const situation = {
    members: members.map(({ member }) => member),
    subgroups: namesOnRecord(await readSubgroupsOf(db, club.id)),
    terms: storedTerms.map(({ value }) => value),
    establishedOn: club.establishedOn,
    today: dateOf(now()),
    defaultJoinedOn: draft.defaultJoinedOn,
  }
  const alone = await office.judgeRoster(draft.roster, situation)
  const elsewhere = await readElsewhere(db, club, alone)
  const judgement =
    elsewhere.namesakes.length === 0
      ? alone
      : await office.judgeRoster(draft.roster, { ...situation, elsewhere })
  return { judgement, members, storedTerms, elsewhere }
}

/**
 * Which people of the list are, or may be, members of another club today? Looks only for people whose row would be
 * written.
 */
async function readElsewhere(db: Readable, club: Club, { rows }: RosterJudgement): Promise<Elsewhere> {
  const drafts = rows.flatMap((row) => (row.verdict === 'new' || row.verdict === 'update' ? [row.draft] : []))
  const alike = await readLikePersons(db, {
    citizenIds: [...new Set(drafts.flatMap(({ citizenId }) => citizenId ?? []))],
    duplicateKeys: [...new Set(drafts.flatMap((draft) => duplicateKey(draft) ?? []))],
  })
  const others = alike.map(({ member }) => member).filter((member) => member.club !== club.id)
  // The judgement only says that they are in another club, never in which one.
  const namesakes = await placeNamesakes(db, others, () => false)
  return { club: club.id, commune: club.commune, namesakes }
}

/** The draft as stored, with the questions that are still open. */
export async function loadQuestions(writer: Writer, input: { readonly id: string }) {
  const loaded = await loadDraft(writer, input)
  const { judgement } = await judgeDraft(writer, writer.tx, loaded.club, loaded.stored.value)
  return { ...loaded, questions: judgement.questions }
}
