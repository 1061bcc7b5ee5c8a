import type { IsoDate } from '@lienthehe/domain'
import { loanPositionsOn, requestStatesOf } from '@lienthehe/domain/funds'
import type { Member } from '@lienthehe/domain/members'
import type { NamedElsewhere } from '@lienthehe/domain/privacy'
import { readBoardTerms } from '../boards/queries.ts'
import type { Services } from '../context.ts'
import { readRulingsOn } from '../duplicates/queries.ts'
import { readHomeCareOf } from '../home-care/queries.ts'

/**
 * Where the club's other records name this member: posts, care, loans, and decisions about whether two similar records
 * are one person.
 */
export async function readElsewhere(
  { db, books }: Pick<Services, 'db' | 'books'>,
  { id, club }: Member,
  today: IsoDate,
): Promise<NamedElsewhere> {
  const terms = (await readBoardTerms(db, club)).filter(({ member }) => member === id)
  const care = (await readHomeCareOf(db, club)).map(({ value }) => value)
  const { book } = await books.read(db, club)
  const states = requestStatesOf(book)
  return {
    terms: terms.map(({ post, from, end }) => ({ post, from, end })),
    caredFor: care.filter(({ member }) => member === id).map(({ from, end }) => ({ from, end })),
    visiting: care
      .filter(({ volunteers }) => volunteers.some(({ member }) => member === id))
      .map(({ from, end }) => ({ from, end })),
    loans: loanPositionsOn(book, today)
      .filter(({ loan }) => loan.borrower === id)
      .map(({ loan: { terms: agreed, guarantor, purpose }, status, outstandingDong }) => ({
        ...{ startsOn: agreed.startsOn, principalDong: agreed.principalDong, outstandingDong },
        ...{ status, guarantor, purpose },
      })),
    requests: book.ledger.requests
      .filter(({ asks }) => asks.borrower === id)
      .map(({ number, asks: { requestedOn, purpose, plan, principalDong } }) => ({
        ...{ requestedOn, purpose, plan, principalDong },
        state: states.get(number) ?? 'waiting',
      })),
    rulings: (await readRulingsOn(db, id)).filter(({ isWithdrawn }) => !isWithdrawn).length,
  }
}
