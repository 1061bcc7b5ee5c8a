import type { Wording } from '@lienthehe/domain'

/**
 * The number of people not confirmed for a year; separate, because it is shown before anything else about them is
 * fetched.
 */
export function confirmationHeading(people: string): Wording {
  return {
    vi: `${people} người chưa ai xác nhận còn sinh hoạt trong một năm qua`,
    en: `${people} ${people === '1' ? 'member' : 'members'} not confirmed for a year`,
  }
}
