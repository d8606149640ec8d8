import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';

interface Held {
  readonly hasFailed: boolean;
}

/** Catches a screen that could not be drawn and offers to draw it again; the workspace is not touched by this. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Held> {
  override state: Held = { hasFailed: false };

  static getDerivedStateFromError(): Held {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main>
        <Screen title="This screen could not be shown">
          <p>
            Something went wrong inside Bridgework. Everything that was saved is safe. If it happens again, close and
            open the app.
          </p>
          <div>
            <Button look="primary" onPress={() => this.setState({ hasFailed: false })}>
              Show it again
            </Button>
          </div>
        </Screen>
      </main>
    );
  }
}
