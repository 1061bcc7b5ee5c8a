import { peopleCounted } from '../facts/facts.ts'
import type { Plan } from '../plan/schema.ts'
import type { Founding } from '../progress/measures/founding.ts'
import type { AddedUp, CommuneSums } from '../progress/sums/club-sums.ts'
import { noPeople } from '../progress/sums/people-sum.ts'
import { standingWords } from '../quality/standing-word.ts'
import type { StatedCounts } from './schema.ts'

type StatedCommune = StatedCounts['communes'][number]

/** The sums as a statement writes them, in a fixed order, so that equal counts give equal text. */
export function statedCountsOf({ clubRules }: Pick<Plan, 'clubRules'>, sums: AddedUp): StatedCounts {
  return {
    communes: [...sums.communes]
      .map(([commune, here]) => statedCommune(commune, here))
      .toSorted((one, other) => compare(one.commune, other.commune)),
    foundings: [...sums.foundings]
      .toSorted(([one], [other]) => compare(one, other))
      .map(([, { year, source, communes, district, clubs }]) => ({
        ...{ year, source, communes: [...communes].toSorted(compare), clubs },
        district: district ?? null,
      })),
    operatingSince: [...sums.operatingSince]
      .toSorted(([one], [other]) => one - other)
      .map(([year, clubs]) => ({ year, clubs })),
    rules: Object.fromEntries(
      clubRules.map(({ id }, rule) => [
        id,
        record(standingWords, (_, word) => sums.words[rule]?.[word] ?? 0),
      ]),
    ),
    meeting: Object.fromEntries([...sums.meeting].map(([target, { clubs }]) => [target, { ...clubs }])),
  }
}

function statedCommune(commune: string, here: CommuneSums): StatedCommune {
  const { communes, district, clubs, operatingAtStart, operating, operatingNew, others } = here
  return {
    commune: commune as StatedCommune['commune'],
    communes: [...communes].toSorted(compare),
    district: district ?? null,
    clubs,
    operatingAtStart,
    operating: { ...operating },
    operatingNew: record(peopleCounted, (who) => ({ ...operatingNew[who] })),
    people: Object.fromEntries([...others.people].map(([who, sum]) => [who, { ...sum }])),
    standing: Object.fromEntries([...others.standing].map(([target, sum]) => [target, { ...sum }])),
    funds: Object.fromEntries([...others.funds].map(([target, sum]) => [target, { ...sum }])),
  }
}

/**
 * The sums of a statement, in the form that an assessment reads. A statement has no villages, so the villages of its
 * clubs are unknown.
 */
export function sumsOfStated(
  { clubRules, targets }: Pick<Plan, 'clubRules' | 'targets'>,
  { communes, foundings, operatingSince, rules, meeting }: StatedCounts,
): AddedUp {
  return {
    communes: new Map(communes.map((stated) => [stated.commune, communeSumsOf(stated)])),
    foundings: new Map(foundings.map((stated, place) => [String(place), foundingOf(stated)])),
    operatingSince: new Map(operatingSince.map(({ year, clubs }) => [year, clubs])),
    words: clubRules.map(({ id }) =>
      Uint32Array.from(standingWords, (word) => Number(rules[id]?.[word] ?? 0)),
    ),
    meeting: new Map(
      targets.flatMap(({ id }) => {
        const clubs = meeting[id]
        return clubs === undefined ? [] : [[id, { clubs }] as const]
      }),
    ),
  }
}

function communeSumsOf(stated: StatedCommune): CommuneSums {
  const { communes, district, clubs, operatingAtStart, operating, operatingNew } = stated
  return {
    communes,
    district: district ?? undefined,
    clubs,
    operatingAtStart,
    operating,
    operatingNew: record(peopleCounted, (who) => operatingNew[who] ?? noPeople()),
    others: {
      people: new Map(
        peopleCounted.flatMap((who) => {
          const sum = stated.people[who]
          return sum === undefined ? [] : [[who, sum] as const]
        }),
      ),
      villages: new Map(),
      standing: new Map(Object.entries(stated.standing)),
      funds: new Map(Object.entries(stated.funds)),
    },
  }
}

function foundingOf({ district, ...stated }: StatedCounts['foundings'][number]): Founding {
  return { ...stated, district: district ?? undefined }
}

/**
 * Adds up these sums; their order does not matter. Each part needs a `name` of its own, which keeps its communes apart
 * from the others'.
 */
export function addUp(
  { clubRules }: Pick<Plan, 'clubRules'>,
  parts: readonly { readonly name: string; readonly sums: AddedUp }[],
): AddedUp {
  const named = <Sums>(of: (sums: AddedUp) => ReadonlyMap<string, Sums>) =>
    new Map(
      parts.flatMap(({ name, sums }) => [...of(sums)].map(([key, one]) => [`${name} ${key}`, one] as const)),
    )
  const operatingSince = new Map<number, number>()
  const meeting = new Map<string, { readonly clubs: Standing }>()
  const words = clubRules.map(() => new Uint32Array(standingWords.length))
  for (const { sums } of parts) {
    for (const [year, clubs] of sums.operatingSince)
      operatingSince.set(year, (operatingSince.get(year) ?? 0) + clubs)
    for (const [target, { clubs }] of sums.meeting)
      meeting.set(target, { clubs: plus(meeting.get(target)?.clubs, clubs) })
    for (const [rule, counts] of words.entries())
      for (const word of counts.keys()) counts[word] = (counts[word] ?? 0) + (sums.words[rule]?.[word] ?? 0)
  }
  return {
    communes: named(({ communes }) => communes),
    foundings: named(({ foundings }) => foundings),
    operatingSince,
    words,
    meeting,
  }
}

type Standing = Record<'met' | 'unmet' | 'undetermined' | 'notApplicable', number>

function plus(one: Standing | undefined, other: Standing): Standing {
  if (one === undefined) return other
  return {
    met: one.met + other.met,
    unmet: one.unmet + other.unmet,
    undetermined: one.undetermined + other.undetermined,
    notApplicable: one.notApplicable + other.notApplicable,
  }
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  answerTo: (key: Key, place: number) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, place) => [key, answerTo(key, place)])) as Record<Key, Value>
}

function compare(one: string, other: string): -1 | 0 | 1 {
  return one < other ? -1 : one > other ? 1 : 0
}
