import type { AreasActive, CountedFacts, ExistenceFact, ShareFact } from '../facts/facts.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'
import type { ClubVerdict } from './assess.ts'
import type { CompiledRule } from './compile-rules.ts'
import { verdictOn } from './kept-verdicts.ts'

/** The verdict that a rule gives on a club's facts, whatever the club's age. */
export function judgeByRule(rule: CompiledRule, facts: CountedFacts): ClubVerdict {
  switch (rule.kind) {
    case 'share': {
      const share = shareOf(rule.fact, facts)
      return verdictOn(rule.verdicts, share, share.yes, share.no, share.unknown)
    }
    case 'exists': {
      const { yes, no, unknown } = rule.verdicts
      const answer = existenceOf(rule.fact, facts)
      return answer === 'yes' ? yes : answer === 'no' ? no : unknown
    }
    case 'areas': {
      const place = placeOfAreas(rule.areas, facts.areas)
      return rule.known[place] ?? rule.judge(place, facts.areas)
    }
    case 'size': {
      const { members } = facts
      const { low, high } = members
      return low === high ? verdictOn(rule.verdicts, members, low, 0, 0) : rule.verdicts.judge(members)
    }
    default:
      return assertNever(rule)
  }
}

/** A number with one bit for each area that is done; its lowest bit says that no other area is. */
function placeOfAreas(areas: readonly string[], { done, others }: AreasActive): number {
  let place = Number(others === 'no')
  // Compared without branching: which areas a club has done is random to a processor that predicts branches.
  for (let at = 0; at < done.length; at += 1) {
    const area = done[at]
    for (let bit = 0; bit < areas.length; bit += 1) place |= Number(area === areas[bit]) << (bit + 1)
  }
  return place
}

// One case for each fact: a property with a fixed name is read faster than one whose name is a value.

function shareOf(fact: ShareFact, facts: CountedFacts): Tally {
  switch (fact) {
    case 'women':
      return facts.women
    case 'age55':
      return facts.age55
    case 'disadvantaged':
      return facts.disadvantaged
    case 'management':
      return facts.management
    case 'borrowers':
      return facts.borrowers
    case 'membersReached':
      return facts.membersReached
    case 'olderPeople':
      return facts.olderPeople
    case 'olderWomen':
      return facts.olderWomen
    case 'poorOrNearPoor':
      return facts.poorOrNearPoor
    default:
      return assertNever(fact)
  }
}

function existenceOf(fact: ExistenceFact, facts: CountedFacts): Answer {
  switch (fact) {
    case 'incomeFund':
      return facts.incomeFund
    case 'activityFund':
      return facts.activityFund
    case 'regulation':
      return facts.regulation
    default:
      return assertNever(fact)
  }
}
