import type { Wording } from '@lienthehe/domain'

/**
 * The heading with the number of people not confirmed for a year. In a file of its own, because it is shown before the
 * rest is loaded.
 */
export function confirmationHeading(people: string): Wording {
  return {
    vi: `${people} người chưa ai xác nhận còn sinh hoạt trong một năm qua`,
    en: `${people} ${people === '1' ? 'member' : 'members'} not confirmed for a year`,
  }
}
