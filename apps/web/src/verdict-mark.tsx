import { type Course, labelCourse, type Part } from '@lienthehe/domain/progress'
import { labelStanding, type StandingWord } from '@lienthehe/domain/quality'
import { courseLooks, type Look, type Tone } from '@lienthehe/figures'
import { useLanguage } from './language.tsx'
import { Mark } from './ui/mark.tsx'

const standingLooks: Readonly<Record<StandingWord, Look>> = {
  met: { tone: 'met', shape: 'disc' },
  below: { tone: 'unmet', shape: 'down' },
  above: { tone: 'unmet', shape: 'up' },
  either: { tone: 'unmet', shape: 'diamond' },
  lacking: { tone: 'unmet', shape: 'down' },
  undetermined: { tone: 'open', shape: 'dashed' },
  notApplicable: { tone: 'open', shape: 'ring' },
}

export function toneOfCourse(course: Course): Tone {
  return courseLooks[course].tone
}

export function toneOfStanding(word: StandingWord): Tone {
  return standingLooks[word].tone
}

/** The mark that shows whether a target is met, on course, late or missed. */
export function CourseMark(props: { readonly of: Pick<Part, 'status' | 'course'> }) {
  const { language } = useLanguage()
  return <Mark {...courseLooks[props.of.course]}>{labelCourse(props.of, language())}</Mark>
}

/**
 * A club's result under a rule. `rule` is read out before the word, for readers who hear the compact mark without its
 * column.
 */
export function StandingMark(props: {
  readonly word: StandingWord
  readonly compact?: boolean
  readonly rule?: string
}) {
  const { language } = useLanguage()
  const text = () => {
    const word = labelStanding(props.word, language())
    return props.rule === undefined ? word : `${props.rule}: ${word}`
  }
  return (
    <Mark {...standingLooks[props.word]} compact={props.compact === true}>
      {text()}
    </Mark>
  )
}
