import { useEffect, useState } from 'react'
import { Heading } from '../../components/heading.tsx'
import { Lines } from '../../components/said.tsx'
import { useSignals } from '../../signals.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

type Item = { id: string; savedAt: string; refused: boolean }

const device = () => import('../../device-anyone.ts')

/** What waits here sealed. Nobody can read it, also not who wrote it: it can be sent, or deleted. */
export function SealedHere() {
  const { t } = useTranslation('anyone')
  const { sealed } = useSignals()
  const [items, setItems] = useState<Item[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is here changes when its number does.
  useEffect(() => {
    device()
      .then(({ listSealed }) => listSealed())
      .then(setItems, () => {})
  }, [sealed])
  if (items.length === 0) return null
  return (
    <section aria-labelledby="sealed">
      <Heading id="sealed" symbol="hourglass">
        {t('sealed.title')}
      </Heading>
      <Lines>{t('sealed.words')}</Lines>
      <div className="stack">
        {items.map((item) => (
          <SealedItem key={item.id} item={item} />
        ))}
      </div>
    </section>
  )
}

function SealedItem({ item: { id, savedAt, refused } }: { item: Item }) {
  const { t } = useTranslation('anyone')
  const write = useWrite()
  const [sure, setSure] = useState(false)
  const sendNow = async () => (await device()).drainSealed()
  const remove = async () => (await device()).deleteSealed(id)
  return (
    <div className={refused ? 'card card--edge-stop' : 'card card--wait'}>
      <p>{t('sealed.written', { moment: write.moment(savedAt) })}</p>
      {refused && <Lines>{t('sealed.refused')}</Lines>}
      <div className="buttons">
        {!refused && !sure && (
          <button className="link act" type="button" onClick={sendNow}>
            {t('sealed.send')}
          </button>
        )}
        {sure && <Lines>{t('sealed.sure')}</Lines>}
        {sure && (
          <button className="govuk-button govuk-button--warning" type="button" onClick={remove}>
            {t('sealed.yes')}
          </button>
        )}
        <button className="link act" type="button" onClick={() => setSure(!sure)}>
          {t(sure ? 'sealed.no' : 'sealed.delete')}
        </button>
      </div>
    </div>
  )
}
