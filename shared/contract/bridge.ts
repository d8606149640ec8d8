import type { Result } from '#shared/errors.ts';
import type { CoreEvent } from './events.ts';

/** All that a page can reach: calls named by the contract, and the core's events. It stands at `window.bridge`. */
export interface Bridge {
  /** `channel` is `feature.method`; a name outside the contract is refused. */
  readonly call: (channel: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls `listener` for each event and gives what stops that. */
  readonly onEvent: (listener: (event: CoreEvent) => void) => () => void;
  /** The path of a file that was dropped on or chosen in the page. */
  readonly pathOf: (file: unknown) => string;
}
