import type { Language, Wording } from '@lienthehe/domain'
import { languages } from '@lienthehe/domain/text'
import {
  type Accessor,
  createContext,
  createEffect,
  createSignal,
  type ParentProps,
  useContext,
} from 'solid-js'
import { recall, remember } from './remembered.ts'

type LanguageChoice = {
  readonly language: Accessor<Language>
  readonly setLanguage: (language: Language) => void
  /** Gives a text in the language of the screen. */
  readonly say: (wording: Wording) => string
}

const LanguageContext = createContext<LanguageChoice>()

/** Provides the language: Vietnamese by default, English with one click, remembered in this browser. */
export function LanguageProvider(props: ParentProps) {
  const remembered = recall('language')
  const [language, setLanguage] = createSignal<Language>(
    languages.find((known) => known === remembered) ?? 'vi',
  )
  createEffect(() => {
    document.documentElement.lang = language()
  })
  const choice: LanguageChoice = {
    language,
    setLanguage: (chosen) => {
      remember('language', chosen)
      setLanguage(chosen)
    },
    say: (wording) => wording[language()],
  }
  return <LanguageContext.Provider value={choice}>{props.children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (choice === undefined) throw new Error('useLanguage stands outside of LanguageProvider')
  return choice
}
