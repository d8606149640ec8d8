import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reasonsOf, sentenceOf } from '../lib/api.ts';
import { Loading } from './loading.tsx';
import { Refusal } from './notice.tsx';

/** Shows what was read; before that the words for waiting, and the sentence where it was refused. */
export function ReadView<Value>(props: {
  readonly read: UseQueryResult<Value>;
  readonly waiting: string;
  readonly children: (value: Value) => ReactNode;
}) {
  const { read, waiting, children } = props;
  if (read.data !== undefined) return children(read.data);
  if (read.error !== null) return <Refusal sentence={sentenceOf(read.error)} reasons={reasonsOf(read.error)} />;
  return <Loading words={waiting} />;
}
