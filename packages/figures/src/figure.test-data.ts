import type { Figure } from './figure.ts'

/** Every element of a figure, the outermost first. */
export function elementsOf(figure: Figure): readonly Figure[] {
  return [figure, ...figure.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** The elements with this role, such as `known` or `demand`. */
export function partsOf(figure: Figure, role: string): readonly Figure[] {
  return elementsOf(figure).filter(({ attributes }) => attributes['class'] === role)
}

/** The start and the width of a bar, in percent. */
export function spanOf(figure: Figure | undefined): readonly number[] {
  return ['x', 'width'].map((side) => Number.parseFloat(figure?.attributes[side] ?? ''))
}
