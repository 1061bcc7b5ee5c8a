import type { Wording } from '@lienthehe/domain'

/** How many nobody has confirmed for a year; alone, as it is said before anything else of them is fetched. */
export function confirmationHeading(people: string): Wording {
  return {
    vi: `${people} người chưa ai xác nhận còn sinh hoạt trong một năm qua`,
    en: `${people} ${people === '1' ? 'member' : 'members'} not confirmed for a year`,
  }
}
