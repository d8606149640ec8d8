/** One change that can be taken back; `revert` runs inside a transaction. */
export interface UndoStep {
  readonly label: string;
  readonly revert: () => void;
}

/** The changes of each sitting that can still be taken back. They live in memory only: what was deleted is gone at close. */
export interface UndoService {
  readonly push: (workshopId: string, step: UndoStep) => void;
  /** The change that would be taken back next; it stays until it is dropped, so that a refusal costs nothing. */
  readonly last: (workshopId: string) => UndoStep | null;
  readonly drop: (workshopId: string) => void;
  /** Forgets every step of a sitting that is not here any more. */
  readonly clear: (workshopId: string) => void;
  /** Tells that a record came back under another id, which earlier steps do not know. */
  readonly rename: (id: string, newId: string) => void;
  /** The id that a record has now. */
  readonly idNow: (id: string) => string;
}

const MOST_STEPS = 200;

export function createUndoService(): UndoService {
  const steps = new Map<string, UndoStep[]>();
  const names = new Map<string, string>();
  function idNow(id: string): string {
    const newId = names.get(id);
    return newId === undefined ? id : idNow(newId);
  }
  return {
    push(workshopId, step) {
      const stack = steps.get(workshopId) ?? [];
      stack.push(step);
      if (stack.length > MOST_STEPS) stack.shift();
      steps.set(workshopId, stack);
    },
    last: (workshopId) => steps.get(workshopId)?.at(-1) ?? null,
    drop: (workshopId) => void steps.get(workshopId)?.pop(),
    clear: (workshopId) => void steps.delete(workshopId),
    rename: (id, newId) => void names.set(id, newId),
    idNow,
  };
}
