import {type Context, defineDataset} from '../../dataset.js'
import {partiesOf} from '../../language/parties.js'
import {countCodePoints} from '../../offset.js'
import {readSchema} from '../../schema.js'

export interface ArticleRow {
  article_id: string
  title: string
  party1: string | null
  party2: string | null
  party1_iso3: string | null
  party2_iso3: string | null
  source_url: string | null
  source_revision: string | null
  source_sha256: string
  chars: number
  licence: string | null
}

export const articles = defineDataset<ArticleRow>({
  name: 'articles',
  title: 'Articles of the release',
  schema: readSchema('articles'),
  key: ['article_id'],
  extract: extractArticle
})

function extractArticle({articleId, title, sha256, document, sidecar, gazetteers}: Context): ArticleRow[] {
  const [first, second] = partiesOf({...document, title}, gazetteers.countries)
  return [
    {
      article_id: articleId,
      title,
      party1: first?.name ?? null,
      party2: second?.name ?? null,
      party1_iso3: first?.country?.iso3 ?? null,
      party2_iso3: second?.country?.iso3 ?? null,
      source_url: sidecar.url,
      source_revision: sidecar.revision,
      source_sha256: sha256,
      chars: countCodePoints(document.text),
      licence: sidecar.licence
    }
  ]
}
