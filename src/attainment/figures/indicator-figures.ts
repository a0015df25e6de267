import type { Indicator } from '../../domain/plan.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Span } from '../ledger/span.ts';
import { countFigures } from './count-figures.ts';
import { documentFigures } from './document-figures.ts';
import type { IndicatorFigures } from './gathering.ts';
import { qualitativeFigures } from './qualitative-figures.ts';
import { ratioFigures } from './ratio-figures.ts';
import { shareFigures } from './share-figures.ts';

export function indicatorFigures(ledger: Ledger, indicator: Indicator, span: Span): IndicatorFigures {
  const { formula } = indicator;
  switch (formula.kind) {
    case 'ratio':
      return ratioFigures(ledger, { indicator, formula }, span);
    case 'share':
      return shareFigures(ledger, { indicator, formula }, span);
    case 'count':
      return countFigures(ledger, { indicator, formula }, span);
    case 'document':
      return documentFigures(ledger, { indicator, formula }, span);
    case 'qualitative':
      return qualitativeFigures(ledger, { indicator, formula }, span);
  }
}
