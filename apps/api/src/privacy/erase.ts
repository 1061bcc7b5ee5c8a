import type { IsoDate } from '@lienthehe/domain'
import { loanPositionsOn } from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { Member } from '@lienthehe/domain/members'
import { eraseMember, type NamedMember } from '@lienthehe/domain/privacy'
import { lineSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { AuditEntry } from '../audit/append.ts'
import { readStoredTerms, updateBoardTerm } from '../boards/queries.ts'
import { boardTermRecord } from '../boards/record.ts'
import { dateOf } from '../calendar/today.ts'
import type { Readable, Transaction } from '../db/database.ts'
import { audit, erasures, rosterImportRows } from '../db/schema/index.ts'
import { readRulingsOn } from '../duplicates/queries.ts'
import { readHomeCareOf, updateHomeCare } from '../home-care/queries.ts'
import { homeCareRecord } from '../home-care/record.ts'
import { updateMember } from '../members/queries.ts'
import { loadMembership, memberRecord } from '../members/record.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { type Stored, write } from '../writes/write.ts'
import { readRequestsOf, updateRequest } from './request-queries.ts'
import { personRequestRecord } from './request-record.ts'

/** A member and everything that names them, each with its version. */
export type StoredPerson = {
  readonly member: Stored<Member>
  readonly terms: Awaited<ReturnType<typeof readStoredTerms>>
  readonly care: Awaited<ReturnType<typeof readHomeCareOf>>
  readonly requests: Awaited<ReturnType<typeof readRequestsOf>>
}

/** Reads the records that name this member, such as the terms of a post and the records of care. */
export async function readStoredPerson(db: Readable, member: Stored<Member>): Promise<StoredPerson> {
  const { id, club } = member.value
  const care = await readHomeCareOf(db, club)
  return {
    member,
    terms: (await readStoredTerms(db, club)).filter(({ value }) => value.member === id),
    care: care.filter(
      ({ value }) => value.member === id || value.volunteers.some((volunteer) => volunteer.member === id),
    ),
    requests: await readRequestsOf(db, id),
  }
}

export function namedMemberOf({ member, terms, care, requests }: StoredPerson): NamedMember {
  return {
    member: member.value,
    terms: terms.map(({ value }) => value),
    care: care.map(({ value }) => value),
    requests: requests.map(({ value }) => value),
  }
}

/**
 * Erases the identity of a member. The facts that figures are counted from stay, and the chain of the history stays
 * whole.
 */
export const eraseWrite = write({
  action: 'person.answer',
  subject: 'member',
  input: editInput(memberIdSchema, { because: lineSchema({ max: 300 }) }),
  load: async (writer, { id }) => {
    const { stored, subjects } = await loadMembership(writer, { id })
    const person = await readStoredPerson(writer.tx, stored)
    const { book } = await writer.books.read(writer.tx, stored.value.club)
    const owing = loanPositionsOn(book, dateOf(writer.now())).filter(
      ({ loan, outstandingDong }) => loan.borrower === id && outstandingDong > 0,
    )
    return { stored, subjects, state: { person, openLoans: owing.length } }
  },
  transition: (
    { person, openLoans }: { readonly person: StoredPerson; readonly openLoans: number },
    _,
    { today },
  ) => eraseMember(namedMemberOf(person), { today, openLoans }),
  store: ({ tx, now }, erased, { person }) => storeErased(tx, erased, person, dateOf(now())),
  answer: (_, { person }) => ({ version: person.member.version + 1 }),
  audit: (erased, _, { because }) => erasureEntry('privacy.erase', erased, because),
  afterwards: ({ erasures: notes }) => notes.note(),
})

/**
 * Overwrites the stored records with versions without identity, and removes the identity from the history and the
 * imports.
 */
export async function storeErased(
  tx: Transaction,
  erased: NamedMember,
  stored: StoredPerson,
  erasedOn: IsoDate,
): Promise<void> {
  const { id } = erased.member
  await updateMember(tx, erased.member, stored.member.version)
  for (const term of erased.terms) await updateBoardTerm(tx, term, versionOf(stored.terms, term.id))
  for (const care of erased.care) await updateHomeCare(tx, care, versionOf(stored.care, care.id))
  for (const request of erased.requests)
    await updateRequest(tx, request, versionOf(stored.requests, request.id))
  await forgetInImports(tx, erased.member)
  await forgetInHistory(
    tx,
    erased,
    (await readRulingsOn(tx, id)).map((ruling) => ruling.id),
  )
  await tx.insert(erasures).values({ member: id, erasedOn }).onConflictDoNothing()
}

function versionOf(stored: readonly Stored<{ readonly id: string }>[], id: string): number {
  const found = stored.find(({ value }) => value.id === id)
  if (found === undefined) throw new RangeError(`not read before: ${id}`)
  return found.version
}

/** Removes the identity from what undoing an import would write back. */
async function forgetInImports(tx: Transaction, { id, fullName }: Member): Promise<void> {
  const rows = await tx.select().from(rosterImportRows).where(eq(rosterImportRows.member, id))
  for (const row of rows)
    if (row.before !== null)
      await tx
        .update(rosterImportRows)
        .set({ before: { ...row.before, fullName, village: null, phone: null, citizenId: null } })
        .where(and(eq(rosterImportRows.import, row.import), eq(rosterImportRows.member, id)))
}

/**
 * Removes the content of the history's entries about this person. Their digests stay, so the chain can still be
 * verified. These entries name the person's club, except those about the person's requests, which name none.
 */
async function forgetInHistory(
  tx: Transaction,
  { member, terms, care, requests }: NamedMember,
  rulings: readonly string[],
): Promise<void> {
  const of = (kind: string, ids: readonly string[]) =>
    and(eq(audit.subjectKind, kind), inArray(audit.subjectId, [...ids]))
  await tx
    .update(audit)
    .set({ salt: null, particulars: null })
    .where(
      and(
        eq(audit.club, member.club),
        or(
          of('member', [member.id]),
          of(
            'boardTerm',
            terms.map(({ id }) => id),
          ),
          of(
            'homeCare',
            care.map(({ id }) => id),
          ),
          of('duplicateRuling', rulings),
        ),
      ),
    )
  const asked = requests.map(({ id }) => id)
  await tx
    .update(audit)
    .set({ salt: null, particulars: null })
    .where(and(isNull(audit.club), of('personRequest', asked)))
}

/** The history's entry about an erasure: that a person was erased, why, and what is left of each record. */
export function erasureEntry(
  action: HistoryAction,
  { member, terms, care, requests }: NamedMember,
  erasedBecause: string | null,
): AuditEntry {
  const entry = recordEntry(memberRecord, action, { before: null, after: member })
  return {
    ...entry,
    after: { ...entry.after, ...(erasedBecause !== null && { erasedBecause }) },
    parts: [
      ...terms.map((after) => recordEntry(boardTermRecord, action, { before: null, after })),
      ...care.map((after) => recordEntry(homeCareRecord, action, { before: null, after })),
      ...requests.map((after) => recordEntry(personRequestRecord, action, { before: null, after })),
    ],
  }
}
