import { reasonsOf, sentenceOf } from '../lib/api.ts';
import { Button } from '../ui/button.tsx';
import { Refusal } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { Porch } from './porch.tsx';

/** Not even the state of the workspaces could be read: why, and another try. */
export function StartRefused({ refused, onAgain }: { readonly refused: Error; readonly onAgain: () => void }) {
  return (
    <Porch>
      <Screen width="narrow" title="Bridgework could not start its work">
        <Refusal sentence={sentenceOf(refused)} reasons={reasonsOf(refused)} />
        <div>
          <Button look="primary" onPress={onAgain}>
            Try again
          </Button>
        </div>
      </Screen>
    </Porch>
  );
}
