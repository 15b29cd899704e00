import { Fragment } from 'react';
import type { WordingParts } from '../api/wordingPart.ts';
import { isName, writePart, type Lags } from './writeWording.ts';

/** A sentence of the server's as the page words it; each name keeps its own direction of writing. */
export const Wording = ({ of: { parts }, lags = 'counted' }: { readonly of: WordingParts; readonly lags?: Lags }) =>
  parts.map((part, place) => {
    const text = writePart(part, lags);
    return <Fragment key={place}>{isName(part) ? <bdi>{text}</bdi> : text}</Fragment>;
  });
