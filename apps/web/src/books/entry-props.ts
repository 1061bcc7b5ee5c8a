import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Fund } from '@lienthehe/domain/funds'

/** What every form of the book is opened with. */
export type EntryProps = {
  readonly club: ClubId
  /** The fund that is shown. */
  readonly fund: Fund
  readonly today: IsoDate
  readonly onClose: () => void
}
