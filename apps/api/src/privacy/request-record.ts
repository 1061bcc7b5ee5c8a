import type { MemberId } from '@lienthehe/domain/members'
import { labelAsked, type PersonRequest, type PersonRequestId } from '@lienthehe/domain/privacy'
import { dateOf } from '../calendar/today.ts'
import { loadMembership } from '../members/record.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Writer } from '../writes/write.ts'
import { insertRequest, readRequest, updateRequest } from './request-queries.ts'

/**
 * How a request of a registered person is stored. The club's history does not mention it: the club's board reads that
 * history, and neighbours must not learn what a person asks or complains about.
 */
export const personRequestRecord: RecordKind<PersonRequest> = {
  kind: 'personRequest',
  clubOf: () => null,
  labelOf: ({ kind }) => labelAsked(kind, 'vi'),
  // These names are different from the field names of all other concepts, which share one history.
  factsOf: ({ id: _, member: __, kind, how, end, ...facts }) => ({
    ...{ asked: kind, askedHow: how },
    ...facts,
    ending: end,
  }),
  insert: ({ tx }, request) => insertRequest(tx, request),
  update: ({ tx }, request, { version }) => updateRequest(tx, request, version),
}

/** The member who makes the request, and the club in which the user needs the right to answer. */
export async function loadAsking(
  writer: Pick<Writer, 'tx' | 'units' | 'now'>,
  { member }: { readonly member: MemberId },
) {
  const { stored, club, subjects } = await loadMembership(writer, { id: member })
  return { situation: { member: stored.value, club, today: dateOf(writer.now()) }, subjects }
}

/** The request as stored; refused as not found when there is none. */
export async function loadRequest(
  writer: Pick<Writer, 'tx' | 'units' | 'now'>,
  { id }: { readonly id: PersonRequestId },
) {
  const stored = await readRequest(writer.tx, id)
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  const { subjects } = await loadMembership(writer, { id: stored.value.member })
  return { stored, subjects }
}
