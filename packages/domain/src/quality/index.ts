export { assessClubs, type StandingColumn, standingWordAt, verdictAt } from './assess-clubs.ts'
export { labelStanding, type StandingWord, standingWordOf, standingWords } from './standing-word.ts'
export { clubRuleOf, describeClubDemand, describeClubFigure } from './wording.ts'
