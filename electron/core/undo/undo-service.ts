/** One change that can be taken back; `revert` runs inside a transaction. */
export interface UndoStep {
  readonly label: string;
  readonly revert: () => void;
}

/** The changes of each sitting that can still be taken back. They live in memory only: what was deleted is gone at close. */
export interface UndoService {
  readonly push: (workshopId: string, step: UndoStep) => void;
  readonly peek: (workshopId: string) => string | null;
  readonly pop: (workshopId: string) => UndoStep | null;
}

const MOST_STEPS = 200;

export function createUndoService(): UndoService {
  const steps = new Map<string, UndoStep[]>();
  return {
    push(workshopId, step) {
      const stack = steps.get(workshopId) ?? [];
      stack.push(step);
      if (stack.length > MOST_STEPS) stack.shift();
      steps.set(workshopId, stack);
    },
    peek: (workshopId) => steps.get(workshopId)?.at(-1)?.label ?? null,
    pop: (workshopId) => steps.get(workshopId)?.pop() ?? null,
  };
}
