import { describe, expect, test } from 'vitest'
import { parseTypedDate } from './typed-date.ts'

describe('a date is read day first, as people here write it', () => {
  test.each([
    { typed: '09/10/2020', is: '2020-10-09' },
    { typed: '9/10/2020', is: '2020-10-09' },
    { typed: ' 9 / 10 / 2020 ', is: '2020-10-09' },
    { typed: '9-10-2020', is: '2020-10-09' },
    { typed: '9.10.2020', is: '2020-10-09' },
    { typed: '09102020', is: '2020-10-09' },
    { typed: '29/02/2024', is: '2024-02-29' },
    { typed: '29/02/2023', is: null },
    { typed: '10/2020', is: null },
    { typed: '9/10/20', is: null },
    { typed: '13/13/2020', is: null },
    { typed: 'hôm nay', is: null },
    { typed: '', is: null },
  ])('$typed is $is', ({ typed, is }) => {
    expect(parseTypedDate(typed)).toBe(is)
  })
})
