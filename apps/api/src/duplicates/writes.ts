import { joinMemberships, type RuledPair, tellApart, withdrawRuling } from '@lienthehe/domain/duplicates'
import type { HistoryAction } from '@lienthehe/domain/history'
import { departureSchema, duplicateRulingIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import type { AuditEntry } from '../audit/append.ts'
import { partsOfTerms, storeTerms } from '../boards/changed-terms.ts'
import { readStoredTerms } from '../boards/queries.ts'
import { requireClub } from '../clubs/subject.ts'
import { readNamesakesOf } from '../members/namesakes.ts'
import { memberRecord } from '../members/record.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { readRuling } from './queries.ts'
import { loadPair, rulingEntry, rulingRecord } from './record.ts'

type OtherMembership = Pick<Awaited<ReturnType<typeof loadPair>>, 'other'> & {
  readonly storedTerms: Awaited<ReturnType<typeof readStoredTerms>>
}

export const duplicateWrites = {
  tellApart: write({
    action: 'member.edit',
    subject: 'member',
    input: changeInput({ one: memberIdSchema, other: memberIdSchema }),
    load: async (writer, input) => {
      const { subjects, ...state } = await loadPair(writer, input)
      return { subjects, state: { ...state, id: duplicateRulingIdSchema.parse(writer.newId()) } }
    },
    transition: ({ id, pair }) => tellApart(id, pair),
    store: rulingRecord.insert,
    answer: ({ id }) => ({ id, version: 1 }),
    audit: (after, { other }) =>
      rulingEntry('duplicate.tellApart', { before: null, after }, other.stored.value),
  }),

  /**
   * Decides that both are one person and ends the membership of `other`. `version` is the version of that membership.
   */
  join: write({
    action: 'member.edit',
    subject: 'member',
    input: changeInput({
      one: memberIdSchema,
      other: memberIdSchema,
      version: z.int().min(1),
      departure: departureSchema,
    }),
    load: async (writer, input) => {
      const { subjects, ...state } = await loadPair(writer, input)
      const storedTerms = await readStoredTerms(writer.tx, state.other.club.id)
      const id = duplicateRulingIdSchema.parse(writer.newId())
      return { subjects, stored: state.other.stored, state: { ...state, storedTerms, id } }
    },
    transition: ({ id, pair, storedTerms }, { departure }, { today }) =>
      joinMemberships(id, { ...pair, terms: storedTerms.map(({ value }) => value) }, departure, today),
    store: async (writer, next, state) => {
      await rulingRecord.insert(writer, next.ruling)
      await storeLeft(writer, next, state)
    },
    answer: ({ ruling: { id } }) => ({ id, version: 1 }),
    audit: (next, state) => ({
      ...rulingEntry('duplicate.join', { before: null, after: next.ruling }, state.other.stored.value),
      parts: partsOf(['member.leave', 'board.endTerm'], next, state),
    }),
  }),

  withdraw: write({
    action: 'member.edit',
    subject: 'member',
    input: editInput(duplicateRulingIdSchema, {}),
    load: async (writer, { id }) => {
      const stored = await readRuling(writer.tx, id)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      const { subjects, other } = await loadPair(writer, stored.value)
      const { club } = await requireClub(writer.tx, other.club.id)
      const storedTerms = await readStoredTerms(writer.tx, club.id)
      const namesakes = await readNamesakesOf(writer, other.stored.value)
      return { subjects, stored, state: { stored, other, club, storedTerms, namesakes } }
    },
    transition: ({ stored, other, club, storedTerms, namesakes }) => {
      const terms = storedTerms.map(({ value }) => value)
      return withdrawRuling(stored.value, { member: other.stored.value, terms, club }, { namesakes })
    },
    store: async (writer, next, state) => {
      await rulingRecord.update(writer, next.ruling, state.stored)
      await storeLeft(writer, next, state)
    },
    answer: (_, { stored }) => ({ version: stored.version + 1 }),
    audit: (next, state) => {
      const change = { before: state.stored.value, after: next.ruling }
      return {
        ...rulingEntry('duplicate.withdraw', change, state.other.stored.value),
        parts: partsOf(['member.restore', 'board.correct'], next, state),
      }
    },
  }),
}

/** Stores the membership that was ended or restored, and the board terms that changed with it. */
async function storeLeft(
  writer: Writer,
  { left }: RuledPair,
  { other, storedTerms }: OtherMembership,
): Promise<void> {
  if (left === null) return
  await memberRecord.update(writer, left.member, other.stored)
  await storeTerms(writer, left.terms, storedTerms)
}

function partsOf(
  [ofMember, ofTerms]: readonly [HistoryAction, HistoryAction],
  { left }: RuledPair,
  { other, storedTerms }: OtherMembership,
): readonly AuditEntry[] {
  if (left === null) return []
  return [
    recordEntry(memberRecord, ofMember, { before: other.stored.value, after: left.member }),
    ...partsOfTerms(ofTerms, left.terms, storedTerms),
  ]
}
