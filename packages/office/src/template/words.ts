export { figureMark, type TemplateMark, templateMarks, writtenMark } from './marks.ts'
export { describeTemplateProblem, type TemplateRefusal } from './problem.ts'
