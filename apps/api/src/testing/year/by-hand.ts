import type { Fund } from '@lienthehe/domain/funds'

/** A person in the test's own model of a club, with all that the figures below are counted from. */
export type Person = {
  readonly fullName: string
  readonly sex: 'female' | 'male'
  /** A year that leaves no doubt about whether the person is 55 or older; `null`: unknown. */
  birth: string | null
  leftOn: string | null
}

/** A club whose figures are computed without the domain, from plain lists and sums. */
export class ModelClub {
  readonly people: Person[] = []
  readonly cash: Record<Fund, number> = { incomeFund: 0, activityFund: 0 }
  /** The cash of both funds at the end of a month. */
  readonly cashAfter = new Map<string, Readonly<Record<Fund, number>>>()

  /** The people who are members at the end of this day. */
  on(day: string): readonly Person[] {
    return this.people.filter(({ leftOn }) => leftOn === null || leftOn > day)
  }

  /** The figures of a day that are compared, with the names that the API gives them. */
  figuresOn(day: string): Figures {
    const people = this.on(day)
    const many = (is: (person: Person) => boolean) => people.filter(is).length
    return {
      members: people.length,
      women: { yes: many(({ sex }) => sex === 'female'), no: many(({ sex }) => sex === 'male'), unknown: 0 },
      age55: {
        yes: many(({ birth }) => birth !== null && birth < '1960'),
        no: many(({ birth }) => birth !== null && birth >= '1960'),
        unknown: many(({ birth }) => birth === null),
      },
    }
  }
}

export type Share = { readonly yes: number; readonly no: number; readonly unknown: number }
export type Figures = { readonly members: number; readonly women: Share; readonly age55: Share }
