import type { Rule } from '#contract/contribution.ts'
import type { Words } from '#contract/words.ts'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'

/** The rule behind a line in the council's words, and where it can be read. */
export function RuleWords({ rule: { words, address }, about }: { rule: Rule; about: Words | string }) {
  const { t } = useTranslation('contribution')
  return (
    <>
      <p>
        {t('rule.words')} <Said words={words} />
      </p>
      {address && (
        <p>
          <a href={address}>
            {t('rule.read')}
            <span className="sr">: {typeof about === 'string' ? about : <Said words={about} />}</span>
          </a>
        </p>
      )}
    </>
  )
}
