import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Fund } from '@lienthehe/domain/funds'

/** The props of every form that makes an entry in the book. */
export type EntryProps = {
  readonly club: ClubId
  /** The fund shown when the form was opened. */
  readonly fund: Fund
  readonly today: IsoDate
  readonly onClose: () => void
}
