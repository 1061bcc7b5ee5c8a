export { figureMark, type TemplateMark, templateMarks, writtenMark } from './marks.ts'
export { type TemplateRefusal, wordTemplateProblem } from './problem.ts'
