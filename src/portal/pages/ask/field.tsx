import { Carried } from './carried.tsx'
import { Choices } from './choices.tsx'
import type { FieldProps } from './field-parts.tsx'
import { Files } from './files.tsx'
import { LongText } from './long-text.tsx'
import { ShortText } from './short-text.tsx'

const drawn = {
  text: ShortText,
  phone: ShortText,
  email: ShortText,
  'long-text': LongText,
  'one-of': Choices,
  'some-of': Choices,
  'plan-version': Carried,
  files: Files,
} satisfies Record<FieldProps['field']['kind'], unknown>

/** One question, drawn by its kind. To ask in a new way, add the kind to `fields.ts` and here (DESIGN §12). */
export function Field(props: FieldProps) {
  const Kind = drawn[props.field.kind]
  return <Kind {...props} />
}
